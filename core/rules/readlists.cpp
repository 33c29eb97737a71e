#include "core/rules/readpack.h"

#include "core/rules/readexpression.h"

#include <QJsonArray>

namespace suben
{

namespace
{

std::optional<Decimal> readDecimal(const QJsonValue &json)
{
    return json.isString() ? Decimal::parse(json.toString()) : std::nullopt;
}

std::optional<int> readCount(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toInt()) : std::nullopt;
}

std::optional<Truth> readUnknown(const QJsonValue &json)
{
    if (!json.isString())
        return std::nullopt;
    return json.toString() == u"fire" ? Truth::True : Truth::False;
}

std::optional<Severity> readSeverity(const QJsonValue &json)
{
    return severityFromName(json.toString());
}

std::optional<Side> readSide(const QJsonValue &json)
{
    if (!json.isString())
        return std::nullopt;
    return json.toString() == u"input" ? Side::Input : Side::Output;
}

QueryKind queryKind(QStringView name)
{
    static constexpr const char16_t *Names[] = {u"count", u"sum",   u"last", u"median", u"stock",
                                                u"draft", u"paper", u"row",  u"codes",  u"master"};
    const auto at = std::find(std::begin(Names), std::end(Names), name);
    return static_cast<QueryKind>(at - std::begin(Names));
}

StockOf stockOf(QStringView name)
{
    return name == u"item"       ? StockOf::Item
           : name == u"category" ? StockOf::Category
           : name == u"expired"  ? StockOf::Expired
                                 : StockOf::Lot;
}

QueryWindow readWindow(const QJsonValue &json)
{
    QueryWindow window;
    const QString calendar = json[u"calendar"].toString();
    if (!calendar.isEmpty()) {
        window.kind = calendar == u"day"     ? QueryWindow::Kind::Day
                      : calendar == u"month" ? QueryWindow::Kind::Month
                                             : QueryWindow::Kind::Year;
        return window;
    }
    const QJsonValue within = json[u"within"];
    if (within.isUndefined())
        return window;
    window.kind = QueryWindow::Kind::Within;
    window.within = Duration::parse(within.toString()).value_or(Duration{});
    window.withinFrom = within[u"setting"].toString();
    return window;
}

InForce readInForce(const QJsonObject &json)
{
    return {readDay(json[u"from"]), readDay(json[u"to"])};
}

InspectionPoint readPoint(const QJsonObject &json)
{
    InspectionPoint point;
    point.id = json[u"id"].toString();
    point.words = readWords(json);
    point.papers = readStrings(json[u"papers"]);
    point.steps = readStrings(json[u"steps"]);
    point.within = Duration::parse(json[u"within"].toString());
    point.rules = readStrings(json[u"rules"]);
    point.basis = readBasis(json[u"basis"]);
    return point;
}

} // namespace

QueryRule readQuery(const QJsonObject &json)
{
    QueryRule rule;
    rule.id = json[u"id"].toString();
    rule.words = readWords(json);
    rule.kind = queryKind(json[u"kind"].toString());
    const QString of = json[u"of"].toString();
    rule.of = parseFactPath(of).value_or(FactPath{});
    rule.stockOf = stockOf(of);
    rule.masterOfParty = of == u"party";
    rule.paperOf = holderKindFromName(of);
    rule.after = json[u"after"].toBool();
    rule.steps = readStrings(json[u"steps"]);
    rule.same = readPaths(json[u"same"]);
    rule.window = readWindow(json[u"window"]);
    rule.take = readPath(json[u"take"]);
    rule.side = readSide(json[u"side"]);
    rule.where = readCondition(json[u"where"]);
    rule.paper = json[u"paper"].toString();
    rule.table = json[u"table"].toString();
    const QJsonObject match = json[u"match"].toObject();
    for (auto column = match.begin(); column != match.end(); ++column)
        rule.match.emplace_back(column.key(), readExpression(column.value()));
    rule.declaredBy = json[u"declared"].toString();
    return rule;
}

FieldRule readField(const QJsonObject &json)
{
    FieldRule rule;
    rule.path = json[u"path"].toString();
    rule.words = readWords(json);
    rule.type = fieldTypeFromName(json[u"type"].toString()).value_or(FieldType::Text);
    rule.min = readCount(json[u"min"]);
    rule.max = readCount(json[u"max"]);
    rule.pattern = json[u"pattern"].toString();
    rule.least = readDecimal(json[u"least"]);
    rule.most = readDecimal(json[u"most"]);
    rule.above = readDecimal(json[u"above"]);
    rule.unit = json[u"unit"].toString();
    rule.choices = readChoices(json[u"choices"]);
    rule.schemes = readSchemes(json[u"schemes"]);
    rule.table = json[u"table"].toString();
    rule.defaultValue = readExpression(json[u"default"]);
    rule.secret = json[u"secret"].toBool();
    rule.indexed = json[u"indexed"].toBool();
    rule.component = json[u"component"].toBool();
    rule.signs = json[u"signs"].toBool();
    rule.person = json[u"person"].toBool();
    rule.declaredBy = json[u"declared"].toString();
    return rule;
}

