#include "ui/scanlistener.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace suben;

class TestScanListener final : public QObject
{
    Q_OBJECT

private:
    void burst(QWidget &widget, const QString &code)
    {
        for (const QChar c : code)
            QTest::keyClick(&widget, c.toLatin1(), Qt::NoModifier, 0);
    }

private Q_SLOTS:
    void init()
    {
        m_field.clear();
        m_field.show();
        m_field.activateWindow();
        m_field.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&m_field));
        QTest::qWait(80);
    }

    void keysOfAGunAreOneScan()
    {
        QSignalSpy scans(&m_listener, &ScanListener::scanned);
        burst(m_field, QStringLiteral("6901234000016"));
        QTest::keyClick(&m_field, Qt::Key_Return);
        QCOMPARE(scans.count(), 1);
        QCOMPARE(scans.first().first().toString(), QStringLiteral("6901234000016"));
    }

    void whatWasTypedBeforeStaysAsItWas()
    {
        m_field.setText(QStringLiteral("晨露牛奶"));
        m_field.setCursorPosition(2);
        QTest::qWait(80);
        burst(m_field, QStringLiteral("6901234000016"));
        QTest::keyClick(&m_field, Qt::Key_Return);
        QCOMPARE(m_field.text(), QStringLiteral("晨露牛奶"));
        QCOMPARE(m_field.cursorPosition(), 2);
    }

    void silenceEndsAScanWithoutEnter()
    {
        QSignalSpy scans(&m_listener, &ScanListener::scanned);
        burst(m_field, QStringLiteral("6901234000016"));
        QTRY_COMPARE_WITH_TIMEOUT(scans.count(), 1, 1000);
        QVERIFY(m_field.text().isEmpty());
    }

    void typedKeysAreNoScan()
    {
        QSignalSpy scans(&m_listener, &ScanListener::scanned);
        for (const char c : {'1', '2', '3', '4', '5'})
            QTest::keyClick(&m_field, c, Qt::NoModifier, 45);
        QTest::keyClick(&m_field, Qt::Key_Return, Qt::NoModifier, 45);
        QTest::qWait(100);
        QCOMPARE(scans.count(), 0);
        QCOMPARE(m_field.text(), QStringLiteral("12345"));
    }

    void twoKeysThatRollOverAreKept()
    {
        QSignalSpy scans(&m_listener, &ScanListener::scanned);
        burst(m_field, QStringLiteral("ab"));
        QTest::qWait(120);
        QCOMPARE(scans.count(), 0);
        QCOMPARE(m_field.text(), QStringLiteral("ab"));
    }

    void initialsTypedInAHurryAreNoScan()
    {
        QSignalSpy scans(&m_listener, &ScanListener::scanned);
        burst(m_field, QStringLiteral("ytcl"));
        QTest::qWait(120);
        QCOMPARE(scans.count(), 0);
        QCOMPARE(m_field.text(), QStringLiteral("ytcl"));
    }

    void keysThatWaitedWhileTheWindowWorkedAreNoScan()
    {
        QSignalSpy scans(&m_listener, &ScanListener::scanned);
        quint64 pressedAt = 100'000;
        for (const QChar c : QStringLiteral("20261111A1")) {
            QKeyEvent press(QEvent::KeyPress, c.toUpper().unicode(), Qt::NoModifier, QString(c));
            press.setTimestamp(pressedAt += 60);
            QSpontaneKeyEvent::setSpontaneous(&press);
            qApp->notify(&m_field, &press);
        }
        QTest::qWait(120);
        QCOMPARE(scans.count(), 0);
        QCOMPARE(m_field.text(), QStringLiteral("20261111A1"));
    }

    void aGroupSeparatorSentAsAChordIsAByteOfTheCode()
    {
        QSignalSpy scans(&m_listener, &ScanListener::scanned);
        burst(m_field, QStringLiteral("10LOT"));
        QTest::keyClick(&m_field, Qt::Key_BracketRight, Qt::ControlModifier);
        burst(m_field, QStringLiteral("17261231"));
        QTest::keyClick(&m_field, Qt::Key_Return);
        QCOMPARE(scans.count(), 1);
        QCOMPARE(scans.first().first().toString(), QStringLiteral("10LOT\u001D17261231"));
    }

    void framingChordsAreSwallowed()
    {
        QSignalSpy scans(&m_listener, &ScanListener::scanned);
        burst(m_field, QStringLiteral("8312"));
        QTest::keyClick(&m_field, Qt::Key_C, Qt::ControlModifier);
        burst(m_field, QStringLiteral("34"));
        QTest::keyClick(&m_field, Qt::Key_Return);
        QCOMPARE(scans.first().first().toString(), QStringLiteral("831234"));
    }

private:
    ScanListener m_listener;
    QLineEdit m_field;
};

QTEST_MAIN(TestScanListener)
#include "tst_scanlistener.moc"
