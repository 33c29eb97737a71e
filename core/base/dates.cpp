#include "core/base/dates.h"

#include "core/base/clock.h"

#include <QRegularExpression>

namespace suben
{

namespace
{

struct DurationWord {
    const char16_t *word;
    Duration::Of of;
};

constexpr DurationWord DurationWords[] = {
    {u"MIN", Duration::Of::Minutes},
    {u"分钟", Duration::Of::Minutes},
    {u"WD", Duration::Of::WorkingDays},
    {u"个工作日", Duration::Of::WorkingDays},
    {u"工作日", Duration::Of::WorkingDays},
    {u"H", Duration::Of::Hours},
    {u"小时", Duration::Of::Hours},
    {u"D", Duration::Of::Days},
    {u"天", Duration::Of::Days},
    {u"日", Duration::Of::Days},
    {u"M", Duration::Of::Months},
    {u"个月", Duration::Of::Months},
    {u"月", Duration::Of::Months},
    {u"Y", Duration::Of::Years},
    {u"年", Duration::Of::Years},
    {u"", Duration::Of::Days},
};

/// Full-width digits and signs become half-width; every kind of space goes.
QString plain(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= u'\uFF01' && u <= u'\uFF5E')
            out += QChar(char16_t(u - 0xFEE0));
        else if (u == u'。' || u == u'、')
            out += u'.';
        else if (!c.isSpace())
            out += c;
    }
    return out;
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    if (year < 100)
        year += 2000;
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1990 || year > 2099)
        return std::nullopt;
    return date;
}

std::optional<WrittenDate> monthOf(int year, int month)
{
    const auto first = dateOf(year, month, 1);
    return first ? std::optional(WrittenDate{*first, true}) : std::nullopt;
}

std::optional<WrittenDate> dayOf(std::optional<QDate> date)
{
    return date ? std::optional(WrittenDate{*date, false}) : std::nullopt;
}

/// Month and day without a year: the year that puts it nearest to today.
std::optional<WrittenDate> nearest(int month, int day, QDate today)
{
    std::optional<QDate> best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const auto date = dateOf(year, month, day);
        if (date && (!best || qAbs(date->daysTo(today)) < qAbs(best->daysTo(today))))
            best = date;
    }
    return dayOf(best);
}

std::optional<WrittenDate> fromDigits(const QString &digits)
{
    const auto part = [&digits](int from, int count) { return QStringView(digits).mid(from, count).toInt(); };
    switch (digits.size()) {
    case 8:
        return dayOf(dateOf(part(0, 4), part(4, 2), part(6, 2)));
    case 6:
        if (const auto day = dayOf(dateOf(part(0, 2), part(2, 2), part(4, 2))))
            return day;
        return monthOf(part(0, 4), part(4, 2));
    case 4:
        return monthOf(part(0, 2), part(2, 2));
    default:
        return std::nullopt;
    }
}

/// `2026年11月3日`, `26年11月`, `11月3日`: the words say which number is which.
std::optional<WrittenDate> fromWords(const QString &clean, QDate today)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:([0-9]{4}|[0-9]{2})年)?([0-9]{1,2})月(?:([0-9]{1,2})[日号]?)?$"));
    const auto match = form.match(clean);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = match.capturedView(2).toInt();
    const int day = match.capturedView(3).toInt();
    if (match.capturedView(1).isEmpty())
        return match.capturedView(3).isEmpty() ? std::nullopt : nearest(month, day, today);
    const int year = match.capturedView(1).toInt();
    return match.capturedView(3).isEmpty() ? monthOf(year, month) : dayOf(dateOf(year, month, day));
}

/// `11/2026`, as imported boxes have it.
std::optional<WrittenDate> fromMonthAndYear(const QString &clean)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2})[-./]([0-9]{4})$"));
    const auto match = form.match(clean);
    return match.hasMatch() ? monthOf(match.capturedView(2).toInt(), match.capturedView(1).toInt()) : std::nullopt;
}

std::optional<WrittenDate> fromParts(const QList<int> &numbers, qsizetype firstLength, QDate today)
{
    if (numbers.size() == 3)
        return dayOf(dateOf(numbers[0], numbers[1], numbers[2]));
    if (numbers.size() == 2)
        return firstLength == 4 ? monthOf(numbers[0], numbers[1]) : nearest(numbers[0], numbers[1], today);
    return std::nullopt;
}

} // namespace

