#include "ui/pages/eventcard.h"

#include "core/base/moneytext.h"
#include "core/ledger/catalog.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/retention.h"
#include "core/rules/lawline.h"
#include "core/rules/rulepacks.h"
#include "ui/form/fieldtext.h"
#include "ui/widgets/factcard.h"

#include <QCoreApplication>
#include <map>

namespace suben
{

namespace
{

struct EventCardText {
    Q_DECLARE_TR_FUNCTIONS(EventCard)
};

const QString TimeFormat = QStringLiteral("yyyy-MM-dd HH:mm");

QString shown(const Session &session, const NamedValue &named)
{
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        const FieldRule *rule = pack != nullptr ? pack->field(named.path) : nullptr;
        if (rule != nullptr)
            return showField(*rule, named.value);
    }
    return displayText(named.value);
}

QString lineTitle(Session &session, const EventLine &line)
{
    Catalog catalog(session);
    const auto lot = catalog.lot(line.lot);
    const auto item = lot ? catalog.item(lot->item) : tl::make_unexpected(lot.error());
    const QString side = line.side == Side::Input    ? EventCardText::tr("out")
                         : line.side == Side::Output ? EventCardText::tr("in")
                                                     : EventCardText::tr("seen");
    return QStringLiteral("%1. %2 %3 · %4 %5")
        .arg(line.number + 1)
        .arg(item ? item->name : QString(), lot ? lot->code : QString(), side,
             line.entered.value == Decimal() ? QString() : line.entered.toString());
}

/// Names and texts of all values, in one place for comparing: key is line and path.
std::map<std::pair<int, QString>, std::pair<QString, QString>> everything(Session &session, const Event &event)
{
    std::map<std::pair<int, QString>, std::pair<QString, QString>> all;
    LedgerQuery query(session);
    for (int line = -1; line < static_cast<int>(event.lines.size()); ++line) {
        const auto values = query.namedValues(event.id, line);
        for (const NamedValue &named : values ? *values : std::vector<NamedValue>())
            all[{line, named.path}] = {named.name, shown(session, named)};
        if (line >= 0)
            all[{line, QStringLiteral("line")}] = {EventCardText::tr("Line"),
                                                   lineTitle(session, event.lines.at(static_cast<size_t>(line)))};
    }
    return all;
}

void addComparison(Session &session, const Event &before, const Event &after, FactCard &card)
{
    const auto old = everything(session, before);
    const auto fresh = everything(session, after);
    for (const auto &[key, value] : old) {
        const auto now = fresh.find(key);
        const QString next = now != fresh.end() ? now->second.second : QString();
        if (next != value.second)
            card.addChange(value.first, value.second, next);
    }
    for (const auto &[key, value] : fresh) {
        if (!old.contains(key))
            card.addChange(value.first, {}, value.second);
    }
}

QString whoAndWhen(Session &session, EventId id)
{
    const auto rows = LedgerQuery(session).events(std::vector{id});
    return rows && !rows->empty() ? rows->front().recordTime.toString(TimeFormat) + u' ' + rows->front().actorName : QString();
}

void addVersions(Session &session, const Event &event, FactCard &card)
{
    LedgerQuery query(session);
    if (raw(event.corrects) != 0) {
        const auto before = query.event(event.corrects);
        card.addHeading(EventCardText::tr("Corrects entry %1").arg(raw(event.corrects)));
        card.addFact(EventCardText::tr("Reason"), event.reason);
        card.addFact(EventCardText::tr("Corrected on"), whoAndWhen(session, event.id));
        if (before)
            addComparison(session, *before, event, card);
    }
    if (raw(event.correctedBy) != 0) {
        const auto after = query.event(event.correctedBy);
        card.addHeading(EventCardText::tr("Corrected by entry %1").arg(raw(event.correctedBy)),
                        {Tag{TagLook::Refuse, EventCardText::tr("no longer counts"), QStringLiteral("refuse")}});
        if (after) {
            card.addFact(EventCardText::tr("Reason"), after->reason);
            card.addFact(EventCardText::tr("Corrected on"), whoAndWhen(session, after->id));
            addComparison(session, event, *after, card);
        }
    }
}

/// Until when it is kept, and the law that says so.
void addKeeping(Session &session, EventId id, FactCard &card)
{
    const auto kept = Retention(session).ofEvent(id);
    if (!kept || !*kept)
        return;
    const QString day = (*kept)->permanent ? EventCardText::tr("for ever") : (*kept)->date.toString(Qt::ISODate);
    card.addFact(EventCardText::tr("Kept until"), (day + u' ' + lawLine((*kept)->basis)).trimmed());
}

} // namespace

Result<void> fillEventCard(Session &session, EventId id, FactCard &card)
{
    LedgerQuery query(session);
    const auto event = query.event(id);
    const auto head = query.namedValues(id, -1);
    if (!event || !head)
        return Failure(event ? head.error() : event.error());
    QString title = event->step;
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        const StepRule *step = pack != nullptr ? pack->step(event->step) : nullptr;
        if (step != nullptr)
            title = inLanguage(step->words, windowLanguage());
    }
    card.setTitle(title, EventCardText::tr("Entry %1").arg(raw(id)));
    card.addFact(EventCardText::tr("No."), event->docNo, FactCard::Look::Code);
    Catalog catalog(session);
    if (raw(event->party) != 0) {
        if (const auto party = catalog.party(event->party))
            card.addFact(EventCardText::tr("Party"), party->name);
    }
    if (raw(event->object) != 0) {
        if (const auto object = catalog.object(event->object))
            card.addFact(EventCardText::tr("Object"), object->code, FactCard::Look::Code);
    }
    card.addFact(EventCardText::tr("Happened"), event->eventTime.toString(TimeFormat));
    card.addFact(EventCardText::tr("Recorded"), event->recordTime.toString(TimeFormat));
    addKeeping(session, id, card);
    addVersions(session, *event, card);
    card.addHeading(EventCardText::tr("Entered"));
    for (const NamedValue &named : *head)
        card.addFact(named.name, shown(session, named));
    for (const EventLine &line : event->lines) {
        card.addHeading(lineTitle(session, line));
        const auto values = query.namedValues(id, line.number);
        for (const NamedValue &named : values ? *values : std::vector<NamedValue>())
            card.addFact(named.name, shown(session, named));
        if (!line.codes.isEmpty())
            card.addFact(EventCardText::tr("Codes"), line.codes.join(QLatin1Char('\n')), FactCard::Look::Code);
    }
    for (const Confirmation &given : event->confirmations)
        card.addFact(EventCardText::tr("Confirmed"), given.reason);
    return {};
}

} // namespace suben
