// Papers as an inspector asks for them: the firm's own, its suppliers', a lot's.
#include "core/ledger/visitreading.h"

#include "core/ledger/testresults.h"

#include "core/rules/rulepacks.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct VisitPapersText {
    Q_DECLARE_TR_FUNCTIONS(VisitPapers)
};

QStringList paperColumns(const QString &whose)
{
    return {VisitPapersText::tr("State"), whose, VisitPapersText::tr("Kind of paper"), VisitPapersText::tr("Number of the paper"),
            VisitPapersText::tr("Valid until"), VisitPapersText::tr("Scanned copies")};
}

std::vector<QByteArray> copiesOf(Database &db, PaperId paper)
{
    std::vector<QByteArray> copies;
    Rows rows = db.query("SELECT sha256 FROM paper_copy WHERE paper_id = ? ORDER BY sha256", paper);
    while (rows.next())
        copies.push_back(rows.blob(0));
    return copies;
}

/// Columns: paper, whose, kind, number, valid until, withdrawn.
VisitRow paperRow(const VisitReading &reading, const Rows &rows)
{
    VisitRow row;
    const std::optional<QDate> until = rows.date(4);
    const bool isOver = (until && *until < reading.session.clock.today()) || rows.integer(5) != 0;
    row.state = isOver ? VisitRow::State::Missing : VisitRow::State::There;
    row.stateWord = isOver ? VisitPapersText::tr("ended") : VisitPapersText::tr("there");
    row.copies = copiesOf(reading.db, rows.id<PaperId>(0));
    row.cells = {row.stateWord,
                 rows.text(1),
                 visitPaperWord(reading.session, rows.text(2)),
                 rows.text(3),
                 until ? until->toString(Qt::ISODate) : VisitPapersText::tr("unlimited"),
                 QString::number(row.copies.size())};
    return row;
}

VisitTable papersOf(const VisitReading &reading, const QString &whose, Rows rows)
{
    VisitTable table;
    table.hasStates = true;
    table.columns = paperColumns(whose);
    while (rows.next())
        table.rows.push_back(paperRow(reading, rows));
    return table;
}

VisitRow missingRow(const QString &whose, const QString &what)
{
    VisitRow row;
    row.state = VisitRow::State::Missing;
    row.stateWord = VisitPapersText::tr("lacking");
    row.cells = {row.stateWord, whose, what, QString(), QString(), QStringLiteral("0")};
    return row;
}

/// Files of the entries that brought the lot, with the field they were put into.
void addFiles(const VisitReading &reading, VisitTable &table)
{
    Rows rows = reading.db.query(R"(
        SELECT event.id, event.step, attachment.file_name, event.event_date, event_attachment.sha256
          FROM line JOIN event ON event.id = line.event_id
          JOIN event_attachment ON event_attachment.event_id = event.id
          JOIN attachment ON attachment.sha256 = event_attachment.sha256
         WHERE line.lot_id = ?1 AND line.side <> 'input'
           AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = event.id)
         GROUP BY event.id, event_attachment.sha256 ORDER BY event.event_date DESC, event.id DESC LIMIT ?2)",
                                 reading.lot, reading.most);
    while (rows.next()) {
        VisitRow row;
        row.state = VisitRow::State::There;
        row.stateWord = VisitPapersText::tr("there");
        row.event = rows.id<EventId>(0);
        row.copies = {rows.blob(4)};
        row.cells = {row.stateWord, visitStepWord(reading.session, rows.text(1)), rows.text(2), QString(), rows.text(3),
                     QStringLiteral("1")};
        table.rows.push_back(std::move(row));
    }
}

} // namespace

QString visitPaperWord(const Session &session, const QString &kind)
{
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        if (const PaperRule *rule = pack != nullptr ? pack->paper(kind) : nullptr)
            return inLanguage(rule->words, session.packs.language());
    }
    return kind;
}

VisitTable readOwnPapers(const VisitReading &reading)
{
    VisitTable table = papersOf(reading, VisitPapersText::tr("Holder"), reading.db.query(R"(
        SELECT paper.id, coalesce(user.name, ''), paper.kind, paper.number, paper.valid_to, paper.withdrawn
          FROM paper LEFT JOIN user ON paper.holder_kind = 'staff' AND user.id = paper.holder_id
         WHERE paper.holder_kind IN ('own', 'staff')
           AND NOT EXISTS (SELECT 1 FROM paper AS later
                            WHERE later.holder_kind = paper.holder_kind AND later.holder_id = paper.holder_id
                              AND later.kind = paper.kind AND later.id > paper.id AND later.withdrawn = 0)
         ORDER BY paper.holder_kind, paper.kind, paper.id LIMIT ?)",
                                                                                         reading.most));
    for (VisitRow &row : table.rows) {
        if (row.cells[1].isEmpty())
            row.cells[1] = reading.session.info.name;
    }
    return table;
}

