#pragma once

#include "ui/windowmode.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace suben
{

class KeyButton;
class Theme;

/// Title, state of the draft, and the page's tools.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// `Draft · saved 15:41`, `No. 37`; empty hides it.
    void setState(const QString &state);
    /// Right side, in order. Takes ownership.
    void addTool(QWidget *tool);
    /// Narrow windows fold the tools into ⋯, which opens a line below; their keys work either way.
    void setMode(WindowMode mode);
    /// Where they are folded: as ⋯ does. They stay open until ⋯ is pressed.
    void openTools();
    /// Beside the title: counts, filters, the narrow summary. Takes ownership.
    void addBeside(QWidget *widget, int stretch = 0);

private:
    QWidget *m_top;
    QLabel *m_title;
    QLabel *m_state;
    QHBoxLayout *m_beside;
    KeyButton *m_more;
    QWidget *m_tools;
    QWidget *m_below; ///< where the tools are when they are folded
    bool m_isFolded = false;
};

} // namespace suben
