#include "core/sync/answertree.h"

#include "core/sync/charset.h"
#include "core/sync/pointer.h"

#include <QHash>
#include <QJsonDocument>
#include <QXmlStreamReader>

namespace suben
{

namespace
{

constexpr int DeepestElement = 64;

QJsonValue element(QXmlStreamReader &xml, int depth)
{
    QJsonObject object;
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        object[u'@' + attribute.name().toString()] = attribute.value().toString();
    QHash<QString, QJsonArray> children; // put together at the end: a list that grows inside an object is copied each time
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            break;
        if (xml.isCharacters())
            text += xml.text();
        if (!xml.isStartElement())
            continue;
        if (depth > DeepestElement) {
            xml.raiseError();
            break;
        }
        const QString name = xml.name().toString();
        children[name].append(element(xml, depth + 1));
    }
    for (auto child = children.constBegin(); child != children.constEnd(); ++child)
        object[child.key()] = child->size() == 1 ? child->first() : QJsonValue(*child);
    if (object.isEmpty())
        return text.trimmed();
    if (!text.trimmed().isEmpty())
        object[QStringLiteral("#text")] = text.trimmed();
    return object;
}

QJsonValue xmlTree(const QString &text)
{
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement())
        return QJsonValue(QJsonValue::Undefined);
    const QString name = xml.name().toString();
    const QJsonValue root = element(xml, 0);
    if (xml.hasError() || name.compare(u"html", Qt::CaseInsensitive) == 0)
        return QJsonValue(QJsonValue::Undefined);
    if (name == u"Envelope" && root.toObject().contains(u"Body"))
        return root[u"Body"];
    return QJsonObject{{name, root}};
}

/// The groups of the pattern by name, and the rows of the text by column.
QJsonValue plainTree(const PlainText &plain, const QString &text)
{
    const QRegularExpression pattern(plain.pattern, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || text.trimmed().startsWith(u'<'))
        return QJsonValue(QJsonValue::Undefined);
    QJsonObject tree;
    const QStringList groups = pattern.namedCaptureGroups();
    for (const QString &group : groups) {
        if (!group.isEmpty() && match.hasCaptured(group))
            tree[group] = match.captured(group);
    }
    QJsonArray rows;
    const QStringList lines = plain.columns.isEmpty() ? QStringList() : text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.trimmed().split(plain.separator);
        QJsonObject row;
        for (qsizetype i = 0; i < qMin(cells.size(), plain.columns.size()); ++i)
            row[plain.columns.at(i)] = cells.at(i).trimmed();
        rows.append(row);
    }
    if (!plain.columns.isEmpty())
        tree[QStringLiteral("lines")] = rows;
    return tree;
}

Result<QByteArray> stepped(const AnswerSpec &spec, const Answer &answer, const RequestFacts &facts)
{
    QByteArray body = answer.body;
    const PipelineEnds ends{[&](const QString &source) -> std::optional<Result<PipelineValue>> {
                                if (source == u"answer")
                                    return PipelineValue{body, {}};
                                if (source.startsWith(u"answer:"))
                                    return PipelineValue{textAt(treeOf(decodedFrom(spec.charset, body)), source.mid(7)).toUtf8(), {}};
                                if (source.startsWith(u"header:"))
                                    return PipelineValue{answer.header(source.mid(7).toLatin1()), {}};
                                return std::nullopt;
                            },
                            [&](const QString &target, const QByteArray &value) -> Result<void> {
                                if (target == u"answer")
                                    body = value;
                                else if (const QJsonValue tree = withText(treeOf(decodedFrom(spec.charset, body)), target.section(u':', 1),
                                                                          QString::fromUtf8(value));
                                         tree.isObject())
                                    body = QJsonDocument(tree.toObject()).toJson(QJsonDocument::Compact);
                                return {};
                            }};
    const auto done = runPipeline(spec.steps, facts, ends);
    return done ? Result<QByteArray>(body) : done;
}

} // namespace

QJsonValue treeOf(const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (json.isArray())
        return json.array();
    return json.isObject() ? QJsonValue(json.object()) : xmlTree(text);
}

Result<QJsonValue> answerTree(const AnswerSpec &spec, const Answer &answer, const RequestFacts &facts)
{
    const auto body = stepped(spec, answer, facts);
    if (!body)
        return tl::make_unexpected(body.error());
    const QString text = decodedFrom(spec.charset, *body);
    QJsonValue tree = spec.plain.pattern.isEmpty() ? treeOf(text) : plainTree(spec.plain, text);
    for (const QString &pointer : spec.decode) {
        const QJsonValue held = atPointer(tree, pointer);
        const QJsonValue inner = held.isString() ? treeOf(held.toString()) : QJsonValue(QJsonValue::Undefined);
        if (!inner.isUndefined())
            tree = withText(tree, pointer, inner);
    }
    return tree;
}

} // namespace suben
