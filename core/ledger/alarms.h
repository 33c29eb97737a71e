#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QDate>
#include <vector>

namespace suben
{

/// What the ledger itself shows to be wrong (the authority would see the same, later).
enum class AlarmKind {
    CodeTwice,          ///< one package code came in or went out once too often
    OverSold,           ///< more of a lot went out than ever came in
    SoldBeforeReceived, ///< a sale stands before the day its lot came in
    SoldExpired,        ///< a lot was sold after its last day
    LicenceEnded,       ///< bought or sold on a day on which the own licence or the partner's had ended
    Unusual             ///< a buyer took far more of an item than on any day before
};

/// `codeTwice`, `overSold`, …: for JSON and in the key.
QString alarmKindName(AlarmKind kind);

struct Alarm {
    QString key; ///< the same as long as the same thing is wrong: kind and the rows it follows from
    AlarmKind kind = AlarmKind::CodeTwice;
    QString name;    ///< the kind in words
    QString text;    ///< one sentence
    QDate day;       ///< of the entry that made it ring
    EventId event{}; ///< that entry
    LotId lot{};     ///< {} where it is not about a lot
    bool isSeen = false;
};

/// The alarm bell. Worked out from the effective entries each time; nothing is kept but which ones somebody has seen. A
/// correction that puts the thing right silences it.
class Alarms final
{
public:
    /// Entries recorded before this many days ring no more, nor do those before the newest `MostEntries`.
    static constexpr int DaysBack = 400;
    static constexpr int MostEntries = 50000;

    explicit Alarms(Session &session);
    /// Those nobody has seen, the newest day first.
    Result<std::vector<Alarm>> ringing();
    /// Seen ones too.
    Result<std::vector<Alarm>> all();
    /// NotFound where nothing rings under this key.
    Result<void> markSeen(const QString &key);

private:
    Session &m_session;
};

} // namespace suben
