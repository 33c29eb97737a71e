#include "app/cli/command.h"

#include "core/ledger/draftjson.h"
#include "core/ledger/selfcheck.h"
#include "core/rules/lawline.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct SelfCheckCommandText {
    Q_DECLARE_TR_FUNCTIONS(SelfCheckCommand)
};

/// Days looked back where no period is named.
constexpr int UsualDays = 90;

/// Where the window would go: `{"at": "event", "id": 12}`.
QJsonObject cureToJson(const Cure &cure)
{
    static constexpr const char *Places[] = {"", "event", "lot", "party", "item", "ownPapers", "object", "due", "packs", "step"};
    QJsonObject json{{QStringLiteral("at"), QLatin1String(Places[static_cast<int>(cure.at)])}};
    if (cure.id != 0)
        json.insert(QStringLiteral("id"), cure.id);
    if (!cure.pack.isEmpty())
        json.insert(cure.at == Cure::At::Step ? QStringLiteral("step") : QStringLiteral("pack"), cure.pack);
    return json;
}

QJsonObject rowToJson(const SelfCheckRow &row)
{
    return {{QStringLiteral("kind"), gapKindName(row.kind)},
            {QStringLiteral("severity"), severityName(row.severity)},
            {QStringLiteral("rule"), row.rule},
            {QStringLiteral("text"), row.text},
            {QStringLiteral("about"), row.about},
            {QStringLiteral("law"), row.basis.law},
            {QStringLiteral("article"), row.basis.article},
            {QStringLiteral("cure"), cureToJson(row.cure)}};
}

QJsonObject pointToJson(const InspectionRow &point)
{
    return {{QStringLiteral("id"), point.id},
            {QStringLiteral("state"), inspectionStateName(point.state)},
            {QStringLiteral("text"), point.text},
            {QStringLiteral("proof"), point.proof},
            {QStringLiteral("law"), point.basis.law},
            {QStringLiteral("article"), point.basis.article},
            {QStringLiteral("cure"), cureToJson(point.cure)}};
}

QString stateWord(InspectionRow::State state)
{
    return state == InspectionRow::State::There     ? SelfCheckCommandText::tr("there")
           : state == InspectionRow::State::Missing ? SelfCheckCommandText::tr("lacking")
                                                    : SelfCheckCommandText::tr("to look at");
}

void print(const Call &call, const SelfCheckGroup &group)
{
    call.console.say(SelfCheckCommandText::tr("%1: %2 entries, %3 lots looked at, %4 gaps")
                         .arg(group.title)
                         .arg(group.entries)
                         .arg(group.lots)
                         .arg(group.rows.size()));
    for (const InspectionRow &point : group.points)
        call.console.say(QStringLiteral("  [%1] %2  %3").arg(stateWord(point.state), point.text, point.proof));
    for (const SelfCheckRow &row : group.rows) {
        call.console.say(QStringLiteral("  [%1] %2  %3").arg(word(row.severity), row.text, row.about));
        if (const QString law = lawLine(row.basis); !law.isEmpty())
            call.console.say(QStringLiteral("        %1").arg(law));
    }
}

} // namespace

int runSelfCheck(const Call &call)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("from"), QStringLiteral("to")}, {}, 0, 0);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const QDate today = session.clock.today();
    const auto from = options->date(QStringLiteral("from"), today);
    const auto to = options->date(QStringLiteral("to"), today);
    if (!from || !to)
        return call.console.fail(!from ? from.error() : to.error());
    ConsoleProgress progress;
    const QDate end = to->value_or(today);
    const auto answer = SelfCheck(session).run(from->value_or(end.addDays(-UsualDays)), end, progress);
    if (!answer)
        return call.console.fail(answer.error());
    QJsonArray groups;
    bool isRefused = false;
    for (const SelfCheckGroup &group : answer->groups) {
        print(call, group);
        QJsonArray rows;
        for (const SelfCheckRow &row : group.rows) {
            rows.append(rowToJson(row));
            isRefused = isRefused || row.severity == Severity::Refuse;
        }
        QJsonArray points;
        for (const InspectionRow &point : group.points)
            points.append(pointToJson(point));
        groups.append(QJsonObject{{QStringLiteral("pack"), group.pack},
                                  {QStringLiteral("title"), group.title},
                                  {QStringLiteral("entries"), group.entries},
                                  {QStringLiteral("lots"), group.lots},
                                  {QStringLiteral("points"), points},
                                  {QStringLiteral("rows"), rows}});
    }
    call.console.document({{QStringLiteral("from"), answer->from.toString(Qt::ISODate)},
                           {QStringLiteral("to"), answer->to.toString(Qt::ISODate)},
                           {QStringLiteral("groups"), groups}});
    return isRefused ? 1 : 0;
}

} // namespace suben
