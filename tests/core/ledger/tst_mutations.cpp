#include "core/ledger/chain.h"
#include "core/storage/backup.h"
#include "core/storage/store.h"
#include "tests/support/testworkspace.h"

#include <QTest>
#include <deque>

using namespace suben;

namespace
{

/// A column that is part of what was recorded, and what tells its rows apart. The salt of an event is none: it counts
/// only where a value is withheld (tst_chain).
struct Place {
    const char *table;
    const char *key;
    const char *column;
};

constexpr Place Places[] = {
    {"event", "id", "step"}, {"event", "id", "shape"}, {"event", "id", "biz_step"}, {"event", "id", "event_date"}, {"event", "id", "event_time"},
    {"event", "id", "record_time"}, {"event", "id", "doc_no"}, {"event", "id", "party_id"}, {"event", "id", "location_id"}, {"event", "id", "actor_id"},
    {"event", "id", "corrects_id"}, {"event", "id", "reason"}, {"event", "id", "content"},
    {"line", "id", "number"}, {"line", "id", "side"}, {"line", "id", "lot_id"}, {"line", "id", "location_id"}, {"line", "id", "quantity"},
    {"line", "id", "entered_value"}, {"line", "id", "entered_unit"}, {"line", "id", "price"}, {"line", "id", "content"},
    {"lot", "id", "item_id"}, {"lot", "id", "code"}, {"lot", "id", "made"}, {"lot", "id", "fields"},
    {"item_code", "id", "code"}, {"item_code", "id", "lot_id"}, {"line_code", "code_id, line_id", "code_id"}, {"line_code", "code_id, line_id", "line_id"},
    {"attachment", "sha256", "bytes"}, {"attachment", "sha256", "size"}, {"event_attachment", "event_id, sha256, field", "field"},
    {"event_private", "event_id, line_number, path", "salt"}, {"event_private", "event_id, line_number, path", "value"},
    {"chain", "event_id", "content_hash"}, {"chain", "event_id", "hash"}, {"correction", "corrected_id", "by_id"}, {"correction", "corrected_id", "corrected_id"},
    {"seal", "day, event_count", "head"}, {"seal", "day, event_count", "last_event_id"}, {"seal", "day, event_count", "event_count"}};

} // namespace

/// Whatever is changed in the file behind the ledger's back, the check says so.
class MutationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit());
        m_shop = std::make_unique<TestWorkspace>();
        fill();
        m_path = m_keys.filePath(QStringLiteral("copy.suben"));
        NoProgress nobody;
        QVERIFY(makeBackup(m_shop->store(), m_path, nobody));
        withoutTriggers();
        auto opened = Store::open(m_path, Store::Mode::ReadWrite);
        QVERIFY(opened);
        m_store = std::move(*opened);
    }

    void theFilledLedgerIsWhole()
    {
        const auto verdict = verdictAfter({});
        QVERIFY2(verdict && verdict->unchanged && verdict->unbroken, verdict ? qPrintable(verdict->why) : "");
    }

    void ofAThousandRandomMutationsNoneGoesUnnoticed()
    {
        int made = 0;
        for (int tries = 0; made < 1000 && tries < 20'000; ++tries) {
            const Place &place = Places[random(std::size(Places))];
            const QByteArray sql = mutation(place);
            if (sql.isEmpty())
                continue;
            const auto verdict = verdictAfter(sql);
            if (!verdict)
                continue; // the file itself refused it
            ++made;
            QVERIFY2(!verdict->unchanged || !verdict->unbroken, sql);
            QVERIFY2(!verdict->why.isEmpty(), sql);
        }
        QCOMPARE(made, 1000);
    }

    void theFirstBadEntryIsNamed()
    {
        for (const auto &[sql, entry] : {std::pair("UPDATE line SET quantity = quantity + 1 WHERE event_id = 2", 2), std::pair("UPDATE event SET doc_no = doc_no || 'x' WHERE id >= 3", 3),
                                         std::pair("UPDATE attachment SET bytes = CAST('other' AS BLOB)", 1)}) {
            const auto verdict = verdictAfter(sql);
            QVERIFY(verdict);
            QCOMPARE(raw(verdict->firstBad), qint64(entry));
        }
    }

    void aTailThatWasCutOffDisagreesWithEveryLaterSeal()
    {
        QStringList seals;
        const auto kept = Chain(m_shop->session()).seals();
        for (const Seal &seal : *kept)
            seals << seal.shortText();
        QCOMPARE(seals.size(), 1);
        NoProgress nobody;
        Session session = onCopy();
        const auto verdict = m_store->together([&]() -> Result<void> {
            const auto cut = m_store->write([](Database &db) -> Result<void> {
                db.execute("DELETE FROM chain WHERE event_id = (SELECT max(event_id) FROM chain)");
                db.execute("DELETE FROM seal");
                return {};
            });
            m_verdict = cut ? *Chain(session).verify(seals, nobody) : ChainVerdict();
            return failure(ErrorCode::Cancelled, QString());
        });
        QVERIFY(!verdict);
        QCOMPARE(m_verdict.agreesWithSeal, std::optional(false));
    }

