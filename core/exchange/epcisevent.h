#pragma once

#include "core/base/result.h"
#include "core/codes/eventhash.h"
#include "core/exchange/epcisnames.h"
#include "core/exchange/epciswriter.h"
#include "core/ledger/eventread.h"
#include "core/ledger/session.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace suben
{

/// Writes posted events as EPCIS 2.0 events. What the standard has a word for stands under it; every fact of the entry
/// stands once more under our own prefix as the `load` format names it, so that it can be posted again. Secrets (ID
/// numbers) leave only where the order says so.
class EpcisEventWriter final
{
public:
    EpcisEventWriter(Session &session, Database &db, const EpcisOrder &order);

    /// Nothing for an entry that only takes another one out: it is that one's error declaration. NotFound when there is
    /// no such entry.
    Result<std::optional<QJsonObject>> write(EventId id);
    /// CBV event hash of an entry.
    Result<QString> eventId(EventId id);

private:
    struct Written {
        QJsonObject event; ///< without eventID, recordTime and declaration
        StoredEvent stored;
    };
    Result<Written> body(EventId id);
    Result<StoredEvent> read(EventId id);
    Result<StoredEvent> readWhole(EventId id);
    QJsonObject entry(const StoredEvent &stored);
    void takeKind(const StoredEvent &stored, QJsonObject &event);
    void takeLines(const StoredEvent &stored, QJsonObject &event);
    bool takePacking(const StoredEvent &stored, QJsonObject &event);
    void takeParties(const StoredEvent &stored, QJsonObject &event);
    void takePlace(const StoredEvent &stored, QJsonObject &event);
    Result<QJsonObject> declaration(const StoredEvent &stored);
    QString one(const char *sql, qint64 id);
    bool isVoid(EventId id);

    Session &m_session;
    Database &m_db;
    QStringList m_withhold;
    LotId m_lot{};
    EpcisSecrets m_secrets;
    EpcisNames m_names;
    EventNames m_hashNames;
    QHash<EventId, QString> m_ids;
};

/// The `@context` of documents and of single events this program writes.
QJsonArray epcisContext();

} // namespace suben
