#include "core/ledger/ledger.h"

#include "core/ledger/assessment.h"
#include "core/ledger/consent.h"
#include "core/ledger/dependence.h"
#include "core/ledger/duebook.h"
#include "core/ledger/ledgerfacts.h"
#include "core/ledger/lotfinder.h"
#include "core/ledger/posting.h"
#include "core/ledger/returnlimit.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

constexpr std::size_t DraftsPerTransaction = 2000;
constexpr std::size_t DraftsPerReport = 100;
constexpr std::size_t MostNamed = 20;

struct LedgerLedgerSay {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

Error refusedBy(const Findings &findings)
{
    const Findings refusals = withSeverity(findings, Severity::Refuse);
    const Findings open = refusals.isEmpty() ? withSeverity(findings, Severity::Confirm) : refusals;
    return Error{ErrorCode::Refused, open.isEmpty() ? LedgerLedgerSay::tr("The entry was refused.") : open.first().text, findings};
}

Finding baseFinding(const QString &rule, const QString &text)
{
    Finding finding;
    finding.rule = QStringLiteral("base:") + rule;
    finding.text = text;
    return finding;
}

Error refusedBy(const QString &rule, const QString &text)
{
    return refusedBy({baseFinding(rule, text)});
}

/// What both the ledger and the packs refuse is said once: of an empty quantity that it is wanted, of a lot that is not
/// there where to find one.
Findings joined(Findings base, const Findings &ofPacks)
{
    const auto sameCell = [](const Finding &a, const Finding &b) {
        return a.severity == Severity::Refuse && b.severity == Severity::Refuse && a.line == b.line &&
               a.field == b.field && a.line >= 0;
    };
    const auto isOf = [](const Finding &finding, const char *rule) { return finding.rule == QLatin1String(rule); };
    base.removeIf([&](const Finding &finding) {
        return isOf(finding, "base:quantity") &&
               std::ranges::any_of(ofPacks, [&](const Finding &other) { return sameCell(finding, other); });
    });
    const auto said = [&](const Finding &finding) {
        return std::ranges::any_of(base, [&](const Finding &other) {
            return (other.rule == finding.rule && other.line == finding.line && other.text == finding.text) ||
                   (isOf(other, "base:lot") && sameCell(other, finding));
        });
    };
    Findings more;
    std::ranges::remove_copy_if(ofPacks, std::back_inserter(more), said);
    return base + more;
}

/// What a draft has come to before anything is written. The facts speak about the draft as it was read.
struct Assessed {
    std::unique_ptr<EventDraft> read;
    std::unique_ptr<LedgerFacts> facts;
    EventDraft draft;
    Findings findings;
    Evaluation evaluation;
};

/// An event that may be replaced or taken out.
struct Withdrawable {
    QString step;
    QString pack;
    QString docNo;
};

Result<Withdrawable> withdrawable(Database &db, EventId id, const QString &reason)
{
    if (reason.trimmed().size() < 2)
        return Failure(refusedBy(QStringLiteral("reason"), LedgerLedgerSay::tr("Say why the entry is corrected, in 2 characters or more.")));
    Rows rows = db.query(R"(
        SELECT e.step, p.pack, e.doc_no, e.corrects_id IS NOT NULL AND e.content = '{"void":true}',
               EXISTS (SELECT 1 FROM correction WHERE corrected_id = e.id)
          FROM event AS e JOIN pack_version AS p ON p.id = e.pack_version_id
         WHERE e.id = ?)",
                         id);
    if (!rows.next())
        return failure(ErrorCode::NotFound, LedgerLedgerSay::tr("There is no entry with the number %1.").arg(raw(id)));
    if (rows.integer(3) != 0)
        return Failure(refusedBy(QStringLiteral("isVoid"),
                                 LedgerLedgerSay::tr("This entry only takes another one out; it cannot be corrected itself.")));
    if (rows.integer(4) != 0)
        return Failure(refusedBy(QStringLiteral("corrected"),
                                 LedgerLedgerSay::tr("This entry has been corrected already; correct the later one.")));
    return Withdrawable{rows.text(0), rows.text(1), rows.text(2)};
}

