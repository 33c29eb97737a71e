#include "core/ledger/firmrules.h"

#include "core/storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace suben
{

namespace
{

struct FirmRulesSay {
    Q_DECLARE_TR_FUNCTIONS(FirmRules)
};

const QString Prefix = QStringLiteral("pack/");

QString ownId(const QString &pack)
{
    return pack + QStringLiteral(".own");
}

Result<void> mayChange(const Session &session)
{
    if (mayAdminister(session.actor.role))
        return {};
    return failure(ErrorCode::NotAllowed, FirmRulesSay::tr("Only the owner changes the rules of the firm."));
}

/// The basis of the rule as it stands now.
LegalBasis basisOf(const RulePack &pack, const RuleName &name, bool &found)
{
    found = true;
    if (name.list == u"settings") {
        if (const SettingRule *setting = pack.setting(name.id))
            return setting->basis;
    } else if (name.list == u"checks") {
        const auto check = std::ranges::find(pack.checks, name.id, &CheckRule::id);
        if (check != pack.checks.end())
            return check->basis;
    } else if (name.list == u"dues") {
        if (const DueRule *due = pack.due(name.id))
            return due->basis;
    } else if (name.list == u"steps") {
        if (const StepRule *step = pack.step(name.id))
            return step->basis;
    }
    found = false;
    return {};
}

QString lawIdOf(const RulePack &pack, const QString &law)
{
    for (const LawRule &rule : pack.laws) {
        if (rule.words.zh == law || rule.words.en == law || rule.id == law)
            return rule.id;
    }
    return law;
}

/// The element of that id gets these attributes; the others it has stay.
QJsonArray withAttributes(const QJsonArray &elements, const QJsonObject &element)
{
    QJsonArray all;
    bool isThere = false;
    for (const QJsonValue &value : elements) {
        QJsonObject each = value.toObject();
        if (each[u"id"] == element[u"id"]) {
            isThere = true;
            for (auto attribute = element.begin(); attribute != element.end(); ++attribute)
                each[attribute.key()] = attribute.value();
        }
        all.append(each);
    }
    if (!isThere)
        all.append(element);
    return all;
}

QJsonValue typed(const SettingRule &setting, const QString &value)
{
    if (setting.type == FieldType::YesNo)
        return value == u"true";
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return setting.type == FieldType::Integer && isNumber ? QJsonValue(number) : QJsonValue(value);
}

} // namespace

PackSources packSourcesOf(const Session &session, std::vector<PackText> firm)
{
    PackSources sources;
    sources.own = session.store.path() + QStringLiteral(".packs");
    sources.region = session.info.region;
    sources.firm = std::move(firm);
    sources.language = session.packs.language();
    return sources;
}

FirmRules::FirmRules(Session &session) : m_session(session) {}

Result<std::vector<PackText>> FirmRules::overlays()
{
    return m_session.store.read([](Database &db) -> Result<std::vector<PackText>> {
        std::vector<PackText> all;
        Rows rows = db.query("SELECT key, value FROM setting WHERE key >= 'pack/' AND key < 'pack0' ORDER BY key");
        while (rows.next())
            all.push_back({rows.text(0).mid(Prefix.size()), rows.text(1).toUtf8()});
        return all;
    });
}

Result<void> FirmRules::keep(const QString &id, const QByteArray &json)
{
    auto others = overlays();
    if (!others)
        return Failure(others.error());
    std::erase_if(*others, [&](const PackText &text) { return text.name == id; });
    if (!json.isEmpty())
        others->push_back({id, json});
    QStringList wrong;
    const RulePacks after = RulePacks::load(packSourcesOf(m_session, *others));
    const QString base = QJsonDocument::fromJson(json).object()[u"overlay"].toString();
    const QStringList touched = after.heirs(base).isEmpty() ? after.ids() : after.heirs(base); // of a table: any pack
    const std::vector<PackProblem> now = after.problemsOf(touched);
    const std::vector<PackProblem> before = now.empty() ? now : m_session.packs.problemsOf(touched);
    for (const PackProblem &problem : now) {
        if (std::ranges::find(before, problem) == before.end())
            wrong << problem.toString();
    }
    if (!wrong.isEmpty())
        return failure(ErrorCode::Refused, wrong.join(u'\n'));
    return m_session.store.write([&](Database &db) -> Result<void> {
        Rows rows = db.query("SELECT value FROM setting WHERE key = ?", QString(Prefix + id));
        const QString was = rows.next() ? rows.text(0) : QString();
        db.execute("DELETE FROM setting WHERE key = ?", QString(Prefix + id));
        if (!json.isEmpty())
            db.execute("INSERT INTO setting (key, value) VALUES (?, ?)", QString(Prefix + id), QString::fromUtf8(json));
        db.execute(
            "INSERT INTO master_change (subject, subject_id, time, user_id, before, after) VALUES ('pack', 0, ?, ?, ?, ?)",
            toIso(m_session.clock.now()), m_session.actor.id, was, QString::fromUtf8(json));
        return {};
    });
}

Result<void> FirmRules::lay(const QByteArray &json)
{
    if (const auto may = mayChange(m_session); !may)
        return may;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.contains(u"overlay") || object[u"for"].toString() != u"firm" || object[u"id"].toString().isEmpty())
        return failure(ErrorCode::Usage, FirmRulesSay::tr("This is no overlay for a firm: it says “overlay” and “for”: “firm”."));
    return keep(object[u"id"].toString(), json);
}

