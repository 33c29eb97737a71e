#include "core/sync/attemptchain.h"

#include "core/ledger/digest.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "core/sync/sealedanswer.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace suben
{

namespace
{

struct AttemptChainText {
    Q_DECLARE_TR_FUNCTIONS(AttemptChain)
};

constexpr char Between = '\0';
constexpr qint64 LinksPerReport = 500;

const QString SentPart = QStringLiteral("sent");
const QString AnsweredPart = QStringLiteral("answered");

QByteArray sentContent(Database &db, qint64 attempt)
{
    Rows rows = db.query(R"(
        SELECT profile, url, sent_at, request, (SELECT group_concat(outbox_id) FROM (
            SELECT outbox_id FROM outbox_attempt_row WHERE attempt_id = outbox_attempt.id ORDER BY outbox_id))
          FROM outbox_attempt WHERE id = ?)",
                         attempt);
    if (!rows.next())
        return {};
    QByteArray text = "sent" + (Between + QByteArray::number(attempt)) + Between;
    for (const int column : {0, 1, 2, 4})
        text += rows.text(column).toUtf8() + Between;
    return sha256(text + rows.blob(3));
}

/// Empty where nothing was settled or what lies there was not sealed here; NotAllowed where it cannot be looked at
/// without the key. An answer that was sealed later was linked while it lay in clear.
Result<QByteArray> answeredContent(Database &db, const Keyring &keys, qint64 attempt)
{
    Rows rows = db.query(
        "SELECT status, answered_at, outcome, answer, answer_form FROM outbox_attempt WHERE id = ? AND answered_at <> ''", attempt);
    if (!rows.next())
        return QByteArray();
    WholeAnswer linked{rows.text(2), rows.blob(3)};
    if (rows.text(4) == u"sealedLater") {
        auto opened = openedAnswer(keys, attempt, linked.bytes);
        if (!opened)
            return opened.error().code == ErrorCode::NotAllowed ? Result<QByteArray>(Failure(opened.error())) : QByteArray();
        const bool isMasked = linked.outcome.contains(u'*') || linked.outcome.contains(u'•');
        if (linked.outcome != opened->outcome && !isMasked)
            return QByteArray();
        linked = *std::move(opened);
    }
    const QByteArray text = "answered" + (Between + QByteArray::number(attempt)) + Between + rows.text(0).toUtf8() + Between +
                            rows.text(1).toUtf8() + Between + linked.outcome.toUtf8() + Between;
    return sha256(text + linked.bytes);
}

void addLink(Database &db, qint64 attempt, const QString &part, const QByteArray &content)
{
    Rows last = db.query("SELECT hash FROM attempt_chain ORDER BY id DESC LIMIT 1");
    const QByteArray before = last.next() ? last.blob(0) : QByteArray();
    db.execute("INSERT INTO attempt_chain (attempt_id, part, content, hash) VALUES (?, ?, ?, ?)", attempt, part,
               content, chainHash(before, content));
}

/// Those of before the chain was kept.
void linkEarlier(Database &db, const Keyring &keys, qint64 attempt)
{
    Rows first = db.query("SELECT 1 FROM attempt_chain LIMIT 1");
    if (first.next())
        return;
    std::vector<qint64> earlier;
    Rows rows = db.query("SELECT id FROM outbox_attempt WHERE id < ? ORDER BY id", attempt);
    while (rows.next())
        earlier.push_back(rows.integer(0));
    for (const qint64 id : earlier) {
        addLink(db, id, SentPart, sentContent(db, id));
        if (const auto answered = answeredContent(db, keys, id); answered && !answered->isEmpty())
            addLink(db, id, AnsweredPart, *answered);
    }
}

void wrong(AttemptVerdict &verdict, bool AttemptVerdict::*what, qint64 attempt, const QString &why)
{
    verdict.*what = false;
    if (!verdict.why.isEmpty())
        return;
    verdict.firstBad = attempt;
    verdict.why = why;
}

/// An attempt without its links, and an entry that was sent more often than attempts are kept.
void missing(Database &db, AttemptVerdict &verdict)
{
    Rows attempts = db.query(R"(
        SELECT id FROM outbox_attempt AS a WHERE EXISTS (SELECT 1 FROM attempt_chain)
           AND (NOT EXISTS (SELECT 1 FROM attempt_chain WHERE attempt_id = a.id AND part = 'sent')
                OR (answered_at <> '' AND NOT EXISTS (SELECT 1 FROM attempt_chain WHERE attempt_id = a.id AND part = 'answered')))
         ORDER BY id LIMIT 1)");
    if (attempts.next())
        wrong(verdict, &AttemptVerdict::unbroken, attempts.integer(0),
              AttemptChainText::tr("Attempt %1 is not in the chain of attempts.").arg(attempts.integer(0)));
    Rows rows = db.query(R"(
        SELECT id FROM outbox WHERE attempts > (SELECT count(*) FROM outbox_attempt_row WHERE outbox_id = outbox.id) ORDER BY id LIMIT 1)");
    if (rows.next())
        wrong(verdict, &AttemptVerdict::unbroken, 0,
              AttemptChainText::tr("Upload %1 was sent more often than attempts are kept.").arg(rows.integer(0)));
}

/// Seals the file keeps itself: a tail that was cut off left them behind.
void compareOwnAttemptSeals(Database &db, AttemptVerdict &verdict)
{
    Rows rows = db.query(R"(
        SELECT s.day FROM attempt_seal AS s LEFT JOIN attempt_chain AS c ON c.id = s.links
         WHERE c.hash IS NULL OR c.hash <> s.head ORDER BY s.links LIMIT 1)");
    if (rows.next())
        wrong(verdict, &AttemptVerdict::unbroken, 0,
              AttemptChainText::tr("The uploads do not lead to the seal of %1: some were taken out.").arg(rows.text(0)));
}

/// `SA1-20261122-34-<16 to 64 hex>`, as a person may have typed it.
struct WrittenAttemptSeal {
    QString text;
    qint64 links = 0;
    QByteArray hex;
};

Result<std::vector<WrittenAttemptSeal>> writtenSeals(const QStringList &against)
{
    static const QRegularExpression Form(QStringLiteral("^SA1-[0-9]{8}-([0-9]{1,12})-([0-9a-f]{16,64})$"), QRegularExpression::CaseInsensitiveOption);
    std::vector<WrittenAttemptSeal> seals;
    for (const QString &text : against) {
        const auto match = Form.match(text.trimmed());
        if (!match.hasMatch())
            return failure(ErrorCode::Usage,
                           AttemptChainText::tr("“%1” is not a seal of uploads; it looks like SA1-20261122-34-0123456789abcdef.").arg(text));
        seals.push_back({text.trimmed(), match.captured(1).toLongLong(), match.captured(2).toLower().toLatin1()});
    }
    return seals;
}

void compareWritten(Database &db, const std::vector<WrittenAttemptSeal> &seals, AttemptVerdict &verdict)
{
    if (!seals.empty())
        verdict.agreesWithSeal = true;
    for (const WrittenAttemptSeal &seal : seals) {
        Rows rows = db.query("SELECT hash FROM attempt_chain WHERE id = ?", seal.links);
        if (rows.next() && rows.blob(0).toHex().startsWith(seal.hex))
            continue;
        verdict.agreesWithSeal = false;
        if (verdict.why.isEmpty())
            verdict.why = AttemptChainText::tr("The seal %1 does not agree with the uploads.").arg(seal.text);
    }
}

} // namespace

