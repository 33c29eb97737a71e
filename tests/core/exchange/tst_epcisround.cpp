#include "core/base/clock.h"
#include "core/exchange/epcisload.h"
#include "core/exchange/epciswriter.h"
#include "core/ledger/loader.h"
#include "core/ledger/scanning.h"
#include "core/storage/store.h"
#include "core/workspace/practice.h"
#include "core/workspace/workspace.h"
#include "resources/resources.h"
#include "tests/support/testworkspace.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace suben;

namespace
{

QByteArray wholeLedger(Session &session)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    NoProgress progress;
    EpcisOrder order{QDate(2000, 1, 1), QDate(2100, 1, 1)};
    order.secrets = EpcisSecrets::Included; // the owner moves the ledger
    const auto events = writeEpcis(session, order, out, progress);
    return events ? out.data() : QByteArray();
}

/// What is not a fact of what happened: when it was typed in, by whom, and the reasons given for its warnings, which the
/// taking ledger asks for anew.
constexpr const char *NotOfTheEvent[] = {"recordTime", "errorDeclaration", "suben:confirm", "suben:actor", "eventID", "suben:corrects"};

QList<QByteArray> factsIn(const QByteArray &document)
{
    QList<QByteArray> facts;
    const QJsonArray events = QJsonDocument::fromJson(document).object()[u"epcisBody"][u"eventList"].toArray();
    for (const QJsonValue &each : events) {
        QJsonObject event = each.toObject();
        for (const char *passed : NotOfTheEvent)
            event.remove(QLatin1String(passed));
        facts << QJsonDocument(event).toJson(QJsonDocument::Compact);
    }
    return facts;
}

QStringList mastersIn(const QByteArray &document)
{
    QStringList masters;
    const auto read = readEpcis(document);
    for (const QJsonObject &master : read ? read->masters : std::vector<QJsonObject>())
        masters << QString::fromUtf8(QJsonDocument(master).toJson(QJsonDocument::Compact));
    masters.sort();
    return masters;
}

/// Lines of the set-up that say who works there.
QByteArray peopleIn(const QByteArray &lines)
{
    QByteArray people;
    const auto all = lines.split('\n');
    for (const QByteArray &line : all) {
        QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object[u"type"].toString() != u"user")
            continue;
        object.remove(QStringLiteral("password"));
        people += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return people;
}

} // namespace

