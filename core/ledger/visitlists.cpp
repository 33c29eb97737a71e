#include "core/ledger/visitlists.h"

#include "core/ledger/chain.h"
#include "core/ledger/dues.h"
#include "core/ledger/retention.h"
#include "core/ledger/stock.h"
#include "core/ledger/tracewalk.h"
#include "core/ledger/visitreading.h"
#include "core/rules/lawline.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace suben
{

namespace
{

struct VisitListsText {
    Q_DECLARE_TR_FUNCTIONS(VisitLists)
};

struct VisitListName {
    VisitList list;
    QLatin1String id;
    const char *title;
};
constexpr VisitListName VisitListNames[] = {
    {VisitList::Lot, QLatin1String("lot"), QT_TRANSLATE_NOOP("VisitLists", "Look up a lot")},
    {VisitList::OwnPapers, QLatin1String("ownPapers"), QT_TRANSLATE_NOOP("VisitLists", "Licences of the shop")},
    {VisitList::SupplierPapers, QLatin1String("supplierPapers"),
     QT_TRANSLATE_NOOP("VisitLists", "Papers of suppliers")},
    {VisitList::Purchases, QLatin1String("purchases"), QT_TRANSLATE_NOOP("VisitLists", "Purchases")},
    {VisitList::Sales, QLatin1String("sales"), QT_TRANSLATE_NOOP("VisitLists", "Sales records")},
    {VisitList::Expired, QLatin1String("expired"), QT_TRANSLATE_NOOP("VisitLists", "Expired and destroyed")},
    {VisitList::Temperatures, QLatin1String("temperatures"), QT_TRANSLATE_NOOP("VisitLists", "Temperatures")},
    {VisitList::Duties, QLatin1String("duties"), QT_TRANSLATE_NOOP("VisitLists", "Self-checks and recalls")},
    {VisitList::Receipts, QLatin1String("receipts"), QT_TRANSLATE_NOOP("VisitLists", "Filing receipts")}};

const VisitListName &named(VisitList list)
{
    return *std::ranges::find(VisitListNames, list, &VisitListName::list);
}

QString dayText(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd"));
}

QString quantities(const std::vector<std::pair<LotId, Quantity>> &lines, LotId lot)
{
    QStringList words;
    for (const auto &[of, quantity] : lines) {
        if (of == lot)
            words.append(quantity.toString());
    }
    return words.join(QStringLiteral(" + "));
}

bool comesFrom(const TraceStep &step, LotId lot)
{
    return std::ranges::any_of(step.outputs, [&](const auto &line) { return line.first == lot; });
}

bool goesInto(const TraceStep &step, LotId lot)
{
    return std::ranges::any_of(step.inputs, [&](const auto &line) { return line.first == lot; });
}

VisitCard fromCard(const Trace &trace)
{
    VisitCard card{VisitListsText::tr("Where it came from"), {}, trace.balance.complete, {}};
    card.state = card.isWhole ? VisitListsText::tr("known") : VisitListsText::tr("not all is known");
    for (const TraceStep &step : trace.steps) {
        const bool isSource = step.shape == Shape::In && step.level <= 0 && step.bizStep != u"returning";
        if (!isSource && !(step.shape == Shape::Transform && comesFrom(step, trace.root)))
            continue;
        const QString how = (dayText(step.eventTime) + u' ' + quantities(step.outputs, trace.root)).trimmed();
        card.facts.emplace_back(step.openingStock ? VisitListsText::tr("Stock before the ledger began") : step.stepName,
                                how);
        card.facts.emplace_back(VisitListsText::tr("Supplier"), step.partyName);
        card.facts.emplace_back(VisitListsText::tr("Address"), step.partyAddress);
        card.facts.emplace_back(VisitListsText::tr("Phone"), step.partyPhone);
        card.facts.emplace_back(VisitListsText::tr("Document"), step.docNo);
    }
    std::erase_if(card.facts, [](const auto &fact) { return fact.second.isEmpty(); });
    return card;
}

VisitCard toCard(const Trace &trace)
{
    VisitCard card{VisitListsText::tr("Where it went"), {}, true, {}};
    for (const TraceStep &step : trace.steps) {
        if (!goesInto(step, trace.root) || step.shape == Shape::Move)
            continue;
        const QString whom = step.partyName.isEmpty() ? step.docNo : step.partyName;
        card.facts.emplace_back(step.stepName,
                                QStringLiteral("%1 %2 %3")
                                    .arg(dayText(step.eventTime), quantities(step.inputs, trace.root), whom)
                                    .trimmed());
    }
    const TraceBalance &balance = trace.balance;
    const bool isEven = add(balance.out.value, balance.left.value).value_or(Decimal()) == balance.in.value;
    card.isWhole = isEven;
    card.state = isEven ? VisitListsText::tr("all accounted for") : VisitListsText::tr("a difference");
    card.facts.emplace_back(VisitListsText::tr("Together"),
                            VisitListsText::tr("in %1 = out %2 + left %3")
                                .arg(balance.in.toString(), balance.out.toString(), balance.left.toString()));
    return card;
}

QString dispositionWords(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Active:
        return VisitListsText::tr("on sale");
    case Disposition::OnHold:
        return VisitListsText::tr("on hold");
    case Disposition::Recalled:
        return VisitListsText::tr("being recalled");
    case Disposition::Expired:
        return VisitListsText::tr("expired");
    case Disposition::Destroyed:
        return VisitListsText::tr("destroyed");
    }
    return {};
}

VisitCard leftCard(Session &session, const TraceLot &lot, EventId came)
{
    VisitCard card{VisitListsText::tr("What is left"),
                   dispositionWords(lot.disposition),
                   lot.disposition == Disposition::Active,
                   {}};
    StockFilter filter;
    filter.item = lot.item;
    filter.alsoEmpty = true;
    filter.limit = -1;
    for (const StockRow &row : Stock(session).rows(filter).value_or(std::vector<StockRow>())) {
        if (row.lot != lot.lot)
            continue;
        if (row.onHand.value != Decimal())
            card.facts.emplace_back(row.locationName, row.onHand.toString());
        if (!row.heldBecause.isEmpty())
            card.facts.emplace_back(VisitListsText::tr("Reason"), row.heldBecause);
    }
    if (card.facts.empty())
        card.facts.emplace_back(VisitListsText::tr("On hand"), VisitListsText::tr("nothing"));
    const auto kept =
        came != EventId{} ? Retention(session).ofEvent(came) : Result<std::optional<KeepUntil>>(std::nullopt);
    if (kept && *kept) {
        card.facts.emplace_back(VisitListsText::tr("Entries are kept until"),
                                (*kept)->permanent ? VisitListsText::tr("for ever")
                                                   : (*kept)->date.toString(Qt::ISODate));
        card.facts.emplace_back(VisitListsText::tr("By law"), lawLine((*kept)->basis));
    }
    return card;
}

VisitCard ledgerCard(Session &session)
{
    VisitCard card{VisitListsText::tr("The ledger"), {}, true, {}};
    const auto seals = Chain(session).seals();
    card.isWhole = seals && !seals->isEmpty();
    card.state = card.isWhole ? VisitListsText::tr("sealed") : VisitListsText::tr("not sealed yet");
    if (card.isWhole) {
        const Seal &last = *std::ranges::max_element(*seals, {}, &Seal::sealedAt);
        card.facts.emplace_back(VisitListsText::tr("Last seal"), last.shortText());
        card.facts.emplace_back(VisitListsText::tr("Entries under it"), QString::number(last.events));
    }
    const auto corrected = session.store.read([](Database &db) -> Result<qint64> {
        Rows rows = db.query("SELECT count(*) FROM correction");
        return rows.next() ? rows.integer(0) : 0;
    });
    card.facts.emplace_back(
        VisitListsText::tr("Corrections"),
        VisitListsText::tr("%1, each with its first version and the reason").arg(corrected.value_or(0)));
    return card;
}

constexpr int MostSearched = 20'000; ///< entries that match; of them `most` are shown

/// The text anywhere, its own signs of LIKE escaped.
QString likePattern(const QString &text)
{
    QString escaped = text;
    for (const QChar sign : {u'\\', u'%', u'_'})
        escaped.replace(sign, QStringLiteral("\\") + sign);
    return u'%' + escaped + (escaped.isEmpty() ? QString() : QStringLiteral("%"));
}

/// A part of any cell, without regard to case.
void keepMatching(VisitTable &table, const QString &text)
{
    if (text.isEmpty())
        return;
    std::erase_if(table.rows, [&](const VisitRow &row) {
        return std::ranges::none_of(row.cells,
                                    [&](const QString &cell) { return cell.contains(text, Qt::CaseInsensitive); });
    });
}

using ReadList = VisitTable (*)(const VisitReading &);
constexpr ReadList ReadLists[] = {nullptr,          readOwnPapers,    readSupplierPapers,    readVisitPurchases,
                                  readVisitSales,   readVisitExpired, readVisitTemperatures, readVisitDuties,
                                  readVisitReceipts};
static_assert(std::size(ReadLists) == VisitListCount);

} // namespace

