#include "core/ledger/alarms.h"

#include "app/cli/command.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct AlarmsCommandText {
    Q_DECLARE_TR_FUNCTIONS(AlarmsCommand)
};

QJsonObject alarmToJson(const Alarm &alarm)
{
    return {{QStringLiteral("key"), alarm.key},          {QStringLiteral("kind"), alarmKindName(alarm.kind)},
            {QStringLiteral("text"), alarm.text},        {QStringLiteral("day"), alarm.day.toString(Qt::ISODate)},
            {QStringLiteral("event"), raw(alarm.event)}, {QStringLiteral("lot"), raw(alarm.lot)},
            {QStringLiteral("seen"), alarm.isSeen}};
}

int markSeen(const Call &call, Session &session, const QString &key)
{
    if (const auto seen = Alarms(session).markSeen(key); !seen)
        return call.console.fail(seen.error());
    call.console.say(AlarmsCommandText::tr("Seen."));
    call.console.document({{QStringLiteral("seen"), key}});
    return 0;
}

} // namespace

int runAlarms(const Call &call)
{
    const auto options = Options::parse(call.arguments, {{{}, 0, 0, {}, {QStringLiteral("all")}}, {QStringLiteral("seen"), 1, 1}}, {});
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const QStringList &words = options->positional();
    if (!words.isEmpty())
        return markSeen(call, session, words.back());
    const auto alarms = options->has(QStringLiteral("all")) ? Alarms(session).all() : Alarms(session).ringing();
    if (!alarms)
        return call.console.fail(alarms.error());
    QJsonArray list;
    for (const Alarm &alarm : *alarms) {
        call.console.say(
            QStringLiteral("%1  %2  %3  (%4)").arg(alarm.day.toString(Qt::ISODate), alarm.name, alarm.text, alarm.key));
        list.append(alarmToJson(alarm));
    }
    if (alarms->empty())
        call.console.say(AlarmsCommandText::tr("Nothing rings."));
    call.console.document({{QStringLiteral("alarms"), list}});
    return 0;
}

} // namespace suben
