#include "ui/form/entrydelegate.h"

#include "ui/icon.h"
#include "ui/models/roles.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/tone.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace suben
{

EntryDelegate::EntryDelegate(const Theme &theme, QTableView *view)
    : QStyledItemDelegate(view), m_theme(theme), m_view(view)
{
}

void EntryDelegate::setMode(WindowMode mode)
{
    m_mode = mode;
}

// What stands under a cell where the columns are too few: the lot under the name, the expiry under the made date.
QString EntryDelegate::underneath(const QModelIndex &index) const
{
    if (m_mode != WindowMode::Large)
        return {};
    const QString path = index.data(FieldIdRole).toString();
    const QString below = path == QLatin1String("item.name")  ? QStringLiteral("lot.code")
                          : path == QLatin1String("lot.made") ? QStringLiteral("lot.expiry")
                                                              : QString();
    for (int column = 0; column < index.model()->columnCount() && !below.isEmpty(); ++column) {
        const QModelIndex other = index.siblingAtColumn(column);
        if (other.data(FieldIdRole).toString() == below)
            return other.data().toString();
    }
    return {};
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QModelIndex current = m_view->currentIndex();
    const bool here = current.row() == index.row();
    painter->fillRect(option.rect, m_theme.colour(here ? Ink::Tint : Ink::Surface));
    QRect rest = option.rect.adjusted(m_theme.px(6), 0, -m_theme.px(6), 0);
    paintMark(painter, rest, index);
    if (index.column() == 0) {
        painter->setFont(m_theme.font(here ? Letters::Bold : Letters::Body));
        painter->setPen(m_theme.colour(here ? Ink::OnTint : Ink::Text3));
        painter->drawText(QRect(option.rect.left(), rest.top(), m_theme.px(28), rest.height()),
                          Qt::AlignRight | Qt::AlignVCenter, QString::number(index.row() + 1));
        rest.setLeft(rest.left() + m_theme.px(34));
    }
    if (const QString below = underneath(index); !below.isEmpty()) {
        const QRect lower(rest.left(), rest.center().y() + 1, rest.width(), rest.height() / 2 - 2);
        painter->setFont(m_theme.font(index.column() == 0 ? Letters::Code : Letters::Small));
        painter->setPen(m_theme.colour(Ink::Text2));
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, below);
        rest.setBottom(rest.center().y());
    }
    paintValue(painter, rest, index);
    painter->setPen(m_theme.colour(Ink::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // One frame in the window: where the keys go.
    const QWidget *focus = QApplication::focusWidget();
    if (current == index && focus != nullptr && (focus == m_view || m_view->isAncestorOf(focus))) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.colour(Ink::Primary), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 2, 2);
    }
    painter->restore();
}

void EntryDelegate::paintMark(QPainter *painter, QRect &rest, const QModelIndex &index) const
{
    const int severity = index.data(SeverityRole).toInt();
    if (severity < 0)
        return;
    const Tone tone = toneOf(static_cast<Severity>(severity));
    const QRect cell = rest.adjusted(-m_theme.px(6), 0, m_theme.px(6), 0);
    painter->fillRect(cell, m_theme.colour(toneTint(tone)));
    painter->fillRect(QRect(cell.left(), cell.top(), m_theme.px(3), cell.height()), m_theme.colour(toneInk(tone)));
    const int side = m_theme.px(15);
    const int left = index.column() == 0 ? rest.right() - side : rest.left() + m_theme.px(1);
    paintIcon(painter, QRectF(left, cell.top() + (cell.height() - side) / 2.0, side, side), toneIcon(tone),
              m_theme.colour(toneInk(tone)));
    if (index.column() != 0)
        rest.setLeft(rest.left() + side + m_theme.px(4));
}

