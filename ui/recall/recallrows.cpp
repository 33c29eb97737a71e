#include "ui/recall/recallrows.h"

#include "core/filing/recallpaper.h"
#include "core/rules/lawline.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/factcard.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct RecallRowsText {
    Q_DECLARE_TR_FUNCTIONS(RecallRows)
};

constexpr qint64 SecondsAnHour = 3600;
constexpr qint64 HoursInWords = 72; ///< more than that is said in days

QString spanWords(qint64 seconds, const QString &hours, const QString &days)
{
    const qint64 whole = seconds / SecondsAnHour;
    return whole <= HoursInWords ? hours.arg(whole) : days.arg(whole / 24);
}

QString lotsWords(const Consignee &buyer)
{
    QStringList lots;
    for (const ConsigneeLot &lot : buyer.lots)
        lots.append(QStringLiteral("%1 %2").arg(lot.lotCode, lot.sold.toString()).trimmed());
    return lots.join(QStringLiteral(" · "));
}

QString backWords(const Consignee &buyer)
{
    QStringList lots;
    for (const ConsigneeLot &lot : buyer.lots) {
        const Decimal back = add(lot.returnedBefore.value, lot.returnedSince.value).value_or(Decimal());
        if (back != Decimal())
            lots.append(Quantity{back, lot.sold.unit}.toString());
    }
    return lots.join(QStringLiteral(" · "));
}

QList<Tag> buyerTags(const Consignee &buyer, QDate today)
{
    QList<Tag> tags;
    if (buyer.told != EventId{})
        tags.append(Tag{TagLook::Ok, RecallRowsText::tr("told %1 %2").arg(timeWord(buyer.toldAt, today), buyer.toldHow),
                        QStringLiteral("ok")});
    else if (buyer.isPerson)
        tags.append(Tag{TagLook::Info, RecallRowsText::tr("named at the till"), {}});
    else if (buyer.party != PartyId{})
        tags.append(Tag{TagLook::Plain, RecallRowsText::tr("not told"), {}});
    if (!buyer.gaps.empty())
        tags.append(Tag{TagLook::Needs, contactWords(buyer), {}});
    return tags;
}

void addBalance(const RecallBalance &balance, FactCard &card)
{
    const auto say = [&](const QString &word, Decimal value) {
        if (value != Decimal())
            card.addFact(word, Quantity{value, balance.unit}.toString());
    };
    card.addHeading(balance.itemName, {Tag{balance.explainedPermille() == 1000 ? TagLook::Ok : TagLook::Warn,
                                           RecallRowsText::tr("%1 explained").arg(percentWords(balance.explainedPermille())),
                                           {}}});
    say(RecallRowsText::tr("Came in"), balance.broughtIn());
    say(RecallRowsText::tr("Sold"), balance.sold);
    say(RecallRowsText::tr("Came back"), balance.returned);
    say(RecallRowsText::tr("Used"), balance.used);
    say(RecallRowsText::tr("To the supplier"), balance.toSupplier);
    say(RecallRowsText::tr("Destroyed"), balance.destroyed);
    say(RecallRowsText::tr("Sampled"), balance.sampled);
    say(RecallRowsText::tr("Short at stock-taking"), balance.missing);
    say(RecallRowsText::tr("Found at stock-taking"), balance.found);
    say(RecallRowsText::tr("Lost"), balance.lost);
    say(RecallRowsText::tr("On the way"), balance.missedOnTheWay);
    say(RecallRowsText::tr("On hand"), balance.onHand);
}

void addCase(const RecallCase &file, const QDateTime &now, FactCard &card)
{
    const QDate today = now.date();
    card.addFact(RecallRowsText::tr("Level"), file.levelWord);
    card.addFact(RecallRowsText::tr("Reason"), file.reason);
    card.addFact(RecallRowsText::tr("Known since"), timeWord(file.awareAt, today));
    if (file.announced != EventId{})
        card.addFact(RecallRowsText::tr("Announced"), dayWord(file.announcedAt.date(), today));
    if (!file.isOpen())
        card.addFact(RecallRowsText::tr("Closed"), dayWord(file.closedAt.date(), today));
    if (file.kept)
        card.addFact(RecallRowsText::tr("Records kept until"), ((file.kept->permanent ? RecallRowsText::tr("for ever") : file.kept->date.toString(Qt::ISODate)) + u' ' + lawLine(file.kept->basis)).trimmed());
    if (file.dues.empty())
        return;
    card.addHeading(RecallRowsText::tr("Deadlines"));
    for (const DueRow &due : file.dues)
        card.addFact(due.isSettled() ? RecallRowsText::tr("done") : timeWord(due.dueAt, today),
                     (due.name + u' ' + due.to).trimmed());
}

} // namespace

std::vector<RecordColumn> recallColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("state"), RecallRowsText::tr("State"), 150, 1, Look::Tags},
            {QStringLiteral("item"), RecallRowsText::tr("Item"), 0, 1, Look::Text},
            {QStringLiteral("lot"), RecallRowsText::tr("Lot"), 130, 1, Look::Code},
            {QStringLiteral("level"), RecallRowsText::tr("Level"), 64, 2, Look::Text},
            {QStringLiteral("aware"), RecallRowsText::tr("Known since"), 110, 2, Look::Text},
            {QStringLiteral("reason"), RecallRowsText::tr("Reason"), 0, 3, Look::Text}};
}

