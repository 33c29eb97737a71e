#pragma once

#include "ui/widgets/tone.h"

#include <QFrame>

class QLabel;

namespace suben
{

class IconLabel;

/// The sentence under the cell: how a value came about, what is wrong with it, what Enter does.
class CellBubble final : public QFrame
{
    Q_OBJECT

public:
    explicit CellBubble(const Theme &theme, QWidget *parent);

    /// `cell` in the parent's coordinates; the bubble stays inside the parent, above the cell where there is no room.
    void say(const QRect &cell, Tone tone, const QString &text, const QString &law = {});
    QString text() const;

private:
    const Theme &m_theme;
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_law;
};

} // namespace suben