private:
    void fill()
    {
        Catalog catalog(m_shop->session());
        EventDraft first = m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        first.lines[0].fields.set(QStringLiteral("line.price"), *Money::parse(u"4.20"));
        first.lines[0].codes = {QStringLiteral("83123450012345671234"), QStringLiteral("83123450012345671241")};
        first.fields.set(QStringLiteral("event.inspector"), QStringLiteral("店长"));
        first.attachments = {*catalog.attach("a photograph of the delivery note", QStringLiteral("note.jpg"), QStringLiteral("image/jpeg"))};
        m_shop->record(first);
        m_shop->receive(m_shop->milk, QStringLiteral("L2"), QStringLiteral("2箱"));
        const EventId wrong = m_shop->ship(m_shop->lot(QStringLiteral("L1")), QStringLiteral("3盒"));
        QVERIFY(m_shop->ledger().correct(wrong, m_shop->confirmed(m_shop->shipping(m_shop->lot(QStringLiteral("L1")), QStringLiteral("2盒"))), QStringLiteral("数量打错")));
        m_shop->ship(m_shop->lot(QStringLiteral("L2")), QStringLiteral("5盒"));
        QVERIFY(Chain(m_shop->session()).seal());
    }

    void withoutTriggers()
    {
        auto store = Store::open(m_path, Store::Mode::ReadWrite);
        QVERIFY(store);
        const auto done = (*store)->write([&](Database &db) -> Result<void> {
            QStringList names;
            Rows rows = db.query("SELECT name FROM sqlite_master WHERE type = 'trigger'");
            while (rows.next())
                names << rows.text(0);
            for (const QString &name : std::as_const(names))
                db.execute(kept("DROP TRIGGER " + name.toLatin1()));
            return {};
        });
        QVERIFY(done);
    }

    /// One row, one column: a bit of a text or of bytes, or one more.
    QByteArray mutation(const Place &place)
    {
        const QByteArray table = place.table;
        const QByteArray key = place.key;
        const QByteArray column = place.column;
        const QByteArray row = "(" + key + ") = (SELECT " + key + " FROM " + table + " LIMIT 1 OFFSET " + QByteArray::number(random(6)) + ")";
        QByteArray sql;
        std::ignore = m_store->read([&](Database &db) -> Result<void> {
            Rows rows = db.query(kept("SELECT typeof(" + column + "), CAST(" + column + " AS BLOB) FROM " + table + " WHERE " + row));
            if (!rows.next() || rows.text(0) == u"null")
                return {};
            QByteArray value = rows.blob(1);
            if (rows.text(0) == u"integer") {
                sql = "UPDATE " + table + " SET " + column + " = " + column + " + 1 WHERE " + row;
                return {};
            }
            if (value.isEmpty())
                return {};
            const auto at = static_cast<qsizetype>(random(static_cast<std::size_t>(value.size())));
            const bool isText = rows.text(0) == u"text";
            if (isText && static_cast<unsigned char>(value[at]) >= 0x80)
                return {};
            value[at] = static_cast<char>(value[at] ^ (isText ? 1 : 1 << random(8)));
            sql = "UPDATE " + table + " SET " + column + " = " + (isText ? QByteArray("CAST(x'" + value.toHex() + "' AS TEXT)") : QByteArray("x'" + value.toHex() + "'")) + " WHERE " + row;
            return {};
        });
        return sql;
    }

    /// The change is taken back afterwards. Nothing where the file did not take it.
    std::optional<ChainVerdict> verdictAfter(const QByteArray &sql)
    {
        Session session = onCopy();
        NoProgress nobody;
        bool taken = false;
        std::ignore = m_store->together([&]() -> Result<void> {
            const auto changed = m_store->write([&](Database &db) -> Result<int> { return sql.isEmpty() ? 1 : db.execute(kept(sql)); });
            const auto verdict = changed && *changed > 0 ? Chain(session).verify({}, nobody) : Result<ChainVerdict>(failure(ErrorCode::Storage, QString()));
            taken = verdict.has_value();
            m_verdict = verdict.value_or(ChainVerdict());
            return failure(ErrorCode::Cancelled, QString());
        });
        return taken ? std::optional(m_verdict) : std::nullopt;
    }

    Session onCopy()
    {
        const Session &of = m_shop->session();
        return {*m_store, of.packs, of.clock, of.keys, of.actor, of.info};
    }

    /// Statements are remembered by their address.
    const char *kept(const QByteArray &sql)
    {
        m_statements.push_back(sql);
        return m_statements.back().constData();
    }

    std::size_t random(std::size_t below)
    {
        m_seed = m_seed * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>((m_seed >> 33) % below);
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    QString m_path;
    std::deque<QByteArray> m_statements;
    std::unique_ptr<Store> m_store;
    ChainVerdict m_verdict;
    quint64 m_seed = 20261123;
};

QTEST_GUILESS_MAIN(MutationsTest)
#include "tst_mutations.moc"
