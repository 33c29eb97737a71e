#include "ui/steps/linetexts.h"

#include "core/ledger/catalog.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct LinesBoxText {
    Q_DECLARE_TR_FUNCTIONS(LinesBox)
};

} // namespace

std::vector<RecordColumn> draftLineColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("item.name"), LinesBoxText::tr("Item"), 0, 1, Look::Text},
            {QStringLiteral("lot.code"), LinesBoxText::tr("Lot"), 130, 1, Look::Code},
            {QStringLiteral("line.qty"), LinesBoxText::tr("Quantity"), 90, 1, Look::Number},
            {QStringLiteral("finding"), LinesBoxText::tr("Checked"), 0, 1, Look::Text}};
}

QString lotCodeOf(Session &session, const DraftLine &line)
{
    const auto lot = line.lot != LotId{} ? Catalog(session).lot(line.lot) : tl::make_unexpected(Error{});
    return lot ? lot->code : text(line.fields, u"lot.code");
}

QString itemNameOf(Session &session, const DraftLine &line)
{
    const auto item = Catalog(session).item(line.item);
    return item ? item->name : QString();
}

Record lineRecord(Session &session, const DraftLine &line, int number, const QString &sentence)
{
    Record record;
    record.key = number + 1;
    record.cells = {itemNameOf(session, line), lotCodeOf(session, line),
                    line.quantity.value == Decimal() ? QString() : line.quantity.toString(), sentence};
    return record;
}

} // namespace suben
