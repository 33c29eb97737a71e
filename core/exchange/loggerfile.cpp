#include "core/exchange/loggerfile.h"

#include "core/codes/normalise.h"
#include "core/exchange/loggertimes.h"
#include "core/exchange/tablefile.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <algorithm>

namespace suben
{

namespace
{

constexpr int LongestPreamble = 300; ///< rows above the table that are looked at
constexpr std::size_t MostTimeColumns = 8;
constexpr int RowsOfUnits = 3;       ///< between the header and the first reading
constexpr int MilliOfDegree = 1000;
constexpr int Furthest = 200 * MilliOfDegree;
constexpr qint64 MicrosOfMilli = 1000;

struct LoggerSay {
    Q_DECLARE_TR_FUNCTIONS(LoggerFile)
};

ReadLimits loggerLimits()
{
    ReadLimits limits;
    limits.fileBytes = 48LL << 20;
    limits.partBytes = 256LL << 20;
    limits.cells = 8'000'000;
    limits.rows = 600'000;
    limits.columns = 256;
    return limits;
}

bool hasAnyOf(const QString &text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return text.contains(word); });
}

/// Where the table of readings begins and which of its columns say what.
struct LoggerLayout {
    int header = -1;
    int first = 0; ///< row of the first reading
    int time = -1;
    int clock = -1; ///< where date and time stand apart
    int temperature = -1;
    int otherProbes = 0;
    bool isFahrenheit = false;
};

QString loggerHead(const Table &table, int row, int column)
{
    return halfWidth(table.text(row, column).left(80)).toUpper();
}

bool namesTemperature(const QString &head)
{
    return hasAnyOf(head, {u"温度", u"TEMP", u"°C", u"℃", u"°F", u"℉", u"CELSIUS"}) &&
           !hasAnyOf(head, {u"上限", u"下限", u"报警", u"ALARM", u"LIMIT", u"露点", u"DEW"});
}

/// What some makes call the temperature; others number their rows so.
bool namesReading(const QString &head)
{
    return hasAnyOf(head, {u"READING", u"测量值"}) && !hasAnyOf(head, {u"NO.", u"NUMBER", u"#", u"序号", u"编号"});
}

bool namesTime(const QString &head)
{
    return hasAnyOf(head, {u"时间", u"日期", u"时刻", u"TIME", u"DATE"}) &&
           !hasAnyOf(head, {u"ELAPSED", u"DURATION", u"经过", u"历时", u"时长"});
}

/// The row's time, from one column or two.
std::optional<WrittenTime> writtenTimeAt(const Table &table, int row, const LoggerLayout &layout)
{
    auto written = parseWrittenTime(table.text(row, layout.time));
    if (!written)
        return std::nullopt;
    if (layout.clock >= 0) {
        const auto clock = parseTimeOfDay(table.text(row, layout.clock));
        if (!clock)
            return std::nullopt;
        written->seconds = *clock;
    }
    return written->seconds < 0 ? std::nullopt : written;
}

/// The columns of a header as the row below it bears them out; nothing when it does not.
std::optional<LoggerLayout> loggerLayoutOf(const Table &table, int header, const std::vector<int> &times, const std::vector<int> &temperatures)
{
    LoggerLayout layout;
    layout.header = header;
    const int last = std::min(table.rowCount(), header + 1 + RowsOfUnits);
    for (int row = header + 1; row < last; ++row) {
        for (const int column : times) {
            const auto written = parseWrittenTime(table.text(row, column));
            if (!written)
                continue;
            layout.time = column;
            if (written->seconds >= 0)
                break;
            for (const int other : times) {
                if (layout.clock < 0 && other != column && parseTimeOfDay(table.text(row, other)))
                    layout.clock = other;
            }
        }
        if (layout.time < 0 || !writtenTimeAt(table, row, layout))
            continue;
        layout.first = row;
        layout.temperature = temperatures.front();
        layout.otherProbes = static_cast<int>(temperatures.size()) - 1;
        layout.isFahrenheit = hasAnyOf(loggerHead(table, header, layout.temperature), {u"°F", u"℉", u"FAHRENHEIT"});
        return layout;
    }
    return std::nullopt;
}

/// A table without words above it: a time, and right of it a temperature, in two rows one after the other.
std::optional<LoggerLayout> bareLayout(const Table &table, int row)
{
    for (int column = 0; row + 1 < table.rowCount() && column + 1 < table.columnCount(); ++column) {
        const auto first = parseWrittenTime(table.text(row, column));
        const auto next = parseWrittenTime(table.text(row + 1, column));
        if (!first || !next || first->seconds < 0 || next->seconds < 0)
            continue;
        for (int right = column + 1; right < table.columnCount(); ++right) {
            if (milliDegrees(table.text(row, right)) && milliDegrees(table.text(row + 1, right)))
                return LoggerLayout{row - 1, row, column, -1, right, 0, false};
        }
    }
    return std::nullopt;
}

std::optional<LoggerLayout> findLoggerLayout(const Table &table)
{
    const int last = std::min(table.rowCount(), LongestPreamble);
    for (int row = 0; row < last; ++row) {
        std::vector<int> times;
        std::vector<int> temperatures;
        std::vector<int> readings;
        for (int column = 0; column < table.columnCount(); ++column) {
            const QString head = loggerHead(table, row, column);
            if (namesTemperature(head))
                temperatures.push_back(column);
            else if (namesReading(head))
                readings.push_back(column);
            else if (namesTime(head) && times.size() < MostTimeColumns)
                times.push_back(column);
        }
        if (temperatures.empty())
            temperatures = readings;
        if (times.empty() || temperatures.empty())
            continue;
        if (const auto layout = loggerLayoutOf(table, row, times, temperatures))
            return layout;
    }
    for (int row = 0; row < last; ++row) {
        if (const auto layout = bareLayout(table, row))
            return layout;
    }
    return std::nullopt;
}

