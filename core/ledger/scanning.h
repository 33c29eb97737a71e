#pragma once

#include "core/codes/decoder.h"
#include "core/ledger/session.h"
#include "core/model/event.h"

#include <vector>

namespace suben
{

/// What a scan means in this ledger.
struct Scan {
    Decoded decoded;
    QString code;            ///< what to store and look up: the key of the one candidate, else the text as it came
    bool isOwnCode = false;  ///< of one package: it may be received and sold once
    bool isKnown = false;    ///< this very package code stands in the ledger
    bool isHere = false;     ///< and its package, or something in it, is in stock
    ItemId item{};           ///< {}: nothing says which; ask once and bind()
    QString lotCode;         ///< as the code says
    std::vector<LotId> lots; ///< of the ledger that it may mean, the likeliest first
    std::optional<Quantity> quantity; ///< of a weighed label, or of the packages in a carton
    std::vector<ElementString>
        readings; ///< where a separator is lost and no known lot decides: ask once, then choose()
};

/// One movement of a package, oldest first.
struct CodeStep {
    EventId event{};
    QString step;
    QString stepName; ///< Chinese name from the pack
    QDateTime eventTime;
    QString docNo;
    QString partyName;
    QString parent; ///< of a packing: into which carton; of an unpacking: empty
    Side side = Side::None;
};

/// Everything the ledger knows of one package.
struct CodeStory {
    QString code;
    ItemId item{};
    LotId lot{};
    QString itemName;
    QString lotCode;
    QString parent;       ///< the carton it stands in now; empty: none
    QStringList children; ///< directly inside it now
    bool isHere = false;
    std::vector<CodeStep> steps;
};

/// Reads codes with what the ledger knows: items, lots, packages, what was bound and learned. Separators that a gun
/// lost are put back by known lots (demand D10).
class Scanning final
{
public:
    explicit Scanning(Session &session);

    Result<Scan> read(const QString &text, ScanContext context = {});
    /// From now on this code means the item: an unknown text itself, the first seven digits of a drug code, the first
    /// eleven of a pesticide code (its product part), the shop's number of a weighed label. Usage for an empty text.
    Result<void> bind(const QString &text, ItemId item);
    /// From now on codes of this GTIN without separators are read with a lot of this length.
    Result<void> choose(const ElementString &reading);
    /// NotFound for a code that no entry names.
    Result<CodeStory> story(const QString &code);
    /// An entry of a step by its packages alone, lots and quantities found: for an unknown code NotFound, for one that
    /// is not here (the step takes out) or is here (it brings in) the step's own checks answer when it is recorded.
    Result<EventDraft> draftOf(const QString &step, const QStringList &codes);
    /// The next SSCC of the firm (General Specifications §3.2.1): `prefix` is its GS1 prefix, 7 to 10 digits; kept for
    /// the next time, may then be empty. Usage for no prefix.
    Result<QString> nextSscc(const QString &prefix = {});

private:
    Session &m_session;
};

/// Where the firm's own company prefix and the layout of its scales stand among the ledger's settings.
inline const QString CompanyPrefixSetting = QStringLiteral("gs1.prefix");
inline const QString InStoreLayoutSetting = QStringLiteral("scan.inStore");
inline const QString SeparatorSetting = QStringLiteral("scan.separator");

} // namespace suben
