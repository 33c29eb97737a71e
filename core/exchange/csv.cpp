#include "core/exchange/csv.h"

#include "core/exchange/tablebuilder.h"
#include "core/exchange/textdecoder.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace suben
{

namespace
{

constexpr qint64 ChunkBytes = 64 << 10;

struct CsvSay {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

/// RFC 4180 with what spreadsheets add: any line end, quotes inside a bare cell are literal.
class CsvParser final
{
public:
    CsvParser(QChar separator, const ReadLimits &limits) : m_separator(separator), m_limits(limits), m_builder(limits)
    {
    }

    bool feed(QStringView text)
    {
        for (const QChar c : text) {
            if (!take(c))
                return false;
        }
        return true;
    }

    bool finish()
    {
        if (m_quote == Quote::Inside)
            m_unclosed = m_quoteRow;
        return m_quote != Quote::Inside && (m_column == 0 && m_cell.isEmpty() ? true : endCell());
    }

    Failure error() const
    {
        if (m_unclosed == 0)
            return m_builder.overflow();
        return failure(ErrorCode::Usage,
                       CsvSay::tr("The quotation mark in row %1 is never closed. Save the file again from the spreadsheet.")
                           .arg(m_unclosed));
    }

    Table &table() { return m_builder.table(); }

private:
    enum class Quote { None, Inside, Closed };

    bool take(QChar c)
    {
        if (m_quote == Quote::Inside)
            return takeQuoted(c);
        if (c == u'"' && m_quote == Quote::None && m_cell.isEmpty()) {
            m_quote = Quote::Inside;
            m_quoteRow = m_row;
            return true;
        }
        if (c == u'"' && m_quote == Quote::Closed) { // a doubled quotation mark
            m_quote = Quote::Inside;
            return append(c);
        }
        const bool afterReturn = std::exchange(m_afterReturn, c == u'\r');
        if (c == u'\n' && afterReturn)
            return true;
        if (c == m_separator)
            return endCell();
        if (c == u'\n' || c == u'\r')
            return endRow();
        return append(c);
    }

    bool takeQuoted(QChar c)
    {
        if (c != u'"')
            return append(c);
        m_quote = Quote::Closed;
        return true;
    }

    bool append(QChar c)
    {
        m_cell += c;
        return m_cell.size() <= m_limits.cellChars;
    }

    bool endCell()
    {
        if (!m_rowBegun && !m_builder.beginRow(m_row))
            return false;
        m_rowBegun = true;
        const QStringView value = plain(m_cell);
        static const QRegularExpression shortened(QStringLiteral("^[+-]?[0-9]\\.[0-9]+[Ee]\\+[0-9]{2,3}$"));
        const bool ruined = value.size() < 24 && shortened.match(value.toString()).hasMatch();
        const bool added = m_builder.addCell(m_column, value, ruined ? CellKind::Ruined : CellKind::Text);
        ++m_column;
        m_cell.resize(0);
        m_quote = Quote::None;
        return added;
    }

    bool endRow()
    {
        const bool empty = m_column == 0 && m_cell.isEmpty();
        const bool ended = empty || endCell();
        m_column = 0;
        m_rowBegun = false;
        m_quote = Quote::None;
        ++m_row;
        return ended;
    }

    /// Without the marks that tell a spreadsheet "this is text".
    static QStringView plain(QStringView cell)
    {
        cell = cell.trimmed();
        if (cell.startsWith(u"=\"") && cell.endsWith(u'"') && cell.size() > 3)
            return cell.mid(2, cell.size() - 3);
        return cell.startsWith(u'\'') ? cell.mid(1) : cell;
    }

    QChar m_separator;
    ReadLimits m_limits;
    TableBuilder m_builder;
    QString m_cell;
    Quote m_quote = Quote::None;
    int m_row = 1;
    int m_column = 0;
    int m_quoteRow = 0;
    int m_unclosed = 0;
    bool m_rowBegun = false;
    bool m_afterReturn = false;
};

/// Nothing when the bytes are not in this encoding.
using Attempt = std::optional<Result<Table>>;

Attempt readAs(QIODevice &device, const EncodingGuess &guess, const ReadLimits &limits, Progress &progress)
{
    TextDecoder decoder(guess.encoding);
    std::optional<CsvParser> parser;
    device.seek(guess.markBytes);
    QString text;
    while (!device.atEnd()) {
        const QByteArray bytes = device.read(ChunkBytes);
        if (bytes.isEmpty())
            return Attempt(failure(ErrorCode::Storage, CsvSay::tr("The file could not be read to its end. Check the drive.")));
        if (progress.cancelled())
            return Attempt(failure(ErrorCode::Cancelled, CsvSay::tr("Reading was stopped.")));
        if (!decoder.decode(bytes, text))
            return std::nullopt;
        if (!parser)
            parser.emplace(guessSeparator(text), limits);
        if (!parser->feed(text))
            return Attempt(parser->error());
        text.resize(0);
        progress.advance(device.pos(), device.size());
    }
    if (!decoder.finish(text))
        return std::nullopt;
    if (!parser)
        parser.emplace(guessSeparator(text), limits);
    if (!parser->feed(text) || !parser->finish())
        return Attempt(parser->error());
    return Attempt(std::move(parser->table()));
}

} // namespace

QChar guessSeparator(QStringView head)
{
    constexpr QChar Candidates[] = {u',', u'\t', u';', u'|'};
    QChar best = u',';
    int bestScore = 0;
    for (const QChar candidate : Candidates) {
        QHash<int, int> linesWith;
        int count = 0;
        int lines = 0;
        bool quoted = false;
        for (const QChar c : head) {
            quoted = quoted != (c == u'"');
            count += !quoted && c == candidate ? 1 : 0;
            if (c != u'\n' || quoted)
                continue;
            ++linesWith[std::exchange(count, 0)];
            if (++lines == 40)
                break;
        }
        ++linesWith[count];
        int score = 0;
        for (auto it = linesWith.cbegin(); it != linesWith.cend(); ++it)
            score = qMax(score, it.key() > 0 ? it.value() * 100 + qMin(it.key(), 99) : 0);
        if (score > bestScore)
            best = candidate;
        bestScore = qMax(score, bestScore);
    }
    return best;
}

Result<Table> readCsv(QIODevice &device, const ReadLimits &limits, Progress &progress)
{
    for (const EncodingGuess &guess : guessEncodings(device.peek(4096))) {
        if (Attempt table = readAs(device, guess, limits, progress))
            return std::move(*table);
    }
    return failure(ErrorCode::Usage,
                   CsvSay::tr("The file is no text this program can read (UTF-8, GB18030 or UTF-16). Save it again as .xlsx."));
}

} // namespace suben
