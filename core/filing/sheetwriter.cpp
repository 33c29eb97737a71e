#include "core/filing/sheetwriter.h"

#include "core/render/symbols.h"
#include "core/render/textfit.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace suben
{

namespace
{

struct SheetWriterText {
    Q_DECLARE_TR_FUNCTIONS(SheetWriter)
};

constexpr QSizeF SheetA4(210, 297);
constexpr qreal SheetLeft = 16;
constexpr qreal SheetRight = 194;
constexpr qreal SheetBottom = 278;
constexpr qreal SheetRowHeight = 7;

void placeOnSheet(PaperPage &onto, const QString &text, const QRectF &area, qreal points, Weight weight)
{
    FittedText fitted = fitText(text, {area, points, 6, weight, Align::Left, Fit::Shrink, PaperInk::Black});
    std::move(fitted.lines.begin(), fitted.lines.end(), std::back_inserter(onto.elements));
}

} // namespace

SheetWriter::SheetWriter(const Session &session, const QString &title) : m_session(session), m_title(title)
{
    newSheet();
}

void SheetWriter::newSheet()
{
    m_sheets.push_back(PaperPage{SheetA4, {}});
    m_y = 18;
}

void SheetWriter::room(qreal height)
{
    if (m_y + height > SheetBottom)
        newSheet();
}

void SheetWriter::write(const QString &text, qreal x, qreal width, qreal points, Weight weight)
{
    placeOnSheet(sheet(), text, QRectF(x, m_y, width, lineHeight(points) * 1.15), points, weight);
}

void SheetWriter::paragraph(const QString &text, qreal points, Weight weight)
{
    const QStringList lines = wrapText(text, SheetRight - SheetLeft, points, weight);
    for (const QString &line : lines) {
        room(lineHeight(points) * 1.2);
        write(line, SheetLeft, SheetRight - SheetLeft, points, weight);
        m_y += lineHeight(points) * 1.2;
    }
}

void SheetWriter::fact(const QString &name, const QString &value)
{
    const QStringList lines = wrapText(value, SheetRight - SheetLeft - 26, 10, Weight::Regular);
    room(6.0 * static_cast<qreal>(std::max<qsizetype>(lines.size(), 1)));
    write(name, SheetLeft, 25, 10, Weight::Bold);
    for (const QString &line : lines) {
        write(line, SheetLeft + 26, SheetRight - SheetLeft - 26, 10, Weight::Regular);
        m_y += 6;
    }
    if (lines.isEmpty())
        m_y += 6;
}

void SheetWriter::gap(qreal height)
{
    m_y += height;
}

void SheetWriter::cells(const std::vector<SheetColumn> &columns, const QStringList &texts, Weight weight)
{
    qreal x = SheetLeft;
    for (size_t i = 0; i < columns.size(); ++i) {
        write(texts.value(static_cast<qsizetype>(i)), x, columns[i].width - 1.5, 9, weight);
        x += columns[i].width;
    }
    m_y += SheetRowHeight;
    sheet().elements.push_back(PageLine{QLineF(SheetLeft, m_y - 1, SheetRight, m_y - 1), 0.15});
}

void SheetWriter::head(const std::vector<SheetColumn> &columns)
{
    QStringList titles;
    for (const SheetColumn &column : columns)
        titles.append(column.title);
    room(2 * SheetRowHeight);
    cells(columns, titles, Weight::Bold);
}

void SheetWriter::row(const std::vector<SheetColumn> &columns, const QStringList &texts)
{
    if (m_y + SheetRowHeight > SheetBottom) {
        newSheet();
        head(columns);
    }
    cells(columns, texts, Weight::Regular);
}

void SheetWriter::symbol(const QString &text, qreal side)
{
    const auto matrix = encodeSymbol(Symbology::QrCode, text);
    if (!matrix || matrix->size.width() <= 0)
        return;
    room(side + 4);
    const qreal module = side / matrix->size.width();
    sheet().elements.push_back(PageSymbol{QPointF(SheetLeft, m_y + 2), QSizeF(module, module), *matrix});
    m_y += side + 4;
}

void SheetWriter::symbol(Symbology symbology, const QString &text, qreal width)
{
    constexpr qreal BarHeight = 12;
    const auto matrix = encodeSymbol(symbology, text);
    if (!matrix || matrix->size.width() <= 0)
        return;
    const qreal module = width / (matrix->size.width() + 2 * matrix->quiet.width());
    const QSizeF dot(module, matrix->isLinear() ? BarHeight : module);
    const qreal height = matrix->size.height() * dot.height() + 2 * matrix->quiet.height() * module;
    room(height + 4);
    sheet().elements.push_back(
        PageSymbol{QPointF(SheetLeft + matrix->quiet.width() * module, m_y + 2 + matrix->quiet.height() * module), dot, *matrix});
    m_y += height + 4;
}

void SheetWriter::picture(const QImage &picture, qreal height)
{
    room(height + 4);
    sheet().elements.push_back(PagePicture{QRectF(SheetLeft, m_y + 2, SheetRight - SheetLeft, height), picture});
    m_y += height + 4;
}

std::vector<PaperPage> SheetWriter::finish()
{
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        const QString foot = SheetWriterText::tr("%1 · page %2 of %3").arg(m_title).arg(i + 1).arg(m_sheets.size());
        placeOnSheet(m_sheets[i], foot, QRectF(SheetLeft, 284, SheetRight - SheetLeft, 6), 8, Weight::Regular);
        if (m_session.info.training)
            placeOnSheet(m_sheets[i], SheetWriterText::tr("PRACTICE"), QRectF(SheetRight - 40, 8, 40, 8), 14, Weight::Bold);
    }
    return std::move(m_sheets);
}

} // namespace suben
