#include "core/exchange/importer.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/tablewriter.h"
#include "core/ledger/catalog.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/tracegraph.h"
#include "core/ledger/loader.h"
#include "core/ledger/stock.h"
#include "core/workspace/workspace.h"
#include "resources/resources.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;

namespace
{

const QString Samples = QStringLiteral(SUBEN_SHARED "/samples/");
const QString Demo = QStringLiteral(SUBEN_RESOURCES "/demo/");

QString said(const Findings &findings)
{
    QStringList texts;
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Info)
            texts << QStringLiteral("%1 %2 line %3: %4")
                         .arg(severityName(finding.severity), finding.rule)
                         .arg(finding.line)
                         .arg(finding.text);
    }
    return texts.join(u'\n');
}

QString said(const ImportPlan &plan)
{
    QStringList texts{said(plan.findings)};
    for (const PlannedEvent &event : plan.events)
        texts << said(withSeverity(event.findings, Severity::Confirm));
    for (const PlannedRow &row : plan.rows)
        texts << QStringLiteral("row %1 %2\n%3")
                     .arg(row.number)
                     .arg(row.refused ? u"refused" : u"ready")
                     .arg(said(row.findings));
    return texts.join(u'\n');
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    int m_count = 0;
    NoProgress m_progress;

    Session &session() { return m_workspace->session(); }

    /// A ledger of its own for each test, on the day of the delivery.
    void open(const char *name, const QStringList &categories, const char *setup, QDate day)
    {
        m_workspace.reset();
        NewLedger ledger;
        ledger.name = QString::fromUtf8(name);
        ledger.kind = QStringLiteral("soleTrader");
        ledger.categories = categories;
        ledger.training = true;
        auto created = Workspace::create(m_folder.filePath(QStringLiteral("%1.suben").arg(++m_count)), ledger,
                                         std::make_unique<FixedClock>(chinaTime(day, QTime(15, 0))));
        QVERIFY2(created, created ? "" : qPrintable(created.error().text));
        m_workspace = std::move(created->workspace);
        QFile lines(Demo + QLatin1String(setup));
        QVERIFY(lines.open(QIODevice::ReadOnly));
        QStringList refused;
        const auto loaded = loadLines(session(), lines, Batch::AllOrNone, m_progress, [&](const LoadedLine &line) {
            if (line.refused)
                refused << QStringLiteral("%1: %2").arg(line.number).arg(line.text) + said(line.findings);
        });
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text + refused.join(u'\n')));
    }

    void openDairy()
    {
        open("芝罘区惠民便利店", {QStringLiteral("food.dairy")}, "dairy-setup.jsonl", QDate(2026, 11, 2));
    }
    void openDrugs()
    {
        open("郑州经开区康济大药房", {QStringLiteral("drug.retail"), QStringLiteral("drug.ephedrine")},
             "drug-setup.jsonl", QDate(2026, 11, 5));
    }

    Result<ImportPlan> planOf(const QString &path, const ImportChoices &choices = {})
    {
        Importer importer(session());
        const auto file = importer.read(path, {}, m_progress);
        if (!file)
            return Failure(file.error());
        return importer.plan(*file, choices, m_progress);
    }

    QString csv(const QString &text)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.csv").arg(++m_count));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return path;
    }

    qint64 eventCount() { return LedgerQuery(session()).eventCount().value_or(-1); }

