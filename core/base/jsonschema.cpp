#include "core/base/jsonschema.h"

#include "core/base/schemawords.h"

#include <QCoreApplication>
#include <QFile>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>
#include <map>
#include <memory>
#include <mutex>

// The slowest file to compile of the program: valijson stays here.

namespace suben
{

namespace
{

struct JsonSchemaText {
    Q_DECLARE_TR_FUNCTIONS(JsonSchema)
};

using Json = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;
using Compiled = std::shared_ptr<const valijson::Schema>;

constexpr qsizetype LargestText = 64 << 20;

Result<Json> parse(const QByteArray &text)
{
    if (text.size() > LargestText)
        return failure(ErrorCode::Usage, JsonSchemaText::tr("The file is larger than 64 MB."));
    try {
        return Json::parse(text.constData(), text.constData() + text.size());
    } catch (const Json::parse_error &error) {
        return failure(ErrorCode::Usage, JsonSchemaText::tr("Not valid JSON at byte %1.").arg(error.byte));
    }
}

/// Its `$ref`s are resolved against the whole file; the root is the part.
Result<Compiled> compile(const QString &schema, const QString &part)
{
    QFile file(QStringLiteral(":/suben/schemas/%1.schema.json").arg(schema));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, JsonSchemaText::tr("The schema %1 is missing from the program.").arg(schema));
    auto rules = parse(file.readAll());
    if (!rules)
        return tl::make_unexpected(rules.error());
    if (!part.isEmpty()) {
        rules->erase("oneOf");
        (*rules)["$ref"] = "#/$defs/" + part.toStdString();
    }
    try {
        auto made = std::make_shared<valijson::Schema>();
        valijson::SchemaParser().populateSchema(Adapter(*rules), *made);
        return Compiled(std::move(made));
    } catch (const std::exception &error) {
        return failure(ErrorCode::Storage,
                       JsonSchemaText::tr("The schema %1 cannot be used: %2").arg(schema, QString::fromUtf8(error.what())));
    }
}

/// Compiled once; a load of all rule packs asks for the same one dozens of times, from any thread.
Result<Compiled> compiled(const QString &schema, const QString &part)
{
    static std::mutex guard;
    static std::map<QString, Compiled> known;
    const std::scoped_lock lock(guard);
    const QString key = schema + u'#' + part;
    if (const auto found = known.find(key); found != known.end())
        return found->second;
    auto made = compile(schema, part);
    if (made)
        known.emplace(key, *made);
    return made;
}

/// The place of an error: `<root>[checks][3][when]` comes in pieces.
QStringList placeOf(const std::vector<std::string> &context)
{
    QStringList place;
    for (const std::string &piece : context) {
        QString key = QString::fromStdString(piece);
        if (key.startsWith(u'[') && key.endsWith(u']'))
            key = key.mid(1, key.size() - 2);
        if (key != u"<root>")
            place << key;
    }
    return place;
}

SchemaFault deepest(valijson::ValidationResults &results)
{
    SchemaFault worst;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        const QStringList place = placeOf(error.context);
        if (worst.text.isEmpty() || place.size() > worst.place.size())
            worst = {place, schemaWords(QString::fromStdString(error.description))};
    }
    return worst;
}

} // namespace

Result<std::optional<SchemaFault>> schemaFault(const QByteArray &json, const QString &schema, const QString &part)
{
    const auto rules = compiled(schema, part);
    if (!rules)
        return tl::make_unexpected(rules.error());
    const auto text = parse(json);
    if (!text)
        return tl::make_unexpected(text.error());
    try {
        static thread_local valijson::Validator validator; // keeps the patterns it has compiled
        valijson::ValidationResults results;
        if (validator.validate(**rules, Adapter(*text), &results))
            return std::nullopt;
        return deepest(results);
    } catch (const std::exception &error) {
        return failure(ErrorCode::Storage,
                       JsonSchemaText::tr("The schema %1 cannot be used: %2").arg(schema, QString::fromUtf8(error.what())));
    }
}

Result<void> checkAgainstSchema(const QByteArray &json, const QString &schema)
{
    const auto fault = schemaFault(json, schema, {});
    if (!fault)
        return tl::make_unexpected(fault.error());
    if (!*fault)
        return {};
    return failure(ErrorCode::Usage, u'/' + (*fault)->place.join(u'/') + QStringLiteral(": ") + (*fault)->text);
}

} // namespace suben
