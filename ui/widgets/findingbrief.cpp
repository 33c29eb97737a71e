#include "ui/widgets/findingbrief.h"

#include "ui/models/findingsmodel.h"
#include "ui/models/roles.h"
#include "ui/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tone.h"

#include <QHBoxLayout>

namespace suben
{

FindingBrief::FindingBrief(const Theme &theme, const FindingsModel &model, const QString &nextKey, QWidget *parent)
    : QFrame(parent), m_model(model), m_icon(new IconLabel(theme, QStringLiteral("refuse"), Ink::Refuse, 18)),
      m_title(makeLabel({}, "bold")), m_text(makeLabel({}, "")), m_refuse(makeLabel({}, "chipRefuse")),
      m_confirm(makeLabel({}, "chipConfirm")), m_warn(makeLabel({}, "chipWarn"))
{
    setObjectName(QStringLiteral("findingBrief"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), theme.px(4), theme.px(10), theme.px(4));
    row->setSpacing(theme.px(8));
    row->addWidget(m_icon);
    row->addWidget(m_title);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    for (QLabel *count : {m_refuse, m_confirm, m_warn})
        row->addWidget(count);
    row->addWidget(makeLabel(nextKey, "cap"));
    connect(&model, &QAbstractItemModel::modelReset, this, &FindingBrief::read);
    hide();
}

void FindingBrief::setCard(QWidget *card)
{
    m_card = card;
    card->installEventFilter(this);
    read();
}

bool FindingBrief::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        read();
    return QFrame::eventFilter(watched, event);
}

void FindingBrief::read()
{
    const auto count = [this](QLabel *label, Severity severity, const QString &word) {
        const int found = m_model.count(severity);
        label->setText(word.arg(found));
        label->setVisible(found > 0);
        return found;
    };
    const int heavy = count(m_refuse, Severity::Refuse, tr("%1 in the way")) +
                      count(m_confirm, Severity::Confirm, tr("%1 to confirm")) +
                      count(m_warn, Severity::Warn, tr("%1 to look at"));
    setVisible(heavy > 0 && (m_card == nullptr || !m_card->isVisible()));
    if (heavy == 0)
        return;
    const QModelIndex first = m_model.index(0, 0);
    const Tone tone = toneOf(static_cast<Severity>(first.data(SeverityRole).toInt()));
    setLook(*this, "tone", toneName(tone));
    m_icon->setIcon(toneIcon(tone), toneInk(tone));
    m_title->setText(first.data(Qt::DisplayRole).toString());
    m_text->setText(first.data(SentenceRole).toString());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

} // namespace suben
