#pragma once

#include "ui/widgets/banner.h"

#include <QFrame>

namespace suben
{

/// What a page without records shows: an icon, one sentence, one or two ways on. Enter takes the first.
class EmptyState final : public QFrame
{
    Q_OBJECT

public:
    EmptyState(const Theme &theme, const QString &icon, const QString &title, const QString &sentence,
               const QList<StripButton> &buttons = {}, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::function<void()> m_first;
};

} // namespace suben
