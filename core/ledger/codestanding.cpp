#include "core/ledger/codestanding.h"

#include "core/storage/database.h"

#include <algorithm>

namespace suben
{

namespace
{

/// Codes whose latest effective packing names this one as their parent.
std::vector<std::pair<ItemCodeId, QString>> childrenOf(Database &db, ItemCodeId parent)
{
    std::vector<std::pair<ItemCodeId, QString>> children;
    Rows rows = db.query(R"(
        SELECT c.id, c.code
          FROM code_parent AS p
          JOIN item_code AS c ON c.id = p.code_id
         WHERE p.parent_id = ?
           AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = p.event_id)
           AND NOT EXISTS (SELECT 1 FROM code_parent AS q
                            WHERE q.code_id = p.code_id AND q.event_id > p.event_id
                              AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = q.event_id))
         ORDER BY c.code)",
                         parent);
    while (rows.next())
        children.emplace_back(rows.id<ItemCodeId>(0), rows.text(1));
    return children;
}

enum class Collect { Everything, Packages };

/// Depth is bounded: a carton in a carton … of a pallet; a circle ends there too.
void collect(Database &db, ItemCodeId id, const QString &code, Collect what, int depth, QStringList &into)
{
    constexpr int Deepest = 8;
    const auto children = depth < Deepest ? childrenOf(db, id) : std::vector<std::pair<ItemCodeId, QString>>();
    if (what == Collect::Everything || children.empty())
        into.append(code);
    for (const auto &[child, name] : children)
        collect(db, child, name, what, depth + 1, into);
}

QStringList collected(Database &db, const QString &code, Collect what)
{
    QStringList codes;
    if (const auto known = findCode(db, code))
        collect(db, known->id, code, what, 0, codes);
    else
        codes.append(code);
    return codes;
}

/// The number at the end of a code, with what stands before it; nothing when it is too long to count.
std::optional<std::pair<QString, quint64>> split(const QString &code)
{
    qsizetype start = code.size();
    while (start > 0 && code[start - 1] >= u'0' && code[start - 1] <= u'9' && code.size() - start < 9)
        --start;
    if (start == code.size())
        return std::nullopt;
    return std::pair(code.first(start) + u'/' + QString::number(code.size()), code.mid(start).toULongLong());
}

/// Numbers missing between the first and the last of codes that are counted on (a hundred labels, not random numbers).
int gapsIn(QStringList codes)
{
    constexpr quint64 MostMissing = 1000;
    codes.sort();
    quint64 missing = 0;
    for (qsizetype i = 1; i < codes.size(); ++i) {
        const auto before = split(codes[i - 1]);
        const auto after = split(codes[i]);
        if (!before || !after || before->first != after->first || after->second <= before->second)
            continue;
        const quint64 between = after->second - before->second - 1;
        missing += between <= MostMissing ? between : 0;
    }
    return static_cast<int>(missing);
}

} // namespace

std::optional<KnownCode> findCode(Database &db, const QString &code)
{
    Rows rows = db.query(R"(
        SELECT c.id, c.lot_id,
               ifnull((SELECT sum(CASE l.side WHEN 'output' THEN 1 WHEN 'input' THEN -1 ELSE 0 END)
                         FROM line_code AS lc JOIN effective_line AS l ON l.id = lc.line_id
                        WHERE lc.code_id = c.id), 0) > 0,
               EXISTS (SELECT 1 FROM line_code AS lc JOIN effective_line AS l ON l.id = lc.line_id
                        WHERE lc.code_id = c.id)
          FROM item_code AS c
         WHERE c.code = ?)",
                         code);
    if (!rows.next())
        return std::nullopt;
    return KnownCode{rows.id<ItemCodeId>(0), rows.id<LotId>(1), rows.integer(2) != 0, rows.integer(3) != 0};
}

QStringList packagesIn(Database &db, const QString &code)
{
    return collected(db, code, Collect::Packages);
}

QStringList withContents(Database &db, const QString &code)
{
    return collected(db, code, Collect::Everything);
}

QStringList childCodes(Database &db, ItemCodeId parent)
{
    QStringList codes;
    for (const auto &[child, name] : childrenOf(db, parent))
        codes.append(name);
    return codes;
}

std::optional<LastMove> lastMove(Database &db, ItemCodeId code, EventId besides)
{
    Rows rows = db.query(R"(
        SELECT e.biz_step, e.doc_no, ifnull(p.name, ''), e.event_date, l.side = 'input'
          FROM line_code AS lc
          JOIN effective_line AS l ON l.id = lc.line_id
          JOIN event AS e ON e.id = l.event_id
          LEFT JOIN party AS p ON p.id = e.party_id
         WHERE lc.code_id = ? AND l.side <> 'none' AND e.id <> ?
         ORDER BY e.id DESC LIMIT 1)",
                         code, besides);
    if (!rows.next())
        return std::nullopt;
    return LastMove{rows.text(0), rows.text(1), rows.text(2), rows.date(3).value_or(QDate()), rows.integer(4) != 0};
}

CodeStanding standingOf(Database &db, const QStringList &codes)
{
    CodeStanding standing;
    for (const QString &code : codes) {
        for (const QString &package : packagesIn(db, code)) {
            ++standing.packs;
            const auto known = findCode(db, package);
            if (known && known->here)
                ++standing.here;
            else
                ++standing.notHere;
        }
    }
    standing.gaps = gapsIn(codes);
    return standing;
}

} // namespace suben
