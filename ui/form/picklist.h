#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <functional>

class QListView;
class QStandardItemModel;

namespace suben
{

/// One candidate of a picker.
struct Pick {
    qint64 key = 0;
    QString title;
    QString aside;
};
using PickSource = std::function<QList<Pick>(const QString &typed)>;

/// Candidates under a field: a child frame, never a window; the field keeps the focus.
class PickList final : public QFrame
{
    Q_OBJECT

public:
    PickList(const Theme &theme, const QString &objectName, QWidget *parent);

    /// Under `field` (the parent's coordinates), first candidate chosen; hidden when there are none.
    void show(const QList<Pick> &picks, const QRect &field);
    void step(int by);
    const Pick *current() const;

Q_SIGNALS:
    void clicked();

private:
    const Theme &m_theme;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<Pick> m_picks;
};

} // namespace suben
