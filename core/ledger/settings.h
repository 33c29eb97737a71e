#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QString>

namespace suben
{

/// After so many minutes without a key the window asks who is there; empty or 0: never.
inline const QString IdleMinutesSetting = QStringLiteral("lock.minutes");

/// Small things the ledger remembers by key (`print.label.printer`).
class Settings final
{
public:
    explicit Settings(Session &session);
    /// Empty where nothing was set.
    Result<QString> value(const QString &key);
    /// An empty value forgets the key.
    Result<void> setValue(const QString &key, const QString &value);

private:
    Session &m_session;
};

} // namespace suben
