#pragma once

#include "ui/theme.h"

#include <QPushButton>

class QAction;

namespace suben
{

/// A large button to a page: drawing, word, what was done there today, and its key.
class PageTile final : public QPushButton
{
    Q_OBJECT

public:
    PageTile(const Theme &theme, const QString &icon, const QString &word, const QAction *action,
             QWidget *parent = nullptr);

    void say(const QString &today);
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_today;
    const QAction *m_action;
};

} // namespace suben
