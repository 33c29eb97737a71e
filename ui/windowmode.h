#pragma once

namespace suben
{

/// How much room there is: logical width divided by the letter size (design/window.md §2.3).
enum class WindowMode {
    Wide,   ///< from 1180: words in the navigation, side panel, all columns
    Middle, ///< from 960: icons in the navigation, narrower side panel
    Narrow, ///< from 800: no side panel, one summary line for the head, columns of priority 1
    Large   ///< under 800: no navigation; the row being entered becomes a form
};

constexpr WindowMode windowModeFor(int effectiveWidth)
{
    return effectiveWidth >= 1180  ? WindowMode::Wide
           : effectiveWidth >= 960 ? WindowMode::Middle
           : effectiveWidth >= 800 ? WindowMode::Narrow
                                   : WindowMode::Large;
}

} // namespace suben
