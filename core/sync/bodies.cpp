#include "core/sync/bodies.h"

#include "core/sync/charset.h"
#include "core/sync/pointer.h"
#include "core/sync/sheets.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace suben
{

namespace
{

struct BodiesText {
    Q_DECLARE_TR_FUNCTIONS(Bodies)
};

const QString Name = QStringLiteral("name");
const QString Children = QStringLiteral("children");

/// The names of an object's members as the profile maps them, the others behind.
QStringList inOrder(const QJsonObject &members, const MemberOrder &order)
{
    QStringList names;
    for (const QString &name : order.names) {
        if (members.contains(name) && !names.contains(name))
            names << name;
    }
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (!names.contains(member.key()))
            names << member.key();
    }
    return names;
}

/// The elements one value of a record becomes.
void appendElements(QJsonArray &children, const QString &name, const QJsonValue &value, const MemberOrder &order)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            appendElements(children, name, entry, order);
        return;
    }
    QJsonObject element{{Name, name}};
    if (!value.isObject()) {
        element[QStringLiteral("text")] = jsonWord(value);
        children.append(element);
        return;
    }
    QJsonObject attributes;
    QJsonArray inner;
    const QJsonObject members = value.toObject();
    const QStringList names = inOrder(members, order);
    for (const QString &member : names) {
        if (member.startsWith(u'@'))
            attributes[member.mid(1)] = jsonWord(members[member]);
        else if (member == u"#text")
            element[QStringLiteral("text")] = jsonWord(members[member]);
        else
            appendElements(inner, member, members[member], order.inner.value(member));
    }
    element[QStringLiteral("attributes")] = attributes;
    element[Children] = inner;
    children.append(element);
}

/// The members of each record without an element around them.
void spreadRecords(QJsonArray &children, const QJsonArray &records, const MemberOrder &order)
{
    for (const QJsonValue &record : records) {
        const QJsonObject members = record.toObject();
        const QStringList names = inOrder(members, order);
        for (const QString &member : names)
            appendElements(children, member, members[member], order.inner.value(member));
    }
}

void write(QXmlStreamWriter &xml, const QJsonObject &tree)
{
    xml.writeStartElement(tree[Name].toString());
    const QJsonObject attributes = tree[u"attributes"].toObject();
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
        xml.writeAttribute(attribute.key(), attribute.value().toString());
    const QString text = tree[u"document"].isObject() ? xmlText(tree[u"document"].toObject(), {}) : tree[u"text"].toString();
    if (tree[u"cdata"].toBool())
        xml.writeCDATA(text);
    else if (!text.isEmpty())
        xml.writeCharacters(text);
    const QJsonArray children = tree[Children].toArray();
    for (const QJsonValue &child : children)
        write(xml, child.toObject());
    xml.writeEndElement();
}

/// Where one more level of a path is looked for: the children, and another document inside.
template <typename Found>
bool amongChildren(QJsonObject &tree, const Found &found)
{
    if (QJsonObject document = tree[u"document"].toObject(); !document.isEmpty() && found(document)) {
        tree[QStringLiteral("document")] = document;
        return true;
    }
    QJsonArray children = tree[Children].toArray();
    for (auto &&child : children) {
        QJsonObject inner = child.toObject();
        if (!found(inner))
            continue;
        child = inner;
        tree[Children] = children;
        return true;
    }
    return false;
}

/// A value that would break its line, in quotes.
QString quotedCell(const TextSpec &spec, const QString &cell)
{
    const bool breaks = (!spec.separator.isEmpty() && cell.contains(spec.separator)) || cell.contains(u'\n') || cell.contains(u'\r') ||
                        (!spec.quote.isEmpty() && cell.contains(spec.quote));
    return breaks && !spec.quote.isEmpty() ? spec.quote + QString(cell).replace(spec.quote, spec.quote + spec.quote) + spec.quote : cell;
}

/// Filled to its width on the right; nothing where it does not fit.
std::optional<QString> fixedCell(const RequestSpec &spec, const QString &cell, int width)
{
    const qsizetype taken = spec.text.isInBytes ? encodedAs(spec.charset, cell).value_or(QByteArray(width + 1, ' ')).size() : cell.toUcs4().size();
    return taken > width ? std::nullopt : std::make_optional(cell + QString(width - taken, u' '));
}

QByteArray quoted(const QString &text)
{
    return '"' + QString(text).replace(u'"', QStringLiteral("%22")).toUtf8() + '"';
}

} // namespace

QJsonValue filledJson(const QJsonValue &value, const QJsonArray &records, const RequestFacts &facts)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (text == u"@records")
            return records;
        if (text == u"@oneOrRecords")
            return records.size() == 1 ? records.first() : QJsonValue(records);
        if (text == u"@records.text")
            return jsonWord(records);
        if (text != u"@record" && !text.startsWith(u"@record/"))
            return filled(text, facts);
        const QJsonValue part = atPointer(records.at(0), text.mid(7));
        return part.isUndefined() ? QJsonValue() : part;
    }
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            array.append(filledJson(entry, records, facts));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject members = value.toObject();
    if (members.size() == 1 && members.contains(u"@text"))
        return jsonWord(filledJson(members[u"@text"], records, facts));
    for (auto member = members.begin(); member != members.end(); ++member)
        object.insert(member.key(), filledJson(member.value(), records, facts));
    return object;
}

