#include "ui/widgets/factcard.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/taglabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace suben
{

FactCard::FactCard(const Theme &theme, const QString &objectName, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_inner(new QWidget), m_column(new QVBoxLayout(m_inner))
{
    setObjectName(objectName);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Card"));
    m_column->setContentsMargins(theme.px(14), theme.px(12), theme.px(12), theme.px(12));
    m_column->setSpacing(theme.px(4));
    m_column->addStretch();
    setWidget(m_inner);
}

void FactCard::clear()
{
    while (m_column->count() > 1) {
        QLayoutItem *item = m_column->takeAt(0);
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_lines.clear();
    m_facts.clear();
    setAccessibleDescription({});
}

void FactCard::addPart(QWidget *part)
{
    m_column->insertWidget(m_column->count() - 1, part);
}

QWidget *FactCard::headLine(const QString &word, const char *look, const QString &aside, const QList<Tag> &tags)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, m_column->count() > 1 ? m_theme.px(8) : 0, 0, 0);
    row->setSpacing(m_theme.px(8));
    QLabel *title = makeLabel(breakable(word), look);
    const bool mayWrap = tags.isEmpty() || aside.isEmpty();
    title->setWordWrap(mayWrap);
    row->addWidget(title, mayWrap ? 1 : 0);
    if (!aside.isEmpty())
        row->addWidget(makeLabel(aside, "small"));
    if (!mayWrap)
        row->addStretch();
    for (const Tag &tag : tags) {
        row->addWidget(new TagLabel(m_theme, tag));
        m_lines.append(tag.word);
    }
    m_lines.append(word);
    return line;
}

void FactCard::setTitle(const QString &title, const QString &aside, const QList<Tag> &tags)
{
    addPart(headLine(title, "heading", {}, tags));
    if (!aside.isEmpty())
        addText(aside);
    setAccessibleName(tr("Card: %1").arg(title));
}

void FactCard::addHeading(const QString &word, const QList<Tag> &tags)
{
    addPart(headLine(word, "smallBold", {}, tags));
    m_facts.append({word, {}});
}

QLabel *FactCard::addLine(const QString &name, QLabel *value)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(6));
    QLabel *left = makeLabel(name, "small");
    left->setFixedWidth(m_theme.px(84));
    left->setWordWrap(true);
    left->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    value->setWordWrap(true);
    value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    const QString text = value->text();
    value->setText(breakable(text));
    if (value->text() == text) // what was broken would be copied with its breaks
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(left);
    row->addWidget(value, 1);
    addPart(line);
    m_lines.append(name + QLatin1Char(' ') + text);
    return value;
}

void FactCard::addFact(const QString &name, const QString &value, Look look)
{
    if (value.isEmpty())
        return;
    QLabel *label = addLine(name, makeLabel(value, "fact"));
    m_facts.append({name, value});
    if (look == Look::Code)
        label->setFont(m_theme.font(Letters::Code));
}

void FactCard::addChange(const QString &name, const QString &before, const QString &after)
{
    QLabel *old = addLine(name, makeLabel(before.isEmpty() ? tr("nothing") : before, "small"));
    QFont struck = old->font();
    struck.setStrikeOut(true);
    old->setFont(struck);
    addLine({}, makeLabel(after.isEmpty() ? tr("nothing") : after, "refuse"));
}

void FactCard::addText(const QString &text, const char *look)
{
    QLabel *label = makeLabel(breakable(text), look);
    label->setWordWrap(true);
    addPart(label);
    m_lines.append(text);
}

void FactCard::addRaw(const QString &text)
{
    auto *raw = new QPlainTextEdit(text);
    raw->setObjectName(QStringLiteral("rawExchange"));
    raw->setAccessibleName(tr("What was sent and answered"));
    raw->setReadOnly(true);
    raw->setFont(m_theme.font(Letters::Code));
    raw->setWordWrapMode(QTextOption::WrapAnywhere);
    raw->setTabChangesFocus(true);
    raw->setFixedHeight(m_theme.px(280));
    addPart(raw);
    m_lines.append(text);
}

QString FactCard::plainText() const
{
    return m_lines.join(QLatin1Char('\n'));
}

} // namespace suben
