#pragma once

#include "core/sync/requestspec.h"

#include <QJsonArray>
#include <QPair>
#include <optional>

namespace suben
{

/// A request while it is made: its parts are still apart, so that signing steps can take and put them.
struct RequestDraft {
    struct Field {
        QString name;
        QByteArray value; ///< UTF-8, or bytes of a file
        QString fileName;
        QString type;
    };

    QString method;
    QString path;
    BodyKind kind = BodyKind::Json;
    QString charset;
    QString boundary;
    QString action;
    QString contentType;
    QList<NamedText> query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QList<Field> fields;
    QJsonObject json;
    QJsonObject xml;
    QByteArray text;
    std::optional<QByteArray> packed; ///< the body once a step has put it

    Result<QByteArray> body() const;
    /// `Content-Type` of the body.
    QByteArray type() const;
    /// What signing steps see: `body`, `form`, `query`, `params` (both), `headers`, `json` (its members), `method`, `path`,
    /// `header:X`, `json:/x`, `xml:head/sign`; and put: `header:X` (or `X`), `form:x`, `query:x`, `json:/x`, `xml:head/sign`,
    /// `xml:head/@sign`, `body`.
    PipelineEnds ends();
};

/// The request's parts with every `{…}` filled. `records` are as mapRecord made them.
Result<RequestDraft> draftOf(const RequestSpec &spec, const QJsonArray &records, const RequestFacts &facts);

} // namespace suben
