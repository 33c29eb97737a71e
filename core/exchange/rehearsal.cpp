#include "core/exchange/rehearsal.h"

#include "core/ledger/catalog.h"

#include <QCoreApplication>
#include <algorithm>

namespace suben
{

namespace
{

constexpr int MaxRounds = 8; ///< of leaving refused lines out and asking again

/// What a rehearsal gives where the person has not said why yet: it is taken back.
const QString Unsaid = QStringLiteral("--");

/// One refused party or item is findings beside its rows, a broken disk is an error. What saving asks is among the
/// findings, with `given` for the import itself.
template <typename Id, typename Record>
Result<std::optional<Id>> savedOrRefused(Catalog &catalog, const Record &record, const ImportChoices &choices,
                                         std::vector<Confirmation> &given, Findings &findings)
{
    const auto said = catalog.check(record);
    if (!said)
        return Failure(said.error());
    std::vector<Confirmation> rehearsed;
    for (const Finding &finding : withSeverity(*said, Severity::Confirm)) {
        given.push_back({finding.rule, finding.line, choices.reason, choices.second});
        rehearsed.push_back(given.back());
        if (choices.reason.isEmpty())
            rehearsed.back().reason = Unsaid;
    }
    const Result<Id> saved = catalog.save(record, rehearsed);
    findings = *said;
    if (saved)
        return std::optional<Id>(*saved);
    if (saved.error().code == ErrorCode::Storage || saved.error().code == ErrorCode::Cancelled)
        return Failure(saved.error());
    findings = saved.error().findings;
    if (findings.isEmpty())
        findings << Finding{Severity::Refuse, QStringLiteral("base:master"), {}, -1, saved.error().text, {}, {}, {}};
    for (Finding &finding : findings)
        finding.severity = finding.severity == Severity::Confirm ? Severity::Refuse : finding.severity;
    return std::optional<Id>();
}

std::vector<bool> refusedLines(const PlannedEvent &event, const Findings &findings)
{
    std::vector<bool> refused(event.draft.lines.size(), false);
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Refuse && finding.line >= 0 &&
            static_cast<size_t>(finding.line) < refused.size())
            refused[static_cast<size_t>(finding.line)] = true;
    }
    return refused;
}

bool isWhollyRefused(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Refuse && finding.line < 0; });
}

void confirmAll(EventDraft &draft, const Findings &findings, const ImportChoices &choices)
{
    draft.confirmations.clear();
    for (const Finding &finding : withSeverity(findings, Severity::Confirm))
        draft.confirmations.push_back({finding.rule, finding.line, choices.reason, choices.second});
}

} // namespace

Result<SavedMasters> saveMasters(Session &session, const ImportPlan &plan)
{
    Catalog catalog(session);
    SavedMasters saved;
    for (const PlannedParty &planned : plan.parties) {
        const auto id = planned.save ? catalog.save(planned.party, planned.given) : Result<PartyId>(planned.party.id);
        if (!id)
            return Failure(id.error());
        saved.newParties += planned.save && raw(planned.party.id) == 0 ? 1 : 0;
        saved.parties.push_back(*id);
    }
    for (const PlannedItem &planned : plan.items) {
        const auto id = planned.save ? catalog.save(planned.item, planned.given) : Result<ItemId>(planned.item.id);
        if (!id)
            return Failure(id.error());
        saved.newItems += planned.save && raw(planned.item.id) == 0 ? 1 : 0;
        saved.items.push_back(*id);
    }
    return saved;
}

EventDraft boundDraft(const PlannedEvent &event, const SavedMasters &masters)
{
    EventDraft draft = event.draft;
    if (event.party >= 0)
        draft.party = masters.parties[static_cast<size_t>(event.party)].value_or(PartyId());
    for (size_t i = 0; i < draft.lines.size(); ++i) {
        if (event.items[i] >= 0 && raw(draft.lines[i].lot) == 0)
            draft.lines[i].item = masters.items[static_cast<size_t>(event.items[i])].value_or(ItemId());
    }
    return draft;
}

Rehearsal::Rehearsal(Session &session, ImportPlan &plan) : m_session(session), m_plan(plan), m_ledger(session) {}

Result<void> Rehearsal::run(Progress &progress)
{
    if (const auto saved = saveParties(); !saved)
        return saved;
    if (const auto saved = saveItems(); !saved)
        return saved;
    qint64 done = 0;
    for (PlannedEvent &event : m_plan.events) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("Importer", "The import was stopped. Nothing was written."));
        if (const auto tried = tryEvent(event); !tried)
            return tried;
        progress.advance(++done, static_cast<qint64>(m_plan.events.size()));
    }
    leaveOutUnused();
    return {};
}

Result<void> Rehearsal::saveParties()
{
    Catalog catalog(m_session);
    for (size_t i = 0; i < m_plan.parties.size(); ++i) {
        PlannedParty &planned = m_plan.parties[i];
        Findings findings;
        const auto id = planned.save
                            ? savedOrRefused<PartyId>(catalog, planned.party, m_plan.choices, planned.given, findings)
                            : Result<std::optional<PartyId>>(planned.party.id);
        if (!id)
            return Failure(id.error());
        m_saved.parties.push_back(*id);
        planned.save = planned.save && *id;
        if (m_plan.choices.as == ImportAs::Parties)
            tellRowsOf(static_cast<int>(i), findings, *id ? Row::Kept : Row::Refused);
        else
            m_plan.findings += findings;
    }
    return {};
}

