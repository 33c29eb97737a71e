#include "core/exchange/epcisdelivery.h"
#include "core/exchange/epcisload.h"
#include "core/exchange/epciswriter.h"
#include "core/ledger/ledgerquery.h"

#include "tests/support/testworkspace.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace suben;

namespace
{

const QString Schema = QStringLiteral(SUBEN_SHARED "/kits-data/epcis/EPCIS-JSON-Schema.json");

QByteArray written(Session &session, const QStringList &withhold = {})
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    NoProgress progress;
    const auto events = writeEpcis(session, {QDate(2026, 1, 1), QDate(2026, 12, 31), withhold}, out, progress);
    return events ? out.data() : QByteArray();
}

QJsonArray eventsIn(const QByteArray &document)
{
    return QJsonDocument::fromJson(document).object()[u"epcisBody"].toObject()[u"eventList"].toArray();
}

/// What the same entries must have in common wherever they stand: everything but when they were typed in.
QList<QByteArray> factsIn(const QByteArray &document)
{
    QList<QByteArray> facts;
    for (const QJsonValue &each : eventsIn(document)) {
        QJsonObject event = each.toObject();
        for (const char *passed : {"recordTime", "errorDeclaration", "suben:confirm"})
            event.remove(QLatin1String(passed));
        facts << QJsonDocument(event).toJson(QJsonDocument::Compact);
    }
    return facts;
}

} // namespace

