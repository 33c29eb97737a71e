#include "core/labels/calibration.h"

#include "core/render/textfit.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace suben
{

namespace
{

struct CalibrationText {
    Q_DECLARE_TR_FUNCTIONS(Calibration)
};

constexpr qreal Edge = 1;      ///< mm from the edge to the frame
constexpr qreal Thin = 0.125;  ///< one dot at 203 dpi
constexpr qreal CodeRoom = 12; ///< mm

void ticks(PaperPage &page)
{
    const auto length = [](int mm) { return mm % 10 == 0 ? 3.0 : mm % 5 == 0 ? 2.0 : 1.2; };
    for (int x = 2; x < page.size.width() - 1; ++x) {
        page.elements.push_back(PageLine{QLineF(x, Edge, x, Edge + length(x)), Thin});
        page.elements.push_back(
            PageLine{QLineF(x, page.size.height() - Edge - length(x), x, page.size.height() - Edge), Thin});
    }
    for (int y = 2; y < page.size.height() - 1; ++y) {
        page.elements.push_back(PageLine{QLineF(Edge, y, Edge + length(y), y), Thin});
        page.elements.push_back(
            PageLine{QLineF(page.size.width() - Edge - length(y), y, page.size.width() - Edge, y), Thin});
    }
}

void code(PaperPage &page, const LabelPrinter &printer)
{
    const auto matrix = encodeSymbol(Symbology::DataMatrix, QStringLiteral("SUBEN TEST"));
    if (!matrix)
        return;
    const qreal dots = dotsPerMm(printer.setting.dpi);
    const qreal module = std::max(1.0, std::floor(0.5 * dots)) / dots;
    const QPointF wanted(page.size.width() - 5 - module * matrix->size.width(), 5);
    page.elements.push_back(PageSymbol{QPointF(QPoint(qRound(wanted.x() * dots), qRound(wanted.y() * dots))) / dots,
                                       QSizeF(module, module), *matrix});
}

QString settingWords(const LabelPrinter &printer)
{
    const PrinterSetting &setting = printer.setting;
    return CalibrationText::tr("%1\n%2 dpi, offset %3 / %4 mm\ngap %5 mm, darkness %6, turned %7°")
        .arg(printer.name)
        .arg(setting.dpi)
        .arg(setting.offset.x())
        .arg(setting.offset.y())
        .arg(setting.gap)
        .arg(setting.darkness < 0 ? CalibrationText::tr("as the printer has it") : QString::number(setting.darkness))
        .arg(setting.rotation);
}

} // namespace

PaperPage calibrationPage(const LabelPrinter &printer, QSizeF size)
{
    PaperPage page{size, {}};
    page.elements.push_back(PageBox{QRectF(Edge, Edge, size.width() - 2 * Edge, size.height() - 2 * Edge), 0.25});
    ticks(page);
    code(page, printer);
    const TextPlace place{QRectF(5, 5, size.width() - 10 - CodeRoom, size.height() - 10),
                          8,
                          5,
                          Weight::Regular,
                          Align::Left,
                          Fit::Wrap,
                          PaperInk::Black};
    for (const PageText &line : fitText(settingWords(printer), place).lines)
        page.elements.push_back(line);
    return page;
}

} // namespace suben
