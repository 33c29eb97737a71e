#include "ui/form/rowform.h"

#include "ui/form/linesview.h"
#include "ui/models/roles.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{

constexpr int FieldsBeside = 4;

} // namespace

RowForm::RowForm(const Theme &theme, LinesModel &lines, LinesView &view, QWidget *overlays)
    : m_theme(theme), m_lines(lines), m_view(view),
      m_picker(new PickList(theme, QStringLiteral("rowItemPicker"), overlays)), m_number(makeLabel({}, "smallBold")),
      m_sentence(makeLabel({}, "small")), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("rowForm"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the table below gives way
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(6));
    column->setSpacing(theme.px(2));
    m_grid->setHorizontalSpacing(theme.px(8));
    m_grid->setVerticalSpacing(theme.px(2));
    column->addLayout(m_grid);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    build();
    connect(&lines, &QAbstractItemModel::dataChanged, this, &RowForm::read);
    connect(&lines, &QAbstractItemModel::modelReset, this, &RowForm::read);
    connect(&lines, &QAbstractItemModel::headerDataChanged, this, &RowForm::rebuild);
    connect(&view, &LinesView::currentRowChanged, this, &RowForm::read);
    connect(m_picker, &PickList::clicked, this, [this] {
        if (takeItem())
            onward();
    });
}

// Another cell is to be stopped at: the fields are made anew.
void RowForm::rebuild()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_fields.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget() != m_number) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    build();
    hadFocus ? follow() : read();
}

// What Enter may stop at, by the header's word; what is computed or taken over is told in the sentence.
void RowForm::build()
{
    int place = 0;
    for (int column = 0; column < m_lines.columnCount(); ++column) {
        if (!m_lines.headerData(column, Qt::Horizontal, StopRole).toBool())
            continue;
        auto *field = new QLineEdit;
        field->setObjectName(QStringLiteral("row_") + m_lines.column(column).rule.path);
        field->setAccessibleName(m_lines.column(column).title);
        const bool isName = column == 0;
        if (!isName) {
            field->setAttribute(Qt::WA_InputMethodEnabled, false);
            field->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText);
        } else {
            connect(field, &QLineEdit::textEdited, this, &RowForm::showPicks);
        }
        field->installEventFilter(this);
        m_fields.insert(column, field);
        QLabel *word = isName ? m_number : makeLabel(m_lines.column(column).title, "small");
        m_grid->addWidget(word, place / FieldsBeside * 2, place % FieldsBeside);
        m_grid->addWidget(field, place / FieldsBeside * 2 + 1, place % FieldsBeside);
        ++place;
    }
}

void RowForm::setItemSource(PickSource source)
{
    m_source = std::move(source);
}

int RowForm::row() const
{
    return std::clamp(m_view.currentIndex().row(), 0, m_lines.rowCount() - 1);
}

int RowForm::columnOf(const QObject *field) const
{
    for (auto at = m_fields.begin(); at != m_fields.end(); ++at) {
        if (at.value() == field)
            return at.key();
    }
    return 0;
}

// The field that is being typed into keeps what stands there.
void RowForm::read()
{
    const int here = row();
    m_number->setText(tr("Row %1 · %2").arg(here + 1).arg(m_lines.column(0).title));
    for (auto at = m_fields.begin(); at != m_fields.end(); ++at) {
        const QModelIndex index = m_lines.index(here, at.key());
        if (!at.value()->hasFocus() || !at.value()->isModified())
            at.value()->setText(index.data(Qt::EditRole).toString());
        const int severity = index.data(SeverityRole).toInt();
        setLook(*at.value(), "finding", severity < 0 ? QString() : severityName(static_cast<Severity>(severity)));
        at.value()->setEnabled(at.key() == 0 || m_lines.row(here).item.has_value());
    }
    QStringList told;
    const QModelIndex current = m_lines.index(here, std::max(0, m_view.currentIndex().column()));
    if (const QString sentence = current.data(SentenceRole).toString(); !sentence.isEmpty())
        told.append(sentence);
    for (int column = 0; column < m_lines.columnCount(); ++column) {
        const QString value = m_lines.index(here, column).data().toString();
        if (!m_fields.contains(column) && !value.isEmpty())
            told.append(tr("%1 %2").arg(m_lines.column(column).title, value));
    }
    m_sentence->setText(told.join(QStringLiteral(" · ")));
}

