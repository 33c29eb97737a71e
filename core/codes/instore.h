#pragma once

#include "core/base/decimal.h"

#include <QString>
#include <QStringView>
#include <optional>

namespace suben
{

/// What the last digits of a weighed label mean.
enum class InStoreValue { Grams, Fen };

/// How the scales of a shop write their labels (GB/T 18283-2008 §5: 2X, item, perhaps a price check digit, value,
/// check).
struct InStoreLayout {
    int itemDigits = 5; ///< 4 to 6
    bool hasValueCheck = false;
    InStoreValue value = InStoreValue::Grams;
    bool operator==(const InStoreLayout &) const = default;
};

/// A weighed or priced package of the shop itself.
struct InStoreCode {
    QString item;  ///< the number the scales know the item by, with its leading zeros
    Decimal value; ///< kilograms or yuan
    InStoreValue meaning = InStoreValue::Grams;
    bool operator==(const InStoreCode &) const = default;
};

/// Whether thirteen digits begin as in-store codes do: 20 to 29.
bool isInStore(QStringView digits);
/// Nothing for a text that is no in-store code with a right check digit, or whose value is zero: then the whole number
/// stands for the item.
std::optional<InStoreCode> readInStoreCode(QStringView digits, const InStoreLayout &layout = {});

/// `5g`, `4cf`: item digits, c for a value check digit, g grams or f fen: how a ledger remembers a layout.
QString layoutText(const InStoreLayout &layout);
/// The usual layout for anything that is none.
InStoreLayout layoutFromText(QStringView text);

} // namespace suben
