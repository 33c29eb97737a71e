#include "core/filing/chainfile.h"

#include "core/ledger/digest.h"
#include "core/ledger/evidencerows.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace suben
{

namespace
{

struct ChainFileText {
    Q_DECLARE_TR_FUNCTIONS(ChainFile)
};

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

bool put(QIODevice &out, const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return out.write(line) == line.size();
}

QJsonObject wholeEvent(qint64 id, EventEvidence &evidence, const QByteArray &hash, LotId lot)
{
    QJsonArray lines;
    for (const LineEvidence &line : evidence.lines) {
        const QByteArray text = lineText(line, evidence.salt);
        if (raw(lot) == 0 || line.lot.id == raw(lot))
            lines.append(QString::fromUtf8(text));
        else
            lines.append(QJsonObject{{QStringLiteral("hash"), hex(sha256(text))}});
    }
    return {{QStringLiteral("id"), id}, {QStringLiteral("event"), QString::fromUtf8(eventText(evidence))},
            {QStringLiteral("lines"), lines}, {QStringLiteral("hash"), hex(hash)}};
}

QByteArray contentOf(const QJsonObject &entry)
{
    if (!entry.contains(u"event"))
        return QByteArray::fromHex(entry[u"content"].toString().toLatin1());
    std::vector<QByteArray> lines;
    for (const QJsonValue &line : entry[u"lines"].toArray())
        lines.push_back(line.isObject() ? QByteArray::fromHex(line[u"hash"].toString().toLatin1()) : sha256(line.toString().toUtf8()));
    return contentHash(sha256(entry[u"event"].toString().toUtf8()), lines);
}

} // namespace

Result<ChainFileFacts> writeChainFile(Session &session, const ChainFileScope &scope, QIODevice &out, Progress &progress)
{
    return session.store.read([&](Database &db) -> Result<ChainFileFacts> {
        ChainFileFacts facts;
        Rows end = db.query("SELECT coalesce(max(event_id), 0) FROM chain WHERE ?2 OR hash = ?1", scope.head, scope.head.isEmpty());
        const qint64 last = end.next() ? end.integer(0) : 0; // what came after the seal is not of it
        Rows first = db.query(R"(
            SELECT coalesce(min(id), 0) FROM event WHERE event_date BETWEEN ?1 AND ?2 AND id <= ?4
               AND (?3 = 0 OR EXISTS (SELECT 1 FROM line WHERE event_id = event.id AND lot_id = ?3)))",
                              scope.from, scope.to, scope.lot, last);
        facts.firstId = first.next() ? first.integer(0) : 0;
        Rows before = db.query("SELECT hash FROM chain WHERE event_id < ? ORDER BY event_id DESC LIMIT 1", facts.firstId);
        bool written = put(out, {{QStringLiteral("before"), before.next() ? hex(before.blob(0)) : QString()}});
        Rows rows = db.query(R"(
            SELECT event.id, event_date BETWEEN ?1 AND ?2 AND (?3 = 0 OR EXISTS (SELECT 1 FROM line WHERE event_id = event.id AND lot_id = ?3)),
                   content_hash, hash
              FROM event JOIN chain ON chain.event_id = event.id WHERE event.id BETWEEN ?4 AND ?5 ORDER BY event.id)",
                             scope.from, scope.to, scope.lot, facts.firstId, last);
        while (facts.firstId > 0 && written && rows.next()) {
            if (progress.cancelled())
                return failure(ErrorCode::Cancelled, ChainFileText::tr("Stopped; no package was made."));
            facts.head = rows.blob(3);
            if (rows.integer(1) == 0) {
                written = put(out, {{QStringLiteral("id"), rows.integer(0)}, {QStringLiteral("content"), hex(rows.blob(2))}, {QStringLiteral("hash"), hex(rows.blob(3))}});
                continue;
            }
            auto evidence = readEvidence(db, rows.integer(0));
            written = evidence && put(out, wholeEvent(rows.integer(0), *evidence, rows.blob(3), scope.lot));
            ++facts.events;
        }
        if (!written)
            return failure(ErrorCode::Storage, ChainFileText::tr("The disk is full; no package was made."));
        return facts;
    });
}

Result<ChainFileFacts> checkChainFile(const QByteArray &text, Progress &progress)
{
    ChainFileFacts facts;
    QByteArray before;
    bool started = false;
    for (const QByteArrayView line : QByteArrayView(text).isEmpty() ? QList<QByteArray>() : text.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject entry = QJsonDocument::fromJson(line.toByteArray()).object();
        if (!started && !entry[u"before"].isString()) {
            facts.firstBad = 1;
            return facts;
        }
        if (!started) {
            before = QByteArray::fromHex(entry[u"before"].toString().toLatin1());
            started = true;
            continue;
        }
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled, ChainFileText::tr("Stopped."));
        const qint64 id = entry[u"id"].toInteger();
        const QByteArray content = contentOf(entry);
        const QByteArray hash = content.size() == HashSize ? chainHash(before, content) : QByteArray();
        if (hash.isEmpty() || hex(hash) != entry[u"hash"].toString()) {
            facts.firstBad = id == 0 ? facts.lastId + 1 : id;
            return facts;
        }
        before = hash;
        facts.head = hash;
        facts.firstId = facts.firstId == 0 ? id : facts.firstId;
        facts.lastId = id;
        facts.events += entry.contains(u"event") ? 1 : 0;
    }
    if (!started)
        return failure(ErrorCode::Verification, ChainFileText::tr("The package holds no chain."));
    return facts;
}

} // namespace suben
