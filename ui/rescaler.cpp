#include "ui/rescaler.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QLayout>
#include <QTableView>
#include <QWidget>

namespace suben
{

namespace
{

/// Sizes the style sheet set: it sets them anew by itself.
bool isOfStyle(const QWidget &widget, const char *which)
{
    return widget.property(which).toBool();
}

} // namespace

Rescaler::Rescaler(const Theme &theme, QWidget *window)
    : QObject(window), m_theme(theme), m_window(window), m_before(theme.letterSize())
{
    connect(&theme, &Theme::changed, this, &Rescaler::scaleWindow);
}

void Rescaler::scaleWindow()
{
    if (m_theme.letterSize() == m_before)
        return;
    for (QWidget *widget : m_window->findChildren<QWidget *>())
        scale(*widget);
    for (QLayout *layout : m_window->findChildren<QLayout *>())
        scale(*layout);
    m_before = m_theme.letterSize();
}

int Rescaler::scaled(int length) const
{
    return qRound(static_cast<double>(length) * m_theme.letterSize() / m_before);
}

void Rescaler::scale(QWidget &widget) const
{
    const bool isQts = widget.objectName().startsWith(QLatin1String("qt_"));
    if (isQts || widget.isWindow())
        return;
    const QSize least = widget.minimumSize();
    const QSize most = widget.maximumSize();
    const auto grown = [this](int length) { return length >= QWIDGETSIZE_MAX ? length : scaled(length); };
    if (least.width() > 1 && !isOfStyle(widget, "_q_stylesheet_minw"))
        widget.setMinimumWidth(scaled(least.width()));
    if (least.height() > 1 && !isOfStyle(widget, "_q_stylesheet_minh"))
        widget.setMinimumHeight(scaled(least.height()));
    if (!isOfStyle(widget, "_q_stylesheet_maxw"))
        widget.setMaximumWidth(std::max(widget.minimumWidth(), grown(most.width())));
    if (!isOfStyle(widget, "_q_stylesheet_maxh"))
        widget.setMaximumHeight(std::max(widget.minimumHeight(), grown(most.height())));
    if (const auto *table = qobject_cast<QTableView *>(&widget))
        table->verticalHeader()->setDefaultSectionSize(scaled(table->verticalHeader()->defaultSectionSize()));
}

void Rescaler::scale(QLayout &layout) const
{
    const QMargins margins = layout.contentsMargins();
    layout.setContentsMargins(scaled(margins.left()), scaled(margins.top()), scaled(margins.right()),
                              scaled(margins.bottom()));
    if (auto *grid = qobject_cast<QGridLayout *>(&layout)) {
        grid->setHorizontalSpacing(scaled(grid->horizontalSpacing()));
        grid->setVerticalSpacing(scaled(grid->verticalSpacing()));
    } else if (layout.spacing() > 0) {
        layout.setSpacing(scaled(layout.spacing()));
    }
}

} // namespace suben
