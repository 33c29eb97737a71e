#pragma once

#include "ui/form/picklist.h"
#include "ui/models/linesmodel.h"
#include "ui/windowmode.h"

#include <QPointer>
#include <QTableView>

class QLineEdit;

namespace suben
{

class CellBubble;
class EntryDelegate;
class RowForm;

/// The entry grid. Enter goes to the next cell that still needs input, Shift+Enter back; typing replaces, nothing moves
/// by itself.
class LinesView final : public QTableView
{
    Q_OBJECT

public:
    LinesView(const Theme &theme, LinesModel &lines, QWidget *parent = nullptr);

    /// Who finds items for what is typed into the first column.
    void setItemSource(PickSource source);
    void setMode(WindowMode mode);
    /// In windows for large letters the row is entered there; this only shows.
    void setRowForm(RowForm *form);
    /// Current cell by path; the first column when there is no such column.
    void goTo(int row, const QString &path);
    /// Takes what stands in an open editor. What cannot be read is kept as typed, with its mark; false where it cannot
    /// be kept (the editor stays open).
    bool finishEditing();
    /// Closes the innermost open thing; false: nothing was open.
    bool escape();
    /// Opens the current cell, its content selected.
    void beginEditing();
    /// On to the next cell that needs input, from the current one.
    void advance();
    QRect cellRect(int row, const QString &path) const;

Q_SIGNALS:
    void itemChosen(int row, qint64 item);
    /// Enter on text no item was found for.
    void itemUnknown(int row, const QString &typed);
    /// Enter on the blank last row.
    void endReached();
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void editorOpened(QWidget *editor, const QModelIndex &index);
    void roadKey(int key, Qt::KeyboardModifiers modifiers);
    void showPicks();
    bool finishItem();
    bool objects();
    void closeOpenEditor();
    void goBack();
    void stepColumn(int by);
    void layRows(int first, int last);
    bool isByForm() const;
    void lay();
    void sayAbout(const QModelIndex &index);

    const Theme &m_theme;
    LinesModel &m_lines;
    EntryDelegate *m_delegate;
    PickList *m_picker;
    CellBubble *m_bubble;
    PickSource m_source;
    QPointer<QLineEdit> m_editor;
    QPersistentModelIndex m_editing;
    WindowMode m_mode = WindowMode::Wide;
    RowForm *m_rowForm = nullptr;
};

} // namespace suben
