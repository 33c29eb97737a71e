#pragma once

#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QDate>
#include <vector>

namespace suben
{

/// What a line of the self-check is about.
enum class GapKind {
    Empty,     ///< a required field of an entry is empty
    Advised,   ///< an advised one is
    Paper,     ///< a paper was missing, ended or did not cover what was traded
    Exceeded,  ///< more was entered than a certificate or permit allows
    Expired,   ///< an expired lot is still on hand
    Late,      ///< a deadline has passed
    Standing,  ///< a standing check of a pack
    Alone,     ///< something that wants a second person was confirmed by one
    Uncertain, ///< a rule or setting in use that nobody has confirmed (mark ?)
    Loosened   ///< a rule an overlay or child pack made looser
};

/// `empty`, `advised`, …: for JSON.
QString gapKindName(GapKind kind);

/// Where a gap is mended.
struct Cure {
    enum class At { Nothing, Event, Lot, Party, Item, OwnPapers, Object, Due, Packs, Step };
    At at = At::Nothing;
    qint64 id = 0; ///< raw id of the record; of a lot's line too
    QString pack;  ///< At::Packs: the pack; At::Step: the step to enter
    bool operator==(const Cure &) const = default;
};

struct SelfCheckRow {
    GapKind kind = GapKind::Empty;
    Severity severity = Severity::Warn;
    QString rule;  ///< `pack:id`
    QString text;  ///< one sentence
    QString about; ///< entry, lot, party … in words
    LegalBasis basis;
    Cure cure;
    bool operator==(const SelfCheckRow &) const = default;
};

/// One point of an inspector's list.
struct InspectionRow {
    enum class State { There, Missing, Look }; ///< Look: nothing in the ledger can show it
    State state = State::Look;
    QString id; ///< `pack:view.point`
    QString text;
    QString proof; ///< what shows it, or what is missing
    LegalBasis basis;
    Cure cure; ///< where the proof stands, or where it is mended
    bool operator==(const InspectionRow &) const = default;
};

/// `there`, `missing`, `look`: for JSON.
QString inspectionStateName(InspectionRow::State state);

/// One category: what was looked at and what an inspector would find missing, heaviest first.
struct SelfCheckGroup {
    QString pack;
    QString title;
    int entries = 0;                   ///< effective entries of the period
    int lots = 0;                      ///< lots on hand
    std::vector<InspectionRow> points; ///< of the packs' inspection lists, each list at the first category that has it
    std::vector<SelfCheckRow> rows;
};

struct SelfCheckAnswer {
    QDate from;
    QDate to;
    std::vector<SelfCheckGroup> groups; ///< in the order of the ledger's categories
    int count() const;
};

/// 自查: the ledger read as an inspector would, by today's rules. Writes nothing but what has become due.
class SelfCheck final
{
public:
    explicit SelfCheck(Session &session);
    /// Both days included. Usage when they are the wrong way round; Cancelled between two entries.
    Result<SelfCheckAnswer> run(QDate from, QDate to, Progress &progress);

private:
    Session &m_session;
};

} // namespace suben
