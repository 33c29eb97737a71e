#include "tests/core/rules/goldencheck.h"

#include "core/rules/tableoverlay.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace suben
{

namespace
{

/// `refuse food.general:receiving.lot.code @0`, sorted.
QStringList lines(const Findings &findings, bool infos)
{
    QStringList all;
    for (const Finding &finding : findings) {
        if (infos || finding.severity != Severity::Info)
            all << severityName(finding.severity) + u' ' + finding.rule + QStringLiteral(" @") +
                       QString::number(finding.line);
    }
    all.sort();
    return all;
}

QStringList wantedLines(const QJsonValue &findings)
{
    QStringList all;
    for (const QJsonValue &finding : findings.toArray())
        all << finding[u"severity"].toString() + u' ' + finding[u"rule"].toString() + QStringLiteral(" @") +
                   QString::number(finding[u"line"].toInt(-1));
    return all;
}

/// `lot`, `object:cylinder`, `paper:own`, `own`, `due:flow`: what a standing check looks at.
Subject subjectOf(const QJsonObject &json, GoldenFacts &facts)
{
    Subject subject;
    const QString each = json[u"standing"].toString();
    const QString kind = each.section(u':', 0, 0);
    subject.each.kind = kind == u"lot"      ? Each::Kind::Lot
                        : kind == u"object" ? Each::Kind::Object
                        : kind == u"paper"  ? Each::Kind::Paper
                        : kind == u"due"    ? Each::Kind::Due
                                            : Each::Kind::Own;
    subject.each.name = each.section(u':', 1);
    subject.paper = facts.firstPaper();
    subject.daysLate = json[u"daysLate"].toInt();
    subject.periodEnd = parseIsoDate(json[u"periodEnd"].toString()).value_or(QDate());
    return subject;
}

Outcome outcomeUnder(const RulePacks &packs, const RulePack &pack, const GoldenCase &one, GoldenFacts &facts)
{
    const FixedClock clock(facts.now());
    Outcome out;
    if (one.json.contains(u"saving")) {
        const QString what = one.json[u"saving"].toString();
        const Saved saved = what == u"item" ? Saved::Item : what == u"party" ? Saved::Party : Saved::Paper;
        out.findings = checkSaving(pack, {saved, facts.firstPaper()}, clock, facts, packs.language());
        return out;
    }
    if (one.json.contains(u"standing")) {
        const Subject subject = subjectOf(one.json, facts);
        out.findings = checkStanding(pack, subject, StandingChecks::All, clock, facts, packs.language());
        out.dues = standingDues(pack, subject, clock, facts);
        return out;
    }
    Evaluation evaluation = evaluate(packs, facts.draft(), clock, facts);
    out.findings = std::move(evaluation.findings);
    out.sets = evaluation.sets;
    out.whole = filledIn(facts.draft(), evaluation);
    out.dues = dueDates(packs, out.whole, clock, facts);
    out.keep = retainUntil(packs, out.whole, clock, facts);
    return out;
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString comparedObjects(const QString &name, const QJsonObject &found, const QJsonValue &wanted)
{
    if (!wanted.isObject() || wanted.toObject() == found)
        return {};
    return name + QStringLiteral(": ") + textOf(found) + QStringLiteral(" instead of ") + textOf(wanted.toObject()) +
           u'\n';
}

QString comparedFindings(const Findings &findings, const QJsonObject &expect)
{
    const QStringList found = lines(findings, expect.contains(u"infos"));
    QStringList wanted = wantedLines(expect[u"findings"]) + wantedLines(expect[u"infos"]);
    wanted.sort();
    QString text;
    for (const QString &line : found)
        text += wanted.contains(line) ? QString() : QStringLiteral("too much: ") + line + u'\n';
    for (const QString &line : std::as_const(wanted))
        text += found.contains(line) ? QString() : QStringLiteral("missing: ") + line + u'\n';
    return text.isEmpty() && found != wanted ? QStringLiteral("repeated: ") + found.join(QStringLiteral(", ")) + u'\n'
                                             : text;
}

QString comparedFilled(const RulePack &pack, const EventDraft &whole, const QJsonObject &filled)
{
    QString text;
    for (auto entry = filled.begin(); entry != filled.end(); ++entry) {
        const Fields &fields = entry.key().startsWith(u"event.") || entry.key().startsWith(u"object.")
                                   ? whole.fields
                                   : whole.lines.at(0).fields;
        const QString found = canonicalText(fields.value(entry.key()));
        if (found != canonicalText(goldenValue(pack, entry.key(), entry.value())))
            text += entry.key() + QStringLiteral(" filled with ") + found + u'\n';
    }
    return text;
}

QJsonObject duesOf(const std::vector<DueDate> &dues)
{
    QJsonObject json;
    for (const DueDate &due : dues)
        json[due.rule] = due.time.isValid() ? toIso(due.time) : due.date.toString(Qt::ISODate);
    return json;
}

/// The days on which a due is called to mind, `2026-10-01, 2026-10-20`.
QJsonObject remindersOf(const std::vector<DueDate> &dues)
{
    QJsonObject json;
    for (const DueDate &due : dues) {
        QStringList days;
        for (const QDate &day : due.remind)
            days << day.toString(Qt::ISODate);
        json[due.rule] = days.join(QStringLiteral(", "));
    }
    return json;
}

QString comparedKeep(const std::optional<KeepUntil> &keep, const QJsonValue &wanted)
{
    const QString until = !keep             ? QString()
                          : keep->permanent ? QStringLiteral("permanent")
                                            : keep->date.toString(Qt::ISODate);
    return !wanted.isString() || wanted.toString() == until ? QString() : QStringLiteral("keep: ") + until + u'\n';
}

QString differencesUnder(const RulePacks &packs, const GoldenCase &one)
{
    const RulePack *pack = packs.pack(one.pack);
    if (pack == nullptr)
        return QStringLiteral("no pack ") + one.pack;
    GoldenFacts facts(*pack, one.json);
    const Outcome out = outcomeUnder(packs, *pack, one, facts);
    const QJsonObject expect = one.json[u"expect"].toObject();
    QJsonObject sets;
    for (const SetValue &set : out.sets)
        sets[set.path] = canonicalText(set.value);
    return comparedFindings(out.findings, expect) + comparedFilled(*pack, out.whole, expect[u"filled"].toObject()) +
           comparedObjects(QStringLiteral("sets"), sets, expect[u"sets"]) +
           comparedObjects(QStringLiteral("dues"), duesOf(out.dues), expect[u"dues"]) +
           comparedObjects(QStringLiteral("remind"), remindersOf(out.dues), expect[u"remind"]) +
           comparedKeep(out.keep, expect[u"keep"]);
}

} // namespace

std::vector<GoldenCase> allCases()
{
    std::vector<GoldenCase> cases;
    const QDir root(QStringLiteral(SUBEN_TEST_DATA "/rulepacks"));
    for (const QString &pack : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(root.filePath(pack));
        for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            for (GoldenCase &one : readCases(folder.filePath(file), pack))
                cases.push_back(std::move(one));
        }
    }
    return cases;
}

const RulePacks &GoldenRules::packsFor(const GoldenCase &one)
{
    QStringList ids{one.pack};
    for (const QJsonValue &line : one.json[u"draft"][u"lines"].toArray())
        ids << line[u"item"][u"category"].toString(one.pack);
    ids.removeDuplicates();
    const QJsonArray overlays = one.json[u"firm"].toArray();
    const QString key = ids.join(u' ') + QString::fromUtf8(QJsonDocument(overlays).toJson(QJsonDocument::Compact));
    const auto found = m_packs.find(key);
    if (found != m_packs.end())
        return found->second;
    RulePacks packs = RulePacks::compile(libraryUnder(overlays), ids, Language::Chinese);
    if (!overlays.isEmpty() && packs.pack(one.pack) == nullptr) // an overlay that does harm is left out
        packs = RulePacks::compile(m_library, ids, Language::Chinese);
    return m_packs.emplace(key, std::move(packs)).first->second;
}

PackLibrary GoldenRules::libraryUnder(const QJsonArray &overlays) const
{
    PackLibrary library = m_library;
    std::vector<PackProblem> problems;
    for (const QJsonValue &overlay : overlays) {
        const auto file = readPackFile(QStringLiteral("firm.json"), QJsonDocument(overlay.toObject()).toJson(),
                                       PackOrigin::Laid, problems);
        if (file && file->kind == PackFileKind::TableOverlay)
            layOver(library.tables, *file);
        else if (file)
            library.overlays.push_back(*file);
    }
    return library;
}

std::map<QString, QStringList> listedRules(const QString &file)
{
    QFile list(QStringLiteral(SUBEN_TEST_DATA "/rulepacks/") + file);
    std::map<QString, QStringList> rules;
    if (!list.open(QIODevice::ReadOnly))
        return rules;
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList columns = line.split(u'\t');
        if (!line.startsWith(u'#'))
            rules[columns.front()] += columns.mid(1);
    }
    return rules;
}

Outcome outcomeOf(GoldenRules &rules, const GoldenCase &one)
{
    const RulePacks &packs = rules.packsFor(one);
    const RulePack *pack = packs.pack(one.pack);
    if (pack == nullptr)
        return {};
    GoldenFacts facts(*pack, one.json);
    return outcomeUnder(packs, *pack, one, facts);
}

QString differences(GoldenRules &rules, const GoldenCase &one)
{
    return differencesUnder(rules.packsFor(one), one);
}

} // namespace suben
