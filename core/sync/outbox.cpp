#include "core/sync/outbox.h"

#include "core/rules/rulepacks.h"
#include "core/storage/keyring.h"
#include "core/storage/keystore.h"
#include "core/storage/store.h"
#include "core/sync/charset.h"
#include "core/sync/discretion.h"
#include "core/sync/filedrop.h"
#include "core/sync/outboxqueue.h"
#include "core/sync/reasonwords.h"
#include "core/sync/sealedanswer.h"
#include "core/sync/signing.h"
#include "core/sync/vectors.h"

#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>
#include <QJsonDocument>
#include <QUrl>

#include <array>

namespace suben
{

namespace
{

struct OutboxText {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

constexpr std::array StateNames{u"ready",    u"sending", u"accepted", u"unknown",  u"retry",
                                u"rejected", u"blocked", u"conflict", u"withdrawn", u"part",
                                u"running"};

Result<const Profile *> known(const Profiles &profiles, const QString &id)
{
    if (const Profile *profile = profiles.find(id))
        return profile;
    return failure(ErrorCode::NotFound, OutboxText::tr("There is no platform profile “%1”.").arg(id));
}

bool isThisMachine(const QString &base)
{
    const QString host = QUrl(base).host();
    return QUrl(base).isLocalFile() || host == u"localhost" || QHostAddress(host).isLoopback();
}

/// Whether this ledger may send there at all. A practice place that has been given another address stays on this
/// machine, so that training data do not leave it under a wrong name. What a practice place took would count as received
/// for the real platform too.
Result<void> mayUse(const LedgerInfo &ledger, const PlatformEnvironment &place, const QString &base)
{
    if (ledger.training && (!place.practice || (base != place.base && !isThisMachine(base))))
        return failure(ErrorCode::NotAllowed, OutboxText::tr("A training ledger is never uploaded to a real platform."));
    if (!ledger.training && place.practice)
        return failure(ErrorCode::NotAllowed, OutboxText::tr("“%1” is a place to practise: what it takes reaches no platform. Practise in a training ledger.").arg(place.id));
    return {};
}

OutboxRow rowFrom(const Rows &rows)
{
    OutboxRow row;
    row.id = rows.id<OutboxId>(0);
    row.event = rows.id<EventId>(1);
    row.profile = rows.text(2);
    row.profileVersion = rows.text(3);
    row.businessKey = rows.text(4);
    row.state = outboxStateFromName(rows.text(5));
    row.attempts = static_cast<int>(rows.integer(6));
    row.nextAt = rows.text(7);
    row.receipt = rows.text(8);
    row.reason = rows.text(9);
    row.createdAt = rows.text(10);
    row.settledAt = rows.text(11);
    row.docNo = rows.text(12);
    row.stepName = rows.text(13);
    row.partyName = rows.text(14);
    row.job = rows.text(15);
    row.isBehind = rows.integer(16) != 0;
    return row;
}

/// As the pack says under which the entry was made.
QString stepWord(const RulePacks &packs, const QString &category, const QString &step)
{
    const RulePack *pack = packs.pack(category);
    const StepRule *rule = pack != nullptr ? pack->step(step) : nullptr;
    return rule != nullptr ? inLanguage(rule->words, packs.language()) : step;
}

/// `|ready|retry|`; empty: any.
QString listed(const std::vector<OutboxState> &states)
{
    QString list;
    for (const OutboxState state : states)
        list += u'|' + outboxStateName(state);
    return list.isEmpty() ? list : list + u'|';
}

/// Where a person wants it sent: a folder where the profile lays down files, an address of the web elsewhere.
Result<QString> addressOf(const PlatformEnvironment &place, const QString &written)
{
    if (written.isEmpty())
        return place.base;
    if (isFilePlace(place.base)) {
        const QString folder = isFilePlace(written) ? QUrl(written).toLocalFile() : written;
        if (!QDir::isAbsolutePath(folder))
            return failure(ErrorCode::Usage, OutboxText::tr("“%1” is no folder; choose one, or write it whole from its beginning.").arg(written));
        return QUrl::fromLocalFile(QDir::cleanPath(folder)).toString(QUrl::FullyEncoded);
    }
    const QUrl url(written, QUrl::StrictMode);
    if ((url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return failure(ErrorCode::Usage, OutboxText::tr("“%1” is no address; write it like https://name or http://127.0.0.1:8848.").arg(written));
    if (!url.userInfo().isEmpty())
        return failure(ErrorCode::Usage, OutboxText::tr("A name and password do not belong into the address: it is not sealed. Write them into the keys."));
    return written;
}

/// What of the platform lies sealed here already: nothing where it is to be sent elsewhere, so that no key goes to a place
/// it was not given for.
QStringList sealedFor(Database &db, const QString &profile, const QString &environment, const QString &base)
{
    QStringList names;
    Rows rows = db.query(R"(
        SELECT credential FROM platform_secret JOIN platform ON platform.profile = platform_secret.profile
         WHERE platform.profile = ? AND environment = ? AND base = ?)",
                         profile, environment, base);
    while (rows.next())
        names << rows.text(0);
    return names;
}

/// Without the persons of any entry that went with it either.
Discretion discretionOfRow(Database &db, const Keyring &keys, const Profiles &profiles, OutboxId row)
{
    Rows of = db.query("SELECT profile FROM outbox WHERE id = ?", row);
    Discretion discretion = discretionFor(db, keys, profiles, of.next() ? of.text(0) : QString());
    Rows events = db.query(R"(
        SELECT DISTINCT event_id FROM outbox JOIN outbox_attempt_row ON outbox_id = outbox.id
         WHERE attempt_id IN (SELECT attempt_id FROM outbox_attempt_row WHERE outbox_id = ?))",
                           row);
    while (events.next())
        discretion.hidePersonsOf(db, keys, events.id<EventId>(0));
    return discretion;
}

} // namespace

QString outboxStateName(OutboxState state)
{
    return QString::fromUtf16(StateNames[static_cast<std::size_t>(state)]);
}

OutboxState outboxStateFromName(QStringView name)
{
    for (std::size_t i = 0; i < StateNames.size(); ++i) {
        if (name == QStringView(StateNames[i]))
            return static_cast<OutboxState>(i);
    }
    return OutboxState::Unknown;
}

int PlatformStatus::waiting() const
{
    return countOf(*this, {OutboxState::Ready, OutboxState::Retry, OutboxState::Sending, OutboxState::Running, OutboxState::Blocked});
}

Outbox::Outbox(Session &session, const Profiles &profiles) : m_session(session), m_profiles(profiles) {}

Result<void> Outbox::enable(const QString &id, const QString &environment, const QString &base,
                            const QHash<QString, QString> &credentials)
{
    const auto profile = known(m_profiles, id);
    if (!profile)
        return tl::make_unexpected(profile.error());
    if ((*profile)->until.isValid() && (*profile)->until < m_session.clock.today())
        return failure(ErrorCode::Usage, OutboxText::tr("%1 took this version of the profile until %2 only; get a newer one.")
                                             .arg((*profile)->titleZh, toIso((*profile)->until)));
    if ((*profile)->from.isValid() && m_session.clock.today() < (*profile)->from)
        return failure(ErrorCode::Usage, OutboxText::tr("%1 takes this version of the profile from %2 on; until then the earlier one holds.")
                                             .arg((*profile)->titleZh, toIso((*profile)->from)));
    const PlatformEnvironment *place = (*profile)->environment(environment);
    if (place == nullptr)
        return failure(ErrorCode::Usage, OutboxText::tr("%1 has no environment “%2”.").arg((*profile)->titleZh, environment));
    const auto address = addressOf(*place, base);
    if (!address)
        return tl::make_unexpected(address.error());
    if (const auto allowed = mayUse(m_session.info, *place, *address); !allowed)
        return allowed;
    if (const auto proved = proveVectors(**profile); !proved)
        return proved;
    if (!place->practice && std::ranges::any_of((*profile)->credentials, &CredentialSlot::secret) &&
        machineKeyPlace(m_session.info.ledgerId) == KeyPlace::ClearFile)
        return failure(ErrorCode::Refused,
                       OutboxText::tr("This computer has no key store: the keys of %1 would lie readable in a file. Set a password for "
                                      "this computer's key first (Settings, This computer's key; subenctl key seal).")
                           .arg((*profile)->titleZh));
    return m_session.store.write([&](Database &db) -> Result<void> {
        const QStringList kept = sealedFor(db, id, environment, *address);
        for (const CredentialSlot &slot : (*profile)->credentials) {
            if (credentials.value(slot.id).isEmpty() && !kept.contains(slot.id))
                return failure(ErrorCode::Usage, OutboxText::tr("Fill in %1.").arg(slot.zh));
        }
        db.execute(R"(
            INSERT INTO platform (profile, enabled, environment, base, changed_at) VALUES (?, 1, ?, ?, ?)
            ON CONFLICT (profile) DO UPDATE SET enabled = 1, environment = excluded.environment, base = excluded.base,
                                                changed_at = excluded.changed_at)",
                   id, environment, *address, toIso(m_session.clock.now()));
        for (const CredentialSlot &slot : (*profile)->credentials) {
            if (credentials.value(slot.id).isEmpty())
                continue;
            const QByteArray about = (id + u'/' + slot.id).toUtf8();
            const auto sealed = m_session.keys.encrypt(credentials.value(slot.id).toUtf8(), about);
            if (!sealed)
                return tl::make_unexpected(sealed.error());
            db.execute("INSERT OR REPLACE INTO platform_secret (profile, credential, sealed) VALUES (?, ?, ?)", id,
                       slot.id, *sealed);
        }
        db.execute("UPDATE outbox SET state = 'ready', next_at = '' WHERE profile = ? AND state = 'blocked'", id);
        return {};
    });
}

Result<void> Outbox::disable(const QString &id)
{
    return m_session.store.write([&](Database &db) -> Result<void> {
        db.execute("UPDATE platform SET enabled = 0, changed_at = ? WHERE profile = ?", toIso(m_session.clock.now()),
                   id);
        return {};
    });
}

int countOf(const PlatformStatus &status, std::initializer_list<OutboxState> states)
{
    qint64 rows = 0;
    for (const OutboxState state : states) {
        const auto found = status.counts.find(state);
        rows += found == status.counts.end() ? 0 : found->second;
    }
    return static_cast<int>(rows);
}

Result<std::vector<PlatformStatus>> Outbox::status()
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<PlatformStatus>> {
        std::vector<PlatformStatus> list;
        for (const Profile &profile : m_profiles.list) {
            PlatformStatus status;
            status.profile = profile.id;
            status.title = profile.titleZh;
            status.isConfirmed = profile.unconfirmed.isEmpty();
            Rows place = db.query("SELECT enabled, environment, base FROM platform WHERE profile = ?", profile.id);
            if (place.next()) {
                status.enabled = place.integer(0) != 0;
                status.environment = place.text(1);
                status.base = place.text(2);
            }
            Rows counts = db.query(R"(
                SELECT state, count(*), min(created_at), max(settled_at), min(next_at) FROM outbox WHERE profile = ? GROUP BY state)",
                                   profile.id);
            while (counts.next()) {
                const OutboxState state = outboxStateFromName(counts.text(0));
                status.counts[state] = counts.integer(1);
                if (state == OutboxState::Retry)
                    status.nextTry = counts.text(4);
                if (state == OutboxState::Accepted)
                    status.lastAccepted = counts.text(3);
                else if (state != OutboxState::Withdrawn && state != OutboxState::Rejected && state != OutboxState::Part && state != OutboxState::Conflict)
                    status.oldestWaiting = status.oldestWaiting.isEmpty()
                                               ? counts.text(2)
                                               : std::min(status.oldestWaiting, counts.text(2));
            }
            status.deadline = firstDeadline(db, profile);
            status.queuedEarlier = queuedEarlier(db, profile);
            Rows last = db.query(R"(
                SELECT status FROM outbox_attempt
                 WHERE profile = ? AND outcome <> '' ORDER BY id DESC LIMIT 1)",
                                 profile.id);
            status.unanswered = last.next() && last.integer(0) == 0;
            list.push_back(status);
        }
        std::ranges::stable_partition(list, &PlatformStatus::isConfirmed);
        std::ranges::stable_partition(list, &PlatformStatus::enabled);
        return list;
    });
}

