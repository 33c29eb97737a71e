#include "ui/models/recordmodel.h"

#include "ui/models/roles.h"

#include <algorithm>

namespace suben
{

RecordModel::RecordModel(std::vector<RecordColumn> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void RecordModel::load(Fetch fetch)
{
    beginResetModel();
    m_fetch = std::move(fetch);
    m_records.clear();
    m_next.clear();
    Result<RecordChunk> first = m_fetch(QString());
    if (first) {
        m_records = std::move(first->records);
        m_next = first->next;
    }
    endResetModel();
    if (!first)
        Q_EMIT failed(first.error());
}

void RecordModel::show(RecordChunk first, Fetch fetch)
{
    beginResetModel();
    m_fetch = std::move(fetch);
    m_records = std::move(first.records);
    m_next = std::move(first.next);
    endResetModel();
}

void RecordModel::show(std::vector<Record> records)
{
    show(RecordChunk{std::move(records), {}}, nullptr);
}

const Record &RecordModel::record(int row) const
{
    return m_records.at(static_cast<size_t>(row));
}

int RecordModel::rowOf(qint64 key) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(), [&](const Record &r) { return r.key == key; });
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    const Record &row = record(index.row());
    const RecordColumn &column = m_columns.at(static_cast<size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(column.look == RecordColumn::Look::Number ? Qt::AlignRight | Qt::AlignVCenter
                                                                          : Qt::AlignLeft | Qt::AlignVCenter);
    case AsideRole:
        return row.asides.value(index.column());
    case TagsRole:
        return column.look == RecordColumn::Look::Tags ? QVariant::fromValue(row.tags) : QVariant();
    case CodeRole:
        return column.look == RecordColumn::Look::Code;
    case FadedRole:
        return row.faded;
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const RecordColumn &column = m_columns.at(static_cast<size_t>(section));
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return static_cast<int>(column.look == RecordColumn::Look::Number ? Qt::AlignRight | Qt::AlignVCenter
                                                                          : Qt::AlignLeft | Qt::AlignVCenter);
    case FieldIdRole:
        return column.field;
    case PriorityRole:
        return column.priority;
    case WidthRole:
        return column.width;
    default:
        return {};
    }
}

bool RecordModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_fetch && !m_next.isEmpty();
}

void RecordModel::fetchMore(const QModelIndex &)
{
    Result<RecordChunk> chunk = m_fetch(m_next);
    if (!chunk) {
        m_next.clear();
        Q_EMIT failed(chunk.error());
        return;
    }
    m_next = chunk->next;
    if (chunk->records.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(chunk->records.size()) - 1);
    m_records.insert(m_records.end(), std::make_move_iterator(chunk->records.begin()),
                     std::make_move_iterator(chunk->records.end()));
    endInsertRows();
}

} // namespace suben
