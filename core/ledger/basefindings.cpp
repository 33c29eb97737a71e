#include "core/ledger/assessment.h"
#include "core/ledger/balance.h"
#include "core/ledger/codestanding.h"
#include "core/ledger/lotfinder.h"
#include "core/ledger/returnlimit.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace suben
{

namespace
{

/// Collects the refusals of one draft.
class BaseChecks final
{
    Q_DECLARE_TR_FUNCTIONS(Ledger)

public:
    BaseChecks(Database &db, LedgerCache &cache, const EventDraft &draft)
        : m_db(db), m_cache(cache), m_draft(draft), m_of(stepOf(db, cache, draft))
    {
    }

    Findings all(EventId withdrawn)
    {
        m_withdrawn = withdrawn;
        checkEvent();
        for (std::size_t at = 0; at < m_draft.lines.size(); ++at)
            checkLine(static_cast<int>(at));
        checkCodes();
        checkReturns();
        checkBalance(withdrawn);
        return m_findings;
    }

    Findings shortages(EventId withdrawn)
    {
        checkBalance(withdrawn);
        return m_findings;
    }

private:
    void refuse(const QString &rule, const QString &field, int line, const QString &text);
    void checkEvent();
    void checkLine(int at);
    void checkQuantity(int at);
    void checkMove();
    void checkCodes();
    void checkWhereabouts(int at, const QString &code, const KnownCode &known);
    static QString told(const LastMove &move);
    void checkReturns();
    void checkBalance(EventId withdrawn);
    void addWithdrawn(BalanceChange &change, EventId withdrawn);
    const DraftLine &line(int at) const { return m_draft.lines[static_cast<std::size_t>(at)]; }

    Database &m_db;
    LedgerCache &m_cache;
    const EventDraft &m_draft;
    StepOfEvent m_of;
    EventId m_withdrawn{};
    Findings m_findings;
};

void BaseChecks::refuse(const QString &rule, const QString &field, int line, const QString &text)
{
    Finding finding;
    finding.rule = QStringLiteral("base:") + rule;
    finding.field = field;
    finding.line = line;
    finding.text = text;
    m_findings.append(finding);
}

void BaseChecks::checkEvent()
{
    const Shape shape = m_of.step->shape;
    if (m_draft.lines.empty() && shape != Shape::Observe)
        refuse(QStringLiteral("noLines"), QStringLiteral("item.name"), -1, tr("Enter at least one line."));
    if (!m_of.step->object.isEmpty() && m_draft.object == ObjectId{} && !objectNameOf(m_cache, m_draft))
        refuse(QStringLiteral("object"), QStringLiteral("object.code"), -1, tr("Say which object this is about."));
    const auto has = [&](Side side) {
        return std::ranges::any_of(m_draft.lines, [&](const DraftLine &entered) { return entered.side == side; });
    };
    if ((shape == Shape::Transform || shape == Shape::Move) && !(has(Side::Input) && has(Side::Output)))
        refuse(QStringLiteral("sides"), QStringLiteral("line.side"), -1,
               tr("Something must go in and something must come out; enter both."));
    if (shape == Shape::Move)
        checkMove();
}

void BaseChecks::checkMove()
{
    std::map<LotId, Decimal> sums;
    for (const DraftLine &entered : m_draft.lines) {
        const auto own = inItemUnit(*m_cache.item(m_db, entered.item), entered.quantity);
        if (own)
            sums[entered.lot] = (entered.side == Side::Input ? subtract(sums[entered.lot], own->value)
                                                             : add(sums[entered.lot], own->value))
                                    .value_or(Decimal::fromInteger(1));
    }
    if (std::ranges::any_of(sums, [](const auto &sum) { return sum.second != Decimal(); }))
        refuse(QStringLiteral("move"), QStringLiteral("line.qty"), -1,
               tr("What arrives must be what leaves, lot by lot."));
}

void BaseChecks::checkLine(int at)
{
    if (m_of.linePacks[static_cast<std::size_t>(at)] == nullptr) {
        const Item *item = m_cache.item(m_db, line(at).item);
        refuse(QStringLiteral("step"), QStringLiteral("item.category"), at,
               tr("The category of “%1” is not enabled here or does not have this step.").arg(item->name));
        return;
    }
    const FoundLot found = findLot(m_db, m_cache, line(at));
    if (found.differs)
        refuse(QStringLiteral("lotDiffers"), QStringLiteral("lot.expiry"), at,
               tr("Lot %1 is in the ledger with the expiry %2; correct this line or the earlier entry.")
                   .arg(found.lot->code, found.lot->expiry ? found.lot->expiry->toString(Qt::ISODate) : QString()));
    if (found.lot == nullptr && line(at).side != Side::Output)
        refuse(QStringLiteral("lot"), QStringLiteral("lot.code"), at,
               tr("There is no such lot in the ledger; choose one that is in stock."));
    if (line(at).side != Side::None)
        checkQuantity(at);
}

void BaseChecks::checkQuantity(int at)
{
    const Item *item = m_cache.item(m_db, line(at).item);
    const Quantity &entered = line(at).quantity;
    const auto own = inItemUnit(*item, entered);
    const QString field = QStringLiteral("line.qty");
    if (!own) {
        refuse(QStringLiteral("unit"), field, at,
               tr("“%1” is counted in %2; there is no ratio for %3.")
                   .arg(item->name, item->unit.word(), entered.unit.word()));
        return;
    }
    if (own->value <= Decimal())
        refuse(QStringLiteral("quantity"), field, at, tr("Enter a quantity above 0."));
    if (item->unit.isCounted() && !own->value.isWhole())
        refuse(QStringLiteral("whole"), field, at,
               tr("“%1” is counted in whole %2; %3 is not whole.").arg(item->name, item->unit.word(), own->toString()));
}

/// The earlier entry, so that the alarm can be followed up.
QString BaseChecks::told(const LastMove &move)
{
    const QString day = move.date.toString(Qt::ISODate);
    return move.partyName.isEmpty() ? tr("%1, entry %2").arg(day, move.docNo)
                                    : tr("%1, entry %2, %3").arg(day, move.docNo, move.partyName);
}

void BaseChecks::checkWhereabouts(int at, const QString &code, const KnownCode &known)
{
    const Shape shape = m_of.step->shape;
    const auto move = lastMove(m_db, known.id, m_withdrawn);
    if (!move)
        return;
    const QString field = QStringLiteral("line.codes");
    const bool isReturn = m_of.step->bizStep == u"returning";
    if (shape == Shape::Out && move->leaves)
        refuse(QStringLiteral("codeGone"), field, at,
               tr("Code %1 has left already: %2. Take it out and look where this package comes from.")
                   .arg(code, told(*move)));
    else if (shape == Shape::In && !move->leaves)
        refuse(QStringLiteral("codeTwiceIn"), field, at,
               tr("Code %1 came in already: %2. Take it out.").arg(code, told(*move)));
    else if (shape == Shape::In && !isReturn && (move->bizStep == u"shipping" || move->bizStep == u"retail_selling"))
        refuse(QStringLiteral("codeBack"), field, at,
               tr("Code %1 was sold: %2. Enter it as a return, or look how it came back.").arg(code, told(*move)));
}

void BaseChecks::checkCodes()
{
    constexpr int MostTold = 20;
    std::set<QString> seen;
    for (std::size_t i = 0; i < m_draft.lines.size(); ++i) {
        const int at = static_cast<int>(i);
        const FoundLot found = m_draft.lines[i].codes.isEmpty() ? FoundLot{} : findLot(m_db, m_cache, line(at));
        for (const QString &code : line(at).codes) {
            if (line(at).side != Side::None && !seen.insert(code).second)
                refuse(QStringLiteral("codeTwice"), QStringLiteral("line.codes"), at,
                       tr("Code %1 is entered twice; take one out.").arg(code));
            const auto known = findCode(m_db, code);
            if (!known || !known->everMoved || m_findings.size() > MostTold)
                continue;
            if (found.lot == nullptr || known->lot != found.lot->id) {
                const auto move = lastMove(m_db, known->id, m_withdrawn);
                const Lot *own = m_cache.lot(m_db, known->lot);
                refuse(QStringLiteral("codeOfOtherLot"), QStringLiteral("line.codes"), at,
                       move && own != nullptr
                           ? tr("Code %1 belongs to lot %2: %3. Check the box.").arg(code, own->code, told(*move))
                           : tr("Code %1 belongs to another lot; check the box.").arg(code));
            } else if (line(at).side != Side::None) {
                checkWhereabouts(at, code, *known);
            }
        }
    }
}

/// Nobody brings back more of a lot than went out to them. A lot that is not in the ledger says nothing about it.
void BaseChecks::checkReturns()
{
    const Shape shape = m_of.step->shape;
    if (m_of.step->bizStep != u"returning" || (shape != Shape::In && shape != Shape::Out))
        return;
    std::map<LotId, Decimal> sums;
    for (std::size_t i = 0; i < m_draft.lines.size(); ++i) {
        const int at = static_cast<int>(i);
        const Lot *lot = findLot(m_db, m_cache, line(at)).lot;
        const Item *item = m_cache.item(m_db, line(at).item);
        const auto own = inItemUnit(*item, line(at).quantity);
        if (lot == nullptr || !own)
            continue;
        Decimal &sum = sums[lot->id];
        sum = add(sum, own->value).value_or(sum);
        const Decimal most = returnable(m_db, lot->id, m_draft.party, shape);
        if (sum <= most)
            continue;
        const QString there = Quantity{most, item->unit}.toString();
        refuse(QStringLiteral("return"), QStringLiteral("line.qty"), at,
               shape == Shape::In
                   ? tr("Of lot %1, %2 were sold here and have not come back; %3 cannot be returned.")
                         .arg(lot->code, there, Quantity{sum, item->unit}.toString())
                   : tr("Of lot %1, %2 came from this supplier and have not gone back; %3 cannot be returned.")
                         .arg(lot->code, there, Quantity{sum, item->unit}.toString()));
    }
}

/// What the replaced event brought is gone; its lots are looked at even where the draft does not name them.
void BaseChecks::addWithdrawn(BalanceChange &change, EventId withdrawn)
{
    if (withdrawn == EventId{})
        return;
    Rows rows = m_db.query("SELECT lot_id, location_id FROM line WHERE event_id = ? AND side = 'output'", withdrawn);
    while (rows.next())
        change.look(rows.id<LotId>(0), rows.id<LocationId>(1));
}

void BaseChecks::checkBalance(EventId withdrawn)
{
    BalanceChange change;
    addWithdrawn(change, withdrawn);
    for (const DraftLine &entered : m_draft.lines) {
        const Lot *lot = findLot(m_db, m_cache, entered).lot;
        const auto own = inItemUnit(*m_cache.item(m_db, entered.item), entered.quantity);
        if (lot != nullptr && own)
            change.add(lot->id, entered.location, entered.side, own->value);
    }
    for (const BalanceChange::Shortage &shortage : change.shortages(m_db)) {
        const Lot *lot = m_cache.lot(m_db, shortage.lot);
        const Item *item = m_cache.item(m_db, lot->item);
        const auto at = std::ranges::find_if(m_draft.lines, [&](const DraftLine &entered) {
            return entered.side == Side::Input && entered.lot == shortage.lot && entered.location == shortage.location;
        });
        const int number = at == m_draft.lines.end() ? -1 : static_cast<int>(at - m_draft.lines.begin());
        refuse(
            QStringLiteral("balance"), QStringLiteral("line.qty"), number,
            tr("Only %1 of lot %2 is there, %3 are missing; reduce the quantity or enter the missing delivery first.")
                .arg(Quantity{shortage.there, item->unit}.toString(), lot->code,
                     Quantity{shortage.missing, item->unit}.toString()));
    }
}

} // namespace

Findings baseFindings(Database &db, LedgerCache &cache, const EventDraft &draft, EventId withdrawn)
{
    return BaseChecks(db, cache, draft).all(withdrawn);
}

Findings baseShortages(Database &db, LedgerCache &cache, EventId withdrawn)
{
    return BaseChecks(db, cache, EventDraft()).shortages(withdrawn);
}

} // namespace suben
