#include "ui/widgets/labels.h"

#include <QStyle>

namespace suben
{

QLabel *makeLabel(const QString &text, const char *look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("look", QLatin1String(look));
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setLook(QWidget &widget, const char *property, const QString &value)
{
    if (widget.property(property).toString() == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.updateGeometry();
    widget.update();
}

} // namespace suben
