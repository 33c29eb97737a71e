#include "core/rules/readpack.h"

#include "core/rules/readexpression.h"

#include <QJsonArray>

namespace suben
{

namespace
{

Counterpart counterpartFromName(QStringView name)
{
    static constexpr const char16_t *Names[] = {u"none", u"supplier", u"customer", u"carrier", u"worker", u"inspector"};
    const auto at = std::find(std::begin(Names), std::end(Names), name);
    return at == std::end(Names) ? Counterpart::None : static_cast<Counterpart>(at - std::begin(Names));
}

FieldUse readUse(const QJsonObject &json, const LegalBasis &stepBasis)
{
    FieldUse use;
    use.path = json[u"use"].toString();
    use.words = readWords(json);
    use.basis = json.contains(u"basis") ? readBasis(json[u"basis"]) : stepBasis;
    use.declaredBy = json[u"declared"].toString();
    const QJsonValue required = json[u"required"];
    if (required.isObject()) {
        use.wanted = Wanted::When;
        use.when = readCondition(required[u"when"]);
        use.missing = severityFromName(required[u"missing"].toString()).value_or(Severity::Refuse);
    } else if (required.toString() == u"always") {
        use.wanted = Wanted::Always;
    } else if (required.toString() == u"advised") {
        use.wanted = Wanted::Advised;
    }
    return use;
}

/// The group, and its members where no `use` has named them yet.
void addGroup(StepRule &step, const QJsonObject &json, const QStringList &named)
{
    OneOfGroup group{readStrings(json[u"oneOf"]), json.contains(u"basis") ? readBasis(json[u"basis"]) : step.basis,
                     json[u"declared"].toString()};
    const int number = int(step.groups.size());
    for (const QString &path : std::as_const(group.paths)) {
        if (named.contains(path))
            continue;
        FieldUse use;
        use.path = path;
        use.basis = group.basis;
        use.declaredBy = group.declaredBy;
        if (step.use(path) == nullptr)
            step.fields.push_back(use);
    }
    for (FieldUse &use : step.fields) {
        if (group.paths.contains(use.path))
            use.group = number;
    }
    step.groups.push_back(std::move(group));
}

void readFields(StepRule &step, const QJsonArray &json)
{
    QStringList named;
    for (const QJsonValue &entry : json)
        named << entry[u"use"].toString();
    for (const QJsonValue &entry : json) {
        const QJsonObject object = entry.toObject();
        if (object.contains(u"oneOf"))
            addGroup(step, object, named);
        else
            step.fields.push_back(readUse(object, step.basis));
    }
    for (FieldUse &use : step.fields) {
        for (int i = 0; i < int(step.groups.size()); ++i)
            use.group = step.groups[size_t(i)].paths.contains(use.path) ? i : use.group;
    }
}

} // namespace

StepRule readStep(const QJsonObject &json)
{
    StepRule step;
    step.id = json[u"id"].toString();
    step.words = readWords(json);
    step.shape = shapeFromName(json[u"shape"].toString()).value_or(Shape::Observe);
    step.bizStep = json[u"bizStep"].toString();
    step.counterpart = counterpartFromName(json[u"counterpart"].toString());
    step.roles = readStrings(json[u"roles"]);
    step.object = json[u"object"].toString();
    step.off = json[u"off"].toBool();
    step.because = readWords(json[u"because"]);
    step.basis = readBasis(json[u"basis"]);
    step.declaredBy = json[u"declared"].toString();
    readFields(step, json[u"fields"].toArray());
    for (const QJsonValue &need : json[u"papers"].toArray())
        step.papers.push_back(readNeed(need.toObject()));
    for (const QJsonValue &setter : json[u"sets"].toArray())
        step.sets.push_back(
            Setter{readPath(setter[u"field"]), readExpression(setter[u"to"]), readCondition(setter[u"when"])});
    return step;
}

Words readWords(const QJsonValue &json)
{
    return Words{json[u"zh"].toString(), json[u"en"].toString()};
}

QStringList readStrings(const QJsonValue &json)
{
    QStringList strings;
    for (const QJsonValue &value : json.toArray())
        strings << value.toString();
    return strings;
}

std::optional<Severity> severityFromName(QStringView name)
{
    for (const Severity severity : {Severity::Refuse, Severity::Confirm, Severity::Warn, Severity::Info}) {
        if (severityName(severity) == name)
            return severity;
    }
    return std::nullopt;
}

std::optional<Mark> markFromName(QStringView name)
{
    for (const Mark mark : {Mark::Source, Mark::Known, Mark::House, Mark::Uncertain, Mark::User}) {
        if (markName(mark) == name)
            return mark;
    }
    return std::nullopt;
}

LegalBasis readBasis(const QJsonValue &json)
{
    return LegalBasis{json[u"law"].toString(), json[u"article"].toString(),
                      markFromName(json[u"mark"].toString()).value_or(Mark::House), readDay(json[u"checked"])};
}

AppliesTo readAppliesTo(const QJsonValue &json)
{
    AppliesTo on;
    on.every = json.toString() == u"*";
    on.steps = readStrings(json);
    on.bizSteps = readStrings(json[u"bizStep"]);
    for (const QString &shape : readStrings(json[u"shape"]))
        on.shapes.push_back(shapeFromName(shape).value_or(Shape::Observe));
    return on;
}

Each readEach(const QString &text)
{
    const QString kind = text.section(u':', 0, 0);
    const QString name = text.section(u':', 1);
    using Kind = Each::Kind;
    const Kind of = kind == u"lot"      ? Kind::Lot
                    : kind == u"own"    ? Kind::Own
                    : kind == u"object" ? Kind::Object
                    : kind == u"paper"  ? Kind::Paper
                    : kind == u"due"    ? Kind::Due
                                        : Kind::None;
    return Each{of, name};
}

FactPath readPath(const QJsonValue &json)
{
    FactPath path = parseFactPath(json.toString()).value_or(FactPath{});
    path.text = json.toString();
    return path;
}

std::vector<FactPath> readPaths(const QJsonValue &json)
{
    std::vector<FactPath> paths;
    for (const QJsonValue &path : json.toArray())
        paths.push_back(readPath(path));
    return paths;
}

QDate readDay(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

std::vector<Choice> readChoices(const QJsonValue &json)
{
    std::vector<Choice> choices;
    for (const QJsonValue &choice : json.toArray())
        choices.push_back(Choice{choice[u"id"].toString(), readWords(choice)});
    return choices;
}

std::vector<SchemeUse> readSchemes(const QJsonValue &json)
{
    std::vector<SchemeUse> schemes;
    for (const QJsonValue &scheme : json.toArray()) {
        if (scheme.isString())
            schemes.push_back(SchemeUse{scheme.toString()});
        else
            schemes.push_back(SchemeUse{scheme[u"scheme"].toString(),
                                        severityFromName(scheme[u"bad"].toString()).value_or(Severity::Refuse)});
    }
    return schemes;
}

Value readSettingValue(FieldType type, const QJsonValue &json)
{
    if (json.isUndefined() || json.isNull())
        return {};
    const QString text = json.isString() ? json.toString() : QString::number(json.toInteger());
    switch (type) {
    case FieldType::YesNo:
        return json.isBool() ? Value(json.toBool()) : Value();
    case FieldType::Duration:
        if (const auto duration = Duration::parse(text))
            return *duration;
        return {};
    case FieldType::Money:
        if (const auto money = Money::parse(text))
            return *money;
        return {};
    case FieldType::Integer:
    case FieldType::Decimal:
        if (const auto number = Decimal::parse(text))
            return *number;
        return {};
    default:
        return text;
    }
}

} // namespace suben
