#include "core/exchange/formulas.h"

#include "core/base/decimal.h"

#include <QSet>
#include <optional>

namespace suben
{

namespace
{

constexpr int MaxFormulaDepth = 32; ///< brackets, and formulas that rest on formulas
constexpr qint64 MaxRangeCells = 200'000;

struct Place {
    int row = -1; ///< number in the file
    int column = -1;
};

class Evaluator;

/// A recursive descent over one formula. Every function gives nothing where it does not understand.
class Evaluator final
{
public:
    Evaluator(const Table &table, QStringView formula, int depth) : m_table(table), m_rest(formula), m_depth(depth) {}

    std::optional<Decimal> value()
    {
        const auto result = sum();
        skipSpace();
        return m_rest.isEmpty() ? result : std::nullopt;
    }

private:
    using Number = std::optional<Decimal>;

    void skipSpace() { m_rest = m_rest.trimmed(); }

    bool take(QChar c)
    {
        skipSpace();
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }

    Number sum()
    {
        Number left = product();
        while (left) {
            if (take(u'+'))
                left = combine(left, product(), add);
            else if (take(u'-'))
                left = combine(left, product(), subtract);
            else
                break;
        }
        return left;
    }

    Number product()
    {
        Number left = factor();
        while (left) {
            if (take(u'*'))
                left = combine(left, factor(), multiply);
            else if (take(u'/'))
                left = combine(left, factor(), divide);
            else
                break;
        }
        return left;
    }

    static Number combine(Number a, Number b, Number (*with)(Decimal, Decimal))
    {
        return a && b ? with(*a, *b) : std::nullopt;
    }

    Number factor()
    {
        if (++m_depth > MaxFormulaDepth)
            return std::nullopt;
        Number found;
        if (take(u'-'))
            found = combine(Decimal(), factor(), subtract);
        else if (take(u'+'))
            found = factor();
        else if (take(u'('))
            found = closed(sum());
        else
            found = operand();
        --m_depth;
        return found;
    }

    Number closed(Number inside) { return take(u')') ? inside : std::nullopt; }

    Number operand()
    {
        skipSpace();
        qsizetype end = 0;
        while (end < m_rest.size() && (m_rest[end].isLetterOrNumber() || m_rest[end] == u'.' || m_rest[end] == u'$'))
            ++end;
        const QString word = m_rest.first(end).toString().remove(u'$').toUpper();
        m_rest = m_rest.mid(end);
        if (word.isEmpty())
            return std::nullopt;
        if (take(u'('))
            return function(word);
        if (word.front().isDigit())
            return Decimal::parse(word);
        const auto at = place(word);
        return at ? cell(*at) : std::nullopt;
    }

    Number function(const QString &name)
    {
        if (name == u"ROUND")
            return rounded();
        if (name != u"SUM" && name != u"PRODUCT")
            return std::nullopt;
        const bool adds = name == u"SUM";
        Number total = Decimal::fromInteger(adds ? 0 : 1);
        do {
            total = combine(total, argument(adds), adds ? add : multiply);
        } while (total && (take(u',') || take(u';')));
        return closed(total);
    }

    Number rounded()
    {
        const Number number = sum();
        if (!number || !take(u','))
            return std::nullopt;
        const Number places = closed(sum());
        if (!places || !places->isWhole() || *places < Decimal() || *places > Decimal::fromInteger(6))
            return std::nullopt;
        qint64 step = Decimal::One;
        for (qint64 i = places->micros() / Decimal::One; i > 0; --i)
            step /= 10;
        const qint64 micros = number->micros();
        const qint64 half = micros < 0 ? -step / 2 : step / 2;
        return Decimal::fromMicros((micros + half) / step * step);
    }

    /// A range or an expression.
    Number argument(bool adds)
    {
        skipSpace();
        const qsizetype colon = m_rest.indexOf(u':');
        qsizetype end = colon + 1;
        while (colon > 0 && end < m_rest.size() && (m_rest[end].isLetterOrNumber() || m_rest[end] == u'$'))
            ++end;
        const auto first = place(m_rest.left(qMax<qsizetype>(colon, 0)).toString().remove(u'$').toUpper());
        const auto last = place(m_rest.mid(colon + 1, end - colon - 1).toString().remove(u'$').toUpper());
        if (colon < 1 || !first || !last)
            return sum();
        m_rest = m_rest.mid(end);
        return range(*first, *last, adds);
    }

    Number range(const Place &first, const Place &last, bool adds)
    {
        const qint64 cells = qint64(last.row - first.row + 1) * (last.column - first.column + 1);
        if (last.row < first.row || last.column < first.column || cells > MaxRangeCells)
            return std::nullopt;
        Number total = Decimal::fromInteger(adds ? 0 : 1);
        for (int row = first.row; row <= last.row && total; ++row) {
            const int index = m_table.rowNumbered(row);
            for (int column = first.column; column <= last.column && index >= 0 && total; ++column) {
                const CellKind kind = m_table.kind(index, column);
                if (kind == CellKind::Text) // texts in a range do not count
                    continue;
                total = combine(total, cell({row, column}), adds ? add : multiply);
            }
        }
        return total;
    }

    /// An empty cell is 0, as spreadsheets have it; a text is nothing.
    Number cell(const Place &at)
    {
        const int row = m_table.rowNumbered(at.row);
        const QStringView text = m_table.text(row, at.column);
        if (text.isEmpty())
            return Decimal();
        switch (m_table.kind(row, at.column)) {
        case CellKind::Number:
            return Decimal::parse(text);
        case CellKind::Formula:
            return m_depth < MaxFormulaDepth ? Evaluator(m_table, text, m_depth + 1).value() : std::nullopt;
        default:
            return std::nullopt;
        }
    }

    static std::optional<Place> place(const QString &word)
    {
        int column = 0;
        qsizetype letters = 0;
        for (; letters < word.size() && letters < 3 && word[letters] >= u'A' && word[letters] <= u'Z'; ++letters)
            column = column * 26 + (word[letters].unicode() - u'A' + 1);
        bool ok = false;
        const int row = QStringView(word).mid(letters).toInt(&ok);
        return ok && letters > 0 && row > 0 ? std::optional(Place{row, column - 1}) : std::nullopt;
    }

    const Table &m_table;
    QStringView m_rest;
    int m_depth = 0;
};

} // namespace

void computeFormulas(Table &table)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            if (table.kind(row, column) != CellKind::Formula)
                continue;
            const QString formula = table.text(row, column).toString();
            if (const auto value = Evaluator(table, formula, 0).value())
                table.replaceCell(row, column, value->toString(), CellKind::Number);
        }
    }
}

} // namespace suben
