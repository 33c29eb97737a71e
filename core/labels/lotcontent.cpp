#include "core/labels/lotcontent.h"

#include "core/base/clock.h"
#include "core/labels/subjectfacts.h"
#include "core/labels/templatecheck.h"
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

QString isoOrEmpty(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
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

Result<QString> latestFact(Session &session, const RulePack *pack, const QString &path, EventFilter filter)
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
            return shownValue(pack, path, event->fields.value(path), session.packs.language());
        for (const EventLine &line : event->lines) {
            if ((line.lot == filter.lot || raw(filter.lot) == 0) && line.fields.has(path))
                return shownValue(pack, path, line.fields.value(path), session.packs.language());
        }
    }
    return QString();
}

QString lotText(const QString &path, const Lot &lot, const Item &item, const RulePack *pack, Language language)
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
    if (path == u"item.code")
        return item.code;
    return shownValue(pack, path, path.startsWith(u"lot.") ? lot.fields.value(path) : item.fields.value(path),
                      language);
}

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
    const ViewRule *view = pack != nullptr ? labelViewOf(*pack, u"lot") : nullptr;
    if (view == nullptr)
        return noView(item->category);
    LabelContent content = emptyContent(session);
    for (const QString &path : view->columns) {
        QString text = lotText(path, *lot, *item, pack, session.packs.language());
        if (path.startsWith(u"event.") || path.startsWith(u"line.")) {
            EventFilter filter;
            filter.lot = id;
            const auto said = latestFact(session, pack, path, filter);
            if (!said)
                return tl::make_unexpected(said.error());
            text = *said;
        }
        if (text.isEmpty() && (path.startsWith(u"line.") || path.startsWith(u"party."))) {
            const auto made = makingFact(session, id, pack, path);
            if (!made)
                return tl::make_unexpected(made.error());
            text = *made;
        }
        if (!text.isEmpty())
            content.facts.append({path, pack->fieldWord(path, nullptr, session.packs.language()), text});
    }
    if (!inLanguage(view->words, session.packs.language()).isEmpty())
        content.more.append({QStringLiteral("view.title"), {}, inLanguage(view->words, session.packs.language())});
    if (!view->text.isEmpty())
        content.more.append({QStringLiteral("view.text"), {}, inLanguage(view->text, session.packs.language())});
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
        const ViewRule *view =
            pack != nullptr && pack->object(object->kind) != nullptr ? labelViewOf(*pack, u"object") : nullptr;
        if (view == nullptr)
            continue;
        LabelContent content = emptyContent(session);
        for (const QString &path : view->columns) {
            QString text = path == u"object.code"
                               ? object->code
                               : shownValue(pack, path, object->fields.value(path), session.packs.language());
            if (path.startsWith(u"event.")) {
                EventFilter filter;
                filter.object = id;
                const auto said = latestFact(session, pack, path, filter);
                if (!said)
                    return tl::make_unexpected(said.error());
                text = *said;
            }
            if (!text.isEmpty())
                content.facts.append({path, pack->fieldWord(path, nullptr, session.packs.language()), text});
        }
        if (!view->text.isEmpty())
            content.more.append({QStringLiteral("view.text"), {}, inLanguage(view->text, session.packs.language())});
        content.trace.serial = object->code;
        return content;
    }
    return noView(object->kind);
}

Result<int> copiesForReceipt(Session &session, LotId lot)
{
    return session.store.read([&](Database &db) -> Result<int> {
        Rows rows =
            db.query("SELECT coalesce(sum(quantity), 0) FROM effective_line WHERE lot_id = ? AND side = 'output'", lot);
        rows.next();
        const qint64 whole = rows.integer(0) / Decimal::One;
        return static_cast<int>(std::clamp<qint64>(whole, 1, 9999));
    });
}

} // namespace suben
