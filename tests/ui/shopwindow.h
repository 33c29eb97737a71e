#pragma once

#include "core/ledger/catalog.h"
#include "core/rules/rulepack.h"
#include "core/workspace/workspace.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/pagestack.h"

#include <QTemporaryDir>
#include <memory>

namespace suben::test
{

/// A small shop with its ledger in a folder of its own, open in the window at 1366×768, on 2026-11-22 at 15:42.
class ShopWindow final
{
public:
    ShopWindow();
    ~ShopWindow();

    Session &session() const { return workspace->session(); }
    ItemId addItem(const QString &name, const QString &shelfLife, const QString &gtin = {});
    PartyId addSupplier(const QString &name);
    /// Posts a delivery without the window.
    void receive(ItemId item, const QString &lot, const QString &made, int quantity);
    /// A window on the ledger as a new start would show it.
    void openWindow(const QString &page);
    /// What is open in the window.
    Page *page() const { return window->pages().currentPage(); }
    /// A part of it by its object name; null where it has none.
    template <typename T>
    T *part(const char *name) const
    {
        return page()->findChild<T *>(QLatin1String(name));
    }
    /// The window at another size; for pictures.
    void resize(int width, int height);

    /// Types into whatever has the focus.
    static void type(const QString &text);
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Where SUBEN_SHOTS names a folder: a picture of the window.
    void shoot(const QString &name) const;

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    Theme theme;
    KeyMap keys;
    Desk desk{theme, keys, {}, nullptr};
    SystemClock clock;
    std::unique_ptr<MainWindow> window;
    PartyId supplier{};
};

/// Once for each test program: resources, its language, settings of its own.
void setUpWindowTests(Language language = Language::Chinese);

} // namespace suben::test
