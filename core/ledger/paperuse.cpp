#include "core/ledger/history.h"
#include "core/ledger/masterlookup.h"
#include "core/rules/paperrule.h"

namespace suben
{

namespace
{

constexpr const char *Columns =
    "e.id, e.event_time, ifnull(e.party_id, 0), ifnull(e.object_id, 0), e.content, l.number, "
    "l.lot_id, l.quantity, l.price, l.amount, l.content, l.side";
constexpr const char *Effective = " AND NOT EXISTS (SELECT 1 FROM correction AS c WHERE c.corrected_id = e.id)";

QString quotedList(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(u'\'' + QString(word).replace(QStringLiteral("'"), QStringLiteral("''")) + u'\'');
    return quoted.join(u',');
}

/// Lines that do not cite the paper: of its holder, in the allowance's steps, while it is valid.
QString holderCondition(HolderKind holder)
{
    switch (holder) {
    case HolderKind::Party:
        return QStringLiteral("e.party_id IN (%1)").arg(QLatin1String(withMerged("party", "?1")));
    case HolderKind::Item:
        return QStringLiteral("l.lot_id IN (SELECT id FROM lot WHERE item_id IN (%1))")
            .arg(QLatin1String(withMerged("item", "?1")));
    case HolderKind::Lot:
        return QStringLiteral("l.lot_id = ?1");
    case HolderKind::Object:
        return QStringLiteral("e.object_id = ?1");
    default:
        return QStringLiteral("?1 = ?1");
    }
}

Rows usesOf(Database &db, const PaperRule &kind, const Paper &paper)
{
    if (kind.cited) {
        const QString sql =
            QStringLiteral("SELECT %1 FROM paper_use AS u CROSS JOIN event AS e ON e.id = u.event_id "
                           "CROSS JOIN line AS l ON l.event_id = e.id AND u.line_number IN (-1, l.number) "
                           "WHERE u.paper_id = ?1%2")
                .arg(QLatin1String(Columns), QLatin1String(Effective));
        return db.query(internedSql(sql), paper.id);
    }
    const QString sql = QStringLiteral("SELECT %1 FROM event AS e CROSS JOIN line AS l ON l.event_id = e.id WHERE %2 "
                                       "AND e.step IN (%3) AND e.event_date BETWEEN ?2 AND ?3%4")
                            .arg(QLatin1String(Columns), holderCondition(paper.holderKind),
                                 quotedList(kind.allowance->usedBy), QLatin1String(Effective));
    const QString from = paper.validFrom ? paper.validFrom->toString(Qt::ISODate) : QStringLiteral("0000");
    const QString to = paper.validTo ? paper.validTo->toString(Qt::ISODate) : QStringLiteral("9999-99");
    return db.query(internedSql(sql), paper.holder, from, to);
}

} // namespace

void forEachUse(Database &db, const PaperRule &kind, const Paper &paper,
                const std::function<void(const HistoryRow &, Side)> &visit)
{
    Rows rows = usesOf(db, kind, paper);
    while (rows.next()) {
        const QString side = rows.text(11);
        visit(historyRow(rows), side == u"input" ? Side::Input : side == u"output" ? Side::Output : Side::None);
    }
}

} // namespace suben
