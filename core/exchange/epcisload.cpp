#include "core/exchange/epcisload.h"

#include "core/exchange/epcisfiles.h"
#include "core/ledger/catalog.h"
#include "core/ledger/draftjson.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <algorithm>
#include <tuple>

namespace suben
{

namespace
{

struct EpcisLoadText {
    Q_DECLARE_TR_FUNCTIONS(EpcisLoad)
};

QDateTime momentOf(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

class EpcisLoader final
{
public:
    EpcisLoader(Session &session, const EpcisDocument &document, const QString &reason, Batch batch, Progress &progress,
                const std::function<void(const EpcisLine &)> &said)
        : m_session(session), m_document(document), m_reason(reason), m_batch(batch), m_progress(progress), m_said(said), m_ledger(session), m_catalog(session)
    {
    }

    Result<EpcisTotals> run()
    {
        const auto files = takeEpcisFiles(m_session, m_document);
        if (!files)
            return tl::make_unexpected(files.error());
        m_totals.attachments = files->taken;
        m_totals.attachmentsMissing = files->missing;
        if (const auto masters = saveMasters(); !masters)
            return tl::make_unexpected(masters.error());
        const auto total = static_cast<qint64>(m_document.entries.size());
        for (const EpcisEntry &entry : m_document.entries) {
            if (m_progress.cancelled())
                return failure(ErrorCode::Cancelled, m_batch == Batch::AllOrNone ? EpcisLoadText::tr("Stopped; nothing was recorded.")
                                                                                 : EpcisLoadText::tr("Stopped; what was recorded before stays."));
            if (const auto withdrawn = withdrawBefore(momentOf(entry.event[u"recordTime"])); !withdrawn)
                return tl::make_unexpected(withdrawn.error());
            if (const auto taken = take(entry); !taken)
                return tl::make_unexpected(taken.error());
            m_progress.advance(++m_number, total);
        }
        if (const auto withdrawn = withdrawBefore({}); !withdrawn)
            return tl::make_unexpected(withdrawn.error());
        return m_totals;
    }

private:
    struct Withdrawal {
        QDateTime time;
        EventId event{};
        QString reason;
        int number = 0;
    };

    Result<void> saveMasters()
    {
        for (const QJsonObject &master : m_document.masters) {
            const QString of = master[u"of"].toString();
            if (of == u"lot" || of == u"object") // of what the events bring
                m_later.insert(master[u"holder"].toString(), master);
            else if (const auto saved = saveMaster(master); !saved)
                return saved;
        }
        return {};
    }

    Result<void> saveMaster(const QJsonObject &master)
    {
        const auto entry = readLoadEntry(m_session, knownHere(master));
        const auto saved = entry ? save(*entry) : Result<bool>(tl::make_unexpected(entry.error()));
        if (saved && *saved)
            ++m_totals.masters;
        return saved ? Result<void>() : refuse(0, saved.error());
    }

    /// Papers of a lot or a thing, as soon as it is there.
    Result<void> savePapersOf(const QJsonObject &entry)
    {
        QStringList holders{entry[u"object"].toString()};
        const QJsonArray lines = entry[u"lines"].toArray();
        for (const QJsonValue &line : lines)
            holders << line[u"lot.code"].toString() << line[u"lot"].toString();
        for (const QString &holder : std::as_const(holders)) {
            if (!m_later.contains(holder))
                continue;
            const QList<QJsonObject> papers = m_later.values(holder);
            m_later.remove(holder);
            for (const QJsonObject &paper : papers) {
                if (const auto saved = saveMaster(paper); !saved)
                    return saved;
            }
        }
        return {};
    }

    /// Who approved is a fact only where the person is known; a copy whose bytes did not come along cannot be kept.
    QJsonObject knownHere(QJsonObject master)
    {
        const auto keep = [&](const QString &list, const char *sql, auto &&argument) {
            if (!master.contains(list))
                return;
            QJsonArray kept;
            std::ignore = m_session.store.read([&](Database &db) -> Result<void> {
                for (const QJsonValue &each : master[list].toArray()) {
                    if (db.query(sql, argument(each.toString())).next())
                        kept.append(each);
                }
                return {};
            });
            master.insert(list, kept);
        };
        keep(QStringLiteral("approvedBy"), "SELECT 1 FROM user WHERE name = ? AND disabled = 0", [](const QString &name) { return name; });
        keep(QStringLiteral("copies"), "SELECT 1 FROM attachment WHERE sha256 = ?", [](const QString &hex) { return QByteArray::fromHex(hex.toLatin1()); });
        return master;
    }

    /// Whether it was not there yet.
    Result<bool> save(const LoadEntry &entry)
    {
        const auto done = [](const auto &id) { return id ? Result<bool>(true) : Result<bool>(tl::make_unexpected(id.error())); };
        if (const auto *party = std::get_if<Party>(&entry)) {
            const auto known = m_catalog.findParty(party->creditCode.isEmpty() ? party->name : party->creditCode);
            return known && *known ? Result<bool>(false) : saved(*party);
        }
        if (const auto *item = std::get_if<Item>(&entry)) {
            const auto known = m_catalog.findItem(!item->gtin.isEmpty() ? item->gtin : !item->code.isEmpty() ? item->code : item->name);
            return known && *known ? Result<bool>(false) : saved(*item);
        }
        if (const auto *location = std::get_if<Location>(&entry)) {
            const auto places = m_catalog.locations();
            const bool known = places && std::ranges::any_of(*places, [&](const Location &place) { return place.name == location->name; });
            return known ? Result<bool>(false) : done(m_catalog.save(*location));
        }
        const auto *paper = std::get_if<Paper>(&entry);
        if (paper == nullptr)
            return failure(ErrorCode::Usage, EpcisLoadText::tr("Master data of a document are parties, places, goods and papers."));
        const auto papers = m_catalog.papersOf(paper->holderKind, paper->holder);
        const bool known = papers && std::ranges::any_of(*papers, [&](const Paper &each) { return each.kind == paper->kind && each.number == paper->number; });
        return known ? Result<bool>(false) : saved(*paper);
    }

    /// With the reason for what saving it asks.
    template <typename Record>
    Result<bool> saved(const Record &record)
    {
        std::vector<Confirmation> given;
        const auto findings = m_catalog.check(record);
        for (const Finding &finding : withSeverity(findings.value_or(Findings()), Severity::Confirm)) {
            if (!m_reason.isEmpty())
                given.push_back({finding.rule, finding.line, m_reason, {}});
        }
        const auto id = m_catalog.save(record, given);
        return id ? Result<bool>(true) : Result<bool>(tl::make_unexpected(id.error()));
    }

    Result<void> take(const EpcisEntry &entry)
    {
        const int number = m_number + 1;
        if (entry.load.isEmpty())
            return refuse(number, {ErrorCode::Usage, EpcisLoadText::tr("Another program wrote this event; take the document as a delivery instead."), {}});
        auto draft = draftFromJson(m_session, entry.load);
        if (!draft)
            return refuse(number, draft.error());
        const EventId before = m_ids.value(entry.corrects);
        if (!entry.corrects.isEmpty() && raw(before) == 0)
            return refuse(number, {ErrorCode::NotFound, EpcisLoadText::tr("The entry it corrects is not in this document."), {}});
        const auto checked = raw(before) == 0 ? m_ledger.check(*draft) : m_ledger.checkCorrection(before, *draft);
        if (!checked)
            return refuse(number, checked.error());
        confirm(*draft, checked->findings);
        const auto recorded = raw(before) == 0 ? m_ledger.record(*draft) : m_ledger.correct(before, *draft, entry.reason);
        if (!recorded)
            return refuse(number, recorded.error());
        ++m_totals.recorded;
        m_said({number, recorded->id, {}, recorded->findings});
        if (!entry.id.isEmpty())
            m_ids.insert(entry.id, recorded->id);
        if (const auto papers = m_later.isEmpty() ? Result<void>() : savePapersOf(entry.load); !papers)
            return papers;
        if (entry.isVoid)
            m_withdrawals.push_back({momentOf(entry.event[u"errorDeclaration"].toObject()[u"declarationTime"]), recorded->id, entry.voidReason, number});
        return {};
    }

    void confirm(EventDraft &draft, const Findings &findings) const
    {
        for (const Finding &finding : withSeverity(findings, Severity::Confirm)) {
            const bool isGiven = std::ranges::any_of(draft.confirmations, [&](const Confirmation &given) { return given.rule == finding.rule && given.line == finding.line; });
            if (!isGiven && !m_reason.isEmpty())
                draft.confirmations.push_back({finding.rule, finding.line, m_reason, {}});
        }
    }

    /// What was declared wrong is taken out where that was done: later entries may need the room it leaves.
    Result<void> withdrawBefore(const QDateTime &time)
    {
        for (auto it = m_withdrawals.begin(); it != m_withdrawals.end();) {
            if (time.isValid() && !(it->time <= time)) {
                ++it;
                continue;
            }
            const Withdrawal withdrawal = *it;
            it = m_withdrawals.erase(it);
            const auto taken = m_ledger.voidEvent(withdrawal.event, withdrawal.reason);
            if (!taken) {
                if (const auto refused = refuse(withdrawal.number, taken.error()); !refused)
                    return refused;
                continue;
            }
            ++m_totals.withdrawn;
        }
        return {};
    }

    Result<void> refuse(int number, const Error &error)
    {
        if (error.code == ErrorCode::Storage || error.code == ErrorCode::Cancelled)
            return tl::make_unexpected(error);
        ++m_totals.refused;
        m_said({number, {}, error.text, error.findings});
        if (m_batch == Batch::AllOrNone)
            return tl::make_unexpected(Error{error.code,
                                             number == 0 ? EpcisLoadText::tr("%1 Nothing was recorded.").arg(error.text)
                                                         : EpcisLoadText::tr("Event %1: %2 Nothing was recorded.").arg(number).arg(error.text),
                                             error.findings});
        return {};
    }

    Session &m_session;
    const EpcisDocument &m_document;
    QString m_reason;
    Batch m_batch;
    Progress &m_progress;
    const std::function<void(const EpcisLine &)> &m_said;
    Ledger m_ledger;
    Catalog m_catalog;
    QHash<QString, EventId> m_ids;
    QMultiHash<QString, QJsonObject> m_later; ///< papers by the lot or thing they are of
    std::vector<Withdrawal> m_withdrawals;
    EpcisTotals m_totals;
    int m_number = 0;
};

} // namespace

Result<EpcisTotals> loadEpcis(Session &session, const EpcisDocument &document, const QString &reason, Batch batch, Progress &progress,
                              const std::function<void(const EpcisLine &)> &said)
{
    EpcisLoader loader(session, document, reason, batch, progress, said);
    if (batch == Batch::EachAlone)
        return loader.run();
    return session.store.together([&] { return loader.run(); });
}

} // namespace suben
