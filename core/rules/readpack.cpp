#include "core/rules/readpack.h"

#include "core/rules/readexpression.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace suben
{

namespace
{

SettingRule readSetting(const QJsonObject &json)
{
    SettingRule rule;
    rule.id = json[u"id"].toString();
    rule.words = readWords(json);
    rule.type = fieldTypeFromName(json[u"type"].toString()).value_or(FieldType::Text);
    rule.value = readSettingValue(rule.type, json[u"value"]);
    rule.least = readSettingValue(rule.type, json[u"least"]);
    rule.basis = readBasis(json[u"basis"]);
    rule.declaredBy = json[u"declared"].toString();
    return rule;
}

LawRule readLaw(const QJsonObject &json)
{
    return LawRule{json[u"id"].toString(), readWords(json),      json[u"year"].toInt(),
                   readDay(json[u"from"]), readDay(json[u"to"]), readDay(json[u"checked"])};
}

ObjectRule readObject(const QJsonObject &json)
{
    return ObjectRule{json[u"id"].toString(),     readWords(json),
                      json[u"key"].toString(),    readChoices(json[u"states"]),
                      readStrings(json[u"next"]), json[u"declared"].toString()};
}

PackSource readSource(const QJsonObject &json)
{
    return PackSource{json[u"id"].toString(), json[u"version"].toString(), json[u"for"].toString()};
}

Loosening readLoosening(const QJsonObject &json)
{
    return Loosening{json[u"place"].toString(), json[u"by"].toString(), readWords(json[u"because"])};
}

template <typename Read>
auto readAll(const QJsonValue &list, Read read)
{
    std::vector<decltype(read(QJsonObject()))> rules;
    for (const QJsonValue &element : list.toArray())
        rules.push_back(read(element.toObject()));
    return rules;
}

/// Puts the law's name, and the law's own date where the rule gives none.
class LawNames
{
public:
    explicit LawNames(const std::vector<LawRule> &laws)
    {
        for (const LawRule &law : laws)
            m_laws.insert(law.id, &law);
    }
    void name(LegalBasis &basis) const
    {
        const LawRule *law = m_laws.value(basis.law);
        if (law == nullptr)
            return;
        basis.law = law->words.zh;
        if (!basis.checked.isValid())
            basis.checked = law->checked;
    }
    template <typename Rules>
    void nameAll(Rules &rules) const
    {
        for (auto &rule : rules)
            name(rule.basis);
    }

private:
    QHash<QString, const LawRule *> m_laws;
};

void nameLaws(RulePack &pack)
{
    const LawNames laws(pack.laws);
    laws.nameAll(pack.settings);
    laws.nameAll(pack.steps);
    laws.nameAll(pack.checks);
    laws.nameAll(pack.dues);
    laws.nameAll(pack.retention);
    laws.nameAll(pack.views);
    for (ViewRule &view : pack.views)
        laws.nameAll(view.points);
    for (StepRule &step : pack.steps) {
        laws.nameAll(step.fields);
        laws.nameAll(step.groups);
        laws.nameAll(step.papers);
    }
}

/// Windows that name a setting get its value.
void setWindows(RulePack &pack)
{
    for (QueryRule &query : pack.queries) {
        const SettingRule *setting = pack.setting(query.window.withinFrom);
        if (setting == nullptr)
            continue;
        if (const auto *within = std::get_if<Duration>(&setting->value))
            query.window.within = *within;
    }
}

} // namespace

RulePack readPack(const QJsonObject &resolved)
{
    RulePack pack;
    pack.id = resolved[u"id"].toString();
    pack.version = resolved[u"version"].toString();
    pack.title = readWords(resolved[u"title"]);
    pack.canonicalJson = QJsonDocument(resolved).toJson(QJsonDocument::Compact);
    pack.hash = QCryptographicHash::hash(pack.canonicalJson, QCryptographicHash::Sha256);
    pack.sources = readAll(resolved[u"sources"], readSource);
    pack.loosenings = readAll(resolved[u"loosened"], readLoosening);
    pack.roles = readChoices(resolved[u"roles"]);
    pack.laws = readAll(resolved[u"laws"], readLaw);
    pack.settings = readAll(resolved[u"settings"], readSetting);
    pack.tables = readAll(resolved[u"tables"], readTable);
    pack.fields = readAll(resolved[u"fields"], readField);
    pack.papers = readAll(resolved[u"papers"], readPaper);
    pack.objects = readAll(resolved[u"objects"], readObject);
    pack.queries = readAll(resolved[u"queries"], readQuery);
    pack.steps = readAll(resolved[u"steps"], readStep);
    pack.checks = readAll(resolved[u"checks"], readCheck);
    pack.dues = readAll(resolved[u"dues"], readDue);
    pack.retention = readAll(resolved[u"retention"], readRetention);
    pack.views = readAll(resolved[u"views"], readView);
    nameLaws(pack);
    setWindows(pack);
    return pack;
}

} // namespace suben
