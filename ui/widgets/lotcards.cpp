#include "ui/widgets/lotcards.h"

#include "core/base/value.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace suben
{

LotCards::LotCards(const Theme &theme, const QString &key, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_heading(makeLabel({}, "bold")), m_cards(new QVBoxLayout)
{
    setObjectName(QStringLiteral("lotCards"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Lots to choose from"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(makeLabel(key, "cap"));
    column->addLayout(head);
    m_cards->setSpacing(theme.px(6));
    column->addLayout(m_cards);
    column->addStretch();
}

void LotCards::show(const QString &heading, const std::vector<LotOffer> &offers, LotId lot)
{
    m_heading->setText(heading);
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const LotOffer &offer : offers)
        m_cards->addWidget(makeCard(offer.eligible ? ++number : 0, offer, lot));
}

QWidget *LotCards::makeCard(int number, const LotOffer &offer, LotId lot)
{
    auto *card = new QFrame;
    setLook(*card, "look",
            offer.stock.lot == lot ? QStringLiteral("cardChosen")
            : offer.eligible       ? QStringLiteral("card")
                                   : QStringLiteral("cardFaded"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(m_theme.px(10), m_theme.px(6), m_theme.px(10), m_theme.px(6));
    column->setSpacing(m_theme.px(2));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(number > 0 ? QString::number(number) : QStringLiteral("–"), "smallBold"));
    QLabel *code = makeLabel(offer.stock.lotCode, "small");
    code->setFont(m_theme.font(Letters::Code));
    head->addWidget(code, 1);
    head->addWidget(makeLabel(offer.stock.onHand.toString(), "smallBold"));
    column->addLayout(head);
    auto *foot = new QHBoxLayout;
    const QString until = offer.stock.expiry ? tr("best before %1").arg(displayText(*offer.stock.expiry)) : QString();
    QLabel *why = makeLabel(offer.eligible ? until : offer.why, offer.eligible ? "small" : "refuse");
    why->setWordWrap(true);
    foot->addWidget(why, 1);
    foot->addWidget(makeLabel(offer.stock.locationName, "small"));
    column->addLayout(foot);
    card->setAccessibleName(QStringLiteral("%1 %2 %3").arg(offer.stock.lotCode, until, offer.why));
    return card;
}

void LotCards::keyPressEvent(QKeyEvent *event)
{
    const int number = event->text().size() == 1 ? event->text().at(0).digitValue() : -1;
    if (number >= 1)
        Q_EMIT chosen(number);
    else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT dismissed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace suben
