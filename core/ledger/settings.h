#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/rules/rulepacks.h"

#include <QString>

namespace suben
{

/// Small things the ledger remembers by key (`print.label.printer`), and the firm's own values for settings of rule
/// packs.
class Settings final
{
public:
    explicit Settings(Session &session);
    /// Empty where nothing was set.
    Result<QString> value(const QString &key);
    /// An empty value forgets the key.
    Result<void> setValue(const QString &key, const QString &value);

    /// The firm's value for a setting of a pack (`common`, `nearExpiry`, `45D`). The owner's business; refused where no
    /// pack has such a setting. It takes effect when packs are loaded the next time; the loader keeps it above the
    /// legal floor.
    Result<void> setFirmSetting(const QString &pack, const QString &setting, const QString &value);
    /// One overlay `"for": "firm"` a pack, to be loaded after all others (PackSources::firm).
    Result<std::vector<PackText>> firmOverlays();

private:
    Session &m_session;
};

} // namespace suben
