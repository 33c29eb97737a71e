#include "core/ledger/settings.h"

#include "core/storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace suben
{

namespace
{

/// Keys are `firm/PACK/SETTING`.
const QString FirmPrefix = QStringLiteral("firm/");

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

void put(Database &db, const QString &key, const QString &value)
{
    if (value.isEmpty())
        db.execute("DELETE FROM setting WHERE key = ?", key);
    else
        db.execute(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            key, value);
}

/// In both languages whatever the window speaks: it stands in packages and in the self-check.
QJsonObject setByTheFirm()
{
    return {{QStringLiteral("zh"), QStringLiteral("本单位设定")},
            {QStringLiteral("en"), QStringLiteral("set by the firm")}};
}

PackText overlay(const QString &pack, const QJsonArray &settings, const QString &version)
{
    const QString id = pack + QStringLiteral(".firm");
    const QJsonObject json{{QStringLiteral("suben"), QStringLiteral("rulepack/1")},
                           {QStringLiteral("overlay"), pack},
                           {QStringLiteral("for"), QStringLiteral("firm")},
                           {QStringLiteral("id"), id},
                           {QStringLiteral("version"), version},
                           {QStringLiteral("title"), setByTheFirm()},
                           {QStringLiteral("settings"), settings}};
    return {id, QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

} // namespace

Settings::Settings(Session &session) : m_session(session) {}

Result<QString> Settings::value(const QString &key)
{
    return m_session.store.read([&](Database &db) -> Result<QString> {
        Rows rows = db.query("SELECT value FROM setting WHERE key = ?", key);
        return rows.next() ? rows.text(0) : QString();
    });
}

Result<void> Settings::setValue(const QString &key, const QString &value)
{
    return m_session.store.write([&](Database &db) -> Result<void> {
        put(db, key, value);
        return {};
    });
}

Result<void> Settings::setFirmSetting(const QString &pack, const QString &setting, const QString &value)
{
    if (m_session.actor.role != Role::Owner)
        return failure(ErrorCode::NotAllowed, Say::tr("Only the owner changes this setting."));
    const RulePack *known = m_session.packs.pack(pack);
    if (known == nullptr || known->setting(setting) == nullptr)
        return failure(ErrorCode::NotFound, Say::tr("There is no setting %1 in %2.").arg(setting, pack));
    return setValue(FirmPrefix + pack + u'/' + setting, value);
}

Result<std::vector<PackText>> Settings::firmOverlays()
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<PackText>> {
        std::map<QString, QJsonArray> byPack;
        Rows rows = db.query("SELECT key, value FROM setting WHERE key >= 'firm/' AND key < 'firm0' ORDER BY key");
        while (rows.next()) {
            const QString key = rows.text(0).mid(FirmPrefix.size());
            byPack[key.section(u'/', 0, 0)].append(QJsonObject{{QStringLiteral("id"), key.section(u'/', 1)},
                                                               {QStringLiteral("value"), rows.text(1)},
                                                               {QStringLiteral("because"), setByTheFirm()}});
        }
        std::vector<PackText> overlays;
        for (const auto &[pack, settings] : byPack)
            overlays.push_back(overlay(pack, settings, m_session.clock.today().toString(QStringLiteral("yyyy.M.d"))));
        return overlays;
    });
}

} // namespace suben
