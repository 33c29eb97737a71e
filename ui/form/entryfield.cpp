#include "ui/form/entryfield.h"

#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QPainter>

namespace suben
{

EntryField::EntryField(const FieldRule &rule, QDate today, QWidget *parent)
    : QLineEdit(parent), m_rule(rule), m_today(today)
{
    setObjectName(QStringLiteral("field_") + rule.path);
    setAccessibleName(inLanguage(rule.words, windowLanguage()));
    if (rule.max)
        setMaxLength(std::max(*rule.max, 1));
    if (rule.type != FieldType::Text && rule.type != FieldType::Staff) {
        setAttribute(Qt::WA_InputMethodEnabled, rule.type == FieldType::Choice || rule.type == FieldType::Code);
        setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText);
    }
    connect(this, &QLineEdit::textEdited, this, &EntryField::changed);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const Value read = value(); isKnown(read))
            setValue(read);
    });
}

Value EntryField::value() const
{
    return readField(m_rule, text(), m_today).value;
}

QString EntryField::problem() const
{
    return readField(m_rule, text(), m_today).problem;
}

void EntryField::setValue(const Value &value)
{
    setText(showField(m_rule, value));
}

void EntryField::setBefore(const QString &text)
{
    m_before = text;
    update();
}

void EntryField::mark(const QString &severity, const QString &sentence)
{
    setLook(*this, "finding", severity);
    setToolTip(sentence);
    setAccessibleDescription(sentence);
}

void EntryField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const Value read = value(); isKnown(read))
            setValue(read);
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT back();
        else
            Q_EMIT forward();
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void EntryField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const bool isChanged = !m_before.isEmpty() && m_before != text();
    const bool isToday = m_rule.type == FieldType::Date && value() == Value(m_today);
    if (!isChanged && !isToday)
        return;
    const QString word = isChanged ? m_before : tr("today");
    const int free = width() - fontMetrics().horizontalAdvance(text()) - 2 * fontMetrics().averageCharWidth() - 12;
    if (fontMetrics().horizontalAdvance(word) > free)
        return;
    QPainter painter(this);
    QFont letters = font();
    letters.setStrikeOut(isChanged);
    painter.setFont(letters);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, 0, -fontMetrics().averageCharWidth() - 2, 0), Qt::AlignRight | Qt::AlignVCenter,
                     word);
}

PickField::PickField(const Theme &, PickList &picks, QWidget *parent) : QLineEdit(parent), m_picks(picks)
{
    connect(this, &QLineEdit::textEdited, this, &PickField::search);
    connect(&picks, &PickList::clicked, this, [this] {
        if (hasFocus())
            take();
    });
}

void PickField::setSource(PickSource source)
{
    m_source = std::move(source);
}

void PickField::setChosen(qint64 key, const QString &title)
{
    setText(title);
    m_chosen = key;
    m_last = key;
    m_lastTitle = title;
}

bool PickField::isPicking() const
{
    return hasFocus() && m_picks.isVisible();
}

void PickField::closePicks()
{
    m_picks.hide();
}

void PickField::search()
{
    const QString typed = text().trimmed();
    m_chosen = typed == m_lastTitle ? m_last : 0; // put back as it was
    const QRect place(mapTo(m_picks.parentWidget(), QPoint(0, 0)), size());
    const bool asks = !typed.isEmpty() && m_chosen == 0 && m_source;
    m_picks.show(asks ? m_source(typed) : QList<Pick>(), place);
}

void PickField::take()
{
    const Pick *pick = m_picks.current();
    const QString typed = text().trimmed();
    if (pick != nullptr) {
        const Pick taken = *pick;
        m_picks.hide();
        setChosen(taken.key, taken.title);
        Q_EMIT picked(taken.key);
    } else if (m_chosen == 0 && !typed.isEmpty()) {
        Q_EMIT unknown(typed);
    } else {
        Q_EMIT forward();
    }
}

void PickField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isPicking())
            m_picks.step(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void PickField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_picks.hide();
}

} // namespace suben
