#include "ui/widgets/bottombar.h"

#include "ui/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>

namespace suben
{

SaveBar::SaveBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_totals(makeLabel({}, "total")), m_aside(makeLabel({}, "small")),
      m_fields(new QHBoxLayout), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("saveBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_totals->setObjectName(QStringLiteral("totals"));
    m_totals->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), 0, theme.px(14), 0);
    row->setSpacing(theme.px(10));
    row->addWidget(m_totals);
    m_aside->setWordWrap(true);
    row->addWidget(m_aside, 1);
    row->addLayout(m_fields);
    m_buttons->setSpacing(theme.px(10));
    row->addLayout(m_buttons);
}

void SaveBar::setTotals(const QStringList &parts, const QString &aside)
{
    m_totals->setText(parts.join(QStringLiteral("  ·  ")));
    m_totals->setVisible(!parts.isEmpty());
    m_aside->setText(aside);
}

void SaveBar::addButton(KeyButton *button)
{
    m_buttons->addWidget(button);
    m_keys.append(button);
}

bool SaveBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return QWidget::event(event);
}

// Small screens and large letters: the caps give way before the words do.
void SaveBar::fit()
{
    const int gap = m_theme.px(10);
    int needed = m_theme.px(28) + m_totals->sizeHint().width() + m_fields->sizeHint().width();
    needed += m_aside->text().isEmpty() ? 0 : m_theme.px(160);
    for (const KeyButton *button : std::as_const(m_keys))
        needed += button->isHidden() ? 0 : gap + button->widthWith(KeyButton::Caps::Shown);
    for (KeyButton *button : std::as_const(m_keys))
        button->setCaps(needed > width() ? KeyButton::Caps::Folded : KeyButton::Caps::Shown);
}

void SaveBar::addField(QWidget *field)
{
    m_fields->addWidget(field);
}

PrintStrip::PrintStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_what(makeLabel({}, "heading")), m_labels(makeLabel({}, "")),
      m_print(new KeyButton(theme, tr("Print"), QStringLiteral("Enter"), ButtonLook::Primary)),
      m_skip(new KeyButton(theme, tr("Do not print"), QStringLiteral("Esc")))
{
    setObjectName(QStringLiteral("printStrip"));
    setAttribute(Qt::WA_StyledBackground);
    m_print->setObjectName(QStringLiteral("printButton"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), 0, theme.px(14), 0);
    row->setSpacing(theme.px(10));
    row->addWidget(new IconLabel(theme, QStringLiteral("ok"), Ink::Ok, 20));
    row->addWidget(m_what, 1);
    row->addWidget(m_labels);
    row->addWidget(m_skip);
    row->addWidget(m_print);
    connect(m_print, &QPushButton::clicked, this, &PrintStrip::printAsked);
    connect(m_skip, &QPushButton::clicked, this, &PrintStrip::dismissed);
}

void PrintStrip::say(const QString &what, const QString &paper)
{
    m_what->setText(what);
    m_labels->setText(paper);
    for (QWidget *part : {static_cast<QWidget *>(m_labels), static_cast<QWidget *>(m_print)})
        part->setVisible(!paper.isEmpty());
    m_skip->setWord(paper.isEmpty() ? tr("Got it") : tr("Do not print"));
    setAccessibleName(what);
}

BottomBar::BottomBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_saveBar(new SaveBar(theme)),
      m_printStrip(new PrintStrip(theme))
{
    m_stack->addWidget(m_saveBar);
    m_stack->addWidget(m_printStrip);
    setFixedHeight(theme.px(52));
    connect(&theme, &Theme::changed, this, [this, &theme] { setFixedHeight(theme.px(52)); });
    connect(m_printStrip, &PrintStrip::dismissed, this, &BottomBar::showSaveBar);
}

void BottomBar::showPrintStrip(const QString &what, int labels)
{
    showPrintStrip(what, labels > 0 ? PrintStrip::tr("%1 labels").arg(labels) : QString());
}

void BottomBar::showPrintStrip(const QString &what, const QString &paper)
{
    m_printStrip->say(what, paper);
    m_stack->setCurrentWidget(m_printStrip);
}

void BottomBar::showSaveBar()
{
    m_stack->setCurrentWidget(m_saveBar);
}

bool BottomBar::isPrintStripShown() const
{
    return m_stack->currentWidget() == m_printStrip;
}

} // namespace suben
