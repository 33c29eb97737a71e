#include "core/labels/labelsheet.h"

#include "core/labels/labelrows.h"
#include "core/labels/labeltable.h"
#include "core/render/typeface.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace suben
{

namespace
{

constexpr qreal CoarsestBar = 0.66;  ///< mm; GS1 General Specifications: twice the nominal EAN
constexpr qreal ReceiptFoot = 3;     ///< mm under the last element of a receipt
constexpr int QuietOfQr = 4;         ///< modules on each side; ISO/IEC 18004 §6.3.8

/// How a symbol falls into its place: whole dots, centred.
struct Grid {
    QPointF at;
    QSizeF module;
    int dots = 0; ///< a module's width
};

class Composer
{
    Q_DECLARE_TR_FUNCTIONS(LabelSheet)

public:
    Composer(const LabelTemplate &labelTemplate, const LabelContent &content, LabelCode trace, int dpi)
        : m_template(labelTemplate), m_content(content), m_trace(std::move(trace)), m_dots(dotsPerMm(dpi))
    {
        m_sheet.templateId = labelTemplate.id;
        m_sheet.dpi = dpi;
        m_sheet.page.size = labelTemplate.size;
        m_sheet.findings = m_trace.findings;
    }

    Result<LabelSheet> compose()
    {
        for (const LabelElement &element : m_template.elements) {
            if (const auto added = std::visit([this](const auto &one) { return add(one); }, element); !added)
                return Failure(added.error());
        }
        if (m_template.paper.kind == LabelPaper::Kind::Receipt)
            endAfterLast();
        reportMissingCharacters();
        return m_sheet;
    }

private:
    Result<void> add(const LabelText &text);
    Result<void> add(const LabelRows &rows);
    Result<void> add(const LabelSymbol &symbol);
    Result<void> add(const LabelMarksPlace &marks);
    Result<void> add(const PageLine &line) { return put(line); }
    Result<void> add(const PageBox &box) { return put(box); }
    Result<void> add(const LabelPicture &picture);
    Result<void> add(const LabelTable &table);

    /// What stands below a table that grew moves down with its end.
    Result<void> put(PageElement element, const QRectF &place)
    {
        const bool below = m_grown > 0 && place.top() >= m_grownBelow;
        const QPointF by(0, below ? m_grown : 0);
        m_end = std::max(m_end, place.bottom() + by.y());
        m_sheet.page.elements.push_back(below ? shifted(std::move(element), by) : std::move(element));
        return {};
    }
    Result<void> put(const PageLine &line) { return put(line, areaOf(line)); }
    Result<void> put(const PageBox &box) { return put(box, areaOf(box)); }
    void putLine(const PageText &line)
    {
        const qreal top = line.baseline.y() - lineAscent(line.points);
        put(line, QRectF(line.baseline.x(), top, 1, lineHeight(line.points)));
    }
    void endAfterLast();

    QString factOf(const QString &path) const
    {
        return path == u"trace.code" ? m_trace.readable : factText(m_content, path);
    }

    void report(Severity severity, const char *rule, const QString &field, const QString &text);
    void reportMissingCharacters();
    std::vector<CaptionedText> rowsOf(const LabelRows &rows) const;
    QRectF besideMarks(const QRectF &area) const;
    bool isShownElsewhere(const QString &path) const;
    Result<SymbolMatrix> traceMatrix(const QRectF &area);
    Grid gridOf(const SymbolMatrix &matrix, const QRectF &area) const;
    int finestDots(Symbology symbology) const
    {
        return static_cast<int>(std::ceil(leastModule(symbology) * m_dots - 0.01));
    }
    void judge(const SymbolMatrix &matrix, const Grid &grid, const LabelSymbol &symbol);

    const LabelTemplate &m_template;
    const LabelContent &m_content;
    LabelCode m_trace;
    qreal m_dots;
    LabelSheet m_sheet;
    qreal m_end = 0;        ///< mm: where the lowest element ends
    qreal m_grown = 0;      ///< mm by which a table of a receipt is longer than its place
    qreal m_grownBelow = 0; ///< mm: what begins here or lower moves
};

void Composer::report(Severity severity, const char *rule, const QString &field, const QString &text)
{
    Finding finding;
    finding.severity = severity;
    finding.rule = QStringLiteral("base:label.") + QString::fromLatin1(rule);
    finding.field = field;
    finding.text = text;
    m_sheet.findings << finding;
}

Result<void> Composer::add(const LabelText &text)
{
    QString says = spoken(text.words, m_content.language);
    if (!text.fact.isEmpty()) {
        const QString fact = factOf(text.fact);
        if (fact.isEmpty())
            return {};
        says = says.isEmpty() ? fact : says.arg(fact);
    }
    const FittedText fitted = fitText(says, text.place);
    for (const PageText &line : fitted.lines)
        putLine(line);
    if (fitted.cut && text.place.fit == Fit::Whole)
        report(Severity::Refuse, "whole", text.fact,
               tr("“%1” does not fit on this label. Choose a larger one.").arg(says));
    else if (fitted.cut)
        report(Severity::Warn, "cut", text.fact, tr("“%1” is cut on this label.").arg(says));
    return {};
}

bool Composer::isShownElsewhere(const QString &path) const
{
    return std::any_of(m_template.elements.begin(), m_template.elements.end(), [&](const LabelElement &element) {
        const auto *text = std::get_if<LabelText>(&element);
        return text != nullptr && text->fact == path;
    });
}

std::vector<CaptionedText> Composer::rowsOf(const LabelRows &rows) const
{
    std::vector<CaptionedText> all;
    for (const LabelRow &row : rows.rows) {
        const LabelFact *fact = factAt(m_content, row.fact);
        const QString text = factOf(row.fact);
        if (text.isEmpty())
            continue;
        const QString own = fact != nullptr ? fact->caption : QString();
        all.push_back({row.caption.isEmpty() ? own : spoken(row.caption, m_content.language), text, row.fit});
    }
    if (!rows.rows.empty())
        return all;
    for (const LabelFact &fact : m_content.facts) {
        if (!fact.text.isEmpty() && !isShownElsewhere(fact.path))
            all.push_back({fact.caption, fact.text, Fit::Wrap});
    }
    return all;
}

/// Marks may stand in the foot of the rows: only then the rows are shorter.
QRectF Composer::besideMarks(const QRectF &area) const
{
    QRectF left = area;
    for (const LabelElement &element : m_template.elements) {
        const auto *marks = std::get_if<LabelMarksPlace>(&element);
        if (marks != nullptr && m_content.marks && marks->area.intersects(area))
            left.setBottom(marks->area.top());
    }
    return left;
}

Result<void> Composer::add(const LabelRows &place)
{
    LabelRows rows = place;
    rows.area = besideMarks(place.area);
    const LaidRows laid = layRows(rowsOf(rows), rows);
    for (const PageText &line : laid.lines)
        putLine(line);
    for (const QString &caption : laid.lost)
        report(Severity::Refuse, "whole", {}, tr("“%1” does not fit on this label. Choose a larger one.").arg(caption));
    for (const QString &caption : laid.cut)
        report(Severity::Warn, "cut", {}, tr("“%1” is cut on this label.").arg(caption));
    return {};
}

Grid Composer::gridOf(const SymbolMatrix &matrix, const QRectF &area) const
{
    const int width = static_cast<int>(std::floor(area.width() * m_dots + 0.01));
    const int height = static_cast<int>(std::floor(area.height() * m_dots + 0.01));
    const QSize needed = matrix.size + 2 * matrix.quiet;
    Grid grid;
    grid.dots = width / needed.width();
    if (matrix.isLinear())
        grid.dots = std::min(grid.dots, std::max(1, static_cast<int>(CoarsestBar * m_dots + 0.01)));
    else
        grid.dots = std::min(grid.dots, height / needed.height());
    const int moduleHeight = matrix.isLinear() ? height : grid.dots;
    const int left =
        static_cast<int>(std::ceil(area.left() * m_dots - 0.01)) + (width - grid.dots * matrix.size.width()) / 2;
    const int top =
        static_cast<int>(std::ceil(area.top() * m_dots - 0.01)) + (height - moduleHeight * matrix.size.height()) / 2;
    grid.at = QPointF(left, top) / m_dots;
    grid.module = QSizeF(grid.dots, moduleHeight) / m_dots;
    return grid;
}

/// Own text gives up what a code with large enough modules cannot hold; other codes are what they are.
Result<SymbolMatrix> Composer::traceMatrix(const QRectF &area)
{
    if (m_content.trace.form == TraceForm::Url || !m_trace.readable.isEmpty())
        return encodeSymbol(m_trace.symbology, m_trace.text);
    const QString all = m_trace.text;
    const qreal side = std::floor(std::min(area.width(), area.height()) * m_dots + 0.01);
    const qsizetype room = plainQrCapacity(static_cast<int>(side) / finestDots(m_trace.symbology) - 2 * QuietOfQr);
    const QString less = all.toUtf8().size() <= room ? all : ownText(m_content, room);
    if (!less.isEmpty() && less != all) {
        m_trace.text = less;
        report(Severity::Info, "shortCode", {},
               tr("The code holds %1 of %2 lines; a larger label holds more.")
                   .arg(less.count(u'\n') + 1)
                   .arg(all.count(u'\n') + 1));
    }
    return encodeSymbol(m_trace.symbology, m_trace.text);
}

Result<void> Composer::add(const LabelSymbol &symbol)
{
    const QString fact = symbol.fact.isEmpty() ? m_trace.text : factOf(symbol.fact);
    if (fact.isEmpty())
        return {};
    const auto matrix = symbol.fact.isEmpty() ? traceMatrix(symbol.area) : encodeSymbol(symbol.symbology, fact);
    if (!matrix)
        return Failure(matrix.error());
    const Grid grid = gridOf(*matrix, symbol.area);
    if (grid.dots == 0)
        return failure(ErrorCode::Refused, tr("The code does not fit on this label. Choose a larger one."));
    judge(*matrix, grid, symbol);
    m_sheet.codes << scannedText(matrix->symbology, matrix->text);
    return put(PageSymbol{grid.at, grid.module, *matrix}, symbol.area);
}

/// What will not be read must not be printed.
void Composer::judge(const SymbolMatrix &matrix, const Grid &grid, const LabelSymbol &symbol)
{
    if (grid.dots < finestDots(matrix.symbology))
        report(Severity::Refuse, "fine", symbol.fact,
               tr("The code would be too fine to scan: %1 mm a module, %2 mm are needed. Choose a larger label or give "
                  "the code more room.")
                   .arg(grid.module.width(), 0, 'f', 2)
                   .arg(finestDots(matrix.symbology) / m_dots, 0, 'f', 2));
    if (matrix.isLinear() && grid.module.height() < leastBarHeight(matrix.symbology))
        report(Severity::Refuse, "low", symbol.fact,
               tr("The bars would be %1 mm high; %2 mm are needed. Give the code more room.")
                   .arg(grid.module.height(), 0, 'f', 1)
                   .arg(leastBarHeight(matrix.symbology), 0, 'f', 0));
}

Result<void> Composer::add(const LabelPicture &picture)
{
    const QImage image = QImage::fromData(picture.png, "PNG");
    if (image.isNull())
        report(Severity::Warn, "picture", {}, tr("A picture of the template cannot be read."));
    return put(PagePicture{picture.area, image}, picture.area);
}

Result<void> Composer::add(const LabelTable &table)
{
    const bool grows = m_template.paper.kind == LabelPaper::Kind::Receipt;
    LaidTable laid = layTable(table, m_content, grows ? TableGrowth::Grows : TableGrowth::Fixed);
    for (PageElement &element : laid.elements)
        m_sheet.page.elements.push_back(std::move(element));
    m_end = std::max(m_end, table.area.top() + laid.height);
    if (grows) {
        m_grown = laid.height - table.area.height();
        m_grownBelow = table.area.bottom() - 0.01;
    }
    if (laid.lostLines > 0)
        report(Severity::Refuse, "lines", {},
               tr("%1 lines do not fit on this paper. Choose a larger one.").arg(laid.lostLines));
    return {};
}

/// A receipt is cut behind its last element.
void Composer::endAfterLast()
{
    m_sheet.page.size.setHeight(std::ceil(m_end + ReceiptFoot));
}

/// White letters on black, so that no copier and no glance takes a practice label for a real one.
Result<void> Composer::add(const LabelMarksPlace &marks)
{
    QStringList words;
    if (m_content.marks.testFlag(LabelMark::Practice))
        words << QStringLiteral("练习");
    if (m_content.marks.testFlag(LabelMark::Reprint))
        words << QStringLiteral("补打");
    if (words.isEmpty())
        return {};
    const qreal width =
        (marks.area.width() - 0.5 * static_cast<qreal>(words.size() - 1)) / static_cast<qreal>(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QRectF box(marks.area.left() + static_cast<qreal>(i) * (width + 0.5), marks.area.top(), width,
                         marks.area.height());
        put(PageBox{box, 0});
        const qreal points = marks.area.height() / lineHeight(1);
        const TextPlace place{box, points, 4, Weight::Regular, Align::Centre, Fit::Shrink, PaperInk::White};
        for (const PageText &line : fitText(words[i], place).lines)
            put(line, box);
    }
    return {};
}

void Composer::reportMissingCharacters()
{
    QString missing;
    for (const PageElement &element : m_sheet.page.elements) {
        if (const auto *text = std::get_if<PageText>(&element))
            missing += missingCharacters(text->text);
    }
    if (!missing.isEmpty())
        report(Severity::Warn, "character", {},
               tr("No font of this computer has “%1”. Install fonts-noto-cjk.").arg(missing));
}

} // namespace

namespace
{

/// The first trace code that is told what to carry tells it for the label.
LabelContent carrying(const LabelTemplate &labelTemplate, const LabelContent &content)
{
    LabelContent told = content;
    for (const LabelElement &element : labelTemplate.elements) {
        const auto *symbol = std::get_if<LabelSymbol>(&element);
        if (symbol != nullptr && symbol->carries) {
            told.trace.form = *symbol->carries;
            break;
        }
    }
    return told;
}

bool hasTraceCode(const LabelTemplate &labelTemplate)
{
    return std::any_of(labelTemplate.elements.begin(), labelTemplate.elements.end(), [](const LabelElement &element) {
        const auto *symbol = std::get_if<LabelSymbol>(&element);
        const auto *text = std::get_if<LabelText>(&element);
        return (symbol != nullptr && symbol->fact.isEmpty()) || (text != nullptr && text->fact == u"trace.code");
    });
}

} // namespace

Result<LabelSheet> composeLabel(const LabelTemplate &labelTemplate, const LabelContent &content, int dpi)
{
    const LabelContent told = carrying(labelTemplate, content);
    if (!hasTraceCode(labelTemplate))
        return Composer(labelTemplate, told, LabelCode(), dpi).compose();
    const auto trace = traceCode(told);
    if (!trace)
        return Failure(trace.error());
    return Composer(labelTemplate, told, *trace, dpi).compose();
}

} // namespace suben