Result<std::vector<OutboxRow>> Outbox::rows(const OutboxFilter &filter)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<OutboxRow>> {
        std::vector<OutboxRow> list;
        Rows rows = db.query(R"(
            SELECT outbox.id, event_id, profile, profile_version, business_key, state, attempts, next_at, outbox.receipt,
                   outbox.reason, created_at, settled_at, event.doc_no, event.step, party.name, job,
                   CASE WHEN after_key = '' OR state <> 'ready' THEN 0 ELSE EXISTS (
                       SELECT 1 FROM outbox AS earlier WHERE earlier.profile = outbox.profile
                          AND earlier.business_key >= outbox.after_key AND earlier.business_key < outbox.after_key || '.'
                          AND (earlier.business_key = outbox.after_key OR earlier.business_key GLOB outbox.after_key || '-*of*')
                          AND earlier.state NOT IN ('accepted', 'part', 'withdrawn', 'rejected')) END, pack_version.pack
              FROM outbox JOIN event ON event.id = event_id JOIN pack_version ON pack_version.id = event.pack_version_id LEFT JOIN party ON party.id = event.party_id
             WHERE (?1 = '' OR profile = ?1) AND (?2 = 0 OR outbox.id < ?2) AND (?3 = 0 OR outbox.id = ?3)
               AND (?4 = '' OR instr(?4, '|' || state || '|') > 0)
             ORDER BY outbox.id DESC LIMIT ?5)",
                             filter.profile, filter.before, filter.only, listed(filter.states), filter.limit);
        while (rows.next()) {
            OutboxRow row = rowFrom(rows);
            row.stepName = stepWord(m_session.packs, rows.text(17), row.stepName);
            if (const Profile *profile = m_profiles.find(row.profile))
                row.reason = reasonInWords(row.reason, *profile, m_session);
            list.push_back(row);
        }
        return list;
    });
}

