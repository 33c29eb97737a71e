#include "core/sync/requestspec.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace suben
{

namespace
{

constexpr std::array BodyNames{u"json", u"form", u"xml", u"soap11", u"soap12", u"multipart", u"text", u"sheet", u"raw"};

BodyKind bodyKind(const QString &name)
{
    const auto *const at = std::ranges::find_if(BodyNames, [&](const char16_t *each) { return name == QStringView(each); });
    return at == BodyNames.end() ? BodyKind::Json : static_cast<BodyKind>(at - BodyNames.begin());
}

QList<NamedText> namedTexts(const QJsonArray &list)
{
    QList<NamedText> texts;
    for (const QJsonValue &entry : list)
        texts << NamedText{entry[u"name"].toString(), entry[u"value"].toString()};
    return texts;
}

QList<FieldSpec> fieldSpecs(const QJsonArray &list, const QString &place)
{
    QList<FieldSpec> fields;
    for (const QJsonValue &entry : list)
        fields << FieldSpec{entry[u"name"].toString(), entry[u"value"].toString(), entry[u"fileName"].toString(),
                            entry[u"type"].toString(),
                            readPipeline(entry[u"steps"].toArray(),
                                         QStringLiteral("%1/fields/%2/steps").arg(place).arg(fields.size()))};
    return fields;
}

TextSpec textSpec(const QJsonObject &object)
{
    TextSpec spec;
    spec.separator = object[u"separator"].toString();
    spec.lineEnd = object[u"lineEnd"].toString(spec.lineEnd);
    spec.heading = object[u"heading"].toBool();
    const QJsonArray columns = object[u"columns"].toArray();
    for (const QJsonValue &column : columns)
        spec.columns << column.toString();
    const QJsonArray titles = object[u"titles"].toArray();
    for (const QJsonValue &title : titles)
        spec.titles << title.toString();
    spec.rows = object[u"rows"].toString();
    const QJsonArray widths = object[u"widths"].toArray();
    for (const QJsonValue &width : widths)
        spec.widths << width.toInt();
    spec.isInBytes = object[u"widthsIn"].toString() == u"bytes";
    spec.quote = object[u"quote"].toString();
    return spec;
}

void readTransport(RequestSpec &spec, const QJsonObject &transport)
{
    spec.method = transport[u"method"].toString(spec.method);
    spec.path = transport[u"path"].toString(spec.path);
    spec.body = bodyKind(transport[u"body"].toString());
    spec.charset = transport[u"charset"].toString(spec.charset);
    spec.contentType = transport[u"contentType"].toString();
    spec.action = transport[u"action"].toString();
    spec.connectSeconds = transport[u"connectSeconds"].toInt(spec.connectSeconds);
    spec.totalSeconds = transport[u"totalSeconds"].toInt(spec.totalSeconds);
    spec.query = namedTexts(transport[u"query"].toArray());
}

void readContent(RequestSpec &spec, const QJsonObject &object, const QString &place)
{
    spec.fields = fieldSpecs(object[u"fields"].toArray(), place);
    spec.envelope = object[u"envelope"].toObject();
    spec.xml = object[u"xml"].toObject();
    spec.text = textSpec(object[u"text"].toObject());
    spec.raw = object[u"raw"].toString();
}

} // namespace

bool RequestSpec::carriesFiles() const
{
    return std::ranges::any_of(fields, [](const FieldSpec &field) { return field.value == u"@attachments"; }) ||
           QJsonDocument(envelope).toJson().contains("{file.");
}

RequestSpec readUpload(const QJsonObject &profile)
{
    RequestSpec spec;
    readTransport(spec, profile[u"transport"].toObject());
    readContent(spec, profile, {});
    spec.headers = namedTexts(profile[u"headers"].toArray());
    spec.signing = readPipeline(profile[u"sign"].toArray(), QStringLiteral("/sign"));
    return spec;
}

RequestSpec readRequest(const QJsonObject &object, const RequestSpec &upload, const QString &place)
{
    RequestSpec spec = upload;
    spec.method = QStringLiteral("GET");
    readTransport(spec, object);
    readContent(spec, object, place);
    if (object.contains(u"headers"))
        spec.headers = namedTexts(object[u"headers"].toArray());
    if (object.contains(u"sign"))
        spec.signing = readPipeline(object[u"sign"].toArray(), place + QStringLiteral("/sign"));
    return spec;
}

} // namespace suben
