#pragma once

#include <QDateTime>
#include <QString>

namespace suben
{

class Database;

/// Wrong passwords by the name that was typed (kept in the file, so that starting again does not help). Three are free;
/// then 15 seconds, doubling up to 15 minutes. A day without one forgets them.
class WrongPasswords final
{
public:
    WrongPasswords(Database &db, const QDateTime &now);
    /// Whole seconds until the name may be tried again; 0: now.
    qint64 wait(const QString &name);
    void note(const QString &name);
    void forget(const QString &name);

private:
    Database &m_db;
    QDateTime m_now;
};

} // namespace suben