Result<std::vector<OutboxAttempt>> Outbox::attempts(OutboxId row)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<OutboxAttempt>> {
        std::vector<OutboxAttempt> list;
        const Discretion discretion = discretionOfRow(db, m_session.keys, m_profiles, row);
        Rows rows = db.query(R"(
            SELECT sent_at, answered_at, status, outcome, request, answer, answer_form, outbox_attempt.id
              FROM outbox_attempt JOIN outbox_attempt_row ON attempt_id = outbox_attempt.id
             WHERE outbox_id = ? ORDER BY outbox_attempt.id)",
                             row);
        while (rows.next()) {
            const auto frozen = m_session.keys.decrypt(rows.blob(4), AttemptSecret);
            if (!frozen)
                return tl::make_unexpected(frozen.error());
            const bool isClear = rows.text(6) == u"clear"; // nothing came back, or an earlier program wrote it down
            const auto answer = isClear ? Result<WholeAnswer>({rows.text(3), rows.blob(5)}) : openedAnswer(m_session.keys, rows.integer(7), rows.blob(5));
            if (!answer)
                return tl::make_unexpected(answer.error());
            list.push_back({rows.text(0), rows.text(1), static_cast<int>(rows.integer(2)), discretion.kept(rows.text(3)),
                            Request::thawed(*frozen).shown(discretion), discretion.kept(decodedFrom({}, answer->bytes))});
        }
        return list;
    });
}

