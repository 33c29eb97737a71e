#pragma once

#include "core/sync/requestdraft.h"

namespace suben
{

// How the parts of a request become bytes.

/// A text `@records` becomes the list, `@record` the only record, `@record/x` a part of it, `@records.text` the list as
/// a text, `@oneOrRecords` the only record itself and several as the list; an object `{"@text": …}` the text of what it
/// holds.
QJsonValue filledJson(const QJsonValue &value, const QJsonArray &records, const RequestFacts &facts);

/// An XML envelope as data: `{"name", "attributes", "text", "cdata", "children"}`; a child `{"each": "record"}` is
/// replaced by an element for each record, `{"document": {…}}` holds another document as its text. Of a record: `@x`
/// is an attribute, a list repeats its element, an object nests; a child `{"spread": true}` is replaced by the members of
/// each record themselves; its elements stand in `order`, what that does not name
/// behind it. `"declaration": false` leaves out the line with version and charset.
QJsonObject filledXml(const QJsonObject &tree, const QJsonArray &records, const RequestFacts &facts, const MemberOrder &order);
QString xmlText(const QJsonObject &tree, const QString &charset);
QJsonObject soapAround(const QJsonObject &tree, BodyKind version);
/// Sets the text of the first element of this name, or at this path (`head/digest`, `head/@sign`: an attribute); false when
/// there is none.
bool setXmlText(QJsonObject &tree, const QString &path, const QString &text);
/// What `xml:head/digest` holds: its text, or the whole element as it is written where it has elements in it.
std::optional<QString> xmlPart(const QJsonObject &tree, const QString &path);

Result<QByteArray> formBody(const RequestDraft &draft);
Result<QByteArray> multipartBody(const RequestDraft &draft);
/// Refused when a value holds the separator or a line end and is not quoted, or is wider than its column: nothing is cut.
Result<QByteArray> textBody(const RequestSpec &spec, const QJsonArray &records);

} // namespace suben
