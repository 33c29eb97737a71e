#include "tests/support/manyitems.h"
#include "tests/ui/shopwindow.h"

#include "ui/form/linesview.h"
#include "ui/models/roles.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace suben;
using namespace suben::test;

/// Fifteen keys a second into the scan box and the grid, with a full assortment, checks and drafts running beside (U4):
/// no key is lost. SUBEN_TYPING=60 types for a minute among 50 000 items and insists that the window never stands
/// still for more than 50 ms; the ordinary run takes two seconds among a few and only says how long it stood.
class TestTyping final : public QObject
{
    Q_OBJECT

private:
    static constexpr int MsBetweenKeys = 1000 / 15;
    static constexpr qint64 LongestStandstillMs = 50;

    static int seconds() { return qEnvironmentVariableIntValue("SUBEN_TYPING"); }
    static bool isWhole() { return seconds() > 2; }
    static int keysToType() { return 15 * std::max(2, seconds()); }

    /// The event loop is asked every two milliseconds; a longer gap is a standstill.
    void beat()
    {
        m_longest = std::max(m_longest, m_sinceBeat.restart());
    }
    void press(Qt::Key key)
    {
        QElapsedTimer watch;
        watch.start();
        QTest::keyClick(QApplication::focusWidget(), key, Qt::NoModifier);
        QTest::qWait(std::max<int>(0, MsBetweenKeys - static_cast<int>(watch.elapsed())));
        ++m_typed;
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QElapsedTimer watch;
            watch.start();
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
            QTest::qWait(std::max<int>(0, MsBetweenKeys - static_cast<int>(watch.elapsed())));
            ++m_typed;
        }
    }
    void enter(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    void begin()
    {
        m_typed = 0;
        m_longest = 0;
        m_sinceBeat.start();
        m_beat.start(2);
    }
    void end(const char *where)
    {
        m_beat.stop();
        qInfo("%s: %d keys, the window stood still for %lld ms at the most", where, m_typed, m_longest);
        QVERIFY(!isWhole() || m_longest <= LongestStandstillMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        setUpWindowTests();
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this, &TestTyping::beat);
        m_shop = std::make_unique<ShopWindow>();
        addManyItems(m_shop->session(), isWhole() ? 50'000 : 500);
        const ItemId milk = m_shop->addItem(QStringLiteral("晨露纯奶"), QStringLiteral("6M"));
        m_shop->receive(milk, QStringLiteral("L1"), QStringLiteral("2026-11-15"), 20);
        m_shop->openWindow(QStringLiteral("receivingPage"));
    }
    void cleanupTestCase() { m_shop.reset(); }

    void theScanBoxLosesNothing()
    {
        ShopWindow::press(Qt::Key_F2);
        auto *box = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(box != nullptr);
        begin();
        while (m_typed < keysToType()) {
            const QString words = QStringLiteral("afmsweishengsu%1").arg(m_typed);
            type(words);
            QCOMPARE(box->text(), words);
            box->clear();
        }
        end("scan box");
        ShopWindow::press(Qt::Key_Escape);
        ShopWindow::press(Qt::Key_Escape);
    }

    void theGridLosesNothing()
    {
        m_shop->window->showPage(QStringLiteral("receivingPage"));
        begin();
        enter(QStringLiteral("ytcl"));
        int rows = 0;
        while (m_typed < keysToType()) {
            enter(QStringLiteral("clcn"));
            enter(QStringLiteral("LA%1").arg(261001 + rows));
            enter(QStringLiteral("261115"));
            enter(QString::number(40 + rows % 50));
            ++rows;
        }
        end("grid");
        for (int row = 0; row < rows; ++row) {
            QCOMPARE(cell(row, "lot.code"), QStringLiteral("LA%1").arg(261001 + row));
            QCOMPARE(cell(row, "lot.made"), QStringLiteral("2026-11-15"));
            QCOMPARE(cell(row, "line.qty"), QString::number(40 + row % 50));
        }
    }

private:
    QString cell(int row, const char *path) const
    {
        const auto *model = m_shop->window->findChild<LinesView *>(QStringLiteral("lines"))->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal, FieldIdRole).toString() == QLatin1String(path))
                return model->index(row, column).data().toString();
        }
        return {};
    }

    std::unique_ptr<ShopWindow> m_shop;
    QTimer m_beat;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
    int m_typed = 0;
};

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
