#include "core/exchange/resultmatch.h"

#include "core/codes/normalise.h"
#include "core/ledger/catalog.h"
#include "core/ledger/search.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <algorithm>

namespace suben
{

namespace
{

struct SampleMatchText {
    Q_DECLARE_TR_FUNCTIONS(SampleMatcher)
};

using Matches = std::vector<LotMatch>;
constexpr int MostCandidates = 8; ///< what is asked is answered by a digit

const QByteArray LotColumns = R"(
    SELECT lot.id, item.id, item.name, lot.code, lot.made,
           coalesce((SELECT party.name FROM effective_line AS brought JOIN event ON event.id = brought.event_id JOIN party ON party.id = event.party_id
                      WHERE brought.lot_id = lot.id AND brought.side = 'output' ORDER BY event.id LIMIT 1), ''),
           coalesce((SELECT min(event.event_date) FROM effective_line AS first JOIN event ON event.id = first.event_id WHERE first.lot_id = lot.id), '')
      FROM lot JOIN item ON item.id = lot.item_id
     WHERE )";

Matches matchesOf(Rows rows)
{
    Matches found;
    while (rows.next()) {
        LotMatch one{rows.id<LotId>(0), rows.id<ItemId>(1), rows.text(2), rows.text(3), rows.text(5), std::nullopt, QDate::fromString(rows.text(6), Qt::ISODate)};
        if (const QDate made = QDate::fromString(rows.text(4), Qt::ISODate); made.isValid())
            one.made = made;
        found.push_back(std::move(one));
    }
    return found;
}

Matches lotsCoded(Database &db, const QString &code)
{
    return code.isEmpty() ? Matches() : matchesOf(db.query(LotColumns + "lot.code IN (?1, ?2)", code, code.toUpper()));
}

/// Of the entries and papers that bear this number: a sampling, an earlier report.
Matches lotsNumbered(Database &db, const QString &number)
{
    if (number.isEmpty())
        return {};
    return matchesOf(db.query(LotColumns + R"(lot.id IN (
        SELECT effective_line.lot_id FROM event JOIN effective_line ON effective_line.event_id = event.id WHERE event.doc_no = ?1
         UNION SELECT holder_id FROM paper WHERE holder_kind = 'lot' AND number = ?1)
        LIMIT 20)",
                              number));
}

Matches lotsOfItem(Database &db, ItemId item)
{
    return matchesOf(db.query(LotColumns + "lot.item_id = ?1 ORDER BY lot.id DESC LIMIT 40", item));
}

void keep(Matches &matches, const std::function<bool(const LotMatch &)> &fits)
{
    Matches some;
    std::ranges::copy_if(matches, std::back_inserter(some), fits);
    matches = std::move(some);
}

bool sameWords(const QString &a, const QString &b)
{
    return plainHeader(a) == plainHeader(b);
}

/// Nothing the row says of the sample speaks against the lot.
bool agrees(const LotMatch &lot, const SampleSaid &sample, const std::optional<Item> &item)
{
    const bool isItem = item ? lot.item == item->id : sample.itemName.isEmpty() || sameWords(lot.itemName, sample.itemName);
    const bool isMade = !sample.made || !lot.made || *sample.made == *lot.made;
    const bool wasThere = !sample.taken || !lot.came.isValid() || lot.came <= *sample.taken;
    const bool isCoded = sample.lotCode.isEmpty() || lot.lotCode.compare(sample.lotCode, Qt::CaseInsensitive) == 0;
    return isItem && isMade && wasThere && isCoded;
}

void ask(ListedResult &row, Matches candidates, const QString &why)
{
    row.state = candidates.empty() ? ListedResult::State::Nowhere : ListedResult::State::Asked;
    row.why = candidates.empty() ? SampleMatchText::tr("No lot in the ledger looks like %1.").arg(row.sample.words()) : why;
    if (candidates.size() > MostCandidates)
        candidates.resize(MostCandidates);
    row.candidates = std::move(candidates);
}

void settle(ListedResult &row, const LotMatch &lot, FoundBy by)
{
    row.state = ListedResult::State::Ready;
    row.lot = lot;
    row.by = by;
    row.why.clear();
}

/// The ones that nothing speaks against first, then those of the supplier the list names.
void likeliestFirst(Matches &matches, const SampleSaid &sample, const std::optional<Item> &item)
{
    const auto weight = [&](const LotMatch &lot) {
        return (agrees(lot, sample, item) ? 4 : 0) + (sample.made && lot.made == sample.made ? 2 : 0) + (!sample.supplier.isEmpty() && sameWords(lot.supplier, sample.supplier) ? 1 : 0);
    };
    std::ranges::stable_sort(matches, [&](const LotMatch &a, const LotMatch &b) { return weight(a) > weight(b); });
}

} // namespace

