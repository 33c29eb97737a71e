#include "ui/scanlistener.h"
#include "ui/scanvoice.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace suben;

namespace
{

/// Does to keys what a Chinese input method does while it is on: digits and letters of full width, Chinese signs, letters
/// held back until a key chooses; keys as they are once the field has switched it off.
class ChineseInput final
{
public:
    explicit ChineseInput(QLineEdit &field) : m_field(field) {}

    void press(QChar c)
    {
        if (!m_field.testAttribute(Qt::WA_InputMethodEnabled)) {
            const bool isGs = c == QChar(0x1D);
            QTest::keyClick(&m_field, isGs ? Qt::Key_BracketRight : Qt::Key(c.toUpper().unicode()),
                            isGs ? Qt::ControlModifier : Qt::NoModifier, 0);
            return;
        }
        if (c.isLetter()) {
            m_composing += c;
            send(QString(), m_composing);
        } else if (!m_composing.isEmpty()) {
            send(QStringLiteral("里"), QString()); // the digit chose a candidate
            m_composing.clear();
        } else {
            send(QString(chinese(c)), QString());
        }
    }

private:
    static QChar chinese(QChar c)
    {
        if (c == u'.')
            return u'。';
        return c.unicode() > 0x20 && c.unicode() < 0x7F ? QChar(char16_t(c.unicode() + 0xFEE0)) : c;
    }
    void send(const QString &commit, const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&m_field, &event);
    }

    QLineEdit &m_field;
    QString m_composing;
};

