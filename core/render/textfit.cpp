#include "core/render/textfit.h"

#include "core/render/typeface.h"

#include <QTextBoundaryFinder>
#include <cmath>

namespace suben
{

namespace
{

constexpr qreal SizeStep = 0.25;
constexpr qreal Slack = 0.01; ///< mm; rounding of metrics

QStringList graphemes(const QString &text)
{
    QStringList all;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary())
        all << text.mid(from, to - from);
    return all;
}

/// Pieces that may not be broken: what stands between two places where Unicode (UAX 14) lets a line end.
QStringList pieces(const QString &text)
{
    QStringList all;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary())
        all << text.mid(from, to - from);
    return all;
}

bool fits(const QString &text, qreal width, qreal points, Weight weight)
{
    return textWidth(text, points, weight) <= width + Slack;
}

QString trimmedEnd(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// Adds a piece that is wider than a line, broken between any two characters.
void addBroken(QStringList &lines, QString &line, const QString &piece, qreal width, qreal points, Weight weight)
{
    for (const QString &character : graphemes(piece)) {
        if (!line.isEmpty() && !fits(line + character, width, points, weight)) {
            lines << trimmedEnd(line);
            line.clear();
        }
        line += character;
    }
}

void wrapParagraph(QStringList &lines, const QString &text, qreal width, qreal points, Weight weight)
{
    QString line;
    for (const QString &piece : pieces(text)) {
        if (fits(trimmedEnd(line + piece), width, points, weight)) {
            line += piece;
            continue;
        }
        if (fits(trimmedEnd(piece), width, points, weight)) {
            lines << trimmedEnd(line);
            line = piece;
            continue;
        }
        addBroken(lines, line, piece, width, points, weight);
    }
    lines << trimmedEnd(line);
}

qsizetype linesIn(qreal height, qreal points)
{
    return std::max<qsizetype>(1, static_cast<qsizetype>(std::floor((height + Slack) / lineHeight(points))));
}

bool isOneLine(Fit fit)
{
    return fit == Fit::Elide || fit == Fit::Shrink;
}

QStringList brokenLines(const QString &text, const TextPlace &place, qreal points)
{
    if (isOneLine(place.fit))
        return {QString(text).replace(u'\n', u' ')};
    return wrapText(text, place.area.width(), points, place.weight);
}

bool allFit(const QStringList &lines, const TextPlace &place, qreal points)
{
    return lines.size() <= linesIn(place.area.height(), points) &&
           std::all_of(lines.begin(), lines.end(),
                       [&](const QString &line) { return fits(line, place.area.width(), points, place.weight); });
}

QStringList cutLines(QStringList lines, const TextPlace &place, qreal points)
{
    const qsizetype room = linesIn(place.area.height(), points);
    const bool tooMany = lines.size() > room;
    lines = lines.mid(0, room);
    if (tooMany)
        lines.back() += QChar(0x2026);
    for (QString &line : lines)
        line = elideText(line, place.area.width(), points, place.weight);
    return lines;
}

FittedText placed(const QStringList &lines, const TextPlace &place, qreal points)
{
    FittedText fitted;
    fitted.points = points;
    const qreal height = static_cast<qreal>(lines.size()) * lineHeight(points);
    qreal top = place.area.top() + std::max(0.0, place.area.height() - height) / 2;
    for (const QString &line : lines) {
        const qreal spare = place.area.width() - textWidth(line, points, place.weight);
        const qreal indent = place.align == Align::Left ? 0 : place.align == Align::Right ? spare : spare / 2;
        fitted.lines.push_back(PageText{QPointF(place.area.left() + std::max(0.0, indent), top + lineAscent(points)),
                                        points, line, place.weight, place.ink});
        top += lineHeight(points);
    }
    return fitted;
}

} // namespace

qreal lineHeight(qreal points)
{
    return 1.2 * points * mmPerPoint();
}

qreal lineAscent(qreal points)
{
    return 0.93 * points * mmPerPoint();
}

QStringList wrapText(const QString &text, qreal width, qreal points, Weight weight)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n'))
        wrapParagraph(lines, paragraph, width, points, weight);
    return lines;
}

qreal widestPiece(const QString &text, qreal points, Weight weight)
{
    qreal widest = 0;
    for (const QString &piece : pieces(text))
        widest = std::max(widest, textWidth(trimmedEnd(piece), points, weight));
    return widest;
}

QString elideText(const QString &text, qreal width, qreal points, Weight weight)
{
    if (fits(text, width, points, weight))
        return text;
    QStringList kept = graphemes(text);
    const QString dots(QChar(0x2026));
    while (!kept.isEmpty() && !fits(kept.join(QString()) + dots, width, points, weight))
        kept.removeLast();
    return trimmedEnd(kept.join(QString())) + dots;
}

FittedText fitText(const QString &text, const TextPlace &place)
{
    const qreal least = place.fit == Fit::Elide ? place.points : std::min(place.least, place.points);
    for (qreal points = place.points; points >= least - Slack; points -= SizeStep) {
        const QStringList lines = brokenLines(text, place, points);
        if (allFit(lines, place, points))
            return placed(lines, place, points);
    }
    FittedText fitted = placed(cutLines(brokenLines(text, place, least), place, least), place, least);
    fitted.cut = true;
    return fitted;
}

} // namespace suben
