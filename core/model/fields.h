#pragma once

#include "core/base/value.h"

#include <QString>
#include <utility>
#include <vector>

namespace suben
{

/// Values by fact path (`event.date`, `lot.origin`, …), kept sorted by path so that equal contents compare equal.
class Fields
{
public:
    using Entry = std::pair<QString, Value>;

    Fields() = default;
    Fields(std::initializer_list<Entry> entries);

    /// Nothing (std::monostate) when it is not there.
    const Value &value(QStringView path) const;
    bool has(QStringView path) const;
    /// Setting nothing removes it.
    void set(const QString &path, Value value);
    void remove(QStringView path);
    bool isEmpty() const { return m_entries.empty(); }
    qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }

    auto begin() const { return m_entries.begin(); }
    auto end() const { return m_entries.end(); }
    bool operator==(const Fields &) const = default;

private:
    std::vector<Entry> m_entries;
};

/// The value if it is one of T, else nothing.
template <typename T>
std::optional<T> get(const Fields &fields, QStringView path)
{
    const T *found = std::get_if<T>(&fields.value(path));
    return found != nullptr ? std::optional<T>(*found) : std::nullopt;
}

/// The text at a path, empty when there is none.
QString text(const Fields &fields, QStringView path);

} // namespace suben