/// Every practice ledger goes out as EPCIS 2.0 and comes in again: the same facts, whatever the trade.
class EpcisRoundTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        registerSubenResources();
        qputenv("SUBEN_KEY_DIR", m_folder.path().toLocal8Bit());
    }

    void everyTradesLedgerComesBackWithEveryFact_data()
    {
        QTest::addColumn<QString>("id");
        for (const PracticeTrade &trade : practiceTrades())
            QTest::newRow(qPrintable(trade.id)) << trade.id;
    }

    void everyTradesLedgerComesBackWithEveryFact()
    {
        QFETCH(QString, id);
        const auto trades = practiceTrades();
        const PracticeTrade &trade = *std::ranges::find(trades, id, &PracticeTrade::id);
        auto first = ledgerOf(trade, id + QStringLiteral("-out"));
        QVERIFY(practise(first->session(), trade));
        auto second = ledgerOf(trade, id + QStringLiteral("-in"));
        QByteArray people = peopleIn(trade.lines);
        QBuffer lines(&people);
        lines.open(QIODevice::ReadOnly);
        NoProgress progress;
        QVERIFY(loadLines(second->session(), lines, Batch::AllOrNone, progress, [](const LoadedLine &) {}));
        comesBackWhole(first->session(), second->session(), id);
    }

    void everyKindOfEntryOfAShopComesBack()
    {
        TestWorkspace first;
        const LotId lot = fill(first);
        QVERIFY(raw(lot) != 0);
        TestWorkspace second;
        comesBackWhole(first.session(), second.session(), QStringLiteral("shop"));
        QCOMPARE(second.onHand(second.lot(QStringLiteral("L1"))), first.onHand(first.lot(QStringLiteral("L1"))));
    }

    /// For anybody but the owner's own next ledger: no ID numbers, and no papers of persons.
    void secretsStayHereUnlessTheOwnerTakesThemAlong()
    {
        const auto trades = practiceTrades();
        const PracticeTrade &trade = *std::ranges::find(trades, QStringLiteral("chemical"), &PracticeTrade::id);
        auto ledger = ledgerOf(trade, QStringLiteral("secrets"));
        QVERIFY(practise(ledger->session(), trade));
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        NoProgress progress;
        QVERIFY(writeEpcis(ledger->session(), {QDate(2000, 1, 1), QDate(2100, 1, 1)}, out, progress));
        const QByteArray whole = wholeLedger(ledger->session());
        QVERIFY(whole.contains("suben:event.agentId\""));
        QVERIFY(!out.data().contains("suben:event.agentId\""));
        QVERIFY(!out.data().contains("\"suben:of\":\"staff\""));
        Session clerk = ledger->session();
        clerk.actor.role = Role::Clerk;
        EpcisOrder order{QDate(2000, 1, 1), QDate(2100, 1, 1)};
        order.secrets = EpcisSecrets::Included;
        QCOMPARE(writeEpcis(clerk, order, out, progress).error().code, ErrorCode::NotAllowed);
    }

    void theseLedgersHoldEveryShape()
    {
        QCOMPARE(m_shapes, (QStringList{QStringLiteral("adjust"), QStringLiteral("in"), QStringLiteral("move"), QStringLiteral("observe"), QStringLiteral("out"), QStringLiteral("pack"), QStringLiteral("transform")}));
    }

