#include "core/exchange/importplan.h"

#include <algorithm>
#include <array>

namespace suben
{

namespace
{

constexpr std::array<const char16_t *, 6> Names{u"receiving", u"shipping", u"items",
                                                u"parties",   u"opening",  u"retailSale"};

bool isConfirmed(const PlannedEvent &event, const Finding &finding)
{
    return std::any_of(
        event.draft.confirmations.begin(), event.draft.confirmations.end(),
        [&](const Confirmation &given) { return given.rule == finding.rule && given.line == finding.line; });
}

/// Whether one that will be saved waits for a reason.
template <typename Planned>
bool waits(const std::vector<Planned> &records)
{
    return std::any_of(records.begin(), records.end(), [](const Planned &planned) {
        return planned.save && std::any_of(planned.given.begin(), planned.given.end(),
                                           [](const Confirmation &one) { return one.reason.isEmpty(); });
    });
}

} // namespace

bool isSale(ImportAs as)
{
    return as == ImportAs::Shipping || as == ImportAs::RetailSale;
}

QString importAsName(ImportAs as)
{
    return QString::fromUtf16(Names[static_cast<size_t>(as)]);
}

std::optional<ImportAs> importAsFromName(QStringView name)
{
    for (size_t i = 0; i < Names.size(); ++i) {
        if (name == QStringView(Names[i]))
            return static_cast<ImportAs>(i);
    }
    return std::nullopt;
}

int ImportPlan::refusedRows() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const PlannedRow &row) { return row.refused; }));
}

bool ImportPlan::needsReason() const
{
    return waits(parties) || waits(items) || std::any_of(events.begin(), events.end(), [](const PlannedEvent &event) {
        if (event.draft.lines.empty())
            return false;
        const Findings asked = withSeverity(event.findings, Severity::Confirm);
        return std::any_of(asked.begin(), asked.end(),
                           [&](const Finding &finding) { return !isConfirmed(event, finding); });
    });
}

bool ImportPlan::isReady() const
{
    const bool something =
        !events.empty() || std::any_of(items.begin(), items.end(), [](const PlannedItem &item) { return item.save; }) ||
        std::any_of(parties.begin(), parties.end(), [](const PlannedParty &party) { return party.save; });
    return something && !needsReason() && (refusedRows() == 0 || choices.badRows == BadRows::LeaveOut);
}

} // namespace suben
