#include "core/ledger/history.h"

#include "core/base/clock.h"
#include "core/ledger/masterlookup.h"
#include "core/storage/keyring.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace suben
{

namespace
{

/// How a key of a query stands in the tables; `e` event, `l` line, `t` lot, `i` item.
struct KeyColumn {
    const char16_t *column;
    bool isNumber;
};

std::optional<KeyColumn> columnOf(BuiltIn name)
{
    switch (name) {
    case BuiltIn::EventDate:
        return KeyColumn{u"e.event_date", false};
    case BuiltIn::EventDocNo:
        return KeyColumn{u"e.doc_no", false};
    case BuiltIn::PartyId:
        return KeyColumn{u"e.party_id", true};
    case BuiltIn::ObjectId:
        return KeyColumn{u"e.object_id", true};
    case BuiltIn::LineQty:
        return KeyColumn{u"l.quantity", true};
    case BuiltIn::LinePrice:
        return KeyColumn{u"l.price", true};
    case BuiltIn::LineAmount:
        return KeyColumn{u"l.amount", true};
    case BuiltIn::LineSide:
        return KeyColumn{u"l.side", false};
    case BuiltIn::LotId:
        return KeyColumn{u"l.lot_id", true};
    case BuiltIn::LotCode:
        return KeyColumn{u"t.code", false};
    case BuiltIn::LotMade:
        return KeyColumn{u"t.made", false};
    case BuiltIn::LotExpiry:
        return KeyColumn{u"t.expiry", false};
    case BuiltIn::ItemId:
        return KeyColumn{u"t.item_id", true};
    case BuiltIn::ItemCategory:
        return KeyColumn{u"i.category", false};
    case BuiltIn::ItemName:
        return KeyColumn{u"i.name", false};
    case BuiltIn::ItemGtin:
        return KeyColumn{u"i.gtin", false};
    default:
        return std::nullopt;
    }
}

/// Keys of master data and people that are names: compared through their record.
const char16_t *recordOf(BuiltIn name)
{
    switch (name) {
    case BuiltIn::EventActor:
        return u"e.actor_id IN (SELECT id FROM user WHERE name = %1)";
    case BuiltIn::EventLocation:
        return u"e.location_id IN (SELECT id FROM location WHERE name = %1)";
    case BuiltIn::PartyName:
        return u"e.party_id IN (SELECT id FROM party WHERE name = %1)";
    case BuiltIn::PartyCreditCode:
        return u"e.party_id IN (SELECT id FROM party WHERE credit_code = %1)";
    default:
        return nullptr;
    }
}

/// Integers as the tables hold them.
QString numberText(const Value &value)
{
    if (const auto *quantity = std::get_if<Quantity>(&value))
        return QString::number(quantity->value.micros());
    if (const auto *money = std::get_if<Money>(&value))
        return QString::number(money->tenThousandths());
    if (const auto *decimal = std::get_if<Decimal>(&value))
        return QString::number(decimal->micros() / Decimal::One);
    return canonicalText(value);
}

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(QStringLiteral("'"), QStringLiteral("''")) + u'\'';
}

/// Which built-in key is the best index, first the best.
constexpr std::array DrivingKeys{BuiltIn::EventDocNo, BuiltIn::ObjectId, BuiltIn::LotId,
                                 BuiltIn::LotCode,    BuiltIn::PartyId,  BuiltIn::ItemId};

template <std::size_t... Index>
Rows bound(Database &db, const char *sql, const QStringList &arguments, std::index_sequence<Index...>)
{
    return db.query(sql, arguments[Index]...);
}

/// Four keys of at most two texts each, and a window.
constexpr std::size_t MostArguments = 10;

template <std::size_t Count = 0>
Rows run(Database &db, const char *sql, const QStringList &arguments)
{
    if constexpr (Count < MostArguments) {
        if (static_cast<std::size_t>(arguments.size()) != Count)
            return run<Count + 1>(db, sql, arguments);
    }
    return bound(db, sql, arguments, std::make_index_sequence<Count>());
}

bool looksAtLines(const FactPath &path)
{
    return isPerLine(path.scope);
}

} // namespace

const char *internedSql(const QString &sql)
{
    static std::mutex guard;
    static std::unordered_map<QString, QByteArray> texts;
    const std::scoped_lock lock(guard);
    const auto at = texts.try_emplace(sql).first;
    if (at->second.isEmpty())
        at->second = sql.toUtf8();
    return at->second.constData();
}

QString indexedText(const Keyring &keys, const QString &path, const Value &value, bool secret)
{
    const QString text = canonicalText(value);
    return secret ? QString::fromLatin1(keys.keyedDigest((path + u'=' + text).toUtf8()).toHex()) : text;
}

