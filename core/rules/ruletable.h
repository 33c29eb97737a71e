#pragma once

#include "core/base/finding.h"
#include "core/base/value.h"
#include "core/rules/fieldrule.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace suben
{

/// A reference table of a pack (design/rulepacks.md §3.8). `complete` false proves presence, not absence.
struct RuleTable {
    struct Column {
        QString id;
        QString zh;
        QString type;
    };
    QString id;
    QString version;
    Words words;
    QStringList key;
    std::vector<Column> columns;
    bool complete = false;
    QStringList covers; ///< years, for `holidays`
    LegalBasis basis;
    std::vector<QStringList> rows; ///< a null string where the cell is null

    int column(QStringView id) const; ///< -1: none
    /// The cell, typed by its column (date, duration, decimal, …).
    Value cell(const QStringList &row, int column) const;
    /// Whether the row's `from` and `to` admit the date; always without such columns.
    bool inForce(const QStringList &row, QDate date) const;
    /// Rows whose first key column holds this text, in order.
    std::vector<const QStringList *> rowsOf(const QString &firstKey) const;

    QHash<QString, QList<int>> index; ///< by first key column
};

} // namespace suben
