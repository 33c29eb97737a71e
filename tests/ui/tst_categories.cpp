#include "tests/ui/stepdesk.h"

#include "core/rules/rulepacks.h"
#include "ui/page.h"

#include <QTest>

using namespace suben;
using namespace suben::test;

/// Whatever a new firm deals in: it finds its steps, its registers and its forms, and none of them is empty.
class TestCategories final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { StepDesk::setUp(); }

    void aNewFirmHasItsPages_data()
    {
        QTest::addColumn<QString>("category");
        const RulePacks packs = RulePacks::load({});
        const QStringList ids = packs.ids();
        for (const QString &id : ids) {
            if (!isParentOnly(id))
                QTest::newRow(qPrintable(id)) << id;
        }
    }

    void aNewFirmHasItsPages()
    {
        QFETCH(QString, category);
        StepDesk desk({category});
        desk.showPage("stepsPage");
        QVERIFY(desk.rows("steps") > 3);
        desk.showPage("registerPage");
        QVERIFY(desk.rows("registers") > 0);
        for (const char *page : {"receivingPage", "shippingPage", "objectPage"}) {
            desk.showPage(page);
            QCOMPARE(desk.page()->objectName(), QLatin1String(page));
        }
    }
};

QTEST_MAIN(TestCategories)
#include "tst_categories.moc"
