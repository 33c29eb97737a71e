#include "ui/widgets/daywords.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct DayWordsText {
    Q_DECLARE_TR_FUNCTIONS(DayWords)
};

} // namespace

QString dayWord(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    if (day == today)
        return DayWordsText::tr("today");
    return day.toString(day.year() == today.year() ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
}

QString timeWord(const QDateTime &time, QDate today)
{
    if (!time.isValid())
        return {};
    return dayWord(time.date(), today) + QLatin1Char(' ') + time.toString(QStringLiteral("HH:mm"));
}

QString expiryWord(QDate expiry, QDate today)
{
    const int days = static_cast<int>(today.daysTo(expiry));
    return days < 0 ? DayWordsText::tr("expired %1 days ago").arg(-days) : DayWordsText::tr("%1 days to go").arg(days);
}

Tag lotTag(Disposition disposition, const std::optional<QDate> &expiry, QDate today)
{
    const int days = expiry ? static_cast<int>(today.daysTo(*expiry)) : NearExpiryDays + 1;
    switch (disposition) {
    case Disposition::OnHold:
        return dispositionTag(DayWordsText::tr("On hold"), TagLook::Held);
    case Disposition::Recalled:
        return {TagLook::Refuse, DayWordsText::tr("Being recalled"), QStringLiteral("recall")};
    case Disposition::Destroyed:
        return dispositionTag(DayWordsText::tr("Destroyed"), TagLook::Plain);
    case Disposition::Expired:
    case Disposition::Active:
        break;
    }
    if (days < 0)
        return {TagLook::Refuse, DayWordsText::tr("Expired %1 days").arg(-days), QStringLiteral("expired")};
    if (days <= NearExpiryDays)
        return dispositionTag(DayWordsText::tr("%1 days left").arg(days), TagLook::Warn);
    return dispositionTag(DayWordsText::tr("For sale"), TagLook::Ok);
}

} // namespace suben
