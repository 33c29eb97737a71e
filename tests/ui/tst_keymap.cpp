#include "ui/keymap.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace suben;

class TestKeyMap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SubenTests"));
        QCoreApplication::setApplicationName(QStringLiteral("keymap"));
    }

    void init() { QSettings().clear(); }

    void noTwoActionsShareAKey()
    {
        const KeyMap keys;
        QStringList all;
        for (const QAction *action : keys.actions()) {
            for (const QKeySequence &key : action->shortcuts())
                all.append(key.toString(QKeySequence::PortableText));
        }
        QStringList once = all;
        once.removeDuplicates();
        QCOMPARE(all.size(), once.size());
    }

    void noActionTakesAKeyThatGunsSend()
    {
        const KeyMap keys;
        const QStringList gun{"Ctrl+]", "Ctrl+\\", "Ctrl+^", "Ctrl+_", "Ctrl+B",
                              "Ctrl+D", "Ctrl+H",  "Ctrl+I", "Ctrl+J", "Ctrl+M"};
        for (const QAction *action : keys.actions()) {
            for (const QKeySequence &key : action->shortcuts())
                QVERIFY2(!gun.contains(key.toString(QKeySequence::PortableText)), qPrintable(action->objectName()));
        }
    }

    void finishIsF9AndCtrlEnter()
    {
        const KeyMap keys;
        QCOMPARE(keys.action(Act::Finish)->objectName(), QStringLiteral("action_finish"));
        QVERIFY(keys.action(Act::Finish)->shortcuts().contains(QKeySequence(Qt::Key_F9)));
        QVERIFY(keys.action(Act::Finish)->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    }

    void aRemappedKeyIsShownAndRemembered()
    {
        {
            KeyMap keys;
            QVERIFY(keys.remap(Act::Finish, QKeySequence(Qt::Key_F4 | Qt::SHIFT)));
            QCOMPARE(keys.cap(Act::Finish), QStringLiteral("Shift+F4"));
        }
        const KeyMap again;
        QCOMPARE(again.cap(Act::Finish), QStringLiteral("Shift+F4"));
    }

    void aKeyAnotherActionHasIsRefused()
    {
        KeyMap keys;
        QVERIFY(!keys.remap(Act::Finish, QKeySequence(Qt::Key_F10)));
        QVERIFY(!keys.remap(Act::Finish, QKeySequence(Qt::CTRL | Qt::Key_J)));
        QVERIFY(!keys.remap(Act::Finish, QKeySequence(Qt::ALT | Qt::Key_2)));
        QCOMPARE(keys.cap(Act::Finish), QStringLiteral("F9"));
    }

    void aTextFieldLeavesTheWindowItsKeysAndKeepsThoseOfEditing()
    {
        const KeyMap keys;
        QLineEdit field;
        const auto isTaken = [&](Qt::Key key) {
            QKeyEvent asked(QEvent::ShortcutOverride, key, Qt::ControlModifier);
            asked.accept(); // as a field on X11 does with Ctrl+E
            QCoreApplication::sendEvent(&field, &asked);
            return asked.isAccepted();
        };
        QVERIFY(!isTaken(Qt::Key_E)); // to the end, on X11
        QVERIFY(!isTaken(Qt::Key_K)); // delete to the end, on X11
        QVERIFY(isTaken(Qt::Key_V));
        QVERIFY(isTaken(Qt::Key_Z));
    }

    void arrowsAreDrawnAsArrows()
    {
        const KeyMap keys;
        QCOMPARE(keys.cap(Act::NextFinding), QStringLiteral("Ctrl+↓"));
    }
};

QTEST_MAIN(TestKeyMap)
#include "tst_keymap.moc"
