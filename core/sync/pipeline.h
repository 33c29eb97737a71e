#pragma once

#include "core/base/result.h"
#include "core/sync/requestfacts.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>

namespace suben
{

struct NamedText {
    QString name;
    QString value;
    bool operator==(const NamedText &) const = default;
};

/// One small step of signing, packing, verifying or decrypting (domain/platforms.md §3.4, §3.5).
struct PipelineStep {
    QString operation;   ///< the member that names it: `take`, `sort`, `hmac`, …
    QJsonObject members; ///< all of them, as the profile wrote them
    QString place;       ///< `/sign/3`
};
using Pipeline = QList<PipelineStep>;

Pipeline readPipeline(const QJsonArray &steps, const QString &place);

/// What runs from step to step: bytes, or names with texts until they are joined.
struct PipelineValue {
    QByteArray bytes;
    QList<NamedText> list;
};

/// Where `take` gets from and `put` goes to. A source that is none of it is a text with placeholders.
struct PipelineEnds {
    std::function<std::optional<Result<PipelineValue>>(const QString &source)> take;
    std::function<Result<void>(const QString &target, const QByteArray &value)> put;
};

/// What came out of each step, for people; secrets are still in it.
struct PipelineTraceLine {
    QString place;
    QString operation;
    QString value;
};
using PipelineTrace = QList<PipelineTraceLine>;

/// Each step once, in order: it always ends. The error names the step.
Result<QByteArray> runPipeline(const Pipeline &steps, const RequestFacts &facts, const PipelineEnds &ends,
                               PipelineTrace *trace = nullptr);

/// `hex`, `HEX`, `base64`, `base64url`, `percent`.
QByteArray writtenAs(const QString &how, const QByteArray &data);

/// Percent-encoded as forms and most signatures want it (RFC 3986: `%20`, capital digits).
QByteArray percentEncoded(const QByteArray &bytes);

} // namespace suben
