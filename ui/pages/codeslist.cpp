#include "ui/pages/codeslist.h"

#include <algorithm>

namespace suben
{

ScanOutcome CodesList::judged(const Scan &scan) const
{
    if (m_use != CodesUse::Look) {
        if (!scan.isKnown)
            return ScanOutcome::Unknown;
        return scan.isHere ? ScanOutcome::Taken : ScanOutcome::Refused;
    }
    const auto &candidates = scan.decoded.candidates;
    if (!candidates.empty() && candidates.front().state == CodeState::Bad && scan.item == ItemId{} && !scan.isKnown)
        return ScanOutcome::Refused;
    const bool saysSomething = !candidates.empty() || scan.item != ItemId{} || scan.isKnown;
    return saysSomething ? ScanOutcome::Taken : ScanOutcome::Unknown;
}

ScanOutcome CodesList::take(const QString &text, const Scan &scan)
{
    const bool isThere =
        std::ranges::any_of(m_codes, [&](const CollectedCode &code) { return code.scan.code == scan.code; });
    if (isThere)
        return ScanOutcome::Repeated;
    m_codes.push_back({text, scan, judged(scan)});
    return m_codes.back().outcome;
}

void CodesList::setUse(CodesUse use)
{
    m_use = use;
    for (CollectedCode &code : m_codes)
        code.outcome = judged(code.scan);
}

void CodesList::replace(std::size_t at, const Scan &scan)
{
    m_codes.at(at).scan = scan;
    m_codes.at(at).outcome = judged(scan);
}

void CodesList::remove(std::size_t at)
{
    m_codes.erase(m_codes.begin() + static_cast<std::ptrdiff_t>(at));
}

void CodesList::clear()
{
    m_codes.clear();
}

int CodesList::count(ScanOutcome outcome) const
{
    return static_cast<int>(
        std::ranges::count_if(m_codes, [&](const CollectedCode &code) { return code.outcome == outcome; }));
}

QStringList CodesList::packages() const
{
    QStringList packages;
    for (const CollectedCode &code : m_codes) {
        if (code.outcome == ScanOutcome::Taken && code.scan.isKnown)
            packages << code.scan.code;
    }
    return packages;
}

} // namespace suben