std::vector<RecordColumn> recallBuyerColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("state"), RecallRowsText::tr("Told"), 220, 1, Look::Tags},
            {QStringLiteral("buyer"), RecallRowsText::tr("Buyer"), 0, 1, Look::Text},
            {QStringLiteral("phone"), RecallRowsText::tr("Phone"), 120, 1, Look::Text},
            {QStringLiteral("sold"), RecallRowsText::tr("Got"), 0, 1, Look::Text},
            {QStringLiteral("back"), RecallRowsText::tr("Back"), 90, 2, Look::Text}};
}

std::vector<RecordColumn> recallLotColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("state"), RecallRowsText::tr("State"), 110, 1, Look::Tags},
            {QStringLiteral("item"), RecallRowsText::tr("Item"), 0, 1, Look::Text},
            {QStringLiteral("lot"), RecallRowsText::tr("Lot"), 130, 1, Look::Code},
            {QStringLiteral("onHand"), RecallRowsText::tr("On hand"), 90, 1, Look::Number},
            {QStringLiteral("place"), RecallRowsText::tr("Where"), 0, 2, Look::Text}};
}

Tag recallClockTag(const RecallCase &file, const QDateTime &now)
{
    if (!file.isOpen())
        return {TagLook::Plain, RecallRowsText::tr("closed"), {}};
    const QDateTime due = file.nextDue();
    if (!due.isValid())
        return {TagLook::Info, RecallRowsText::tr("running"), QStringLiteral("recall")};
    const qint64 left = now.secsTo(due);
    if (left < 0)
        return {TagLook::Refuse,
                spanWords(-left, RecallRowsText::tr("%1 hours late"), RecallRowsText::tr("%1 days late")),
                QStringLiteral("warn")};
    return {TagLook::Warn, spanWords(left, RecallRowsText::tr("%1 hours left"), RecallRowsText::tr("%1 days left")),
            QStringLiteral("waiting")};
}

std::vector<Record> recallRecords(const std::vector<RecallCase> &cases, const QDateTime &now)
{
    std::vector<Record> records;
    for (const RecallCase &file : cases) {
        Record record;
        record.key = raw(file.opening);
        record.cells = {{}, file.itemName, file.lotCode, file.levelWord, timeWord(file.awareAt, now.date()), file.reason};
        record.tags = {recallClockTag(file, now)};
        records.push_back(std::move(record));
    }
    return records;
}

std::vector<Record> recallBuyerRecords(const RecallReading &reading, QDate today)
{
    std::vector<Record> records;
    for (const Consignee &buyer : reading.consignees) {
        Record record;
        record.key = static_cast<qint64>(records.size()) + 1;
        record.cells = {{}, buyer.name, buyer.phone, lotsWords(buyer), backWords(buyer)};
        record.tags = buyerTags(buyer, today);
        records.push_back(std::move(record));
    }
    return records;
}

std::vector<Record> recallLotRecords(const RecallReading &reading, QDate today)
{
    std::vector<Record> records;
    for (const RecallLot &lot : reading.lots) {
        Record record;
        record.key = raw(lot.lot);
        record.cells = {{}, lot.itemName, lot.lotCode, lot.onHand.toString(), lot.places.join(QStringLiteral(" · "))};
        record.tags = {lotTag(lot.disposition, lot.expiry, today)};
        records.push_back(std::move(record));
    }
    return records;
}

void fillRecallCard(const RecallReading &reading, const RecallCase *file, const QDateTime &now, FactCard &card)
{
    const QString title = (reading.itemName + u' ' + reading.lotCode).trimmed();
    card.setTitle(title, {},
                  {file != nullptr ? recallClockTag(*file, now) : Tag{TagLook::Info, RecallRowsText::tr("drill"), {}}});
    if (file != nullptr)
        addCase(*file, now, card);
    else
        card.addFact(RecallRowsText::tr("Stopwatch"), RecallRowsText::tr("%1 ms").arg(reading.milliseconds));
    card.addFact(RecallRowsText::tr("Responsible"), reading.responsible);
    card.addFact(RecallRowsText::tr("Buyers"),
                 reading.consignees.empty() ? RecallRowsText::tr("none")
                                            : RecallRowsText::tr("%1, of these %2 out of reach")
                                                  .arg(reading.consignees.size())
                                                  .arg(reading.unreachable()));
    if (reading.firstSale.isValid())
        card.addFact(RecallRowsText::tr("Sold between"), QStringLiteral("%1 – %2").arg(
                         dayWord(reading.firstSale, now.date()), dayWord(reading.lastSale, now.date())));
    card.addHeading(RecallRowsText::tr("Gaps"), {Tag{reading.gaps.empty() ? TagLook::Ok : TagLook::Needs,
                                                     reading.gaps.empty() ? RecallRowsText::tr("none")
                                                                          : QString::number(reading.gaps.size()),
                                                     {}}});
    for (const RecallGap &gap : reading.gaps)
        card.addText(gap.text);
    for (const RecallBalance &balance : reading.balances)
        addBalance(balance, card);
    card.addHeading(RecallRowsText::tr("Suppliers to be told"));
    for (const RecallSupplier &supplier : reading.suppliers)
        card.addFact(supplier.name, supplier.phone);
}

} // namespace suben