Result<void> FirmRules::takeAway(const QString &overlayId)
{
    if (const auto may = mayChange(m_session); !may)
        return may;
    const auto kept = overlays();
    if (!kept)
        return Failure(kept.error());
    if (std::ranges::find(*kept, overlayId, &PackText::name) == kept->end())
        return failure(ErrorCode::NotFound, FirmRulesSay::tr("There is no overlay %1.").arg(overlayId));
    return keep(overlayId, {});
}

/// The firm's own overlay of a pack with one element changed.
Result<QByteArray> FirmRules::withElement(const RuleName &name, const QJsonObject &element)
{
    const auto kept = overlays();
    if (!kept)
        return Failure(kept.error());
    const QString id = ownId(name.pack);
    const auto own = std::ranges::find(*kept, id, &PackText::name);
    QJsonObject json = own == kept->end() ? QJsonObject() : QJsonDocument::fromJson(own->json).object();
    json[u"suben"] = QStringLiteral("rulepack/1");
    json[u"overlay"] = name.pack;
    json[u"for"] = QStringLiteral("firm");
    json[u"id"] = id;
    json[u"version"] = m_session.clock.today().toString(QStringLiteral("yyyy.M.d"));
    json[name.list] = withAttributes(json[name.list].toArray(), element);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<void> FirmRules::set(const RuleName &name, const QString &value, const QString &because)
{
    if (const auto may = mayChange(m_session); !may)
        return may;
    const RulePack *pack = m_session.packs.pack(name.pack);
    const SettingRule *setting = pack != nullptr ? pack->setting(name.id) : nullptr;
    if (setting == nullptr)
        return failure(ErrorCode::NotFound, FirmRulesSay::tr("There is no setting %1 in %2.").arg(name.id, name.pack));
    if (because.trimmed().isEmpty())
        return failure(ErrorCode::Usage, FirmRulesSay::tr("Say why: it is listed in the self-check and in filing packages."));
    const QJsonObject words{{QStringLiteral("zh"), because.trimmed()}};
    const auto json = withElement({setting->declaredBy, QStringLiteral("settings"), name.id},
                                  {{QStringLiteral("id"), name.id},
                                   {QStringLiteral("value"), typed(*setting, value.trimmed())},
                                   {QStringLiteral("because"), words}});
    return json ? keep(ownId(setting->declaredBy), *json) : Failure(json.error());
}

Result<void> FirmRules::confirm(const RuleName &name, const QString &source)
{
    if (const auto may = mayChange(m_session); !may)
        return may;
    if (source.trimmed().size() < 2)
        return failure(ErrorCode::Usage, FirmRulesSay::tr("Say where it stands: the document, its number and date."));
    const RulePack *pack = m_session.packs.pack(name.pack);
    bool found = false;
    const LegalBasis basis = pack != nullptr ? basisOf(*pack, name, found) : LegalBasis();
    if (!found)
        return failure(ErrorCode::NotFound, FirmRulesSay::tr("There is no rule %1 in %2.").arg(name.id, name.pack));
    if (basis.mark != Mark::Uncertain)
        return failure(ErrorCode::Refused, FirmRulesSay::tr("This rule is certain already."));
    QJsonObject confirmed{{QStringLiteral("law"), lawIdOf(*pack, basis.law)},
                          {QStringLiteral("mark"), QStringLiteral("U")},
                          {QStringLiteral("checked"), m_session.clock.today().toString(Qt::ISODate)},
                          {QStringLiteral("source"), source.trimmed().left(200)}};
    if (!basis.article.isEmpty())
        confirmed[u"article"] = basis.article;
    QJsonObject element{{QStringLiteral("id"), name.id}, {QStringLiteral("basis"), confirmed}};
    if (const SettingRule *setting = name.list == u"settings" ? pack->setting(name.id) : nullptr)
        element[u"value"] = typed(*setting, canonicalText(setting->value));
    const auto json = withElement(name, element);
    return json ? keep(ownId(name.pack), *json) : Failure(json.error());
}

} // namespace suben
