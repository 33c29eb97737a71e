#include "core/filing/packagesheets.h"

#include "core/filing/recallpaper.h"
#include "core/ledger/catalog.h"
#include "core/ledger/complaints.h"
#include "core/ledger/masterrows.h"
#include "core/ledger/recalls.h"
#include "core/ledger/tracegraph.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace suben
{

namespace
{

struct PackageSheetsText {
    Q_DECLARE_TR_FUNCTIONS(PackageSheets)
};

using Sheets = Result<std::vector<PackageSheet>>;

QString sheetDay(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

std::vector<OutColumn> texts(const QStringList &headers)
{
    std::vector<OutColumn> columns;
    for (const QString &header : headers)
        columns.push_back({header, ColumnKind::Text, {}});
    return columns;
}

QString paperWord(const Session &session, const QString &kind)
{
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        for (const PaperRule &paper : pack == nullptr ? std::vector<PaperRule>() : pack->papers) {
            if (paper.id == kind)
                return inLanguage(paper.words, session.packs.language());
        }
    }
    return kind;
}

void addPapers(const Session &session, PackageSheet &sheet, const QString &whose, const std::vector<Paper> &papers)
{
    for (const Paper &paper : papers)
        sheet.rows.push_back({whose, paperWord(session, paper.kind), paper.number, paper.issuer,
                              sheetDay(paper.validFrom), sheetDay(paper.validTo), paper.scope.join(u'、')});
}

PackageSheet papersSheet(const QString &name, const QString &title)
{
    return {name,
            title,
            texts({PackageSheetsText::tr("Whose"), PackageSheetsText::tr("Licence"), PackageSheetsText::tr("No."),
                   PackageSheetsText::tr("Issued by"), PackageSheetsText::tr("Valid from"),
                   PackageSheetsText::tr("Valid to"), PackageSheetsText::tr("Scope")}),
            {}};
}

Sheets firmSheets(Session &session)
{
    PackageSheet firm{QStringLiteral("firm"),
                      PackageSheetsText::tr("The firm"),
                      texts({PackageSheetsText::tr("Particular"), PackageSheetsText::tr("As registered")}),
                      {}};
    const LedgerInfo &info = session.info;
    QStringList categories;
    for (const QString &category : info.categories) {
        const RulePack *pack = session.packs.pack(category);
        categories << (pack == nullptr ? category : inLanguage(pack->title, session.packs.language()));
    }
    firm.rows = {{PackageSheetsText::tr("Name"), info.name},
                 {PackageSheetsText::tr("Credit code"), info.creditCode},
                 {PackageSheetsText::tr("Region"), info.region},
                 {PackageSheetsText::tr("Trades in"), categories.join(u'、')},
                 {PackageSheetsText::tr("Ledger"), info.ledgerId}};
    PackageSheet papers = papersSheet(QStringLiteral("ownPapers"), PackageSheetsText::tr("Own licences"));
    const auto own = Catalog(session).papersOf(HolderKind::Own, 0);
    if (!own)
        return Failure(own.error());
    addPapers(session, papers, info.name, {own->begin(), own->end()});
    return std::vector{std::move(firm), std::move(papers)};
}

Sheets productSheets(Session &session)
{
    PackageSheet sheet{QStringLiteral("products"),
                       PackageSheetsText::tr("Products"),
                       texts({PackageSheetsText::tr("Name"), PackageSheetsText::tr("Specification"),
                              PackageSheetsText::tr("Category"), PackageSheetsText::tr("Barcode"),
                              PackageSheetsText::tr("Unit"), PackageSheetsText::tr("Further facts")}),
                       {}};
    PackageSheet papers = papersSheet(QStringLiteral("productPapers"), PackageSheetsText::tr("Licences of products"));
    const auto read = session.store.read([&](Database &db) -> Result<void> {
        const FieldTypes types(session.packs);
        Rows rows = db.query("SELECT id FROM item WHERE retired = 0 ORDER BY category, name");
        while (rows.next()) {
            const auto item = readItem(db, rows.id<ItemId>(0), types);
            if (!item)
                continue;
            const RulePack *pack = session.packs.pack(item->category);
            QStringList facts;
            for (const auto &[path, value] : item->fields) {
                if (path != u"item.spec" && pack != nullptr && !displayText(value).isEmpty())
                    facts << pack->fieldWord(path, nullptr, session.packs.language()) + u' ' + displayText(value);
            }
            sheet.rows.push_back({item->name, text(item->fields, u"item.spec"),
                                  pack == nullptr ? item->category : inLanguage(pack->title, session.packs.language()),
                                  item->gtin, item->unit.word(), facts.join(QStringLiteral("；"))});
            addPapers(session, papers, item->name, readPapers(db, HolderKind::Item, raw(item->id)));
        }
        return {};
    });
    if (!read)
        return Failure(read.error());
    return std::vector{std::move(sheet), std::move(papers)};
}

Sheets partnerSheets(Session &session, const SheetScope &scope)
{
    PackageSheet sheet{QStringLiteral("partners"),
                       PackageSheetsText::tr("Suppliers and buyers"),
                       texts({PackageSheetsText::tr("Name"), PackageSheetsText::tr("Credit code"),
                              PackageSheetsText::tr("Address"), PackageSheetsText::tr("Phone")}),
                       {}};
    PackageSheet papers =
        papersSheet(QStringLiteral("partnerPapers"), PackageSheetsText::tr("Licences of suppliers and buyers"));
    const auto read = session.store.read([&](Database &db) -> Result<void> {
        const FieldTypes types(session.packs);
        Rows rows = db.query(R"(
            SELECT DISTINCT e.party_id FROM effective_event AS e
             WHERE e.party_id IS NOT NULL AND ((?3 = 0 AND e.event_date BETWEEN ?1 AND ?2)
                OR EXISTS (SELECT 1 FROM line AS l WHERE l.event_id = e.id AND l.lot_id = ?3)) ORDER BY 1)",
                             scope.from, scope.to, scope.lot);
        while (rows.next()) {
            const auto party = readParty(db, rows.id<PartyId>(0), types);
            if (!party)
                continue;
            sheet.rows.push_back({party->name, party->creditCode, text(party->fields, u"party.address"),
                                  text(party->fields, u"party.phone")});
            addPapers(session, papers, party->name, readPapers(db, HolderKind::Party, raw(party->id)));
        }
        return {};
    });
    if (!read)
        return Failure(read.error());
    return std::vector{std::move(sheet), std::move(papers)};
}

/// Before the period, in, out and after it, of every lot that had any of them. What only changes its place or its carton
/// stays.
Sheets flowSheets(Session &session, const SheetScope &scope)
{
    PackageSheet sheet{
        QStringLiteral("flow"),
        PackageSheetsText::tr("Flow of goods"),
        texts({PackageSheetsText::tr("Goods"), PackageSheetsText::tr("Specification"), PackageSheetsText::tr("Lot"),
               PackageSheetsText::tr("Use by"), PackageSheetsText::tr("Unit")}),
        {}};
    for (const QString &header : {PackageSheetsText::tr("Before"), PackageSheetsText::tr("Incoming"),
                                  PackageSheetsText::tr("Outgoing"), PackageSheetsText::tr("After")})
        sheet.columns.push_back({header, ColumnKind::Number, {}});
    const auto read = session.store.read([&](Database &db) -> Result<void> {
        Rows rows = db.query(R"(
            SELECT i.name, ifnull(json_extract(i.fields, '$."item.spec"'), ''), t.code, ifnull(t.expiry, ''), i.unit,
                   sum(CASE WHEN e.event_date < ?1 THEN CASE l.side WHEN 'output' THEN l.quantity WHEN 'input' THEN -l.quantity ELSE 0 END ELSE 0 END),
                   sum(CASE WHEN e.event_date BETWEEN ?1 AND ?2 AND l.side = 'output' AND e.shape NOT IN ('move', 'pack') THEN l.quantity ELSE 0 END),
                   sum(CASE WHEN e.event_date BETWEEN ?1 AND ?2 AND l.side = 'input' AND e.shape NOT IN ('move', 'pack') THEN l.quantity ELSE 0 END)
              FROM effective_line AS l JOIN event AS e ON e.id = l.event_id JOIN lot AS t ON t.id = l.lot_id JOIN item AS i ON i.id = t.item_id
             WHERE e.event_date <= ?2 AND (?3 = 0 OR t.id = ?3)
             GROUP BY t.id HAVING max(e.event_date) >= ?1 OR sum(CASE l.side WHEN 'output' THEN l.quantity WHEN 'input' THEN -l.quantity ELSE 0 END) <> 0
             ORDER BY i.name, t.expiry, t.code)",
                             scope.from, scope.to, scope.lot);
        while (rows.next()) {
            const auto number = [](qint64 micros) { return Decimal::fromMicros(micros).toString(); };
            sheet.rows.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3),
                                  Unit::fromCode(rows.text(4)).word(), number(rows.integer(5)), number(rows.integer(6)),
                                  number(rows.integer(7)),
                                  number(rows.integer(5) + rows.integer(6) - rows.integer(7))});
        }
        return {};
    });
    if (!read)
        return Failure(read.error());
    return std::vector{std::move(sheet)};
}