QString visitListId(VisitList list)
{
    return named(list).id;
}

QString visitListTitle(VisitList list)
{
    return VisitListsText::tr(named(list).title);
}

std::optional<VisitList> visitListFromId(QStringView id)
{
    const auto *found = std::ranges::find_if(VisitListNames, [&](const VisitListName &name) { return id == name.id; });
    return found != std::end(VisitListNames) ? std::optional(found->list) : std::nullopt;
}

int VisitTable::missing() const
{
    return static_cast<int>(std::ranges::count(rows, VisitRow::State::Missing, &VisitRow::state));
}

VisitLists::VisitLists(Session &session) : m_session(session) {}

Result<VisitAnswer> VisitLists::answer(LotId lot, Progress &progress)
{
    const auto trace = TraceGraph(m_session).ofLot(lot, {}, progress);
    if (!trace)
        return Failure(trace.error());
    const auto root = std::ranges::find(trace->lots, lot, &TraceLot::lot);
    if (root == trace->lots.end())
        return failure(ErrorCode::NotFound, VisitListsText::tr("There is no such lot."));
    VisitAnswer answer;
    answer.lot = lot;
    answer.itemName = (root->itemName + u' ' + root->itemSpec).trimmed();
    answer.lotCode = root->lotCode;
    QStringList dates;
    if (root->made)
        dates.append(VisitListsText::tr("made %1").arg(root->made->toString(Qt::ISODate)));
    if (root->expiry)
        dates.append(VisitListsText::tr("use by %1").arg(root->expiry->toString(Qt::ISODate)));
    answer.dates = dates.join(QStringLiteral(" · "));
    const auto came = std::ranges::find_if(trace->steps, [&](const TraceStep &step) { return comesFrom(step, lot); });
    answer.cards = {fromCard(*trace), toCard(*trace),
                    leftCard(m_session, *root, came != trace->steps.end() ? came->event : EventId{}),
                    ledgerCard(m_session)};
    const auto missing = Dues(m_session).missingPapers();
    const QString lacking = missing && missing->contains(lot) ? missing->at(lot) : QString();
    auto papers = m_session.store.read(
        [&](Database &db) -> Result<VisitTable> { return readLotPapers(db, m_session, lot, lacking); });
    if (!papers)
        return Failure(papers.error());
    answer.papers = *std::move(papers);
    if (auto added = addTestResults(m_session, lot, answer.papers); !added)
        return Failure(added.error());
    return answer;
}

