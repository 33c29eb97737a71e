#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <memory>
#include <vector>

namespace suben
{

/// One thing that goes wrong at the `request`-th upload (from 1), as platforms really fail (domain/platforms.md §4).
struct PracticeFault {
    enum class Kind { Unavailable, HtmlPage, EmptyAnswer, CutAfterCommit, CutBeforeCommit, RejectFirst };
    int request = 0;
    Kind kind = Kind::Unavailable;
};

/// What the platform holds: the other side's truth.
struct PracticeRecord {
    QString key;
    QString receipt;
    QJsonObject record;
    int arrivals = 0; ///< how often this key came
};

/// A platform to practise with. Loopback only. It believes nothing: the signature is computed again from the raw bytes
/// (HMAC-SHA-256), the time may be ten minutes off, a nonce counts once, required fields and lengths are checked, a key
/// is stored once and answered with 1009 the second time. Besides its own it speaks the dialects of the shipped example
/// profiles: `/router/rest` (form, MD5), `/fsi/api/…` (JSON, log-in, two levels), `/services/…` (SOAP, GB18030).
class PracticePlatform final
{
public:
    struct Options {
        quint16 port = 8848; ///< 0: any free one
        QString appKey = QStringLiteral("practice");
        QString appSecret = QStringLiteral("practice-secret-001");
        std::vector<PracticeFault> faults{};
    };

    explicit PracticePlatform(Options options);
    ~PracticePlatform();

    /// Listens in a thread of its own; the port.
    Result<quint16> start();
    void stop();
    std::vector<PracticeRecord> stored() const;
    /// `[{"request":3,"fault":"cutAfterCommit"}]`
    static Result<std::vector<PracticeFault>> readFaults(const QByteArray &json);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace suben
