#include "ui/scanlistener.h"

#include "core/codes/imerepair.h"
#include "ui/desk.h"

#include <QApplication>
#include <QInputMethod>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSettings>
#include <algorithm>

namespace suben
{

namespace
{

// Shorter bursts are two keys of a fast typist that rolled over each other.
constexpr int ShortestScan = 4;
constexpr int Silence = 60;
constexpr int UsualThreshold = 30;
constexpr int MostEscapes = 3; // a bubble, a list, the editor
const QString ThresholdSetting = QStringLiteral("scanner/threshold");

// Letters alone are somebody who types initials in a hurry: every code of the trade holds a digit.
bool isCode(const QString &burst)
{
    return burst.size() >= ShortestScan &&
           std::any_of(burst.begin(), burst.end(), [](QChar c) { return !c.isLetter(); });
}

bool endsScan(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
}

bool isModifier(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Shift || event.key() == Qt::Key_Control || event.key() == Qt::Key_Alt ||
           event.key() == Qt::Key_Meta || event.key() == Qt::Key_CapsLock;
}

} // namespace

ScanListener::ScanListener(QObject *parent)
    : QObject(parent), m_threshold(QSettings().value(ThresholdSetting, UsualThreshold).toInt())
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(Silence);
    connect(&m_silence, &QTimer::timeout, this, &ScanListener::end);
    m_sinceLast.start();
    qApp->installEventFilter(this);
}

void ScanListener::keepThreshold(int milliseconds)
{
    setThreshold(milliseconds);
    QSettings().setValue(ThresholdSetting, milliseconds);
}

void ScanListener::setThreshold(int milliseconds)
{
    m_threshold = milliseconds;
}

// By the time a key was pressed, not by the time it is looked at: after a moment of work a person's keys wait in a row
// and would come out as fast as a gun's.
bool ScanListener::isRunning(const QKeyEvent &next) const
{
    const bool isStamped = m_lastStamp != 0 && next.timestamp() != 0;
    const qint64 gap = isStamped ? static_cast<qint64>(next.timestamp() - m_lastStamp) : m_sinceLast.elapsed();
    return !(m_code.isEmpty() && m_composing.isEmpty()) && gap <= m_threshold;
}

bool ScanListener::eventFilter(QObject *watched, QEvent *event)
{
    if (m_threshold == 0 || m_replaying || !watched->isWidgetType())
        return false;
    if (event->type() == QEvent::KeyRelease && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        flushAlt();
    if (event->type() == QEvent::ShortcutOverride) {
        if (!isRunning(*static_cast<QKeyEvent *>(event)) || m_swallowed.isEmpty())
            return false;
        event->accept();
        return true;
    }
    // The same key is seen again by each parent it is passed on to; only its first receiver counts.
    const QWidget *focus = QApplication::focusWidget();
    if (event->type() == QEvent::InputMethod && watched == focus)
        return composed(*static_cast<QInputMethodEvent *>(event));
    // What a table hands on to the editor it has just opened is no second key.
    if (event->type() != QEvent::KeyPress || !event->spontaneous() || (focus != nullptr && watched != focus))
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isModifier(key))
        return isRunning(key) && !m_swallowed.isEmpty();
    return pressed(key);
}

bool ScanListener::pressed(const QKeyEvent &event)
{
    const bool running = isRunning(event);
    m_sinceLast.restart();
    m_lastStamp = event.timestamp();
    if (!running) {
        if (!m_swallowed.isEmpty())
            end();
        return begin(event);
    }
    return append(event);
}

bool ScanListener::begin(const QKeyEvent &event)
{
    m_code.clear();
    m_composing.clear();
    m_isGarbled = false;
    m_swallowed.clear();
    m_silence.stop();
    const QString byte = byteOf(event);
    if (byte.isEmpty() || endsScan(event) || (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0)
        return false;
    m_code = byte;
    remember();
    return false;
}

void ScanListener::remember()
{
    m_before = Before{QApplication::focusWidget(), {}, 0, -1, 0};
    if (const auto *line = qobject_cast<QLineEdit *>(m_before.widget)) {
        m_before.text = line->text();
        m_before.cursor = line->cursorPosition();
        m_before.selectionStart = line->selectionStart();
        m_before.selectionLength = line->selectionLength();
    }
}

// Its first letter cannot be told from typing; from the second event on, the input method is out of the way.
bool ScanListener::composed(const QInputMethodEvent &event)
{
    const QString committed = event.commitString();
    const bool running = !(m_code.isEmpty() && m_composing.isEmpty()) && m_sinceLast.elapsed() <= m_threshold;
    m_sinceLast.restart();
    m_lastStamp = 0;
    if (!running) {
        if (!m_swallowed.isEmpty())
            end();
        m_silence.stop();
        m_swallowed.clear();
        m_isGarbled = false;
        m_code = withoutInputMethod(committed);
        m_composing = composedLetters(event.preeditString());
        remember();
        return false;
    }
    if (!committed.isEmpty()) {
        const bool isChosen = holdsHanzi(committed) && !m_composing.isEmpty();
        m_isGarbled = m_isGarbled || isChosen;
        m_code += isChosen ? m_composing : withoutInputMethod(committed);
        m_swallowed.append(Key{0, Qt::NoModifier, committed});
    }
    m_composing = composedLetters(event.preeditString());
    stopInputMethod();
    m_silence.start();
    return true;
}

// What it holds back is taken; the keys that follow come as keys.
void ScanListener::stopInputMethod()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr || !focus->testAttribute(Qt::WA_InputMethodEnabled))
        return;
    m_code += std::exchange(m_composing, QString());
    m_withoutIm = focus;
    focus->setAttribute(Qt::WA_InputMethodEnabled, false);
    const QScopedValueRollback<bool> guard(m_replaying, true); // what it gives back on leaving is taken already
    QGuiApplication::inputMethod()->reset();
}

