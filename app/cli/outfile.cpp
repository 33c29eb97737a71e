#include "app/cli/outfile.h"

#include "core/base/filewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace suben
{

namespace
{

struct OutFileText {
    Q_DECLARE_TR_FUNCTIONS(OutFile)
};

/// What the ledger is made of while it is open.
constexpr const char *LedgerParts[] = {"", "-wal", "-shm", "-journal", ".sent", ".arriving"};

/// Also through links, and where neither is there yet.
bool isSameFile(const QString &one, const QString &other)
{
    const auto place = [](const QString &path) {
        const QFileInfo file(path);
        const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
        return QDir(folder.isEmpty() ? file.absolutePath() : folder).filePath(file.fileName());
    };
    std::error_code ignored;
    return place(one) == place(other) || std::filesystem::equivalent(one.toStdU16String(), other.toStdU16String(), ignored);
}

} // namespace

Result<void> checkNotLedger(const Call &call, const QString &path)
{
    const QString ledger = call.ledgerPath();
    const bool isLedger = std::ranges::any_of(LedgerParts, [&](const char *part) { return isSameFile(path, ledger + QLatin1String(part)); });
    if (isLedger)
        return failure(ErrorCode::Usage, OutFileText::tr("%1 belongs to the ledger; choose another name.").arg(QDir::toNativeSeparators(path)));
    return {};
}

Result<void> checkOut(const Call &call, const QString &path, const QStringList &endings)
{
    if (path.isEmpty())
        return {};
    if (const auto good = checkNotLedger(call, path); !good)
        return good;
    if (!endings.isEmpty() && !endings.contains(QFileInfo(path).suffix().toLower()))
        return failure(ErrorCode::Usage, OutFileText::tr("%1: the name has to end in .%2.").arg(QDir::toNativeSeparators(path), endings.join(OutFileText::tr(" or ."))));
    return checkWritable(path);
}

Result<void> checkNewOut(const Call &call, const QString &path, const QStringList &endings)
{
    if (!path.isEmpty() && QFileInfo::exists(path) && checkNotLedger(call, path))
        return failure(ErrorCode::Usage, OutFileText::tr("%1 stands there already. Choose another name.").arg(QDir::toNativeSeparators(path)));
    return checkOut(call, path, endings);
}

} // namespace suben
