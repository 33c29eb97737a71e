#include "core/ledger/balance.h"
#include "core/ledger/history.h"
#include "core/ledger/ledgerfacts.h"
#include "core/ledger/masterlookup.h"
#include "core/rules/paperrule.h"
#include "core/storage/keyring.h"

#include <algorithm>
#include <limits>

namespace suben
{

namespace
{

constexpr int MostCounted = 1000;

/// The number in a quantity, a sum of money or a plain number.
Decimal numberOf(const Value &value)
{
    if (const auto *quantity = std::get_if<Quantity>(&value))
        return quantity->value;
    if (const auto *money = std::get_if<Money>(&value))
        return money->decimal();
    const auto *decimal = std::get_if<Decimal>(&value);
    return decimal != nullptr ? *decimal : Decimal();
}

/// What a sum over no lines is.
Value zeroOf(const FactPath &of, const Item *item, const FieldTypes &types)
{
    if (of.builtIn == BuiltIn::LineQty)
        return Quantity{Decimal(), item != nullptr ? item->unit : Unit()};
    const auto type = types.of(of.holder);
    if (of.builtIn == BuiltIn::LinePrice || of.builtIn == BuiltIn::LineAmount || type == FieldType::Money)
        return Money();
    return type == FieldType::Quantity ? Value(Quantity()) : Value(Decimal());
}

QString keyOf(const Question &question)
{
    QString key = question.query.declaredBy + u':' + question.query.id + u'/' + question.query.of.text + u'/' +
                  question.steps.join(u',');
    for (const Value &value : question.keys)
        key += u'/' + canonicalText(value);
    return key;
}

Value middle(std::vector<Value> values)
{
    if (values.empty())
        return {};
    const auto at = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), at, values.end(),
                     [](const Value &a, const Value &b) { return numberOf(a) < numberOf(b); });
    return *at;
}

QString masterColumn(const FactPath &path)
{
    switch (path.builtIn) {
    case BuiltIn::ItemGtin:
        return QStringLiteral("gtin");
    case BuiltIn::ItemName:
    case BuiltIn::PartyName:
        return QStringLiteral("name");
    case BuiltIn::ItemCategory:
        return QStringLiteral("category");
    case BuiltIn::PartyCreditCode:
        return QStringLiteral("credit_code");
    default:
        return QStringLiteral("json_extract(fields, '$.\"%1\"')").arg(path.holder);
    }
}

} // namespace

Value plus(const Value &a, const Value &b)
{
    if (const auto *x = std::get_if<Quantity>(&a)) {
        const auto *y = std::get_if<Quantity>(&b);
        if (y == nullptr)
            return {};
        const bool sameUnit = x->unit == y->unit || x->unit.isEmpty() || y->unit.isEmpty();
        const auto other = sameUnit ? std::optional(*y) : convert(*y, x->unit);
        const auto sum = other ? add(x->value, other->value) : std::nullopt;
        return sum ? Value(Quantity{*sum, x->unit.isEmpty() ? y->unit : x->unit}) : Value();
    }
    if (a.index() != b.index())
        return {};
    const auto sum = add(numberOf(a), numberOf(b));
    if (!sum)
        return {};
    return std::holds_alternative<Money>(a) ? Value(Money::fromDecimal(*sum)) : Value(*sum);
}

Value LedgerFacts::answer(const Question &question)
{
    switch (question.query.kind) {
    case QueryKind::Stock:
        return stock(question);
    case QueryKind::Master:
        return master(question);
    case QueryKind::Median:
        return median(question);
    case QueryKind::Sum:
        return total(question);
    case QueryKind::Count: {
        const HistoryQuery query(question, m_session.keys);
        return query.isAnswerable() ? Value(Decimal::fromInteger(query.count(m_db, MostCounted))) : Value();
    }
    case QueryKind::Last: {
        Value value;
        HistoryQuery(question, m_session.keys)
            .forEach(m_db, HistoryQuery::Order::LatestFirst, 1,
                     [&](const HistoryRow &row) { value = valueAt(m_db, m_cache, question.query.take, row); });
        return value;
    }
    default:
        return {};
    }
}

Value LedgerFacts::total(const Question &question)
{
    Value sum = zeroOf(question.query.of, item(question.line), m_cache.types());
    HistoryQuery(question, m_session.keys).forEach(m_db, HistoryQuery::Order::Any, 0, [&](const HistoryRow &row) {
        const Value value = valueAt(m_db, m_cache, question.query.of, row);
        if (isKnown(value) && isKnown(sum))
            sum = plus(sum, value);
    });
    return sum;
}

Value LedgerFacts::median(const Question &question)
{
    const QString key = keyOf(question);
    UsualValues *usual = m_cache.usual(key);
    if (usual == nullptr) {
        const Question ever{question.query, question.steps, question.keys, std::nullopt, question.line};
        UsualValues read;
        HistoryQuery(ever, m_session.keys)
            .forEach(m_db, HistoryQuery::Order::LatestFirst, UsualValues::Most, [&](const HistoryRow &row) {
                if (const Value value = valueAt(m_db, m_cache, question.query.of, row); isKnown(value))
                    read.add(row.time, value);
            });
        usual = &m_cache.keepUsual(key, std::move(read));
    }
    if (question.line >= 0 && question.steps.contains(m_draft.step))
        m_asked.push_back({key, question.query.of, question.line});
    constexpr qint64 Ever = std::numeric_limits<qint64>::max();
    const qint64 from = question.window ? question.window->from.toMSecsSinceEpoch() : -Ever;
    const qint64 to = question.window ? question.window->to.toMSecsSinceEpoch() : Ever;
    std::vector<Value> values;
    values.reserve(usual->entries.size());
    for (const UsualValues::Entry &entry : usual->entries) {
        if (entry.time >= from && entry.time <= to)
            values.push_back(entry.value);
    }
    return middle(std::move(values));
}

