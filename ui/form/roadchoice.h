#pragma once

#include <QObject>
#include <QString>

class QPoint;

namespace suben
{

class LinesModel;
class LinesView;

/// Lets a person say at which cells Enter always stops (design/window.md §4.1): a right click on a header, the menu key
/// on a cell. Remembered on this machine for each page.
class RoadChoice final : public QObject
{
    Q_OBJECT

public:
    RoadChoice(const QString &page, LinesModel &lines, LinesView &view);

    /// Enter stops always at this column, or no longer.
    void toggle(int column);

private:
    void offer(int column, const QPoint &place);

    QString m_setting;
    LinesModel &m_lines;
    LinesView &m_view;
};

} // namespace suben
