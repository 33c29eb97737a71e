#pragma once

class QTableView;

namespace suben
{

class Theme;
enum class WindowMode;

/// What every table of the window shares: no grid, fixed rows, scrolling by pixel, no column sized by its contents.
void dressTable(QTableView &table, const Theme &theme);
/// Widths from the header's WidthRole (0 shares what is left) and columns hidden by PriorityRole.
void layColumns(QTableView &table, const Theme &theme, WindowMode mode);
/// The selected rows, or all, with headers, separated by tabs: for WPS and Excel.
void copyRows(const QTableView &table);

} // namespace suben