void RowForm::follow()
{
    read();
    const int column = m_fields.contains(m_view.currentIndex().column()) ? m_view.currentIndex().column() : 0;
    QLineEdit *field = m_fields.value(column);
    if (field == nullptr)
        return;
    field->setFocus();
    field->selectAll();
}

void RowForm::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    follow();
}

void RowForm::showPicks()
{
    const QLineEdit *field = m_fields.value(0);
    const QString typed = field->text().trimmed();
    const QRect place(field->mapTo(m_picker->parentWidget(), QPoint(0, 0)), field->size());
    m_picker->show(typed.isEmpty() || !m_source ? QList<Pick>() : m_source(typed), place);
}

bool RowForm::takeItem()
{
    QLineEdit *field = m_fields.value(0);
    const int here = row();
    const QString typed = field->text().trimmed();
    const Pick *pick = m_picker->current();
    const qint64 chosen = pick != nullptr ? pick->key : 0;
    m_picker->hide();
    const bool isChanged = field->isModified();
    field->setModified(false);
    if (chosen != 0) {
        Q_EMIT m_view.itemChosen(here, chosen);
    } else if (isChanged && !typed.isEmpty()) {
        m_lines.enter(here, 0, typed);
        Q_EMIT m_view.itemUnknown(here, typed);
    }
    return m_lines.row(here).item.has_value();
}

bool RowForm::finish()
{
    for (auto at = m_fields.begin(); at != m_fields.end(); ++at) {
        if (!at.value()->isModified())
            continue;
        if (at.key() == 0) {
            takeItem();
            continue;
        }
        const QString problem = m_lines.enter(row(), at.key(), at.value()->text());
        if (!problem.isEmpty() && !m_lines.isMarked(row(), at.key())) {
            m_sentence->setText(problem);
            return false;
        }
        at.value()->setModified(false);
    }
    read();
    return true;
}

bool RowForm::escape()
{
    if (!m_picker->isVisible())
        return false;
    m_picker->hide();
    return true;
}

void RowForm::goTo(int toRow, int column)
{
    m_view.setCurrentIndex(m_lines.index(toRow, column));
    m_view.scrollTo(m_view.currentIndex());
    for (QLineEdit *field : std::as_const(m_fields))
        field->setModified(false);
    follow();
}

void RowForm::onward()
{
    const int here = row();
    for (int column = m_view.currentIndex().column() + 1; column < m_lines.columnCount(); ++column) {
        if (m_fields.contains(column) && m_lines.stops(here, column)) {
            goTo(here, column);
            return;
        }
    }
    goTo(std::min(here + 1, m_lines.rowCount() - 1), 0);
}

void RowForm::backward()
{
    for (int column = m_view.currentIndex().column() - 1; column >= 0; --column) {
        if (m_fields.contains(column)) {
            goTo(row(), column);
            return;
        }
    }
    if (row() > 0)
        goTo(row() - 1, 0);
}

bool RowForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_view.setCurrentIndex(m_lines.index(row(), columnOf(watched)));
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (m_picker->isVisible() && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        m_picker->step(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    const int column = columnOf(watched);
    const bool isBlank = !m_lines.row(row()).item && static_cast<QLineEdit *>(watched)->text().trimmed().isEmpty();
    if (key->modifiers().testFlag(Qt::ShiftModifier)) {
        if (finish())
            backward();
    } else if (column == 0 && isBlank && row() == m_lines.rowCount() - 1) {
        Q_EMIT m_view.endReached();
    } else if (column == 0) {
        if (takeItem())
            onward();
    } else if (!static_cast<QLineEdit *>(watched)->isModified()) {
        m_lines.takeProposal(row(), column);
        onward();
    } else if (finish()) {
        if (m_lines.isMarked(row(), column))
            m_sentence->setText(m_lines.index(row(), column).data(SentenceRole).toString()); // a second Enter goes on
        else
            onward();
    }
    return true;
}

} // namespace suben
