#pragma once

#include "ui/scanoutcome.h"

#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace suben
{

/// Tells a gun from fingers, on every page: keys closer than the threshold, ending in Enter, Tab or 60 ms of silence,
/// are one scan. What was being typed is put back as it was, also in the middle of a word; inside a burst every chord
/// is a byte of the code (guns send GS as Ctrl+], Alt+029 or Alt+0029 and framing as Ctrl+B, Ctrl+C, Ctrl+D). A Chinese
/// input method is switched off for the rest of a burst, and what it has made of its beginning is turned back.
class ScanListener final : public QObject
{
    Q_OBJECT

public:
    explicit ScanListener(QObject *parent = nullptr);

    /// Milliseconds between two keys of a gun, 30 where this machine was told nothing else; 0 listens to nothing.
    void setThreshold(int milliseconds);
    int threshold() const { return m_threshold; }
    /// Also for the next start on this machine.
    void keepThreshold(int milliseconds);
    /// What the page made of the last scan; the window says and sounds it.
    void answer(ScanOutcome outcome, const QString &what);

Q_SIGNALS:
    /// As the gun sent it, without the key that ended it; GS is U+001D.
    void scanned(const QString &text);
    /// The input method had swallowed keys before it could be switched off; it is off now: scan again.
    void garbled();
    void answered(suben::ScanOutcome outcome, const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The field as it was before the first key of what may become a scan.
    struct Before {
        QPointer<QWidget> widget;
        QString text;
        int cursor = 0;
        int selectionStart = -1;
        int selectionLength = 0;
    };
    struct Key {
        int key; ///< 0: a text that an input method committed
        Qt::KeyboardModifiers modifiers;
        QString text;
    };

    bool isRunning(const QKeyEvent &next) const;
    bool pressed(const QKeyEvent &event);
    bool begin(const QKeyEvent &event);
    void remember();
    bool composed(const QInputMethodEvent &event);
    void stopInputMethod();
    void letInputMethod();
    void flushAlt();
    bool append(const QKeyEvent &event);
    void end();
    void takeBack();
    bool leaveEditor();
    void replay();
    static QString byteOf(const QKeyEvent &event);

    int m_threshold;
    QElapsedTimer m_sinceLast;
    quint64 m_lastStamp = 0; ///< when the system says the last key was pressed; 0: it does not say
    QTimer m_silence;
    QString m_code;
    QString m_altDigits;
    QList<Key> m_swallowed;
    Before m_before;
    bool m_replaying = false;
    QString m_composing;           ///< letters an input method holds back
    bool m_isGarbled = false;      ///< keys are lost in a Han character
    QPointer<QWidget> m_withoutIm; ///< whose input method is switched off
};

struct Desk;
/// Says it to the window's listener, where there is a window.
void answerScan(const Desk &desk, ScanOutcome outcome, const QString &what);

} // namespace suben
