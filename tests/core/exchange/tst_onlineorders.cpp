#include "core/exchange/importer.h"
#include "core/ledger/ledgerquery.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;

/// Order exports as delivery and shop platforms write them (ours, invented): each order is a retail sale, its lots taken
/// first expired, first out.
class TestOnlineOrders final : public QObject
{
    Q_OBJECT

private:
    static void receive(TestWorkspace &w, const QString &lot, const QDate &expiry, const QString &quantity)
    {
        EventDraft draft = w.receiving(w.milk, lot, quantity);
        draft.lines[0].fields.set(QStringLiteral("lot.noExpiry"), Value());
        draft.lines[0].fields.set(QStringLiteral("lot.expiry"), expiry);
        w.record(draft);
    }

    static Result<ImportPlan> plan(TestWorkspace &w, const QString &csv)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("orders.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(csv.toUtf8());
        file.close();
        NoProgress nobody;
        Importer importer(w.session());
        const auto read = importer.read(file.fileName(), {}, nobody);
        if (!read)
            return Failure(read.error());
        return importer.plan(*read, {.as = ImportAs::RetailSale, .date = QDate(2026, 11, 22), .reason = QStringLiteral("平台订单")}, nobody);
    }

    static std::vector<EventRow> apply(TestWorkspace &w, const ImportPlan &plan)
    {
        NoProgress nobody;
        const auto done = Importer(w.session()).apply(plan, nobody);
        if (!done)
            qWarning("%s", qPrintable(done.error().text));
        EventFilter filter;
        filter.step = QStringLiteral("retailSale");
        return LedgerQuery(w.session()).events(filter).value_or(std::vector<EventRow>());
    }

private Q_SLOTS:
    void anExportBecomesASaleForEachOrder_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::newRow("a delivery platform")
            << QStringLiteral("订单编号,下单时间,订单状态,收货人,收货人电话,商品名称,商品数量,商品单价\n"
                              "MT2026112000001,2026-11-20 18:23:11,已完成,王女士,13800138000,纯牛奶,3,4.50\n"
                              "MT2026112000002,2026-11-20 19:02:45,已完成,李先生,13900139000,纯牛奶,2,4.50\n");
        QTest::newRow("a shop platform")
            << QStringLiteral("主订单编号,订单付款时间,订单状态,收货人姓名,联系手机,宝贝标题,宝贝数量,买家实付金额\n"
                              "2026112033001,2026-11-20 08:10:00,交易成功,王女士,13800138000,纯牛奶,3,13.50\n"
                              "2026112033002,2026-11-20 09:11:00,交易成功,李先生,13900139000,纯牛奶,2,9.00\n");
        QTest::newRow("a mall platform")
            << QStringLiteral("订单号,下单时间,订单状态,客户姓名,联系电话,商品名称,订购数量,京东价\n"
                              "300112233441,2026/11/20 10:00:01,完成,王女士,13800138000,纯牛奶,3,4.5\n"
                              "300112233442,2026/11/20 10:05:01,完成,李先生,13900139000,纯牛奶,2,4.5\n");
    }

    void anExportBecomesASaleForEachOrder()
    {
        QFETCH(const QString, csv);
        TestWorkspace w;
        receive(w, QStringLiteral("LATE"), QDate(2027, 5, 1), QStringLiteral("10盒"));
        receive(w, QStringLiteral("SOON"), QDate(2026, 12, 1), QStringLiteral("4盒"));
        const auto made = plan(w, csv);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QCOMPARE(apply(w, *made).size(), 2U);
        QCOMPARE(w.onHand(w.lot(QStringLiteral("SOON"))), Decimal());
        QCOMPARE(w.onHand(w.lot(QStringLiteral("LATE"))), Decimal::fromInteger(9));
    }

    void theOrderNumberAndItsDayStandInTheSale()
    {
        TestWorkspace w;
        receive(w, QStringLiteral("A1"), QDate(2027, 5, 1), QStringLiteral("10盒"));
        const auto made = plan(w, QStringLiteral("订单编号,下单时间,商品名称,商品数量\n"
                                                 "MT1,2026-11-20 18:23:11,纯牛奶,3\n"));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        const auto sales = apply(w, *made);
        QCOMPARE(sales.size(), 1U);
        QCOMPARE(sales.front().docNo, QStringLiteral("MT1"));
        QCOMPARE(sales.front().eventTime.date(), QDate(2026, 11, 20));
    }

    void whatWasCancelledIsNoSale()
    {
        TestWorkspace w;
        receive(w, QStringLiteral("A1"), QDate(2027, 5, 1), QStringLiteral("10盒"));
        const auto made = plan(w, QStringLiteral("订单编号,下单时间,订单状态,商品名称,商品数量\n"
                                                 "1,2026-11-20 18:23:11,已完成,纯牛奶,3\n"
                                                 "2,2026-11-20 18:24:11,已取消,纯牛奶,2\n"
                                                 "3,2026-11-20 18:25:11,退款成功,纯牛奶,1\n"));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QCOMPARE(made->rows.size(), 1U);
        QCOMPARE(rulesOf(made->findings), QStringList{QStringLiteral("base:cancelledOrders")});
        QCOMPARE(apply(w, *made).size(), 1U);
    }

    void aBuyerIsKeptOnlyWhereTheStepAsksForOne()
    {
        TestWorkspace food;
        receive(food, QStringLiteral("A1"), QDate(2027, 5, 1), QStringLiteral("10盒"));
        const QString csv = QStringLiteral("订单编号,下单时间,收货人,收货人电话,商品名称,商品数量\n"
                                           "1,2026-11-20 18:23:11,王女士,13800138000,纯牛奶,3\n");
        const auto made = plan(food, csv);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QVERIFY(made->parties.empty());
        QVERIFY(!made->events.front().draft.fields.has(QStringLiteral("event.buyerName")));
    }
};

QTEST_GUILESS_MAIN(TestOnlineOrders)
#include "tst_onlineorders.moc"
