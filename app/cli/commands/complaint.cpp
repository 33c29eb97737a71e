#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/ledger/complaints.h"
#include "core/ledger/recalls.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>

namespace suben
{

namespace
{

struct ComplaintCommandText {
    Q_DECLARE_TR_FUNCTIONS(ComplaintCommand)
};

int add(const Call &call, Session &session, const Options &options)
{
    ComplaintOrder order;
    order.what = options.value(QStringLiteral("what"));
    order.who = options.value(QStringLiteral("who"));
    order.contact = options.value(QStringLiteral("phone"));
    if (const QString text = options.positional().value(1); !text.isEmpty()) {
        const auto lot = lotNamed(session, text);
        if (!lot)
            return call.console.fail(lot.error());
        order.lot = *lot;
    }
    const auto on = options.date(QStringLiteral("date"), session.clock.today());
    if (!on)
        return call.console.fail(on.error());
    order.on = on->value_or(QDate());
    if (const QString photo = options.value(QStringLiteral("photo")); !photo.isEmpty()) {
        const auto bytes = readFile(photo);
        if (!bytes)
            return call.console.fail(bytes.error());
        order.photo = {*bytes, QFileInfo(photo).fileName(), QMimeDatabase().mimeTypeForFileNameAndData(photo, *bytes).name()};
    }
    const auto entry = Complaints(session).add(order);
    if (!entry)
        return call.console.fail(entry.error());
    call.console.say(order.lot != LotId{} ? ComplaintCommandText::tr("Complaint %1 is recorded. If the lot may harm anybody: recall open.").arg(raw(*entry))
                                          : ComplaintCommandText::tr("Complaint %1 is recorded.").arg(raw(*entry)));
    call.console.document({{QStringLiteral("complaint"), raw(*entry)}});
    return 0;
}

int list(const Call &call, Session &session, const Options &options)
{
    const auto rows = Complaints(session).list();
    if (!rows)
        return call.console.fail(rows.error());
    QJsonArray all;
    for (const ComplaintRow &row : *rows) {
        if (options.has(QStringLiteral("open")) && !row.outcome.isEmpty())
            continue;
        const QString recall = row.recall != EventId{} ? ComplaintCommandText::tr("recall %1").arg(raw(row.recall)) : QString();
        call.console.say(QStringLiteral("%1  %2  %3 %4  %5  %6 %7  %8").arg(raw(row.event)).arg(row.at.date().toString(Qt::ISODate), row.itemName, row.lotCode, row.what, row.who, row.contact, recall));
        all.append(QJsonObject{{QStringLiteral("complaint"), raw(row.event)}, {QStringLiteral("date"), row.at.date().toString(Qt::ISODate)},
                               {QStringLiteral("lot"), raw(row.lot)}, {QStringLiteral("lot.code"), row.lotCode}, {QStringLiteral("item.name"), row.itemName},
                               {QStringLiteral("what"), row.what}, {QStringLiteral("who"), row.who}, {QStringLiteral("phone"), row.contact},
                               {QStringLiteral("photos"), row.photos}, {QStringLiteral("recall"), raw(row.recall)}, {QStringLiteral("outcome"), row.outcome}});
    }
    call.console.document({{QStringLiteral("complaints"), all}});
    return 0;
}

int settle(const Call &call, Session &session, const Options &options)
{
    const auto complaint = eventNamed(session, options.positional().value(1));
    if (!complaint)
        return call.console.fail(complaint.error());
    const QString outcome = options.value(QStringLiteral("outcome"));
    if (outcome.isEmpty())
        return call.console.fail({ErrorCode::Usage, ComplaintCommandText::tr("Say how it was settled: --outcome TEXT"), {}});
    const auto entry = Complaints(session).settle(*complaint, outcome);
    if (!entry)
        return call.console.fail(entry.error());
    call.console.say(ComplaintCommandText::tr("Complaint %1 is settled.").arg(raw(*complaint)));
    call.console.document({{QStringLiteral("complaint"), raw(*entry)}});
    return 0;
}

} // namespace

int runComplaint(const Call &call)
{
    const auto options = Options::parse(call.arguments,
                                        {{QStringLiteral("add"), 0, 1, {QStringLiteral("what"), QStringLiteral("who"), QStringLiteral("phone"), QStringLiteral("photo"), QStringLiteral("date")}},
                                         {QStringLiteral("list"), 0, 0, {}, {QStringLiteral("open")}},
                                         {QStringLiteral("settle"), 1, 1, {QStringLiteral("outcome")}}},
                                        ComplaintCommandText::tr("Say add, list or settle."));
    if (!options)
        return call.console.fail(options.error());
    const QString what = options->positional().front();
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    if (what == u"settle")
        return settle(call, session, *options);
    return what == u"add" ? add(call, session, *options) : list(call, session, *options);
}

} // namespace suben
