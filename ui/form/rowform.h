#pragma once

#include "ui/form/picklist.h"

#include <QFrame>
#include <QHash>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace suben
{

class LinesModel;
class LinesView;

/// Large letters: the row being entered, as a form above its table. The same model, the same Enter road, the same
/// counts; the table below only shows.
class RowForm final : public QFrame
{
    Q_OBJECT

public:
    /// `overlays` holds the picker.
    RowForm(const Theme &theme, LinesModel &lines, LinesView &view, QWidget *overlays);

    void setItemSource(PickSource source);
    /// The field of the view's current cell takes the focus.
    void follow();
    /// Takes what stands in the field that is being typed, also what cannot be read, with its mark; false where it
    /// cannot be kept.
    bool finish();
    /// On to the next field that needs input, from the current cell.
    void onward();
    /// Closes the picker; false: it was not open.
    bool escape();

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void rebuild();
    void read();
    void showPicks();
    bool takeItem();
    void backward();
    void goTo(int row, int column);
    int columnOf(const QObject *field) const;
    int row() const;

    const Theme &m_theme;
    LinesModel &m_lines;
    LinesView &m_view;
    PickList *m_picker;
    PickSource m_source;
    QLabel *m_number;
    QLabel *m_sentence;
    QGridLayout *m_grid;
    QHash<int, QLineEdit *> m_fields; ///< by column
};

} // namespace suben
