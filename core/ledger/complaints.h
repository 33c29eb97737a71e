#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>
#include <vector>

namespace suben
{

/// What somebody complains of.
struct ComplaintOrder {
    LotId lot{};     ///< {}: they did not know it
    QString what;
    QString who;     ///< kept beside the chain, may be erased
    QString contact; ///< phone or other; encrypted
    struct Photo {
        QByteArray bytes;
        QString fileName;
        QString mediaType;
    };
    std::optional<Photo> photo;
    QDate on; ///< not valid: today
};

struct ComplaintRow {
    EventId event{};
    QDateTime at;
    LotId lot{};
    QString itemName;
    QString lotCode;
    QString what;
    QString who;
    QString contact; ///< masked
    int photos = 0;
    QString outcome; ///< how it was settled; empty: it is not
    EventId recall{}; ///< the recall of its lot that was opened after it
};

class Complaints final
{
public:
    explicit Complaints(Session &session);
    Result<EventId> add(const ComplaintOrder &order);
    /// How it was settled: the entry is corrected by one that says so. Refused where it is settled.
    Result<EventId> settle(EventId complaint, const QString &outcome);
    /// The newest first.
    Result<std::vector<ComplaintRow>> list(int limit = 200);

private:
    Session &m_session;
};

} // namespace suben
