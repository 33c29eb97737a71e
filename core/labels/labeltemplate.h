#pragma once

#include "core/render/page.h"
#include "core/render/textfit.h"
#include "core/rules/fieldrule.h"

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
};

/// Where 练习 and 补打 stand when they must.
struct LabelMarksPlace {
    QRectF area;
};

using LabelElement = std::variant<LabelText, LabelRows, LabelSymbol, LabelMarksPlace, PageLine, PageBox>;

struct LabelTemplate {
    QString id; ///< `lot.60x40`
    QString version;
    Words words;
    QString of; ///< `lot`, `object` or `event`: what one label is about
    QSizeF size;
    std::vector<LabelElement> elements;
};

/// `zh` words unless `en` is asked for and there.
inline QString spoken(const Words &words, QStringView language)
{
    return language == u"en" && !words.en.isEmpty() ? words.en : words.zh;
}

} // namespace suben
