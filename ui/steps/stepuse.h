#pragma once

#include "core/ledger/session.h"

#include <QMap>

namespace suben
{

/// How often each step was entered, and which ones are pinned, as the ledger remembers it.
class StepUse final
{
public:
    explicit StepUse(Session &session);

    int times(const QString &step) const { return m_times.value(step); }
    /// Once more. A ledger that cannot be written keeps its order.
    void note(const QString &step);
    QStringList pinned() const { return m_pinned; }
    /// Pins it, or takes it off; false when three are pinned already.
    Result<bool> togglePin(const QString &step);

private:
    Session &m_session;
    QMap<QString, int> m_times;
    QStringList m_pinned;
};

} // namespace suben
