#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>
#include <memory>

namespace suben::test
{

/// One thing a clerk can look at: a page, a step of 更多业务, a part of 资料 or of 设置.
struct View {
    QString name; ///< of its picture
    QString page; ///< object name
    QString opens{};   ///< what is opened there: a step
    QString section{}; ///< a row of the settings' list, a chip of the master data
};

/// The demonstration's ledger (`subenctl demo`) in the window, on its own day.
class DemoWindow final
{
public:
    DemoWindow();
    ~DemoWindow();

    MainWindow &window() const { return *m_window; }
    Theme &theme() { return m_theme; }
    Session &session() const { return m_workspace->session(); }
    /// Everything there is to look at.
    std::vector<View> views() const;
    /// A delivery half entered with what is wrong in it, a sale of two lines, an answered trace: they stay as they are.
    void fillForms();
    /// Shows it and waits until what is read aside has come.
    void show(const View &view);
    void resize(QSize size, int letters, Theme::Scheme scheme);
    /// Where SUBEN_SHOTS names a folder: a picture in it.
    void shoot(const QString &look, const QString &name) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Theme m_theme;
    KeyMap m_keys;
    Desk m_desk{m_theme, m_keys, {}, nullptr};
    FixedClock m_clock;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace suben::test
