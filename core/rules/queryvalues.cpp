#include "core/rules/packrun.h"

#include <QSet>

namespace suben
{

namespace
{

Value count(qint64 number)
{
    return Decimal::fromInteger(number);
}

QString keyText(const std::vector<Value> &keys)
{
    QString text;
    for (const Value &key : keys)
        text += canonicalText(key) + QChar(0x1E);
    return text;
}

QDateTime startOf(QDate date)
{
    return chinaTime(date, QTime(0, 0));
}

QDateTime endOf(QDate date)
{
    return chinaTime(date, QTime(23, 59, 59, 999));
}

} // namespace

Value PackRun::answer(const Slot &slot, int line)
{
    if (slot.query < 0)
        return {};
    const QueryProgram &query = program().queries[size_t(slot.query)];
    switch (query.rule->kind) {
    case QueryKind::Draft:
        return draftSum(query, line);
    case QueryKind::Row:
        return row(query, slot.path.member, line);
    case QueryKind::Paper:
        return paperMember(query, slot.path.member, line);
    case QueryKind::Codes:
        return codesMember(slot.path.member, line);
    case QueryKind::Stock:
        return onHand(query, line);
    default:
        return asked(query, slot.perLine ? line : -1);
    }
}

std::optional<std::vector<Value>> PackRun::keysOf(const QueryProgram &query, int line)
{
    std::vector<Value> keys;
    keys.reserve(query.keys.size());
    for (const int key : query.keys) {
        keys.push_back(slot(key, line));
        if (!isKnown(keys.back()))
            return std::nullopt;
    }
    return keys;
}

Value PackRun::asked(const QueryProgram &query, int line)
{
    const auto keys = keysOf(query, line);
    bool known = true;
    const auto window = windowOf(*query.rule, known);
    if (!keys || !known)
        return {};
    const QStringList &steps = query.rule->steps.isEmpty() ? m_ownStep : query.rule->steps;
    return m_input.facts.answer(Question{*query.rule, steps, *keys, window, line});
}

/// `known` becomes false when the event's date or time, from which the window is counted, is missing.
std::optional<TimeSpan> PackRun::windowOf(const QueryRule &rule, bool &known)
{
    if (rule.window.kind == QueryWindow::Kind::Ever)
        return std::nullopt;
    if (rule.window.within.of == Duration::Of::Minutes)
        return TimeSpan{TimeSpan::Of::RecordTime, m_input.now.addSecs(-60 * qint64(rule.window.within.count)),
                        m_input.now};
    const auto time = get<QDateTime>(m_input.draft.fields, u"event.time");
    if (rule.window.kind == QueryWindow::Kind::Within && rule.window.within.of == Duration::Of::Hours) {
        known = time.has_value();
        return known ? std::optional(TimeSpan{TimeSpan::Of::EventTime,
                                              time->addSecs(-3600 * qint64(rule.window.within.count)), *time})
                     : std::nullopt;
    }
    const auto date = get<QDate>(m_input.draft.fields, u"event.date");
    known = date || time;
    if (!known)
        return std::nullopt;
    const QDate day = date ? *date : inChina(*time).date();
    QDate first = day;
    if (rule.window.kind == QueryWindow::Kind::Month)
        first = QDate(day.year(), day.month(), 1);
    else if (rule.window.kind == QueryWindow::Kind::Year)
        first = QDate(day.year(), 1, 1);
    else if (rule.window.kind == QueryWindow::Kind::Within)
        first = dayOf(addTo(day, Duration{-rule.window.within.count, rule.window.within.of}, program().days).value)
                    .value_or(day);
    return TimeSpan{TimeSpan::Of::EventTime, startOf(first), endOf(day)};
}

/// The ledger's amount, and what the lines of this draft before this one do to it; with `after` this one too.
Value PackRun::onHand(const QueryProgram &query, int line)
{
    const QStringList &steps = m_ownStep;
    Value amount = m_input.facts.answer(Question{*query.rule, steps, {}, std::nullopt, line});
    if (line < 0 || query.rule->stockOf == StockOf::Expired)
        return amount;
    const auto sameStock = [&](int other) {
        const DraftLine &a = m_input.draft.lines[size_t(line)];
        const DraftLine &b = m_input.draft.lines[size_t(other)];
        if (query.rule->stockOf == StockOf::Category)
            return m_input.linePacks[size_t(line)] == m_input.linePacks[size_t(other)];
        if (a.item != b.item && raw(a.item) != 0 && raw(b.item) != 0)
            return false;
        if (query.rule->stockOf == StockOf::Item)
            return m_input.facts.item(line) == m_input.facts.item(other);
        const Lot *lotA = m_input.facts.lot(line);
        const Lot *lotB = m_input.facts.lot(other);
        if (lotA != nullptr || lotB != nullptr)
            return lotA != nullptr && lotB != nullptr && lotA->id == lotB->id;
        return m_input.facts.item(line) == m_input.facts.item(other) &&
               text(a.fields, u"lot.code") == text(b.fields, u"lot.code");
    };
    for (int other = 0; other < line + (query.rule->after ? 1 : 0); ++other) {
        if (!sameStock(other))
            continue;
        const DraftLine &moved = m_input.draft.lines[size_t(other)];
        amount = moved.side == Side::Output ? sum(amount, moved.quantity, units(line))
                                            : minus(amount, moved.quantity, units(line));
    }
    return amount;
}

Value PackRun::draftSum(const QueryProgram &query, int line)
{
    const auto keys = keysOf(query, line);
    if (!keys)
        return {};
    const QString place = query.rule->id + QChar(0x1F) + keyText(*keys);
    if (const auto found = m_sums.constFind(place); found != m_sums.cend())
        return *found;
    ++m_depth;
    const Value total = addedUp(query, *keys);
    --m_depth;
    m_sums.insert(place, total);
    return total;
}

/// Over the lines of this draft that stand under the same pack. A value that is missing makes the sum unknown.
Value PackRun::addedUp(const QueryProgram &query, const std::vector<Value> &keys)
{
    Value total = Decimal();
    bool isFirst = true;
    for (int i = 0; i < int(m_input.draft.lines.size()); ++i) {
        if (m_input.linePacks[size_t(i)] != &m_pack)
            continue;
        if (query.rule->side && m_input.draft.lines[size_t(i)].side != *query.rule->side)
            continue;
        if (test(query.where, i) != Truth::True || keysOf(query, i) != keys)
            continue;
        const Value value = slot(query.of, i);
        if (!isKnown(value))
            return {};
        total = isFirst ? value : sum(total, value, units(i));
        isFirst = false;
    }
    return total;
}

Value PackRun::row(const QueryProgram &query, const QString &member, int line)
{
    if (query.table == nullptr)
        return {};
    std::vector<std::pair<int, QString>> wanted;
    for (const auto &[column, code] : query.match) {
        const Value value = this->value(code, line);
        if (!isKnown(value))
            return {};
        wanted.emplace_back(column, canonicalText(value));
    }
    for (const QStringList &cells : query.table->rows) {
        const bool fits = std::all_of(wanted.begin(), wanted.end(),
                                      [&](const auto &cell) { return cells.value(cell.first) == cell.second; });
        if (fits && query.table->inForce(cells, eventDate()))
            return member.isEmpty() ? Value(true) : query.table->cell(cells, query.table->column(member));
    }
    return {};
}

Value PackRun::paperMember(const QueryProgram &query, const QString &member, int line)
{
    static const QString States[] = {QStringLiteral("none"), QStringLiteral("notYet"), QStringLiteral("valid"),
                                     QStringLiteral("ended")};
    if (query.staff >= 0 && !isKnown(slot(query.staff, line)))
        return {};
    const PaperProgram &kind = program().papers[size_t(query.paper)];
    const PaperStanding standing = paper(kind, query.rule->paperOf, query.staff, line);
    if (member == u"state" || member.isEmpty())
        return States[static_cast<int>(standing.state)];
    if (standing.paper == nullptr)
        return {};
    if (member == u"number")
        return standing.paper->number.isEmpty() ? Value() : Value(standing.paper->number);
    if (member == u"validTo")
        return standing.paper->validTo ? Value(*standing.paper->validTo) : Value();
    if (member == u"covers")
        return standing.covers ? Value(*standing.covers) : Value();
    const QString key = paperKey(kind, line);
    for (const PaperQuantity &quantity : standing.paper->quantities) {
        if (quantity.key != key)
            continue;
        const Value used = m_input.facts.used(*kind.rule, *standing.paper, key);
        return member == u"amount" ? Value(quantity.quantity) : minus(quantity.quantity, used, units(line));
    }
    return {};
}

Value PackRun::codesMember(const QString &member, int line)
{
    if (line < 0 || m_input.draft.lines[size_t(line)].codes.isEmpty())
        return {};
    const QStringList &codes = m_input.draft.lines[size_t(line)].codes;
    if (member == u"scanned")
        return count(codes.size());
    if (member == u"repeated") {
        QSet<QString> seen;
        qint64 repeated = 0;
        for (int i = 0; i <= line; ++i) {
            for (const QString &code : m_input.draft.lines[size_t(i)].codes) {
                repeated += i == line && seen.contains(code) ? 1 : 0;
                seen.insert(code);
            }
        }
        return count(repeated);
    }
    const CodeStanding standing = m_input.facts.codes(line, codes);
    return count(member == u"packs"     ? standing.packs
                 : member == u"here"    ? standing.here
                 : member == u"notHere" ? standing.notHere
                                        : standing.gaps);
}

} // namespace suben
