#pragma once

#include "core/base/result.h"
#include "ui/widgets/tag.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <functional>
#include <vector>

namespace suben
{

/// One column of a list. `field` is a fact path or a name of the list's own.
struct RecordColumn {
    QString field;
    QString title;
    int width = 0;    ///< at 100 %; 0 stretches
    int priority = 1; ///< see PriorityRole
    enum class Look { Text, Number, Code, Tags } look = Look::Text;
};

/// One row of a list, ready to show.
struct Record {
    qint64 key = 0;
    QStringList cells;
    QStringList asides; ///< grey words after a cell; may be shorter than cells
    QList<Tag> tags;    ///< of the column that looks like Tags
    bool faded = false; ///< shown, but not to be chosen
};

/// A page of rows and where the next begins; an empty cursor ends the list.
struct RecordChunk {
    std::vector<Record> records;
    QString next;
};

/// A paged, read-only list. `fetch` is asked for the chunk at a cursor (empty: the first) and is fast (< 50 ms);
/// longer reading belongs into a Task that calls `show`.
class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Fetch = std::function<Result<RecordChunk>(const QString &cursor)>;

    explicit RecordModel(std::vector<RecordColumn> columns, QObject *parent = nullptr);

    /// Starts over with the first chunk.
    void load(Fetch fetch);
    /// Goes on behind a first chunk that is already there.
    void show(RecordChunk first, Fetch fetch);
    /// Shows rows that are already there.
    void show(std::vector<Record> records);
    const Record &record(int row) const;
    const std::vector<RecordColumn> &columns() const { return m_columns; }
    /// Those that are loaded.
    const std::vector<Record> &records() const { return m_records; }
    /// The row with a key, -1 when it is not loaded.
    int rowOf(qint64 key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const suben::Error &error);

private:
    std::vector<RecordColumn> m_columns;
    std::vector<Record> m_records;
    Fetch m_fetch;
    QString m_next;
};

} // namespace suben
