#include "ui/steps/countrows.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct StocktakePageText {
    Q_DECLARE_TR_FUNCTIONS(StocktakePage)
};

} // namespace

std::vector<RecordColumn> countColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("location"), StocktakePageText::tr("Place"), 110, 2, Look::Text},
            {QStringLiteral("item.name"), StocktakePageText::tr("Item"), 0, 1, Look::Text},
            {QStringLiteral("lot.code"), StocktakePageText::tr("Lot"), 140, 1, Look::Code},
            {QStringLiteral("lot.expiry"), StocktakePageText::tr("Use by"), 104, 1, Look::Text},
            {QStringLiteral("book"), StocktakePageText::tr("By the books"), 96, 1, Look::Number},
            {QStringLiteral("counted"), StocktakePageText::tr("On the shelf"), 96, 1, Look::Number},
            {QStringLiteral("difference"), StocktakePageText::tr("Over or short"), 130, 1, Look::Tags}};
}

FieldRule countedRule()
{
    FieldRule rule;
    rule.path = QStringLiteral("line.counted");
    rule.type = FieldType::Quantity;
    rule.words = {QStringLiteral("实盘数量"), QStringLiteral("counted quantity")};
    return rule;
}

Record countRecord(const CountedLot &lot, int number)
{
    Record record;
    record.key = number + 1;
    record.cells = {lot.book.locationName,
                    lot.book.itemName,
                    lot.book.lotCode,
                    lot.book.expiry ? lot.book.expiry->toString(Qt::ISODate) : QString(),
                    lot.book.onHand.toString(),
                    lot.counted ? lot.counted->toString() : QString(),
                    {}};
    record.asides = {{}, lot.book.itemSpec};
    return record;
}

Tag differenceTag(const CountedLot &lot)
{
    const auto difference = lot.difference();
    if (!difference)
        return {TagLook::Needs, StocktakePageText::tr("not counted"), {}};
    const QString amount = Quantity{absolute(*difference), lot.book.onHand.unit}.toString();
    if (*difference == Decimal())
        return {TagLook::Ok, StocktakePageText::tr("agrees"), {}};
    return *difference < Decimal() ? Tag{TagLook::Warn, StocktakePageText::tr("%1 short").arg(amount), {}}
                                   : Tag{TagLook::Warn, StocktakePageText::tr("%1 over").arg(amount), {}};
}

} // namespace suben
