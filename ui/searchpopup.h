#pragma once

#include "ui/searchhit.h"

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace suben
{

/// The results under the scan box: a child of the window, never a window of its own.
class SearchPopup final : public QFrame
{
    Q_OBJECT

public:
    SearchPopup(const Theme &theme, QWidget *window);

    /// Under `anchor`, the first hit chosen; no hits: hidden.
    void show(const QList<SearchHit> &hits, const QWidget &anchor);
    /// Moves the choice up (-1) or down (1).
    void step(int by);
    /// Chooses the current hit; false when there is none.
    bool take();

Q_SIGNALS:
    void taken(const suben::Target &target);

private:
    const Theme &m_theme;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<SearchHit> m_hits;
};

} // namespace suben
