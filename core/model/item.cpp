#include "core/model/item.h"

namespace suben
{

std::optional<Quantity> inItemUnit(const Item &item, const Quantity &quantity)
{
    if (quantity.unit.isEmpty() || quantity.unit == item.unit)
        return Quantity{quantity.value, item.unit};
    for (const Packaging &packaging : item.packagings) {
        if (packaging.unit != quantity.unit)
            continue;
        const auto value = multiply(quantity.value, packaging.content);
        return value ? std::optional(Quantity{*value, item.unit}) : std::nullopt;
    }
    return convert(quantity, item.unit);
}

} // namespace suben