Sheets traceSheets(Session &session, const SheetScope &scope, Progress &progress)
{
    if (raw(scope.lot) == 0)
        return std::vector<PackageSheet>();
    const auto trace = TraceGraph(session).ofLot(scope.lot, {}, progress);
    if (!trace)
        return Failure(trace.error());
    PackageSheet sheet{
        QStringLiteral("trace"),
        PackageSheetsText::tr("Where it came from and went to"),
        texts({PackageSheetsText::tr("When"), PackageSheetsText::tr("Business step"), PackageSheetsText::tr("No."),
               PackageSheetsText::tr("With whom"), PackageSheetsText::tr("Phone"), PackageSheetsText::tr("From lots"),
               PackageSheetsText::tr("To lots")}),
        {}};
    QHash<LotId, QString> names;
    for (const TraceLot &lot : trace->lots)
        names.insert(lot.lot, lot.itemName + u' ' + lot.lotCode);
    const auto words = [&](const std::vector<std::pair<LotId, Quantity>> &lots) {
        QStringList list;
        for (const auto &[lot, quantity] : lots)
            list << names.value(lot) + u' ' + quantity.toString();
        return list.join(QStringLiteral("；"));
    };
    for (const TraceStep &step : trace->steps)
        sheet.rows.push_back({step.eventTime.toString(QStringLiteral("yyyy-MM-dd HH:mm")), step.stepName, step.docNo,
                              step.partyName, step.partyPhone, words(step.inputs), words(step.outputs)});
    std::ranges::stable_sort(sheet.rows, {}, [](const QStringList &row) { return row.front(); });
    return std::vector{std::move(sheet)};
}