// The lot, what it was made of and what was made of it.
Result<QString> VisitLists::lotsConcerned(LotId lot, Progress &progress)
{
    if (lot == LotId{})
        return QStringLiteral("[]");
    const auto trace = TraceGraph(m_session).ofLot(lot, {}, progress);
    if (!trace)
        return Failure(trace.error());
    std::vector<LotId> lots;
    for (const TraceLot &one : trace->lots)
        lots.push_back(one.lot);
    return idList(std::move(lots));
}

Result<VisitTable> VisitLists::read(VisitList list, const VisitFilter &filter, Progress &progress)
{
    const ReadList reader = ReadLists[static_cast<int>(list)];
    if (reader == nullptr)
        return failure(ErrorCode::Usage, VisitListsText::tr("Which lot? Give its number."));
    const auto lots = lotsConcerned(filter.lot, progress);
    if (!lots)
        return Failure(lots.error());
    // What is searched for may be older than what is shown first.
    const QString text = filter.text.trimmed();
    const int most = text.isEmpty() ? filter.most + 1 : std::max(filter.most + 1, MostSearched);
    auto table = m_session.store.read([&](Database &db) -> Result<VisitTable> {
        return reader({db, m_session, *lots, filter.lot, likePattern(text), most});
    });
    if (!table)
        return table;
    table->list = list;
    table->title = visitListTitle(list);
    keepMatching(*table, text);
    table->isCut = static_cast<int>(table->rows.size()) > filter.most;
    if (table->isCut)
        table->rows.resize(static_cast<size_t>(filter.most));
    return table;
}

} // namespace suben