QJsonObject filledXml(const QJsonObject &tree, const QJsonArray &records, const RequestFacts &facts, const MemberOrder &order)
{
    QJsonObject made = tree;
    QJsonObject attributes = tree[u"attributes"].toObject();
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
        attribute.value() = filled(attribute.value().toString(), facts);
    made[QStringLiteral("attributes")] = attributes;
    made[QStringLiteral("text")] = filled(tree[u"text"].toString(), facts);
    if (tree.contains(u"document"))
        made[QStringLiteral("document")] = filledXml(tree[u"document"].toObject(), records, facts, order);
    QJsonArray children;
    const QJsonArray wanted = tree[Children].toArray();
    for (const QJsonValue &child : wanted) {
        if (child.toObject().contains(u"spread"))
            spreadRecords(children, records, order);
        else if (child.toObject().contains(u"each"))
            appendElements(children, child[u"each"].toString(), records, order);
        else
            children.append(filledXml(child.toObject(), records, facts, order));
    }
    made[Children] = children;
    return made;
}

QString xmlText(const QJsonObject &tree, const QString &charset)
{
    QString text;
    QXmlStreamWriter xml(&text);
    write(xml, tree);
    if (!tree[u"declaration"].toBool(true))
        return text;
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"%1\"?>").arg(charset.isEmpty() ? QStringLiteral("UTF-8") : charset) + text;
}

QJsonObject soapAround(const QJsonObject &tree, BodyKind version)
{
    const QString uses = version == BodyKind::Soap11 ? QStringLiteral("http://schemas.xmlsoap.org/soap/envelope/")
                                                     : QStringLiteral("http://www.w3.org/2003/05/soap-envelope");
    return {{Name, QStringLiteral("soap:Envelope")},
            {QStringLiteral("attributes"), QJsonObject{{QStringLiteral("xmlns:soap"), uses}}},
            {Children, QJsonArray{QJsonObject{{Name, QStringLiteral("soap:Body")}, {Children, QJsonArray{tree}}}}}};
}

bool setXmlText(QJsonObject &tree, const QString &path, const QString &text)
{
    const QString rest = path.section(u'/', 1);
    if (tree[Name].toString() == path.section(u'/', 0, 0)) {
        if (rest.startsWith(u'@')) {
            QJsonObject attributes = tree[u"attributes"].toObject();
            attributes[rest.mid(1)] = text;
            tree[QStringLiteral("attributes")] = attributes;
            return true;
        }
        if (rest.isEmpty()) {
            tree[QStringLiteral("text")] = text;
            return true;
        }
        if (amongChildren(tree, [&](QJsonObject &inner) { return setXmlText(inner, rest, text); }))
            return true;
    }
    return amongChildren(tree, [&](QJsonObject &inner) { return setXmlText(inner, path, text); });
}

std::optional<QString> xmlPart(const QJsonObject &tree, const QString &path)
{
    const bool isNamed = tree[Name].toString() == path.section(u'/', 0, 0);
    const QString rest = isNamed ? path.section(u'/', 1) : path;
    if (isNamed && rest.startsWith(u'@'))
        return tree[u"attributes"][rest.mid(1)].toString();
    if (isNamed && rest.isEmpty()) {
        QJsonObject bare = tree;
        bare[QStringLiteral("declaration")] = false;
        return tree[Children].toArray().isEmpty() ? tree[u"text"].toString() : xmlText(bare, {});
    }
    std::optional<QString> found = tree[u"document"].isObject() ? xmlPart(tree[u"document"].toObject(), rest) : std::nullopt;
    const QJsonArray children = tree[Children].toArray();
    for (auto child = children.begin(); child != children.end() && !found; ++child)
        found = xmlPart((*child).toObject(), rest);
    return found;
}

Result<QByteArray> formBody(const RequestDraft &draft)
{
    QByteArray body;
    for (const RequestDraft::Field &field : draft.fields) {
        const auto value = encodedAs(draft.charset, QString::fromUtf8(field.value));
        if (!value)
            return value;
        if (!body.isEmpty())
            body += '&';
        body += percentEncoded(field.name.toUtf8()) + '=' + percentEncoded(*value);
    }
    return body;
}

Result<QByteArray> multipartBody(const RequestDraft &draft)
{
    QByteArray body;
    for (const RequestDraft::Field &field : draft.fields) {
        body += "--" + draft.boundary.toLatin1() + "\r\nContent-Disposition: form-data; name=" + quoted(field.name);
        if (!field.fileName.isEmpty())
            body += "; filename=" + quoted(field.fileName);
        if (!field.type.isEmpty())
            body += "\r\nContent-Type: " + field.type.toLatin1();
        body += "\r\n\r\n" + field.value + "\r\n";
    }
    return body + "--" + draft.boundary.toLatin1() + "--\r\n";
}

Result<QByteArray> textBody(const RequestSpec &spec, const QJsonArray &records)
{
    QString text;
    if (spec.text.heading)
        text += (spec.text.titles.isEmpty() ? spec.text.columns : spec.text.titles).join(spec.text.separator) + spec.text.lineEnd;
    const QList<QStringList> rows = textRows(spec.text, records);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString &cell = row.at(i);
            const QString safe = quotedCell(spec.text, cell);
            const bool isSplit = !spec.text.separator.isEmpty() && cell.contains(spec.text.separator);
            const bool breaks = (isSplit || cell.contains(u'\n') || cell.contains(u'\r')) && spec.text.quote.isEmpty();
            const int width = spec.text.widths.value(i);
            const auto fixed = width > 0 ? fixedCell(spec, safe, width) : std::make_optional(safe);
            if (breaks || !fixed)
                return failure(ErrorCode::Refused, BodiesText::tr("“%1” does not fit the platform's lines.").arg(cell));
            cells << *fixed;
        }
        text += cells.join(spec.text.separator) + spec.text.lineEnd;
    }
    return encodedAs(spec.charset, text);
}

} // namespace suben
