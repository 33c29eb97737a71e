#include "core/workspace/backupcopies.h"

#include "core/base/clock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStorageInfo>
#include <algorithm>
#include <iterator>
#include <numeric>

namespace suben
{

namespace
{

const QString NameTime = QStringLiteral("yyyyMMdd-HHmmss");
constexpr qsizetype TagLength = 8;
constexpr std::size_t LeastCopies = 3;
constexpr qint64 MostBytes = 20LL << 30; ///< in one folder

QString occasionWord(BackupOccasion occasion)
{
    return occasion == BackupOccasion::Start   ? QStringLiteral("start")
           : occasion == BackupOccasion::Close ? QStringLiteral("close")
                                               : QStringLiteral("now");
}

/// What the name of a copy says; `time` is invalid for other files.
struct CopyName {
    QString base; ///< the ledger's file, without the ending
    QString tag;  ///< the first digits of the ledger's id; empty: made before an import or a load
    QDateTime time;
};

CopyName nameOf(const QFileInfo &file)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.*)-(?:([0-9a-f]{8})-(?:start|close|now)|before-[a-z]+)-(\\d{8}-\\d{6})(?:-\\d+)?\\.suben$"));
    const auto match = pattern.match(file.fileName());
    const QDateTime time = QDateTime::fromString(match.captured(3), NameTime);
    return {match.captured(1), match.captured(2), time.isValid() ? chinaTime(time.date(), time.time()) : QDateTime()};
}

template <typename Meant>
std::vector<KeptBackup> copiesIn(const QString &folder, Meant isMeant)
{
    std::vector<KeptBackup> found;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.suben")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const CopyName name = nameOf(file);
        if (name.time.isValid() && isMeant(name))
            found.push_back({file.absoluteFilePath(), name.time, file.size(), false});
    }
    return found;
}

QString freeName(const QString &begin, const QDateTime &now)
{
    const QString stem = begin + u'-' + now.toString(NameTime);
    QString path = stem + QStringLiteral(".suben");
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = QStringLiteral("%1-%2.suben").arg(stem).arg(again);
    return path;
}

/// No room for two more of that size.
bool isNearlyFull(const QString &folder, qint64 bytes)
{
    const QStorageInfo drive(folder);
    return drive.isValid() && drive.bytesAvailable() < 2 * bytes;
}

/// What the generations do not keep; of two of one second only as many as are too many.
std::vector<KeptBackup> superseded(std::vector<KeptBackup> copies, const QDateTime &now)
{
    std::vector<QDateTime> times;
    std::ranges::transform(copies, std::back_inserter(times), &KeptBackup::time);
    std::vector<QDateTime> gone = supersededBackups(times, now);
    std::erase_if(copies, [&](const KeptBackup &copy) {
        const auto found = std::ranges::find(gone, copy.time);
        if (found == gone.end())
            return true;
        gone.erase(found);
        return false;
    });
    return copies;
}

} // namespace

QString backupsFolderOf(const QString &ledger)
{
    return QFileInfo(ledger).dir().absoluteFilePath(QStringLiteral("backups"));
}

BackupCopies::BackupCopies(const QString &ledger, const QString &ledgerId)
    : m_base(QFileInfo(ledger).completeBaseName()), m_tag(ledgerId.left(TagLength))
{
}

QString BackupCopies::freePath(const QString &folder, BackupOccasion occasion, const QDateTime &now) const
{
    return freeName(QStringLiteral("%1/%2-%3-%4").arg(folder, m_base, m_tag, occasionWord(occasion)), now);
}

std::vector<KeptBackup> BackupCopies::in(const QString &folder) const
{
    return copiesIn(folder,
                    [&](const CopyName &name) { return name.tag.isEmpty() ? name.base == m_base : name.tag == m_tag; });
}

int BackupCopies::thinOut(const QString &folder, const QDateTime &now) const
{
    int removed = 0;
    const auto remove = [&](const KeptBackup &copy) { removed += QFile::remove(copy.path) ? 1 : 0; };
    std::ranges::for_each(
        superseded(copiesIn(folder, [&](const CopyName &name) { return name.tag.isEmpty() && name.base == m_base; }),
                   now),
        remove);
    std::vector<KeptBackup> copies = copiesIn(folder, [&](const CopyName &name) { return name.tag == m_tag; });
    for (const KeptBackup &gone : superseded(copies, now)) {
        std::erase_if(copies, [&](const KeptBackup &copy) { return copy.path == gone.path; });
        remove(gone);
    }
    std::ranges::sort(copies, {}, &KeptBackup::time);
    qint64 bytes = std::accumulate(copies.begin(), copies.end(), qint64(0),
                                   [](qint64 sum, const KeptBackup &copy) { return sum + copy.bytes; });
    for (std::size_t i = 0;
         i + LeastCopies < copies.size() && (bytes > MostBytes || isNearlyFull(folder, copies.back().bytes)); ++i) {
        remove(copies[i]);
        bytes -= copies[i].bytes;
    }
    return removed;
}

QString pathBefore(const QString &ledger, const QString &occasion, const QDateTime &now)
{
    return freeName(
        QStringLiteral("%1/%2-before-%3").arg(backupsFolderOf(ledger), QFileInfo(ledger).completeBaseName(), occasion),
        now);
}

std::vector<KeptBackup> copiesBeside(const QString &ledger)
{
    const QString base = QFileInfo(ledger).completeBaseName();
    std::vector<KeptBackup> found =
        copiesIn(backupsFolderOf(ledger), [&](const CopyName &name) { return name.base == base; });
    std::ranges::sort(found, std::ranges::greater(), &KeptBackup::time);
    return found;
}

std::vector<QDateTime> supersededBackups(std::vector<QDateTime> times, const QDateTime &now)
{
    constexpr qsizetype Last = 10;
    std::ranges::sort(times, std::ranges::greater());
    QSet<QString> kept; // of each day, week and month the newest
    std::vector<QDateTime> gone;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const QDate day = times[i].date();
        const qint64 age = day.daysTo(now.date());
        int year = 0;
        const int week = day.weekNumber(&year);
        bool keeps = i < static_cast<std::size_t>(Last);
        for (const auto &[days, span] :
             {std::pair(14, day.toString(Qt::ISODate)), std::pair(60, QStringLiteral("%1w%2").arg(year).arg(week)),
              std::pair(730, day.toString(QStringLiteral("yyyy-MM")))}) {
            if (age <= days && !kept.contains(span)) {
                kept.insert(span);
                keeps = true;
            }
        }
        if (!keeps)
            gone.push_back(times[i]);
    }
    return gone;
}

} // namespace suben
