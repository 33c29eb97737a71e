#include "core/base/clock.h"
#include "core/exchange/temperatures.h"
#include "core/ledger/chain.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/tracegraph.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTest>

using namespace suben;

namespace
{

/// Every ten minutes from 08:00 of the day, as a logger writes them.
QByteArray logged(const QDate &day, std::initializer_list<const char *> degrees)
{
    QByteArray text = "Serial Number,EL1\nTime,Temperature(C)\n";
    int minutes = 8 * 60;
    for (const char *one : degrees) {
        text += day.toString(Qt::ISODate).toLatin1() + ' ' + QTime(0, 0).addSecs(minutes * 60).toString(QStringLiteral("HH:mm")).toLatin1() + ',' + one + '\n';
        minutes += 10;
    }
    return text;
}

} // namespace

/// A logger's file in the ledger: which lots were there, and what they had to bear.
class TestTemperatures final : public QObject
{
    Q_OBJECT

private:
    QString write(const QByteArray &bytes, const char *name = "log.csv")
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(bytes);
        return path;
    }
    LocationId fridge(LocationId within = {})
    {
        Location place;
        place.name = within == LocationId{} ? QStringLiteral("冷藏柜1") : QStringLiteral("第二层");
        place.parent = within;
        return Catalog(m_shop->session()).save(place).value_or(LocationId{});
    }
    LotId receiveAt(LocationId place, ItemId item, const QString &code, const QTime &time)
    {
        EventDraft draft = m_shop->receiving(item, code, QStringLiteral("10盒"));
        draft.fields.remove(u"event.date");
        draft.fields.set(QStringLiteral("event.date"), Today);
        draft.lines.front().location = place;
        m_shop->setTime(chinaTime(Today, time));
        m_shop->record(draft);
        return m_shop->lot(code);
    }
    Result<TemperaturePlan> plan(const QByteArray &bytes, LocationId place, std::optional<TemperatureRange> range = TemperatureRange{2000, 8000})
    {
        m_shop->setTime(chinaTime(Today, QTime(18, 0)));
        return TemperatureLogs(m_shop->session()).plan(write(bytes), {place, {}, range}, m_progress);
    }
    const LotTemperature *of(const std::vector<LotTemperature> &lots, LotId lot)
    {
        const auto at = std::ranges::find_if(lots, [&](const LotTemperature &one) { return one.stay.lot == lot; });
        return at == lots.end() ? nullptr : &*at;
    }

    inline static const QDate Today{2026, 11, 22};
    QTemporaryDir m_folder;
    std::unique_ptr<TestWorkspace> m_shop;
    NoProgress m_progress;