/// What a gun reads in a day: digits, lots with letters, element strings with separators and brackets, MA codes.
QStringList hundredCodes()
{
    QStringList codes;
    for (int i = 0; i < 20; ++i) {
        const QString number = QString::number(1000 + i);
        codes << QStringLiteral("690123400") + number << QStringLiteral("831234500123456") + number + QLatin1Char('7')
              << QStringLiteral("010690123400010817281130") + QStringLiteral("10L") + number + QLatin1Char('A') +
                     QChar(0x1D) + QStringLiteral("21S") + number
              << QStringLiteral("(01)06901234000108(10)B") + number
              << QStringLiteral("20261122-") + number + QStringLiteral(".AB");
    }
    return codes;
}

} // namespace

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
    // A machine that is busy for a moment makes no typist of a gun: where the pauses are what is tested, the test says so.
    void init()
    {
        m_listener = std::make_unique<ScanListener>();
        m_listener->setThreshold(5000);
        m_field.clear();
        m_field.show();
        m_field.activateWindow();
        m_field.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&m_field));
        QTest::qWait(80);
    }

    void keysOfAGunAreOneScan()
    {
        QSignalSpy scans(m_listener.get(), &ScanListener::scanned);
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
        QSignalSpy scans(m_listener.get(), &ScanListener::scanned);
        burst(m_field, QStringLiteral("6901234000016"));
        QTRY_COMPARE_WITH_TIMEOUT(scans.count(), 1, 5000);
        QVERIFY(m_field.text().isEmpty());
    }

    void typedKeysAreNoScan()
    {
        m_listener->setThreshold(30);
        QSignalSpy scans(m_listener.get(), &ScanListener::scanned);
        for (const char c : {'1', '2', '3', '4', '5'})
            QTest::keyClick(&m_field, c, Qt::NoModifier, 45);
        QTest::keyClick(&m_field, Qt::Key_Return, Qt::NoModifier, 45);
        QTest::qWait(100);
        QCOMPARE(scans.count(), 0);
        QCOMPARE(m_field.text(), QStringLiteral("12345"));
    }

    void twoKeysThatRollOverAreKept()
    {
        QSignalSpy scans(m_listener.get(), &ScanListener::scanned);
        burst(m_field, QStringLiteral("ab"));
        QTest::qWait(120);
        QCOMPARE(scans.count(), 0);
        QCOMPARE(m_field.text(), QStringLiteral("ab"));
    }

    void initialsTypedInAHurryAreNoScan()
    {
        QSignalSpy scans(m_listener.get(), &ScanListener::scanned);
        burst(m_field, QStringLiteral("ytcl"));
        QTest::qWait(120);
        QCOMPARE(scans.count(), 0);
        QCOMPARE(m_field.text(), QStringLiteral("ytcl"));
    }

    void keysThatWaitedWhileTheWindowWorkedAreNoScan()
    {
        m_listener->setThreshold(30);
        QSignalSpy scans(m_listener.get(), &ScanListener::scanned);
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
        QSignalSpy scans(m_listener.get(), &ScanListener::scanned);
        burst(m_field, QStringLiteral("10LOT"));
        QTest::keyClick(&m_field, Qt::Key_BracketRight, Qt::ControlModifier);
        burst(m_field, QStringLiteral("17261231"));
        QTest::keyClick(&m_field, Qt::Key_Return);
        QCOMPARE(scans.count(), 1);
        QCOMPARE(scans.first().first().toString(), QStringLiteral("10LOT\u001D17261231"));
    }

    void aHundredScansUnderAChineseInputMethodAreAHundredRightCodes()
    {
        const QStringList codes = hundredCodes();
        QCOMPARE(codes.size(), 100);
        QSignalSpy scans(m_listener.get(), &ScanListener::scanned);
        for (const QString &code : codes) {
            QVERIFY(m_field.testAttribute(Qt::WA_InputMethodEnabled));
            ChineseInput input(m_field);
            for (const QChar c : code)
                input.press(c);
            QTest::keyClick(&m_field, Qt::Key_Return);
            QTest::qWait(40);
        }
        QStringList heard;
        for (const auto &scan : scans)
            heard << scan.first().toString().toUpper();
        QStringList sent;
        for (const QString &code : codes)
            sent << code.toUpper();
        QCOMPARE(heard, sent);
        QVERIFY(m_field.text().isEmpty());
    }

    void aScanWhoseKeysAreLostIsAskedForAgainAndThenRight()
    {
        QSignalSpy scans(m_listener.get(), &ScanListener::scanned);
        QSignalSpy garbled(m_listener.get(), &ScanListener::garbled);
        for (int i = 0; i < 2; ++i) {
            ChineseInput input(m_field);
            for (const QChar c : QStringLiteral("l2611a7"))
                input.press(c);
            QTest::keyClick(&m_field, Qt::Key_Return);
            QTest::qWait(80);
        }
        QCOMPARE(garbled.count(), 1);
        QCOMPARE(scans.count(), 1);
        QCOMPARE(scans.first().first().toString().toUpper(), QStringLiteral("L2611A7"));
        QVERIFY(m_field.testAttribute(Qt::WA_InputMethodEnabled));
    }

    void hanziTypedByHandAreNoScan()
    {
        m_listener->setThreshold(30);
        QSignalSpy scans(m_listener.get(), &ScanListener::scanned);
        for (const QString &word : {QStringLiteral("牛"), QStringLiteral("奶"), QStringLiteral("饼干")}) {
            QInputMethodEvent event;
            event.setCommitString(word);
            QCoreApplication::sendEvent(&m_field, &event);
            QTest::qWait(70);
        }
        QTest::qWait(100);
        QCOMPARE(scans.count(), 0);
        QCOMPARE(m_field.text(), QStringLiteral("牛奶饼干"));
    }

    void aTypistOfFifteenKeysASecondLosesNothing()
    {
        m_listener->setThreshold(30);
        QSignalSpy scans(m_listener.get(), &ScanListener::scanned);
        const QString words = QStringLiteral("lot20261122a1 phone 13805351234 price 12.50 ").repeated(5);
        quint64 pressedAt = 1'000'000;
        for (const QChar c : words) {
            QKeyEvent press(QEvent::KeyPress, c.toUpper().unicode(), Qt::NoModifier, QString(c));
            press.setTimestamp(pressedAt += 66);
            QSpontaneKeyEvent::setSpontaneous(&press);
            qApp->notify(&m_field, &press);
        }
        QTest::qWait(120);
        QCOMPARE(scans.count(), 0);
        QCOMPARE(m_field.text(), words);
    }

    void everySuffixEndsAScan_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("the other Enter") << int(Qt::Key_Enter);
        QTest::newRow("Tab") << int(Qt::Key_Tab);
        QTest::newRow("none") << 0;
    }

    void everySuffixEndsAScan()
    {
        QFETCH(int, key);
        QSignalSpy scans(m_listener.get(), &ScanListener::scanned);
        burst(m_field, QStringLiteral("6901234000016"));
        if (key != 0)
            QTest::keyClick(&m_field, Qt::Key(key));
        QTRY_COMPARE_WITH_TIMEOUT(scans.count(), 1, 5000);
        QVERIFY(m_field.hasFocus());
    }

    void altAndANumberIsAByte_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::newRow("Alt+0029") << QStringLiteral("0029");
        QTest::newRow("Alt+029") << QStringLiteral("029");
    }

    void altAndANumberIsAByte()
    {
        QFETCH(QString, digits);
        QSignalSpy scans(m_listener.get(), &ScanListener::scanned);
        burst(m_field, QStringLiteral("10LOT1"));
        const auto send = [this](QEvent::Type type, int key, Qt::KeyboardModifiers modifiers) {
            QKeyEvent event(type, key, modifiers);
            QSpontaneKeyEvent::setSpontaneous(&event);
            qApp->notify(&m_field, &event);
        };
        send(QEvent::KeyPress, Qt::Key_Alt, Qt::AltModifier); // held down while the number is typed
        for (const QChar digit : digits)
            send(QEvent::KeyPress, digit.unicode(), Qt::AltModifier | Qt::KeypadModifier);
        send(QEvent::KeyRelease, Qt::Key_Alt, Qt::NoModifier);
        burst(m_field, QStringLiteral("17261231"));
        QTest::keyClick(&m_field, Qt::Key_Return);
        QCOMPARE(scans.count(), 1);
        QCOMPARE(scans.first().first().toString(), QStringLiteral("10LOT1\u001D17261231"));
    }

    void theFourOutcomesSoundAndReadDifferently()
    {
        QSet<QByteArray> sounds;
        QSet<QString> words;
        QSet<int> beeps;
        for (const auto outcome : {ScanOutcome::Taken, ScanOutcome::Repeated, ScanOutcome::Unknown, ScanOutcome::Refused}) {
            sounds << ScanVoice::samples(outcome);
            words << outcomeWord(outcome);
            beeps << ScanVoice::beeps(outcome);
            QVERIFY(ScanVoice::samples(outcome).size() > 2000);
        }
        QCOMPARE(sounds.size(), 4);
        QCOMPARE(words.size(), 4);
        QCOMPARE(beeps.size(), 4);
    }

    void framingChordsAreSwallowed()
    {
        QSignalSpy scans(m_listener.get(), &ScanListener::scanned);
        burst(m_field, QStringLiteral("8312"));
        QTest::keyClick(&m_field, Qt::Key_C, Qt::ControlModifier);
        burst(m_field, QStringLiteral("34"));
        QTest::keyClick(&m_field, Qt::Key_Return);
        QCOMPARE(scans.first().first().toString(), QStringLiteral("831234"));
    }

private:
    std::unique_ptr<ScanListener> m_listener;
    QLineEdit m_field;
};

QTEST_MAIN(TestScanListener)
#include "tst_scanlistener.moc"
