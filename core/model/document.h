#pragma once

#include "core/base/ids.h"
#include "core/base/quantity.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace suben
{

/// Bytes kept once in the ledger file under their SHA-256.
struct Attachment {
    QByteArray sha256; ///< 32 bytes
    QString mediaType; ///< `image/jpeg`, `application/pdf`, …
    QString fileName;
    qint64 size = 0;
    bool operator==(const Attachment &) const = default;
};

/// A business paper: invoice, deliveryNote, certificate, testReport.
struct Document {
    DocumentId id{};
    QString kind;
    QString number;
    std::optional<QDate> date;
    PartyId party{};
    std::vector<QByteArray> attachments; ///< SHA-256 of each
    bool operator==(const Document &) const = default;
};

/// Who or what a paper is about.
enum class HolderKind { Own, Party, Staff, Item, Lot, Object };

/// `own`, `party`, `staff`, `item`, `lot`, `object`.
QString holderKindName(HolderKind kind);
std::optional<HolderKind> holderKindFromName(QStringView name);

/// Somebody who agreed that a paper holds (首营审批).
struct Approval {
    UserId user{};
    QDateTime time;
    bool operator==(const Approval &) const = default;
};

/// How much a permit, certificate or quota covers, per key (`item.cas`, or empty for all).
struct PaperQuantity {
    QString key;
    Quantity quantity;
    bool operator==(const PaperQuantity &) const = default;
};

/// A licence, permit, certificate, quota, approval or contract (design/rulepacks.md §3.5). `kind` is an id of a pack's
/// `papers`.
struct Paper {
    PaperId id{};
    QString kind;
    HolderKind holderKind = HolderKind::Own;
    qint64 holder = 0; ///< raw id of the party, user, item, lot or object; 0 for own
    QString number;
    QString issuer;
    std::optional<QDate> issued;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo; ///< nothing: open; a paper that ends today is valid today
    QStringList scope;            ///< words; `*` covers everything
    QStringList except;
    std::vector<PaperQuantity> quantities;
    std::vector<QByteArray> copies; ///< attachments
    std::vector<Approval> approvals;
    bool operator==(const Paper &) const = default;
};

} // namespace suben
