#include "core/rules/readpack.h"

#include <QJsonArray>

namespace suben
{

namespace
{

QStringList readRow(const QJsonArray &json)
{
    QStringList row;
    for (const QJsonValue &cell : json)
        row << (cell.isNull() ? QString() : cell.toString());
    return row;
}

} // namespace

RuleTable readTable(const QJsonObject &json)
{
    RuleTable table;
    table.id = json[u"id"].toString();
    table.version = json[u"version"].toString();
    table.words = readWords(json);
    table.key = readStrings(json[u"key"]);
    for (const QJsonValue &column : json[u"columns"].toArray())
        table.columns.push_back({column[u"id"].toString(), column[u"zh"].toString(), column[u"type"].toString()});
    table.complete = json[u"complete"].toBool();
    table.covers = readStrings(json[u"covers"]);
    table.basis = readBasis(json[u"basis"]);
    const int first = table.column(table.key.value(0));
    for (const QJsonValue &row : json[u"rows"].toArray()) {
        table.rows.push_back(readRow(row.toArray()));
        table.index[table.rows.back().value(first)].append(int(table.rows.size()) - 1);
    }
    return table;
}

int RuleTable::column(QStringView name) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].id == name)
            return int(i);
    }
    return -1;
}

Value RuleTable::cell(const QStringList &row, int at) const
{
    const QString text = row.value(at);
    if (at < 0 || text.isNull())
        return {};
    const auto type = fieldTypeFromName(columns[size_t(at)].type).value_or(FieldType::Text);
    if (type == FieldType::Date) {
        const auto date = parseIsoDate(text);
        return date ? Value(*date) : Value();
    }
    if (type == FieldType::Quantity) {
        const auto quantity = Quantity::parse(text);
        return quantity ? Value(*quantity) : Value();
    }
    if (type == FieldType::YesNo)
        return text == u"true";
    return readSettingValue(type, text);
}

bool RuleTable::inForce(const QStringList &row, QDate date) const
{
    const auto from = parseIsoDate(row.value(column(u"from")));
    const auto to = parseIsoDate(row.value(column(u"to")));
    if (!date.isValid())
        return true;
    return (!from || *from <= date) && (!to || date <= *to);
}

std::vector<const QStringList *> RuleTable::rowsOf(const QString &firstKey) const
{
    std::vector<const QStringList *> found;
    for (const int row : index.value(firstKey))
        found.push_back(&rows[size_t(row)]);
    return found;
}

} // namespace suben