VisitTable readSupplierPapers(const VisitReading &reading)
{
    const QString whose = VisitPapersText::tr("Supplier");
    VisitTable table = papersOf(reading, whose, reading.db.query(R"(
        SELECT paper.id, party.name, paper.kind, paper.number, paper.valid_to, paper.withdrawn
          FROM paper JOIN party ON party.id = paper.holder_id
         WHERE paper.holder_kind = 'party'
           AND EXISTS (SELECT 1 FROM event WHERE event.party_id = party.id AND event.shape = 'in' AND event.biz_step = 'receiving'
                          AND (?1 = '[]' OR EXISTS (SELECT 1 FROM line WHERE line.event_id = event.id
                                                       AND line.lot_id IN (SELECT value FROM json_each(?1)))))
         ORDER BY party.name, paper.kind, paper.id DESC LIMIT ?2)",
                                                                   reading.lots, reading.most));
    Rows without = reading.db.query(R"(
        SELECT DISTINCT party.name
          FROM event JOIN party ON party.id = event.party_id
         WHERE event.shape = 'in' AND event.biz_step = 'receiving'
           AND NOT EXISTS (SELECT 1 FROM paper WHERE holder_kind = 'party' AND holder_id = party.id)
           AND (?1 = '[]' OR EXISTS (SELECT 1 FROM line WHERE line.event_id = event.id
                                        AND line.lot_id IN (SELECT value FROM json_each(?1))))
         ORDER BY party.name LIMIT ?2)",
                                    reading.lots, reading.most);
    while (without.next())
        table.rows.push_back(missingRow(without.text(0), VisitPapersText::tr("no paper is kept")));
    return table;
}

Result<void> addTestResults(Session &session, LotId lot, VisitTable &table)
{
    const auto results = TestResults(session).ofLot(lot);
    if (!results)
        return Failure(results.error());
    for (auto one = results->rbegin(); one != results->rend(); ++one) {
        VisitRow row;
        row.event = one->event;
        row.lot = lot;
        row.state = one->said.passed ? VisitRow::State::There : VisitRow::State::Missing;
        row.stateWord = one->said.passed ? VisitPapersText::tr("passed") : VisitPapersText::tr("failed");
        const QString what = (one->said.items + u' ' + one->said.value).trimmed();
        row.cells = {row.stateWord, (visitStepWord(session, one->step) + u' ' + what).trimmed(), one->said.house, one->said.report,
                     (one->said.on.isValid() ? one->said.on : one->at.date()).toString(Qt::ISODate), QStringLiteral("0")};
        table.rows.push_back(std::move(row));
    }
    return {};
}

VisitTable readLotPapers(Database &db, Session &session, LotId lot, const QString &missing)
{
    const VisitReading reading{.db = db, .session = session, .lots = QStringLiteral("[]"), .lot = lot, .most = 200};
    VisitTable table = papersOf(reading, VisitPapersText::tr("Of"), db.query(R"(
        SELECT paper.id, CASE paper.holder_kind WHEN 'lot' THEN lot.code WHEN 'item' THEN item.name ELSE party.name END,
               paper.kind, paper.number, paper.valid_to, paper.withdrawn
          FROM lot JOIN item ON item.id = lot.item_id
          JOIN paper ON paper.holder_kind = 'lot' AND paper.holder_id = lot.id
                     OR paper.holder_kind = 'item' AND paper.holder_id = item.id
                     OR paper.holder_kind = 'party' AND paper.holder_id IN (
                            SELECT event.party_id FROM line JOIN event ON event.id = line.event_id
                             WHERE line.lot_id = lot.id AND line.side = 'output' AND event.biz_step = 'receiving'
                               AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = event.id))
          LEFT JOIN party ON paper.holder_kind = 'party' AND party.id = paper.holder_id
         WHERE lot.id = ?1
         ORDER BY paper.holder_kind DESC, paper.kind, paper.id DESC LIMIT ?2)",
                                                                             lot, reading.most));
    table.title = VisitPapersText::tr("Papers of the lot");
    addFiles(reading, table);
    if (!missing.isEmpty())
        table.rows.push_back(missingRow(QString(), missing));
    return table;
}

} // namespace suben