std::optional<Duration> Duration::parse(QStringView text)
{
    const QString clean = plain(text).toUpper();
    static const QRegularExpression form(QStringLiteral("^([-+]?[0-9]{1,5})(.*)$"));
    const auto match = form.match(clean);
    if (!match.hasMatch())
        return std::nullopt;
    for (const DurationWord &word : DurationWords) {
        if (match.capturedView(2) == QStringView(word.word))
            return Duration{match.captured(1).toInt(), word.of};
    }
    return std::nullopt;
}

QString Duration::toString() const
{
    static constexpr const char *Signs[] = {"MIN", "H", "D", "WD", "M", "Y"};
    return QString::number(count) + QLatin1String(Signs[static_cast<int>(of)]);
}

QString Duration::inWords() const
{
    static constexpr const char16_t *Words[] = {u"分钟", u"小时", u"天", u"个工作日", u"个月", u"年"};
    return QString::number(count) + QString::fromUtf16(Words[static_cast<int>(of)]);
}

std::optional<QDate> addDuration(QDate date, const Duration &duration)
{
    if (!date.isValid())
        return std::nullopt;
    switch (duration.of) {
    case Duration::Of::Days:
        return date.addDays(duration.count);
    case Duration::Of::Months:
        return date.addMonths(duration.count);
    case Duration::Of::Years:
        return date.addYears(duration.count);
    default:
        return std::nullopt;
    }
}

std::optional<WrittenDate> parseWrittenDate(QStringView text, QDate today)
{
    QString clean = plain(text);
    if (clean == u"今天")
        return WrittenDate{today, false};
    if (clean == u"昨天")
        return WrittenDate{today.addDays(-1), false};
    static const QRegularExpression time(QStringLiteral("[T]?[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?(\\+08:00)?$"));
    if (clean.size() > 10 && clean.contains(u':'))
        clean.remove(time);
    static const QRegularExpression onlyDigits(QStringLiteral("^[0-9]+$"));
    if (onlyDigits.match(clean).hasMatch())
        return fromDigits(clean);
    if (const auto worded = fromWords(clean, today))
        return worded;
    if (const auto month = fromMonthAndYear(clean))
        return month;
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,4})[-./年]([0-9]{1,2})(?:[-./月]([0-9]{1,2}))?[日月号]?$"));
    const auto match = form.match(clean);
    if (!match.hasMatch())
        return std::nullopt;
    QList<int> numbers;
    for (int i = 1; i <= 3 && !match.capturedView(i).isEmpty(); ++i)
        numbers << match.capturedView(i).toInt();
    return fromParts(numbers, match.capturedLength(1), today);
}

namespace
{

/// The number the digits make; -1 where one is no digit.
int digits(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// `2026-11-22` alone, as every row of the file has it.
QDate plainDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = digits(text.first(4));
    return year > 0 ? QDate(year, digits(text.sliced(5, 2)), digits(text.sliced(8))) : QDate();
}

/// `2026-11-22T09:30:00+08:00`, as core/base/clock.h writes it.
std::optional<QDateTime> plainTime(QStringView text)
{
    if (text.size() != 25 || text[10] != u'T' || text[13] != u':' || text[16] != u':' || !text.endsWith(u"+08:00"))
        return std::nullopt;
    const QDate date = plainDate(text.first(10));
    const QTime time(digits(text.sliced(11, 2)), digits(text.sliced(14, 2)), digits(text.sliced(17, 2)));
    return date.isValid() && time.isValid() ? std::optional(chinaTime(date, time)) : std::nullopt;
}

} // namespace

std::optional<QDate> parseIsoDate(QStringView text)
{
    if (const QDate plain = plainDate(text); plain.isValid())
        return plain;
    const QDate date = QDate::fromString(text.first(qMin<qsizetype>(10, text.size())).toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> parseIsoTime(QStringView text)
{
    if (const auto plain = plainTime(text))
        return plain;
    QString clean = text.trimmed().toString();
    if (clean.size() > 10 && clean[10] == u' ')
        clean[10] = u'T';
    const QDateTime time = QDateTime::fromString(clean, Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        return chinaTime(time.date(), time.time());
    return inChina(time);
}

} // namespace suben
