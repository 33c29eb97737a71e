#include "core/sync/frozenids.h"

#include "core/storage/database.h"
#include "core/sync/pointer.h"

namespace suben
{

namespace
{

const QString Id = QStringLiteral("id.");
const QString Original = QStringLiteral("original.");

} // namespace

qint64 nextSerial(Database &db, const QString &profile, const QString &day)
{
    db.execute(R"(
        INSERT INTO platform_serial (profile, day, last) VALUES (?, ?, 1)
        ON CONFLICT (profile, day) DO UPDATE SET last = last + 1)",
               profile, day);
    Rows rows = db.query("SELECT last FROM platform_serial WHERE profile = ? AND day = ?", profile, day);
    return rows.next() ? rows.integer(0) : 0;
}

void giveIds(const Profile &profile, const RequestFacts &facts, QJsonObject &canonical)
{
    for (const NamedText &id : profile.ids) {
        if (!canonical.contains(Id + id.name))
            canonical.insert(Id + id.name, filled(id.value, facts));
    }
}

void keepAsOriginals(QJsonObject &canonical, const QJsonObject &old)
{
    const QStringList members = canonical.keys();
    for (const QString &member : members) {
        if (member.startsWith(Id))
            canonical.remove(member);
    }
    for (auto member = old.begin(); member != old.end(); ++member) {
        if (member.key().startsWith(Id))
            canonical.insert(Original + member.key().mid(Id.size()), member.value());
    }
}

QHash<QString, QString> idsOf(const QJsonObject &canonical)
{
    QHash<QString, QString> ids;
    for (auto member = canonical.begin(); member != canonical.end(); ++member) {
        if (member.key().startsWith(Id) || member.key().startsWith(Original))
            ids.insert(member.key(), jsonWord(member.value()));
    }
    return ids;
}

} // namespace suben
