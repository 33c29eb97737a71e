#include "ui/today/todaycard.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/taglabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace suben
{

TodayCard::TodayCard(const Theme &theme, const QString &heading, const QString &link, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_aside(makeLabel({}, "small")), m_link(new QPushButton(link)),
      m_column(new QVBoxLayout(this)), m_lines(new QVBoxLayout)
{
    setProperty("look", QStringLiteral("card"));
    m_column->setContentsMargins(1, theme.px(6), 1, theme.px(10));
    m_column->setSpacing(theme.px(4));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(14), 0, theme.px(14), 0);
    head->setSpacing(theme.px(10));
    head->addWidget(makeLabel(heading, "bold"));
    head->addWidget(m_aside, 1);
    m_link->setProperty("look", QStringLiteral("link"));
    m_link->setCursor(Qt::PointingHandCursor);
    connect(m_link, &QPushButton::clicked, this, &TodayCard::linkTaken);
    head->addWidget(m_link);
    m_column->addLayout(head);
    m_lines->setContentsMargins(theme.px(14), 0, theme.px(14), 0);
    m_lines->setSpacing(theme.px(5));
    m_column->addLayout(m_lines);
    m_link->setVisible(!link.isEmpty()); // only now it has a parent
}

void TodayCard::setAside(const QString &text)
{
    m_aside->setText(text);
}

void TodayCard::setLink(const QString &word)
{
    m_link->setText(word);
    m_link->setVisible(!word.isEmpty());
}

void TodayCard::setPicture(QWidget *picture)
{
    m_column->insertWidget(1, picture);
}

void TodayCard::setBody(QWidget *body)
{
    m_column->setContentsMargins(1, m_theme.px(6), 1, 1);
    m_column->addWidget(body, 1);
}

void TodayCard::clearLines()
{
    m_said.clear();
    while (QLayoutItem *line = m_lines->takeAt(0)) {
        delete line->widget();
        delete line;
    }
}

void TodayCard::addLine(const QList<Tag> &tags, const QString &words, const QString &code, const QString &right)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(8));
    QLabel *name = makeLabel(words, "fact");
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    name->setToolTip(words);
    row->addWidget(name, 1);
    if (!code.isEmpty()) {
        QLabel *number = makeLabel(code, "small");
        number->setFont(m_theme.font(Letters::Code));
        row->addWidget(number);
    }
    for (const Tag &tag : tags)
        row->addWidget(new TagLabel(m_theme, tag));
    if (!right.isEmpty())
        row->addWidget(makeLabel(right, "smallBold"));
    m_lines->addWidget(line);
    m_said.append(QStringList{words, code, right}.join(QLatin1Char(' ')).simplified());
    for (const Tag &tag : tags)
        m_said.back() += QLatin1Char(' ') + tag.word;
}

void TodayCard::addText(const QString &text, const char *look)
{
    QLabel *label = makeLabel(text, look);
    label->setWordWrap(true);
    m_lines->addWidget(label);
    m_said.append(text);
}

void TodayCard::addButton(QPushButton *button)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m_theme.px(14), m_theme.px(4), m_theme.px(14), 0);
    row->addWidget(button);
    row->addStretch();
    m_column->addLayout(row);
}

} // namespace suben
