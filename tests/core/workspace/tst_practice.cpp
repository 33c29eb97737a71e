#include "core/workspace/practice.h"

#include "core/base/clock.h"
#include "core/ledger/alarms.h"
#include "core/ledger/dues.h"
#include "core/ledger/ledgerquery.h"
#include "resources/resources.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace suben;

/// The firms to practise with: everything they are said to have entered goes in under today's rules, on any day.
class PracticeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        registerSubenResources();
        qputenv("SUBEN_KEY_DIR", m_folder.path().toLocal8Bit());
    }

    void everyTradeGoesIn_data()
    {
        QTest::addColumn<QString>("trade");
        QTest::addColumn<QDate>("today");
        for (const PracticeTrade &trade : practiceTrades()) {
            for (const QDate &day : {QDate(2026, 11, 23), QDate(2027, 3, 1), QDate(2028, 2, 29)})
                QTest::addRow("%s %s", qPrintable(trade.id), qPrintable(day.toString(Qt::ISODate))) << trade.id << day;
        }
    }

    void everyTradeGoesIn()
    {
        QFETCH(QString, trade);
        QFETCH(QDate, today);
        const std::vector<PracticeTrade> trades = practiceTrades();
        const auto wanted = std::ranges::find(trades, trade, &PracticeTrade::id);
        QVERIFY(wanted != trades.end());
        const QString path = m_folder.filePath(trade + today.toString(Qt::ISODate) + QStringLiteral(".suben"));
        auto made =
            Workspace::create(path, wanted->ledger, std::make_unique<FixedClock>(chinaTime(today, QTime(15, 0))));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        const auto filled = practise(made->workspace->session(), *wanted);
        QString why = filled ? QString() : filled.error().text;
        for (const Finding &finding : filled ? Findings() : filled.error().findings)
            why += QLatin1Char('\n') + finding.rule + QLatin1Char(' ') + finding.text;
        QVERIFY2(filled, qPrintable(why));
        QVERIFY(filled->entries >= 3);
        const auto alarms = Alarms(made->workspace->session()).ringing();
        QVERIFY2(alarms && alarms->empty(), alarms && !alarms->empty() ? qPrintable(alarms->front().text) : "");
        QCOMPARE(LedgerQuery(made->workspace->session()).eventCount().value_or(0), qint64(filled->entries));
    }

    void aBusinessLedgerTakesNone()
    {
        PracticeTrade trade = practiceTrades().front();
        trade.ledger.training = false;
        auto made = Workspace::create(m_folder.filePath(QStringLiteral("real.suben")), trade.ledger,
                                      std::make_unique<SystemClock>());
        QVERIFY(made);
        QVERIFY(!practise(made->workspace->session(), trade));
        QCOMPARE(LedgerQuery(made->workspace->session()).eventCount().value_or(-1), qint64(0));
    }

    void aTradeIsFoundByWhatItDealsIn()
    {
        const auto found = practiceTradesOf({QStringLiteral("se.elevator")});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().id, QStringLiteral("elevator"));
        NewLedger shop;
        shop.categories = {QStringLiteral("ag.pesticide")};
        shop = joined(shop, practiceTradesOf(shop.categories));
        QVERIFY(shop.categories.contains(QStringLiteral("ag.vetdrug")));
        QCOMPARE(shop.categories.count(QStringLiteral("ag.pesticide")), 1);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PracticeTest)
#include "tst_practice.moc"
