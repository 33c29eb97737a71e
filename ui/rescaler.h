#pragma once

#include <QObject>

class QLayout;
class QWidget;

namespace suben
{

class Theme;

/// Letters that grow while pages stand: what was given a size, a margin or a space when it was made gets it anew in
/// proportion. Made before the parts that listen to the theme themselves; they have the last word.
class Rescaler final : public QObject
{
    Q_OBJECT

public:
    Rescaler(const Theme &theme, QWidget *window);

private:
    void scaleWindow();
    void scale(QWidget &widget) const;
    void scale(QLayout &layout) const;
    int scaled(int length) const;

    const Theme &m_theme;
    QWidget *m_window;
    int m_before; ///< percent
};

} // namespace suben