HistoryQuery::HistoryQuery(const Question &question, const Keyring &keys)
{
    const QueryRule &query = question.query;
    const FactPath &wanted = query.kind == QueryKind::Last ? query.take : query.of;
    m_lines = !wanted.text.isEmpty() && looksAtLines(wanted);
    for (const FactPath &path : query.same)
        m_lines = m_lines || looksAtLines(path);
    for (const QString &step : question.steps)
        m_steps += (m_steps.isEmpty() ? QString() : QStringLiteral(", ")) + quoted(step);
    drive(question);
    for (std::size_t i = 0; i < query.same.size(); ++i)
        addKey(query.same[i], question.keys[i], keys);
    if (question.window)
        addWindow(*question.window);
}

QString HistoryQuery::argument(const QString &value)
{
    m_arguments.append(value);
    return u'?' + QString::number(m_arguments.size());
}

/// Chooses the key whose index narrows most; the other conditions are kept from choosing one themselves.
void HistoryQuery::drive(const Question &question)
{
    const std::vector<FactPath> &same = question.query.same;
    const auto has = [&](BuiltIn name) {
        return std::ranges::any_of(same, [&](const FactPath &path) { return path.builtIn == name; });
    };
    const bool indexed = std::ranges::any_of(
        same, [](const FactPath &path) { return !columnOf(path.builtIn) && recordOf(path.builtIn) == nullptr; });
    const auto best = std::ranges::find_if(DrivingKeys, has);
    if (indexed && (best == DrivingKeys.end() || *best == BuiltIn::PartyId || *best == BuiltIn::ItemId)) {
        m_driver = Driver::FieldIndex;
        return;
    }
    if (best == DrivingKeys.end())
        return;
    m_driving = QString::fromUtf16(columnOf(*best)->column);
    if (*best == BuiltIn::LotId)
        m_driver = Driver::Line;
    else if (*best == BuiltIn::LotCode)
        m_driver = Driver::Lot;
    else if (*best == BuiltIn::ItemId)
        m_driver = question.query.kind == QueryKind::Median ? Driver::RecentLots : Driver::Lot;
}

void HistoryQuery::addCondition(const QString &column, const Value &value, bool isNumber)
{
    const QString text = isNumber ? numberText(value) : canonicalText(value);
    const QString mark = argument(text);
    const QString bound = isNumber ? QStringLiteral("CAST(%1 AS INTEGER)").arg(mark) : mark;
    const bool ofItem = column == u"t.item_id";
    const QString is = ofItem || column == u"e.party_id"
                           ? QStringLiteral("%1 IN (%2)")
                                 .arg(QStringLiteral("%1"),
                                      QString::fromLatin1(withMerged(ofItem ? "item" : "party", "%1")).arg(bound))
                           : QStringLiteral("%1 = ") + bound;
    if (column != m_driving) {
        m_conditions.append(u'+' + is.arg(column));
        return;
    }
    m_driving = is.arg(m_driver == Driver::RecentLots ? column.mid(2) : column);
    if (column == u"e.doc_no")
        m_driving += QStringLiteral(" AND e.doc_no <> ''");
}

void HistoryQuery::addKey(const FactPath &path, const Value &value, const Keyring &keys)
{
    if (!isKnown(value)) {
        m_answerable = false;
        return;
    }
    if (const auto column = columnOf(path.builtIn)) {
        m_items = m_items || column->column[0] == u'i';
        addCondition(QString::fromUtf16(column->column), value, column->isNumber);
        return;
    }
    if (const char16_t *record = recordOf(path.builtIn)) {
        m_conditions.append(QString::fromUtf16(record).arg(argument(canonicalText(value))));
        return;
    }
    const QString open = indexedText(keys, path.holder, value, false);
    const QString secret = indexedText(keys, path.holder, value, true);
    const QString line = m_lines ? QStringLiteral(" AND (%1.line_number < 0 OR %1.line_number = l.number)") : QString();
    const QString where = QStringLiteral("%1.path = %2 AND %1.value IN (%3, %4)");
    const QString mark = argument(open);
    const QString secretMark = argument(secret);
    if (m_driver == Driver::FieldIndex && m_driving.isEmpty()) {
        m_driving = where.arg(QStringLiteral("f"), quoted(path.holder), mark, secretMark);
        if (m_lines)
            m_driving += line.arg(QStringLiteral("f"));
        return;
    }
    QString condition = where.arg(QStringLiteral("k"), quoted(path.holder), mark, secretMark);
    if (m_lines)
        condition += line.arg(QStringLiteral("k"));
    m_conditions.append(
        QStringLiteral("EXISTS (SELECT 1 FROM field_index AS k WHERE k.event_id = e.id AND %1)").arg(condition));
}

