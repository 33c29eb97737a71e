#include "ui/widgets/sidepanel.h"

#include "ui/models/findingsmodel.h"
#include "ui/theme.h"
#include "ui/widgets/findingspanel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace suben
{

SidePanel::SidePanel(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_column(new QVBoxLayout(this)), m_cards(new QStackedWidget), m_facts(new QFrame),
      m_factLines(new QVBoxLayout(m_facts))
{
    setObjectName(QStringLiteral("sidePanel"));
    setFixedWidth(theme.px(292));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_cards, 1);
    m_facts->setObjectName(QStringLiteral("rowFacts"));
    m_factLines->setContentsMargins(theme.px(14), theme.px(10), theme.px(12), theme.px(10));
    m_factLines->setSpacing(theme.px(2));
    m_facts->hide();
    m_column->addWidget(m_facts);
}

void SidePanel::addCard(QWidget *card)
{
    m_cards->addWidget(card);
    m_cards->setCurrentWidget(card);
}

void SidePanel::showCard(QWidget *card)
{
    m_cards->setCurrentWidget(card);
}

QWidget *SidePanel::card() const
{
    return m_cards->currentWidget();
}

void SidePanel::setTop(QWidget *top)
{
    m_column->insertWidget(0, top);
}

void SidePanel::setFacts(const QString &heading, const QList<std::pair<QString, QString>> &facts)
{
    while (QLayoutItem *item = m_factLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_facts->setVisible(!heading.isEmpty());
    m_factLines->addWidget(makeLabel(heading, "smallBold"));
    for (const auto &[name, value] : facts) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        QLabel *left = makeLabel(name, "hint");
        left->setFixedWidth(m_theme.px(76));
        left->setWordWrap(true);
        left->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        QLabel *right = makeLabel(value, "small");
        right->setWordWrap(true);
        row->addWidget(left);
        row->addWidget(right, 1);
        m_factLines->addWidget(line);
    }
}

void SidePanel::setMode(WindowMode mode)
{
    setFixedWidth(m_theme.px(mode == WindowMode::Wide ? 292 : 260));
    setVisible(mode == WindowMode::Wide || mode == WindowMode::Middle);
}

FindingsCard::FindingsCard(const Theme &theme, FindingsModel *model, const QString &nextKey, QWidget *parent)
    : QFrame(parent), m_model(model), m_count(makeLabel({}, "chip")), m_panel(new FindingsPanel(theme, model))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), 0);
    column->setSpacing(theme.px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Checked"), "bold"));
    m_count->setObjectName(QStringLiteral("findingsCount"));
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(makeLabel(nextKey, "cap"));
    column->addLayout(head);
    column->addWidget(m_panel, 1);
    connect(model, &QAbstractItemModel::modelReset, this, &FindingsCard::count);
    showNoVerdict();
}

void FindingsCard::showNoVerdict()
{
    m_count->hide();
}

void FindingsCard::count()
{
    m_count->show();
    const int blocking = m_model->count(Severity::Refuse);
    const int asking = m_model->count(Severity::Confirm);
    if (blocking > 0) {
        m_count->setText(tr("Not saved: %1").arg(blocking));
        setLook(*m_count, "look", QStringLiteral("chipRefuse"));
    } else if (asking > 0) {
        m_count->setText(tr("To confirm: %1").arg(asking));
        setLook(*m_count, "look", QStringLiteral("chipConfirm"));
    } else {
        m_count->setText(tr("Nothing in the way"));
        setLook(*m_count, "look", QStringLiteral("chipOk"));
    }
}

} // namespace suben