/// What would have nothing to stand on without it.
std::vector<Dependence> allStandingOn(Database &db, EventId id)
{
    std::vector<Dependence> standing = dependencesOn(db, id);
    std::ranges::copy(returnsOf(db, id), std::back_inserter(standing));
    std::ranges::sort(standing);
    return standing;
}

Findings namedFindings(Database &db, const std::vector<Dependence> &standing)
{
    Findings findings;
    EventId last{};
    for (const Dependence &dependence : standing) {
        if (dependence.event == last || static_cast<std::size_t>(findings.size()) >= MostNamed)
            continue;
        last = dependence.event;
        Rows rows = db.query("SELECT doc_no, event_date FROM event WHERE id = ?", last);
        rows.next();
        findings.append(
            baseFinding(QStringLiteral("standing"), LedgerLedgerSay::tr("Entry %1 of %2 (%3) stands on this one; correct it first.")
                                                        .arg(raw(last))
                                                        .arg(rows.text(1), rows.text(0))));
    }
    return findings;
}

} // namespace

class Ledger::Private
{
public:
    explicit Private(Session &s) : session(s), cache(s.packs) {}

    Result<Assessed> assess(Database &db, const EventDraft &draft, EventId withdrawn);
    Result<Recorded> post(Database &db, const EventDraft &draft, EventId corrects, const QString &reason);
    Result<void> finish(Database &db, EventId id, const EventDraft &draft, const StepOfEvent &of);
    Result<void> tell(Database &db, EventId id);
    void withdraw(Database &db, EventId id);
    Result<Recorded> postVoid(Database &db, EventId id, const Withdrawable &event, const QString &reason);
    Result<std::vector<Recorded>> postChunk(std::span<const EventDraft> drafts, Batch batch,
                                            const std::function<bool()> &next);

    /// What the cache has seen of a transaction that failed is forgotten.
    template <typename Work>
    auto inTransaction(const Work &work)
    {
        auto result = session.store.write([&](Database &db) {
            cache.refresh(db, session.info);
            return work(db);
        });
        if (!result)
            cache.forget();
        return result;
    }

    Session &session;
    LedgerCache cache;
};

Result<Assessed> Ledger::Private::assess(Database &db, const EventDraft &entered, EventId withdrawn)
{
    auto draft = readDraft(session, db, cache, entered);
    if (!draft)
        return Failure(draft.error());
    Assessed assessed;
    assessed.read = std::make_unique<EventDraft>(std::move(*draft));
    assessed.facts = std::make_unique<LedgerFacts>(session, db, cache, *assessed.read);
    assessed.evaluation = evaluate(session.packs, *assessed.read, session.clock, *assessed.facts);
    assessed.draft = filledIn(*assessed.read, assessed.evaluation);
    for (DraftLine &line : assessed.draft.lines) {
        const FoundLot found = findLot(db, cache, line);
        if (found.lot != nullptr && !found.differs)
            line.lot = found.lot->id;
    }
    assessed.findings = joined(baseFindings(db, cache, assessed.draft, withdrawn), assessed.evaluation.findings);
    return assessed;
}

Result<Recorded> Ledger::Private::post(Database &db, const EventDraft &draft, EventId corrects, const QString &reason)
{
    auto assessed = assess(db, draft, corrects);
    if (!assessed)
        return Failure(assessed.error());
    if (hasRefusal(assessed->findings) || !isConfirmed(db, session, assessed->draft.confirmations, assessed->findings))
        return Failure(refusedBy(assessed->findings));
    const StepOfEvent of = stepOf(db, cache, assessed->draft);
    PostOrder order{std::move(assessed->draft),
                    std::move(assessed->evaluation.sets),
                    of.pack,
                    of.step,
                    of.linePacks,
                    {},
                    corrects,
                    reason};
    order.eventTime = eventTimeOf(order.draft, session.clock);
    const auto id = Posting(session, db, cache, order).post();
    if (!id)
        return Failure(id.error());
    assessed->facts->advance(order.draft, order.eventTime);
    if (const auto finished = finish(db, *id, order.draft, of); !finished)
        return Failure(finished.error());
    return Recorded{*id, assessed->findings};
}

