#include "ui/widgets/filterchips.h"

#include "ui/theme.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>

namespace suben
{

FilterChips::FilterChips(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("filterChips"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.px(6));
    m_row->addStretch();
}

void FilterChips::setChips(const QList<Chip> &chips)
{
    const auto wordOf = [](const Chip &chip) { return chip.count < 0 ? chip.word : tr("%1 %2").arg(chip.word).arg(chip.count); };
    const bool isSame = std::equal(chips.begin(), chips.end(), m_buttons.begin(), m_buttons.end(), [](const Chip &chip, const KeyButton *button) {
        return button->objectName() == QStringLiteral("filter_") + chip.id;
    });
    if (isSame) {
        for (qsizetype i = 0; i < chips.size(); ++i)
            m_buttons.at(i)->setWord(wordOf(chips.at(i)));
        return;
    }
    for (KeyButton *button : std::as_const(m_buttons))
        button->deleteLater();
    m_buttons.clear();
    int place = 0;
    for (const Chip &chip : chips) {
        auto *button = new KeyButton(m_theme, wordOf(chip), QString(), ButtonLook::Small, this);
        button->setObjectName(QStringLiteral("filter_") + chip.id);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, id = chip.id] { choose(id); });
        m_row->insertWidget(place++, button);
        m_buttons.append(button);
    }
    if (m_current.isEmpty() && !chips.isEmpty())
        m_current = chips.first().id;
    for (KeyButton *button : std::as_const(m_buttons))
        button->setChecked(button->objectName() == QStringLiteral("filter_") + m_current);
}

QString FilterChips::current() const
{
    return m_current;
}

void FilterChips::choose(const QString &id)
{
    m_current = id;
    for (KeyButton *button : std::as_const(m_buttons))
        button->setChecked(button->objectName() == QStringLiteral("filter_") + id);
    Q_EMIT chosen(id);
}

} // namespace suben
