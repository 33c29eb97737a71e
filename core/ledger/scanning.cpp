#include "core/ledger/scanning.h"

#include "core/codes/checkdigit.h"
#include "core/codes/gs1.h"
#include "core/codes/instore.h"
#include "core/codes/schemes.h"
#include "core/ledger/codestanding.h"
#include "core/ledger/masterlookup.h"
#include "core/ledger/settings.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <algorithm>

namespace suben
{

namespace
{

struct ScanningText {
    Q_DECLARE_TR_FUNCTIONS(Scanning)
};

const QString BoundKey = QStringLiteral("scan.code.");
const QString LotLengthKey = QStringLiteral("scan.lotLength.");

QString settingOf(Database &db, const QString &key)
{
    Rows rows = db.query("SELECT value FROM setting WHERE key = ?", key);
    return rows.next() ? rows.text(0) : QString();
}

/// Whether such a code names one package, not a kind of goods.
bool namesPackage(const CodeCheck &code)
{
    static constexpr QStringView PackageSchemes[] = {u"drug20", u"pesticide32", u"vetDrug24", u"seed",
                                                     u"sscc",   u"earTag",      u"traceCode"};
    const bool isAlways = std::ranges::find(PackageSchemes, QStringView(code.scheme)) != std::end(PackageSchemes);
    return isAlways || code.parts.has(u"sscc") ||
           (code.parts.has(u"serial") && (code.parts.has(u"gtin") || code.parts.has(u"di")));
}

/// What of a code is the same for every package of an item; empty where nothing is.
QString sharedPart(const CodeCheck &code)
{
    if (code.scheme == u"drug20" || code.scheme == u"pesticide32")
        return text(code.parts, u"product");
    if (code.scheme == u"inStore")
        return text(code.parts, u"prefix") + text(code.parts, u"shopItem");
    if (code.parts.has(u"di"))
        return text(code.parts, u"di");
    return text(code.parts, u"gtin");
}

QString boundWord(const Scan &scan)
{
    const auto &candidates = scan.decoded.candidates;
    const QString shared = candidates.empty() ? QString() : sharedPart(candidates.front());
    return shared.isEmpty() ? scan.decoded.raw.trimmed() : candidates.front().scheme + u':' + shared;
}

/// The item of packages that begin alike and stand in the ledger: what a product part means is learned by receiving.
std::optional<ItemId> itemOfPackagesLike(Database &db, const QString &part, qsizetype length)
{
    Rows rows = db.query(R"(
        SELECT lot.item_id FROM item_code JOIN lot ON lot.id = item_code.lot_id
         WHERE item_code.code >= ?1 AND item_code.code < ?1 || ':' AND length(item_code.code) = ?2 LIMIT 1)",
                         part, length);
    return rows.next() ? std::optional(standingFor(db, rows.id<ItemId>(0))) : std::nullopt;
}

std::vector<LotId> lotsCalled(Database &db, ItemId item, const QString &code)
{
    std::vector<LotId> lots;
    Rows rows = db.query("SELECT id FROM lot WHERE item_id = ? AND code = ? ORDER BY id DESC LIMIT 20", item, code);
    while (rows.next())
        lots.push_back(rows.id<LotId>(0));
    return lots;
}

/// Takes the one reading whose lot the ledger knows, or whose lot has the length this GTIN's lots have.
void settleReading(Database &db, Scan &scan, const QString &text)
{
    std::vector<ElementString> readings = std::move(scan.decoded.readings);
    scan.decoded.readings.clear();
    if (const auto whole = parseElementString(text))
        readings.insert(readings.begin(), *whole);
    if (readings.size() < 2) {
        scan.decoded.readings = {};
        return;
    }
    const QString gtin = readings.front().value(u"01");
    const auto item = itemWithGtin(db, gtin);
    const int length = settingOf(db, LotLengthKey + gtin).toInt();
    const auto only = [&](const auto &fits) -> const ElementString * {
        const auto first = std::ranges::find_if(readings, fits);
        const bool isOne = first != readings.end() && std::none_of(std::next(first), readings.end(), fits);
        return isOne ? &*first : nullptr;
    };
    const ElementString *chosen = only([&](const ElementString &reading) {
        return item && !reading.value(u"10").isEmpty() && !lotsCalled(db, *item, reading.value(u"10")).empty();
    });
    if (chosen == nullptr && length > 0)
        chosen = only([&](const ElementString &reading) { return reading.value(u"10").size() == length; });
    if (chosen == nullptr)
        scan.readings = std::move(readings);
    else
        scan.decoded.candidates = {checkScheme(u"gs1", bracketText(*chosen))};
}

void findPackage(Database &db, Scan &scan)
{
    for (const QString &code : {scan.code, scan.decoded.raw.trimmed()}) {
        const auto known = findCode(db, code);
        if (!known)
            continue;
        scan.code = code;
        scan.isOwnCode = scan.isKnown = true;
        scan.lots = {known->lot};
        const QStringList packages = packagesIn(db, code);
        scan.isHere = std::ranges::any_of(packages, [&](const QString &package) {
            const auto inside = findCode(db, package);
            return inside && inside->here;
        });
        if (packages.size() > 1 || packages.value(0) != code)
            scan.quantity = Quantity{Decimal::fromInteger(packages.size()), {}};
        Rows rows = db.query("SELECT item_id, code FROM lot WHERE id = ?", known->lot);
        if (rows.next()) {
            scan.item = standingFor(db, rows.id<ItemId>(0));
            scan.lotCode = rows.text(1);
        }
        return;
    }
}

void findItem(Database &db, Scan &scan, const CodeCheck *code)
{
    const QString bound = settingOf(db, BoundKey + boundWord(scan));
    if (!bound.isEmpty())
        scan.item = standingFor(db, static_cast<ItemId>(bound.toLongLong()));
    if (code != nullptr && scan.item == ItemId{}) {
        const QString gtin = text(code->parts, u"gtin");
        const QString product = text(code->parts, u"product");
        std::optional<ItemId> item;
        if (!gtin.isEmpty())
            item = itemWithGtin(db, gtin);
        else if (code->scheme == u"drug20" || code->scheme == u"pesticide32")
            item = itemOfPackagesLike(db, product, code->text.size());
        else if (code->scheme == u"inStore")
            item = itemWithGtin(db, code->text);
        scan.item = item.value_or(ItemId{});
    }
    if (scan.item == ItemId{})
        scan.item = itemNamed(db, scan.decoded.raw.trimmed()).value_or(ItemId{});
}

/// A weighed label: the shop's own number is the item's own code, the rest its weight.
void readWeight(Database &db, Scan &scan, const CodeCheck &code)
{
    const auto layout = layoutFromText(settingOf(db, InStoreLayoutSetting));
    const auto label = readInStoreCode(code.text, layout);
    if (!label)
        return;
    if (scan.item == ItemId{}) {
        QString plain = label->item;
        while (plain.size() > 1 && plain.startsWith(u'0'))
            plain.remove(0, 1);
        const auto padded = itemWithOwnCode(db, label->item);
        scan.item = padded.value_or(itemWithOwnCode(db, plain).value_or(ItemId{}));
    }
    if (label->meaning == InStoreValue::Grams)
        scan.quantity = Quantity{label->value, Unit::fromCode(u"KGM")};
}

void findLots(Database &db, Scan &scan, const CodeCheck &code)
{
    scan.lotCode = text(code.parts, u"lot");
    if (scan.item == ItemId{} && !scan.lotCode.isEmpty() && code.scheme == u"ownLabel")
        scan.item = itemWithName(db, text(code.parts, u"name")).value_or(ItemId{});
    if (scan.item != ItemId{} && !scan.lotCode.isEmpty())
        scan.lots = lotsCalled(db, scan.item, scan.lotCode);
}

Scan readIn(Database &db, const QString &text, ScanContext context)
{
    if (context.gs1Separator.isEmpty())
        context.gs1Separator = settingOf(db, SeparatorSetting);
    Scan scan;
    scan.decoded = decode(text, context);
    if (!scan.decoded.readings.empty())
        settleReading(db, scan, text);
    const auto &candidates = scan.decoded.candidates;
    const CodeCheck *code = nullptr;
    if (!candidates.empty() && candidates.front().state != CodeState::Bad)
        code = &candidates.front();
    scan.code = code != nullptr && candidates.size() == 1 ? code->key : text.trimmed();
    scan.isOwnCode = code != nullptr && namesPackage(*code);
    findPackage(db, scan);
    if (scan.isKnown)
        return scan;
    findItem(db, scan, code);
    if (code != nullptr && code->scheme == u"inStore")
        readWeight(db, scan, *code);
    if (code != nullptr)
        findLots(db, scan, *code);
    return scan;
}

} // namespace

