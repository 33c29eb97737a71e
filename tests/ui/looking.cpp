#include "tests/ui/looking.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>

namespace suben::test
{

namespace
{

template <typename T>
QList<T *> seen(const QWidget &window)
{
    QList<T *> all;
    for (T *widget : window.findChildren<T *>()) {
        if (widget->isVisible() && !widget->visibleRegion().isEmpty())
            all.append(widget);
    }
    return all;
}

QString nameOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at != nullptr && path.size() < 4; at = at->parentWidget()) {
        const QString name = at->objectName();
        path.prepend(name.isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : name);
    }
    return path.join(u'/');
}

/// What lies in something that is scrolled may be below its edge.
bool isScrolled(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(at) != nullptr)
            return true;
    }
    return false;
}

bool isCut(const QLabel &label)
{
    // Shortened on purpose, the whole stands in the tooltip.
    if (label.text().endsWith(QChar(0x2026)) && !label.toolTip().isEmpty())
        return false;
    if (label.text().isEmpty() || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 2;
}

bool hasHan(const QString &text)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return text.contains(han);
}

/// Everything a person can read in the window.
QStringList texts(const QWidget &window)
{
    QStringList all;
    for (const QLabel *label : seen<QLabel>(window))
        all.append(label->text());
    for (const QAbstractButton *button : seen<QAbstractButton>(window))
        all.append(button->text());
    for (const QLineEdit *field : seen<QLineEdit>(window))
        all.append(field->placeholderText());
    for (const QComboBox *box : seen<QComboBox>(window)) {
        for (int i = 0; i < box->count(); ++i)
            all.append(box->itemText(i));
    }
    for (const QAbstractItemView *view : seen<QAbstractItemView>(window)) {
        const QAbstractItemModel *model = view->model();
        for (int column = 0; model != nullptr && column < model->columnCount(); ++column) {
            all.append(model->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < model->rowCount(); ++row)
                all.append(model->index(row, column).data().toString());
        }
    }
    return all;
}

} // namespace

QStringList cutWords(const QWidget &window)
{
    QStringList wrong;
    const auto covered = [](const QWidget &widget) {
        return !isScrolled(widget) && widget.visibleRegion().boundingRect() != widget.rect();
    };
    for (const QLabel *label : seen<QLabel>(window)) {
        if (!label->text().isEmpty() && (isCut(*label) || covered(*label)))
            wrong.append(QStringLiteral("%1 cuts \"%2\"").arg(nameOf(*label), label->text()));
    }
    for (const QAbstractButton *button : seen<QAbstractButton>(window)) {
        if (button->sizeHint().width() > button->width() + 1 || covered(*button))
            wrong.append(QStringLiteral("%1 cuts \"%2\"").arg(nameOf(*button), button->text()));
    }
    for (const QLineEdit *field : seen<QLineEdit>(window)) {
        const int room = field->width() - field->textMargins().left() - field->textMargins().right() - 12;
        if (field->text().isEmpty() && field->fontMetrics().horizontalAdvance(field->placeholderText()) > room)
            wrong.append(QStringLiteral("%1 cuts \"%2\"").arg(nameOf(*field), field->placeholderText()));
    }
    for (const QTableView *view : seen<QTableView>(window)) {
        for (int column = 0; view->model() != nullptr && column < view->model()->columnCount(); ++column) {
            const QString title = view->model()->headerData(column, Qt::Horizontal).toString();
            const int room = view->columnWidth(column);
            if (room > 0 && view->horizontalHeader()->isVisible() &&
                view->horizontalHeader()->fontMetrics().horizontalAdvance(title) > room - 4)
                wrong.append(QStringLiteral("%1 cuts the column \"%2\"").arg(nameOf(*view), title));
        }
    }
    return wrong;
}

QStringList sidewaysScrolling(const QWidget &window)
{
    QStringList wrong;
    for (const QAbstractScrollArea *area : seen<QAbstractScrollArea>(window)) {
        if (qobject_cast<const QHeaderView *>(area) == nullptr && !area->inherits("QGraphicsView") &&
            area->horizontalScrollBar()->maximum() > 0)
            wrong.append(QStringLiteral("%1 by %2").arg(nameOf(*area)).arg(area->horizontalScrollBar()->maximum()));
    }
    return wrong;
}

QStringList foreignWords(const QWidget &window)
{
    // A word of four small letters, or an id with a dot or in camel case.
    static const QRegularExpression foreign(QStringLiteral("[a-z]{4,}|[a-z]+\\.[a-z]+|[a-z][A-Z][a-z]"));
    static const QRegularExpression ours(QStringLiteral(
        "https?://\\S+|\\S+\\.(suben|csv|xlsx|zip|pdf|html)|English|Suben demonstra\\S*|window-\\S+|Enter|Esc|Shift|"
        "Ctrl|Tab|Alt|Space|Home|PageDown|PageUp|practice-\\S+|[0-9][^ ]*|\\S*/\\S*"));
    QStringList wrong;
    for (QString text : texts(window)) {
        const QString whole = text;
        text.remove(ours);
        if (text.contains(foreign))
            wrong.append(whole);
    }
    wrong.removeDuplicates();
    return wrong;
}

QStringList chineseFrame(const QWidget &window)
{
    QStringList wrong;
    for (const QAbstractButton *button : seen<QAbstractButton>(window)) {
        if (hasHan(button->text()) && button->objectName() != u"userButton")
            wrong.append(button->text());
    }
    for (const QHeaderView *head : seen<QHeaderView>(window)) {
        for (int column = 0; head->orientation() == Qt::Horizontal && column < head->count(); ++column) {
            const QString title = head->model()->headerData(column, Qt::Horizontal).toString();
            if (!head->isSectionHidden(column) && hasHan(title))
                wrong.append(title);
        }
    }
    const auto *pages = window.findChild<QAbstractItemView *>(QStringLiteral("navigation"));
    for (int row = 0; pages != nullptr && row < pages->model()->rowCount(); ++row) {
        if (const QString name = pages->model()->index(row, 0).data().toString(); hasHan(name))
            wrong.append(name);
    }
    wrong.removeDuplicates();
    return wrong;
}

QStringList namelessParts(const QWidget &window)
{
    QStringList wrong;
    for (QWidget *part : seen<QWidget>(window)) {
        if ((part->focusPolicy() & Qt::TabFocus) == 0 || !part->isEnabled())
            continue;
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(part);
        const QString name = said != nullptr ? said->text(QAccessible::Name) : QString();
        if (!hasHan(name))
            wrong.append(QStringLiteral("%1 is called \"%2\"").arg(nameOf(*part), name));
    }
    return wrong;
}

} // namespace suben::test