/// A ledger as an EPCIS 2.0 document and back.
class EpcisTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void init()
    {
        m_shop = std::make_unique<TestWorkspace>();
        m_cheese = m_shop->item({.name = QStringLiteral("奶酪"), .gtin = QStringLiteral("6901234000016")});
    }

    void theDocumentFollowsTheSchemaOfGs1()
    {
        if (!QFile::exists(Schema))
            QSKIP("GS1's schema does not stand beside the source.");
        fill();
        QTemporaryDir folder;
        QFile document(folder.filePath(QStringLiteral("all.jsonld")));
        QVERIFY(document.open(QIODevice::WriteOnly));
        document.write(written(m_shop->session()));
        document.close();
        QProcess check;
        check.start(QStringLiteral("python3"), {QStringLiteral(SUBEN_TEST_DATA "/exchange/schemacheck.py"), Schema, document.fileName()});
        QVERIFY(check.waitForFinished());
        if (check.exitCode() == 2)
            QSKIP("python3-jsonschema is not installed.");
        QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput());
    }

    void whatWasReadAndPostedElsewhereIsTheSameDocument()
    {
        fill();
        const QByteArray first = written(m_shop->session());
        TestWorkspace other;
        load(other, first);
        const QByteArray second = written(other.session());
        const QList<QByteArray> before = factsIn(first);
        const QList<QByteArray> after = factsIn(second);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(after[i], before[i]);
        QVERIFY(before.size() >= 6);
        QCOMPARE(other.onHand(other.lot(QStringLiteral("C1"))), m_shop->onHand(m_shop->lot(QStringLiteral("C1"))));
        QCOMPARE(other.onHand(other.lot(QStringLiteral("L2"))), m_shop->onHand(m_shop->lot(QStringLiteral("L2"))));
    }

    void aCorrectionIsDeclaredAndNamesWhatStandsInItsPlace()
    {
        const EventId wrong = m_shop->receive(m_cheese, QStringLiteral("C1"), QStringLiteral("10盒"));
        const EventId right = correct(wrong, QStringLiteral("12盒"));
        const QJsonArray events = eventsIn(written(m_shop->session()));
        QCOMPARE(events.size(), 2);
        const QJsonObject declared = events[0].toObject()[u"errorDeclaration"].toObject();
        QCOMPARE(declared[u"reason"].toString(), QStringLiteral("incorrect_data"));
        QCOMPARE(declared[u"correctiveEventIDs"].toArray(), QJsonArray{events[1].toObject()[u"eventID"]});
        QCOMPARE(events[1].toObject()[u"suben:corrects"], events[0].toObject()[u"eventID"]);
        QVERIFY(raw(right) > raw(wrong));
    }

    void anEntryThatWasTakenOutDidNotOccur()
    {
        const EventId wrong = m_shop->receive(m_cheese, QStringLiteral("C1"), QStringLiteral("10盒"));
        QVERIFY(m_shop->ledger().voidEvent(wrong, QStringLiteral("重复录入")));
        const QJsonArray events = eventsIn(written(m_shop->session()));
        QCOMPARE(events.size(), 1);
        const QJsonObject declared = events[0].toObject()[u"errorDeclaration"].toObject();
        QCOMPARE(declared[u"reason"].toString(), QStringLiteral("did_not_occur"));
        QCOMPARE(declared[u"suben:reason"].toString(), QStringLiteral("重复录入"));
    }

    void whatIsWithheldIsNowhereInTheDocument()
    {
        EventDraft draft = m_shop->receiving(m_cheese, QStringLiteral("C1"), QStringLiteral("10盒"));
        draft.lines[0].fields.set(QStringLiteral("line.price"), Money::fromTenThousandths(135700));
        m_shop->record(draft);
        QVERIFY(written(m_shop->session()).contains("13.57"));
        QVERIFY(!written(m_shop->session(), {QStringLiteral("line.price"), QStringLiteral("line.amount")}).contains("13.57"));
    }

    void oneChangedFactIsNoticed()
    {
        fill();
        const QByteArray document = written(m_shop->session());
        for (const auto &[from, to] : {std::pair("\"suben:lot.code\":\"C1\"", "\"suben:lot.code\":\"C2\""), std::pair("\"quantity\":10", "\"quantity\":11"),
                                       std::pair("\"bizStep\":\"receiving\"", "\"bizStep\":\"shipping\"")}) {
            QByteArray changed = document;
            QVERIFY2(changed.contains(from), from);
            changed.replace(changed.indexOf(from), qstrlen(from), to);
            const auto read = readEpcis(changed);
            QVERIFY2(!read, from);
            QCOMPARE(read.error().code, ErrorCode::Verification);
        }
    }

    void aBuyerTakesWhatTheSellerSentAsADelivery()
    {
        m_shop->receive(m_cheese, QStringLiteral("C1"), QStringLiteral("10盒"));
        m_shop->ship(m_shop->lot(QStringLiteral("C1")), QStringLiteral("4盒"));
        const auto document = readEpcis(written(m_shop->session()));
        QVERIFY2(document, qPrintable(document ? QString() : document.error().text));
        const auto file = deliveryOf(*document, QStringLiteral("sent.jsonld"));
        QVERIFY(file);
        TestWorkspace buyer;
        buyer.paper(QStringLiteral("foodLicence"), HolderKind::Party, raw(buyer.party(QStringLiteral("试验食品店"), QStringLiteral("92370602MA3FG7K26Q"))));
        NoProgress progress;
        ImportChoices choices;
        choices.date = QDate(2026, 11, 22);
        choices.reason = QStringLiteral("已核对");
        Importer importer(buyer.session());
        const auto plan = importer.plan(*file, choices, progress);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QString why;
        for (const PlannedRow &row : plan->rows)
            why += row.findings.isEmpty() ? QString() : row.findings.first().text;
        QVERIFY2(plan->isReady(), qPrintable(why));
        QVERIFY(importer.apply(*plan, progress));
        const LotId lot = buyer.lot(QStringLiteral("C1"));
        QCOMPARE(buyer.onHand(lot), Decimal::fromInteger(4));
        QCOMPARE(Catalog(buyer.session()).lot(lot)->made, std::optional(QDate(2026, 10, 20)));
        QVERIFY(*Catalog(buyer.session()).findParty(QStringLiteral("92370602MA3FG7K26Q")));
    }

    void aForeignDocumentBringsLotsDatesAndQuantities()
    {
        QFile example(QStringLiteral(SUBEN_TEST_DATA "/exchange/foreign.jsonld"));
        QVERIFY(example.open(QIODevice::ReadOnly));
        const QByteArray foreign = example.readAll();
        const auto document = readEpcis(foreign);
        QVERIFY2(document, qPrintable(document ? QString() : document.error().text));
        const auto file = deliveryOf(*document, QStringLiteral("foreign.jsonld"));
        QVERIFY(file);
        const auto cell = [&](const QString &path) { return file->table.text(1, file->map.at(path)->column).toString(); };
        QCOMPARE(cell(QStringLiteral("item.name")), QStringLiteral("奶酪"));
        QCOMPARE(cell(QStringLiteral("item.gtin")), QStringLiteral("6901234000016"));
        QCOMPARE(cell(QStringLiteral("lot.code")), QStringLiteral("F7"));
        QCOMPARE(cell(QStringLiteral("lot.expiry")), QStringLiteral("2027-05-01"));
        QCOMPARE(cell(QStringLiteral("line.qty")), QStringLiteral("12.5 kg"));
        QCOMPARE(cell(QStringLiteral("event.date")), QStringLiteral("2026-11-21")); // 01:30 in China
        QCOMPARE(cell(QStringLiteral("event.docNo")), QStringLiteral("D-77"));
    }

    void packagesGoToTheLotTheirCodesName()
    {
        QFile example(QStringLiteral(SUBEN_TEST_DATA "/exchange/foreign.jsonld"));
        QVERIFY(example.open(QIODevice::ReadOnly));
        QJsonObject whole = QJsonDocument::fromJson(example.readAll()).object();
        QJsonObject body = whole[u"epcisBody"].toObject();
        QJsonArray events = body[u"eventList"].toArray();
        QJsonObject event = events.first().toObject();
        const auto link = [](const QString &rest) { return QStringLiteral("https://id.gs1.org/01/06901234000016/10/") + rest; };
        event[QStringLiteral("quantityList")] = QJsonArray{QJsonObject{{QStringLiteral("epcClass"), link(QStringLiteral("F7"))}, {QStringLiteral("quantity"), 1}},
                                                           QJsonObject{{QStringLiteral("epcClass"), link(QStringLiteral("F8"))}, {QStringLiteral("quantity"), 2}}};
        event[QStringLiteral("epcList")] = QJsonArray{link(QStringLiteral("F8/21/a1")), link(QStringLiteral("F7/21/a2")), link(QStringLiteral("F8/21/a3"))};
        body[QStringLiteral("eventList")] = QJsonArray{event};
        whole[QStringLiteral("epcisBody")] = body;
        const auto document = readEpcis(QJsonDocument(whole).toJson());
        QVERIFY2(document, qPrintable(document ? QString() : document.error().text));
        const auto file = deliveryOf(*document, QStringLiteral("foreign.jsonld"));
        QVERIFY(file);
        const int column = file->map.at(QStringLiteral("line.codes"))->column;
        QCOMPARE(file->table.rowCount(), 3);
        QCOMPARE(file->table.text(1, column), u"(01)06901234000016(21)a2");
        QCOMPARE(file->table.text(2, column), u"(01)06901234000016(21)a1 (01)06901234000016(21)a3");
    }

    void mutantsOfADocumentAreRefusedOrReadButNeverHurt()
    {
        fill();
        const QByteArray document = written(m_shop->session());
        quint32 seed = 20261123;
        const auto random = [&](qsizetype below) {
            seed = seed * 1664525U + 1013904223U;
            return static_cast<qsizetype>((seed >> 8) % static_cast<quint32>(below));
        };
        int refused = 0;
        for (int i = 0; i < 400; ++i) {
            QByteArray mutant = document;
            const qsizetype at = random(mutant.size());
            switch (i % 4) {
            case 0: mutant[at] = static_cast<char>(random(256)); break;
            case 1: mutant.truncate(at); break;
            case 2: mutant.remove(at, random(40)); break;
            default: mutant.insert(at, document.mid(random(document.size()), random(200)));
            }
            const auto read = readEpcis(mutant);
            refused += read ? 0 : 1;
            if (read)
                std::ignore = deliveryOf(*read, QString());
        }
        QVERIFY(refused > 200);
    }

    void whatIsTooDeepOrTooLongIsRefused()
    {
        const QByteArray head = "{\"type\":\"EPCISDocument\",\"schemaVersion\":\"2.0\",\"epcisBody\":{\"eventList\":[{\"type\":\"ObjectEvent\",\"suben:x\":";
        QVERIFY(!readEpcis(head + QByteArray(60, '[') + QByteArray(60, ']') + "}]}}"));
        QVERIFY(!readEpcis(head + '"' + QByteArray(5000, 'x') + "\"}]}}"));
        QVERIFY(!readEpcis("[]"));
        QVERIFY(!readEpcis(QByteArray()));
    }

