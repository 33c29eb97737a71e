#include "core/storage/wrongpasswords.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/storage/database.h"

#include <algorithm>

namespace suben
{

namespace
{

constexpr qint64 Free = 3;
constexpr qint64 FirstWait = 15;
constexpr qint64 LongestWait = 15 * 60;
constexpr qint64 Forgotten = 24 * 60 * 60;
/// So many names are kept: guessing names does not fill the file.
constexpr int MostNames = 200;

qint64 waitAfter(qint64 wrong)
{
    if (wrong <= Free)
        return 0;
    const qint64 doublings = std::min<qint64>(wrong - Free - 1, 10);
    return std::min(FirstWait << doublings, LongestWait);
}

} // namespace

WrongPasswords::WrongPasswords(Database &db, const QDateTime &now) : m_db(db), m_now(now) {}

qint64 WrongPasswords::wait(const QString &name)
{
    Rows rows = m_db.query("SELECT count, last_at FROM wrong_password WHERE name = ?", name);
    if (!rows.next())
        return 0;
    const qint64 wait = waitAfter(rows.integer(0));
    const qint64 passed = parseIsoTime(rows.text(1)).value_or(m_now).secsTo(m_now);
    if (passed < 0) // the clock was set back
        return wait;
    return std::max<qint64>(0, wait - passed);
}

void WrongPasswords::note(const QString &name)
{
    const QString now = toIso(m_now);
    m_db.execute("DELETE FROM wrong_password WHERE last_at < ?", toIso(m_now.addSecs(-Forgotten)));
    m_db.execute(R"(
        INSERT INTO wrong_password (name, count, last_at) VALUES (?1, 1, ?2)
        ON CONFLICT DO UPDATE SET count = count + 1, last_at = ?2)",
                 name, now);
    m_db.execute("DELETE FROM wrong_password WHERE name NOT IN (SELECT name FROM wrong_password ORDER BY last_at DESC LIMIT ?)",
                 MostNames);
}

void WrongPasswords::forget(const QString &name)
{
    m_db.execute("DELETE FROM wrong_password WHERE name = ?", name);
}

} // namespace suben
