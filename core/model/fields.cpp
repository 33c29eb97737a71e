#include "core/model/fields.h"

#include <algorithm>

namespace suben
{

namespace
{

const Value Nothing{};

template <typename Entries>
auto place(Entries &entries, QStringView path)
{
    return std::lower_bound(entries.begin(), entries.end(), path,
                            [](const Fields::Entry &entry, QStringView wanted) { return entry.first < wanted; });
}

} // namespace

Fields::Fields(std::initializer_list<Entry> entries)
{
    for (const Entry &entry : entries)
        set(entry.first, entry.second);
}

const Value &Fields::value(QStringView path) const
{
    const auto at = place(m_entries, path);
    return at != m_entries.end() && at->first == path ? at->second : Nothing;
}

bool Fields::has(QStringView path) const
{
    return isKnown(value(path));
}

void Fields::set(const QString &path, Value value)
{
    if (!isKnown(value)) {
        remove(path);
        return;
    }
    const auto at = place(m_entries, path);
    if (at != m_entries.end() && at->first == path)
        at->second = std::move(value);
    else
        m_entries.insert(at, Entry(path, std::move(value)));
}

void Fields::remove(QStringView path)
{
    const auto at = place(m_entries, path);
    if (at != m_entries.end() && at->first == path)
        m_entries.erase(at);
}

QString text(const Fields &fields, QStringView path)
{
    return get<QString>(fields, path).value_or(QString());
}

} // namespace suben