/// What follows from a posted event in the same transaction: dues, and the branches that listen.
Result<void> Ledger::Private::finish(Database &db, EventId id, const EventDraft &draft, const StepOfEvent &of)
{
    DueBook(session, db, cache).follow(id, draft, of);
    return tell(db, id);
}

/// The event stands already, so whatever a listener says against it is no refusal of the draft: all goes back.
Result<void> Ledger::Private::tell(Database &db, EventId id)
{
    for (const auto &heard : session.recorded) {
        if (auto done = heard(db, id); !done) {
            done.error().code = ErrorCode::Storage;
            return Failure(done.error());
        }
    }
    return {};
}

/// From here on no query counts the event. The row names the event that comes next, so the file checks it at commit.
void Ledger::Private::withdraw(Database &db, EventId id)
{
    cache.forget();
    db.execute("PRAGMA defer_foreign_keys = ON");
    db.execute("INSERT INTO correction (corrected_id, by_id) VALUES (?, ?)", id, Posting::nextId(db, cache));
}

Result<Recorded> Ledger::Private::postVoid(Database &db, EventId id, const Withdrawable &event, const QString &reason)
{
    const RulePack *pack = session.packs.pack(event.pack);
    const StepRule *step = pack != nullptr ? pack->step(event.step) : nullptr;
    if (step == nullptr)
        return failure(ErrorCode::Usage, LedgerLedgerSay::tr("The rule pack %1 of this entry is not there.").arg(event.pack));
    const auto shortages = baseShortages(db, cache, id);
    if (!shortages.isEmpty())
        return Failure(refusedBy(shortages));
    EventDraft draft;
    draft.step = event.step;
    draft.pack = event.pack;
    PostOrder order{draft, {}, pack, step, {}, session.clock.now(), id, reason};
    order.isVoid = true;
    const auto by = Posting(session, db, cache, order).post();
    if (!by)
        return Failure(by.error());
    if (const auto told = tell(db, *by); !told)
        return Failure(told.error());
    return Recorded{*by, {}};
}

Result<std::vector<Recorded>> Ledger::Private::postChunk(std::span<const EventDraft> drafts, Batch batch,
                                                         const std::function<bool()> &next)
{
    return inTransaction([&](Database &db) -> Result<std::vector<Recorded>> {
        std::vector<Recorded> recorded;
        recorded.reserve(drafts.size());
        for (const EventDraft &draft : drafts) {
            auto one = post(db, draft, {}, {});
            const bool ofDraft =
                !one && (one.error().code == ErrorCode::Refused || one.error().code == ErrorCode::NotFound ||
                         one.error().code == ErrorCode::Usage);
            if (!one && (!ofDraft || batch == Batch::AllOrNone))
                return Failure(one.error());
            if (!one && one.error().findings.isEmpty())
                one.error().findings.append(baseFinding(QStringLiteral("draft"), one.error().text));
            recorded.push_back(one ? std::move(*one) : Recorded{EventId{}, one.error().findings});
            if (!next())
                return failure(ErrorCode::Cancelled, LedgerLedgerSay::tr("Stopped; the entries of this batch were not recorded."));
        }
        return recorded;
    });
}

Ledger::Ledger(Session &session) : d(std::make_unique<Private>(session)) {}

Ledger::~Ledger() = default;

