#pragma once

#include "core/exchange/facttable.h"
#include "core/ledger/session.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <map>
#include <vector>

namespace suben
{

/// One firm on a note.
struct NoteParty {
    QString name;
    QString creditCode;
    QString address;
    QString phone;
    bool operator==(const NoteParty &) const = default;
};

/// What went out in one entry, as the buyer needs it: lots with their dates, quantities and codes, and all the law asks
/// of the paper. Rows are canonical texts by fact path (`item.name`, `lot.code`, `line.qty`, `line.codes`, `category`).
struct DeliveryNote {
    NoteParty seller;
    NoteParty buyer;
    QString docNo;
    QDate date;
    QString seal; ///< the seller's latest, in short
    bool training = false;
    std::vector<FactTable::Row> rows;
    bool operator==(const DeliveryNote &) const = default;
};

/// Of an effective entry that sends lots out. Refused (Usage) for others and for more than a note holds. `withhold`:
/// fact paths left out. Seals the ledger first, so that the paper bears what stands in it now.
Result<DeliveryNote> deliveryNoteOf(Session &session, EventId event, const QStringList &withhold);

/// Usage where it is more than readNoteText takes: 2 000 rows, 20 000 codes a row, 99 QR codes.
Result<void> checkNoteFits(const DeliveryNote &note);
/// The texts of its QR codes: deflated, Base45, `SBN1:<hash>:1/3:…`, each at most 900 characters. At least one.
QStringList noteCodes(const DeliveryNote &note);
/// Whether a text is one of them.
bool isNoteCode(QStringView text);

/// Codes of one note, in any order, scanned twice or not.
class NoteCodes final
{
public:
    enum class Took { Added, Already, OtherNote, NoCode };
    Took take(QStringView text);
    int wanted() const { return m_wanted; } ///< 0 before the first
    int have() const { return static_cast<int>(m_parts.size()); }
    bool isComplete() const { return m_wanted > 0 && have() == m_wanted; }
    QStringList texts() const;
    /// Usage for codes that are not complete, Verification where they do not make the note they are named by.
    Result<DeliveryNote> note() const;

private:
    QString m_hash;
    int m_wanted = 0;
    std::map<int, QString> m_parts;
};

/// The note as the file an import shows; a text with its codes, one a line, is read the same way.
ImportFile noteFile(const DeliveryNote &note, const QString &path);
Result<DeliveryNote> readNoteText(const QString &text);

} // namespace suben