void ScanListener::letInputMethod()
{
    if (m_withoutIm != nullptr)
        m_withoutIm->setAttribute(Qt::WA_InputMethodEnabled, true);
    m_withoutIm.clear();
}

/// `029` or `0029` typed with Alt is the byte 29.
void ScanListener::flushAlt()
{
    if (m_altDigits.size() > 1)
        m_code += QChar(m_altDigits.toUShort());
    m_altDigits.clear();
}

bool ScanListener::append(const QKeyEvent &event)
{
    if (endsScan(event))
        flushAlt();
    if (endsScan(event) && !isCode(m_code + m_composing)) {
        replay();
        return false;
    }
    if (endsScan(event)) {
        end();
        return true;
    }
    m_swallowed.append(Key{event.key(), event.modifiers(), event.text()});
    if (event.modifiers().testFlag(Qt::AltModifier) && event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9) {
        m_altDigits += QChar(event.key());
        if (m_altDigits.size() == 4)
            flushAlt();
    } else {
        flushAlt();
        m_code += std::exchange(m_composing, QString()) + byteOf(event);
    }
    m_silence.start();
    return true;
}

void ScanListener::end()
{
    m_silence.stop();
    flushAlt();
    const QString code = m_code + std::exchange(m_composing, QString());
    if (!isCode(code)) {
        replay();
        return;
    }
    m_code.clear();
    m_swallowed.clear();
    takeBack();
    if (std::exchange(m_isGarbled, false)) {
        Q_EMIT garbled(); // the input method stays off for the scan that follows
        return;
    }
    letInputMethod();
    Q_EMIT scanned(code);
}

void ScanListener::answer(ScanOutcome outcome, const QString &what)
{
    Q_EMIT answered(outcome, what);
}

void answerScan(const Desk &desk, ScanOutcome outcome, const QString &what)
{
    if (desk.scanner != nullptr)
        desk.scanner->answer(outcome, what);
}

void ScanListener::takeBack()
{
    const QScopedValueRollback<bool> guard(m_replaying, true);
    if (leaveEditor())
        return;
    auto *line = qobject_cast<QLineEdit *>(m_before.widget);
    if (line == nullptr)
        return;
    line->setText(m_before.text);
    line->setCursorPosition(m_before.cursor);
    if (m_before.selectionStart >= 0)
        line->setSelection(m_before.selectionStart, m_before.selectionLength);
    Q_EMIT line->textEdited(m_before.text); // lists that follow the typing forget the gun's first key
}

/// The first key opened an editor in a table: closes it as Esc would, its list of suggestions first. False: it did not.
bool ScanListener::leaveEditor()
{
    bool left = false;
    for (int press = 0; press < MostEscapes; ++press) {
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr || now == m_before.widget)
            break;
        left = true;
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(now, &escape);
    }
    return left;
}

void ScanListener::replay()
{
    const QScopedValueRollback<bool> guard(m_replaying, true);
    const QList<Key> keys = std::exchange(m_swallowed, {});
    m_code.clear();
    m_composing.clear();
    m_altDigits.clear();
    m_isGarbled = false;
    m_silence.stop();
    letInputMethod();
    for (const Key &key : keys) {
        QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr)
            return;
        if (key.key == 0) {
            QInputMethodEvent commit;
            commit.setCommitString(key.text);
            QCoreApplication::sendEvent(focus, &commit);
            continue;
        }
        QKeyEvent again(QEvent::KeyPress, key.key, key.modifiers, key.text);
        QCoreApplication::sendEvent(focus, &again);
    }
}

QString ScanListener::byteOf(const QKeyEvent &event)
{
    if (event.modifiers().testFlag(Qt::ControlModifier) && event.key() == Qt::Key_BracketRight)
        return QString(QChar(0x1D));
    if (event.modifiers().testFlag(Qt::ControlModifier) && event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z)
        return {}; // framing bytes around the code
    return event.text();
}

} // namespace suben
