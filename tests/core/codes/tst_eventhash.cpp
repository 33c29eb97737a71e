#include "core/codes/epcuri.h"
#include "core/codes/eventhash.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace suben;

/// The CBV 2.0 event hash against the examples GS1 publishes with the algorithm.
class EventHashTest final : public QObject
{
    Q_OBJECT

private:
    static QJsonObject document(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    static QJsonArray eventsOf(const QJsonObject &document)
    {
        const QJsonObject body = document[u"epcisBody"].toObject();
        return body.contains(u"eventList") ? body[u"eventList"].toArray()
                                           : body[u"queryResults"].toObject()[u"resultsBody"].toObject()[u"eventList"].toArray();
    }

    static QJsonObject shipping()
    {
        return QJsonDocument::fromJson(R"({"type":"ObjectEvent","eventTime":"2026-11-02T08:00:00+08:00","eventTimeZoneOffset":"+08:00",
            "action":"OBSERVE","bizStep":"shipping","epcList":["urn:epc:id:sgtin:4012345.011111.2","urn:epc:id:sgtin:4012345.011111.1"],
            "suben:docNo":"0012"})").object();
    }

    static EventNames names()
    {
        return EventNames::of(QJsonObject{{QStringLiteral("@context"), QJsonArray{QJsonObject{{QStringLiteral("suben"), QStringLiteral("urn:suben:epcis:")}}}}});
    }

private Q_SLOTS:
    void everyGoldenHashIsTheOneComputedHere_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SUBEN_SHARED "/kits-data/epcis-hash/tests/examples"));
        for (const QString &name : folder.entryList({QStringLiteral("*.hashes")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name.chopped(7));
        if (folder.isEmpty())
            QTest::newRow("none") << QString();
    }

    void everyGoldenHashIsTheOneComputedHere()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("The published examples do not stand beside the source.");
        QFile golden(path + QStringLiteral(".hashes"));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QStringList wanted = QString::fromUtf8(golden.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const QJsonObject whole = document(path + QStringLiteral(".jsonld"));
        const EventNames names = EventNames::of(whole);
        QStringList computed;
        for (const QJsonValue &event : eventsOf(whole)) {
            computed << eventHashId(event.toObject(), names);
            if (!wanted.contains(computed.last()))
                qInfo().noquote() << eventPreHash(event.toObject(), names);
        }
        QCOMPARE(computed, wanted);
    }

    void theOrderOfKeysAndListsDoesNotMatter()
    {
        QJsonObject other = shipping();
        other[QStringLiteral("epcList")] = QJsonArray{QStringLiteral("https://id.gs1.org/01/04012345111118/21/1"), QStringLiteral("https://shop.example/x/01/04012345111118/21/2")};
        other[QStringLiteral("bizStep")] = QStringLiteral("https://ref.gs1.org/cbv/BizStep-shipping");
        other[QStringLiteral("eventTime")] = QStringLiteral("2026-11-02T00:00:00Z");
        QCOMPARE(eventHashId(other, names()), eventHashId(shipping(), names()));
    }

    void anErrorDeclarationDoesNotChangeTheIdOfTheEventItIsAbout()
    {
        QJsonObject declared = shipping();
        declared.insert(QStringLiteral("errorDeclaration"), QJsonObject{{QStringLiteral("declarationTime"), QStringLiteral("2026-11-03T08:00:00+08:00")}});
        declared.insert(QStringLiteral("recordTime"), QStringLiteral("2026-11-03T08:00:00+08:00"));
        declared.insert(QStringLiteral("eventID"), QStringLiteral("urn:uuid:1"));
        QCOMPARE(eventHashId(declared, names()), eventHashId(shipping(), names()));
    }

    void everyOtherFactDoes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("extension") << "suben:docNo" << QJsonValue(QStringLiteral("0013"));
        QTest::newRow("time") << "eventTime" << QJsonValue(QStringLiteral("2026-11-02T08:00:01+08:00"));
        QTest::newRow("zone") << "eventTimeZoneOffset" << QJsonValue(QStringLiteral("+09:00"));
        QTest::newRow("step") << "bizStep" << QJsonValue(QStringLiteral("receiving"));
        QTest::newRow("codes") << "epcList" << QJsonValue(QJsonArray{QStringLiteral("urn:epc:id:sgtin:4012345.011111.2")});
    }

    void everyOtherFactDoes()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject changed = shipping();
        changed[key] = value;
        QVERIFY(eventHashId(changed, names()) != eventHashId(shipping(), names()));
    }

    void namesOfThingsAreDigitalLinks_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("link");
        QTest::newRow("lot") << "urn:epc:class:lgtin:4054739.099914.20160711" << "https://id.gs1.org/01/04054739999148/10/20160711";
        QTest::newRow("case") << "urn:epc:id:sscc:5200001.0111111146" << "https://id.gs1.org/00/052000011111111461";
        QTest::newRow("place") << "urn:epc:id:sgln:0614141.07346.1234" << "https://id.gs1.org/414/0614141073467/254/1234";
        QTest::newRow("firm") << "urn:epc:id:pgln:5200001.00000" << "https://id.gs1.org/417/5200001000008";
        QTest::newRow("class of items") << "urn:epc:idpat:sgtin:4012345.066666.*" << "https://id.gs1.org/01/04012345666663";
        QTest::newRow("own") << "urn:suben:lot:1:2" << "urn:suben:lot:1:2";
        QTest::newRow("no link") << "http://transaction.acme.com/po/12345678" << "http://transaction.acme.com/po/12345678";
        QTest::newRow("broken") << "urn:epc:id:sgtin" << "urn:epc:id:sgtin";
    }

    void namesOfThingsAreDigitalLinks()
    {
        QFETCH(QString, uri);
        QTEST(canonicalEpc(uri), "link");
    }
};

QTEST_GUILESS_MAIN(EventHashTest)
#include "tst_eventhash.moc"