PaperRule readPaper(const QJsonObject &json)
{
    PaperRule rule;
    rule.id = json[u"id"].toString();
    rule.words = readWords(json);
    rule.holder = holderKindFromName(json[u"holder"].toString()).value_or(HolderKind::Party);
    rule.number = readSchemes(json[u"number"]);
    rule.dated = json[u"validity"].toString() == u"dated";
    rule.copy = json[u"copy"].toBool();
    rule.cited = json[u"cited"].toBool();
    rule.approvals = json[u"approvals"].toInt();
    rule.covers = readPath(json[u"scope"][u"covers"][u"fact"]);
    rule.scopeTable = json[u"scope"][u"table"].toString();
    if (const QJsonValue quantity = json[u"quantity"]; quantity.isObject())
        rule.allowance =
            PaperAllowance{readPath(quantity[u"of"]), readStrings(quantity[u"usedBy"]), readPath(quantity[u"per"]),
                           readSide(quantity[u"side"]), quantity[u"unit"].toString()};
    rule.retention = readExpression(json[u"retention"]);
    rule.declaredBy = json[u"declared"].toString();
    return rule;
}

PaperNeed readNeed(const QJsonObject &json)
{
    PaperNeed need;
    need.paper = json[u"paper"].toString();
    need.of = holderKindFromName(json[u"of"].toString());
    if (!need.of)
        need.staffField = readPath(json[u"of"]);
    need.when = readCondition(json[u"when"]);
    need.unknown = readUnknown(json[u"unknown"]);
    need.missing = readSeverity(json[u"missing"]).value_or(Severity::Refuse);
    need.ended = readSeverity(json[u"ended"]);
    need.uncovered = readSeverity(json[u"uncovered"]);
    need.exceeded = readSeverity(json[u"exceeded"]);
    need.basis = readBasis(json[u"basis"]);
    need.declaredBy = json[u"declared"].toString();
    return need;
}

CheckRule readCheck(const QJsonObject &json)
{
    CheckRule rule;
    rule.id = json[u"id"].toString();
    rule.on = readAppliesTo(json[u"on"]);
    rule.each = readEach(json[u"each"].toString());
    rule.when = readCondition(json[u"when"]);
    rule.unknown = readUnknown(json[u"unknown"]);
    rule.severity = readSeverity(json[u"severity"]).value_or(Severity::Refuse);
    rule.at = readPath(json[u"at"]);
    rule.say = readWords(json[u"say"]);
    rule.alarm = json[u"alarm"].toBool();
    rule.off = json[u"off"].toBool();
    rule.inForce = readInForce(json);
    rule.basis = readBasis(json[u"basis"]);
    rule.declaredBy = json[u"declared"].toString();
    return rule;
}

DueRule readDue(const QJsonObject &json)
{
    DueRule rule;
    rule.id = json[u"id"].toString();
    rule.words = readWords(json);
    rule.on = readAppliesTo(json[u"on"]);
    rule.each = readEach(json[u"each"].toString());
    const QString per = json[u"per"].toString();
    rule.per = per == u"day"     ? DuePeriod::Day
               : per == u"month" ? DuePeriod::Month
               : per == u"year"  ? DuePeriod::Year
                                 : DuePeriod::Event;
    rule.repeat = Duration::parse(json[u"repeat"].toString());
    rule.when = readCondition(json[u"when"]);
    rule.date = readExpression(json[u"date"]);
    rule.rollSetting = json[u"roll"][u"setting"].toString();
    for (const QString &ahead : readStrings(json[u"remind"]))
        rule.remind.push_back(Duration::parse(ahead).value_or(Duration{}));
    rule.to = readWords(json[u"to"]);
    rule.form = json[u"form"].toString();
    const QJsonValue settle = json[u"settle"];
    const QString by = settle[u"by"].toString();
    rule.settle.by = by == u"step"    ? Settlement::By::Step
                     : by == u"paper" ? Settlement::By::Paper
                                      : Settlement::By::Receipt;
    rule.settle.step = settle[u"step"].toString();
    rule.settle.same = readPaths(settle[u"same"]);
    rule.late = readSeverity(json[u"late"]).value_or(Severity::Warn);
    rule.off = json[u"off"].toBool();
    rule.inForce = {readDay(json[u"from"]), readDay(json[u"ends"])};
    rule.basis = readBasis(json[u"basis"]);
    rule.declaredBy = json[u"declared"].toString();
    return rule;
}

RetentionRule readRetention(const QJsonObject &json)
{
    return RetentionRule{json[u"id"].toString(), readAppliesTo(json[u"on"]), readExpression(json[u"until"]),
                         readInForce(json),      readBasis(json[u"basis"]),  json[u"declared"].toString()};
}

ViewRule readView(const QJsonObject &json)
{
    ViewRule rule;
    rule.id = json[u"id"].toString();
    rule.words = readWords(json);
    const QString kind = json[u"kind"].toString();
    rule.kind = kind == u"label"        ? ViewRule::Kind::Label
                : kind == u"sheet"      ? ViewRule::Kind::Sheet
                : kind == u"inspection" ? ViewRule::Kind::Inspection
                                        : ViewRule::Kind::Register;
    rule.steps = readStrings(json[u"steps"]);
    rule.where = readCondition(json[u"where"]);
    rule.group = json[u"group"].toString();
    rule.of = json[u"of"].toString();
    rule.paper = json[u"paper"].toString();
    rule.columns = readStrings(json[u"columns"]);
    rule.subtotal = readStrings(json[u"subtotal"]);
    rule.symbol = json[u"symbol"].toString();
    rule.text = readWords(json[u"text"]);
    for (const QJsonValue &point : json[u"points"].toArray())
        rule.points.push_back(readPoint(point.toObject()));
    rule.basis = readBasis(json[u"basis"]);
    rule.declaredBy = json[u"declared"].toString();
    return rule;
}

} // namespace suben
