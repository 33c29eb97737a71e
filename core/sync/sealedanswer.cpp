#include "core/sync/sealedanswer.h"

#include "core/base/ids.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "core/sync/charset.h"
#include "core/sync/discretion.h"
#include "core/sync/profile.h"

#include <vector>

namespace suben
{

namespace
{

const QByteArray AnswerSecret = QByteArrayLiteral("outbox_attempt.answer/");
const QByteArray ItemSecret = QByteArrayLiteral("platform_item");
constexpr int RowsAtATime = 300;

struct ClearAnswer {
    qint64 attempt = 0;
    QString profile;
    WholeAnswer answer;
};

std::vector<ClearAnswer> clearAnswers(Database &db)
{
    std::vector<ClearAnswer> list;
    Rows rows = db.query(
        "SELECT id, profile, outcome, answer FROM outbox_attempt WHERE answer_form = 'clear' AND answered_at <> '' "
        "ORDER BY id LIMIT ?",
        RowsAtATime);
    while (rows.next())
        list.push_back({rows.integer(0), rows.text(1), {rows.text(2), rows.blob(3)}});
    return list;
}

struct ClearReason {
    OutboxId row{};
    QString reason;
};

std::vector<ClearReason> reasonsOf(Database &db, qint64 attempt, const Keyring &keys, Discretion &discretion)
{
    std::vector<ClearReason> list;
    Rows rows = db.query(
        "SELECT id, event_id, reason FROM outbox JOIN outbox_attempt_row ON outbox_id = outbox.id WHERE attempt_id = ?",
        attempt);
    while (rows.next()) {
        discretion.hidePersonsOf(db, keys, rows.id<EventId>(1));
        if (const QString reason = rows.text(2); !reason.isEmpty())
            list.push_back({rows.id<OutboxId>(0), reason});
    }
    return list;
}

Result<void> sealOne(Database &db, const Keyring &keys, Discretion discretion, const ClearAnswer &clear)
{
    const auto sealed = sealedAnswer(keys, clear.attempt, clear.answer);
    if (!sealed)
        return Failure(sealed.error());
    discretion.hideMembersOf(decodedFrom({}, clear.answer.bytes));
    const std::vector<ClearReason> reasons = reasonsOf(db, clear.attempt, keys, discretion);
    db.execute("UPDATE outbox_attempt SET answer = ?, outcome = ?, answer_form = 'sealedLater' WHERE id = ?", *sealed,
               discretion.kept(clear.answer.outcome), clear.attempt);
    for (const ClearReason &clearReason : reasons) {
        if (const QString kept = discretion.kept(clearReason.reason); kept != clearReason.reason)
            db.execute("UPDATE outbox SET reason = ? WHERE id = ?", kept, clearReason.row);
    }
    return {};
}

Result<qint64> sealSomeAnswers(Database &db, const Keyring &keys, const Profiles &profiles)
{
    const std::vector<ClearAnswer> list = clearAnswers(db);
    QString profile;
    Discretion discretion;
    for (const ClearAnswer &clear : list) {
        if (clear.profile != profile)
            discretion = discretionFor(db, keys, profiles, clear.profile);
        profile = clear.profile;
        if (const auto done = sealOne(db, keys, discretion, clear); !done)
            return Failure(done.error());
    }
    return static_cast<qint64>(list.size());
}

struct ClearItem {
    QString profile;
    QString list;
    QString key;
    QByteArray item;
};

Result<qint64> sealSomeItems(Database &db, const Keyring &keys)
{
    std::vector<ClearItem> list;
    Rows rows =
        db.query("SELECT profile, list, key, item FROM platform_item WHERE form = 'clear' LIMIT ?", RowsAtATime);
    while (rows.next())
        list.push_back({rows.text(0), rows.text(1), rows.text(2), rows.blob(3)});
    for (const ClearItem &clear : list) {
        const auto sealed = sealedItem(keys, clear.item);
        if (!sealed)
            return Failure(sealed.error());
        // It may have been fetched anew meanwhile.
        db.execute("INSERT OR IGNORE INTO platform_item (profile, list, key, item, fetched_at, form) "
                   "SELECT profile, list, ?, ?, fetched_at, 'sealed' FROM platform_item WHERE profile = ? AND list = ? "
                   "AND key = ?",
                   itemDigest(keys, clear.profile, clear.list, clear.key), *sealed, clear.profile, clear.list,
                   clear.key);
        db.execute("DELETE FROM platform_item WHERE profile = ? AND list = ? AND key = ? AND form = 'clear'",
                   clear.profile, clear.list, clear.key);
    }
    return static_cast<qint64>(list.size());
}

} // namespace

Result<QByteArray> sealedAnswer(const Keyring &keys, qint64 attempt, const WholeAnswer &answer)
{
    return keys.encrypt(answer.outcome.toUtf8() + '\0' + answer.bytes, AnswerSecret + QByteArray::number(attempt));
}

Result<WholeAnswer> openedAnswer(const Keyring &keys, qint64 attempt, const QByteArray &sealed)
{
    return keys.decrypt(sealed, AnswerSecret + QByteArray::number(attempt)).map([](const QByteArray &plain) {
        const qsizetype end = plain.indexOf('\0');
        return WholeAnswer{QString::fromUtf8(plain.left(end)), plain.mid(end + 1)};
    });
}

Result<qint64> sealEarlierAnswers(Store &store, const Keyring &keys, const Profiles &profiles)
{
    if (const auto open = keys.ready(); !open)
        return Failure(open.error());
    qint64 all = 0;
    for (;;) {
        const auto waits = store.read([](Database &db) -> Result<bool> {
            Rows rows = db.query(
                "SELECT EXISTS (SELECT 1 FROM outbox_attempt WHERE answer_form = 'clear' AND answered_at <> '') "
                "OR EXISTS (SELECT 1 FROM platform_item WHERE form = 'clear')");
            return rows.next() && rows.integer(0) != 0;
        });
        if (!waits || !*waits)
            return waits ? Result<qint64>(all) : Failure(waits.error());
        const auto some = store.note([&](Database &db) -> Result<qint64> {
            const auto answers = sealSomeAnswers(db, keys, profiles);
            const auto items = answers ? sealSomeItems(db, keys) : answers;
            return items ? Result<qint64>(*answers + *items) : items;
        });
        if (!some)
            return some;
        all += *some;
    }
}

Result<QByteArray> sealedItem(const Keyring &keys, const QByteArray &item)
{
    return keys.encrypt(item, ItemSecret);
}

Result<QByteArray> openedItem(const Keyring &keys, const QByteArray &sealed)
{
    return keys.decrypt(sealed, ItemSecret);
}

QString itemDigest(const Keyring &keys, const QString &profile, const QString &list, const QString &key)
{
    return QString::fromLatin1(keys.keyedDigest((profile + u'\n' + list + u'\n' + key).toUtf8()).toHex());
}

} // namespace suben
