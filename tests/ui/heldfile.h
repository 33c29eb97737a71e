#pragma once

#include <QString>
#include <sqlite3.h>
#include <utility>

namespace suben::test
{

/// As long as it stands another program writes to the ledger.
class HeldFile final
{
public:
    explicit HeldFile(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_other);
        sqlite3_busy_timeout(m_other, 20'000);
        sqlite3_exec(m_other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    }
    ~HeldFile() { free(); }
    Q_DISABLE_COPY_MOVE(HeldFile)
    void free() { sqlite3_close(std::exchange(m_other, nullptr)); }

private:
    sqlite3 *m_other = nullptr;
};

} // namespace suben::test
