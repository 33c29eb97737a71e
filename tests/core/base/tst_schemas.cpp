#include "core/base/jsonschema.h"

#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace suben;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

QByteArray example(const QString &name)
{
    return bytesOf(QStringLiteral(SUBEN_TEST_DATA "/formats/") + name);
}

/// What is wrong; empty: nothing.
QString faultOf(const QByteArray &json, const QString &schema, const QString &part = {})
{
    const auto fault = schemaFault(json, schema, part);
    if (!fault)
        return fault.error().text;
    return *fault ? (*fault)->place.join(u'/') + u' ' + (*fault)->text : QString();
}

/// The same object with a member nobody knows.
QByteArray withStranger(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.insert(QStringLiteral("stranger"), 1);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// The schemas of the formats say of worked examples, and of the files that are shipped, that they are right.
class TestSchemas final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerSubenResources(); }

    void aWorkedExampleFollowsItsSchema_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("part");
        QTest::newRow("draft") << "draft.json" << "load" << "event";
        QTest::newRow("finding") << "finding.json" << "finding" << "";
        QTest::newRow("trace") << "trace.json" << "trace" << "";
    }
    void aWorkedExampleFollowsItsSchema()
    {
        QFETCH(QString, file);
        QFETCH(QString, schema);
        QFETCH(QString, part);
        QCOMPARE(faultOf(example(file), schema, part), QString());
        QVERIFY(!faultOf(withStranger(example(file)), schema, part).isEmpty());
    }

    void everyKindOfLoadLineFollowsTheSchema()
    {
        QSet<QString> kinds;
        for (const QByteArray &line : example(QStringLiteral("load.jsonl")).trimmed().split('\n')) {
            QCOMPARE(faultOf(line, QStringLiteral("load")), QString());
            QVERIFY2(!faultOf(withStranger(line), QStringLiteral("load")).isEmpty(), line.constData());
            kinds.insert(QJsonDocument::fromJson(line).object().value(u"type").toString());
        }
        QCOMPARE(kinds.size(), 6);
    }

    void theShippedLoadFilesFollowTheSchema()
    {
        int lines = 0;
        const QDir demo(QStringLiteral(SUBEN_RESOURCES "/demo"));
        for (const QString &name : demo.entryList({QStringLiteral("*.jsonl")}, QDir::Files)) {
            for (const QByteArray &line : bytesOf(demo.filePath(name)).trimmed().split('\n')) {
                const QString fault = faultOf(line, QStringLiteral("load"));
                QVERIFY2(fault.isEmpty(), qPrintable(name + QStringLiteral(": ") + fault));
                ++lines;
            }
        }
        QVERIFY(lines > 0);
    }

    void theShippedTradesFollowTheSchemas()
    {
        const QDir trades(QStringLiteral(SUBEN_RESOURCES "/demo/trades"));
        const QStringList names = trades.entryList({QStringLiteral("*.jsonl")}, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QList<QByteArray> lines = bytesOf(trades.filePath(name)).trimmed().split('\n');
            QCOMPARE(faultOf(lines.takeFirst(), QStringLiteral("trade")), QString());
            for (const QByteArray &line : lines) {
                const QString fault = line.trimmed().isEmpty() ? QString() : faultOf(line, QStringLiteral("load"));
                QVERIFY2(fault.isEmpty(), qPrintable(name + QStringLiteral(": ") + fault));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
