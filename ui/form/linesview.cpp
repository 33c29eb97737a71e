#include "ui/form/linesview.h"

#include "ui/form/entrydelegate.h"
#include "ui/form/rowform.h"
#include "ui/models/roles.h"
#include "ui/widgets/cellbubble.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <algorithm>

namespace suben
{

namespace
{

/// Words of the columns Enter visits are bold and dark: the clerk sees the road.
class RoadHeader final : public QHeaderView
{
public:
    RoadHeader(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const bool stops = model()->headerData(section, Qt::Horizontal, StopRole).toBool();
        painter->save();
        painter->fillRect(rect, m_theme.colour(Ink::Sunken));
        painter->setPen(m_theme.colour(Ink::Line));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setFont(m_theme.font(stops ? Letters::SmallBold : Letters::Small));
        painter->setPen(m_theme.colour(stops ? Ink::Text : Ink::Text2));
        const int left = section == 0 ? m_theme.px(40) : m_theme.px(6);
        painter->drawText(rect.adjusted(left, 0, -m_theme.px(6), 0),
                          model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
                          model()->headerData(section, Qt::Horizontal).toString());
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

LinesView::LinesView(const Theme &theme, LinesModel &lines, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_lines(lines), m_delegate(new EntryDelegate(theme, this)),
      m_picker(new PickList(theme, QStringLiteral("itemPicker"), viewport())),
      m_bubble(new CellBubble(theme, viewport()))
{
    setObjectName(QStringLiteral("lines"));
    setAccessibleName(tr("Lines"));
    setHorizontalHeader(new RoadHeader(theme, this));
    dressTable(*this, theme);
    setModel(&lines);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    connect(m_delegate, &EntryDelegate::editorOpened, this, &LinesView::editorOpened);
    connect(m_delegate, &EntryDelegate::roadKey, this, &LinesView::roadKey);
    connect(m_picker, &PickList::clicked, this, [this] { roadKey(Qt::Key_Return, Qt::NoModifier); });
    connect(&lines, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        layRows(first.row(), last.row());
        sayAbout(currentIndex());
    });
    connect(&theme, &Theme::changed, this, [this] {
        dressTable(*this, m_theme);
        lay();
    });
    setCurrentIndex(lines.index(0, 0));
}

void LinesView::setItemSource(PickSource source)
{
    if (m_rowForm != nullptr)
        m_rowForm->setItemSource(source);
    m_source = std::move(source);
}

void LinesView::setRowForm(RowForm *form)
{
    m_rowForm = form;
}

// Under a form the table only reminds: name over lot, made over expiry, how much.
void LinesView::lay()
{
    layColumns(*this, m_theme, m_mode);
    if (!isByForm())
        return;
    static const QStringList kept{QStringLiteral("lot.made"), QStringLiteral("line.qty"), UnitColumn};
    int rest = viewport()->width();
    for (int column = 1; column < m_lines.columnCount(); ++column) {
        const bool isKept = kept.contains(m_lines.column(column).rule.path);
        setColumnHidden(column, !isKept);
        if (!isKept)
            continue;
        setColumnWidth(column, m_theme.px(m_lines.column(column).width));
        rest -= columnWidth(column);
    }
    setColumnWidth(0, std::max(rest, m_theme.px(120)));
}

bool LinesView::isByForm() const
{
    return m_rowForm != nullptr && m_mode == WindowMode::Large;
}

void LinesView::setMode(WindowMode mode)
{
    m_mode = mode;
    m_delegate->setMode(mode);
    setFocusProxy(isByForm() ? m_rowForm : nullptr);
    setEditTriggers(isByForm() ? EditTriggers(NoEditTriggers) : AnyKeyPressed | DoubleClicked);
    lay();
    layRows(0, m_lines.rowCount() - 1);
}

void LinesView::goTo(int row, const QString &path)
{
    const int column = std::max(0, m_lines.columnOf(path));
    setCurrentIndex(m_lines.index(std::clamp(row, 0, m_lines.rowCount() - 1), column));
    scrollTo(currentIndex());
    setFocus();
    if (isByForm())
        m_rowForm->follow();
    sayAbout(currentIndex());
}

QRect LinesView::cellRect(int row, const QString &path) const
{
    return visualRect(m_lines.index(row, std::max(0, m_lines.columnOf(path))));
}

void LinesView::editorOpened(QWidget *editor, const QModelIndex &index)
{
    m_editor = static_cast<QLineEdit *>(editor);
    m_editing = index;
    if (index.column() == 0) {
        connect(m_editor, &QLineEdit::textEdited, this, &LinesView::showPicks);
        connect(m_editor, &QObject::destroyed, m_picker, &QWidget::hide);
    }
    connect(m_editor, &QLineEdit::textEdited, m_bubble, &QWidget::hide);
}

void LinesView::showPicks()
{
    const QString typed = m_editor->text().trimmed();
    m_picker->show(typed.isEmpty() || !m_source ? QList<Pick>() : m_source(typed), m_editor->geometry());
}

void LinesView::roadKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool picking = m_picker->isVisible();
    switch (key) {
    case Qt::Key_Escape:
        escape();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (picking) {
            m_picker->step(key == Qt::Key_Down ? 1 : -1);
        } else if (finishEditing()) {
            const int row = currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            setCurrentIndex(m_lines.index(std::clamp(row, 0, m_lines.rowCount() - 1), currentIndex().column()));
        }
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
        if (finishEditing())
            stepColumn(key == Qt::Key_Tab ? 1 : -1);
        return;
    default:
        break;
    }
    const bool wasItem = m_editing.column() == 0;
    if ((!wasItem && objects()) || !finishEditing())
        return;
    if (modifiers.testFlag(Qt::ShiftModifier))
        goBack();
    else if (!wasItem || m_lines.row(currentIndex().row()).item)
        advance();
}

bool LinesView::finishEditing()
{
    if (isByForm())
        return m_rowForm->finish();
    if (m_editor.isNull())
        return true;
    if (m_editing.column() == 0)
        return finishItem();
    const QString problem = m_lines.enter(m_editing.row(), m_editing.column(), m_editor->text());
    if (!problem.isEmpty() && !m_lines.isMarked(m_editing.row(), m_editing.column())) {
        m_bubble->say(visualRect(m_editing), Tone::Refuse, problem);
        return false;
    }
    closeOpenEditor();
    return true;
}

// The first Enter on what cannot be read stays and says why; the second goes on, and the mark stays with the cell.
bool LinesView::objects()
{
    const int row = m_editing.row();
    const int column = m_editing.column();
    const bool isSaid = m_lines.isMarked(row, column) && m_editing.data(Qt::EditRole).toString() == m_editor->text();
    const QString problem = m_lines.enter(row, column, m_editor->text());
    if (problem.isEmpty() || isSaid)
        return false;
    m_bubble->say(visualRect(m_editing), Tone::Refuse, problem);
    return true;
}

bool LinesView::finishItem()
{
    const int row = m_editing.row();
    const QString typed = m_editor->text().trimmed();
    const Pick *pick = m_picker->current();
    const qint64 chosen = pick != nullptr ? pick->key : 0;
    const bool changed = typed != m_lines.index(row, 0).data(Qt::EditRole).toString();
    closeOpenEditor();
    if (chosen != 0) {
        Q_EMIT itemChosen(row, chosen);
    } else if (changed && !typed.isEmpty()) {
        m_lines.enter(row, 0, typed);
        Q_EMIT itemUnknown(row, typed);
    }
    return true;
}

void LinesView::closeOpenEditor()
{
    m_picker->hide();
    if (m_editor.isNull())
        return;
    QLineEdit *editor = m_editor;
    m_editor.clear();
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    setFocus();
}

bool LinesView::escape()
{
    if (isByForm() && m_rowForm->escape())
        return true;
    if (m_picker->isVisible()) {
        m_picker->hide();
        return true;
    }
    if (!m_editor.isNull()) {
        m_bubble->hide();
        closeOpenEditor();
        return true;
    }
    if (m_bubble->isVisible()) {
        m_bubble->hide();
        return true;
    }
    return false;
}

void LinesView::beginEditing()
{
    if (isByForm())
        m_rowForm->follow();
    else if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
        edit(currentIndex());
}

void LinesView::advance()
{
    if (isByForm()) {
        m_rowForm->onward();
        return;
    }
    const QModelIndex here = currentIndex();
    if (!here.isValid())
        return;
    for (int column = here.column() + 1; column < m_lines.columnCount(); ++column) {
        if (!isColumnHidden(column) && m_lines.stops(here.row(), column)) {
            setCurrentIndex(m_lines.index(here.row(), column));
            return;
        }
    }
    if (here.row() + 1 < m_lines.rowCount()) {
        setCurrentIndex(m_lines.index(here.row() + 1, 0));
        scrollTo(currentIndex());
    }
}

// A row that a correction has changed shows two values above each other.
void LinesView::layRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const bool isTwo = m_mode == WindowMode::Large || (m_lines.row(row).before && m_lines.isChanged(row));
        const int height = m_theme.px(isTwo ? 46 : 32);
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

void LinesView::goBack()
{
    const QModelIndex here = currentIndex();
    if (here.column() > 0)
        stepColumn(-1);
    else if (here.row() > 0)
        setCurrentIndex(m_lines.index(here.row() - 1, m_lines.columnCount() - 1));
}

void LinesView::stepColumn(int by)
{
    int column = currentIndex().column() + by;
    while (column >= 0 && column < m_lines.columnCount() && isColumnHidden(column))
        column += by;
    if (column >= 0 && column < m_lines.columnCount())
        setCurrentIndex(m_lines.index(currentIndex().row(), column));
}

void LinesView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex here = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            goBack();
        } else if (here.row() == m_lines.rowCount() - 1 && here.column() == 0) {
            Q_EMIT endReached();
        } else {
            m_lines.takeProposal(here.row(), here.column());
            advance();
        }
        return;
    case Qt::Key_Escape:
    case Qt::Key_F2:
        event->ignore();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (here.column() > 0 && here.flags().testFlag(Qt::ItemIsEditable))
            m_lines.enter(here.row(), here.column(), QString());
        return;
    default:
        if (event->matches(QKeySequence::Copy))
            copyRows(*this);
        else
            QTableView::keyPressEvent(event);
    }
}

void LinesView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    lay();
}

void LinesView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
    sayAbout(currentIndex());
}

void LinesView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
    if (m_editor.isNull())
        m_bubble->hide();
}

void LinesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    sayAbout(current);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void LinesView::sayAbout(const QModelIndex &index)
{
    if (!index.isValid() || !m_editor.isNull() || !hasFocus())
        return;
    const int severity = index.data(SeverityRole).toInt();
    m_bubble->say(visualRect(index), severity < 0 ? Tone::Plain : toneOf(static_cast<Severity>(severity)),
                  index.data(SentenceRole).toString(), index.data(LawRole).toString());
}

} // namespace suben