void HistoryQuery::addWindow(const TimeSpan &window)
{
    const QString from = argument(toIso(window.from));
    const QString to = argument(toIso(window.to));
    if (window.of == TimeSpan::Of::RecordTime) {
        m_conditions.append(QStringLiteral("+e.record_time BETWEEN %1 AND %2").arg(from, to));
        return;
    }
    m_conditions.append(QStringLiteral("e.event_time BETWEEN %1 AND %2").arg(from, to));
    const bool byDay = m_driving.isEmpty() || m_driving.startsWith(u"e.party_id");
    m_conditions.append(QStringLiteral("%1e.event_date BETWEEN substr(%2, 1, 10) AND substr(%3, 1, 10)")
                            .arg(byDay ? QString() : QStringLiteral("+"), from, to));
}

QString HistoryQuery::fromClause() const
{
    const QString lineOfEvent =
        QStringLiteral(" CROSS JOIN line AS l ON l.event_id = e.id CROSS JOIN lot AS t ON t.id = l.lot_id");
    QString from;
    switch (m_driver) {
    case Driver::Event:
        from = QStringLiteral("event AS e") + (m_lines ? lineOfEvent : QString());
        break;
    case Driver::FieldIndex:
        from = QStringLiteral("field_index AS f CROSS JOIN event AS e ON e.id = f.event_id") +
               (m_lines ? lineOfEvent : QString());
        break;
    case Driver::Line:
        from = QStringLiteral(
            "line AS l CROSS JOIN event AS e ON e.id = l.event_id CROSS JOIN lot AS t ON t.id = l.lot_id");
        break;
    case Driver::Lot:
        from = QStringLiteral(
            "lot AS t CROSS JOIN line AS l ON l.lot_id = t.id CROSS JOIN event AS e ON e.id = l.event_id");
        break;
    case Driver::RecentLots:
        from =
            QStringLiteral("(SELECT id, item_id, code, made, expiry FROM lot WHERE %1 ORDER BY id DESC LIMIT 64) AS t "
                           "CROSS JOIN line AS l ON l.lot_id = t.id CROSS JOIN event AS e ON e.id = l.event_id")
                .arg(m_driving);
        break;
    }
    if (m_items)
        from += QStringLiteral(" CROSS JOIN item AS i ON i.id = t.item_id");
    QStringList where = m_conditions;
    if (!m_driving.isEmpty() && m_driver != Driver::RecentLots)
        where.prepend(m_driving);
    where.append(
        QStringLiteral("%1e.step IN (%2)").arg(m_driving.isEmpty() ? QString() : QStringLiteral("+"), m_steps));
    where.append(QStringLiteral("NOT EXISTS (SELECT 1 FROM correction AS c WHERE c.corrected_id = e.id)"));
    return from + QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND "));
}

qint64 HistoryQuery::count(Database &db, int most) const
{
    const QString sql = QStringLiteral("SELECT count(*) FROM (SELECT DISTINCT e.id FROM %1 LIMIT %2)")
                            .arg(fromClause(), QString::number(most));
    Rows rows = run(db, internedSql(sql), m_arguments);
    return rows.next() ? rows.integer(0) : 0;
}

void HistoryQuery::forEach(Database &db, Order order, int most,
                           const std::function<void(const HistoryRow &)> &visit) const
{
    const QString lineColumns = QStringLiteral("l.number, l.lot_id, l.quantity, l.price, l.amount, l.content");
    const QString noLine = QStringLiteral("-1, 0, 0, NULL, NULL, ''");
    QString sql = QStringLiteral(
                      "SELECT e.id, e.event_time, ifnull(e.party_id, 0), ifnull(e.object_id, 0), e.content, %1 FROM %2")
                      .arg(m_lines ? lineColumns : noLine, fromClause());
    if (order == Order::LatestFirst)
        sql += QStringLiteral(" ORDER BY e.event_time DESC, e.id DESC");
    if (most > 0)
        sql += QStringLiteral(" LIMIT ") + QString::number(most);
    Rows rows = run(db, internedSql(sql), m_arguments);
    while (rows.next())
        visit(historyRow(rows));
}

HistoryRow historyRow(const Rows &rows)
{
    HistoryRow row;
    row.event = rows.id<EventId>(0);
    row.time = parseIsoTime(rows.text(1)).value_or(QDateTime());
    row.party = rows.id<PartyId>(2);
    row.object = rows.id<ObjectId>(3);
    row.eventContent = rows.text(4);
    row.line = static_cast<int>(rows.integer(5));
    row.lot = rows.id<LotId>(6);
    row.quantity = rows.integer(7);
    if (!rows.isNull(8))
        row.price = rows.integer(8);
    if (!rows.isNull(9))
        row.amount = rows.integer(9);
    row.lineContent = rows.text(10);
    return row;
}

} // namespace suben
