#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/rules/rulepacks.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace suben
{

/// One element of a pack: `checks` and `noCash`, `settings` and `nearExpiry`.
struct RuleName {
    QString pack; ///< where it is declared
    QString list;
    QString id;
};

/// The firm's own version of the shipped packs: overlays (`"for": "firm"`) that are kept in the ledger file and laid over
/// everything else when it is opened. Changing them is the owner's business and is noted in master_change. Each change is
/// first tried by the loader: Refused with its words (file, place, why) where the packs would not stand with it. It holds
/// from the next opening on; entries keep the rules they were made under.
class FirmRules final
{
public:
    explicit FirmRules(Session &session);

    /// As they are kept, in the order of their ids.
    Result<std::vector<PackText>> overlays();
    /// A whole overlay from a file. Usage for what is no overlay for a firm.
    Result<void> lay(const QByteArray &json);
    /// NotFound when there is none of that id.
    Result<void> takeAway(const QString &overlayId);
    /// The firm's value for a setting (`45D`, `2`, `true`), with the reason; never below its legal floor. An empty value
    /// takes the firm's own away.
    Result<void> set(const RuleName &setting, const QString &value, const QString &because);
    /// Confirms an uncertain rule (mark U): `source` says where that stands.
    Result<void> confirm(const RuleName &rule, const QString &source);

private:
    Result<QByteArray> withElement(const RuleName &name, const QJsonObject &element);
    Result<void> keep(const QString &id, const QByteArray &json);

    Session &m_session;
};

/// Where this ledger's packs come from, with these overlays in the place of those it keeps.
PackSources packSourcesOf(const Session &session, std::vector<PackText> firm);

} // namespace suben