Result<Checked> Ledger::check(const EventDraft &draft)
{
    return d->session.store.read([&](Database &db) -> Result<Checked> {
        d->cache.refresh(db, d->session.info);
        auto assessed = d->assess(db, draft, {});
        if (!assessed)
            return Failure(assessed.error());
        return Checked{assessed->findings, assessed->draft};
    });
}

Result<Recorded> Ledger::record(const EventDraft &draft)
{
    return d->inTransaction([&](Database &db) { return d->post(db, draft, {}, {}); });
}

Result<std::vector<Recorded>> Ledger::recordAll(std::span<const EventDraft> drafts, Batch batch, Progress &progress)
{
    std::vector<Recorded> all;
    all.reserve(drafts.size());
    std::size_t done = 0;
    const auto next = [&] {
        if (++done % DraftsPerReport == 0 || done == drafts.size())
            progress.advance(static_cast<qint64>(done), static_cast<qint64>(drafts.size()));
        return !progress.cancelled();
    };
    const std::size_t chunk =
        batch == Batch::AllOrNone ? std::max<std::size_t>(drafts.size(), 1) : DraftsPerTransaction;
    for (std::size_t from = 0; from < drafts.size(); from += chunk) {
        auto recorded = d->postChunk(drafts.subspan(from, std::min(chunk, drafts.size() - from)), batch, next);
        if (!recorded)
            return Failure(recorded.error());
        std::ranges::move(*recorded, std::back_inserter(all));
    }
    return all;
}

Result<Recorded> Ledger::correct(EventId id, const EventDraft &draft, const QString &reason)
{
    return d->inTransaction([&](Database &db) -> Result<Recorded> {
        const auto event = withdrawable(db, id, reason);
        if (!event)
            return Failure(event.error());
        auto standing = dependencesOn(db, id);
        d->withdraw(db, id);
        auto assessed = d->assess(db, draft, id);
        if (!assessed)
            return Failure(assessed.error());
        std::erase_if(standing, [&](const Dependence &dependence) {
            return std::ranges::any_of(assessed->draft.lines, [&](const DraftLine &line) {
                return line.side == Side::Output && line.lot != LotId{} && line.lot == dependence.lot;
            });
        });
        if (!standing.empty())
            return Failure(refusedBy(namedFindings(db, standing)));
        auto posted = d->post(db, draft, id, reason.trimmed());
        if (const auto returns = returnsOf(db, id); posted && !returns.empty())
            return Failure(refusedBy(namedFindings(db, returns)));
        return posted;
    });
}

Result<Checked> Ledger::checkCorrection(EventId id, const EventDraft &draft)
{
    Result<Checked> checked = failure(ErrorCode::Cancelled, {});
    const auto looked = d->inTransaction([&](Database &db) -> Result<void> {
        d->withdraw(db, id);
        auto assessed = d->assess(db, draft, id);
        checked = assessed ? Result<Checked>(Checked{assessed->findings, assessed->draft}) : Failure(assessed.error());
        return failure(ErrorCode::Cancelled, {}); // taken back whatever was found
    });
    return looked.error().code == ErrorCode::Cancelled ? checked : Failure(looked.error());
}

Result<Recorded> Ledger::voidEvent(EventId id, const QString &reason)
{
    return d->inTransaction([&](Database &db) -> Result<Recorded> {
        const auto event = withdrawable(db, id, reason);
        if (!event)
            return Failure(event.error());
        if (const auto standing = allStandingOn(db, id); !standing.empty())
            return Failure(refusedBy(namedFindings(db, standing)));
        d->withdraw(db, id);
        return d->postVoid(db, id, *event, reason.trimmed());
    });
}

Result<std::vector<EventId>> Ledger::standingOn(EventId id)
{
    return d->session.store.read([&](Database &db) -> Result<std::vector<EventId>> {
        std::vector<EventId> events;
        const auto standing = allStandingOn(db, id);
        for (const Dependence &dependence : standing) {
            if (events.empty() || events.back() != dependence.event)
                events.push_back(dependence.event);
        }
        return events;
    });
}

} // namespace suben
