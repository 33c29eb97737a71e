#include "core/ledger/ledger.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/sync/relay.h"
#include "core/sync/signing.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>

using namespace suben;

namespace
{

const QString Epcis = QStringLiteral("epcis2-capture");

/// What the validator of another language says; empty where it is content.
QByteArray complaint(const QString &schema, const QString &document)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("document.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(document.toUtf8()) < 0)
        return "cannot be written";
    file.close();
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"),
                                             QStringLiteral("import json, sys, jsonschema\n"
                                                            "errors = list(jsonschema.Draft7Validator(json.load(open(sys.argv[1]))).iter_errors(json.load(open(sys.argv[2]))))\n"
                                                            "print('; '.join(e.message for e in errors), end='')"),
                                             schema, file.fileName()});
    python.waitForFinished();
    return python.exitCode() == 0 ? python.readAllStandardOutput() : python.readAllStandardError();
}

} // namespace

/// EPCIS 2.0 as it is written in the standard: numbers made from content, corrections by error declaration.
class EpcisCaptureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void init()
    {
        m_shop = std::make_unique<TestWorkspace>();
        begin({});
    }

    void aCorrectionDeclaresTheOldEventWrongUnderItsOwnNumber()
    {
        const EventId wrong = m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        send();
        correct(wrong);
        send();
        const QJsonObject declared = storedWith("errorDeclaration");
        const QJsonObject right = storedWith("suben:replaces");
        QCOMPARE(m_platform->stored().size(), std::size_t(3));
        QCOMPARE(declared[u"eventID"], plain()[u"eventID"]);
        QCOMPARE(declared[u"errorDeclaration"][u"reason"].toString(), QStringLiteral("incorrect_data"));
        QCOMPARE(declared[u"errorDeclaration"][u"correctiveEventIDs"].toArray(), QJsonArray{right[u"eventID"]});
        QVERIFY(declared[u"eventID"] != right[u"eventID"]);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted'"), 3);
    }

    void anEntryThatIsTakenOutIsDeclaredAndNothingComesForIt()
    {
        const EventId wrong = m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        send();
        QVERIFY(m_shop->ledger().voidEvent(wrong, QStringLiteral("录重了")));
        send();
        QCOMPARE(m_platform->stored().size(), std::size_t(2));
        QCOMPARE(storedWith("errorDeclaration")[u"errorDeclaration"][u"reason"].toString(), QStringLiteral("did_not_occur"));
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted'"), 2);
    }

    /// The repository lists events with a declaration; before it has arrived the list is empty, and that is no doubt.
    void aDeclarationWhoseAnswerIsLostIsAskedForByItself_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("stored") << static_cast<int>(PracticeFault::Kind::CutAfterCommit);
        QTest::newRow("not stored") << static_cast<int>(PracticeFault::Kind::CutBeforeCommit);
    }

    void aDeclarationWhoseAnswerIsLostIsAskedForByItself()
    {
        QFETCH(int, fault);
        const EventId wrong = m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        send();
        begin({.faults = {{2, static_cast<PracticeFault::Kind>(fault)}}});
        // The new place has not seen the first one: it comes there first.
        m_shop->tamper(QStringLiteral("UPDATE outbox SET state = 'ready', receipt = ''"));
        send();
        correct(wrong);
        send();
        QCOMPARE(m_platform->stored().size(), std::size_t(3));
        for (const PracticeRecord &record : m_platform->stored())
            QCOMPARE(record.copies, 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted'"), 3);
    }

    /// The schema is GS1's own (gs1/EPCIS, JSON-Schema).
    void everyDocumentIsValidByTheStandardsSchema()
    {
        QFile file(QStringLiteral(SUBEN_SHARED "/kits-data/epcis/EPCIS-JSON-Schema.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("shared/kits-data does not stand here");
        if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("python3 is not installed");
        const EventId wrong = m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        m_shop->ship(m_shop->lot(QStringLiteral("L1")), QStringLiteral("2盒"));
        const EventId other = m_shop->receive(m_shop->item({.name = QStringLiteral("猪肉"), .unit = QStringLiteral("kg"), .gtin = QStringLiteral("06901234567892")}),
                                              QStringLiteral("L2"), QStringLiteral("12.5kg"));
        QVERIFY(wrong != other);
        send();
        correct(other);
        send();
        const QStringList documents = sentDocuments();
        QVERIFY(documents.size() >= 2);
        for (const QString &text : documents) {
            const QByteArray said = complaint(file.fileName(), text);
            if (said.contains("No module named"))
                QSKIP("python3-jsonschema is not installed");
            QVERIFY2(said.isEmpty(), said.constData());
        }
    }

private:
    void begin(const PracticeRules &rules)
    {
        m_platform = std::make_unique<PracticePlatform>(PracticePlatform::Options{.port = 0, .rules = rules});
        const auto port = m_platform->start();
        QVERIFY(port);
        const auto enabled = Outbox(m_shop->session(), m_shop->workspace().profiles())
                                 .enable(Epcis, QStringLiteral("practice"), QStringLiteral("http://127.0.0.1:%1").arg(*port),
                                         {{QStringLiteral("apiKey"), QStringLiteral("practice")}, {QStringLiteral("apiSecret"), QStringLiteral("practice-secret-001")}});
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

    void correct(EventId wrong)
    {
        const auto event = m_shop->ledger().correct(wrong, m_shop->confirmed(m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("8盒"))), QStringLiteral("数错了"));
        QVERIFY2(event, event ? "" : qPrintable(event.error().text));
    }

    void send()
    {
        HttpTransport line;
        NoProgress none;
        for (int round = 0; round < 12; ++round) {
            const auto report = Relay(m_shop->session(), m_shop->workspace().profiles(), line).run(none);
            QVERIFY2(report, report ? "" : qPrintable(report.error().text));
            m_shop->setTime(m_shop->session().clock.now().addSecs(130));
        }
    }

    QJsonObject storedWith(const char *member) const
    {
        const auto all = m_platform->stored();
        const auto at = std::ranges::find_if(all, [&](const PracticeRecord &record) { return record.record.contains(QLatin1String(member)); });
        return at == all.end() ? QJsonObject() : at->record;
    }

    QJsonObject plain() const
    {
        const auto all = m_platform->stored();
        const auto at = std::ranges::find_if(all, [](const PracticeRecord &record) {
            return !record.record.contains(u"errorDeclaration") && !record.record.contains(u"suben:replaces");
        });
        return at == all.end() ? QJsonObject() : at->record;
    }

    QStringList sentDocuments()
    {
        QStringList documents;
        const auto read = m_shop->store().read([&](Database &db) -> Result<void> {
            Rows rows = db.query("SELECT request FROM outbox_attempt ORDER BY id");
            while (rows.next())
                documents << QString::fromUtf8(Request::thawed(m_shop->session().keys.decrypt(rows.blob(0), AttemptSecret).value_or(QByteArray())).body);
            return {};
        });
        return read ? documents : QStringList();
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    std::unique_ptr<PracticePlatform> m_platform;
};

QTEST_GUILESS_MAIN(EpcisCaptureTest)
#include "tst_epciscapture.moc"
