#include "core/exchange/epciswriter.h"

#include "core/base/clock.h"
#include "core/base/wholefile.h"
#include "core/exchange/epcisevent.h"
#include "core/exchange/epcismasters.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <vector>

namespace suben
{

namespace
{

struct EpcisWriterText {
    Q_DECLARE_TR_FUNCTIONS(EpcisWriter)
};

Failure noRoom()
{
    return failure(ErrorCode::Storage, EpcisWriterText::tr("The disk is full; no file was made."));
}

/// Everything but the events; the list of events is where it ends.
QByteArray documentHead(Session &session, Database &db, const EpcisOrder &order)
{
    const QJsonObject head{{QStringLiteral("@context"), epcisContext()},
                           {QStringLiteral("type"), QStringLiteral("EPCISDocument")},
                           {QStringLiteral("schemaVersion"), QStringLiteral("2.0")},
                           {QStringLiteral("creationDate"), toIso(session.clock.now())},
                           {QStringLiteral("sender"), EpcisNames(session.info).ownParty()},
                           {EpcisPrefix + QStringLiteral(":own.name"), session.info.name},
                           {EpcisPrefix + QStringLiteral(":training"), session.info.training},
                           {EpcisPrefix + QStringLiteral(":withheld"), QJsonArray::fromStringList(order.withhold)},
                           {QStringLiteral("epcisHeader"), QJsonObject{{QStringLiteral("epcisMasterData"), QJsonObject{{QStringLiteral("vocabularyList"), epcisVocabularies(session, db, order)}}}}}};
    QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
    text.chop(1);
    return text + ",\"epcisBody\":{\"eventList\":[";
}

} // namespace

Result<qint64> countEpcisEvents(Session &session, const EpcisOrder &order)
{
    return session.store.read([&](Database &db) -> Result<qint64> {
        Rows rows = db.query(R"(
            SELECT count(*) FROM event WHERE event_date BETWEEN ?1 AND ?2
               AND (?3 = 0 OR EXISTS (SELECT 1 FROM line WHERE event_id = event.id AND lot_id = ?3)))",
                             order.from, order.to, order.lot);
        return rows.next() ? rows.integer(0) : 0;
    });
}

Result<qint64> writeEpcis(Session &session, const EpcisOrder &order, QIODevice &out, Progress &progress)
{
    if (!order.from.isValid() || order.to < order.from)
        return failure(ErrorCode::Usage, EpcisWriterText::tr("The period must end after it begins."));
    if (order.secrets == EpcisSecrets::Included && session.actor.role != Role::Owner)
        return failure(ErrorCode::NotAllowed, EpcisWriterText::tr("Only the owner may write ID numbers into a file."));
    return session.store.read([&](Database &db) -> Result<qint64> {
        std::vector<EventId> ids;
        Rows rows = db.query(R"(
            SELECT id FROM event WHERE event_date BETWEEN ?1 AND ?2
               AND (?3 = 0 OR EXISTS (SELECT 1 FROM line WHERE event_id = event.id AND lot_id = ?3)) ORDER BY id)",
                             order.from, order.to, order.lot);
        while (rows.next())
            ids.push_back(rows.id<EventId>(0));
        bool isWritten = out.write(documentHead(session, db, order)) > 0;
        EpcisEventWriter writer(session, db, order);
        qint64 written = 0;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (progress.cancelled())
                return failure(ErrorCode::Cancelled, EpcisWriterText::tr("Stopped; no file was made."));
            const auto event = writer.write(ids[i]);
            if (!event)
                return tl::make_unexpected(event.error());
            progress.advance(static_cast<qint64>(i + 1), static_cast<qint64>(ids.size()));
            if (!*event)
                continue;
            isWritten = isWritten && out.write((written > 0 ? ",\n" : "\n") + QJsonDocument(**event).toJson(QJsonDocument::Compact)) > 0;
            ++written;
        }
        isWritten = isWritten && out.write("\n]}}\n") > 0;
        return isWritten ? Result<qint64>(written) : Result<qint64>(noRoom());
    });
}

Result<qint64> writeEpcisFile(Session &session, const EpcisOrder &order, const QString &path, Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    const auto written = writeEpcis(session, order, file, progress);
    if (!written) {
        file.cancelWriting();
        return written;
    }
    const auto whole = commitWhole(file);
    return whole ? written : Result<qint64>(Failure(whole.error()));
}

} // namespace suben
