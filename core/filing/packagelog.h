#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <vector>

namespace suben
{

/// A package that left the machine, and what was answered.
struct PackageRow {
    qint64 id = 0;
    QString form;
    QDate from;
    QDate to;
    QDateTime madeAt;
    QString userName;
    QString fileName;
    QByteArray manifestSha256;
    qint64 events = 0;
    QString receipt; ///< number of the last one; empty: none yet
    QDate receivedOn;
};

struct PackageReceipt {
    QString number;
    QDate on;            ///< not valid: today
    QByteArray copy{};   ///< its scan; empty: none
    QString fileName{};
    QString mediaType{};
};

class PackageLog final
{
public:
    explicit PackageLog(Session &session) : m_session(session) {}
    /// The newest first.
    Result<std::vector<PackageRow>> list(int limit = 100);
    /// NotFound for no such package, Usage for an empty number or a day to come.
    Result<void> receive(qint64 package, const PackageReceipt &receipt);

private:
    Session &m_session;
};

} // namespace suben
