#include "ui/icon.h"

#include "ui/theme.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

namespace suben
{

namespace
{

// Parsed once a colour; the window draws the same forty icons over and over.
QSvgRenderer *rendererFor(const QString &name, const QColor &colour)
{
    static QHash<QString, QSvgRenderer *> renderers;
    QSvgRenderer *&renderer = renderers[name + colour.name()];
    if (renderer == nullptr) {
        QFile file(QStringLiteral(":/suben/icons/%1.svg").arg(name));
        QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        drawing.replace("currentColor", colour.name().toUtf8());
        renderer = new QSvgRenderer(drawing);
    }
    return renderer;
}

} // namespace

TintedIcon::TintedIcon(const Theme &theme, const QString &name, Ink ink) : m_theme(theme), m_name(name), m_ink(ink) {}

void TintedIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    paintIcon(painter, rect, m_name, m_theme.colour(mode == QIcon::Disabled ? Ink::Text3 : m_ink));
}

QPixmap TintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine *TintedIcon::clone() const
{
    return new TintedIcon(m_theme, m_name, m_ink);
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    rendererFor(name, colour)->render(painter, rect);
}

} // namespace suben
