#pragma once

#include "core/base/decimal.h"

#include <QString>
#include <QStringList>
#include <compare>
#include <optional>

namespace suben
{

/// A unit of measure: a code of UN/ECE Recommendation 20 (KGM, GRM, LTR …) or 21 (CT carton, BX box …), else one of
/// our own that begin with X. Four bytes, compared as a whole; the empty unit means "of whatever the item is counted
/// in".
class Unit
{
public:
    constexpr Unit() = default;
    /// At most four characters A–Z 0–9, upper case; anything else is the empty unit.
    static Unit fromCode(QStringView code);
    /// A code, a Chinese word (箱, 公斤, 斤) or a sign (kg, mL); nothing when the word is not known.
    static std::optional<Unit> parse(QStringView word);

    bool isEmpty() const { return m_code == 0; }
    QString code() const;
    /// What stands on screen: 箱, kg; the code where there is no word.
    QString word() const;
    /// Whether only whole numbers make sense (pieces, packages, animals).
    bool isCounted() const;
    quint32 packed() const { return m_code; }
    static constexpr Unit fromPacked(quint32 packed) { return Unit(packed); }

    auto operator<=>(const Unit &) const = default;

private:
    constexpr explicit Unit(quint32 code) : m_code(code) {}
    quint32 m_code = 0;
};

/// An exact number of a unit.
struct Quantity {
    Decimal value;
    Unit unit;

    /// `3箱`, `12.5 kg`, `40` (no unit). Nothing when the number or the word cannot be read.
    static std::optional<Quantity> parse(QStringView text);
    /// `40箱`, `12.5 kg`.
    QString toString() const;
    bool operator==(const Quantity &) const = default;
};

/// How many `to` one `from` is, where measure alone decides (kg, g, t, 斤; L, mL; m, cm); nothing across kinds.
std::optional<Decimal> unitRatio(Unit from, Unit to);
/// The same amount in another unit of measure; nothing across kinds or out of range. Packages need the item
/// (model/item.h).
std::optional<Quantity> convert(const Quantity &quantity, Unit to);
/// Codes of every unit known, in the order a list should offer them.
QStringList knownUnits();

} // namespace suben