QString SampleSaid::key() const
{
    return QStringList{lotCode.toUpper(), plainHeader(itemName), gtin, number, made ? made->toString(Qt::ISODate) : QString()}.join(u'\n');
}

QString SampleSaid::words() const
{
    QStringList parts{itemName, lotCode.isEmpty() && made ? made->toString(Qt::ISODate) : lotCode, number};
    parts.removeAll(QString());
    return parts.join(u' ');
}

Result<std::optional<Item>> SampleMatcher::itemOf(const SampleSaid &sample)
{
    Catalog catalog(m_session);
    for (const QString &name : {sample.gtin, (sample.itemName + u' ' + sample.itemSpec).trimmed(), sample.itemName}) {
        if (name.isEmpty())
            continue;
        auto item = catalog.findItem(name);
        if (!item || *item)
            return item;
    }
    return std::optional<Item>();
}

Result<void> SampleMatcher::match(ListedResult &row)
{
    const QString key = row.sample.key();
    const auto known = m_known.find(key);
    if (known == m_known.end()) {
        if (const auto searched = search(row); !searched)
            return searched;
        m_known.emplace(key, row);
    } else {
        row.state = known->second.state;
        row.lot = known->second.lot;
        row.by = known->second.by;
        row.candidates = known->second.candidates;
        row.why = known->second.why;
    }
    const auto answer = m_answers.find(key);
    if (answer == m_answers.end() || (row.state != ListedResult::State::Asked && row.state != ListedResult::State::Nowhere && row.lot.lot != answer->second))
        return {};
    if (answer->second == LotId{}) {
        row.state = ListedResult::State::LeftOut;
        return {};
    }
    const auto chosen = m_session.store.read([&](Database &db) -> Result<Matches> { return matchesOf(db.query(LotColumns + "lot.id = ?1", answer->second)); });
    if (!chosen)
        return Failure(chosen.error());
    if (!chosen->empty())
        settle(row, chosen->front(), FoundBy::Person);
    return {};
}

Result<void> SampleMatcher::search(ListedResult &row)
{
    const SampleSaid &sample = row.sample;
    const auto item = itemOf(sample);
    if (!item)
        return Failure(item.error());
    Matches coded;
    Matches numbered;
    Matches reported;
    Matches ofItem;
    const auto read = m_session.store.read([&](Database &db) -> Result<void> {
        coded = lotsCoded(db, sample.lotCode);
        numbered = lotsNumbered(db, sample.number);
        reported = lotsNumbered(db, row.said.report);
        if (*item)
            ofItem = lotsOfItem(db, (*item)->id);
        return {};
    });
    if (!read)
        return read;
    const auto certain = [&](Matches matches) -> std::optional<LotMatch> {
        keep(matches, [&](const LotMatch &lot) { return agrees(lot, sample, *item); });
        if (matches.size() > 1 && !sample.supplier.isEmpty())
            keep(matches, [&](const LotMatch &lot) { return sameWords(lot.supplier, sample.supplier); });
        return matches.size() == 1 ? std::optional(matches.front()) : std::nullopt;
    };
    if (const auto lot = certain(coded)) {
        settle(row, *lot, FoundBy::LotCode);
    } else if (const auto bySample = certain(numbered)) {
        settle(row, *bySample, FoundBy::SampleNumber);
    } else if (const auto byReport = certain(reported)) {
        settle(row, *byReport, FoundBy::ReportNumber);
    } else if (!coded.empty() || !numbered.empty()) {
        Matches all = coded.empty() ? numbered : coded;
        likeliestFirst(all, sample, *item);
        ask(row, all,
            all.size() > 1 ? SampleMatchText::tr("There are %1 lots of this number. Which one was tested?").arg(all.size())
                           : SampleMatchText::tr("The number fits, but item or date do not. Was it this lot?"));
    } else {
        Matches near;
        const auto hits = sample.lotCode.size() >= 4 ? Search(m_session).lots(sample.lotCode, 20) : Result<std::vector<Hit>>(std::vector<Hit>());
        if (!hits)
            return Failure(hits.error());
        for (const Hit &hit : *hits) {
            const auto one = m_session.store.read([&](Database &db) -> Result<Matches> { return matchesOf(db.query(LotColumns + "lot.id = ?1", hit.id)); });
            if (one && !one->empty())
                near.push_back(one->front());
        }
        if (sample.lotCode.isEmpty() || near.empty())
            near.insert(near.end(), ofItem.begin(), ofItem.end());
        likeliestFirst(near, sample, *item);
        ask(row, near, sample.lotCode.isEmpty() ? SampleMatchText::tr("The list names no lot. Which one was tested?") : SampleMatchText::tr("Lot %1 is not in the ledger. Is it one of these?").arg(sample.lotCode));
    }
    return {};
}

} // namespace suben
