#pragma once

#include "ui/desk.h"

#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace suben
{

class Page;

/// The groups of the navigation, from the top.
enum class PageGroup { Top, Records, Reading, Duties, Foot, ByKeyOnly };

/// A page of the navigation (design/window.md §2.1).
struct PageEntry {
    QString name; ///< object name of the page
    QString title;
    QString icon; ///< of resources/icons
    PageGroup group = PageGroup::Records;
    std::optional<Act> key;
    QString code; ///< two letters that open it from the search box
    std::function<Page *(Desk &)> make;
    QString within{}; ///< of a pinned step: the page it is opened in; it has none of its own
    QString opens{};  ///< and what is opened there
};

/// Every page there is, in the order of the navigation.
std::vector<PageEntry> pageTable();
/// The page whose form a step has of its own; empty: the plain form.
QString documentPageOf(const QString &step);
QString groupTitle(PageGroup group);

} // namespace suben