private Q_SLOTS:
    void init() { m_shop = std::make_unique<TestWorkspace>(); }

    void onlyTheTimeALotWasThereCounts()
    {
        const LocationId place = fridge();
        const LotId early = receiveAt(place, m_shop->milk, QStringLiteral("EARLY1"), QTime(7, 0));
        const LotId late = receiveAt(place, m_shop->milk, QStringLiteral("LATE1"), QTime(8, 25));
        const LotId elsewhere = receiveAt({}, m_shop->milk, QStringLiteral("SHELF1"), QTime(7, 0));
        const auto planned = plan(logged(Today, {"5.0", "9.5", "5.0", "6.0"}), place);
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().text));
        QCOMPARE(planned->lots.size(), std::size_t(2));
        QCOMPARE(planned->lotsOutside(), 1);
        QVERIFY(of(planned->lots, elsewhere) == nullptr);
        QCOMPARE(of(planned->lots, early)->excursions, (std::vector<Excursion>{{chinaTime(Today, QTime(8, 10)), chinaTime(Today, QTime(8, 20)), 9500}}));
        QVERIFY(of(planned->lots, late)->excursions.empty());
        QCOMPARE(of(planned->lots, late)->warmest, 6000);
    }

    void whatWasSoldOutIsWatchedUntilThen()
    {
        const LocationId place = fridge();
        const LotId lot = receiveAt(place, m_shop->milk, QStringLiteral("SOLD1"), QTime(7, 0));
        EventDraft sale = m_shop->shipping(lot, QStringLiteral("10盒"));
        sale.lines.front().location = place;
        m_shop->setTime(chinaTime(Today, QTime(8, 5)));
        m_shop->record(sale);
        const auto planned = plan(logged(Today, {"5.0", "20.0"}), place);
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().text));
        QCOMPARE(planned->lots.size(), std::size_t(1));
        QVERIFY(planned->lots.front().excursions.empty());
        QCOMPARE(planned->lots.front().stay.most.value, Decimal::fromInteger(10));
    }

    void aShelfWithinThePlaceBelongsToIt()
    {
        const LocationId place = fridge();
        const LotId lot = receiveAt(fridge(place), m_shop->milk, QStringLiteral("SHELF2"), QTime(7, 0));
        const auto planned = plan(logged(Today, {"5.0", "5.0"}), place);
        QVERIFY(planned && of(planned->lots, lot) != nullptr);
    }

    void theItemsOwnConditionGoesBeforeThePlaces()
    {
        TestItem frozen;
        frozen.name = QStringLiteral("速冻水饺");
        frozen.fields = {{QStringLiteral("item.tags"), QStringList{QStringLiteral("frozen")}}};
        const LocationId place = fridge();
        const LotId lot = receiveAt(place, m_shop->item(frozen), QStringLiteral("ICE1"), QTime(7, 0));
        const auto planned = plan(logged(Today, {"-20.0", "-17.9", "-18.0"}), place, TemperatureRange{-30000, -10000});
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().text));
        QVERIFY(planned->excursions.empty()); // of the place
        QCOMPARE(of(planned->lots, lot)->excursions.size(), std::size_t(1));
        QCOMPARE(of(planned->lots, lot)->range.high, -18000);
    }

    void theRangeOfAPlaceIsAskedOnce()
    {
        const LocationId place = fridge();
        const QByteArray first = logged(Today, {"5.0"});
        QVERIFY(plan(first, place, {})->asksRange());
        QCOMPARE(TemperatureLogs(m_shop->session()).record(*plan(first, place, {})).error().code, ErrorCode::Refused);
        QVERIFY(TemperatureLogs(m_shop->session()).record(*plan(first, place)));
        const auto next = plan(logged(Today, {"5.0", "6.0"}), place, {});
        QVERIFY(next && next->isReady());
        QCOMPARE(next->range, std::optional(TemperatureRange{2000, 8000}));
    }

    void aRecordIsAnEntryOfTheChainWithItsFileAndLots()
    {
        const LocationId place = fridge();
        const LotId lot = receiveAt(place, m_shop->milk, QStringLiteral("CHAIN1"), QTime(7, 0));
        const QByteArray bytes = logged(Today, {"5.0", "9.5", "5.0"});
        TemperatureLogs logs(m_shop->session());
        const auto entry = logs.record(*plan(bytes, place));
        QVERIFY2(entry, entry ? "" : qPrintable(entry.error().text));
        const auto event = LedgerQuery(m_shop->session()).event(*entry);
        QVERIFY(event && event->attachments.size() == 1 && event->lines.size() == 1);
        const auto borne = logs.ofLot(lot);
        QVERIFY(borne && borne->size() == 1);
        QCOMPARE(borne->front().minutesOutside, 10);
        QCOMPARE(borne->front().warmest, 9500);
        QCOMPARE(m_shop->onHand(lot), Decimal::fromInteger(10)); // nothing moved
        const auto told = logs.story(*entry, m_progress);
        QVERIFY2(told, told ? "" : qPrintable(told.error().text));
        QCOMPARE(told->readings.size(), std::size_t(3));
        QCOMPARE(told->lots.front().excursions.front().peak, 9500);
        const auto trace = TraceGraph(m_shop->session()).ofLot(lot, {}, m_progress);
        QVERIFY(trace && std::ranges::any_of(trace->steps, [&](const auto &step) { return step.event == *entry; }));
    }

    void theSameFileIsNotRecordedTwice()
    {
        const LocationId place = fridge();
        const QByteArray bytes = logged(Today, {"5.0"});
        TemperatureLogs logs(m_shop->session());
        const auto entry = logs.record(*plan(bytes, place));
        QVERIFY(entry);
        QCOMPARE(plan(bytes, place)->earlier, *entry);
        QCOMPARE(logs.record(*plan(bytes, place)).error().code, ErrorCode::Refused);
        QVERIFY(m_shop->ledger().voidEvent(*entry, QStringLiteral("导错了冷藏柜")));
        QVERIFY(logs.list()->empty());
        QVERIFY(logs.record(*plan(bytes, place))); // once it is taken out
    }
};

QTEST_GUILESS_MAIN(TestTemperatures)
#include "tst_temperatures.moc"
