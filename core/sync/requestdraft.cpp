#include "core/sync/requestdraft.h"

#include "core/sync/bodies.h"
#include "core/sync/charset.h"
#include "core/sync/pointer.h"
#include "core/sync/sheets.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct RequestDraftText {
    Q_DECLARE_TR_FUNCTIONS(RequestDraft)
};


QList<NamedText> asTexts(const QList<RequestDraft::Field> &fields)
{
    QList<NamedText> texts;
    for (const RequestDraft::Field &field : fields) {
        if (field.fileName.isEmpty())
            texts << NamedText{field.name, QString::fromUtf8(field.value)};
    }
    return texts;
}

QList<NamedText> asTexts(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QList<NamedText> texts;
    for (const auto &[name, value] : headers)
        texts << NamedText{QString::fromLatin1(name), QString::fromUtf8(value)};
    return texts;
}

/// Lists and objects as the JSON they are.
QList<NamedText> membersOf(const QJsonObject &json)
{
    QList<NamedText> texts;
    for (auto member = json.begin(); member != json.end(); ++member)
        texts << NamedText{member.key(), jsonWord(member.value())};
    return texts;
}

std::optional<Result<PipelineValue>> take(const RequestDraft &draft, const QString &source)
{
    if (source == u"body") {
        const auto body = draft.body();
        return body ? Result<PipelineValue>(PipelineValue{*body, {}}) : tl::make_unexpected(body.error());
    }
    if (source == u"form")
        return PipelineValue{{}, asTexts(draft.fields)};
    if (source == u"query")
        return PipelineValue{{}, draft.query};
    if (source == u"params")
        return PipelineValue{{}, draft.query + asTexts(draft.fields)};
    if (source == u"headers")
        return PipelineValue{{}, asTexts(draft.headers)};
    if (source == u"json")
        return PipelineValue{{}, membersOf(draft.json)};
    if (source == u"method")
        return PipelineValue{draft.method.toUtf8(), {}};
    if (source == u"path")
        return PipelineValue{draft.path.toUtf8(), {}};
    if (source.startsWith(u"json:"))
        return PipelineValue{textAt(draft.json, source.mid(5)).toUtf8(), {}};
    if (source.startsWith(u"xml:")) {
        const auto part = xmlPart(draft.xml, source.mid(4));
        return part ? Result<PipelineValue>(PipelineValue{part->toUtf8(), {}})
                    : failure(ErrorCode::Usage, RequestDraftText::tr("There is no element “%1”.").arg(source.mid(4)));
    }
    if (source.startsWith(u"header:")) {
        for (const auto &[name, value] : draft.headers) {
            if (name == source.mid(7).toLatin1())
                return PipelineValue{value, {}};
        }
    }
    return std::nullopt;
}

Result<void> put(RequestDraft &draft, const QString &target, const QByteArray &value)
{
    const QString where = target.section(u':', 0, 0);
    const QString name = target.section(u':', 1);
    if (target == u"body")
        draft.packed = value;
    else if (name.isEmpty())
        draft.headers.append({target.toLatin1(), value});
    else if (where == u"header")
        draft.headers.append({name.toLatin1(), value});
    else if (where == u"form")
        draft.fields.append({name, value, {}, {}});
    else if (where == u"query")
        draft.query.append({name, QString::fromUtf8(value)});
    else if (where == u"json")
        draft.json = withText(draft.json, name, QString::fromUtf8(value)).toObject();
    else if (where != u"xml" || !setXmlText(draft.xml, name, QString::fromUtf8(value)))
        return failure(ErrorCode::Usage, RequestDraftText::tr("There is no place “%1” to put it.").arg(target));
    return {};
}

/// What a field's value stands for.
Result<QByteArray> content(const RequestSpec &spec, const RequestDraft &draft, const QString &value,
                           const QJsonArray &records, const RequestFacts &facts)
{
    if (value == u"@records")
        return QJsonDocument(records).toJson(QJsonDocument::Compact);
    if (value == u"@json")
        return QJsonDocument(draft.json).toJson(QJsonDocument::Compact);
    if (value == u"@text")
        return draft.text;
    if (value == u"@xml")
        return encodedAs(spec.charset, xmlText(draft.xml, spec.charset));
    return filled(value, facts).toUtf8();
}