Value LedgerFacts::stock(const Question &question)
{
    if (question.query.stockOf == StockOf::Lot)
        return lot(question.line) != nullptr || item(question.line) != nullptr ? Value(stockOfLot(question.line))
                                                                               : Value();
    return stockOfItems(question);
}

/// Of a line that takes something away: at the place it takes it from.
Quantity LedgerFacts::stockOfLot(int line)
{
    const Lot *named = lot(line);
    const Item *counted = item(line);
    const Unit unit = counted != nullptr ? counted->unit : Unit();
    if (named == nullptr)
        return {Decimal(), unit};
    if (line >= 0 && m_draft.lines[static_cast<std::size_t>(line)].side == Side::Input)
        return {onHand(m_db, named->id, m_draft.lines[static_cast<std::size_t>(line)].location), unit};
    return {onHand(m_db, named->id), unit};
}

/// `item`: of the line's item. `category`, `expired`: of all items of the line's category or, without a line, of the
/// pack that asks; amounts of different kinds are added as they stand, so that any remainder is above zero.
Value LedgerFacts::stockOfItems(const Question &question)
{
    const Item *counted = item(question.line);
    const StockOf of = question.query.stockOf;
    if (of == StockOf::Item && counted == nullptr)
        return {};
    const QDate today = get<QDate>(m_draft.fields, u"event.date").value_or(m_session.clock.today());
    Quantity sum{Decimal(), counted != nullptr && of != StockOf::Expired ? counted->unit : Unit()};
    static const QByteArray ofItem =
        "SELECT i.category, i.unit, sum(h.quantity) FROM lot AS t "
        "CROSS JOIN on_hand AS h ON h.lot_id = t.id CROSS JOIN item AS i ON i.id = t.item_id "
        "WHERE t.item_id IN (" +
        withMerged("item", "?1") + ") GROUP BY i.id";
    Rows rows = of == StockOf::Item
                    ? m_db.query(ofItem.constData(), counted->id)
                    : m_db.query("SELECT i.category, i.unit, sum(h.quantity) FROM on_hand AS h "
                                 "JOIN lot AS t ON t.id = h.lot_id JOIN item AS i ON i.id = t.item_id "
                                 "WHERE h.until < ? GROUP BY i.id",
                                 of == StockOf::Expired ? today.toString(Qt::ISODate) : QStringLiteral("9999-99"));
    while (rows.next()) {
        const QString category = rows.text(0);
        if (of == StockOf::Category && counted != nullptr && category != counted->category)
            continue;
        if (of != StockOf::Item && counted == nullptr && !m_cache.isDescendant(category, question.query.declaredBy))
            continue;
        const Quantity there{Decimal::fromMicros(rows.integer(2)), Unit::fromCode(rows.text(1))};
        const auto same = sum.unit.isEmpty() ? std::optional(there) : convert(there, sum.unit);
        sum.value = add(sum.value, same ? same->value : there.value).value_or(sum.value);
    }
    return sum;
}

Value LedgerFacts::master(const Question &question)
{
    const bool ofParty = question.query.masterOfParty;
    QStringList where;
    QStringList values;
    for (std::size_t i = 0; i < question.query.same.size() && i < 4; ++i) {
        where.append(masterColumn(question.query.same[i]) + QStringLiteral(" = ?"));
        values.append(canonicalText(question.keys[i]));
    }
    while (values.size() < 4) {
        where.append(QStringLiteral("? = ''"));
        values.append(QString());
    }
    const QString sql =
        QStringLiteral("SELECT id FROM %1 WHERE %2 AND id <> ? AND retired = 0 ORDER BY id LIMIT 1")
            .arg(ofParty ? QStringLiteral("party") : QStringLiteral("item"), where.join(QStringLiteral(" AND ")));
    const qint64 self = ofParty ? (party() != nullptr ? raw(party()->id) : 0)
                                : (item(question.line) != nullptr ? raw(item(question.line)->id) : 0);
    Rows rows = m_db.query(internedSql(sql), values[0], values[1], values[2], values[3], self);
    if (!rows.next())
        return {};
    const FactPath &take = question.query.take;
    if (ofParty) {
        const Party *other = m_cache.party(m_db, rows.id<PartyId>(0));
        return take.builtIn == BuiltIn::PartyName ? Value(other->name) : other->fields.value(take.holder);
    }
    const Item *other = m_cache.item(m_db, rows.id<ItemId>(0));
    return take.builtIn == BuiltIn::ItemName ? Value(other->name) : other->fields.value(take.holder);
}

Value LedgerFacts::used(const PaperRule &kind, const Paper &paper, const QString &key)
{
    if (!kind.allowance)
        return {};
    Value sum = zeroOf(kind.allowance->of, nullptr, m_cache.types());
    forEachUse(m_db, kind, paper, [&](const HistoryRow &row, Side side) {
        if (kind.allowance->side && *kind.allowance->side != side)
            return;
        if (!kind.allowance->per.text.isEmpty() &&
            canonicalText(valueAt(m_db, m_cache, kind.allowance->per, row)) != key)
            return;
        if (const Value value = valueAt(m_db, m_cache, kind.allowance->of, row); isKnown(value) && isKnown(sum))
            sum = plus(sum, value);
    });
    return sum;
}

} // namespace suben
