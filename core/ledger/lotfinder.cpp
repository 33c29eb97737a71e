#include "core/ledger/lotfinder.h"

#include "core/ledger/canonical.h"

namespace suben
{

namespace
{

bool agree(const std::optional<QDate> &a, const std::optional<QDate> &b)
{
    return !a || !b || *a == *b;
}

/// What stands in columns of its own or follows from later events.
bool isLotColumn(const QString &path)
{
    return path == u"lot.code" || path == u"lot.made" || path == u"lot.expiry" || path == u"lot.state";
}

} // namespace

QString lotFieldsText(const Fields &entered)
{
    QByteArray out;
    {
        JsonObject object(out);
        for (const auto &[path, value] : entered) {
            if (path.startsWith(u"lot.") && !isLotColumn(path))
                object.add(path, value);
        }
    }
    return QString::fromUtf8(out);
}

FoundLot findLot(Database &db, LedgerCache &cache, const DraftLine &line)
{
    if (line.lot != LotId{})
        return {cache.lot(db, line.lot)};
    const QString code = text(line.fields, u"lot.code");
    const auto made = get<QDate>(line.fields, u"lot.made");
    const auto expiry = get<QDate>(line.fields, u"lot.expiry");
    if (line.item == ItemId{} || (code.isEmpty() && !made))
        return {};
    FoundLot other;
    const Lot *unused = nullptr;
    for (const LedgerCache::NamedLot &named : cache.lotsNamed(db, line.item, code)) {
        const Lot *lot = cache.lot(db, named.id);
        const bool sameMade = code.isEmpty() ? lot->made == made : agree(lot->made, made);
        if (!sameMade)
            continue;
        if (!named.inUse) {
            const bool same = lot->made == made && lot->expiry == expiry && named.fields == lotFieldsText(line.fields);
            unused = same ? lot : unused;
        } else if (agree(lot->expiry, expiry)) {
            return {lot};
        } else {
            other = {lot, true};
        }
    }
    return other.lot != nullptr ? other : FoundLot{unused};
}

std::optional<ObjectName> objectNameOf(const LedgerCache &cache, const EventDraft &draft)
{
    const RulePack *pack = cache.enabledPack(draft.pack);
    const StepRule *step = pack != nullptr ? pack->step(draft.step) : nullptr;
    const ObjectRule *kind = step != nullptr && !step->object.isEmpty() ? pack->object(step->object) : nullptr;
    if (kind == nullptr)
        return std::nullopt;
    const QString code = text(draft.fields, kind->key);
    return code.isEmpty() ? std::nullopt : std::optional(ObjectName{kind->id, code});
}

std::optional<ObjectId> findObjectOf(Database &db, const LedgerCache &cache, const EventDraft &draft)
{
    if (draft.object != ObjectId{})
        return draft.object;
    const auto name = objectNameOf(cache, draft);
    return name ? findObject(db, name->kind, name->code) : std::nullopt;
}

} // namespace suben