void EntryDelegate::paintValue(QPainter *painter, QRect rest, const QModelIndex &index) const
{
    const bool isCode = index.data(CodeRole).toBool();
    const bool isBold = index.data(FieldIdRole).toString() == QLatin1String("line.qty");
    painter->setFont(m_theme.font(isCode ? Letters::Code : isBold ? Letters::Bold : Letters::Body));
    const QFontMetrics metrics(painter->font());
    QString value = index.data(Qt::DisplayRole).toString();
    const int severity = index.data(SeverityRole).toInt();
    const bool isBlankRow = value.isEmpty() && index.column() == 0 && index.row() == index.model()->rowCount() - 1;
    if (isBlankRow)
        value = tr("Scan, or type initials…");
    const Ink ink = severity >= 0 && severity <= 1      ? toneInk(toneOf(static_cast<Severity>(severity)))
                    : isBlankRow                        ? Ink::Text3
                    : index.data(FadedRole).toBool()    ? Ink::Text2
                    : index.data(ProposalRole).toBool() ? Ink::OnTint
                                                        : Ink::Text;
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    if (const QString before = index.data(BeforeRole).toString(); !before.isEmpty()) {
        paintBoth(painter, rest, alignment, before, value);
        return;
    }
    painter->setPen(m_theme.colour(ink));
    const QString shown = metrics.elidedText(value, Qt::ElideRight, rest.width());
    painter->drawText(rest, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
    const int width = metrics.horizontalAdvance(shown);
    if (index.data(ProposalRole).toBool()) {
        painter->setPen(QPen(m_theme.colour(Ink::OnTint), 1, Qt::DashLine));
        const int y = rest.center().y() + metrics.height() / 2;
        painter->drawLine(rest.left(), y, rest.left() + width, y);
    }
    if (alignment.testFlag(Qt::AlignRight))
        return;
    rest.setLeft(rest.left() + width + m_theme.px(6));
    for (const Tag &tag : index.data(TagsRole).value<QList<Tag>>()) {
        const QSize size = tagSize(m_theme, tag);
        paintTag(painter, m_theme, QRect(QPoint(rest.left(), rest.center().y() - size.height() / 2), size), tag);
        rest.setLeft(rest.left() + size.width() + m_theme.px(4));
    }
    painter->setFont(m_theme.font(Letters::Small));
    painter->setPen(m_theme.colour(Ink::Text2));
    painter->drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter->font()).elidedText(index.data(AsideRole).toString(), Qt::ElideRight, rest.width()));
}

// A correction: what was posted, struck through, above what stands in its place.
void EntryDelegate::paintBoth(QPainter *painter, const QRect &rest, Qt::Alignment alignment, const QString &before,
                              const QString &now) const
{
    const QRect upper(rest.left(), rest.top() + m_theme.px(3), rest.width(), rest.height() / 2 - m_theme.px(3));
    const QRect lower(rest.left(), rest.center().y(), rest.width(), rest.height() / 2 - m_theme.px(2));
    const int flags = static_cast<int>(alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine;
    const QFont ordinary = painter->font();
    QFont struck = ordinary;
    struck.setStrikeOut(true);
    painter->setFont(struck);
    painter->setPen(m_theme.colour(Ink::Text2));
    painter->drawText(upper, flags, QFontMetrics(struck).elidedText(before, Qt::ElideRight, upper.width()));
    painter->setFont(ordinary);
    painter->setPen(m_theme.colour(Ink::Refuse));
    painter->drawText(lower, flags, QFontMetrics(ordinary).elidedText(now, Qt::ElideRight, lower.width()));
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("lines_editor"));
    editor->setFrame(false);
    const QString path = index.data(FieldIdRole).toString();
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAccessibleDescription(index.data(SentenceRole).toString());
    // Names are Chinese; lots, dates and numbers are not: there the input method stays off.
    const bool isName = index.column() == 0 || path == QLatin1String("lot.origin");
    if (!isName) {
        editor->setAttribute(Qt::WA_InputMethodEnabled, false);
        editor->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText);
    }
    if (index.data(CodeRole).toBool())
        editor->setFont(m_theme.font(Letters::Code));
    Q_EMIT editorOpened(editor, index);
    return editor;
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    // Only once: the view asks again whenever a check has answered, and by then somebody is typing.
    if (line->property("filled").toBool())
        return;
    line->setProperty("filled", true);
    if (index.data(ProposalRole).toBool())
        return; // typing replaces a proposal
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString text = static_cast<QLineEdit *>(editor)->text();
    if (index.column() == 0 && text == index.data(Qt::EditRole).toString())
        return;
    model->setData(index, text, Qt::EditRole);
}

void EntryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

bool EntryDelegate::wantsRoad(QObject *watched, QEvent *event) const
{
    const auto *line = qobject_cast<QLineEdit *>(watched);
    if (line == nullptr || event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return true;
    case Qt::Key_Left:
        return line->cursorPosition() == 0 && !line->hasSelectedText();
    default:
        return false;
    }
}

bool EntryDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (!wantsRoad(watched, event))
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers().testFlag(Qt::ControlModifier))
        return QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT roadKey(key->key(), key->modifiers());
    return true;
}

} // namespace suben