/// The serial number above the table: in the cell of its word, behind a colon, or in the next one.
QString loggerName(const Table &table, int header)
{
    static const QRegularExpression label(
        QStringLiteral("^(?:设备|仪器|记录仪|探头|LOGGER|DEVICE|UNIT)?\\s*(?:序列号|编号|ID|SN|S/N|SERIAL\\s*(?:NUMBER|NO\\.?)?|设备名称)\\s*[:：]?\\s*(.*)$"));
    for (int row = 0; row < header; ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const auto match = label.match(loggerHead(table, row, column).trimmed());
            if (!match.hasMatch())
                continue;
            const QString same = match.captured(1).trimmed();
            const QString next = table.text(row, column + 1).trimmed().toString();
            return (same.isEmpty() ? next : same).left(60);
        }
    }
    return {};
}

Result<LoggerFile> readingsOf(const Table &table, const LoggerLayout &layout, std::optional<DateOrder> told, const QDateTime &now,
                              Progress &progress)
{
    LoggerFile file;
    file.logger = loggerName(table, layout.header);
    file.otherProbes = layout.otherProbes;
    std::vector<WrittenTime> times;
    std::vector<int> temperatures;
    for (int row = layout.first; row < table.rowCount(); ++row) {
        if (row % 1024 == 0 && progress.cancelled())
            return failure(ErrorCode::Cancelled, LoggerSay::tr("Reading was stopped. Nothing was written."));
        const auto written = writtenTimeAt(table, row, layout);
        const auto milli = milliDegrees(table.text(row, layout.temperature));
        if (written && milli) {
            times.push_back(*written);
            temperatures.push_back(*milli);
        } else {
            ++file.leftOut;
        }
    }
    file.orders = ordersOf(times, now);
    if (file.orders.empty())
        return failure(ErrorCode::Usage, LoggerSay::tr("No order of day, month and year makes the times of this file lie in the last ten years. "
                                                       "Check the clock of the logger."));
    if (told && file.orders.size() > 1) {
        if (std::ranges::find(file.orders, *told) == file.orders.end())
            return failure(ErrorCode::Usage, LoggerSay::tr("The dates of the file are not written in that order."));
        file.orders = {*told};
    }
    if (file.orders.size() > 1)
        return file;
    for (std::size_t i = 0; i < times.size(); ++i)
        file.readings.push_back({timeIn(times[i], file.orders.front()).value_or(now), temperatures[i]});
    std::ranges::stable_sort(file.readings, {}, &Reading::at);
    return file;
}

} // namespace

QString dateOrderName(DateOrder order)
{
    if (order == DateOrder::YearFirst)
        return QStringLiteral("ymd");
    return order == DateOrder::DayFirst ? QStringLiteral("dmy") : QStringLiteral("mdy");
}

std::optional<DateOrder> dateOrderFromName(QStringView name)
{
    for (const DateOrder order : {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst}) {
        if (name == dateOrderName(order))
            return order;
    }
    return std::nullopt;
}

int LoggerFile::coldest() const
{
    return readings.empty() ? 0 : std::ranges::min(readings, {}, &Reading::milli).milli;
}

int LoggerFile::warmest() const
{
    return readings.empty() ? 0 : std::ranges::max(readings, {}, &Reading::milli).milli;
}

Result<LoggerFile> readLoggerFile(const QString &path, std::optional<DateOrder> order, const QDateTime &now, Progress &progress)
{
    const auto table = readTable(path, {}, loggerLimits(), progress);
    if (!table)
        return Failure(table.error());
    const auto layout = findLoggerLayout(*table);
    if (!layout)
        return failure(ErrorCode::Usage, LoggerSay::tr("The file has no table of times and temperatures. Export it from the logger's program as CSV."));
    if (layout->isFahrenheit)
        return failure(ErrorCode::Usage, LoggerSay::tr("The file counts in Fahrenheit. Set the logger's program to °C and export it again."));
    return readingsOf(*table, *layout, order, now, progress);
}

Result<LoggerFile> readLoggerBytes(const QByteArray &bytes, std::optional<DateOrder> order, const QDateTime &now, Progress &progress)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorCode::Storage, LoggerSay::tr("There is no room for the file of the logger on this machine."));
    return readLoggerFile(file.fileName(), order, now, progress);
}

std::optional<int> milliDegrees(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^([+-]?)(\\d{1,3})(?:[.,](\\d{1,9}))?\\s*(?:°?C|℃|°)?$"));
    if (text.size() > 24)
        return std::nullopt;
    const auto match = pattern.match(halfWidth(text).trimmed().toUpper().replace(QChar(0x2212), u'-'));
    if (!match.hasMatch())
        return std::nullopt;
    const QString places = match.captured(3).leftJustified(4, u'0').left(4);
    const int tenThousandths = QStringView(places).toInt();
    const int milli = match.captured(2).toInt() * MilliOfDegree + (tenThousandths + 5) / 10;
    if (milli > Furthest)
        return std::nullopt;
    return match.captured(1) == u"-" ? -milli : milli;
}

QString degreesText(int milli)
{
    return degreesValue(milli).toString();
}

Decimal degreesValue(int milli)
{
    return Decimal::fromMicros(milli * MicrosOfMilli);
}

std::optional<int> milliOf(Decimal degrees)
{
    const qint64 micros = degrees.micros();
    if (micros % MicrosOfMilli != 0 || micros / MicrosOfMilli > Furthest || micros / MicrosOfMilli < -Furthest)
        return std::nullopt;
    return static_cast<int>(micros / MicrosOfMilli);
}

} // namespace suben