Result<void> fillFields(RequestDraft &draft, const RequestSpec &spec, const QJsonArray &records, const RequestFacts &facts)
{
    bool holdsRecords = false;
    for (const FieldSpec &field : spec.fields) {
        if (field.value == u"@attachments") {
            for (const AttachedFile &file : facts.files)
                draft.fields.append({field.name, file.bytes, field.fileName.isEmpty() ? file.name : filled(field.fileName, facts),
                                     field.type.isEmpty() ? file.type : field.type});
            continue;
        }
        holdsRecords = holdsRecords || field.value.startsWith(u'@');
        const auto plain = content(spec, draft, field.value, records, facts);
        if (!plain)
            return tl::make_unexpected(plain.error());
        const PipelineEnds value{[&](const QString &source) -> std::optional<Result<PipelineValue>> {
                                     return source == u"value" ? std::make_optional(Result<PipelineValue>(PipelineValue{*plain, {}}))
                                                               : std::nullopt;
                                 },
                                 [](const QString &, const QByteArray &) { return Result<void>(); }};
        Pipeline steps = field.steps;
        if (!steps.isEmpty())
            steps.prepend({QStringLiteral("take"), {{QStringLiteral("take"), QStringLiteral("value")}}, steps.first().place});
        const auto packed = steps.isEmpty() ? plain : runPipeline(steps, facts, value);
        if (!packed)
            return tl::make_unexpected(packed.error());
        draft.fields.append({field.name, *packed, filled(field.fileName, facts), field.type});
    }
    if (holdsRecords || records.size() != 1 || (spec.body != BodyKind::Form && spec.body != BodyKind::Multipart))
        return {};
    const QJsonObject only = records.first().toObject();
    for (auto member = only.begin(); member != only.end(); ++member)
        draft.fields.append({member.key(), textAt(only, u'/' + member.key()).toUtf8(), {}, {}});
    return {};
}

} // namespace

Result<QByteArray> RequestDraft::body() const
{
    if (packed)
        return *packed;
    const bool asksOnly = method == u"HEAD" || method == u"OPTIONS";
    if (method == u"GET" || (asksOnly && kind == BodyKind::Json && json.isEmpty()))
        return QByteArray();
    switch (kind) {
    case BodyKind::Json:
        return encodedAs(charset, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    case BodyKind::Form:
        return formBody(*this);
    case BodyKind::Multipart:
        return multipartBody(*this);
    case BodyKind::Xml:
        return encodedAs(charset, xmlText(xml, charset));
    case BodyKind::Soap11:
    case BodyKind::Soap12:
        return encodedAs(charset, xmlText(soapAround(xml, kind), charset));
    case BodyKind::Text:
    case BodyKind::Sheet:
    case BodyKind::Raw:
        break;
    }
    return text;
}

QByteArray RequestDraft::type() const
{
    const QByteArray set = charset.isEmpty() ? QByteArray("utf-8") : charset.toLatin1().toLower();
    if (!contentType.isEmpty())
        return contentType.toLatin1();
    switch (kind) {
    case BodyKind::Json:
        break;
    case BodyKind::Form:
        return "application/x-www-form-urlencoded; charset=" + set;
    case BodyKind::Multipart:
        return "multipart/form-data; boundary=" + boundary.toLatin1();
    case BodyKind::Xml:
        return "application/xml; charset=" + set;
    case BodyKind::Soap11:
        return "text/xml; charset=" + set;
    case BodyKind::Soap12:
        return "application/soap+xml; charset=" + set + "; action=\"" + action.toLatin1() + '"';
    case BodyKind::Text:
        return "text/plain; charset=" + set;
    case BodyKind::Sheet:
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    case BodyKind::Raw:
        return "application/octet-stream";
    }
    return "application/json; charset=" + set;
}

PipelineEnds RequestDraft::ends()
{
    return {[this](const QString &source) { return take(*this, source); },
            [this](const QString &target, const QByteArray &value) { return put(*this, target, value); }};
}

Result<RequestDraft> draftOf(const RequestSpec &spec, const QJsonArray &records, const RequestFacts &facts)
{
    RequestDraft draft;
    draft.method = spec.method;
    draft.path = filled(spec.path, facts);
    draft.kind = spec.body;
    draft.charset = spec.charset;
    draft.contentType = spec.contentType;
    draft.action = filled(spec.action, facts);
    draft.boundary = QStringLiteral("----suben") + facts.nonce.left(16);
    for (const NamedText &entry : spec.query)
        draft.query << NamedText{entry.name, filled(entry.value, facts)};
    for (const NamedText &header : spec.headers)
        draft.headers.append({header.name.toLatin1(), filled(header.value, facts).toUtf8()});
    if (spec.body == BodyKind::Soap11)
        draft.headers.append(qMakePair(QByteArray("SOAPAction"), '"' + draft.action.toUtf8() + '"'));
    draft.json = filledJson(spec.envelope, records, facts).toObject();
    draft.xml = filledXml(spec.xml, records, facts, spec.order);
    auto text = spec.body == BodyKind::Sheet ? sheetBody(spec.text, records) : textBody(spec, records);
    if (!text)
        return tl::make_unexpected(text.error());
    draft.text = *std::move(text);
    if (spec.body == BodyKind::Raw) {
        const auto whole = content(spec, draft, spec.raw, records, facts);
        const auto bytes = whole && !spec.raw.startsWith(u'@') ? encodedAs(spec.charset, QString::fromUtf8(*whole)) : whole;
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        draft.text = *bytes;
    }
    if (const auto done = fillFields(draft, spec, records, facts); !done)
        return tl::make_unexpected(done.error());
    return draft;
}

} // namespace suben
