#pragma once

#include "core/ledger/session.h"

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace suben
{

/// What the columns of this supplier's files mean, kept in the ledger file by header fingerprint and supplier (demand
/// D12).
class MapMemory final
{
public:
    explicit MapMemory(Session &session) : m_session(session) {}

    /// What was last used for this supplier, else for the same headers of anybody; nothing when they are new.
    Result<std::optional<QJsonObject>> recall(const QString &fingerprint, PartyId party);
    Result<void> remember(const QString &fingerprint, PartyId party, const QByteArray &columns);

private:
    Session &m_session;
};

} // namespace suben
