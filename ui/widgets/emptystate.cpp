#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace suben
{

EmptyState::EmptyState(const Theme &theme, const QString &icon, const QString &title, const QString &sentence,
                       const QList<StripButton> &buttons, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("emptyState"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(6));
    column->addStretch(2);
    column->addWidget(new IconLabel(theme, icon, Ink::Primary, 40), 0, Qt::AlignHCenter);
    column->addWidget(makeLabel(title, "heading"), 0, Qt::AlignHCenter);
    column->addWidget(makeLabel(sentence, "small"), 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (const StripButton &way : buttons) {
        const bool isFirst = m_first == nullptr;
        auto *button = new KeyButton(theme, way.word, isFirst ? QStringLiteral("Enter") : QString(), ButtonLook::Plain);
        connect(button, &QPushButton::clicked, this, way.action);
        if (isFirst)
            m_first = way.action;
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
}

void EmptyState::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_first)
        m_first();
    else
        QFrame::keyPressEvent(event);
}

} // namespace suben
