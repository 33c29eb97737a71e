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

QString breakable(const QString &text)
{
    constexpr int LongestWord = 16;
    QString broken;
    int run = 0;
    for (const QChar sign : text) {
        const bool joins = sign.unicode() > u' ' && sign.unicode() < 0x2E80;
        run = joins ? run + 1 : 0;
        broken += sign;
        if (run >= LongestWord || (run > 1 && (sign == u'/' || sign == u'\\')))
            broken += QChar(0x200B);
    }
    return broken;
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
