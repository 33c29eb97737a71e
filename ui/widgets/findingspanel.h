#pragma once

#include <QListView>

namespace suben
{

class FindingsModel;
class Theme;

/// All findings as cards, heaviest first. Enter or a click goes to the cell.
class FindingsPanel final : public QListView
{
    Q_OBJECT

public:
    FindingsPanel(const Theme &theme, FindingsModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Where the clerk wants to go; line -1 means the head.
    void wanted(int line, const QString &field);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void want(const QModelIndex &index);
};

} // namespace suben
