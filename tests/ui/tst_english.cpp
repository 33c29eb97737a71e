#include "tests/ui/demowindow.h"
#include "tests/ui/looking.h"
#include "tests/ui/shopwindow.h"

#include <QTest>

using namespace suben;
using namespace suben::test;

/// The window in English: every page of the navigation, every part of 资料 and of 设置. With SUBEN_SHOTS=dir a picture
/// of each is saved.
class TestEnglish final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setUpWindowTests(Language::English);
        m_demo = std::make_unique<DemoWindow>();
        for (const View &view : m_demo->views()) {
            if (view.opens.isEmpty())
                m_views.push_back(view);
        }
        m_demo->fillForms();
    }
    void cleanupTestCase() { m_demo.reset(); }

    void nothingIsCutAndTheFrameSpeaksEnglish_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("letters");
        QTest::newRow("english-100") << QSize(1366, 698) << 100;
    }
    void nothingIsCutAndTheFrameSpeaksEnglish()
    {
        QFETCH(QSize, size);
        QFETCH(int, letters);
        m_demo->resize(size, letters, Theme::Scheme::Light);
        QStringList all;
        for (const View &view : m_views) {
            m_demo->show(view);
            m_demo->shoot(QString::fromLatin1(QTest::currentDataTag()), view.name);
            QStringList wrong = cutWords(m_demo->window()) + sidewaysScrolling(m_demo->window());
            if (!wrong.isEmpty()) { // what is read aside may be laid out at this very moment
                QTest::qWait(200);
                wrong = cutWords(m_demo->window()) + sidewaysScrolling(m_demo->window());
            }
            for (const QString &what : wrong + chineseFrame(m_demo->window()))
                all.append(view.name + QStringLiteral(": ") + what);
        }
        for (const QString &what : std::as_const(all))
            qWarning("%s", qPrintable(what));
        QVERIFY2(all.isEmpty(), qPrintable(QStringLiteral("%1 things are wrong").arg(all.size())));
    }

private:
    std::unique_ptr<DemoWindow> m_demo;
    std::vector<View> m_views;
};

QTEST_MAIN(TestEnglish)
#include "tst_english.moc"