private:
    void comesBackWhole(Session &first, Session &second, const QString &id)
    {
        noteShapes(first);
        const QByteArray sent = wholeLedger(first);
        auto document = readEpcis(sent);
        QVERIFY2(document, document ? "" : qPrintable(document.error().text));
        document->attachments = attachmentsOf(first, id);
        QString why;
        NoProgress progress;
        const auto loaded = loadEpcis(second, *document, QStringLiteral("从另一账本带入"), Batch::EachAlone, progress, [&](const EpcisLine &line) {
            if (raw(line.id) != 0)
                return;
            why += QStringLiteral("%1: %2").arg(line.number).arg(line.text);
            for (const Finding &finding : line.findings)
                why += u' ' + finding.rule;
            why += u'\n';
        });
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text));
        QVERIFY2(loaded->refused == 0, qPrintable(why));
        QCOMPARE(loaded->attachmentsMissing, 0);
        const QByteArray back = wholeLedger(second);
        const auto before = factsIn(sent);
        const auto after = factsIn(back);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(after[i], before[i]);
        QCOMPARE(mastersIn(back), mastersIn(sent));
        QCOMPARE(attachmentCount(second), attachmentCount(first));
    }

    static EventDraft of(TestWorkspace &shop, const QString &step, LotId lot, const QString &amount)
    {
        EventDraft draft = shop.shipping(lot, amount);
        draft.step = step;
        draft.party = {};
        return draft;
    }

    /// Every shape, with codes, files, a correction and an entry taken out again.
    static LotId fill(TestWorkspace &shop)
    {
        EventDraft first = shop.receiving(shop.milk, QStringLiteral("L1"), QStringLiteral("40盒"));
        first.lines[0].codes = {QStringLiteral("83123450012345671234"), QStringLiteral("83123450012345671241")};
        first.lines[0].fields.set(QStringLiteral("line.price"), *Money::parse(u"4.20"));
        first.attachments = {*Catalog(shop.session()).attach("a photograph", QStringLiteral("送货单.jpg"), QStringLiteral("image/jpeg"))};
        shop.record(first);
        const LotId lot = shop.lot(QStringLiteral("L1"));
        EventDraft pack = *Scanning(shop.session()).draftOf(QStringLiteral("packing"), first.lines[0].codes);
        pack.fields.set(QStringLiteral("event.parentCode"), QStringLiteral("006901234000000018"));
        shop.record(pack);
        shop.record(*Scanning(shop.session()).draftOf(QStringLiteral("unpacking"), {first.lines[0].codes.first()}));
        EventDraft move = of(shop, QStringLiteral("moving"), lot, QStringLiteral("4盒"));
        move.location = *Catalog(shop.session()).save(Location{{}, QStringLiteral("后仓"), {}, {}});
        move.lines[0].location = LocationId{1};
        shop.record(move);
        EventDraft count = of(shop, QStringLiteral("stocktaking"), lot, QString());
        count.lines[0].quantity = {};
        count.lines[0].location = LocationId{1};
        count.lines[0].fields.set(QStringLiteral("line.counted"), quantity(QStringLiteral("35盒")));
        shop.record(count);
        EventDraft made = of(shop, QStringLiteral("transforming"), lot, QStringLiteral("2盒"));
        DraftLine output;
        output.item = shop.milk;
        output.quantity = quantity(QStringLiteral("1盒"));
        output.fields = {{QStringLiteral("lot.code"), QStringLiteral("NEW")}, {QStringLiteral("lot.made"), QDate(2026, 11, 22)}, {QStringLiteral("lot.noExpiry"), true}};
        made.lines.push_back(output);
        shop.record(made);
        shop.record(shop.disposing(lot, QStringLiteral("1盒")));
        const EventId wrong = shop.ship(lot, QStringLiteral("3盒"));
        std::ignore = shop.ledger().correct(wrong, shop.confirmed(shop.shipping(lot, QStringLiteral("2盒"))), QStringLiteral("数量打错"));
        std::ignore = shop.ledger().voidEvent(shop.ship(lot, QStringLiteral("1盒")), QStringLiteral("重复录入"));
        return lot;
    }

    std::unique_ptr<Workspace> ledgerOf(const PracticeTrade &trade, const QString &name)
    {
        auto made = Workspace::create(m_folder.filePath(name + QStringLiteral(".suben")), trade.ledger, std::make_unique<FixedClock>(chinaTime(QDate(2026, 11, 23), QTime(15, 0))));
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return std::move(made->workspace);
    }

    /// As they lie in a package.
    QString attachmentsOf(Session &session, const QString &id)
    {
        const QString folder = m_folder.filePath(id + QStringLiteral("/attachments"));
        QDir().mkpath(folder);
        std::ignore = session.store.read([&](Database &db) -> Result<void> {
            Rows rows = db.query("SELECT sha256, file_name, bytes FROM attachment");
            while (rows.next()) {
                QFile file(folder + u'/' + QString::fromLatin1(rows.blob(0).toHex().left(12)) + u'-' + rows.text(1).replace(u'/', u'_'));
                if (file.open(QIODevice::WriteOnly))
                    file.write(rows.blob(2));
            }
            return {};
        });
        return folder;
    }

    static int attachmentCount(Session &session)
    {
        return session.store.read([](Database &db) -> Result<int> {
                                Rows rows = db.query("SELECT (SELECT count(*) FROM event_attachment) + (SELECT count(*) FROM paper_copy)");
                                return rows.next() ? static_cast<int>(rows.integer(0)) : -1;
                            })
            .value_or(-1);
    }

    void noteShapes(Session &session)
    {
        std::ignore = session.store.read([&](Database &db) -> Result<void> {
            Rows rows = db.query("SELECT DISTINCT shape FROM event");
            while (rows.next()) {
                if (!m_shapes.contains(rows.text(0)))
                    m_shapes << rows.text(0);
            }
            return {};
        });
        m_shapes.sort();
    }

    QTemporaryDir m_folder;
    QStringList m_shapes;
};

QTEST_GUILESS_MAIN(EpcisRoundTest)
#include "tst_epcisround.moc"
