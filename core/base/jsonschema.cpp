#include "core/base/jsonschema.h"

#include <QCoreApplication>
#include <QFile>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>

namespace suben
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonSchema)
};

using Json = nlohmann::json;

constexpr qsizetype LargestText = 64 << 20;

Result<Json> parse(const QByteArray &text)
{
    if (text.size() > LargestText)
        return failure(ErrorCode::Usage, Text::tr("The file is larger than 64 MB."));
    try {
        return Json::parse(text.constData(), text.constData() + text.size());
    } catch (const Json::parse_error &error) {
        return failure(ErrorCode::Usage, Text::tr("Not valid JSON at byte %1.").arg(error.byte));
    }
}

/// The deepest complaint says most: the outer ones only repeat that something inside is wrong.
QString deepest(valijson::ValidationResults &results)
{
    valijson::ValidationResults::Error error;
    QString text;
    std::size_t depth = 0;
    while (results.popError(error)) {
        if (error.context.size() < depth && !text.isEmpty())
            continue;
        depth = error.context.size();
        QString place;
        for (const std::string &part : error.context) {
            QString name = QString::fromStdString(part);
            name.remove(u'[').remove(u']');
            if (name != u"<root>")
                place += u'/' + name;
        }
        text = (place.isEmpty() ? QStringLiteral("/") : place) + QStringLiteral(": ") +
               QString::fromStdString(error.description);
    }
    return text;
}

} // namespace

Result<void> checkAgainstSchema(const QByteArray &json, const QString &schema)
{
    QFile file(QStringLiteral(":/suben/schemas/%1.schema.json").arg(schema));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, Text::tr("The schema %1 is missing from the program.").arg(schema));
    const Result<Json> rules = parse(file.readAll());
    const Result<Json> text = parse(json);
    if (!rules)
        return tl::make_unexpected(rules.error());
    if (!text)
        return tl::make_unexpected(text.error());
    try {
        valijson::Schema compiled;
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(*rules), compiled);
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(compiled, valijson::adapters::NlohmannJsonAdapter(*text), &results))
            return {};
        return failure(ErrorCode::Usage, deepest(results));
    } catch (const std::exception &error) {
        return failure(ErrorCode::Storage,
                       Text::tr("The schema %1 cannot be used: %2").arg(schema, QString::fromUtf8(error.what())));
    }
}

} // namespace suben
