#include "core/ledger/assessment.h"

#include "core/ledger/balance.h"
#include "core/ledger/jsonvalues.h"
#include "core/rules/draftruns.h"
#include "core/rules/stepword.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

struct LedgerSay {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

Result<void> readLine(Database &db, LedgerCache &cache, const EventDraft &draft, DraftLine &line)
{
    if (line.lot != LotId{}) {
        const Lot *lot = cache.lot(db, line.lot);
        if (lot == nullptr)
            return failure(ErrorCode::NotFound,
                           LedgerSay::tr("There is no lot with the number %1.").arg(raw(line.lot)));
        line.item = lot->item;
    }
    const Item *item = line.item != ItemId{} ? cache.item(db, line.item) : nullptr;
    if (item == nullptr)
        return failure(ErrorCode::NotFound, LedgerSay::tr("A line names no item that is in the ledger."));
    line.item = item->id;
    if (line.location == LocationId{})
        line.location = draft.location != LocationId{} ? draft.location : cache.firstLocation(db);
    if (line.location == LocationId{})
        return failure(ErrorCode::NotFound, LedgerSay::tr("The ledger has no location yet; add one first."));
    return {};
}

void giveSides(EventDraft &draft, Shape shape)
{
    for (DraftLine &line : draft.lines) {
        if (shape == Shape::In)
            line.side = Side::Output;
        else if (shape == Shape::Out)
            line.side = Side::Input;
        else if (shape == Shape::Pack || shape == Shape::Observe)
            line.side = Side::None;
    }
}

/// A move that says only what leaves goes to the event's location.
void completeMove(EventDraft &draft)
{
    const bool arrives =
        std::ranges::any_of(draft.lines, [](const DraftLine &line) { return line.side == Side::Output; });
    if (draft.location == LocationId{} || arrives)
        return;
    const std::vector<DraftLine> leaving = draft.lines;
    for (DraftLine line : leaving) {
        line.side = Side::Output;
        line.location = draft.location;
        draft.lines.push_back(std::move(line));
    }
}

/// `line.counted` against what the ledger says is there.
void completeCount(Database &db, LedgerCache &cache, DraftLine &line)
{
    const auto counted = get<Quantity>(line.fields, u"line.counted");
    const Item *item = cache.item(db, line.item);
    if (!counted || line.lot == LotId{} || line.quantity.value != Decimal())
        return;
    const auto own = inItemUnit(*item, *counted);
    if (!own)
        return;
    const Decimal there = onHand(db, line.lot, line.location);
    line.side = own->value > there ? Side::Output : own->value < there ? Side::Input : Side::None;
    if (line.side != Side::None) // what agrees moves nothing
        line.quantity = {absolute(subtract(own->value, there).value_or(Decimal())), item->unit};
}

/// Of an event without lines: the pack whose kind of object it is about, else the first enabled one that has the step.
QString packFor(Database &db, const LedgerCache &cache, const EventDraft &draft)
{
    QString kind;
    if (draft.object != ObjectId{}) {
        Rows rows = db.query("SELECT kind FROM object WHERE id = ?", draft.object);
        kind = rows.next() ? rows.text(0) : QString();
    }
    for (const QString &category : cache.categories()) {
        const RulePack *pack = cache.enabledPack(category);
        const StepRule *step = pack != nullptr ? pack->step(draft.step) : nullptr;
        if (step != nullptr && (kind.isEmpty() || step->object == kind))
            return category;
    }
    return {};
}

/// What one trade made goes through the steps of another of its kin: the pack of the other lines, else the first
/// enabled one.
const RulePack *kinWithStep(const LedgerCache &cache, const RulePack &own, const RulePack *ofOthers,
                            const QString &step)
{
    if (ofOthers != nullptr)
        return isKin(own, *ofOthers) ? ofOthers : nullptr;
    for (const QString &category : cache.categories()) {
        const RulePack *pack = cache.enabledPack(category);
        if (pack != nullptr && pack->step(step) != nullptr && isKin(own, *pack))
            return pack;
    }
    return nullptr;
}

} // namespace

StepOfEvent stepOf(Database &db, LedgerCache &cache, const EventDraft &draft)
{
    StepOfEvent found;
    const auto take = [&](const RulePack *pack) {
        const StepRule *step = pack != nullptr ? pack->step(draft.step) : nullptr;
        if (step != nullptr && found.step == nullptr) {
            found.pack = pack;
            found.step = step;
        }
        return step != nullptr ? pack : nullptr;
    };
    std::vector<const RulePack *> own;
    for (const DraftLine &line : draft.lines) {
        const Item *item = cache.item(db, line.item);
        own.push_back(item != nullptr ? cache.enabledPack(item->category) : nullptr);
        found.linePacks.push_back(take(own.back()));
    }
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (found.linePacks[i] == nullptr && own[i] != nullptr)
            found.linePacks[i] = take(kinWithStep(cache, *own[i], found.pack, draft.step));
    }
    if (draft.lines.empty())
        take(cache.enabledPack(draft.pack));
    return found;
}

Result<EventDraft> readDraft(Session &session, Database &db, LedgerCache &cache, EventDraft draft)
{
    for (DraftLine &line : draft.lines) {
        if (const auto read = readLine(db, cache, draft, line); !read)
            return Failure(read.error());
    }
    if (draft.party != PartyId{}) {
        const Party *party = cache.party(db, draft.party);
        if (party == nullptr)
            return failure(ErrorCode::NotFound,
                           LedgerSay::tr("There is no party with the number %1.").arg(raw(draft.party)));
        draft.party = party->id;
    }
    if (draft.lines.empty() && draft.pack.isEmpty())
        draft.pack = packFor(db, cache, draft);
    const StepOfEvent of = stepOf(db, cache, draft);
    if (of.step == nullptr)
        return failure(
            ErrorCode::Usage,
            LedgerSay::tr("No category of this ledger has the step “%1”; enable its category in the settings first.")
                .arg(wordOfStep(session.packs, enabledPacks(session), draft.step)));
    if (!draft.lines.empty())
        draft.pack = of.pack->id;
    giveSides(draft, of.step->shape);
    if (of.step->shape == Shape::Move)
        completeMove(draft);
    for (DraftLine &line : draft.lines) {
        if (of.step->shape == Shape::Adjust)
            completeCount(db, cache, line);
        if (line.quantity.unit.isEmpty() && line.quantity.value != Decimal())
            line.quantity.unit = cache.item(db, line.item)->unit;
    }
    if (!draft.fields.has(u"event.date") && get<QDateTime>(draft.fields, u"event.time"))
        draft.fields.set(QStringLiteral("event.date"), eventTimeOf(draft, session.clock).date());
    return draft;
}

QDateTime eventTimeOf(const EventDraft &draft, const Clock &clock)
{
    if (const auto time = get<QDateTime>(draft.fields, u"event.time"))
        return inChina(*time);
    const QDateTime now = inChina(clock.now());
    const QDate date = get<QDate>(draft.fields, u"event.date").value_or(now.date());
    return date == now.date() ? now : chinaTime(date, QTime(12, 0));
}

} // namespace suben
