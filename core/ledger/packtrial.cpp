#include "core/ledger/packtrial.h"

#include "core/ledger/draftjson.h"
#include "core/ledger/fieldjson.h"
#include "core/ledger/firmrules.h"

#include <QJsonArray>

namespace suben
{

Result<Trial> tryRules(Session &session, const EventDraft &draft, const std::optional<PackText> &laid, EventId again)
{
    auto firm = FirmRules(session).overlays();
    if (!firm)
        return Failure(firm.error());
    if (laid)
        firm->push_back(*laid);
    const RulePacks packs = RulePacks::load(packSourcesOf(session, std::move(*firm)));
    LedgerInfo info = session.info; // a pack can be tried before it is in use
    if (!draft.pack.isEmpty() && !info.categories.contains(draft.pack))
        info.categories.append(draft.pack);
    Session trying{session.store, packs, session.clock, session.keys, session.actor, info, {}, {}};
    Ledger ledger(trying);
    auto checked = again == EventId{} ? ledger.check(draft) : ledger.checkCorrection(again, draft);
    if (!checked)
        return Failure(checked.error());
    return Trial{std::move(*checked), packs.problemsOf(session.info.categories + packs.laidIn())};
}

Result<EventDraft> trialDraft(Session &session, const RulePack &pack, const StepRule &step, const Fields &typed)
{
    const ObjectRule *object = pack.object(step.object);
    QJsonObject event{{QStringLiteral("step"), step.id}, {QStringLiteral("pack"), pack.id}};
    QJsonObject line;
    for (const Fields::Entry &entry : typed) {
        const QString &path = entry.first;
        if (!isKnown(entry.second))
            continue;
        const QJsonValue value = valueToJson(entry.second);
        if (path == u"item.name")
            line.insert(QStringLiteral("item"), value);
        else if (path == u"lot.code")
            line.insert(QStringLiteral("lot"), value);
        else if (path == u"party.name")
            event.insert(QStringLiteral("party"), value);
        else if (object != nullptr && path == object->key)
            event.insert(QStringLiteral("object"), value);
        else if (path.startsWith(u"line.") || path.startsWith(u"lot.") || path.startsWith(u"item."))
            line.insert(path, value);
        else
            event.insert(path, value);
    }
    if (line.contains(u"item"))
        event.insert(QStringLiteral("lines"), QJsonArray{line});
    return draftFromJson(session, event);
}

} // namespace suben
