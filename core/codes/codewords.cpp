#include "core/codes/codewords.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace suben
{

namespace
{

struct CodeWord {
    QStringView name;
    const char *english;
};

// Sorted by name, both.
constexpr std::array PartTitles{
    CodeWord{u"admin", QT_TRANSLATE_NOOP("Codes", "region")},
    CodeWord{u"applied", QT_TRANSLATE_NOOP("Codes", "applied for on")},
    CodeWord{u"batch", QT_TRANSLATE_NOOP("Codes", "batch")},
    CodeWord{u"beside", QT_TRANSLATE_NOOP("Codes", "must stand with")},
    CodeWord{u"bestBefore", QT_TRANSLATE_NOOP("Codes", "best before")},
    CodeWord{u"birth", QT_TRANSLATE_NOOP("Codes", "born")},
    CodeWord{u"body", QT_TRANSLATE_NOOP("Codes", "certifier")},
    CodeWord{u"carrier", QT_TRANSLATE_NOOP("Codes", "text around it")},
    CodeWord{u"category", QT_TRANSLATE_NOOP("Codes", "category")},
    CodeWord{u"class", QT_TRANSLATE_NOOP("Codes", "class")},
    CodeWord{u"count", QT_TRANSLATE_NOOP("Codes", "count")},
    CodeWord{u"creditCode", QT_TRANSLATE_NOOP("Codes", "credit code")},
    CodeWord{u"date", QT_TRANSLATE_NOOP("Codes", "date")},
    CodeWord{u"device", QT_TRANSLATE_NOOP("Codes", "device")},
    CodeWord{u"di", QT_TRANSLATE_NOOP("Codes", "device identifier")},
    CodeWord{u"expiry", QT_TRANSLATE_NOOP("Codes", "expiry")},
    CodeWord{u"filler", QT_TRANSLATE_NOOP("Codes", "filling station")},
    CodeWord{u"flow", QT_TRANSLATE_NOOP("Codes", "direction")},
    CodeWord{u"form", QT_TRANSLATE_NOOP("Codes", "form")},
    CodeWord{u"gtin", QT_TRANSLATE_NOOP("Codes", "GTIN")},
    CodeWord{u"indicator", QT_TRANSLATE_NOOP("Codes", "packing level")},
    CodeWord{u"kind", QT_TRANSLATE_NOOP("Codes", "kind")},
    CodeWord{u"line", QT_TRANSLATE_NOOP("Codes", "line")},
    CodeWord{u"lot", QT_TRANSLATE_NOOP("Codes", "lot")},
    CodeWord{u"made", QT_TRANSLATE_NOOP("Codes", "made")},
    CodeWord{u"maker", QT_TRANSLATE_NOOP("Codes", "maker")},
    CodeWord{u"merchant", QT_TRANSLATE_NOOP("Codes", "merchant")},
    CodeWord{u"name", QT_TRANSLATE_NOOP("Codes", "name")},
    CodeWord{u"office", QT_TRANSLATE_NOOP("Codes", "customs office")},
    CodeWord{u"organisation", QT_TRANSLATE_NOOP("Codes", "organisation code")},
    CodeWord{u"packed", QT_TRANSLATE_NOOP("Codes", "packed")},
    CodeWord{u"place", QT_TRANSLATE_NOOP("Codes", "place")},
    CodeWord{u"prefix", QT_TRANSLATE_NOOP("Codes", "prefix")},
    CodeWord{u"producer", QT_TRANSLATE_NOOP("Codes", "producer")},
    CodeWord{u"product", QT_TRANSLATE_NOOP("Codes", "product part")},
    CodeWord{u"province", QT_TRANSLATE_NOOP("Codes", "province")},
    CodeWord{u"region", QT_TRANSLATE_NOOP("Codes", "region")},
    CodeWord{u"registered", QT_TRANSLATE_NOOP("Codes", "registered")},
    CodeWord{u"registrar", QT_TRANSLATE_NOOP("Codes", "registrar")},
    CodeWord{u"registration", QT_TRANSLATE_NOOP("Codes", "registration")},
    CodeWord{u"sellBy", QT_TRANSLATE_NOOP("Codes", "sell by")},
    CodeWord{u"serial", QT_TRANSLATE_NOOP("Codes", "serial")},
    CodeWord{u"sex", QT_TRANSLATE_NOOP("Codes", "sex")},
    CodeWord{u"shopItem", QT_TRANSLATE_NOOP("Codes", "shop's item number")},
    CodeWord{u"shopValue", QT_TRANSLATE_NOOP("Codes", "weight or price")},
    CodeWord{u"spec", QT_TRANSLATE_NOOP("Codes", "specification")},
    CodeWord{u"species", QT_TRANSLATE_NOOP("Codes", "species")},
    CodeWord{u"sscc", QT_TRANSLATE_NOOP("Codes", "SSCC")},
    CodeWord{u"unit", QT_TRANSLATE_NOOP("Codes", "unit code")},
    CodeWord{u"url", QT_TRANSLATE_NOOP("Codes", "web address")},
    CodeWord{u"variety", QT_TRANSLATE_NOOP("Codes", "variety")},
    CodeWord{u"weight", QT_TRANSLATE_NOOP("Codes", "net weight")},
    CodeWord{u"year", QT_TRANSLATE_NOOP("Codes", "year")},
};
constexpr std::array PartWords{
    CodeWord{u"boiler", QT_TRANSLATE_NOOP("Codes", "boiler")},
    CodeWord{u"cattle", QT_TRANSLATE_NOOP("Codes", "cattle")},
    CodeWord{u"commissioned", QT_TRANSLATE_NOOP("Codes", "made on commission")},
    CodeWord{u"crane", QT_TRANSLATE_NOOP("Codes", "crane")},
    CodeWord{u"cylinder", QT_TRANSLATE_NOOP("Codes", "cylinder")},
    CodeWord{u"female", QT_TRANSLATE_NOOP("Codes", "female")},
    CodeWord{u"fitting", QT_TRANSLATE_NOOP("Codes", "pipe fitting")},
    CodeWord{u"holder", QT_TRANSLATE_NOOP("Codes", "made by the holder")},
    CodeWord{u"lift", QT_TRANSLATE_NOOP("Codes", "lift")},
    CodeWord{u"male", QT_TRANSLATE_NOOP("Codes", "male")},
    CodeWord{u"pig", QT_TRANSLATE_NOOP("Codes", "pig")},
    CodeWord{u"pipeline", QT_TRANSLATE_NOOP("Codes", "pipeline")},
    CodeWord{u"repacked", QT_TRANSLATE_NOOP("Codes", "repacked")},
    CodeWord{u"ride", QT_TRANSLATE_NOOP("Codes", "amusement ride")},
    CodeWord{u"ropeway", QT_TRANSLATE_NOOP("Codes", "ropeway")},
    CodeWord{u"sheep", QT_TRANSLATE_NOOP("Codes", "sheep or goat")},
    CodeWord{u"vehicle", QT_TRANSLATE_NOOP("Codes", "works vehicle")},
    CodeWord{u"vessel", QT_TRANSLATE_NOOP("Codes", "pressure vessel")},
};

template <typename Words>
QString wordOf(const Words &words, QStringView name)
{
    const auto found = std::lower_bound(words.begin(), words.end(), name,
                                        [](const CodeWord &word, QStringView wanted) { return word.name < wanted; });
    return found != words.end() && found->name == name ? QCoreApplication::translate("Codes", found->english)
                                                       : name.toString();
}

} // namespace

QString codePartTitle(QStringView part)
{
    return wordOf(PartTitles, part);
}

QString codePartText(const Value &value)
{
    return wordOf(PartWords, displayText(value));
}

} // namespace suben