PackageSheet fromOut(const QString &name, OutTable table)
{
    PackageSheet sheet{name, table.title, table.columns, {}};
    for (QStringList row; table.nextRow(row); row.clear())
        sheet.rows.push_back(row);
    return sheet;
}

Sheets recallSheets(Session &session, const SheetScope &scope, Progress &progress)
{
    const auto cases = Recalls(session).list();
    if (!cases)
        return Failure(cases.error());
    std::vector<PackageSheet> sheets{
        {QStringLiteral("recalls"),
         PackageSheetsText::tr("Recalls"),
         texts({PackageSheetsText::tr("No."), PackageSheetsText::tr("Goods"), PackageSheetsText::tr("Lot"),
                PackageSheetsText::tr("Level"), PackageSheetsText::tr("Reason"), PackageSheetsText::tr("Known since"),
                PackageSheetsText::tr("Closed")}),
         {}}};
    for (const RecallCase &each : *cases) {
        const bool isMeant = raw(scope.lot) == 0 ? each.awareAt.date() <= scope.to : each.root == scope.lot;
        if (!isMeant)
            continue;
        sheets.front().rows.push_back(
            {each.docNo, each.itemName, each.lotCode, each.levelWord, each.reason,
             each.awareAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
             each.closedAt.isValid() ? each.closedAt.date().toString(Qt::ISODate) : QString()});
        if (raw(scope.lot) == 0)
            continue;
        const auto report = Recalls(session).report(each.opening, progress);
        if (!report)
            return Failure(report.error());
        int number = 0;
        for (OutTable &table : recallTables(report->reading))
            sheets.push_back(fromOut(QStringLiteral("recall-%1").arg(++number), std::move(table)));
    }
    return sheets;
}

