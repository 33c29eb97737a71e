#include "core/exchange/masters.h"

#include "core/exchange/columnwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace suben
{

namespace
{

struct MastersSay {
    Q_DECLARE_TR_FUNCTIONS(Masters)
};

void note(RowFacts &facts, Severity severity, const char *rule, const char *field, const QString &text)
{
    facts.findings << Finding{severity, QLatin1String(rule), QLatin1String(field), -1, text, {}, {}, {}};
}

bool isOwnMember(QStringView path)
{
    return path == u"item.name" || path == u"item.gtin" || path == u"item.code" || path == u"party.name" ||
           path == u"party.creditCode";
}

/// Adds what is missing; whether anything was.
bool complete(Fields &known, const Fields &said, QLatin1String scope)
{
    bool added = false;
    for (const auto &[path, value] : said) {
        if (!path.startsWith(scope) || isOwnMember(path) || known.has(path))
            continue;
        known.set(path, value);
        added = true;
    }
    return added;
}

bool completeText(QString &known, const QString &said)
{
    const bool adds = known.isEmpty() && !said.isEmpty();
    if (adds)
        known = said;
    return adds;
}

} // namespace

Masters::Masters(Session &session, ImportPlan &plan) : m_session(session), m_plan(plan), m_catalog(session) {}

Result<int> Masters::party(const Fields &fields)
{
    const QString name = text(fields, u"party.name");
    const QString creditCode = text(fields, u"party.creditCode");
    const QString key = creditCode.isEmpty() ? name : creditCode;
    if (key.isEmpty())
        return -1;
    if (const auto known = m_parties.constFind(key); known != m_parties.constEnd())
        return *known;
    auto found = m_catalog.findParty(key);
    if (found && !*found && key != name && !name.isEmpty())
        found = m_catalog.findParty(name);
    if (!found)
        return Failure(found.error());
    PlannedParty planned{found->value_or(Party()), !*found, {}};
    planned.save = completeText(planned.party.name, name) || planned.save;
    planned.save = completeText(planned.party.creditCode, creditCode) || planned.save;
    planned.save = complete(planned.party.fields, fields, QLatin1String("party.")) || planned.save;
    m_plan.parties.push_back(planned);
    const int index = static_cast<int>(m_plan.parties.size()) - 1;
    m_parties.insert(key, index);
    return index;
}

Result<std::optional<Item>> Masters::findItem(const Fields &fields)
{
    const QString name = text(fields, u"item.name");
    const QString spec = text(fields, u"item.spec");
    const QString gtin = text(fields, u"item.gtin");
    for (const QString &key : {gtin, text(fields, u"item.code"), spec.isEmpty() ? name : name + u' ' + spec}) {
        if (key.isEmpty())
            continue;
        auto found = m_catalog.findItem(key);
        // Something of the same name but another barcode is another thing.
        if (!found || (*found && ((*found)->gtin.isEmpty() || gtin.isEmpty() || key == gtin)))
            return found;
    }
    return std::optional<Item>();
}

PlannedItem Masters::proposed(const RowFacts &facts) const
{
    Item item;
    item.name = text(facts.fields, u"item.name");
    item.gtin = text(facts.fields, u"item.gtin");
    item.code = text(facts.fields, u"item.code");
    const QString said = text(facts.fields, u"category"); // by a ledger like this one
    const QString usual = m_session.info.categories.contains(said) ? said : m_session.info.categories.value(0);
    item.category = m_plan.choices.category.isEmpty() ? usual : m_plan.choices.category;
    item.unit = facts.quantity.unit.isEmpty() ? Unit::fromCode(u"H87") : facts.quantity.unit;
    complete(item.fields, facts.fields, QLatin1String("item."));
    return {item, true, {}};
}

int Masters::keep(const QString &key, PlannedItem item)
{
    m_plan.items.push_back(std::move(item));
    const int index = static_cast<int>(m_plan.items.size()) - 1;
    m_items.insert(key, index);
    return index;
}

Result<int> Masters::item(RowFacts &facts)
{
    const QString name = text(facts.fields, u"item.name");
    const QString key = QStringList{text(facts.fields, u"item.gtin"), text(facts.fields, u"item.code"), name,
                                    text(facts.fields, u"item.spec")}
                            .join(QChar(0x1F));
    int index = m_items.value(key, -1);
    if (index < 0) {
        const auto found = findItem(facts.fields);
        if (!found)
            return Failure(found.error());
        const bool mayMake = !isSale(m_plan.choices.as) && !name.isEmpty();
        if (!*found && !mayMake) {
            note(facts, Severity::Refuse, "base:unknownItem", "item.name",
                 name.isEmpty() ? MastersSay::tr("The ledger does not know barcode %1, and the row has no name.")
                                      .arg(text(facts.fields, u"item.gtin"))
                                : MastersSay::tr("The ledger has no %1. Record where it came from first.").arg(name));
            return -1;
        }
        PlannedItem planned = *found ? PlannedItem{**found, false, {}} : proposed(facts);
        if (*found) {
            planned.save = completeText(planned.item.gtin, text(facts.fields, u"item.gtin"));
            planned.save = complete(planned.item.fields, facts.fields, QLatin1String("item.")) || planned.save;
        }
        index = keep(key, planned);
    }
    const QString onFile = m_plan.items[static_cast<size_t>(index)].item.name;
    if (!name.isEmpty() && plainHeader(name) != plainHeader(onFile))
        note(facts, Severity::Confirm, "base:nameDiffers", "item.name",
             MastersSay::tr("This barcode is %1 in the ledger, not %2.").arg(onFile, name));
    return index;
}

} // namespace suben
