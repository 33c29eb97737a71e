#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/model/document.h"

#include <QDate>
#include <optional>
#include <vector>

namespace suben
{

/// One item as the list of items shows it.
struct ItemRow {
    ItemId id{};
    QString name;
    QString spec;
    QString category;
    Unit unit;
    QString gtin;
    QString code;
    QString mnemonic;
    qint64 lots = 0;
};

struct PartyRow {
    PartyId id{};
    QString name;
    QString creditCode;
    QString phone;
    QString mnemonic;
    int papers = 0;
    std::optional<QDate> firstEnd; ///< when the first of its papers ends that no later one of its kind follows
};

struct ObjectRow {
    ObjectId id{};
    QString kind;
    QString code;
    QString state; ///< id of a state of the kind
};

/// A file kept in the ledger, with its bytes.
struct KeptFile {
    Attachment attachment;
    QByteArray bytes;
};

/// `text` as in Search: initials, pinyin, part of a name, any code. `before` goes on behind that record.
struct MasterFilter {
    QString text;
    qint64 before = 0;
    int limit = 50;
};

/// What the firm knows, newest first. Retired records are left out.
class MasterList final
{
public:
    explicit MasterList(Session &session);
    Result<std::vector<ItemRow>> items(const MasterFilter &filter);
    Result<std::vector<PartyRow>> parties(const MasterFilter &filter);
    /// Here the text is the beginning of a code.
    Result<std::vector<ObjectRow>> objects(const MasterFilter &filter);
    /// NotFound when no such file is kept.
    Result<KeptFile> file(const QByteArray &sha256);

private:
    Session &m_session;
};

} // namespace suben
