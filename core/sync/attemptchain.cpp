#include "core/sync/attemptchain.h"

#include "core/ledger/digest.h"
#include "core/storage/store.h"

#include <QCoreApplication>

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

QByteArray answeredContent(Database &db, qint64 attempt)
{
    Rows rows = db.query(
        "SELECT status, answered_at, outcome, answer FROM outbox_attempt WHERE id = ? AND answered_at <> ''", attempt);
    if (!rows.next())
        return {};
    QByteArray text = "answered" + (Between + QByteArray::number(attempt)) + Between;
    for (const int column : {0, 1, 2})
        text += rows.text(column).toUtf8() + Between;
    return sha256(text + rows.blob(3));
}

void addLink(Database &db, qint64 attempt, const QString &part, const QByteArray &content)
{
    Rows last = db.query("SELECT hash FROM attempt_chain ORDER BY id DESC LIMIT 1");
    const QByteArray before = last.next() ? last.blob(0) : QByteArray();
    db.execute("INSERT INTO attempt_chain (attempt_id, part, content, hash) VALUES (?, ?, ?, ?)", attempt, part,
               content, chainHash(before, content));
}

/// Those of before the chain was kept.
void linkEarlier(Database &db, qint64 attempt)
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
        if (const QByteArray answered = answeredContent(db, id); !answered.isEmpty())
            addLink(db, id, AnsweredPart, answered);
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

} // namespace

void chainSent(Database &db, qint64 attempt)
{
    linkEarlier(db, attempt);
    addLink(db, attempt, SentPart, sentContent(db, attempt));
}

void chainAnswered(Database &db, qint64 attempt)
{
    addLink(db, attempt, AnsweredPart, answeredContent(db, attempt));
}

Result<AttemptVerdict> verifyAttempts(Session &session, Progress &progress)
{
    return session.store.read([&](Database &db) -> Result<AttemptVerdict> {
        AttemptVerdict verdict;
        qint64 links = 0;
        Rows rows = db.query("SELECT id, attempt_id, part, content, hash FROM attempt_chain ORDER BY id");
        while (rows.next()) {
            const qint64 attempt = rows.integer(1);
            const bool isSent = rows.text(2) == SentPart;
            const QByteArray content = isSent ? sentContent(db, attempt) : answeredContent(db, attempt);
            if (content != rows.blob(3))
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
        return verdict;
    });
}

} // namespace suben
