#pragma once

#include "core/base/decimal.h"

namespace suben
{

/// Yuan, exact: an integer count of ten-thousandths.
class Money
{
public:
    static constexpr qint64 Yuan = 10'000;

    constexpr Money() = default;
    static constexpr Money fromTenThousandths(qint64 count) { return Money(count); }
    /// Rounded half away from zero to four places.
    static Money fromDecimal(Decimal yuan);
    /// `13.5`, `¥1,234.50`; more than four places is nothing.
    static std::optional<Money> parse(QStringView text);

    constexpr qint64 tenThousandths() const { return m_count; }
    Decimal decimal() const;
    /// At least two places: `13.50`, `0.0125`.
    QString toString() const;

    auto operator<=>(const Money &) const = default;

private:
    constexpr explicit Money(qint64 count) : m_count(count) {}
    qint64 m_count = 0;
};

} // namespace suben
