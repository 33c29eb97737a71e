#include "core/ledger/loader.h"

#include "core/ledger/catalog.h"
#include "core/ledger/consentjson.h"
#include "core/ledger/draftjson.h"
#include "core/ledger/ledgerquery.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct LoaderText {
    Q_DECLARE_TR_FUNCTIONS(Loader)
};

constexpr qint64 LongestLine = 1 << 20;
constexpr std::size_t DraftsAtOnce = 2000;

class Loader
{
public:
    Loader(Session &session, Batch batch, Progress &progress, const std::function<void(const LoadedLine &)> &said)
        : m_session(session), m_ledger(session), m_catalog(session), m_batch(batch), m_progress(progress), m_said(said)
    {
    }

    /// An error says how many lines stand all the same.
    Result<LoadTotals> runEachAlone(QIODevice &lines)
    {
        auto totals = run(lines);
        if (!totals)
            totals.error().text += u' ' + LoaderText::tr("%1 lines before that are recorded and stay.").arg(m_totals.recorded);
        return totals;
    }

    Result<LoadTotals> run(QIODevice &lines)
    {
        while (!lines.atEnd()) {
            const QByteArray line = lines.readLine(LongestLine + 1);
            ++m_number;
            if (line.trimmed().isEmpty())
                continue;
            if (m_progress.cancelled())
                return failure(ErrorCode::Cancelled, LoaderText::tr("Stopped."));
            if (const auto taken = take(line); !taken)
                return tl::make_unexpected(taken.error());
        }
        if (const auto flushed = flush(); !flushed)
            return tl::make_unexpected(flushed.error());
        return m_totals;
    }

private:
    /// One line: master data is saved at once, drafts are gathered.
    Result<void> take(const QByteArray &line)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (line.size() > LongestLine || !document.isObject())
            return refuse({ErrorCode::Usage, LoaderText::tr("This line is no JSON object; it breaks off at character %1.").arg(error.offset + 1), {}});
        auto entry = readLoadEntry(m_session, document.object());
        if (!entry && entry.error().code == ErrorCode::NotFound && !m_drafts.empty()) {
            // It may name what an earlier line of this file brings.
            if (const auto flushed = flush(); !flushed)
                return flushed;
            entry = readLoadEntry(m_session, document.object());
        }
        if (!entry)
            return refuse(entry.error());
        if (const auto *draft = std::get_if<EventDraft>(&*entry)) {
            m_drafts.push_back(*draft);
            m_numbers.push_back(m_number);
            return m_drafts.size() >= DraftsAtOnce ? flush() : Result<void>();
        }
        if (const auto flushed = flush(); !flushed)
            return flushed;
        const auto given = m_session.store.read([&](Database &db) -> Result<std::vector<Confirmation>> {
            return confirmationsFromJson(m_session, db, document.object());
        });
        if (!given)
            return refuse(given.error());
        Findings findings;
        const Result<qint64> id = save(*entry, *given, findings);
        return id ? recorded(m_number, *id, findings) : refuse(id.error());
    }

    /// `findings`: what is said about a record that is saved.
    Result<qint64> save(const LoadEntry &entry, const std::vector<Confirmation> &given, Findings &findings)
    {
        const auto number = [](auto id) { return raw(id); };
        const auto checked = [&](const auto &record) {
            findings = m_catalog.check(record).value_or(Findings());
            return m_catalog.save(record, given).map(number);
        };
        if (const auto *party = std::get_if<Party>(&entry))
            return checked(*party);
        if (const auto *location = std::get_if<Location>(&entry))
            return m_catalog.save(*location).map(number);
        if (const auto *item = std::get_if<Item>(&entry))
            return checked(*item);
        if (const auto *paper = std::get_if<Paper>(&entry))
            return checked(*paper);
        const UserSpec &user = std::get<UserSpec>(entry);
        return Accounts(m_session.store, m_session.clock, m_session.keys).addAbsent(user.name, user.role).map([](const User &u) { return raw(u.id); });
    }

    Result<void> flush()
    {
        if (m_drafts.empty())
            return {};
        // Within AllOrNone the whole file is one transaction already; a refusal must still name its line.
        const qint64 before = entries();
        const auto results = m_ledger.recordAll(m_drafts, Batch::EachAlone, m_progress);
        if (!results) {
            // Those of its transactions that were through stand.
            m_totals.recorded += static_cast<int>(entries() - before);
            return tl::make_unexpected(results.error());
        }
        for (std::size_t i = 0; i < results->size(); ++i) {
            const Recorded &result = (*results)[i];
            const auto said = raw(result.id) != 0 ? recorded(m_numbers[i], raw(result.id), result.findings)
                                                  : refuseAt(m_numbers[i], refusalOf(result));
            if (!said)
                return said;
        }
        m_drafts.clear();
        m_numbers.clear();
        m_progress.advance(m_number, 0);
        return {};
    }

    qint64 entries() { return LedgerQuery(m_session).eventCount().value_or(0); }

    static Error refusalOf(const Recorded &result)
    {
        for (const Severity severity : {Severity::Refuse, Severity::Confirm}) {
            if (const Findings found = withSeverity(result.findings, severity); !found.isEmpty())
                return {ErrorCode::Refused, found.first().text, result.findings};
        }
        return {ErrorCode::Refused, LoaderText::tr("This entry was refused."), result.findings};
    }

    Result<void> recorded(int number, qint64 id, const Findings &findings)
    {
        ++m_totals.recorded;
        if (!findings.isEmpty())
            ++m_totals.warned;
        m_said({number, false, id, {}, findings});
        return {};
    }

    Result<void> refuse(const Error &error) { return refuseAt(m_number, error); }

    Result<void> refuseAt(int number, const Error &error)
    {
        if (error.code == ErrorCode::Storage || error.code == ErrorCode::Cancelled)
            return tl::make_unexpected(error);
        ++m_totals.refused;
        m_said({number, true, 0, error.text, error.findings});
        if (m_batch == Batch::AllOrNone)
            return tl::make_unexpected(Error{error.code, LoaderText::tr("Line %1: %2 Nothing was recorded.").arg(number).arg(error.text), error.findings});
        return {};
    }

    Session &m_session;
    Ledger m_ledger;
    Catalog m_catalog;
    Batch m_batch;
    Progress &m_progress;
    const std::function<void(const LoadedLine &)> &m_said;
    std::vector<EventDraft> m_drafts;
    std::vector<int> m_numbers;
    LoadTotals m_totals;
    int m_number = 0;
};

} // namespace

Result<LoadTotals> loadLines(Session &session, QIODevice &lines, Batch batch, Progress &progress,
                             const std::function<void(const LoadedLine &)> &said)
{
    Loader loader(session, batch, progress, said);
    if (batch == Batch::EachAlone)
        return loader.runEachAlone(lines);
    return session.store.together([&] { return loader.run(lines); });
}

} // namespace suben
