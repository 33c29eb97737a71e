#include "ui/form/masterforms.h"

#include "core/ledger/catalog.h"
#include "core/ledger/consent.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"
#include "ui/models/linecolumns.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace suben
{

namespace
{

const QString UnitField = QStringLiteral("item.unit");
const QString PaperPrefix = QStringLiteral("paper.");
const QString ReasonField = QStringLiteral("consent.reason");
const QString SecondField = QStringLiteral("consent.name");
const QString PasswordField = QStringLiteral("consent.password");

QString formWord(const char *text)
{
    return QCoreApplication::translate("MasterForms", text);
}

bool isCodeLike(const QString &text)
{
    return text.size() >= 8 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

StripField fieldOf(const RulePack &pack, const StepRule *step, const QString &path)
{
    StripField field;
    if (const FieldRule *rule = pack.field(path))
        field.rule = *rule;
    field.rule.path = path;
    field.title = pack.fieldWord(path, step, windowLanguage());
    return field;
}

StripField unitField(const Value &value)
{
    StripField field;
    field.rule.path = UnitField;
    field.rule.type = FieldType::Text;
    field.title = formWord(QT_TRANSLATE_NOOP("MasterForms", "Counted in"));
    field.needed = true;
    field.value = value;
    return field;
}

StripField categoryField(const Session &session, const QString &category)
{
    StripField field;
    field.rule.path = CategoryField;
    field.rule.type = FieldType::Choice;
    field.title = formWord(QT_TRANSLATE_NOOP("MasterForms", "Category"));
    field.needed = true;
    field.value = category;
    for (const QString &id : session.info.categories) {
        if (const RulePack *pack = session.packs.pack(id))
            field.rule.choices.push_back(Choice{id, pack->title});
    }
    return field;
}

StripField consentField(const QString &path, const char *title)
{
    StripField field;
    field.rule.path = path;
    field.title = formWord(title);
    field.needed = true;
    return field;
}

/// For each thing that is asked, what the strip says about it; none where no reason was asked yet.
Result<std::vector<Confirmation>> consents(Session &session, const Findings &findings, const Fields &values)
{
    std::vector<Confirmation> given;
    const QString reason = text(values, ReasonField);
    for (const Finding &finding : reason.isEmpty() ? Findings() : withSeverity(findings, Severity::Confirm)) {
        const auto consent =
            consentTo(session, finding, reason, {text(values, SecondField), text(values, PasswordField)});
        if (!consent)
            return Failure(consent.error());
        given.push_back(*consent);
    }
    return given;
}

/// Saves what the strip describes, its doubts confirmed.
template <typename Record>
auto saveConfirmed(Session &session, const Record &record, const Fields &values)
    -> decltype(Catalog(session).save(record))
{
    Catalog catalog(session);
    const auto findings = catalog.check(record);
    if (!findings)
        return Failure(findings.error());
    const auto given = consents(session, *findings, values);
    if (!given)
        return Failure(given.error());
    return catalog.save(record, *given);
}

bool isOfRecord(const QString &path)
{
    return path != UnitField && path != CategoryField && !path.startsWith(PaperPrefix) &&
           !path.startsWith(QLatin1String("consent."));
}

// The licences a step cannot do without, also those it wants only of some; how far one reaches, where that is asked.
void addPapers(std::vector<StripField> &fields, QSet<QString> &seen, const RulePack &pack, const StepRule &step)
{
    for (const PaperNeed &need : step.papers) {
        const PaperRule *paper = pack.paper(need.paper);
        if (paper == nullptr || need.of != HolderKind::Party || need.missing != Severity::Refuse ||
            seen.contains(need.paper))
            continue;
        seen.insert(need.paper);
        const QString name = inLanguage(paper->words, windowLanguage());
        StripField number;
        number.rule.path = PaperPrefix + need.paper + QStringLiteral(".number");
        number.rule.type = FieldType::Code;
        number.title = formWord(QT_TRANSLATE_NOOP("MasterForms", "%1: number")).arg(name);
        fields.push_back(number);
        StripField until;
        until.rule.path = PaperPrefix + need.paper + QStringLiteral(".validTo");
        until.rule.type = FieldType::Date;
        until.title = formWord(QT_TRANSLATE_NOOP("MasterForms", "valid to"));
        fields.push_back(until);
        if (!need.uncovered)
            continue;
        StripField scope;
        scope.rule.path = PaperPrefix + need.paper + QStringLiteral(".scope");
        scope.title = formWord(QT_TRANSLATE_NOOP("MasterForms", "covers (empty: everything)"));
        fields.push_back(scope);
    }
}

QStringList scopeOf(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[;；、,，]"));
    QStringList words;
    for (const QString &word : typed.split(between, Qt::SkipEmptyParts))
        words.append(word.trimmed());
    return words.isEmpty() ? QStringList{QStringLiteral("*")} : words;
}

Result<void> savePapers(Session &session, PartyId party, const Fields &values)
{
    static const QString end = QStringLiteral(".number");
    for (const auto &[path, value] : values) {
        if (!path.startsWith(PaperPrefix) || !path.endsWith(end))
            continue;
        Paper paper;
        paper.kind = path.mid(PaperPrefix.size(), path.size() - PaperPrefix.size() - end.size());
        paper.holderKind = HolderKind::Party;
        paper.holder = raw(party);
        paper.number = displayText(value);
        paper.validTo = get<QDate>(values, QString(PaperPrefix + paper.kind + QStringLiteral(".validTo")));
        paper.scope = scopeOf(text(values, QString(PaperPrefix + paper.kind + QStringLiteral(".scope"))));
        if (const auto saved = saveConfirmed(session, paper, values); !saved)
            return Failure(saved.error());
    }
    return {};
}

} // namespace

std::vector<StripField> itemFields(const Session &session, const QString &step, const QString &category,
                                   const QString &typed)
{
    std::vector<StripField> fields;
    const RulePack *pack = session.packs.pack(category);
    const StepRule *rule = pack != nullptr ? pack->step(step) : nullptr;
    if (rule == nullptr)
        return fields;
    if (session.info.categories.size() > 1)
        fields.push_back(categoryField(session, category));
    const auto add = [&](const QString &path, const Value &value) {
        const bool known =
            std::any_of(fields.begin(), fields.end(), [&](const StripField &field) { return field.rule.path == path; });
        if (known || pack->field(path) == nullptr)
            return;
        StripField field = fieldOf(*pack, rule, path);
        field.needed = path == QLatin1String("item.name") || wantedIn(pack, step, path) == Wanted::Always;
        field.value = value;
        fields.push_back(field);
    };
    const bool isCode = isCodeLike(typed);
    add(QStringLiteral("item.name"), isCode ? Value() : Value(typed));
    for (const FieldUse &use : rule->fields) {
        if (use.path.startsWith(QLatin1String("item.")) && isAsked(pack, step, use.path) && use.wanted != Wanted::When)
            add(use.path, {});
    }
    for (const OneOfGroup &group : rule->groups) {
        for (const QString &path : group.paths) {
            if (path.startsWith(QLatin1String("item.")))
                add(path, {});
        }
    }
    fields.push_back(unitField({}));
    if (isCode)
        add(QStringLiteral("item.gtin"), typed);
    return fields;
}

Result<std::vector<StripField>> consentFields(Session &session)
{
    std::vector<StripField> fields{consentField(ReasonField, QT_TRANSLATE_NOOP("MasterForms", "Reason"))};
    const auto second = needsSecond(session);
    if (!second)
        return Failure(second.error());
    if (*second) {
        fields.push_back(consentField(SecondField, QT_TRANSLATE_NOOP("MasterForms", "Second person")));
        fields.push_back(consentField(PasswordField, QT_TRANSLATE_NOOP("MasterForms", "Their password")));
        fields.back().isPassword = true;
    }
    return fields;
}

Result<Item> makeItem(Session &session, const QString &category, const Fields &values)
{
    Item item;
    item.category = category;
    const QString unitWord = text(values, UnitField);
    const auto unit = Unit::parse(unitWord);
    if (!unit)
        return failure(ErrorCode::Usage,
                       formWord(QT_TRANSLATE_NOOP("MasterForms", "“%1” is no unit. Type one such as 箱, 盒 or kg."))
                           .arg(unitWord));
    item.unit = *unit;
    for (const auto &[path, value] : values) {
        if (path == QLatin1String("item.name"))
            item.name = displayText(value).trimmed();
        else if (path == QLatin1String("item.gtin"))
            item.gtin = displayText(value);
        else if (isOfRecord(path))
            item.fields.set(path, value);
    }
    const auto saved = saveConfirmed(session, item, values);
    if (!saved)
        return Failure(saved.error());
    return Catalog(session).item(*saved);
}

std::vector<StripField> partyFields(const Session &session, const QString &step, const Party &party)
{
    std::vector<StripField> fields;
    QSet<QString> seen;
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        const StepRule *rule = pack != nullptr ? pack->step(step) : nullptr;
        if (rule == nullptr)
            continue;
        QStringList paths{QStringLiteral("party.name"), QStringLiteral("party.creditCode")};
        for (const FieldUse &use : rule->fields) {
            if (use.path.startsWith(QLatin1String("party.")) && use.wanted == Wanted::Always)
                paths.append(use.path);
        }
        for (const QString &path : paths) {
            if (seen.contains(path) || pack->field(path) == nullptr)
                continue;
            seen.insert(path);
            StripField field = fieldOf(*pack, rule, path);
            field.needed = path != QLatin1String("party.creditCode");
            field.value = path == QLatin1String("party.name")         ? Value(party.name)
                          : path == QLatin1String("party.creditCode") ? Value(party.creditCode)
                                                                      : party.fields.value(path);
            fields.push_back(field);
        }
        addPapers(fields, seen, *pack, *rule);
    }
    return fields;
}

Result<Party> saveParty(Session &session, Party party, const Fields &values)
{
    for (const auto &[path, value] : values) {
        if (path == QLatin1String("party.name"))
            party.name = displayText(value).trimmed();
        else if (path == QLatin1String("party.creditCode"))
            party.creditCode = displayText(value);
        else if (isOfRecord(path))
            party.fields.set(path, value);
    }
    return session.store.together([&]() -> Result<Party> {
        const auto saved = saveConfirmed(session, party, values);
        if (!saved)
            return Failure(saved.error());
        if (const auto papers = savePapers(session, *saved, values); !papers)
            return Failure(papers.error());
        return Catalog(session).party(*saved);
    });
}

} // namespace suben
