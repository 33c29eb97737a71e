#include "core/labels/labelsheet.h"

#include "core/labels/labelrows.h"
#include "core/render/painter.h"
#include "core/render/symbolreader.h"
#include "core/render/typeface.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace suben
{

namespace
{

constexpr qreal FinestModule = 0.33; ///< mm; domain/categories.md §5
constexpr qsizetype OwnTextStep = 8; ///< bytes

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

    Result<void> put(PageElement element)
    {
        m_sheet.page.elements.push_back(std::move(element));
        return {};
    }

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
    int finestDots() const { return static_cast<int>(std::ceil(FinestModule * m_dots - 0.01)); }

    const LabelTemplate &m_template;
    const LabelContent &m_content;
    LabelCode m_trace;
    qreal m_dots;
    LabelSheet m_sheet;
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
        put(line);
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
        const auto fact = std::find_if(m_content.facts.begin(), m_content.facts.end(),
                                       [&](const LabelFact &one) { return one.path == row.fact; });
        const QString text = factOf(row.fact);
        if (text.isEmpty())
            continue;
        const QString own = fact != m_content.facts.end() ? fact->caption : QString();
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
        put(line);
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
    if (!matrix.isLinear())
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

/// Own text gives up bytes until its modules are large enough; other codes are what they are.
Result<SymbolMatrix> Composer::traceMatrix(const QRectF &area)
{
    auto matrix = encodeSymbol(m_trace.symbology, m_trace.text);
    if (m_content.trace.form == TraceForm::Url || !m_trace.readable.isEmpty())
        return matrix;
    const QString all = m_trace.text;
    for (qsizetype bytes = all.toUtf8().size(); matrix && gridOf(*matrix, area).dots < finestDots();
         bytes -= OwnTextStep) {
        const QString less = ownText(m_content, bytes);
        if (less.isEmpty())
            break;
        matrix = encodeSymbol(m_trace.symbology, m_trace.text = less);
    }
    if (m_trace.text != all)
        report(Severity::Info, "shortCode", {},
               tr("The code holds %1 of %2 lines; a larger label holds more.")
                   .arg(m_trace.text.count(u'\n') + 1)
                   .arg(all.count(u'\n') + 1));
    return matrix;
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
    if (!matrix->isLinear() && grid.dots < finestDots())
        report(Severity::Warn, "fine", symbol.fact,
               tr("The code is very fine (%1 mm a square) and may not be read. Choose a larger label.")
                   .arg(grid.module.width(), 0, 'f', 2));
    m_sheet.codes << scannedText(matrix->symbology, matrix->text);
    return put(PageSymbol{grid.at, grid.module, *matrix});
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
            put(line);
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

Result<LabelSheet> composeLabel(const LabelTemplate &labelTemplate, const LabelContent &content, int dpi)
{
    const auto trace = traceCode(content);
    if (!trace)
        return Failure(trace.error());
    return Composer(labelTemplate, content, *trace, dpi).compose();
}

QImage labelPicture(const LabelSheet &sheet)
{
    return rasterPage(sheet.page, sheet.dpi);
}

Result<void> verifyLabel(const LabelSheet &sheet)
{
    QStringList read;
    for (const ReadSymbol &symbol : readSymbols(labelPicture(sheet)))
        read << symbol.text;
    for (const QString &code : sheet.codes) {
        if (!read.contains(code))
            return failure(
                ErrorCode::Verification,
                QCoreApplication::translate("LabelSheet", "The printed code does not read back as “%1”.").arg(code));
    }
    return {};
}

} // namespace suben
