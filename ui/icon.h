#pragma once

#include <QIconEngine>
#include <QString>

namespace suben
{

class Theme;
enum class Ink;

/// A drawing of resources/icons in one colour of the theme, sharp at every size.
class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(const Theme &theme, const QString &name, Ink ink);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;

private:
    const Theme &m_theme;
    QString m_name;
    Ink m_ink;
};

/// Paints an icon of resources/icons without a QIcon between: what delegates use.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour);

} // namespace suben
