#include "core/labels/lotcontent.h"

#include "core/base/clock.h"
#include "core/ledger/catalog.h"
#include "core/ledger/ledgerquery.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

struct LotContentText {
    Q_DECLARE_TR_FUNCTIONS(LotContent)
};

const ViewRule *labelView(const RulePack &pack, QStringView of)
{
    const ViewRule *found = nullptr;
    for (const ViewRule &view : pack.views) {
        if (view.kind == ViewRule::Kind::Label && view.of == of)
            found = &view; // the pack's own views stand behind those of its parents
    }
    return found;
}

QString isoOrEmpty(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString lotText(const QString &path, const Lot &lot, const Item &item)
{
    if (path == u"lot.code")
        return lot.code;
    if (path == u"lot.made")
        return isoOrEmpty(lot.made);
    if (path == u"lot.expiry")
        return isoOrEmpty(lot.expiry);
    if (path == u"item.name")
        return item.name;
    if (path == u"item.gtin")
        return item.gtin;
    if (path.startsWith(u"lot."))
        return displayText(lot.fields.value(path));
    return displayText(item.fields.value(path));
}

/// The last effective event of the lot or object that says something about a path of `event.` or `line.`.
Result<QString> eventText(Session &session, const QString &path, EventFilter filter)
{
    LedgerQuery query(session);
    filter.alsoCorrected = false;
    filter.limit = 20;
    const auto rows = query.events(filter);
    if (!rows)
        return tl::make_unexpected(rows.error());
    for (const EventRow &row : *rows) {
        if (path == u"event.date")
            return row.eventTime.date().toString(Qt::ISODate);
        const auto event = query.event(row.id);
        if (!event)
            return tl::make_unexpected(event.error());
        if (event->fields.has(path))
            return displayText(event->fields.value(path));
    }
    return QString();
}

LabelContent emptyContent(const Session &session)
{
    LabelContent content;
    if (session.info.training)
        content.marks |= LabelMark::Practice;
    content.language = session.packs.language() == Language::English ? QStringLiteral("en") : QStringLiteral("zh");
    return content;
}

Failure noView(const QString &category)
{
    return failure(ErrorCode::NotFound, LotContentText::tr("The rule pack %1 declares no label.").arg(category));
}

} // namespace

Result<LabelContent> lotContent(Session &session, LotId id)
{
    Catalog catalog(session);
    const auto lot = catalog.lot(id);
    if (!lot)
        return tl::make_unexpected(lot.error());
    const auto item = catalog.item(lot->item);
    if (!item)
        return tl::make_unexpected(item.error());
    const RulePack *pack = session.packs.pack(item->category);
    const ViewRule *view = pack != nullptr ? labelView(*pack, u"lot") : nullptr;
    if (view == nullptr)
        return noView(item->category);
    LabelContent content = emptyContent(session);
    for (const QString &path : view->columns) {
        QString text = lotText(path, *lot, *item);
        if (path.startsWith(u"event.") || path.startsWith(u"line.")) {
            EventFilter filter;
            filter.lot = id;
            const auto said = eventText(session, path, filter);
            if (!said)
                return tl::make_unexpected(said.error());
            text = *said;
        }
        if (!text.isEmpty())
            content.facts.append({path, pack->fieldWord(path, nullptr, session.packs.language()), text});
    }
    content.trace.form = traceFormFromName(view->symbol).value_or(TraceForm::Own);
    content.trace.gtin = item->gtin;
    content.trace.lotCode = lot->code;
    content.trace.expiry = lot->expiry;
    return content;
}

Result<LabelContent> objectContent(Session &session, ObjectId id)
{
    const auto object = Catalog(session).object(id);
    if (!object)
        return tl::make_unexpected(object.error());
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        const ViewRule *view = pack != nullptr && pack->object(object->kind) != nullptr ? labelView(*pack, u"object") : nullptr;
        if (view == nullptr)
            continue;
        LabelContent content = emptyContent(session);
        for (const QString &path : view->columns) {
            QString text = path == u"object.code" ? object->code : displayText(object->fields.value(path));
            if (path.startsWith(u"event.")) {
                EventFilter filter;
                filter.object = id;
                const auto said = eventText(session, path, filter);
                if (!said)
                    return tl::make_unexpected(said.error());
                text = *said;
            }
            if (!text.isEmpty())
                content.facts.append({path, pack->fieldWord(path, nullptr, session.packs.language()), text});
        }
        content.trace.serial = object->code;
        return content;
    }
    return noView(object->kind);
}

Result<void> notePrint(Session &session, const LabelPrint &print)
{
    return session.store.write([&](Database &db) -> Result<void> {
        const auto orNothing = [](auto id) { return raw(id) == 0 ? std::optional<qint64>() : std::optional(raw(id)); };
        db.execute(R"(
            INSERT INTO label_print (time, user_id, lot_id, object_id, template, copies, target, reprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?))",
                   toIso(session.clock.now()), session.actor.id, orNothing(print.lot), orNothing(print.object), print.labelTemplate,
                   print.copies, print.target, print.isReprint);
        return {};
    });
}

Result<bool> wasPrinted(Session &session, LotId lot)
{
    return session.store.read([&](Database &db) -> Result<bool> {
        Rows rows = db.query("SELECT 1 FROM label_print WHERE lot_id = ? LIMIT 1", lot);
        return rows.next();
    });
}

Result<int> copiesForReceipt(Session &session, LotId lot)
{
    return session.store.read([&](Database &db) -> Result<int> {
        Rows rows = db.query("SELECT coalesce(sum(quantity), 0) FROM effective_line WHERE lot_id = ? AND side = 'output'", lot);
        rows.next();
        const qint64 whole = rows.integer(0) / Decimal::One;
        return static_cast<int>(std::clamp<qint64>(whole, 1, 9999));
    });
}

} // namespace suben