Sheets complaintSheets(Session &session, const SheetScope &scope)
{
    const auto complaints = Complaints(session).list(100'000);
    if (!complaints)
        return Failure(complaints.error());
    PackageSheet sheet{QStringLiteral("complaints"),
                       PackageSheetsText::tr("Complaints"),
                       texts({PackageSheetsText::tr("When"), PackageSheetsText::tr("Goods"),
                              PackageSheetsText::tr("Lot"), PackageSheetsText::tr("Said")}),
                       {}};
    for (const ComplaintRow &row : *complaints) {
        const QDate day = row.at.date();
        if (day >= scope.from && day <= scope.to && (raw(scope.lot) == 0 || row.lot == scope.lot))
            sheet.rows.push_back({day.toString(Qt::ISODate), row.itemName, row.lotCode, row.what});
    }
    return std::vector{std::move(sheet)};
}

/// Entries a step and month, late and corrected ones told apart.
Sheets yearSheets(Session &session, const SheetScope &scope)
{
    PackageSheet sheet{QStringLiteral("year"),
                       PackageSheetsText::tr("Entries a month"),
                       texts({PackageSheetsText::tr("Month"), PackageSheetsText::tr("Step")}),
                       {}};
    for (const QString &header : {PackageSheetsText::tr("Number of entries"), PackageSheetsText::tr("Lines"),
                                  PackageSheetsText::tr("Entered late"), PackageSheetsText::tr("Corrected entries")})
        sheet.columns.push_back({header, ColumnKind::Number, {}});
    const auto read = session.store.read([&](Database &db) -> Result<void> {
        Rows rows = db.query(R"(
            SELECT substr(e.event_date, 1, 7), e.step, count(*), sum((SELECT count(*) FROM line WHERE event_id = e.id)),
                   sum(julianday(e.record_time) - julianday(e.event_time) > 1), sum(e.id IN (SELECT corrected_id FROM correction)), min(p.pack)
              FROM event AS e JOIN pack_version AS p ON p.id = e.pack_version_id
             WHERE e.event_date BETWEEN ?1 AND ?2 GROUP BY 1, 2 ORDER BY 1, 2)",
                             scope.from, scope.to);
        while (rows.next()) {
            const RulePack *pack = session.packs.pack(rows.text(6));
            const StepRule *step = pack == nullptr ? nullptr : pack->step(rows.text(1));
            sheet.rows.push_back({rows.text(0),
                                  step == nullptr ? rows.text(1) : inLanguage(step->words, session.packs.language()),
                                  rows.text(2), rows.text(3), rows.text(4), rows.text(5)});
        }
        return {};
    });
    if (!read)
        return Failure(read.error());
    return std::vector{std::move(sheet)};
}

} // namespace

const QStringList &sheetWords()
{
    static const QStringList words{QStringLiteral("firm"),       QStringLiteral("products"), QStringLiteral("partners"),
                                   QStringLiteral("flow"),       QStringLiteral("trace"),    QStringLiteral("recalls"),
                                   QStringLiteral("complaints"), QStringLiteral("year")};
    return words;
}

Sheets packageSheets(Session &session, const QString &word, const SheetScope &scope, Progress &progress)
{
    switch (sheetWords().indexOf(word)) {
    case 0:
        return firmSheets(session);
    case 1:
        return productSheets(session);
    case 2:
        return partnerSheets(session, scope);
    case 3:
        return flowSheets(session, scope);
    case 4:
        return traceSheets(session, scope, progress);
    case 5:
        return recallSheets(session, scope, progress);
    case 6:
        return complaintSheets(session, scope);
    case 7:
        return yearSheets(session, scope);
    default:
        return failure(ErrorCode::Usage, PackageSheetsText::tr("There is no table “%1”.").arg(word));
    }
}

} // namespace suben