private Q_SLOTS:
    void initTestCase() { registerSubenResources(); }

    void the_dairy_sample_imports_as_it_is()
    {
        if (!QFile::exists(Samples + QStringLiteral("dairy-delivery.xlsx")))
            QSKIP("the shared samples do not stand here");
        openDairy();
        const auto plan = planOf(Samples + QStringLiteral("dairy-delivery.xlsx"));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
        QCOMPARE(plan->rows.size(), size_t(10));
        QVERIFY2(plan->isReady(), qPrintable(said(*plan)));
        QCOMPARE(plan->events.size(), size_t(1));
        const auto done = Importer(session()).apply(*plan, m_progress);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text + said(done.error().findings)));
        QCOMPARE(done->rows, 10);
        QCOMPARE(done->newItems, 10);
        QCOMPARE(done->newParties, 0);
        const auto event = LedgerQuery(session()).event(done->events.front());
        QVERIFY(event);
        QCOMPARE(event->docNo, u"PS20261102-0087");
        QCOMPARE(event->lines.size(), size_t(10));
        QCOMPARE(event->lines[0].quantity.toString(), u"40箱");
        QCOMPARE(get<Money>(event->lines[0].fields, u"line.amount"), Money::parse(u"1680"));
        const auto lot = Catalog(session()).lot(event->lines[7].lot);
        QVERIFY(lot);
        QCOMPARE(lot->code, u"20260815F2");
        QCOMPARE(lot->made, QDate(2026, 8, 1)); // 202608: the first of the month
        QCOMPARE(Catalog(session()).lot(event->lines[1].lot)->expiry, QDate(2026, 11, 15)); // 2026.10.25 + 21天
    }

    void the_drug_sample_imports_as_it_is()
    {
        if (!QFile::exists(Samples + QStringLiteral("drug-delivery.xlsx")))
            QSKIP("the shared samples do not stand here");
        openDrugs();
        const auto plan = planOf(Samples + QStringLiteral("drug-delivery.xlsx"));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
        QVERIFY2(plan->isReady(), qPrintable(said(*plan)));
        const auto done = Importer(session()).apply(*plan, m_progress);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text + said(done.error().findings)));
        QCOMPARE(done->rows, 6);
        QCOMPARE(done->newItems, 0);
        const auto event = LedgerQuery(session()).event(done->events.front());
        QVERIFY(event);
        QCOMPARE(event->lines[3].codes.size(), 10);
        QCOMPARE(Catalog(session()).lot(event->lines[0].lot)->expiry, QDate(2028, 8, 31));
    }

    void our_own_deliveries_import()
    {
        open("鲜到家便利店", {QStringLiteral("food.dairy")}, "dairy-setup.jsonl", QDate(2026, 11, 5));
        auto plan = planOf(Demo + QStringLiteral("dairy-delivery.xlsx"));
        QVERIFY2(plan && plan->isReady(), qPrintable(plan ? said(*plan) : plan.error().text));
        QVERIFY2(plan->findings.isEmpty(), qPrintable(said(plan->findings)));
        QCOMPARE(Importer(session()).apply(*plan, m_progress)->rows, 8);
        open("康宁大药房", {QStringLiteral("drug.retail"), QStringLiteral("drug.ephedrine")}, "drug-setup.jsonl",
             QDate(2026, 11, 5));
        plan = planOf(Demo + QStringLiteral("drug-delivery.xlsx"));
        QVERIFY2(plan && plan->isReady(), qPrintable(plan ? said(*plan) : plan.error().text));
        QCOMPARE(Importer(session()).apply(*plan, m_progress)->rows, 4);
    }

    void planning_writes_nothing()
    {
        openDairy();
        const auto plan = planOf(Demo + QStringLiteral("dairy-delivery.xlsx"), {.date = QDate(2026, 11, 2)});
        QVERIFY(plan);
        QCOMPARE(eventCount(), 0);
        QVERIFY(!Catalog(session()).findItem(QStringLiteral("6924015801015")).value());
    }

    void ruined_codes_refuse_the_file_and_name_the_row()
    {
        openDrugs();
        const auto plan = planOf(Demo + QStringLiteral("ruined-codes.xlsx"));
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Refused);
        QCOMPARE(plan.error().findings.size(), 3);
        QVERIFY(plan.error().text.contains(QLatin1String("8.3961E+19")));
        QVERIFY(plan.error().findings[1].text.contains(u'3'));
    }

    void codes_whose_tail_became_zeros_are_ruined_too()
    {
        openDrugs();
        const auto plan = planOf(csv(QStringLiteral(
            "通用名称,规格,批号,数量,药品追溯码\n维生素C片,0.1g×100片,261012,1,83961041234567800000\n")));
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Refused);
    }

    void the_same_delivery_twice_asks_for_a_reason()
    {
        openDairy();
        const QString text = QStringLiteral("供货单位：烟台鲁东乳业有限公司,单号：PS-1,日期：2026-11-02\n品名,规格,"
                                            "数量,单位,批号,生产日期,保质期\n牛奶,250mL,3,盒,A1,2026-11-01,21天\n");
        const auto first = planOf(csv(text));
        QVERIFY2(first && first->isReady(), qPrintable(first ? said(*first) : first.error().text));
        QVERIFY(Importer(session()).apply(*first, m_progress));
        const auto second = planOf(csv(text));
        QVERIFY(second && second->needsReason());
        QVERIFY(!Importer(session()).apply(*second, m_progress));
        const auto reasoned = planOf(csv(text), {.reason = QStringLiteral("另一批货")});
        QVERIFY2(reasoned && reasoned->isReady(), qPrintable(reasoned ? said(*reasoned) : reasoned.error().text));
        const auto done = Importer(session()).apply(*reasoned, m_progress);
        QVERIFY2(done, done ? "" : qPrintable(said(done.error().findings)));
        QCOMPARE(eventCount(), 2);
    }

    void bad_rows_stop_the_file_or_are_left_out_and_come_back()
    {
        openDairy();
        const QString path =
            csv(QStringLiteral("供货单位：烟台鲁东乳业有限公司,单号：PS-2,日期：2026-11-02\n品名,规格,数量,单位,批号,"
                               "生产日期,保质期,条码\n"
                               "牛奶,250mL,3,盒,A1,2026-11-01,21天,\n酸奶,100g,x,盒,A2,2026-11-01,21天,\n"
                               "奶酪,80g,3,盒,A3,2026-13-01,21天,\n奶粉,400g,3,盒,A4,2027-01-01,21天,\n奶油,1L,3,盒,A5,"
                               "2026-10-30,21天,6901234000017\n"));
        Importer importer(session());
        const auto file = importer.read(path, {}, m_progress);
        QVERIFY(file);
        const auto strict = importer.plan(*file, {}, m_progress);
        QVERIFY(strict);
        QCOMPARE(strict->refusedRows(), 4);
        QVERIFY(!importer.apply(*strict, m_progress));
        QCOMPARE(eventCount(), 0);
        const auto lenient = importer.plan(*file, {.badRows = BadRows::LeaveOut}, m_progress);
        const auto done = importer.apply(*lenient, m_progress);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text + said(*lenient)));
        QCOMPARE(done->rows, 1);
        QCOMPARE(done->leftOut, 4);
        QCOMPARE(done->newItems, 1);
        const QString back = m_folder.filePath(QStringLiteral("back.xlsx"));
        QVERIFY(writeRejects(back, *file, *lenient));
        const auto table = readTable(back, {}, {}, m_progress);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 5);
        QCOMPARE(table->text(1, 0), u"4");
        QCOMPARE(table->text(1, 1), u"酸奶");
        QVERIFY(!table->text(4, table->columnCount() - 1).isEmpty());
    }

    void a_supplier_who_is_not_on_file_is_proposed_and_his_missing_licence_refuses()
    {
        openDairy();
        const auto plan =
            planOf(csv(QStringLiteral("供货单位：青岛新乳业有限公司,电话：0532-88001234,日期：2026-11-02\n品名,规格,"
                                      "数量,单位,批号,生产日期,保质期\n牛奶,250mL,3,盒,A1,2026-11-01,21天\n")));
        QVERIFY(plan);
        QCOMPARE(plan->parties.size(), size_t(1));
        QCOMPARE(plan->parties[0].party.name, u"青岛新乳业有限公司");
        QVERIFY(!plan->isReady());
        QCOMPARE(plan->refusedRows(), 1);
    }

    void columns_that_a_person_set_are_remembered_for_the_supplier()
    {
        openDairy();
        const auto text = [](const char *lot, const char *doc) {
            return QStringLiteral("供货单位：烟台鲁东乳业有限公司,单号：%2,日期：2026-11-02\n品名,规格,数量,单位,神秘,"
                                  "生产日期,保质期\n牛奶,250mL,3,盒,%1,2026-11-01,21天\n")
                .arg(QLatin1String(lot), QLatin1String(doc));
        };
        Importer importer(session());
        auto file = importer.read(csv(text("Q1", "1")), {}, m_progress);
        QVERIFY(file && file->map.at(u"lot.code") == nullptr);
        file->map.assign(4, QStringLiteral("lot.code"));
        const auto plan = importer.plan(*file, {}, m_progress);
        QVERIFY2(plan && plan->isReady(), qPrintable(plan ? said(*plan) : plan.error().text));
        QVERIFY(importer.apply(*plan, m_progress));
        const auto next = importer.read(csv(text("Q2", "2")), {}, m_progress);
        QVERIFY(next && next->map.at(u"lot.code") != nullptr);
        QCOMPARE(next->map.at(u"lot.code")->by, MappedBy::Memory);
    }

    void items_and_parties_import_without_an_event()
    {
        openDairy();
        auto plan = planOf(
            csv(QStringLiteral(
                "品名,规格,单位,条码,保质期\n牛奶,250mL,盒,6901234000016,6个月\n酸奶,100g,杯,6901234000023,21天\n")),
            {.as = ImportAs::Items});
        QVERIFY2(plan && plan->isReady(), qPrintable(plan ? said(*plan) : plan.error().text));
        QCOMPARE(Importer(session()).apply(*plan, m_progress)->newItems, 2);
        const auto item = Catalog(session()).findItem(QStringLiteral("6901234000023"));
        QVERIFY(item && *item);
        QCOMPARE((*item)->unit.word(), u"杯");
        plan = planOf(csv(QStringLiteral("供应商名称,统一社会信用代码,地址,联系电话\n青岛新乳业有限公司,,青岛市,0532-"
                                         "88001234\n坏码公司,91370602MA3CD5E667,烟台,0535-1\n")),
                      {.as = ImportAs::Parties, .badRows = BadRows::LeaveOut});
        QVERIFY2(plan && plan->isReady(), qPrintable(plan ? said(*plan) : plan.error().text));
        QCOMPARE(plan->refusedRows(), 1);
        QCOMPARE(Importer(session()).apply(*plan, m_progress)->newParties, 1);
        QCOMPARE(eventCount(), 0);
    }

    void a_sale_without_lots_takes_what_expires_first()
    {
        openDairy();
        const auto in = planOf(csv(QStringLiteral(
            "供货单位：烟台鲁东乳业有限公司,单号：3,日期：2026-11-02\n品名,规格,数量,单位,批号,生产日期,保质期\n"
            "牛奶,250mL,3,盒,LATE,2026-11-02,21天\n牛奶,250mL,2,盒,SOON,2026-11-01,21天\n")));
        QVERIFY2(in && in->isReady(), qPrintable(in ? said(*in) : in.error().text));
        QVERIFY(Importer(session()).apply(*in, m_progress));
        const auto out = planOf(csv(QStringLiteral("购货单位：某单位,地址：烟台市,电话：0535-6223302,单号：X1,"
                                                   "日期：2026-11-02\n品名,规格,数量,单位,价格\n牛奶,250mL,4,盒,5\n")),
                                {.as = ImportAs::Shipping});
        QVERIFY2(out, out ? "" : qPrintable(out.error().text));
        QCOMPARE(out->events.size(), size_t(1));
        const auto &lines = out->events[0].draft.lines;
        QVERIFY2(lines.size() == 2, qPrintable(said(*out)));
        QCOMPARE(Catalog(session()).lot(lines[0].lot)->code, u"SOON");
        QCOMPARE(lines[1].quantity.value, Decimal::fromInteger(2));
        const auto rows = planOf(csv(QStringLiteral("购货单位：某单位,地址：烟台市,电话：0535-6223302,单号：X2,"
                                                    "日期：2026-11-02\n品名,规格,数量,单位,价格\n"
                                                    "牛奶,250mL,2,盒,5\n牛奶,250mL,3,盒,5\n")),
                                 {.as = ImportAs::Shipping});
        QVERIFY2(rows && rows->events.size() == 1, rows ? qPrintable(said(*rows)) : "");
        QCOMPARE(rows->refusedRows(), 0);
        QCOMPARE(rows->events[0].draft.lines.size(), size_t(2)); // each row has a lot of its own
        const auto unknown =
            planOf(csv(QStringLiteral("购货单位：某单位,日期：2026-11-02\n品名,规格,数量\n没进过的,1L,4\n")),
                   {.as = ImportAs::Shipping});
        QVERIFY(unknown && unknown->refusedRows() == 1);
    }

    void opening_stock_comes_from_a_list_without_a_party()
    {
        openDairy();
        Location back;
        back.name = QStringLiteral("后仓");
        const auto place = Catalog(session()).save(back);
        QVERIFY(place);
        const auto plan = planOf(csv(QStringLiteral("库存表,日期：2026-10-31\n"
                                                    "品名,规格,单位,批号,生产日期,保质期,库存数量,仓库,供应商名称\n"
                                                    "牛奶,250mL,盒,OLD1,2026-10-20,60天,24,后仓,青岛新乳业有限公司\n"
                                                    "酸奶,100g,杯,OLD2,2026-10-28,21天,6,,\n")),
                                 {.as = ImportAs::Opening});
        QVERIFY2(plan && plan->isReady(), qPrintable(plan ? said(*plan) : plan.error().text));
        const auto done = Importer(session()).apply(*plan, m_progress);
        QVERIFY(done && done->events.size() == 1);
        const auto event = LedgerQuery(session()).event(done->events.front());
        QCOMPARE(event->step, u"opening");
        QCOMPARE(event->party, PartyId{});
        QCOMPARE(event->eventTime.date(), QDate(2026, 11, 2));
        QCOMPARE(event->lines[0].location, *place);
        QVERIFY(text(event->lines[0].fields, u"line.note").contains(QStringLiteral("青岛新乳业有限公司")));
        const auto trace = TraceGraph(session()).ofLot(event->lines[0].lot, {}, m_progress);
        QVERIFY(trace && trace->steps.front().openingStock);
        QVERIFY(!trace->balance.complete);
    }

    void opening_stock_at_an_unknown_place_is_refused_with_the_name()
    {
        openDairy();
        const auto plan = planOf(csv(QStringLiteral("品名,规格,单位,批号,生产日期,保质期,库存数量,仓库\n"
                                                    "牛奶,250mL,盒,OLD1,2026-10-20,60天,24,三楼\n")),
                                 {.as = ImportAs::Opening});
        QVERIFY(plan && plan->refusedRows() == 1);
        QVERIFY2(said(*plan).contains(QStringLiteral("三楼")), qPrintable(said(*plan)));
    }

    void a_sale_of_more_than_there_is_is_refused_whole()
    {
        openDairy();
        const auto in = planOf(csv(QStringLiteral(
            "供货单位：烟台鲁东乳业有限公司,单号：3,日期：2026-11-02\n品名,规格,数量,单位,批号,生产日期,保质期\n"
            "牛奶,250mL,3,盒,LATE,2026-11-02,21天\n")));
        QVERIFY2(in && in->isReady(), qPrintable(in ? said(*in) : in.error().text));
        QVERIFY(Importer(session()).apply(*in, m_progress));
        const auto out = planOf(csv(QStringLiteral("购货单位：某单位,地址：烟台市,电话：0535-6223302,单号：X1,"
                                                   "日期：2026-11-02\n品名,规格,数量,单位,价格\n牛奶,250mL,4,盒,5\n")),
                                {.as = ImportAs::Shipping});
        QVERIFY2(out, out ? "" : qPrintable(out.error().text));
        QCOMPARE(out->refusedRows(), 1);
        QVERIFY(!out->isReady());
    }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
