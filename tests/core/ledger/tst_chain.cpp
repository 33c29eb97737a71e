#include "core/ledger/chain.h"
#include "core/ledger/evidencerows.h"
#include "core/storage/backup.h"
#include "core/storage/store.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace suben;

/// A ledger with a priced delivery, a sale and a protected value.
class TestChain final : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<TestWorkspace> filled()
    {
        auto w = std::make_unique<TestWorkspace>();
        EventDraft draft = w->receiving(w->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        draft.lines[0].fields.set(QStringLiteral("line.price"), *Money::parse(u"4.20"));
        draft.fields.set(QStringLiteral("event.inspector"), QStringLiteral("店长"));
        w->record(draft);
        w->ship(w->lot(QStringLiteral("L1")), QStringLiteral("3盒"));
        w->ship(w->lot(QStringLiteral("L1")), QStringLiteral("2盒"));
        return w;
    }
    static ChainVerdict verify(TestWorkspace &w, const QStringList &against = {})
    {
        NoProgress nobody;
        const auto verdict = Chain(w.session()).verify(against, nobody);
        return verdict ? *verdict : ChainVerdict{};
    }

private Q_SLOTS:
    void aLedgerNobodyTouchedVerifies()
    {
        const auto w = filled();
        const ChainVerdict verdict = verify(*w);
        QVERIFY2(verdict.unchanged && verdict.unbroken, qPrintable(verdict.why));
        QCOMPARE(verdict.events, 3);
        QVERIFY(!verdict.agreesWithSeal);
    }

    void everyChangeIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        const QStringList changes{
            QStringLiteral("UPDATE event SET event_date = '2026-11-21' WHERE id = 2"),
            QStringLiteral("UPDATE event SET event_time = replace(event_time, '09:30', '09:31') WHERE id = 2"),
            QStringLiteral("UPDATE event SET record_time = replace(record_time, '09:30', '09:31') WHERE id = 2"),
            QStringLiteral("UPDATE event SET doc_no = 'X' WHERE id = 2"),
            QStringLiteral("UPDATE event SET party_id = 1 WHERE id = 2"),
            QStringLiteral("UPDATE event SET location_id = 1 WHERE id = 2"),
            QStringLiteral("UPDATE event SET reason = 'x' WHERE id = 2"),
            QStringLiteral("UPDATE event SET step = 'retailSale' WHERE id = 2"),
            QStringLiteral("UPDATE event SET shape = 'in' WHERE id = 2"),
            QStringLiteral("UPDATE event SET biz_step = 'x' WHERE id = 2"),
            QStringLiteral("UPDATE event SET content = '{\"fields\":{}}' WHERE id = 1"),
            QStringLiteral("UPDATE event SET salt = zeroblob(16) WHERE id = 1"),
            QStringLiteral("UPDATE line SET quantity = quantity + 1 WHERE event_id = 2"),
            QStringLiteral("UPDATE line SET entered_value = entered_value + 1 WHERE event_id = 2"),
            QStringLiteral("UPDATE line SET entered_unit = 'CT' WHERE event_id = 2"),
            QStringLiteral("UPDATE line SET price = price + 1 WHERE event_id = 1"),
            QStringLiteral("UPDATE line SET price = NULL WHERE event_id = 1"),
            QStringLiteral("UPDATE line SET side = 'none' WHERE event_id = 2"),
            QStringLiteral("UPDATE line SET location_id = 2 WHERE event_id = 2"),
            QStringLiteral("UPDATE line SET content = '{\"line.x\":\"1\"}' WHERE event_id = 2"),
            QStringLiteral("DELETE FROM line WHERE event_id = 3"),
            QStringLiteral("UPDATE lot SET code = 'L2'"),
            QStringLiteral("UPDATE lot SET expiry = '2030-01-01'"),
            QStringLiteral("UPDATE lot SET fields = '{}'"),
            QStringLiteral("UPDATE event_private SET value = CAST('o某人' AS BLOB)"),
            QStringLiteral("UPDATE event_private SET salt = zeroblob(16)"),
            QStringLiteral("INSERT INTO subject_value VALUES ('lot', 1, 'lot.state', 2, 'onHold')"),
            QStringLiteral("UPDATE chain SET content_hash = zeroblob(32) WHERE event_id = 2"),
            QStringLiteral("UPDATE chain SET hash = zeroblob(32) WHERE event_id = 2"),
            QStringLiteral("DELETE FROM chain WHERE event_id = 3"),
        };
        for (const QString &change : changes)
            QTest::newRow(qPrintable(change)) << change;
    }

    /// On a copy of one ledger, read with the session of the one it was copied from.
    void everyChangeIsFound()
    {
        QFETCH(QString, sql);
        static const auto original = filled();
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("copy.suben"));
        NoProgress nobody;
        QVERIFY(makeBackup(original->store(), path, nobody));
        tamperWith(path, sql);
        const auto store = Store::open(path, Store::Mode::ReadWrite);
        QVERIFY(store);
        const Session &of = original->session();
        Session session{**store, of.packs, of.clock, of.keys, of.actor, of.info};
        const auto verdict = Chain(session).verify({}, nobody);
        QVERIFY(verdict);
        QVERIFY(!verdict->unchanged || !verdict->unbroken);
        QVERIFY(!verdict->why.isEmpty());
    }

    void everyByteOfAnEventTextCounts()
    {
        const auto w = filled();
        const auto checked = w->store().read([](Database &db) -> Result<int> {
            auto event = readEvidence(db, 1);
            const QByteArray text = eventText(*event);
            int same = 0;
            for (qsizetype i = 0; i < text.size(); ++i) {
                QByteArray changed = text;
                changed[i] = static_cast<char>(changed[i] ^ 1);
                same += sha256(changed) == sha256(text) ? 1 : 0;
            }
            return same;
        });
        QCOMPARE(*checked, 0);
    }

    void erasingAPersonKeepsTheChain()
    {
        const auto w = filled();
        QVERIFY(w->number("SELECT count(*) FROM event_private") > 0);
        QVERIFY(w->store().write([](Database &db) -> Result<void> {
            db.execute("DELETE FROM event_private");
            return {};
        }));
        const ChainVerdict verdict = verify(*w);
        QVERIFY2(verdict.unchanged && verdict.unbroken, qPrintable(verdict.why));
    }

    void aWithheldPriceIsProvenByItsSalt()
    {
        const auto w = filled();
        const auto proven = w->store().read([](Database &db) -> Result<bool> {
            const auto event = readEvidence(db, 1);
            const QByteArray text = lineText(event->lines[0], event->salt);
            const QByteArray salt = fieldSalt(event->salt, 0, u"line.price");
            const QByteArray shown = saltedDigest(salt, 0, u"line.price", u"4.20").toHex();
            return text.contains(shown) && !text.contains("4.20");
        });
        QVERIFY(*proven);
    }

    void theSealOfTheDayAgrees()
    {
        const auto w = filled();
        const auto seal = Chain(w->session()).seal();
        QVERIFY(seal);
        QVERIFY(seal->shortText().startsWith(u"SB1-20261122-3-"));
        w->ship(w->lot(QStringLiteral("L1")), QStringLiteral("1盒"));
        QCOMPARE(*Chain(w->session()).unsealedEvents(), 1);
        const ChainVerdict verdict = verify(*w, {seal->shortText()});
        QCOMPARE(verdict.agreesWithSeal, std::optional(true));
    }

    void aRewrittenLedgerDoesNotAgreeWithItsSeal()
    {
        const auto w = filled();
        QString seal = Chain(w->session()).seal()->shortText();
        seal[seal.size() - 1] = seal.back() == u'0' ? u'1' : u'0';
        const ChainVerdict verdict = verify(*w, {seal});
        QVERIFY(verdict.unchanged);
        QVERIFY(verdict.unbroken);
        QCOMPARE(verdict.agreesWithSeal, std::optional(false));
    }

    void theFileItselfRefusesChanges()
    {
        const auto w = filled();
        for (const char *sql :
             {"UPDATE event SET step = 'x'", "DELETE FROM line", "UPDATE chain SET hash = zeroblob(32)",
              "DELETE FROM correction WHERE 1", "UPDATE lot SET code = 'x'"}) {
            const auto changed = w->store().write([&](Database &db) -> Result<int> { return db.execute(sql); });
            QVERIFY2(!changed || *changed == 0, sql);
        }
    }
};

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
