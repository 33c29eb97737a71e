#include "ui/scanlistener.h"

#include <QApplication>
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
    return !m_code.isEmpty() && gap <= m_threshold;
}

bool ScanListener::eventFilter(QObject *watched, QEvent *event)
{
    if (m_threshold == 0 || m_replaying || !watched->isWidgetType())
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        if (!isRunning(*static_cast<QKeyEvent *>(event)) || m_swallowed.isEmpty())
            return false;
        event->accept();
        return true;
    }
    // The same key is seen again by each parent it is passed on to; only its first receiver counts.
    const QWidget *focus = QApplication::focusWidget();
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
    m_swallowed.clear();
    m_silence.stop();
    const QString byte = byteOf(event);
    if (byte.isEmpty() || endsScan(event) || (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0)
        return false;
    m_code = byte;
    m_before = Before{QApplication::focusWidget(), {}, 0, -1, 0};
    if (const auto *line = qobject_cast<QLineEdit *>(m_before.widget)) {
        m_before.text = line->text();
        m_before.cursor = line->cursorPosition();
        m_before.selectionStart = line->selectionStart();
        m_before.selectionLength = line->selectionLength();
    }
    return false;
}

bool ScanListener::append(const QKeyEvent &event)
{
    if (endsScan(event) && !isCode(m_code)) {
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
        if (m_altDigits.size() == 4) {
            m_code += QChar(m_altDigits.toUShort());
            m_altDigits.clear();
        }
    } else {
        m_code += byteOf(event);
    }
    m_silence.start();
    return true;
}

void ScanListener::end()
{
    m_silence.stop();
    if (!isCode(m_code)) {
        replay();
        return;
    }
    const QString code = m_code;
    m_code.clear();
    m_altDigits.clear();
    m_swallowed.clear();
    takeBack();
    Q_EMIT scanned(code);
}

void ScanListener::takeBack()
{
    const QScopedValueRollback<bool> guard(m_replaying, true);
    QWidget *now = QApplication::focusWidget();
    if (now != m_before.widget && now != nullptr) {
        // The first key opened an editor in a table: close it as Esc would.
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(now, &escape);
        return;
    }
    auto *line = qobject_cast<QLineEdit *>(m_before.widget);
    if (line == nullptr)
        return;
    line->setText(m_before.text);
    line->setCursorPosition(m_before.cursor);
    if (m_before.selectionStart >= 0)
        line->setSelection(m_before.selectionStart, m_before.selectionLength);
}

void ScanListener::replay()
{
    const QScopedValueRollback<bool> guard(m_replaying, true);
    const QList<Key> keys = std::exchange(m_swallowed, {});
    m_code.clear();
    m_altDigits.clear();
    m_silence.stop();
    for (const Key &key : keys) {
        QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr)
            return;
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
