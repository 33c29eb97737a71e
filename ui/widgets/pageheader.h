#pragma once

#include "ui/windowmode.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace suben
{

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
    /// Narrow windows fold the tools: their keys still work.
    void setMode(WindowMode mode);
    /// Beside the title: counts, filters, the narrow summary. Takes ownership.
    void addBeside(QWidget *widget, int stretch = 0);

private:
    QLabel *m_title;
    QLabel *m_state;
    QHBoxLayout *m_beside;
    QHBoxLayout *m_tools;
};

} // namespace suben
