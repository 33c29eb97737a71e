#include "tests/ui/demowindow.h"
#include "tests/ui/looking.h"
#include "tests/ui/shopwindow.h"

#include <QTest>

using namespace suben;
using namespace suben::test;

/// Every page with the demonstration's ledger in it, at the sizes and letters of design/window.md §2.3. With
/// SUBEN_SHOTS=dir a picture of each is saved.
class TestEveryPage final : public QObject
{
    Q_OBJECT

private:
    /// Says what is wrong, a line each; Qt Test cuts long messages.
    static void check(const QStringList &wrong)
    {
        for (const QString &what : wrong)
            qWarning("%s", qPrintable(what));
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 things are wrong").arg(wrong.size())));
    }

private Q_SLOTS:
    void initTestCase()
    {
        setUpWindowTests();
        m_demo = std::make_unique<DemoWindow>();
        m_views = m_demo->views();
        m_demo->fillForms();
    }
    void cleanupTestCase() { m_demo.reset(); }

    void everyPartHasAChineseNameAndNobodyReadsEnglish()
    {
        m_demo->resize({1366, 698}, 100, Theme::Scheme::Light);
        QStringList all;
        for (const View &view : m_views) {
            m_demo->show(view);
            for (const QString &part : namelessParts(m_demo->window()))
                all.append(view.name + QStringLiteral(": ") + part);
            for (const QString &word : foreignWords(m_demo->window()))
                all.append(view.name + QStringLiteral(" says ") + word);
        }
        check(all);
    }

    void nothingIsCutOrScrolledSideways_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("letters");
        QTest::addColumn<bool>("dark");
        QTest::newRow("full-100") << QSize(1366, 698) << 100 << false;
        QTest::newRow("full-100-dark") << QSize(1366, 698) << 100 << true;
        QTest::newRow("full-150") << QSize(1366, 698) << 150 << false;
        QTest::newRow("full-200") << QSize(1366, 698) << 200 << false;
        QTest::newRow("screen-911x512") << QSize(911, 512) << 100 << false;
        QTest::newRow("screen-683x384") << QSize(683, 384) << 100 << false;
    }
    void nothingIsCutOrScrolledSideways()
    {
        QFETCH(QSize, size);
        QFETCH(int, letters);
        QFETCH(bool, dark);
        if (dark && !qEnvironmentVariableIsSet("SUBEN_SHOTS"))
            QSKIP("Colours change no width; without SUBEN_SHOTS nobody looks at them.");
        m_demo->resize(size, letters, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        QStringList all;
        for (const View &view : m_views) {
            m_demo->show(view);
            m_demo->shoot(QString::fromLatin1(QTest::currentDataTag()), view.name);
            QStringList wrong = cutWords(m_demo->window()) + sidewaysScrolling(m_demo->window());
            if (!wrong.isEmpty()) { // what is read aside may be laid out at this very moment
                QTest::qWait(200);
                wrong = cutWords(m_demo->window()) + sidewaysScrolling(m_demo->window());
            }
            for (const QString &what : std::as_const(wrong))
                all.append(view.name + QStringLiteral(": ") + what);
            const QSize now = m_demo->window().size();
            if (now != size)
                all.append(QStringLiteral("%1 makes the window %2 by %3").arg(view.name).arg(now.width()).arg(now.height()));
            m_demo->window().resize(size);
        }
        check(all);
    }

private:
    std::unique_ptr<DemoWindow> m_demo;
    std::vector<View> m_views;
};

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
