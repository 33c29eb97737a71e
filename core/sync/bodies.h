#pragma once

#include "core/sync/requestdraft.h"

namespace suben
{

// How the parts of a request become bytes.

/// A text `@records` becomes the list, `@record` the only record, `@record/x` a part of it, `@records.text` the list as
/// a text; an object `{"@text": …}` the text of what it holds.
QJsonValue filledJson(const QJsonValue &value, const QJsonArray &records, const RequestFacts &facts);

/// An XML envelope as data: `{"name", "attributes", "text", "cdata", "children"}`; a child `{"each": "record"}` is
/// replaced by an element for each record, `{"document": {…}}` holds another document as its text. Of a record: `@x`
/// is an attribute, a list repeats its element, an object nests.
QJsonObject filledXml(const QJsonObject &tree, const QJsonArray &records, const RequestFacts &facts);
QString xmlText(const QJsonObject &tree, const QString &charset);
QJsonObject soapAround(const QJsonObject &tree, BodyKind version);
/// Sets the text of the first element of this name; false when there is none.
bool setXmlText(QJsonObject &tree, const QString &name, const QString &text);

Result<QByteArray> formBody(const RequestDraft &draft);
Result<QByteArray> multipartBody(const RequestDraft &draft);
/// Refused when a value holds the separator or a line end, or is wider than its column: nothing is cut.
Result<QByteArray> textBody(const RequestSpec &spec, const QJsonArray &records);

} // namespace suben
