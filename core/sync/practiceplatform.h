#pragma once

#include "core/base/result.h"
#include "core/sync/practicerules.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <memory>
#include <vector>

namespace suben
{

/// What the platform holds: the other side's truth.
struct PracticeRecord {
    QString key;
    QString receipt;
    QJsonObject record;
    int arrivals = 0; ///< how often this key came
    int copies = 0;   ///< how often it is stored: more than once only where the rules say so
    qint64 storedAt = 0;
};

/// A platform to practise with. Loopback only. It believes nothing: signatures are computed again from the raw bytes,
/// the time may be ten minutes off, a nonce counts once, required, unknown and repeated members and lengths are
/// checked. How it fails and what it does with duplicates, order, limits, tokens and jobs is in its rules; `POST
/// /control` changes them while it runs, `GET /oracle` lists what it stored and how often it came. It speaks the
/// dialects of the shipped profiles (practicedialects.h).
class PracticePlatform final
{
public:
    struct Options {
        quint16 port = 8848; ///< 0: any free one
        QString appKey = QStringLiteral("practice");
        QString appSecret = QStringLiteral("practice-secret-001");
        std::vector<PracticeFault> faults{};
        PracticeRules rules{};
    };

    explicit PracticePlatform(Options options);
    ~PracticePlatform();

    /// Listens in a thread of its own; the port.
    Result<quint16> start();
    void stop();
    std::vector<PracticeRecord> stored() const;
    PracticeRules rules() const;
    /// From the next request on.
    void setRules(const PracticeRules &rules);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace suben
