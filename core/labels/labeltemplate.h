#pragma once

#include "core/labels/labelcontent.h"
#include "core/render/page.h"
#include "core/render/textfit.h"
#include "core/rules/fieldrule.h"

#include <QByteArray>
#include <QStringList>
#include <variant>
#include <vector>

namespace suben
{

// How a label looks, as data (resources/schemas/labeltemplate.schema.json). Lengths in mm, letters in points.

/// A fact, fixed words, or words with the fact at %1. Left out when the fact is not known.
struct LabelText {
    QString fact;
    Words words;
    TextPlace place;
};

struct LabelRow {
    QString fact;
    Words caption;       ///< empty: the caption that comes with the fact
    Fit fit = Fit::Wrap; ///< Whole: a label on which it is cut must not be printed
};

/// Captions and values under each other; rows whose fact is not known are left out, the others move up.
struct LabelRows {
    std::vector<LabelRow> rows; ///< empty: every fact that no other element shows
    QRectF area;
    qreal points = 8;
    qreal least = 7;
    Weight weight = Weight::Regular; ///< of the values
};

/// A code with its quiet zone inside `area`: nothing else may touch the area.
struct LabelSymbol {
    QRectF area;
    QString fact;                            ///< empty: the trace code
    Symbology symbology = Symbology::QrCode; ///< of the fact; a trace code chooses its own
    std::optional<TraceForm> carries;        ///< of a trace code: not what the pack says but this
};

/// A picture inside the template, a firm's mark or an official sign.
struct LabelPicture {
    QRectF area;
    QByteArray png;
};

struct LabelColumn {
    QString fact;
    Words caption;
    qreal width = 10; ///< mm
    Align align = Align::Left;
};

/// The lines of an event under their captions. On a receipt it grows and moves what stands below; elsewhere a label
/// that has no room for every line must not be printed.
struct LabelTable {
    QRectF area;
    std::vector<LabelColumn> columns;
    qreal points = 8;
};

/// Where 练习 and 补打 stand when they must.
struct LabelMarksPlace {
    QRectF area;
};

using LabelElement =
    std::variant<LabelText, LabelRows, LabelSymbol, LabelMarksPlace, PageLine, PageBox, LabelPicture, LabelTable>;

/// What the labels come out on.
struct LabelPaper {
    enum class Kind {
        Roll,    ///< one label after the other, each its own page
        Sheet,   ///< a grid of labels on a page
        Receipt, ///< continuous paper: the label ends where its last element ends
        Form     ///< a page of continuous forms, 241 mm and the like
    };
    Kind kind = Kind::Roll;
    QSizeF page;     ///< of a sheet, mm
    int columns = 1; ///< of a sheet
    int rows = 1;
    QPointF first; ///< corner of the first label
    QSizeF step;   ///< from one label to the next
    bool operator==(const LabelPaper &) const = default;
};

struct LabelTemplate {
    QString id; ///< `lot.60x40`
    QString version;
    Words words;
    QString of; ///< `lot`, `object`, `code`, `event` or `day`: what one label is about
    QSizeF size;
    LabelPaper paper{};
    std::vector<LabelElement> elements;
};

/// The place an element takes, with the thickness of a line.
QRectF areaOf(const LabelElement &element);
/// Moved and sized into `area`; a line keeps its width and goes from corner to corner.
void setArea(LabelElement &element, const QRectF &area);
/// Every fact path the template asks for, without `trace.code`.
QStringList factsOf(const LabelTemplate &labelTemplate);

/// `zh` words unless `en` is asked for and there.
inline QString spoken(const Words &words, QStringView language)
{
    return language == u"en" && !words.en.isEmpty() ? words.en : words.zh;
}

} // namespace suben
