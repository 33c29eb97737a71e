#include "core/ledger/recalls.h"

#include "core/ledger/ledger.h"
#include "core/ledger/recallreading.h"
#include "core/ledger/retention.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <algorithm>

namespace suben
{

namespace
{

struct RecallsText {
    Q_DECLARE_TR_FUNCTIONS(Recalls)
};

const QString HoldStep = QStringLiteral("hold");

/// A lot without what its law's step asks for is at least put on hold.
QString openingStep(const RulePack *pack, const RecallLot &lot)
{
    const RecallSteps steps = pack != nullptr ? recallStepsOf(*pack) : RecallSteps();
    if (steps.opening == nullptr)
        return HoldStep;
    const FieldUse *code = steps.opening->use(u"lot.code");
    const bool needsCode = code != nullptr && code->wanted == Wanted::Always;
    return needsCode && lot.lotCode.isEmpty() && lot.level > 0 ? HoldStep : steps.opening->id;
}

QString announcingStep(const RulePack *pack, const RecallLot &lot)
{
    const RecallSteps steps = pack != nullptr ? recallStepsOf(*pack) : RecallSteps();
    return steps.announcing != nullptr && !lot.lotCode.isEmpty() ? steps.announcing->id : QString();
}

QString finishingStep(const RulePack *pack, const RecallLot &lot)
{
    const RecallSteps steps = pack != nullptr ? recallStepsOf(*pack) : RecallSteps();
    if (steps.finishing == nullptr)
        return {};
    const FieldUse *code = steps.finishing->use(u"lot.code");
    const bool needsCode = code != nullptr && code->wanted == Wanted::Always;
    return needsCode && lot.lotCode.isEmpty() ? QString() : steps.finishing->id;
}

QString docNoOf(Session &session, EventId event)
{
    const auto number = session.store.read([&](Database &db) -> Result<QString> {
        Rows rows = db.query("SELECT doc_no FROM event WHERE id = ?", event);
        return rows.next() ? rows.text(0) : QString();
    });
    return number.value_or(QString());
}

/// The draft with `why` as the answer to each question it raises.
Result<EventDraft> answered(Session &session, EventDraft draft, const QString &why)
{
    if (why.isEmpty())
        return draft;
    const auto checked = Ledger(session).check(draft);
    if (!checked)
        return Failure(checked.error());
    for (const Finding &finding : withSeverity(checked->findings, Severity::Confirm))
        draft.confirmations.push_back({finding.rule, finding.line, why, {}});
    return draft;
}

} // namespace

DraftLine observedLine(Session &session, const RecallLot &lot)
{
    DraftLine line;
    line.side = Side::None;
    line.lot = lot.lot;
    line.item = lot.item;
    if (lot.onHand.value != Decimal()) // of what is gone there is nothing to count
        line.quantity = lot.onHand;
    const auto place = session.store.read([&](Database &db) -> Result<LocationId> {
        Rows rows = db.query("SELECT location_id FROM on_hand WHERE lot_id = ? ORDER BY quantity DESC LIMIT 1", lot.lot);
        return rows.next() ? rows.id<LocationId>(0) : LocationId{};
    });
    line.location = place.value_or(LocationId{});
    return line;
}

Recalls::Recalls(Session &session) : m_session(session) {}

const RulePack *Recalls::packOf(ItemId item)
{
    const auto category = m_session.store.read([&](Database &db) -> Result<QString> {
        Rows rows = db.query("SELECT category FROM item WHERE id = ?", item);
        return rows.next() ? rows.text(0) : QString();
    });
    return m_session.packs.pack(category.value_or(QString()));
}

Result<std::vector<Choice>> Recalls::levels(LotId lot)
{
    const auto item = m_session.store.read([&](Database &db) -> Result<ItemId> {
        Rows rows = db.query("SELECT item_id FROM lot WHERE id = ?", lot);
        if (!rows.next())
            return failure(ErrorCode::NotFound, RecallsText::tr("There is no such lot."));
        return rows.id<ItemId>(0);
    });
    if (!item)
        return Failure(item.error());
    const RulePack *pack = packOf(*item);
    return pack != nullptr ? recallStepsOf(*pack).levels : std::vector<Choice>();
}

Result<std::vector<Recalls::Group>> Recalls::groups(const std::vector<RecallLot> &lots, StepOf stepOf)
{
    std::vector<Group> found;
    std::vector<std::pair<ItemId, const RulePack *>> packs;
    for (const RecallLot &lot : lots) {
        auto known = std::ranges::find(packs, lot.item, &std::pair<ItemId, const RulePack *>::first);
        if (known == packs.end())
            known = packs.insert(known, {lot.item, packOf(lot.item)});
        const QString step = stepOf(known->second, lot);
        if (step.isEmpty())
            continue;
        auto group = std::ranges::find(found, step, &Group::step);
        if (group == found.end())
            group = found.insert(group, {step, {}});
        group->lots.push_back(lot);
    }
    return found;
}

QString Recalls::levelFor(const Group &group, const Group &first, const QString &level)
{
    const auto stepsOf = [this](const Group &of) {
        const RulePack *pack = packOf(of.lots.front().item);
        return pack != nullptr ? recallStepsOf(*pack) : RecallSteps();
    };
    const RecallSteps own = stepsOf(group);
    if (!level.isEmpty() || own.levels.empty())
        return level;
    return stepsOf(first).levels.empty() ? own.levels.front().id : QString();
}

/// One transaction; the entries after the first carry its number.
Result<EventId> Recalls::recordGroups(const std::vector<Group> &groups, const Fields &fields, const QString &level,
                                      const QString &why)
{
    return m_session.store.together([&]() -> Result<EventId> {
        EventId first{};
        QString number;
        Ledger ledger(m_session);
        for (const Group &group : groups) {
            EventDraft draft;
            draft.step = group.step;
            draft.fields = fields;
            if (!number.isEmpty())
                draft.fields.set(QStringLiteral("event.docNo"), number);
            const RulePack *pack = packOf(group.lots.front().item);
            const StepRule *step = pack != nullptr ? pack->step(group.step) : nullptr;
            const QString field = pack != nullptr ? recallStepsOf(*pack).levelField : QString();
            const QString own = levelFor(group, groups.front(), level);
            if (!own.isEmpty() && !field.isEmpty() && step != nullptr && step->use(field) != nullptr)
                draft.fields.set(field, own);
            for (const RecallLot &lot : group.lots)
                draft.lines.push_back(observedLine(m_session, lot));
            const auto ready = answered(m_session, std::move(draft), why);
            if (!ready)
                return Failure(ready.error());
            const auto recorded = ledger.record(*ready);
            if (!recorded)
                return Failure(recorded.error());
            if (first == EventId{}) {
                first = recorded->id;
                number = docNoOf(m_session, first);
            }
        }
        return first;
    });
}

Result<EventId> Recalls::open(const RecallOrder &order, Progress &progress)
{
    const auto running = runningFor(order.lot);
    if (!running)
        return Failure(running.error());
    if (*running)
        return failure(ErrorCode::Refused,
                       RecallsText::tr("Lot %1 is being recalled already, since %2.")
                           .arg((*running)->lotCode, (*running)->awareAt.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    const auto reading = readRecall(m_session, order.lot, {}, progress);
    if (!reading)
        return Failure(reading.error());
    const auto found = groups(reading->lots, openingStep);
    if (!found)
        return Failure(found.error());
    const QDateTime aware = order.awareAt.isValid() ? order.awareAt : m_session.clock.now();
    const Fields fields{{QStringLiteral("event.time"), aware}, {QStringLiteral("event.reason"), order.reason}};
    return recordGroups(*found, fields, order.level, order.whyLate);
}

Result<EventId> Recalls::goOn(EventId opening, StepOf stepOf, const Fields &fields, const QString &level,
                              Progress &progress)
{
    const auto file = find(opening);
    if (!file)
        return Failure(file.error());
    if (!file->isOpen())
        return failure(ErrorCode::Refused, RecallsText::tr("This recall is closed."));
    const auto reading = readRecall(m_session, file->root, opening, progress);
    if (!reading)
        return Failure(reading.error());
    const auto found = groups(reading->lots, stepOf);
    if (!found)
        return Failure(found.error());
    if (found->empty())
        return failure(ErrorCode::Refused, RecallsText::tr("The rules of this trade know no such step."));
    return recordGroups(*found, fields, level, {});
}

Result<EventId> Recalls::announce(EventId opening, QDate on, Progress &progress)
{
    const auto file = find(opening);
    if (!file)
        return Failure(file.error());
    if (file->announced != EventId{})
        return failure(ErrorCode::Refused, RecallsText::tr("This recall was announced already."));
    return goOn(opening, announcingStep, {{QStringLiteral("event.date"), on}}, file->level, progress);
}

Result<EventId> Recalls::close(EventId opening, QDate on, const QString &note, Progress &progress)
{
    Fields fields{{QStringLiteral("event.date"), on}};
    if (!note.isEmpty())
        fields.set(QStringLiteral("event.note"), note);
    return goOn(opening, finishingStep, fields, {}, progress);
}

Result<EventId> Recalls::tell(EventId opening, PartyId buyer, const QString &how, Progress &progress)
{
    const auto full = report(opening, progress);
    if (!full)
        return Failure(full.error());
    const auto &consignees = full->reading.consignees;
    const auto at = std::ranges::find(consignees, buyer, &Consignee::party);
    if (at == consignees.end() || buyer == PartyId{})
        return failure(ErrorCode::NotFound, RecallsText::tr("Nobody of that name bought of this recall."));
    EventDraft draft;
    draft.step = RecallToldStep;
    draft.party = buyer;
    draft.fields = {{QStringLiteral("event.time"), m_session.clock.now()}, {QStringLiteral("event.method"), how}};
    for (const ConsigneeLot &sold : at->lots) {
        const auto lot = std::ranges::find(full->reading.lots, sold.lot, &RecallLot::lot);
        draft.lines.push_back(observedLine(m_session, *lot));
    }
    const auto recorded = Ledger(m_session).record(draft);
    return recorded ? Result<EventId>(recorded->id) : Result<EventId>(Failure(recorded.error()));
}

namespace
{

/// The longest of all its entries: a case is only whole with all of them.
Result<std::optional<KeepUntil>> keptUntil(Session &session, const RecallCase &file, const RecallReading &reading)
{
    std::vector<EventId> entries = file.entries;
    entries.push_back(file.announced);
    entries.push_back(file.closed);
    for (const Consignee &buyer : reading.consignees)
        entries.push_back(buyer.told);
    Retention retention(session);
    std::optional<KeepUntil> longest;
    for (const EventId entry : entries) {
        if (entry == EventId{})
            continue;
        const auto kept = retention.ofEvent(entry);
        if (!kept)
            return Failure(kept.error());
        longest = longerOf(longest, *kept);
    }
    return longest;
}

} // namespace

Result<RecallReport> Recalls::report(EventId opening, Progress &progress)
{
    auto file = find(opening);
    if (!file)
        return Failure(file.error());
    auto reading = readRecall(m_session, file->root, opening, progress);
    if (!reading)
        return Failure(reading.error());
    if (const auto kept = keptUntil(m_session, *file, *reading); kept)
        file->kept = *kept;
    else
        return Failure(kept.error());
    return RecallReport{*std::move(file), *std::move(reading)};
}

} // namespace suben
