#pragma once

#include "core/sync/pipeline.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace suben
{

enum class BodyKind { Json, Form, Xml, Soap11, Soap12, Multipart, Text, Sheet, Raw };

/// A field of a form or a part of a multipart body. `value` may be `@records`, `@xml`, `@text` or `@json`: the
/// records, or another envelope of the same request, or `@attachments`: a part for each file; `steps` pack it.
struct FieldSpec {
    QString name;
    QString value;
    QString fileName; ///< of a multipart part that is a file
    QString type;
    Pipeline steps;
};

/// Lines of text or of a spreadsheet.
struct TextSpec {
    QString separator; ///< between columns; empty: fixed widths
    QString lineEnd = QStringLiteral("\r\n");
    bool heading = false; ///< the first line names the columns
    QStringList columns;
    QStringList titles; ///< of the columns, where people read them; empty: their names
    QString rows;       ///< pointer to a list in the record: one line for each entry
    QList<int> widths;
    bool isInBytes = false; ///< widths count bytes of the charset
    QString quote;          ///< around a value that holds the separator, a line end or itself (then twice); empty: such a value is refused
};

/// In which order a record's members become elements: as its profile maps them.
struct MemberOrder {
    QStringList names;
    QHash<QString, MemberOrder> inner;
};

/// One kind of request a profile makes: the upload itself, a query, a log-in, a resolve call, a poll.
struct RequestSpec {
    QString method;
    QString path;
    BodyKind body = BodyKind::Json;
    QString charset;
    QString contentType; ///< empty: what the body's kind says
    QString action;      ///< SOAPAction
    int connectSeconds = 10;
    int totalSeconds = 60;
    QList<NamedText> query;
    QList<NamedText> headers;
    QList<FieldSpec> fields;
    QJsonObject envelope; ///< a member "@records" is replaced by the list, "@record" by the only one
    QJsonObject xml;
    MemberOrder order;
    TextSpec text;
    QString raw; ///< the body as one text with `{…}`, or one of `@records`, `@json`, `@xml`, `@text`
    Pipeline signing;

    /// Whether the bytes of attachments go in it.
    bool carriesFiles() const;
};

/// Of a profile's upload: `transport`, `headers`, `fields`, `envelope`, `xml`, `text`, `sign`.
RequestSpec readUpload(const QJsonObject &profile);
/// Of a smaller request inside a profile; what it does not say about headers and signing is as the upload has it.
RequestSpec readRequest(const QJsonObject &object, const RequestSpec &upload, const QString &place);

} // namespace suben