Result<void> Rehearsal::saveItems()
{
    Catalog catalog(m_session);
    for (size_t i = 0; i < m_plan.items.size(); ++i) {
        PlannedItem &planned = m_plan.items[i];
        Findings findings;
        const auto id = planned.save
                            ? savedOrRefused<ItemId>(catalog, planned.item, m_plan.choices, planned.given, findings)
                            : Result<std::optional<ItemId>>(planned.item.id);
        if (!id)
            return Failure(id.error());
        m_saved.items.push_back(*id);
        planned.save = planned.save && *id;
        tellRowsOf(static_cast<int>(i), findings, *id ? Row::Kept : Row::Refused);
    }
    return {};
}

Result<void> Rehearsal::tryEvent(PlannedEvent &event)
{
    std::vector<bool> refused;
    for (const int row : event.rows)
        refused.push_back(m_plan.rows[static_cast<size_t>(row)].refused);
    refuseLines(event, refused);
    for (int round = 0; round < MaxRounds && !event.draft.lines.empty(); ++round) {
        const auto findings = answerTo(event);
        if (!findings)
            return Failure(findings.error());
        refused = isWhollyRefused(*findings) ? std::vector<bool>(event.draft.lines.size(), true)
                                             : refusedLines(event, *findings);
        const bool settled = std::find(refused.begin(), refused.end(), true) == refused.end();
        Findings told;
        for (const Finding &finding : *findings) {
            const bool ofRefused = finding.line >= 0 && refused[static_cast<size_t>(finding.line)];
            if (settled || ofRefused || (finding.line < 0 && finding.severity == Severity::Refuse))
                told << finding;
        }
        addToRows(event, told);
        if (settled)
            event.findings += *findings;
        else
            refuseLines(event, refused);
        if (settled)
            break;
    }
    return {};
}

/// What the ledger says; where nothing stands against it the event is posted, so that the next one is judged after it.
Result<Findings> Rehearsal::answerTo(PlannedEvent &event)
{
    auto checked = m_ledger.check(boundDraft(event, m_saved));
    if (!checked)
        return Failure(checked.error());
    const Findings all = event.findings + checked->findings;
    const bool asks = !withSeverity(all, Severity::Confirm).isEmpty();
    if (hasRefusal(all) || (asks && m_plan.choices.reason.isEmpty()))
        return checked->findings;
    confirmAll(event.draft, all, m_plan.choices);
    const auto recorded = m_ledger.record(boundDraft(event, m_saved));
    if (!recorded && recorded.error().code != ErrorCode::Refused)
        return Failure(recorded.error());
    return recorded ? checked->findings : recorded.error().findings;
}

/// Takes lines out of the event; their rows are refused.
void Rehearsal::refuseLines(PlannedEvent &event, const std::vector<bool> &refused)
{
    PlannedEvent kept = event;
    kept.draft.lines.clear();
    kept.items.clear();
    kept.rows.clear();
    kept.findings.clear();
    std::vector<int> place(refused.size(), -1);
    for (size_t i = 0; i < refused.size(); ++i) {
        if (refused[i]) {
            m_plan.rows[static_cast<size_t>(event.rows[i])].refused = true;
            continue;
        }
        place[i] = static_cast<int>(kept.draft.lines.size());
        kept.draft.lines.push_back(event.draft.lines[i]);
        kept.items.push_back(event.items[i]);
        kept.rows.push_back(event.rows[i]);
    }
    for (Finding finding : event.findings) {
        const int before = finding.line;
        finding.line = before < 0 ? -1 : place[static_cast<size_t>(before)];
        if (before < 0 || finding.line >= 0)
            kept.findings << finding;
    }
    event = std::move(kept);
}

/// A finding about the whole event that refuses it stands beside each of its rows.
void Rehearsal::addToRows(const PlannedEvent &event, const Findings &findings)
{
    for (const Finding &finding : findings) {
        for (size_t i = 0; i < event.rows.size(); ++i) {
            const bool here =
                finding.line == static_cast<int>(i) || (finding.line < 0 && finding.severity == Severity::Refuse);
            if (here)
                m_plan.rows[static_cast<size_t>(event.rows[i])].findings << finding;
        }
    }
}

void Rehearsal::tellRowsOf(int master, const Findings &findings, Row outcome)
{
    for (PlannedRow &row : m_plan.rows) {
        if (row.master != master)
            continue;
        row.findings += findings;
        row.refused = row.refused || outcome == Row::Refused;
    }
}

/// What only refused rows speak of is not brought into the ledger.
void Rehearsal::leaveOutUnused()
{
    std::vector<bool> items(m_plan.items.size(), false);
    std::vector<bool> parties(m_plan.parties.size(), false);
    std::vector<bool> &ofRows = m_plan.choices.as == ImportAs::Parties ? parties : items;
    for (const PlannedRow &row : m_plan.rows) {
        if (row.master >= 0 && !row.refused)
            ofRows[static_cast<size_t>(row.master)] = true;
    }
    for (const PlannedEvent &event : m_plan.events) {
        if (event.party >= 0 && !event.draft.lines.empty())
            parties[static_cast<size_t>(event.party)] = true;
    }
    for (size_t i = 0; i < items.size(); ++i)
        m_plan.items[i].save = m_plan.items[i].save && items[i];
    for (size_t i = 0; i < parties.size(); ++i)
        m_plan.parties[i].save = m_plan.parties[i].save && parties[i];
}

} // namespace suben
