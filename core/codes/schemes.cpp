#include "core/codes/schemes.h"

#include "core/codes/checkers.h"
#include "core/codes/codesentence.h"
#include "core/codes/mask.h"
#include "core/codes/normalise.h"
#include "core/codes/verdict.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace suben
{

namespace
{

void checkText(CodeCheck & /*code*/, QDate /*today*/) {}

struct Scheme {
    QStringView name;
    Writing writing;
    void (*check)(CodeCheck &, QDate);
    SchemeWords words;
    QStringView parts; ///< separated by spaces
};

using enum CodeSource;

// Sorted by name.
constexpr std::array Schemes{
    Scheme{u"admin", Writing::Digits, checkAdminCode, {QT_TRANSLATE_NOOP("Codes", "region code")}, u"province"},
    Scheme{u"ahm",
           Writing::Exact,
           checkAhmCode,
           {QT_TRANSLATE_NOOP("Codes", "AHM code"), Package,
            QT_TRANSLATE_NOOP("Codes", "An AHM code is written like AHM.10001.20002.BNL2611A.SN000123.")},
           u"di lot serial expiry made bestBefore"},
    Scheme{u"any", Writing::Exact, checkText, {QT_TRANSLATE_NOOP("Codes", "code"), Package}, u""},
    Scheme{u"businessNo",
           Writing::Digits,
           checkBusinessNumber,
           {QT_TRANSLATE_NOOP("Codes", "business number"), Licence},
           u"admin"},
    Scheme{u"cas",
           Writing::Hyphens,
           checkCas,
           {QT_TRANSLATE_NOOP("Codes", "CAS number"), Package,
            QT_TRANSLATE_NOOP("Codes", "A CAS number is written like 7697-37-2.")},
           u""},
    Scheme{u"circulationMerchant",
           Writing::Digits,
           checkCirculationMerchant,
           {QT_TRANSLATE_NOOP("Codes", "merchant code")},
           u""},
    Scheme{u"circulationNode", Writing::Digits, checkCirculationNode, {QT_TRANSLATE_NOOP("Codes", "node code")}, u""},
    Scheme{u"circulationVoucher",
           Writing::Digits,
           checkCirculationVoucher,
           {QT_TRANSLATE_NOOP("Codes", "trace voucher code")},
           u"merchant serial"},
    Scheme{u"customs",
           Writing::Digits,
           checkCustomsDeclaration,
           {QT_TRANSLATE_NOOP("Codes", "customs declaration number")},
           u"office year flow serial"},
    Scheme{u"cylinder",
           Writing::Letters,
           checkCylinder,
           {QT_TRANSLATE_NOOP("Codes", "cylinder code"), Package},
           u"kind province filler serial"},
    Scheme{u"drug20",
           Writing::Digits,
           checkDrugCode,
           {QT_TRANSLATE_NOOP("Codes", "drug trace code"), Package},
           u"product serial"},
    Scheme{u"drugStd",
           Writing::Digits,
           checkDrugStandardCode,
           {QT_TRANSLATE_NOOP("Codes", "national drug code"), Package},
           u"maker product"},
    Scheme{u"earTag",
           Writing::Digits,
           checkEarTag,
           {QT_TRANSLATE_NOOP("Codes", "ear tag number")},
           u"species admin serial"},
    Scheme{u"equipment",
           Writing::Letters,
           checkEquipmentCode,
           {QT_TRANSLATE_NOOP("Codes", "equipment code")},
           u"kind device maker year serial"},
    Scheme{u"equipmentReg",
           Writing::Digits,
           checkEquipmentRegistration,
           {QT_TRANSLATE_NOOP("Codes", "equipment registration code")},
           u"kind device admin registered serial"},
    Scheme{u"equipmentUse",
           Writing::Exact,
           checkEquipmentUse,
           {QT_TRANSLATE_NOOP("Codes", "equipment use registration"), Licence,
            QT_TRANSLATE_NOOP("Codes", "A use registration is written like 梯11鲁F00001(18).")},
           u"device kind place serial year"},
    Scheme{u"farmCode", Writing::Digits, checkFarmCode, {QT_TRANSLATE_NOOP("Codes", "farm code")}, u"admin serial"},
    Scheme{u"fireworksLicence",
           Writing::Exact,
           checkFireworksLicence,
           {QT_TRANSLATE_NOOP("Codes", "fireworks licence number"), Licence,
            QT_TRANSLATE_NOOP("Codes", "A fireworks licence is written like （鲁）PF〔2026〕12.")},
           u"region kind year serial"},
    Scheme{u"gln", Writing::Digits, checkGln, {QT_TRANSLATE_NOOP("Codes", "location number")}, u""},
    Scheme{u"gs1",
           Writing::Exact,
           checkElementString,
           {QT_TRANSLATE_NOOP("Codes", "GS1 code"), Package},
           u"gtin lot serial expiry made packed bestBefore sellBy sscc count weight beside"},
    Scheme{u"gtin", Writing::Digits, checkGtin, {QT_TRANSLATE_NOOP("Codes", "GTIN"), Package}, u"gtin indicator"},
    Scheme{u"idcard",
           Writing::Digits,
           checkCitizenId,
           {QT_TRANSLATE_NOOP("Codes", "ID number"), Card, nullptr, true},
           u"birth sex admin"},
    Scheme{u"inStore",
           Writing::Digits,
           checkInStoreCode,
           {QT_TRANSLATE_NOOP("Codes", "in-store code"), Package},
           u"prefix shopItem shopValue"},
    Scheme{u"jy",
           Writing::LettersFirst,
           checkFoodTradeLicence,
           {QT_TRANSLATE_NOOP("Codes", "food trade licence number"), Licence},
           u"form admin serial"},
    Scheme{u"lot", Writing::Exact, checkLotCode, {QT_TRANSLATE_NOOP("Codes", "lot number"), Package}, u"lot"},
    Scheme{u"ma",
           Writing::Exact,
           checkMaCode,
           {QT_TRANSLATE_NOOP("Codes", "MA code"), Package,
            QT_TRANSLATE_NOOP("Codes", "An MA code is written like MA.156.M0.100001.10000013.")},
           u"di lot serial expiry made"},
    Scheme{u"orgCode",
           Writing::Letters,
           checkOrganisationCode,
           {QT_TRANSLATE_NOOP("Codes", "organisation code"), Licence},
           u""},
    Scheme{u"organic",
           Writing::Digits,
           checkOrganicCode,
           {QT_TRANSLATE_NOOP("Codes", "organic code"), Package},
           u"body year serial"},
    Scheme{u"ownLabel",
           Writing::Exact,
           checkOwnLabel,
           {QT_TRANSLATE_NOOP("Codes", "label text"), Package,
            QT_TRANSLATE_NOOP("Codes", "A label of ours has lines like 品名:… and 批号:….")},
           u"name lot made expiry"},
    Scheme{u"pesticide32",
           Writing::Exact,
           checkPesticideCode,
           {QT_TRANSLATE_NOOP("Codes", "pesticide code"), Package},
           u"class registration made spec product serial carrier"},
    Scheme{u"phone",
           Writing::Phone,
           checkPhone,
           {QT_TRANSLATE_NOOP("Codes", "phone number"), Elsewhere,
            QT_TRANSLATE_NOOP("Codes", "A phone number is written like 13805351234 or 0535-6601234.")},
           u"line"},
    Scheme{u"plate",
           Writing::Plate,
           checkPlate,
           {QT_TRANSLATE_NOOP("Codes", "number plate"), Elsewhere,
            QT_TRANSLATE_NOOP("Codes", "A number plate is written like 鲁F12345.")},
           u"province"},
    Scheme{u"sc",
           Writing::LettersFirst,
           checkFoodLicence,
           {QT_TRANSLATE_NOOP("Codes", "food production licence number"), Licence},
           u"category admin serial"},
    Scheme{u"seed",
           Writing::Exact,
           checkSeedCode,
           {QT_TRANSLATE_NOOP("Codes", "seed code"), Package,
            QT_TRANSLATE_NOOP("Codes", "A seed code has four lines: variety, producer, unit code, web address.")},
           u"variety producer unit url"},
    Scheme{u"sscc", Writing::Digits, checkSscc, {QT_TRANSLATE_NOOP("Codes", "SSCC"), Package}, u""},
    Scheme{u"text", Writing::Exact, checkText, {QT_TRANSLATE_NOOP("Codes", "text")}, u""},
    Scheme{u"traceCode",
           Writing::Letters,
           checkTraceCode,
           {QT_TRANSLATE_NOOP("Codes", "trace code"), Package},
           u"creditCode date batch serial"},
    Scheme{u"udi",
           Writing::Exact,
           checkUdi,
           {QT_TRANSLATE_NOOP("Codes", "UDI"), Package},
           u"di gtin lot serial expiry made packed bestBefore sellBy sscc count weight beside"},
    Scheme{u"uscc",
           Writing::NoIO,
           checkCreditCode,
           {QT_TRANSLATE_NOOP("Codes", "credit code"), Licence},
           u"registrar class admin organisation"},
    Scheme{u"vetDrug24",
           Writing::Exact,
           checkVetDrugCode,
           {QT_TRANSLATE_NOOP("Codes", "veterinary drug code"), Package},
           u"applied maker serial carrier"},
    Scheme{u"vin", Writing::NoIO, checkVin, {QT_TRANSLATE_NOOP("Codes", "VIN"), Licence}, u"maker"},
};

constexpr SchemeWords PlainWords{QT_TRANSLATE_NOOP("Codes", "number")};

const Scheme *find(QStringView name)
{
    const auto at = std::lower_bound(Schemes.begin(), Schemes.end(), name,
                                     [](const Scheme &scheme, QStringView wanted) { return scheme.name < wanted; });
    return at != Schemes.end() && at->name == name ? &*at : nullptr;
}

/// `digits:18` → 18, 18; `digits:4-8` → 4, 8.
std::optional<std::pair<int, int>> digitRange(QStringView scheme)
{
    constexpr QStringView Family = u"digits:";
    if (!scheme.startsWith(Family))
        return std::nullopt;
    const QStringView range = scheme.sliced(Family.size());
    const qsizetype dash = range.indexOf(u'-');
    const QStringView least = dash < 0 ? range : range.first(dash);
    const QStringView most = dash < 0 ? range : range.sliced(dash + 1);
    if (!isDigits(least) || !isDigits(most) || least.size() > 3 || most.size() > 3)
        return std::nullopt;
    const std::pair<int, int> bounds{least.toInt(), most.toInt()};
    return bounds.first > 0 && bounds.first <= bounds.second ? std::optional(bounds) : std::nullopt;
}

void checkDigits(CodeCheck &code, std::pair<int, int> bounds)
{
    if (!hasOnly(code, DigitAlphabet))
        return;
    const QString least = QString::number(bounds.first);
    if (code.text.size() < bounds.first || code.text.size() > bounds.second)
        refuse(code, CodeReason::Length, -1,
               bounds.first == bounds.second ? least : least + u'–' + QString::number(bounds.second));
}

CodeCheck finished(CodeCheck code, QStringView written, const SchemeWords &words)
{
    if (code.state == CodeState::Bad) {
        code.parts = {};
        code.key.clear();
    } else if (code.key.isEmpty()) {
        code.key = code.text;
    }
    if (code.sentence.isEmpty())
        code.sentence = codeSentence(code, words);
    code.changeSentence = changeSentence(code, written, words);
    return code;
}

CodeCheck begun(QStringView scheme, QStringView text, Writing writing)
{
    CodeCheck code;
    code.scheme = scheme.toString();
    if (text.size() > LongestCode) {
        code.text = text.first(LongestCode).toString();
        refuse(code, CodeReason::Length, -1, QStringLiteral("1–%1").arg(LongestCode));
        return code;
    }
    auto [normal, changes] = normaliseCode(text, writing);
    code.text = normal;
    code.changes = changes;
    static const QRegularExpression rounded(QStringLiteral("^[0-9](?:\\.[0-9]+)?[Ee]\\+[0-9]{1,3}$"));
    if (code.text.isEmpty())
        refuse(code, CodeReason::Empty);
    else if (scheme != u"text" && text.size() < 40 && rounded.match(text.trimmed()).hasMatch())
        refuse(code, CodeReason::Rounded);
    return code;
}

} // namespace

CodeCheck checkScheme(QStringView scheme, QStringView text, QDate today)
{
    if (const Scheme *known = find(scheme)) {
        CodeCheck code = begun(scheme, text, known->writing);
        if (code.state == CodeState::Ok)
            known->check(code, today);
        return finished(std::move(code), text, known->words);
    }
    if (const auto bounds = digitRange(scheme)) {
        CodeCheck code = begun(scheme, text, Writing::Digits);
        if (code.state == CodeState::Ok)
            checkDigits(code, *bounds);
        return finished(std::move(code), text, PlainWords);
    }
    CodeCheck code;
    code.scheme = scheme.toString();
    refuse(code, CodeReason::UnknownScheme);
    return finished(std::move(code), text, PlainWords);
}

CodeCheck checkAnyOf(const QStringList &schemes, QStringView text, QDate today)
{
    if (schemes.isEmpty())
        return checkScheme(u"any", text, today);
    std::optional<CodeCheck> first;
    for (const QString &scheme : schemes) {
        CodeCheck code = checkScheme(scheme, text, today);
        if (code.state != CodeState::Bad || code.recognised)
            return code;
        if (!first)
            first = std::move(code);
    }
    return *first;
}

bool schemeExists(QStringView scheme)
{
    return find(scheme) != nullptr || digitRange(scheme);
}

QStringList schemeNames()
{
    QStringList names;
    for (const Scheme &scheme : Schemes)
        names << scheme.name.toString();
    return names;
}

QString schemeTitle(QStringView scheme)
{
    const Scheme *known = find(scheme);
    return QCoreApplication::translate("Codes", known != nullptr ? known->words.subject : PlainWords.subject);
}

QStringList partsOf(QStringView scheme)
{
    const Scheme *known = find(scheme);
    return known != nullptr ? known->parts.toString().split(u' ', Qt::SkipEmptyParts) : QStringList();
}

QString maskedCode(QStringView scheme, QStringView text)
{
    const Scheme *known = find(scheme);
    return known != nullptr && known->words.secret ? masked(text) : text.toString();
}

} // namespace suben
