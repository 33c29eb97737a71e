#include "core/rules/schema.h"

#include "core/rules/ruletexts.h"

#include <QFile>
#include <memory>
#include <mutex>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

// The slowest file to compile of the program: valijson stays here.

namespace suben
{

namespace
{

using Adapter = valijson::adapters::NlohmannJsonAdapter;

struct Schemas {
    std::array<valijson::Schema, 3> parts;
    bool ready = false;
};

/// The shipped schema once for each kind of file: its `$ref`s are resolved against the whole, the root is the part.
const Schemas &schemas()
{
    static const std::unique_ptr<Schemas> all = [] {
        auto made = std::make_unique<Schemas>();
        QFile file(QStringLiteral(":/suben/schemas/rulepack.schema.json"));
        if (!file.open(QIODevice::ReadOnly))
            return made;
        nlohmann::json whole = nlohmann::json::parse(file.readAll().toStdString(), nullptr, false);
        const char *names[] = {"pack", "overlay", "table"};
        for (size_t i = 0; i < made->parts.size(); ++i) {
            nlohmann::json part = whole;
            part.erase("oneOf");
            part["$ref"] = std::string("#/$defs/") + names[i];
            valijson::SchemaParser parser;
            parser.populateSchema(Adapter(part), made->parts[i]);
        }
        made->ready = true;
        return made;
    }();
    return *all;
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

/// Of all complaints the one that lies deepest says most.
SchemaComplaint deepest(valijson::ValidationResults &results)
{
    SchemaComplaint worst;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        const QStringList place = placeOf(error.context);
        if (worst.text.isEmpty() || place.size() > worst.place.size())
            worst = {place, QString::fromStdString(error.description)};
    }
    return worst;
}

} // namespace

std::optional<SchemaComplaint> checkSchema(const QByteArray &json, SchemaPart part)
{
    const auto parsed = nlohmann::json::parse(json.begin(), json.end(), nullptr, false);
    if (parsed.is_discarded())
        return SchemaComplaint{{}, RuleTexts::tr("This is not JSON.")};
    if (!schemas().ready)
        return SchemaComplaint{{}, RuleTexts::tr("The schema of rule packs was not shipped with the program.")};
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schemas().parts[size_t(part)], Adapter(parsed), &results))
        return std::nullopt;
    SchemaComplaint complaint = deepest(results);
    complaint.text = RuleTexts::tr("This does not follow the form of a rule pack: %1").arg(complaint.text);
    return complaint;
}

} // namespace suben
