#include "ui/scanbox.h"

#include "ui/icon.h"
#include "ui/searchpopup.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace suben
{

ScanBox::ScanBox(const Desk &desk, QWidget *parent) : QLineEdit(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("scanBox"));
    setAccessibleName(tr("Search or scan %1").arg(desk.keys.cap(Act::Search)));
    setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText);
    connect(this, &QLineEdit::textEdited, this, &ScanBox::search);
}

void ScanBox::setSearch(SearchPopup *popup, SearchSource source)
{
    m_popup = popup;
    m_source = std::move(source);
    connect(popup, &SearchPopup::taken, this, &QLineEdit::clear);
}

int ScanBox::takeMultiplier()
{
    bool isNumber = false;
    QString typed = text().trimmed();
    while (!typed.isEmpty() && QStringView(u"*×xX＊").contains(typed.back())) // 5*, 5×
        typed.chop(1);
    const int number = typed.toInt(&isNumber);
    if (!isNumber || number < 1)
        return 1;
    clear();
    return number;
}

int takeScanMultiplier(const QWidget &page)
{
    auto *box = page.window()->findChild<ScanBox *>(QStringLiteral("scanBox"));
    return box == nullptr ? 1 : box->takeMultiplier();
}

void ScanBox::search()
{
    if (m_popup == nullptr || !m_source)
        return;
    const QString typed = text().trimmed();
    m_popup->show(typed.isEmpty() ? QList<SearchHit>() : m_source(typed), *this);
}

void ScanBox::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_popup != nullptr && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open)
            m_popup->step(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!(open && m_popup->take()) && !text().trimmed().isEmpty()) {
            static const QRegularExpression counted(QStringLiteral("^([0-9]{1,5})[*×＊](.{4,})$"));
            const QString typed = text().trimmed();
            const auto parts = counted.match(typed);
            setText(parts.captured(1)); // the page takes it with the code
            Q_EMIT entered(parts.hasMatch() ? parts.captured(2) : typed);
            clear();
        }
        return;
    case Qt::Key_Escape:
        if (open) {
            m_popup->hide();
        } else if (!text().isEmpty()) {
            clear();
        } else {
            Q_EMIT left();
        }
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void ScanBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void ScanBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup != nullptr && event->reason() != Qt::ActiveWindowFocusReason)
        m_popup->hide();
}

void ScanBox::setHints(const QStringList &hints)
{
    m_hints = hints;
    sayHint();
}

void ScanBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    sayHint();
}

void ScanBox::sayHint()
{
    const int room = width() - m_desk.theme.px(30 + 36 + 8); // its picture and the cap of its key
    const auto fits = [&](const QString &hint) { return fontMetrics().horizontalAdvance(hint) <= room; };
    const auto found = std::ranges::find_if(m_hints, fits);
    if (!m_hints.isEmpty())
        setPlaceholderText(found == m_hints.end() ? m_hints.last() : *found);
}

void ScanBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme &theme = m_desk.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme.px(20);
    paintIcon(&painter, QRectF(theme.px(10), (height() - side) / 2.0, side, side), QStringLiteral("barcode"),
              theme.colour(Ink::Primary));
    QFont letters = theme.font(Letters::Hint);
    letters.setBold(true);
    painter.setFont(letters);
    const QString cap = m_desk.keys.cap(Act::Search);
    const int width = painter.fontMetrics().horizontalAdvance(cap) + theme.px(12);
    const QRectF box(this->width() - width - theme.px(8), (height() - theme.px(18)) / 2.0, width, theme.px(18));
    painter.setPen(theme.colour(Ink::Line));
    painter.setBrush(theme.colour(Ink::Window));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(3), theme.px(3));
    painter.setPen(theme.colour(Ink::Text2));
    painter.drawText(box, Qt::AlignCenter, cap);
}

} // namespace suben
