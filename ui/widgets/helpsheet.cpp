#include "ui/widgets/helpsheet.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

HelpSheet::HelpSheet(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("helpSheet"));
    setProperty("look", QStringLiteral("overlay"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_area);
    hide();
}

void HelpSheet::show(const QString &title, const FieldHelp &field, const QList<HelpKey> &page,
                     const QList<HelpKey> &everywhere)
{
    m_inner = new QWidget;
    m_column = new QVBoxLayout(m_inner);
    m_column->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
    m_column->setSpacing(m_theme.px(6));
    m_column->addWidget(makeLabel(title, "total"));
    for (const auto &[text, look] :
         {std::pair(field.name, "bold"), std::pair(field.how, "fact"), std::pair(field.law, "hint")}) {
        if (text.isEmpty())
            continue;
        QLabel *label = makeLabel(text, look);
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
    addKeys(tr("Keys of this page"), page);
    addKeys(tr("Keys of every page"), everywhere);
    m_column->addWidget(makeLabel(tr("F1 or Esc closes this."), "hint"));
    m_column->addStretch();
    m_area->setWidget(m_inner);
    const int width = std::min(m_theme.px(400), parentWidget()->width());
    setGeometry(parentWidget()->width() - width, 0, width, parentWidget()->height());
    setAccessibleName(title);
    QFrame::show();
    raise();
}

void HelpSheet::addKeys(const QString &heading, const QList<HelpKey> &keys)
{
    if (keys.isEmpty())
        return;
    m_column->addSpacing(m_theme.px(6));
    m_column->addWidget(makeLabel(heading, "smallBold"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.px(12));
    grid->setVerticalSpacing(m_theme.px(4));
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < keys.size(); ++row) {
        grid->addWidget(makeLabel(keys.at(row).cap, "cap"), row, 0, Qt::AlignLeft);
        QLabel *word = makeLabel(keys.at(row).word, "fact");
        word->setWordWrap(true);
        grid->addWidget(word, row, 1);
    }
    m_column->addLayout(grid);
}

} // namespace suben
