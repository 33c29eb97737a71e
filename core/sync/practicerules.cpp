#include "core/sync/practicerules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace suben
{

namespace
{

struct PracticeRulesText {
    Q_DECLARE_TR_FUNCTIONS(PracticeRules)
};

constexpr std::array FaultNames{
    u"unavailable",    u"htmlPage",        u"emptyAnswer",  u"cutAfterCommit",   u"cutBeforeCommit",
    u"rejectFirst",    u"truncatedAnswer", u"gbkAnswer",    u"numbersAsTexts",   u"unknownMembers",
    u"oneAsObject",    u"otherShape",      u"countsOnly",   u"refuseCodes",      u"delayBefore",
    u"delayAfter",     u"silent",          u"cutMidAnswer", u"trickle",          u"unavailableWithWait",
    u"tooMany",        u"tooManyWithWait", u"serverError",  u"errorAfterCommit", u"unavailableAfterCommit",
    u"tooManyAfterCommit", u"tooLarge",       u"tokenEnds",       u"jobFails",     u"jobWithErrors",    u"jobForgotten",
    u"jobBeforeAnswer", u"echoRequest"};
static_assert(FaultNames.size() == static_cast<std::size_t>(PracticeFault::Kind::EchoRequest) + 1);
constexpr std::array DuplicateNames{u"reject", u"ignore", u"overwrite", u"storeTwice"};

template <std::size_t N>
int positionOf(const std::array<const char16_t *, N> &names, const QString &name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QStringView(names[i]))
            return static_cast<int>(i);
    }
    return -1;
}

Result<std::vector<PracticeFault>> faultsOf(const QJsonArray &entries)
{
    std::vector<PracticeFault> faults;
    for (const QJsonValue &entry : entries) {
        const QString name = entry[u"fault"].toString();
        const int at = positionOf(FaultNames, name);
        if (at < 0 || entry[u"request"].toInt() < 1)
            return failure(ErrorCode::Usage,
                           PracticeRulesText::tr("“%1” is no fault of the practice platform.").arg(name));
        faults.push_back(
            {entry[u"request"].toInt(), static_cast<PracticeFault::Kind>(at), qMax(1, entry[u"times"].toInt(1))});
    }
    return faults;
}

struct NamedNumber {
    QStringView name;
    int PracticeRules::*member;
};

constexpr std::array Numbers{NamedNumber{u"clockSeconds", &PracticeRules::clockSeconds},
                             NamedNumber{u"visibleSeconds", &PracticeRules::visibleSeconds},
                             NamedNumber{u"mostRecords", &PracticeRules::mostRecords},
                             NamedNumber{u"toldRecords", &PracticeRules::toldRecords},
                             NamedNumber{u"mostBytes", &PracticeRules::mostBytes},
                             NamedNumber{u"tokenSeconds", &PracticeRules::tokenSeconds},
                             NamedNumber{u"badLogins", &PracticeRules::badLogins},
                             NamedNumber{u"polls", &PracticeRules::polls},
                             NamedNumber{u"listItems", &PracticeRules::listItems},
                             NamedNumber{u"pollSeconds", &PracticeRules::pollSeconds},
                             NamedNumber{u"delayMillis", &PracticeRules::delayMillis}};

} // namespace

Result<std::vector<PracticeFault>> readPracticeFaults(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return failure(ErrorCode::Usage, PracticeRulesText::tr("The faults are no JSON list."));
    return faultsOf(document.array());
}

Result<PracticeRules> readPracticeRules(const QByteArray &json, PracticeRules rules)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(ErrorCode::Usage, PracticeRulesText::tr("The rules are no JSON object."));
    const QJsonObject object = document.object();
    for (const NamedNumber &number : Numbers)
        rules.*number.member = object[number.name].toInt(rules.*number.member);
    rules.refusal = object[u"refusal"].toString(rules.refusal);
    rules.repeats = object[u"repeats"].toBool(rules.repeats);
    rules.inOrder = object[u"inOrder"].toBool(rules.inOrder);
    if (const QJsonValue refused = object[u"refused"]; refused.isArray())
        rules.refused = refused.toVariant().toStringList();
    if (const QJsonArray closed = object[u"closed"].toArray(); !closed.isEmpty())
        rules.closed = {QTime::fromString(closed[0].toString(), QStringLiteral("HH:mm")), QTime::fromString(closed[1].toString(), QStringLiteral("HH:mm"))};
    if (object.contains(u"duplicates")) {
        const int at = positionOf(DuplicateNames, object[u"duplicates"].toString());
        if (at < 0)
            return failure(
                ErrorCode::Usage,
                PracticeRulesText::tr("“%1” is no way to treat duplicates.").arg(object[u"duplicates"].toString()));
        rules.duplicates = static_cast<PracticeRules::Duplicates>(at);
    }
    if (object.contains(u"faults")) {
        auto faults = faultsOf(object[u"faults"].toArray());
        if (!faults)
            return tl::make_unexpected(faults.error());
        rules.faults = *std::move(faults);
    }
    return rules;
}

std::vector<PracticeFault::Kind> practiceFaultKinds()
{
    std::vector<PracticeFault::Kind> kinds;
    for (std::size_t i = 0; i < FaultNames.size(); ++i)
        kinds.push_back(static_cast<PracticeFault::Kind>(i));
    return kinds;
}

QString practiceFaultName(PracticeFault::Kind kind)
{
    return QString::fromUtf16(FaultNames[static_cast<std::size_t>(kind)]);
}

} // namespace suben