Scanning::Scanning(Session &session) : m_session(session) {}

Result<Scan> Scanning::read(const QString &text, ScanContext context)
{
    if (!context.today.isValid())
        context.today = m_session.clock.today();
    return m_session.store.read([&](Database &db) -> Result<Scan> { return readIn(db, text, context); });
}

Result<void> Scanning::bind(const QString &text, ItemId item)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::Usage, ScanningText::tr("There is no code to bind."));
    const auto scan = read(text);
    if (!scan)
        return Failure(scan.error());
    return Settings(m_session).setValue(BoundKey + boundWord(*scan), QString::number(raw(item)));
}

Result<void> Scanning::choose(const ElementString &reading)
{
    return Settings(m_session).setValue(LotLengthKey + reading.value(u"01"),
                                        QString::number(reading.value(u"10").size()));
}

Result<QString> Scanning::nextSscc(const QString &prefix)
{
    return m_session.store.write([&](Database &db) -> Result<QString> {
        const QString kept = settingOf(db, CompanyPrefixSetting);
        const QString own = prefix.isEmpty() ? kept : prefix;
        const bool isPrefix = own.size() >= 7 && own.size() <= 10 &&
                              std::ranges::all_of(own, [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!isPrefix)
            return failure(ErrorCode::Usage,
                           ScanningText::tr("A carton number needs the GS1 prefix of the firm, 7 to 10 digits."));
        const QString counter = QStringLiteral("gs1.sscc.") + own;
        const qint64 serial = settingOf(db, counter).toLongLong() + 1;
        // the extension digit counts on when the serial is full
        const qsizetype digits = 16 - own.size();
        const QString number = QString::number(serial).rightJustified(digits + 1, u'0');
        if (number.size() > digits + 1)
            return failure(ErrorCode::Refused, ScanningText::tr("All carton numbers of this prefix are used."));
        const QString body = number.front() + own + number.sliced(1);
        const auto keep = [&db](const QString &key, const QString &value) {
            db.execute("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = "
                       "excluded.value",
                       key, value);
        };
        keep(counter, QString::number(serial));
        if (own != kept)
            keep(CompanyPrefixSetting, own);
        return body + mod10(body);
    });
}

} // namespace suben
