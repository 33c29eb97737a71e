#pragma once

#include "core/base/decimal.h"

#include <QString>
#include <vector>

namespace suben
{

/// What stands in the cells of a column added up, each unit by itself: `12.5 kg`, `3 kg` and `2 箱` are `15.5 kg 2 箱`.
class CellSum final
{
public:
    /// What is no number, with or without a unit behind it, is left out.
    void add(const QString &cell);
    /// Empty where there are more than four units: that says nothing.
    QString text() const;

private:
    struct OfUnit {
        QString unit; ///< as written behind the number
        Decimal sum;
        qsizetype places = 0; ///< behind the point, as the longest of them has: an amount of money
    };
    static QString written(const OfUnit &of);

    std::vector<OfUnit> m_sums;
};

} // namespace suben
