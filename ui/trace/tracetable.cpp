#include "ui/trace/tracetable.h"

#include "ui/widgets/recordview.h"

#include <QScopedValueRollback>

namespace suben
{

namespace
{

std::vector<RecordColumn> traceColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("direction"), TraceTable::tr("Way"), 76, 1, Look::Text},
            {QStringLiteral("event.date"), TraceTable::tr("Day"), 92, 1, Look::Text},
            {QStringLiteral("step"), TraceTable::tr("Step"), 100, 1, Look::Text},
            {QStringLiteral("item.name"), TraceTable::tr("Item"), 0, 1, Look::Text},
            {QStringLiteral("lot.code"), TraceTable::tr("Lot"), 120, 1, Look::Code},
            {QStringLiteral("line.qty"), TraceTable::tr("Quantity"), 84, 1, Look::Number},
            {QStringLiteral("party.name"), TraceTable::tr("Party"), 0, 1, Look::Text},
            {QStringLiteral("event.docNo"), TraceTable::tr("No."), 150, 2, Look::Code},
            {QStringLiteral("actor"), TraceTable::tr("By"), 70, 3, Look::Text}};
}

} // namespace

TraceTable::TraceTable(const Theme &theme, QObject *parent)
    : QObject(parent), m_model(new RecordModel(traceColumns(), this)),
      m_view(new RecordView(theme, QStringLiteral("traceTable")))
{
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Steps of the trace"));
    connect(m_view, &RecordView::currentKeyChanged, this, &TraceTable::report);
    connect(m_view, &RecordView::opened, this,
            [this](qint64 key) { Q_EMIT opened(m_places.at(static_cast<size_t>(key - 1)).event); });
}

void TraceTable::show(const Trace &trace, QDate today)
{
    const QScopedValueRollback<bool> silent(m_silent, true); // the lot asked for stays the chosen one
    m_places.clear();
    for (const TraceRow &row : rowsOf(trace, today))
        m_places.push_back({trace.steps.at(static_cast<size_t>(row.step)).event, row.lot});
    m_model->show(records(trace, today));
}

std::vector<Record> TraceTable::records(const Trace &trace, QDate today)
{
    std::vector<Record> records;
    for (const TraceRow &row : rowsOf(trace, today))
        records.push_back(Record{static_cast<qint64>(records.size()) + 1,
                                 {row.direction, row.when, row.stepName, row.item, row.lotCode, row.quantity, row.party,
                                  row.docNo, row.actor},
                                 {},
                                 {},
                                 false});
    return records;
}

void TraceTable::choose(const QString &node)
{
    const QScopedValueRollback<bool> silent(m_silent, true);
    const qint64 key = node.section(QLatin1Char(':'), 1, 1).toLongLong();
    const bool isEvent = node.startsWith(QLatin1String("event:"));
    const auto found = std::ranges::find_if(
        m_places, [&](const Place &place) { return (isEvent ? raw(place.event) : raw(place.lot)) == key; });
    if (found != m_places.end())
        m_view->setCurrentIndex(m_model->index(static_cast<int>(found - m_places.begin()), 0));
}

LotId TraceTable::chosenLot() const
{
    const qint64 key = m_view->currentKey();
    return key < 1 ? LotId{} : m_places.at(static_cast<size_t>(key - 1)).lot;
}

void TraceTable::report(qint64 key)
{
    if (m_silent || key < 1)
        return;
    const Place &place = m_places.at(static_cast<size_t>(key - 1));
    Q_EMIT chosenChanged(QStringLiteral("event:%1").arg(raw(place.event)),
                         QStringLiteral("lot:%1").arg(raw(place.lot)));
}

} // namespace suben
