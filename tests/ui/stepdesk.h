#pragma once

#include "tests/support/testworkspace.h"
#include "ui/mainwindow.h"

#include <QAbstractItemView>
#include <QTest>
#include <QTranslator>
#include <algorithm>
#include <memory>

namespace suben::test
{

/// A window at 1366×768 on a training ledger, driven as a clerk drives it: keys go to whatever has the focus.
class StepDesk final
{
public:
    explicit StepDesk(const QStringList &categories, const QStringList &moreRoles = {});
    ~StepDesk();

    /// Once for each test program: resources, style, settings of its own; Chinese where pictures are wanted.
    static void setUp();

    TestWorkspace &ledger() const { return *m_ledger; }
    Page *page() const;
    /// 更多业务, the step with these initials.
    void openStep(const QString &initials);
    void showPage(const char *name);
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// As an input method commits it, then Enter; counts as its letters and one key.
    void enter(const QString &text);
    /// As a gun reads it.
    void scan(const QString &text);
    /// Enter until nothing more is asked, F9, and the first reason of whatever has to be confirmed.
    void finish();
    QString focus() const;
    /// Everything the page's findings say.
    QString findings() const;
    QString banner() const;
    qint64 events() const { return m_ledger->number("SELECT count(*) FROM event"); }
    /// A new window on the same ledger, as after a power cut.
    void reopen();
    void resize(int width, int height);
    void useDark();
    /// Where SUBEN_SHOTS names a folder: a picture of the window.
    void shoot(const char *name) const;

    /// Waits for it: a part may come on screen after the work beside the window has ended.
    template <typename T>
    T *part(const char *name) const
    {
        T *seen = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            const auto all = window().findChildren<T *>(QLatin1String(name));
            const auto found = std::ranges::find_if(all, [](const T *each) { return each->isVisible(); });
            seen = found == all.end() ? nullptr : *found;
            return seen != nullptr;
        });
        if (!isThere)
            qFatal("%s is not to be seen", name);
        return seen;
    }
    int rows(const char *view) const;
    /// What stands in a list, by the field of its column.
    QString cell(const char *view, int row, const QString &field) const;

private:
    QWidget &window() const;
    void openWindow();

    Theme m_theme;
    KeyMap m_keys;
    Desk m_desk{m_theme, m_keys, {}, nullptr};
    std::unique_ptr<TestWorkspace> m_ledger;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace suben::test
