#pragma once

#include "core/ledger/session.h"

#include <QMap>

namespace suben
{

/// How often each step was entered, as the ledger remembers it: what is used most stands first.
class StepUse final
{
public:
    explicit StepUse(Session &session);

    int times(const QString &step) const { return m_times.value(step); }
    /// Once more. A ledger that cannot be written keeps its order.
    void note(const QString &step);

private:
    Session &m_session;
    QMap<QString, int> m_times;
};

} // namespace suben
