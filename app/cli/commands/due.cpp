#include "app/cli/command.h"

#include "core/ledger/dues.h"
#include "core/ledger/draftjson.h"
#include "core/ledger/retention.h"
#include "core/rules/lawline.h"
#include "core/rules/stepword.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct DueText {
    Q_DECLARE_TR_FUNCTIONS(Due)
};

int settle(const Call &call, const Options &options)
{
    bool isNumber = false;
    const qint64 id = options.positional().value(1).toLongLong(&isNumber);
    if (!isNumber)
        return call.console.fail({ErrorCode::Usage, DueText::tr("Name the due by its number."), {}});
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const auto on = options.date(QStringLiteral("date"), session.clock.today());
    if (!on)
        return call.console.fail(on.error());
    const auto settled = Dues(session).settle(static_cast<DueId>(id), options.value(QStringLiteral("receipt")), on->value_or(session.clock.today()));
    if (!settled)
        return call.console.fail(settled.error());
    call.console.say(DueText::tr("Settled."));
    call.console.document({{QStringLiteral("due"), id}});
    return 0;
}

constexpr int MostEnding = 500;

QString stepWord(const Session &session, const QString &step)
{
    std::vector<const RulePack *> packs;
    for (const QString &category : session.info.categories)
        packs.push_back(session.packs.pack(category));
    return wordOfStep(session.packs, packs, step);
}

/// Entries that need not be kept any longer from that time on.
Result<QJsonArray> printEnding(const Call &call, Session &session, QDate until)
{
    const auto ending = Retention(session).ending(QDate(1900, 1, 1), until, MostEnding);
    if (!ending)
        return tl::make_unexpected(ending.error());
    QJsonArray list;
    for (const KeptEvent &kept : *ending) {
        call.console.say(DueText::tr("Entry %1 (%2 %3 of %4) is kept until %5: %6")
                             .arg(raw(kept.id)).arg(stepWord(session, kept.step), kept.docNo, kept.date.toString(Qt::ISODate), kept.until.date.toString(Qt::ISODate), lawLine(kept.until.basis)));
        QJsonObject object = keepToJson(kept.until);
        object.insert(QStringLiteral("event"), raw(kept.id));
        object.insert(QStringLiteral("docNo"), kept.docNo);
        object.insert(QStringLiteral("held"), kept.isHeld);
        list.append(object);
    }
    return list;
}

} // namespace

int runDue(const Call &call)
{
    const auto options = Options::parse(call.arguments,
                                        {{{}, 0, 0, {QStringLiteral("until")}},
                                         {QStringLiteral("settle"), 1, 1, {QStringLiteral("receipt"), QStringLiteral("date")}}},
                                        {});
    if (!options)
        return call.console.fail(options.error());
    if (options->positional().value(0) == u"settle")
        return settle(call, *options);
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const auto until = options->date(QStringLiteral("until"), session.clock.today());
    if (!until)
        return call.console.fail(until.error());
    Dues dues(session);
    if (const auto fresh = dues.refresh(); !fresh)
        return call.console.fail(fresh.error());
    const auto rows = dues.open(until->value_or(session.clock.today().addDays(30)));
    const auto standing = dues.standing();
    if (!rows || !standing)
        return call.console.fail(!rows ? rows.error() : standing.error());
    QJsonArray list;
    for (const DueRow &row : *rows) {
        const QString late = row.daysLate > 0 ? DueText::tr("  %1 days late").arg(row.daysLate) : QString();
        call.console.say(QStringLiteral("%1  %2  %3  %4  %5%6").arg(raw(row.id)).arg(row.dueAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")), row.name, row.about, row.to, late));
        if (!row.form.isEmpty())
            call.console.say(DueText::tr("    form: %4 (subenctl register print %1 --from %2 --to %3 --out FILE.pdf)").arg(row.form, row.formFrom.toString(Qt::ISODate), row.formTo.toString(Qt::ISODate), row.formName));
        list.append(QJsonObject{{QStringLiteral("due"), raw(row.id)}, {QStringLiteral("rule"), row.rule}, {QStringLiteral("name"), row.name},
                                {QStringLiteral("about"), row.about}, {QStringLiteral("dueAt"), toIso(row.dueAt)}, {QStringLiteral("to"), row.to},
                                {QStringLiteral("daysLate"), row.daysLate}, {QStringLiteral("reminded"), row.reminded.toString(Qt::ISODate)}, {QStringLiteral("form"), row.form}, {QStringLiteral("law"), row.basis.law}, {QStringLiteral("article"), row.basis.article}});
    }
    QJsonArray alarms;
    for (const Finding &finding : *standing)
        alarms.append(findingToJson(finding));
    call.console.findings(*standing);
    const auto ending = printEnding(call, session, until->value_or(session.clock.today().addDays(30)));
    if (!ending)
        return call.console.fail(ending.error());
    call.console.document({{QStringLiteral("dues"), list}, {QStringLiteral("standing"), alarms}, {QStringLiteral("retention"), *ending}});
    return 0;
}

} // namespace suben
