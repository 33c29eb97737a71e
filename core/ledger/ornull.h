#pragma once

#include <QString>

#include <optional>

namespace suben
{

/// What a column that may be empty is given: nothing for an empty text.
inline std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace suben
