#include "core/exchange/columnmap.h"

#include "core/base/dates.h"
#include "core/base/quantity.h"
#include "core/codes/schemes.h"
#include "core/exchange/titlerows.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>
#include <algorithm>

namespace suben
{

namespace
{

constexpr int HeaderWithin = 100; ///< rows from the top
constexpr int Samples = 60;       ///< rows looked at for contents
constexpr qsizetype LongestTotal = 14;
constexpr int ExactWord = 300; ///< of a match; contents add up to 100
constexpr int PartOfWord = 150;
constexpr int ContentsAlone = 40;
constexpr int SureContents = 80; ///< per cent of the values, for a column whose header says nothing

/// Paths of which a row must have one to be a line.
bool namesSomething(QStringView path)
{
    return path == u"item.name" || path == u"item.gtin" || path == u"item.code" || path == u"line.codes" ||
           path == u"party.name" || path == u"party.creditCode" || path == u"sample.no" || path == u"event.testResult";
}

bool mayRepeat(QStringView path)
{
    return path == u"note" || path == u"skip" || path.isEmpty();
}

/// How well a header fits a word: exactly, as the greater part of it, or not.
int wordScore(const QString &header, const ColumnWord &meaning)
{
    int best = 0;
    for (const QString &word : meaning.words) {
        if (header == word)
            return ExactWord;
        if (word.size() >= 2 && word.size() * 2 >= header.size() && header.contains(word))
            best = std::max(best, PartOfWord + static_cast<int>(word.size()));
    }
    return best;
}

int knownWords(const Table &table, int row, const ColumnWords &words)
{
    QSet<QString> paths;
    bool names = false;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString header = plainHeader(table.text(row, column));
        const auto meaning = std::find_if(words.columns.begin(), words.columns.end(), [&](const ColumnWord &word) {
            return !header.isEmpty() && word.words.contains(header);
        });
        if (meaning == words.columns.end())
            continue;
        paths.insert(meaning->path);
        names = names || namesSomething(meaning->path);
    }
    return names && paths.size() >= 2 ? static_cast<int>(paths.size()) : 0;
}

int findHeader(const Table &table, const ColumnWords &words)
{
    int header = -1;
    int most = 0;
    for (int row = 0; row < std::min(table.rowCount(), HeaderWithin); ++row) {
        const int known = knownWords(table, row, words);
        if (known > most)
            header = row;
        most = std::max(most, known);
    }
    return header;
}

bool isOneOf(const Table &table, int row, const QStringList &words)
{
    int seen = 0;
    for (int column = 0; column < table.columnCount() && seen < 3; ++column) {
        const QString text = plainHeader(table.text(row, column).left(LongestTotal));
        seen += text.isEmpty() ? 0 : 1;
        if (!text.isEmpty() && text.size() <= LongestTotal && words.contains(text))
            return true;
    }
    return false;
}

bool repeatsHeader(const Table &table, int row, int header)
{
    int same = 0;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QStringView text = table.text(row, column);
        same += !text.isEmpty() && text == table.text(header, column) ? 1 : 0;
    }
    return same >= 3;
}

/// Below the header down to the totals; subtotals and headers of further pages are passed over.
std::vector<int> rowsBelow(const Table &table, int header, const ColumnWords &words)
{
    std::vector<int> rows;
    for (int row = header + 1; row < table.rowCount() && !isOneOf(table, row, words.totals); ++row) {
        if (!isOneOf(table, row, words.subtotals) && !repeatsHeader(table, row, header))
            rows.push_back(row);
    }
    return rows;
}

/// Per cent of the sampled values that look as the meaning wants; 50 where it wants nothing.
int contentScore(const Table &table, const std::vector<int> &rows, int column, const ColumnWord &meaning, QDate today)
{
    const bool asks = meaning.content != Content::Any || !meaning.pattern.pattern().isEmpty();
    int values = 0;
    int fitting = 0;
    for (size_t i = 0; i < rows.size() && values < Samples && asks; ++i) {
        const QStringView text = table.text(rows[i], column);
        if (text.isEmpty())
            continue;
        ++values;
        const bool fits = meaning.content != Content::Any
                              ? looksLike(meaning.content, text, table.kind(rows[i], column), today)
                              : meaning.pattern.match(text.toString()).hasMatch();
        fitting += fits ? 1 : 0;
    }
    if (!asks)
        return 50;
    return values == 0 ? 0 : fitting * 100 / values;
}

struct Candidate {
    int score = 0;
    size_t column = 0; ///< index into the map's columns
    const ColumnWord *meaning = nullptr;
    MappedBy by = MappedBy::Words;
};