private:
    /// Receiving, selling, disposing, a correction and a withdrawal, with codes, prices and confirmations.
    void fill()
    {
        EventDraft first = m_shop->receiving(m_cheese, QStringLiteral("C1"), QStringLiteral("10盒"));
        first.fields.set(QStringLiteral("event.docNo"), QStringLiteral("进-0012"));
        first.lines[0].fields.set(QStringLiteral("line.price"), Money::fromTenThousandths(135700));
        m_shop->record(first);
        const EventId wrong = m_shop->receive(m_cheese, QStringLiteral("C2"), QStringLiteral("7盒"));
        m_shop->receive(m_shop->milk, QStringLiteral("L2"), QStringLiteral("2箱"));
        m_shop->ship(m_shop->lot(QStringLiteral("C1")), QStringLiteral("4盒"));
        m_shop->record(m_shop->disposing(m_shop->lot(QStringLiteral("L2")), QStringLiteral("3盒")));
        correct(wrong, QStringLiteral("8盒"));
        const EventId twice = m_shop->receive(m_shop->milk, QStringLiteral("L3"), QStringLiteral("1箱"));
        QVERIFY(m_shop->ledger().voidEvent(twice, QStringLiteral("重复录入")));
    }

    EventId correct(EventId wrong, const QString &amount)
    {
        auto draft = LedgerQuery(m_shop->session()).draftOf(wrong);
        if (!draft)
            return {};
        draft->lines[0].quantity = quantity(amount);
        const auto recorded = m_shop->ledger().correct(wrong, *draft, QStringLiteral("数量打错"));
        if (!recorded)
            qWarning().noquote() << recorded.error().text;
        return recorded ? recorded->id : EventId{};
    }

    static void load(TestWorkspace &into, const QByteArray &document)
    {
        const auto read = readEpcis(document);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        NoProgress progress;
        const auto loaded = loadEpcis(into.session(), *read, QStringLiteral("从另一账本带入"), Batch::AllOrNone, progress, [](const EpcisLine &) {});
        QString why = loaded ? QString() : loaded.error().text;
        for (const Finding &finding : loaded ? Findings() : loaded.error().findings)
            why += u'\n' + finding.rule + u' ' + finding.text;
        QVERIFY2(loaded, qPrintable(why));
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    ItemId m_cheese{};
};

QTEST_GUILESS_MAIN(EpcisTest)
#include "tst_epcis.moc"
