#pragma once

#include "core/ledger/digest.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace suben
{

// The rows of one event as they stand in the file, and the texts that are hashed. Posting fills them from what it
// inserts, verification from what it reads: the same bytes, or the file was changed.

struct LotEvidence {
    qint64 id = 0;
    qint64 item = 0;
    QString code;
    QString made; ///< ISO dates, empty for none
    QString expiry;
    QString fields; ///< JSON as stored
};

struct LineEvidence {
    int number = 0;
    QString side;
    LotEvidence lot;
    qint64 location = 0;
    qint64 quantity = 0; ///< micros of the item's unit
    qint64 enteredValue = 0;
    QString enteredUnit;
    std::optional<qint64> price; ///< ten-thousandths of a yuan
    std::optional<qint64> amount;
    QByteArray packHash;
    QString content;   ///< JSON as stored
    QStringList codes; ///< in order
};

/// A value that the event writes on a lot or object.
struct SubjectEvidence {
    QString subject;
    qint64 id = 0;
    QString path;
    QString value;
    bool operator<(const SubjectEvidence &other) const;
};

struct ParentEvidence {
    QString code;
    QString parent; ///< empty: taken out
    bool operator<(const ParentEvidence &other) const;
};

struct PaperEvidence {
    int line = -1;
    qint64 paper = 0;
    auto operator<=>(const PaperEvidence &) const = default;
};

struct AttachmentEvidence {
    QByteArray sha256;
    QString field;
    bool operator<(const AttachmentEvidence &other) const;
};

struct EventEvidence {
    qint64 id = 0;
    QString step;
    QString shape;
    QString bizStep;
    QString eventDate;
    QString eventTime;
    QString recordTime;
    QString docNo;
    qint64 party = 0;
    qint64 object = 0;
    qint64 location = 0;
    qint64 actor = 0;
    qint64 corrects = 0;
    QString reason;
    QByteArray packHash;
    QByteArray salt;
    QString content; ///< JSON as stored
    std::vector<SubjectEvidence> sets;
    std::vector<ParentEvidence> parents;
    std::vector<PaperEvidence> papers;
    std::vector<AttachmentEvidence> attachments;
    std::vector<LineEvidence> lines;
};

/// Digest of a price in a line text: its salt is fieldSalt(event salt, line, path), its value the yuan as `13.50`.
QByteArray moneyDigest(const QByteArray &eventSalt, int line, QStringView path, qint64 tenThousandths);

/// The side lists are put in order first.
QByteArray eventText(EventEvidence &event);
QByteArray lineText(const LineEvidence &line, const QByteArray &eventSalt);
QByteArray contentHashOf(EventEvidence &event);

} // namespace suben
