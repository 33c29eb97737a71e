#include "core/exchange/xlsxstyles.h"

#include <QDate>
#include <QTime>
#include <algorithm>
#include <cmath>

namespace suben
{

namespace
{

constexpr qint64 SecondsPerDay = 86'400;

/// The format's first section without quoted texts, escapes and bracketed parts; `elapsed` is set by [h], [mm], [ss].
QString bareFormat(QStringView format, bool &elapsed)
{
    QString bare;
    for (qsizetype i = 0; i < format.size() && format[i] != u';'; ++i) {
        const QChar c = format[i];
        if (c == u'"' || c == u'[') {
            const qsizetype end = format.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const QString inside = format.mid(i + 1, (end < 0 ? format.size() : end) - i - 1).toString().toLower();
            elapsed = elapsed || (c == u'[' && !inside.isEmpty() && QString(inside).remove(inside.front()).isEmpty() &&
                                  QStringView(u"hms").contains(inside.front()));
            i = end < 0 ? format.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

} // namespace

NumberLook lookOfFormat(QStringView format)
{
    bool elapsed = false;
    const QString bare = bareFormat(format, elapsed);
    if (elapsed)
        return {NumberLook::As::Elapsed, 0};
    if (bare.contains(u"general"))
        return {};
    if (std::any_of(bare.begin(), bare.end(), [](QChar c) { return QStringView(u"ymdhs").contains(c); }))
        return {NumberLook::As::Date, 0};
    if (bare.size() > 1 && bare.count(u'0') == bare.size())
        return {NumberLook::As::Number, static_cast<int>(bare.size())};
    return {};
}

NumberLook lookOfBuiltIn(int formatId)
{
    const bool date = (formatId >= 14 && formatId <= 22) || (formatId >= 27 && formatId <= 36) || formatId == 45 ||
                      formatId == 47 || (formatId >= 50 && formatId <= 58);
    if (formatId == 46)
        return {NumberLook::As::Elapsed, 0};
    return {date ? NumberLook::As::Date : NumberLook::As::Number, 0};
}

std::optional<QString> isoFromSerial(double serial, DateSystem system)
{
    if (!(serial >= 0.0) || serial >= 2'958'466.0)
        return std::nullopt;
    const qint64 seconds = std::llround(serial * static_cast<double>(SecondsPerDay));
    const qint64 days = seconds / SecondsPerDay;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % SecondsPerDay));
    if (days == 0 && system == DateSystem::From1900)
        return time.toString(Qt::ISODate);
    QDate first(1904, 1, 1);
    if (system == DateSystem::From1900)
        first = days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = first.addDays(days).toString(Qt::ISODate);
    return time == QTime(0, 0) ? date : date + u'T' + time.toString(Qt::ISODate);
}

} // namespace suben
