#include "ui/pages/lotcard.h"

#include "core/ledger/catalog.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/stock.h"
#include "core/ledger/testresults.h"
#include "core/rules/rulepacks.h"
#include "ui/form/fieldtext.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/factcard.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct LotCardText {
    Q_DECLARE_TR_FUNCTIONS(LotCard)
};

constexpr int StoryLength = 12;

QString paperName(const Session &session, const Item &item, const QString &kind)
{
    const RulePack *pack = session.packs.pack(item.category);
    const PaperRule *rule = pack != nullptr ? pack->paper(kind) : nullptr;
    return rule != nullptr ? inLanguage(rule->words, windowLanguage()) : kind;
}

void addFields(const Session &session, const Item &item, const Lot &lot, FactCard &card)
{
    const RulePack *pack = session.packs.pack(item.category);
    for (const auto &[path, value] : lot.fields) {
        const FieldRule *rule = pack != nullptr ? pack->field(path) : nullptr;
        const bool isShown = path == u"lot.code" || path == u"lot.made" || path == u"lot.expiry";
        if (rule != nullptr && !isShown)
            card.addFact(pack->fieldWord(path, nullptr, windowLanguage()), showField(*rule, value));
    }
}

void addPlaces(const std::vector<StockRow> &places, FactCard &card)
{
    card.addHeading(LotCardText::tr("How much is where"));
    for (const StockRow &place : places)
        card.addFact(place.locationName.isEmpty() ? LotCardText::tr("Nowhere") : place.locationName, place.onHand.toString());
}

void addPapers(Session &session, const Item &item, LotId lot, FactCard &card)
{
    Catalog catalog(session);
    QList<Paper> papers;
    for (const auto &found :
         {catalog.papersOf(HolderKind::Lot, raw(lot)), catalog.papersOf(HolderKind::Item, raw(item.id))}) {
        if (found)
            papers += *found;
    }
    if (papers.isEmpty())
        return;
    card.addHeading(LotCardText::tr("Papers"));
    for (const Paper &paper : std::as_const(papers)) {
        const QString until =
            paper.validTo ? LotCardText::tr("until %1").arg(paper.validTo->toString(Qt::ISODate)) : QString();
        card.addFact(paperName(session, item, paper.kind), (paper.number + QLatin1Char(' ') + until).trimmed(),
                     FactCard::Look::Code);
    }
}

/// The newest first.
void addTests(Session &session, LotId lot, FactCard &card)
{
    const auto results = TestResults(session).ofLot(lot);
    if (!results || results->empty())
        return;
    card.addHeading(LotCardText::tr("Test results"));
    const QDate today = session.clock.today();
    for (auto one = results->rbegin(); one != results->rend(); ++one)
        card.addFact(dayWord(one->said.on.isValid() ? one->said.on : one->at.date(), today), testWords(one->said));
}

void addStory(Session &session, LotId lot, FactCard &card)
{
    EventFilter filter;
    filter.lot = lot;
    filter.limit = StoryLength;
    const auto rows = LedgerQuery(session).events(filter);
    if (!rows || rows->empty())
        return;
    card.addHeading(LotCardText::tr("Story"));
    const QDate today = session.clock.today();
    for (const EventRow &row : *rows) {
        QStringList parts{row.stepName, row.partyName, row.docNo, row.actorName};
        parts.removeAll(QString());
        if (raw(row.correctedBy) != 0)
            parts.append(row.isVoided ? LotCardText::tr("void: %1").arg(row.correctedBecause) : LotCardText::tr("corrected: %1").arg(row.correctedBecause));
        card.addFact(timeWord(row.eventTime, today), parts.join(QStringLiteral(" · ")));
    }
}

} // namespace

Result<Disposition> fillLotCard(Session &session, LotId id, FactCard &card)
{
    Catalog catalog(session);
    const auto lot = catalog.lot(id);
    if (!lot)
        return Failure(lot.error());
    const auto item = catalog.item(lot->item);
    if (!item)
        return Failure(item.error());
    StockFilter filter;
    filter.item = item->id;
    filter.alsoEmpty = true;
    filter.limit = 500;
    const auto rows = Stock(session).rows(filter);
    if (!rows)
        return Failure(rows.error());
    std::vector<StockRow> places;
    for (const StockRow &row : *rows) {
        if (row.lot == id)
            places.push_back(row);
    }
    const Disposition disposition = places.empty() ? lot->disposition : places.front().disposition;
    const QDate today = session.clock.today();
    card.setTitle(item->name, text(item->fields, u"item.spec"), {lotTag(disposition, lot->expiry, today)});
    card.addFact(LotCardText::tr("Lot"), lot->code, FactCard::Look::Code);
    if (!places.empty() && !places.front().heldBecause.isEmpty())
        card.addFact(LotCardText::tr("On hold because"), places.front().heldBecause);
    card.addFact(LotCardText::tr("Made"), lot->made ? lot->made->toString(Qt::ISODate) : QString());
    card.addFact(LotCardText::tr("Use by"), lot->expiry ? lot->expiry->toString(Qt::ISODate) + QStringLiteral("  ") +
                                                       expiryWord(*lot->expiry, today)
                                                 : LotCardText::tr("unlimited"));
    addFields(session, *item, *lot, card);
    addPlaces(places, card);
    addPapers(session, *item, id, card);
    addTests(session, id, card);
    addStory(session, id, card);
    return disposition;
}

} // namespace suben