std::vector<Candidate> candidatesFor(const Table &table, const ColumnMap &map, const ColumnWords &words, QDate today)
{
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < map.columns.size(); ++i) {
        const QString header = plainHeader(map.columns[i].header);
        for (const ColumnWord &meaning : words.columns) {
            const int byWord = wordScore(header, meaning);
            const int byContent = contentScore(table, map.rows, map.columns[i].column, meaning, today);
            if (byWord > 0)
                candidates.push_back({byWord + byContent, i, &meaning, MappedBy::Words});
            else if (meaning.guessable && byContent >= SureContents)
                candidates.push_back({ContentsAlone + byContent, i, &meaning, MappedBy::Contents});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    return candidates;
}

} // namespace

bool looksLike(Content content, QStringView text, CellKind kind, QDate today)
{
    switch (content) {
    case Content::Any:
        return !text.isEmpty();
    case Content::Date:
        return kind == CellKind::Date || parseWrittenDate(text, today).has_value();
    case Content::Duration:
        return kind != CellKind::Date && text.size() <= 8 && Duration::parse(text).has_value();
    case Content::Number:
        return kind == CellKind::Number || kind == CellKind::Formula || Decimal::parse(text).has_value();
    case Content::Quantity:
        return kind == CellKind::Number || kind == CellKind::Formula || Quantity::parse(text).has_value();
    case Content::Unit:
        return Unit::parse(text).has_value();
    case Content::Gtin:
        return kind != CellKind::Ruined && checkScheme(u"gtin", text).state == CodeState::Ok;
    case Content::Codes:
        return kind == CellKind::Ruined || (text.size() >= 16 && std::all_of(text.begin(), text.end(), [](QChar c) {
                                                return c.isDigit() || c.isSpace() || c == u',' || c == u';';
                                            }));
    case Content::CreditCode:
        return checkScheme(u"uscc", text).state == CodeState::Ok;
    }
    return false;
}

const MappedColumn *ColumnMap::at(QStringView path) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [path](const MappedColumn &column) { return column.path == path; });
    return found != columns.end() ? &*found : nullptr;
}

void ColumnMap::assign(int column, const QString &path)
{
    for (MappedColumn &mapped : columns) {
        if (mapped.column == column) {
            mapped.path = path;
            mapped.by = MappedBy::Person;
        } else if (mapped.path == path && !mayRepeat(path)) {
            mapped.path.clear();
            mapped.by = MappedBy::Nobody;
        }
    }
}

QString ColumnMap::fingerprint() const
{
    QStringList headers;
    for (const MappedColumn &column : columns)
        headers << plainHeader(column.header);
    return QString::fromLatin1(
        QCryptographicHash::hash(headers.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString ColumnMap::fact(const QString &path) const
{
    const auto found = facts.find(path);
    return found != facts.end() ? found->second : QString();
}

bool isLine(const Table &table, int row, const ColumnMap &map)
{
    return std::any_of(map.columns.begin(), map.columns.end(), [&](const MappedColumn &column) {
        return namesSomething(column.path) && !table.text(row, column.column).isEmpty();
    });
}

ColumnMap guessColumns(const Table &table, const ColumnWords &words, QDate today)
{
    ColumnMap map;
    map.headerRow = findHeader(table, words);
    if (map.headerRow < 0)
        return map;
    map.rows = rowsBelow(table, map.headerRow, words);
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString header = table.text(map.headerRow, column).toString();
        map.columns.push_back({column, header, {}, headerHint(header), MappedBy::Nobody});
    }
    QSet<QString> taken;
    for (const Candidate &candidate : candidatesFor(table, map, words, today)) {
        MappedColumn &column = map.columns[candidate.column];
        if (!column.path.isEmpty() || (taken.contains(candidate.meaning->path) && !mayRepeat(candidate.meaning->path)))
            continue;
        column.path = candidate.meaning->path;
        column.by = candidate.by;
        taken.insert(column.path);
    }
    for (MappedColumn &column : map.columns) {
        if (column.path == u"skip")
            column.path.clear();
    }
    map.facts = readTitleRows(table, map.headerRow, words);
    return map;
}

QJsonObject columnsToJson(const ColumnMap &map)
{
    QJsonObject columns;
    for (const MappedColumn &column : map.columns) {
        if (!column.header.isEmpty())
            columns.insert(column.header, column.path);
    }
    return {{QStringLiteral("columns"), columns}};
}

Result<void> applyColumns(ColumnMap &map, const QJsonObject &json, MappedBy by)
{
    if (!json[QLatin1String("columns")].isObject())
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("ColumnMap", "The column file needs \"columns\": {\"header\": \"path\"}."));
    const QJsonObject columns = json[QLatin1String("columns")].toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        for (MappedColumn &column : map.columns) {
            if (plainHeader(column.header) != plainHeader(it.key()) || column.header.isEmpty())
                continue;
            map.assign(column.column, it.value().toString());
            column.by = by;
        }
    }
    return {};
}

} // namespace suben