Result<void> Outbox::decide(OutboxId row, OutboxState state, const QString &receiptOrReason)
{
    const bool received = state == OutboxState::Accepted;
    if (!received && state != OutboxState::Ready && state != OutboxState::Withdrawn)
        return failure(ErrorCode::Usage, OutboxText::tr("A row can be received, sent again or withdrawn."));
    if (receiptOrReason.trimmed().isEmpty() && state != OutboxState::Ready)
        return failure(ErrorCode::Usage,
                       received ? OutboxText::tr("Enter the receipt number.") : OutboxText::tr("Enter the reason."));
    return m_session.store.write([&](Database &db) -> Result<void> {
        Rows rows = db.query("SELECT state, job, profile FROM outbox WHERE id = ?", row);
        if (!rows.next())
            return failure(ErrorCode::NotFound, OutboxText::tr("There is no outbox row %1.").arg(raw(row)));
        const OutboxState now = outboxStateFromName(rows.text(0));
        if (now == OutboxState::Accepted || now == OutboxState::Sending)
            return failure(ErrorCode::Refused,
                           OutboxText::tr("This record was received already or is being sent; nothing was changed."));
        auto renewed = now == OutboxState::Rejected && state == OutboxState::Ready ? renewedRecord(db, m_session, m_profiles, row)
                                                                                  : Result<std::optional<QString>>(std::nullopt);
        if (!renewed)
            return Failure(renewed.error());
        // What went out in one file comes back with one receipt.
        const bool isFile = received && now == OutboxState::Running && !rows.text(1).isEmpty();
        db.execute(R"(
            UPDATE outbox SET state = ?, receipt = ?, reason = ?, next_at = '', settled_at = ?, record = coalesce(?, record)
             WHERE id = ? OR (? AND profile = ? AND job = ? AND state = 'running'))",
                   outboxStateName(state), received ? receiptOrReason : QString(),
                   received ? QString() : Discretion().kept(receiptOrReason), toIso(m_session.clock.now()), *renewed, row, isFile ? 1 : 0, rows.text(2), rows.text(1));
        return {};
    });
}

} // namespace suben
