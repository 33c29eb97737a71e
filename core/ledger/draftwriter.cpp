#include "core/ledger/draftjson.h"
#include "core/ledger/fieldjson.h"
#include "core/storage/store.h"

#include <QJsonArray>

namespace suben
{

namespace
{

QString sideWord(Side side)
{
    return side == Side::Input    ? QStringLiteral("input")
           : side == Side::Output ? QStringLiteral("output")
                                  : QStringLiteral("none");
}

/// Names in the place of ids, as `draftFromJson` reads them.
class DraftWriter final
{
public:
    explicit DraftWriter(Database &db) : m_db(db) {}
    QJsonObject write(const EventDraft &draft);

private:
    QJsonObject writeLine(const DraftLine &line);
    QJsonArray paperNumbers(const QList<PaperId> &papers);
    QString name(const char *sql, qint64 id)
    {
        Rows rows = m_db.query(sql, id);
        return rows.next() ? rows.text(0) : QString();
    }
    void put(QJsonObject &object, const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            object.insert(key, text);
    }
    Database &m_db;
};

QJsonArray DraftWriter::paperNumbers(const QList<PaperId> &papers)
{
    QJsonArray numbers;
    for (const PaperId paper : papers)
        numbers.append(name("SELECT number FROM paper WHERE id = ?", raw(paper)));
    return numbers;
}

QJsonObject DraftWriter::writeLine(const DraftLine &line)
{
    QJsonObject object = fieldsToJson(line.fields);
    put(object, QStringLiteral("item"),
        name("SELECT coalesce(nullif(gtin, ''), nullif(code, ''), name) FROM item WHERE id = ?", raw(line.item)));
    put(object, QStringLiteral("lot"), name("SELECT code FROM lot WHERE id = ?", raw(line.lot)));
    put(object, QStringLiteral("location"), name("SELECT name FROM location WHERE id = ?", raw(line.location)));
    object.insert(QStringLiteral("side"), sideWord(line.side));
    object.insert(QStringLiteral("line.qty"), line.quantity.toString());
    if (!line.codes.isEmpty())
        object.insert(QStringLiteral("line.codes"), QJsonArray::fromStringList(line.codes));
    if (!line.papers.isEmpty())
        object.insert(QStringLiteral("papers"), paperNumbers(line.papers));
    return object;
}

QJsonObject DraftWriter::write(const EventDraft &draft)
{
    QJsonObject object = fieldsToJson(draft.fields);
    object.insert(QStringLiteral("type"), QStringLiteral("event"));
    object.insert(QStringLiteral("step"), draft.step);
    put(object, QStringLiteral("pack"), draft.lines.empty() ? draft.pack : QString());
    put(object, QStringLiteral("party"),
        name("SELECT coalesce(nullif(credit_code, ''), name) FROM party WHERE id = ?", raw(draft.party)));
    put(object, QStringLiteral("object"), name("SELECT code FROM object WHERE id = ?", raw(draft.object)));
    put(object, QStringLiteral("location"), name("SELECT name FROM location WHERE id = ?", raw(draft.location)));
    QJsonArray lines;
    for (const DraftLine &line : draft.lines)
        lines.append(writeLine(line));
    if (!lines.isEmpty())
        object.insert(QStringLiteral("lines"), lines);
    if (!draft.papers.isEmpty())
        object.insert(QStringLiteral("papers"), paperNumbers(draft.papers));
    QJsonArray attachments;
    for (const QByteArray &sha256 : draft.attachments)
        attachments.append(QString::fromLatin1(sha256.toHex()));
    if (!attachments.isEmpty())
        object.insert(QStringLiteral("attachments"), attachments);
    return object;
}

} // namespace

QJsonObject draftToJson(Database &db, const EventDraft &draft)
{
    return DraftWriter(db).write(draft);
}

QJsonObject draftToJson(Session &session, const EventDraft &draft)
{
    const auto written = session.store.read([&](Database &db) -> Result<QJsonObject> { return draftToJson(db, draft); });
    return written.value_or(QJsonObject());
}

} // namespace suben
