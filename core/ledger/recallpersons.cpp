#include "core/ledger/recallpersons.h"

#include "core/ledger/ledgerquery.h"
#include "core/rules/rulepacks.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace suben
{

namespace
{

struct RecallPersonsText {
    Q_DECLARE_TR_FUNCTIONS(RecallPersons)
};

constexpr std::size_t MostLookedAt = 5'000;

QStringList personPaths()
{
    return {QStringLiteral("event.buyerName"), QStringLiteral("event.patient"), QStringLiteral("event.buyerPhone")};
}

bool writesPersonsDown(const Session &session)
{
    const auto asks = [](const StepRule &step) {
        return !step.off && std::ranges::any_of(personPaths(), [&](const QString &path) { return step.use(path) != nullptr; });
    };
    return std::ranges::any_of(session.info.categories, [&](const QString &category) {
        const RulePack *pack = session.packs.pack(category);
        return pack != nullptr && std::ranges::any_of(pack->steps, asks);
    });
}

struct Person {
    QString name;
    QString phone;
};

std::optional<Person> personIn(const Event &event)
{
    Person person{text(event.fields, u"event.buyerName"), text(event.fields, u"event.buyerPhone")};
    if (person.name.isEmpty())
        person.name = text(event.fields, u"event.patient");
    if (person.name.isEmpty() && person.phone.isEmpty())
        return std::nullopt;
    return person;
}

void takeFrom(Decimal &sum, Decimal less)
{
    sum = subtract(sum, less).value_or(sum);
}

/// Moves a sale from the unnamed to the person.
void move(const RetailSale &sale, Consignee &unnamed, Consignee &person)
{
    const auto from = std::ranges::find(unnamed.lots, sale.lot, &ConsigneeLot::lot);
    if (from == unnamed.lots.end())
        return;
    auto to = std::ranges::find(person.lots, sale.lot, &ConsigneeLot::lot);
    if (to == person.lots.end()) {
        ConsigneeLot none = *from;
        none.sold.value = none.returnedBefore.value = none.returnedSince.value = Decimal();
        none.first = none.last = sale.date;
        to = person.lots.insert(to, none);
    }
    to->sold.value = add(to->sold.value, sale.quantity).value_or(to->sold.value);
    to->first = std::min(to->first, sale.date);
    to->last = std::max(to->last, sale.date);
    to->lastSale = sale.event;
    takeFrom(from->sold.value, sale.quantity);
}

} // namespace

Result<void> namePersons(Session &session, std::vector<RetailSale> sales, RecallReading &reading)
{
    const auto unnamed = std::ranges::find_if(reading.consignees, [](const Consignee &one) { return !one.isNamed(); });
    if (unnamed == reading.consignees.end() || sales.empty() || !writesPersonsDown(session))
        return {};
    std::ranges::sort(sales, std::greater(), &RetailSale::event);
    std::map<EventId, std::optional<Person>> persons;
    std::map<std::pair<QString, QString>, Consignee> named;
    LedgerQuery query(session);
    for (const RetailSale &sale : sales) {
        auto known = persons.find(sale.event);
        if (known == persons.end()) {
            if (persons.size() >= MostLookedAt)
                break;
            const auto event = query.event(sale.event);
            if (!event)
                return Failure(event.error());
            known = persons.emplace(sale.event, personIn(*event)).first;
        }
        if (!known->second)
            continue;
        // Masked, two people look alike: the entry tells them apart, and is where their name stands.
        const bool isMasked = known->second->name.contains(u'*');
        const QString name = isMasked ? RecallPersonsText::tr("%1 (entry %2)").arg(known->second->name).arg(raw(sale.event)) : known->second->name;
        Consignee &person = named[{name, known->second->phone}];
        person.isPerson = true;
        person.name = name.isEmpty() ? known->second->phone : name;
        person.phone = known->second->phone;
        move(sale, *unnamed, person);
    }
    std::erase_if(unnamed->lots, [](const ConsigneeLot &lot) { return lot.sold.value == Decimal() && lot.returnedBefore.value == Decimal() && lot.returnedSince.value == Decimal(); });
    if (unnamed->lots.empty())
        reading.consignees.erase(unnamed);
    for (auto &[key, person] : named) {
        if (person.phone.isEmpty())
            person.gaps.push_back(ContactGap::Phone);
        reading.consignees.push_back(std::move(person));
    }
    std::ranges::stable_sort(reading.consignees, {}, [](const Consignee &c) { return std::tuple(!c.isNamed(), c.isPerson); });
    return {};
}

} // namespace suben
