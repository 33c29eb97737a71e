#include "core/workspace/ledgerinfo.h"

#include "core/base/clock.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace suben
{

namespace
{

struct WorkspaceSay {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

QList<std::pair<QString, QString>> rowsOf(const LedgerInfo &info)
{
    return {{QStringLiteral("name"), info.name},
            {QStringLiteral("creditCode"), info.creditCode},
            {QStringLiteral("ledgerId"), info.ledgerId},
            {QStringLiteral("region"), info.region},
            {QStringLiteral("ownKind"), info.kind},
            {QStringLiteral("roles"), info.roles.join(u',')},
            {QStringLiteral("categories"), info.categories.join(u',')},
            {QStringLiteral("training"), info.training ? QStringLiteral("1") : QStringLiteral("0")}};
}

QString asJson(const LedgerInfo &info)
{
    QJsonObject object;
    for (const auto &[key, value] : rowsOf(info))
        object[key] = value;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

LedgerInfo readInfo(Database &db)
{
    QHash<QString, QString> values;
    Rows rows = db.query("SELECT key, value FROM ledger_info");
    while (rows.next())
        values.insert(rows.text(0), rows.text(1));
    const auto value = [&](QLatin1String key) { return values.value(key); };
    return LedgerInfo{value(QLatin1String("name")),
                      value(QLatin1String("creditCode")),
                      value(QLatin1String("ledgerId")),
                      value(QLatin1String("region")),
                      value(QLatin1String("ownKind")),
                      value(QLatin1String("roles")).split(u',', Qt::SkipEmptyParts),
                      value(QLatin1String("categories")).split(u',', Qt::SkipEmptyParts),
                      value(QLatin1String("training")) == QLatin1String("1")};
}

void writeInfo(Database &db, const LedgerInfo &info)
{
    for (const auto &[key, value] : rowsOf(info))
        db.execute("INSERT OR REPLACE INTO ledger_info (key, value) VALUES (?, ?)", key, value);
}

Result<void> checkInfo(const LedgerInfo &info)
{
    if (info.name.trimmed().isEmpty())
        return failure(ErrorCode::Usage, WorkspaceSay::tr("Enter the name of the firm."));
    static const QRegularExpression region(QStringLiteral("^CN(-[0-9]{2}([0-9]{2})?([0-9]{2})?)?$"));
    if (!region.match(info.region).hasMatch())
        return failure(ErrorCode::Usage, WorkspaceSay::tr("%1 is no region. Write CN, CN-37 or CN-3701.").arg(info.region));
    return {};
}

void noteChange(Database &db, const LedgerInfo &before, const LedgerInfo &after, UserId user, const QDateTime &time)
{
    db.execute(
        "INSERT INTO master_change (subject, subject_id, time, user_id, before, after) VALUES ('own', 0, ?, ?, ?, ?)",
        toIso(time), user, asJson(before), asJson(after));
}

std::vector<PackText> firmPacks(Database &db)
{
    std::vector<PackText> packs;
    Rows rows = db.query("SELECT key, value FROM setting WHERE key >= 'pack/' AND key < 'pack0' ORDER BY key");
    while (rows.next())
        packs.push_back(PackText{rows.text(0), rows.text(1).toUtf8()});
    return packs;
}

} // namespace suben