void chainSent(Database &db, const Keyring &keys, qint64 attempt)
{
    linkEarlier(db, keys, attempt);
    addLink(db, attempt, SentPart, sentContent(db, attempt));
}

void chainAnswered(Database &db, const Keyring &keys, qint64 attempt)
{
    addLink(db, attempt, AnsweredPart, answeredContent(db, keys, attempt).value_or(QByteArray()));
}

QStringList takeAttemptSeals(QStringList &seals)
{
    QStringList taken;
    seals.removeIf([&](const QString &seal) {
        const bool isOfUploads = seal.trimmed().startsWith(QLatin1String("SA1-"), Qt::CaseInsensitive);
        if (isOfUploads)
            taken << seal;
        return isOfUploads;
    });
    return taken;
}

Result<AttemptVerdict> verifyAttempts(Session &session, Progress &progress, const QStringList &against)
{
    const auto written = writtenSeals(against);
    if (!written)
        return Failure(written.error());
    return session.store.read([&](Database &db) -> Result<AttemptVerdict> {
        AttemptVerdict verdict;
        qint64 links = 0;
        Rows rows = db.query("SELECT id, attempt_id, part, content, hash FROM attempt_chain ORDER BY id");
        while (rows.next()) {
            const qint64 attempt = rows.integer(1);
            const bool isSent = rows.text(2) == SentPart;
            const auto content = isSent ? Result<QByteArray>(sentContent(db, attempt)) : answeredContent(db, session.keys, attempt);
            if (!content)
                ++verdict.unread;
            else if (*content != rows.blob(3))
                wrong(verdict, &AttemptVerdict::unchanged, attempt,
                      AttemptChainText::tr("Attempt %1 is not what was kept.").arg(attempt));
            if (rows.integer(0) != ++links || rows.blob(4) != chainHash(verdict.head, rows.blob(3)))
                wrong(verdict, &AttemptVerdict::unbroken, attempt,
                      AttemptChainText::tr("Attempt %1 does not follow from the one before it.").arg(attempt));
            verdict.head = rows.blob(4);
            verdict.attempts += isSent ? 1 : 0;
            if (links % LinksPerReport == 0)
                progress.advance(links, 0);
            if (progress.cancelled())
                return failure(ErrorCode::Cancelled, AttemptChainText::tr("The check was stopped."));
        }
        missing(db, verdict);
        compareOwnAttemptSeals(db, verdict);
        compareWritten(db, *written, verdict);
        return verdict;
    });
}

} // namespace suben
