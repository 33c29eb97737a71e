#pragma once

#include "core/ledger/ledger.h"
#include "ui/models/linecolumns.h"
#include "ui/models/linerow.h"

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QJsonObject>
#include <functional>

namespace suben
{

/// The rows of a document while they are typed. Knows what the packs ask of a cell, where Enter stops, and what a check
/// said; knows no page and no ledger. The last row is always blank.
class LinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Settings {
        const RulePacks &packs;
        QStringList categories;
        QString step;
        Side side = Side::Output;
    };
    using ItemSource = std::function<std::optional<Item>(ItemId)>;

    LinesModel(Settings settings, QDate today, QObject *parent = nullptr);

    /// The cell holds a text that cannot be read.
    bool isMarked(int row, int column) const;
    const LineRow &row(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    int columnOf(const QString &path) const;
    const LineColumn &column(int column) const { return m_columns.at(static_cast<size_t>(column)); }

    /// Takes typed text; why it cannot be read, else empty. `=` repeats the row above.
    QString enter(int row, int column, const QString &text);
    /// Sets the item and what it brings (unit, shelf life).
    void setItem(int row, const Item &item);
    /// A row as a whole: sales and imports build theirs.
    void setRow(int row, LineRow content);
    /// A value that is not typed: last price, a scan's part.
    void offer(int row, const QString &path, const Value &value, CellOrigin origin, const QString &note = {});
    /// Values of `paths`, which have no columns of their own; what is unknown is taken away.
    void setMore(int row, const Fields &values, const QStringList &paths);
    bool takeProposal(int row, int column);
    void insertRow(int row, LineRow content);
    void removeRow(int row);
    void undoRemove();
    void copyAbove(int row);
    void clear();

    /// Whether Enter stops here.
    bool stops(int row, int column) const;
    /// Paths of cells Enter stops at whatever stands in them, by the person's wish.
    void setAlwaysStops(const QStringList &paths);
    const QStringList &alwaysStops() const { return m_alwaysStops; }
    /// Lines that have an item, and the rows they stand in.
    std::vector<DraftLine> lines(QList<int> *rowOfLine) const;
    /// Rows the ledger cannot even see: what cannot be read, and codes without an item.
    Findings ownFindings() const;
    /// What a check of exactly these lines said: computed values and findings, whose lines are rows afterwards.
    void showChecked(const Checked &checked, const QList<int> &rowOfLine);
    /// Only the findings (lines are rows).
    void showFindings(const Findings &findings);

    /// Rows as a whole, such as those of a posted entry; what they were is shown beside what is changed in them.
    void fill(std::vector<LineRow> rows);
    /// Whether the row differs from what it was when it was posted.
    bool isChanged(int row) const;

    QJsonArray toJson() const;
    void fromJson(const QJsonArray &rows, const ItemSource &items);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Something a check would see.
    void edited();

private:
    LineRow &at(int row) { return m_rows.at(static_cast<size_t>(row)); }
    bool isMore(const QString &path) const;
    void restoreMore(int row, const QJsonObject &more);
    QString enterUnit(LineRow &row, const QString &text);
    void proposeMade(LineRow &row);
    bool canCompute(const LineRow &row, const Expression &expression) const;
    void keepBlankRow();
    void touched(int row);
    QString shown(const LineRow &row, const LineColumn &column) const;
    QString before(int row, int column) const;
    QString aside(const LineRow &row, const LineColumn &column) const;
    const Finding *worst(int row, const QString &path) const;
    QString sentence(int row, const LineColumn &column) const;

    Settings m_settings;
    QDate m_today;
    std::vector<LineColumn> m_columns;
    std::vector<LineRow> m_rows;
    std::optional<std::pair<int, LineRow>> m_removed;
    Findings m_findings;
    QStringList m_alwaysStops;
};

} // namespace suben
