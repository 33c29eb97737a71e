#include "core/exchange/tablefile.h"

#include "core/base/filewords.h"
#include "core/exchange/csv.h"
#include "core/exchange/formulas.h"
#include "core/exchange/xlsx.h"

#include <QCoreApplication>
#include <QFile>

namespace suben
{

namespace
{

struct TableFileSay {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

} // namespace

Result<Table> readTable(const QString &path, const QString &sheet, const ReadLimits &limits, Progress &progress)
{
    if (const auto readable = checkReadable(path); !readable)
        return Failure(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, TableFileSay::tr("The file %1 cannot be opened.").arg(path));
    if (file.size() > limits.fileBytes)
        return failure(ErrorCode::Usage,
                       TableFileSay::tr("The file is larger than %1 MB. It was not read.").arg(limits.fileBytes >> 20));
    const QByteArray head = file.peek(8);
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return failure(ErrorCode::Usage,
                       TableFileSay::tr("This is an old .xls file, or one behind a password. Open it, take the password "
                          "off and save it as .xlsx."));
    if (!head.startsWith("PK"))
        return readCsv(file, limits, progress);
    file.close();
    auto table = readXlsx(path, sheet, limits, progress);
    if (table)
        computeFormulas(*table);
    return table;
}

} // namespace suben
