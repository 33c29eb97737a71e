#include "tests/ui/stepdesk.h"

#include "core/ledger/chain.h"
#include "core/ledger/daysummary.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// 日结: the day's retail by lot, closed, sealed and on paper by one key.
class TestDayClose final : public QObject
{
    Q_OBJECT

private:
    TestWorkspace &ledger() { return m_desk->ledger(); }
    void sell(const char *lot, const char *amount, const char *money)
    {
        EventDraft draft = ledger().shipping(ledger().lot(QLatin1String(lot)), QString::fromUtf8(amount));
        draft.step = QStringLiteral("retailSale");
        draft.party = {};
        draft.lines.front().fields.set(QStringLiteral("line.price"), *Money::parse(QString::fromLatin1(money)));
        ledger().record(draft);
    }
    static QDir documents() { return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)); }
    static qsizetype papers() { return documents().entryList({QStringLiteral("*2026-11-22*.pdf")}).size(); }

private Q_SLOTS:
    void initTestCase() { StepDesk::setUp(); }
    void init()
    {
        m_desk = std::make_unique<StepDesk>(QStringList{QStringLiteral("food.general")});
        ledger().receive(ledger().milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        ledger().receive(ledger().milk, QStringLiteral("M2"), QStringLiteral("20盒"));
        sell("M1", "3盒", "4.5");
        sell("M1", "2盒", "4.5");
        sell("M2", "1盒", "5");
    }
    void cleanup() { m_desk.reset(); }

    void retailIsSummedByLotAndNothingElseIsIn()
    {
        ledger().ship(ledger().lot(QStringLiteral("M2")), QStringLiteral("9盒"));
        const auto day = daySummary(ledger().session(), QDate(2026, 11, 22), QStringLiteral("dayClose"));
        QCOMPARE(day->retail.size(), 2U);
        QCOMPARE(day->retail[0].lotCode, QStringLiteral("M1"));
        QCOMPARE(day->retail[0].quantity.toString(), QStringLiteral("5盒"));
        QCOMPARE(day->amount, *Money::parse(u"27.5"));
        QCOMPARE(day->entries, 6);
        QCOMPARE(day->close, EventId{});
    }

    void aCorrectedSaleCountsOnceAndAVoidedOneNever()
    {
        const auto last = static_cast<EventId>(m_desk->events());
        EventDraft draft = ledger().shipping(ledger().lot(QStringLiteral("M2")), QStringLiteral("4盒"));
        draft.step = QStringLiteral("retailSale");
        draft.party = {};
        QVERIFY(ledger().ledger().correct(last, ledger().confirmed(draft), QStringLiteral("数量打错")));
        QVERIFY(ledger().ledger().voidEvent(static_cast<EventId>(3), QStringLiteral("重复记账")));
        const auto day = daySummary(ledger().session(), QDate(2026, 11, 22), QStringLiteral("dayClose"));
        QCOMPARE(day->retail[0].quantity.toString(), QStringLiteral("2盒"));
        QCOMPARE(day->retail[1].quantity.toString(), QStringLiteral("4盒"));
        QCOMPARE(day->corrections, 2);
    }

    void f9ClosesSealsAndPutsOutThePaper()
    {
        const qsizetype before = papers();
        m_desk->openStep(QStringLiteral("rj"));
        QCOMPARE(m_desk->rows("dayLines"), 2);
        QCOMPARE(m_desk->cell("dayLines", 0, QStringLiteral("line.qty")), QStringLiteral("5盒"));
        m_desk->finish();
        QTRY_COMPARE(papers(), before + 1);
        m_desk->shoot("dayclose");
        const auto seals = Chain(ledger().session()).seals();
        QCOMPARE(seals->size(), 1);
        QCOMPARE(seals->first().events, m_desk->events());
        const auto day = daySummary(ledger().session(), QDate(2026, 11, 22), QStringLiteral("dayClose"));
        QVERIFY(day->close != EventId{});
    }

    void theSealOnTheDaysPaperIsReadByAnotherProgramAndAgreesWithTheLedger()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty() || QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty())
            QSKIP("zbar-tools and poppler-utils are not installed.");
        const QStringList before = documents().entryList({QStringLiteral("*2026-11-22*.pdf")});
        m_desk->openStep(QStringLiteral("rj"));
        m_desk->finish();
        QTRY_COMPARE(papers(), before.size() + 1);
        QString paper;
        for (const QString &name : documents().entryList({QStringLiteral("*2026-11-22*.pdf")}))
            paper = before.contains(name) ? paper : documents().filePath(name);
        QTemporaryDir folder;
        const QString picture = folder.filePath(QStringLiteral("day"));
        QCOMPARE(QProcess::execute(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("203"), QStringLiteral("-png"), QStringLiteral("-singlefile"), paper, picture}), 0);
        QProcess zbar;
        zbar.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), picture + QStringLiteral(".png")});
        QVERIFY(zbar.waitForFinished(-1));
        const QString seal = QString::fromLatin1(zbar.readAllStandardOutput()).trimmed();
        QVERIFY2(seal.startsWith(QLatin1String("SB1-")), qPrintable(seal));
        NoProgress nobody;
        QCOMPARE(Chain(ledger().session()).verify({seal}, nobody)->agreesWithSeal, std::optional(true));
        ledger().tamper(QStringLiteral("UPDATE line SET quantity = quantity + 1 WHERE event_id = 1"));
        QCOMPARE(raw(Chain(ledger().session()).verify({seal}, nobody)->firstBad), qint64(1));
    }

    void aDayWithExpiredGoodsOnTheShelfIsNotClosed()
    {
        EventDraft old = ledger().receiving(ledger().milk, QStringLiteral("OLD"), QStringLiteral("4盒"));
        old.lines.front().fields.remove(u"lot.noExpiry");
        old.lines.front().fields.set(QStringLiteral("lot.expiry"), QDate(2026, 11, 25));
        ledger().record(old);
        ledger().setTime(chinaTime(QDate(2026, 11, 27), QTime(20, 0)));
        const qint64 before = m_desk->events();
        m_desk->openStep(QStringLiteral("rj"));
        m_desk->finish();
        QCOMPARE(m_desk->events(), before);
        QVERIFY(m_desk->findings().contains(QStringLiteral("expiredBeforeClose")));
        m_desk->shoot("dayclose-refused");
    }

private:
    std::unique_ptr<StepDesk> m_desk;
};

QTEST_MAIN(TestDayClose)
#include "tst_dayclose.moc"
