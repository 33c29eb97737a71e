#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace suben
{

/// An exact decimal number: an integer count of millionths, within ±9 223 372 036 854.775807.
/// Results that leave the range, and division by zero, are nothing rather than something wrong.
class Decimal
{
public:
    static constexpr qint64 One = 1'000'000;

    constexpr Decimal() = default;
    static constexpr Decimal fromMicros(qint64 micros) { return Decimal(micros); }
    /// Range ±9.2e12; for literals and counts.
    static constexpr Decimal fromInteger(qint64 whole) { return Decimal(whole * One); }
    /// `12`, `-0.5`, `1234.000001`; full-width digits and thousands commas are read; more than six places is nothing.
    static std::optional<Decimal> parse(QStringView text);

    constexpr qint64 micros() const { return m_micros; }
    bool isWhole() const { return m_micros % One == 0; }
    /// Shortest exact text: `12`, `-0.5`.
    QString toString() const;

    auto operator<=>(const Decimal &) const = default;

private:
    constexpr explicit Decimal(qint64 micros) : m_micros(micros) {}
    qint64 m_micros = 0;
};

std::optional<Decimal> add(Decimal a, Decimal b);
std::optional<Decimal> subtract(Decimal a, Decimal b);
/// Rounded half away from zero to six places.
std::optional<Decimal> multiply(Decimal a, Decimal b);
/// Rounded half away from zero to six places; nothing for b = 0.
std::optional<Decimal> divide(Decimal a, Decimal b);
Decimal absolute(Decimal a);

} // namespace suben
