#include "ui/models/linecolumns.h"

#include "ui/form/fieldtext.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace suben
{

namespace
{

struct Place {
    const char *path;
    int width;
    int priority;
    bool isCode;
    bool isNumber;
};

// The columns a clerk's eye expects at one place; what else a pack wants of a line stands before the codes.
constexpr Place Front[] = {{"item.name", -232, 1, false, false},
                           {"lot.code", 112, 1, true, false},
                           {"lot.made", 124, 1, false, false},
                           {"item.shelfLife", 60, 1, false, false},
                           {"lot.expiry", 114, 1, false, false}};
constexpr Place Back[] = {{"line.codes", 66, 1, false, true},
                          {"line.qty", 66, 1, false, true},
                          {"line.unit", 42, 1, false, false},
                          {"line.price", 76, 2, false, true},
                          {"line.amount", 88, 1, false, true}};

bool isPlaced(const QString &path)
{
    const auto same = [&](const Place &place) { return path == QLatin1String(place.path); };
    return std::any_of(std::begin(Front), std::end(Front), same) || std::any_of(std::begin(Back), std::end(Back), same);
}

/// Of a heading, so that it is not cut.
constexpr int WidthOfSign = 15;

int widthOf(FieldType type)
{
    switch (type) {
    case FieldType::Date:
    case FieldType::Time:
        return 118;
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Integer:
        return 80;
    default:
        return 100;
    }
}

LineColumn makeColumn(const RulePack &pack, const StepRule &step, const QString &path, const Place *place)
{
    LineColumn column;
    if (const FieldRule *rule = pack.field(path))
        column.rule = *rule;
    column.rule.path = path;
    column.title = pack.fieldWord(path, &step, windowLanguage());
    column.width = place != nullptr ? place->width : widthOf(column.rule.type);
    if (column.rule.type == FieldType::Codes)
        column.width = std::max(column.width, static_cast<int>(column.title.size()) * WidthOfSign);
    column.priority = place != nullptr ? place->priority : 2;
    column.isCode = place != nullptr && place->isCode;
    column.isNumber = place != nullptr ? place->isNumber : column.rule.type == FieldType::Money;
    return column;
}

bool isOwnColumn(const RulePack &pack, const QString &step, const QString &path)
{
    const bool ofLine = path.startsWith(QLatin1String("lot.")) || path.startsWith(QLatin1String("line."));
    if (!ofLine || isPlaced(path) || !isAsked(&pack, step, path))
        return false;
    const FieldRule *rule = pack.field(path);
    return rule != nullptr && rule->type != FieldType::YesNo && rule->type != FieldType::Attachment;
}

LineColumn unitColumn(const Place &place)
{
    LineColumn column;
    column.rule.path = UnitColumn;
    column.title = QCoreApplication::translate("LineColumns", "Unit");
    column.width = place.width;
    return column;
}

} // namespace

Wanted wantedIn(const RulePack *pack, const QString &step, const QString &path)
{
    const StepRule *rule = pack != nullptr ? pack->step(step) : nullptr;
    const FieldUse *use = rule != nullptr ? rule->use(path) : nullptr;
    return use != nullptr ? use->wanted : Wanted::Optional;
}

bool isAsked(const RulePack *pack, const QString &step, const QString &path)
{
    const StepRule *rule = pack != nullptr ? pack->step(step) : nullptr;
    if (rule == nullptr)
        return false;
    const FieldUse *use = rule->use(path);
    if (use != nullptr && (use->wanted == Wanted::Always || use->wanted == Wanted::When || use->group >= 0))
        return true;
    return std::any_of(rule->groups.begin(), rule->groups.end(),
                       [&](const OneOfGroup &group) { return group.paths.contains(path); });
}

QStringList pathsOf(const Expression &expression)
{
    QStringList paths;
    if (expression.kind == Expression::Kind::Fact)
        paths.append(expression.fact.text);
    for (const Expression &part : expression.args)
        paths += pathsOf(part);
    return paths;
}

std::vector<LineColumn> lineColumns(const RulePacks &packs, const QStringList &categories, const QString &step)
{
    std::vector<LineColumn> front;
    std::vector<LineColumn> own;
    std::vector<LineColumn> back;
    QSet<QString> seen;
    for (const QString &category : categories) {
        const RulePack *pack = packs.pack(category);
        const StepRule *rule = pack != nullptr ? pack->step(step) : nullptr;
        if (rule == nullptr || rule->off)
            continue;
        const auto has = [&](const QString &path) { return rule->use(path) != nullptr || isAsked(pack, step, path); };
        for (const Place &place : Front) {
            const QString path = QLatin1String(place.path);
            if (has(path) && !seen.contains(path)) {
                seen.insert(path);
                front.push_back(makeColumn(*pack, *rule, path, &place));
            }
        }
        for (const FieldUse &use : rule->fields) {
            if (isOwnColumn(*pack, step, use.path) && !seen.contains(use.path)) {
                seen.insert(use.path);
                own.push_back(makeColumn(*pack, *rule, use.path, nullptr));
            }
        }
        for (const Place &place : Back) {
            const QString path = QLatin1String(place.path);
            const bool isUsual = path != QLatin1String("line.codes") || isAsked(pack, step, path) ||
                                 wantedIn(pack, step, path) == Wanted::Advised;
            if (path == UnitColumn || !isUsual || !has(path) || seen.contains(path))
                continue;
            seen.insert(path);
            back.push_back(makeColumn(*pack, *rule, path, &place));
            if (path == QLatin1String("line.qty"))
                back.push_back(unitColumn(Back[2]));
        }
    }
    const auto rank = [](const auto &places, const LineColumn &column) {
        return std::find_if(std::begin(places), std::end(places),
                            [&](const Place &p) { return column.rule.path == QLatin1String(p.path); }) -
               std::begin(places);
    };
    std::stable_sort(front.begin(), front.end(),
                     [&](const auto &a, const auto &b) { return rank(Front, a) < rank(Front, b); });
    std::stable_sort(back.begin(), back.end(),
                     [&](const auto &a, const auto &b) { return rank(Back, a) < rank(Back, b); });
    front.insert(front.end(), own.begin(), own.end());
    front.insert(front.end(), back.begin(), back.end());
    return front;
}

} // namespace suben
