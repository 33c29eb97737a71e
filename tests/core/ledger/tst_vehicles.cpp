#include "core/ledger/search.h"
#include "core/storage/store.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTest>

using namespace suben;

/// Movements by the vehicle that carried them, and by the party.
class TestVehicles final : public QObject
{
    Q_OBJECT

private:
    EventId receiveBy(const QString &plate, const QString &lot)
    {
        EventDraft draft = m_shop->receiving(m_shop->milk, lot, QStringLiteral("3盒"));
        if (!plate.isEmpty())
            draft.fields.set(QStringLiteral("event.vehicle"), plate);
        return m_shop->record(draft);
    }
    QList<qint64> found(const QString &text)
    {
        const auto hits = Search(m_shop->session()).vehicles(text);
        QList<qint64> ids;
        for (const Hit &hit : hits ? *hits : std::vector<Hit>())
            ids.append(hit.id);
        return ids;
    }

    std::unique_ptr<TestWorkspace> m_shop;

private Q_SLOTS:
    void init() { m_shop = std::make_unique<TestWorkspace>(); }

    void aPlateFindsWhatItCarriedTheNewestFirst()
    {
        const EventId first = receiveBy(QStringLiteral("鲁F12345"), QStringLiteral("L1"));
        receiveBy(QStringLiteral("鲁F99999"), QStringLiteral("L2"));
        const EventId last = receiveBy(QStringLiteral("鲁F12345"), QStringLiteral("L3"));
        receiveBy({}, QStringLiteral("L4"));
        QCOMPARE(found(QStringLiteral("鲁F12345")), (QList<qint64>{raw(last), raw(first)}));
    }

    void aPlateIsFoundAsItIsReadOffTheBumper()
    {
        const QList<qint64> event{raw(receiveBy(QStringLiteral("鲁F12345"), QStringLiteral("L1")))};
        QCOMPARE(found(QStringLiteral("鲁f 12345")), event);
        QCOMPARE(found(QStringLiteral("鲁F·12345")), event);
        QCOMPARE(found(QStringLiteral("F12345")), event);
        QCOMPARE(found(QStringLiteral("鲁F123")), event);
        QVERIFY(found(QStringLiteral("苏F12345")).isEmpty());
        const auto all = Search(m_shop->session()).find(QStringLiteral("F12345"));
        QVERIFY(all && all->size() == 1 && all->front().kind == HitKind::Event && all->front().detail.contains(QStringLiteral("L1")));
    }

    void whatWasCorrectedIsNotFoundUnderTheWrongPlate()
    {
        const EventId wrong = receiveBy(QStringLiteral("鲁F12345"), QStringLiteral("L1"));
        EventDraft draft = m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        draft.fields.set(QStringLiteral("event.vehicle"), QStringLiteral("鲁F54321"));
        const auto right = m_shop->ledger().correct(wrong, m_shop->confirmed(draft), QStringLiteral("车牌记错"));
        QVERIFY(right);
        QVERIFY(found(QStringLiteral("鲁F12345")).isEmpty());
        QCOMPARE(found(QStringLiteral("鲁F54321")), QList<qint64>{raw(right->id)});
    }

    void anEarlierLedgerIsIndexedByItsMigration()
    {
        const QList<qint64> event{raw(receiveBy(QStringLiteral("鲁F12345"), QStringLiteral("L1")))};
        receiveBy({}, QStringLiteral("L2"));
        m_shop->tamper(QStringLiteral("DELETE FROM field_index WHERE path = 'event.vehicle'"));
        QVERIFY(found(QStringLiteral("鲁F12345")).isEmpty());
        QFile step(QStringLiteral(":/suben/migrations/013_vehicles.sql"));
        QVERIFY(step.open(QIODevice::ReadOnly));
        m_shop->tamper(QString::fromUtf8(step.readAll()));
        QCOMPARE(found(QStringLiteral("鲁F12345")), event);
    }

    void aPartysMovementsComeNewestFirst()
    {
        const EventId first = receiveBy({}, QStringLiteral("L1"));
        const EventId last = receiveBy({}, QStringLiteral("L2"));
        const auto hits = Search(m_shop->session()).movementsWith(m_shop->supplier);
        QVERIFY(hits && hits->size() == 2);
        QCOMPARE((QList<qint64>{hits->at(0).id, hits->at(1).id}), (QList<qint64>{raw(last), raw(first)}));
    }
};

QTEST_GUILESS_MAIN(TestVehicles)
#include "tst_vehicles.moc"
