#include "core/ledger/posting.h"

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/ledger/canonical.h"
#include "core/ledger/codestanding.h"
#include "core/ledger/lotfinder.h"
#include "core/ledger/ornull.h"
#include "core/ledger/searchindex.h"

namespace suben
{

namespace
{

QString sideName(Side side)
{
    return side == Side::Input    ? QStringLiteral("input")
           : side == Side::Output ? QStringLiteral("output")
                                  : QStringLiteral("none");
}

QString isoDate(const Fields &fields, QStringView path)
{
    const auto date = get<QDate>(fields, path);
    return date ? toIso(*date) : QString();
}

std::optional<qint64> moneyOf(const Fields &fields, QStringView path)
{
    const auto money = get<Money>(fields, path);
    return money ? std::optional(money->tenThousandths()) : std::nullopt;
}

/// Values of a line that stand in columns or tables of their own.
bool hasColumn(const QString &path)
{
    return path == u"line.qty" || path == u"line.price" || path == u"line.amount" || path == u"line.codes";
}

} // namespace

void Posting::insertLot(DraftLine &line, LotEvidence &lot)
{
    lot.item = raw(line.item);
    lot.code = text(line.fields, u"lot.code");
    lot.made = isoDate(line.fields, u"lot.made");
    lot.expiry = isoDate(line.fields, u"lot.expiry");
    lot.fields = lotFieldsText(line.fields);
    m_db.execute("INSERT INTO lot (item_id, code, made, expiry, fields) VALUES (?, ?, ?, ?, ?)", lot.item, lot.code,
                 orNull(lot.made), orNull(lot.expiry), lot.fields);
    lot.id = m_db.lastInsertId();
    line.lot = static_cast<LotId>(lot.id);
    indexLot(m_db, line.lot, lot.code);
    m_cache.forgetLot(line.lot);
}

LotEvidence Posting::lotOf(DraftLine &line, bool &isNew)
{
    if (line.lot == LotId{}) {
        const FoundLot found = findLot(m_db, m_cache, line);
        line.lot = found.lot != nullptr ? found.lot->id : LotId{};
    }
    isNew = line.lot == LotId{};
    if (!isNew)
        return m_cache.lotRow(m_db, line.lot);
    LotEvidence lot;
    insertLot(line, lot);
    return lot;
}

QString Posting::lineContent(std::size_t at, bool newLot)
{
    const DraftLine &line = m_order.draft.lines[at];
    const PackTraits &own = traits(*m_order.linePacks[at]);
    const Lot *lot = newLot ? nullptr : m_cache.lot(m_db, line.lot);
    QByteArray out;
    {
        JsonObject object(out);
        for (const auto &[path, value] : line.fields) {
            const PackTraits::Field field = own.field(path);
            const bool ofLot = path.startsWith(u"lot.");
            const bool inLot = ofLot && (newLot || path == u"lot.code" || path == u"lot.made" ||
                                         path == u"lot.expiry" || (lot != nullptr && lot->fields.value(path) == value));
            if (hasColumn(path) || inLot)
                continue;
            if (!field.isPrivate) {
                object.add(path, value);
                continue;
            }
            JsonObject digest(object.key(path));
            const QByteArray hash = withheld(static_cast<int>(at), path, value, field.secret);
            digest.addText(u"sha256", QString::fromLatin1(hash.toHex()));
        }
    }
    return QString::fromUtf8(out);
}

void Posting::insertLine(std::size_t at)
{
    DraftLine &line = m_order.draft.lines[at];
    const RulePack &pack = *m_order.linePacks[at];
    const Item *item = m_cache.item(m_db, line.item);
    LineEvidence evidence;
    bool newLot = false;
    evidence.number = static_cast<int>(at);
    evidence.side = sideName(line.side);
    evidence.lot = lotOf(line, newLot);
    evidence.location = raw(line.location);
    evidence.quantity = inItemUnit(*item, line.quantity).value_or(Quantity()).value.micros();
    evidence.enteredValue = line.quantity.value.micros();
    evidence.enteredUnit = line.quantity.unit.code();
    evidence.price = moneyOf(line.fields, u"line.price");
    evidence.amount = moneyOf(line.fields, u"line.amount");
    evidence.packHash = pack.hash;
    evidence.content = lineContent(at, newLot);
    m_db.execute(R"(
        INSERT INTO line (event_id, number, side, lot_id, location_id, quantity, entered_value, entered_unit, price, amount,
                          pack_version_id, content)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
                 m_id, evidence.number, evidence.side, line.lot, line.location, evidence.quantity,
                 evidence.enteredValue, evidence.enteredUnit, evidence.price, evidence.amount,
                 m_cache.packVersion(m_db, pack), evidence.content);
    if (!line.codes.isEmpty())
        insertCodes(m_db.lastInsertId(), line, evidence);
    m_cache.useLot(line.item, evidence.lot);
    m_evidence.lines.push_back(std::move(evidence));
}

/// The row of a code. One whose every movement has been corrected may have come with another lot.
ItemCodeId Posting::codeFor(const QString &code, LotId lot)
{
    if (const auto known = findCode(m_db, code)) {
        if (known->lot != lot && !known->everMoved)
            m_db.execute("UPDATE item_code SET lot_id = ? WHERE id = ?", lot, known->id);
        return known->id;
    }
    m_db.execute("INSERT INTO item_code (code, lot_id) VALUES (?, ?)", code, lot);
    return static_cast<ItemCodeId>(m_db.lastInsertId());
}

/// A carton goes with everything in it.
void Posting::insertCodes(qint64 lineRow, const DraftLine &line, LineEvidence &evidence)
{
    std::set<QString> all;
    for (const QString &code : line.codes) {
        const QStringList contents = withContents(m_db, code);
        all.insert(contents.begin(), contents.end());
    }
    for (const QString &code : all) {
        m_db.execute("INSERT INTO line_code (code_id, line_id) VALUES (?, ?)", codeFor(code, line.lot), lineRow);
        evidence.codes.append(code);
    }
}

/// Shape pack: every code of the lines goes into `event.parentCode`, or out of its carton where there is none.
void Posting::insertParents()
{
    if (m_order.step->shape != Shape::Pack)
        return;
    const QString parent = text(m_order.draft.fields, u"event.parentCode");
    for (const DraftLine &line : m_order.draft.lines) {
        const auto parentId = parent.isEmpty() ? std::nullopt : std::optional(codeFor(parent, line.lot));
        for (const QString &code : line.codes) {
            m_db.execute("INSERT INTO code_parent (code_id, event_id, parent_id) VALUES (?, ?, ?)",
                         codeFor(code, line.lot), m_id, parentId);
            m_evidence.parents.push_back({code, parent});
        }
    }
}

} // namespace suben
