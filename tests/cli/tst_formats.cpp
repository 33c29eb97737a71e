#include "core/base/jsonschema.h"
#include "resources/resources.h"
#include "tests/cli/shop.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// What goes in by `load` and comes out with --json, as resources/schemas says it.
class TestFormats final : public QObject
{
    Q_OBJECT

private:
    static QString faultOf(const QJsonObject &object, const QString &schema)
    {
        const auto checked = checkAgainstSchema(QJsonDocument(object).toJson(), schema);
        return checked ? QString() : checked.error().text;
    }
    static qsizetype copies(const Subenctl &ctl) { return QDir(ctl.file(QStringLiteral("backups"))).entryList({QStringLiteral("*.suben")}).size(); }

private Q_SLOTS:
    void initTestCase() { registerSubenResources(); }

    void aTraceFollowsItsSchema()
    {
        const CtlAnswer traced = m_shop.copy().json({QStringLiteral("trace"), QStringLiteral("A1"), QStringLiteral("--as-of"), QStringLiteral("2026-11-22")});
        QCOMPARE(traced.exit, 0);
        QVERIFY(!traced.json.value(u"steps").toArray().isEmpty());
        QCOMPARE(faultOf(traced.json, QStringLiteral("trace")), QString());
    }

    void findingsFollowTheirSchema()
    {
        const Subenctl ctl = m_shop.copy();
        writeText(ctl.file(QStringLiteral("more.jsonl")), Shop::shipping(QStringLiteral("A1"), QStringLiteral("4000盒")));
        const CtlAnswer loaded = ctl.json({QStringLiteral("load"), ctl.file(QStringLiteral("more.jsonl"))});
        QCOMPARE(loaded.exit, 1);
        const QJsonArray findings = loaded.json.value(u"lines").toArray().first().toObject().value(u"findings").toArray();
        QVERIFY(!findings.isEmpty());
        for (const QJsonValue &finding : findings)
            QCOMPARE(faultOf(finding.toObject(), QStringLiteral("finding")), QString());
    }

    void entriesAreCopiedBeforeMoreAreLoaded()
    {
        const Subenctl ctl = m_shop.copy();
        QCOMPARE(copies(ctl), 0);
        QCOMPARE(ctl.run({QStringLiteral("load"), QStringLiteral("-")}, Shop::shipping(QStringLiteral("A1"), QStringLiteral("1盒"))).exit, 0);
        QCOMPARE(copies(ctl), 1);
        QCOMPARE(ctl.run({QStringLiteral("load"), QStringLiteral("-")}, Shop::shipping(QStringLiteral("A1"), QStringLiteral("1盒"))).exit, 0);
        QCOMPARE(copies(ctl), 2);
    }

private:
    Shop m_shop;
};

QTEST_MAIN(TestFormats)
#include "tst_formats.moc"
