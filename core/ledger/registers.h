#pragma once

#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/ledger/viewdays.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <functional>
#include <vector>

namespace suben
{

class LedgerCache;
struct Event;
struct RulePack;
struct ViewRule;

/// How a column of a register is written. A quantity carries its unit.
enum class RegisterCell { Text, Number, Quantity, Date };

struct RegisterColumn {
    QString path; ///< fact path of the view, or `line.in`, `line.out`, `line.running`, `event.step`
    QString name; ///< the pack's word
    RegisterCell cell = RegisterCell::Text;
    bool isSummed = false; ///< in the subtotal of a page
};

/// A register of a pack (design/rulepacks.md, views of kind `register`).
struct RegisterInfo {
    QString pack;
    QString view;
    QString title;
    std::vector<RegisterColumn> columns;
    QStringList packs; ///< whose goods stand in it; empty: those of `pack`
    QString paper;     ///< `A4`, `A4L`, `241`
    QString group;     ///< `lot.id`, `item.id`, `object.id`, `party.id`; empty: rows by date alone
    LegalBasis basis;  ///< which law asks for it, where the pack says so
};

/// One line of a register: a text a column, and what its group is called (empty where there is none).
struct RegisterRow {
    QStringList cells;
    QString group;
    LotId lot{}; ///< {}: the entry has no lines
    bool isRed = false; ///< takes a corrected line back: its quantities and amounts are negative
    QString mark{};     ///< `红字冲销第 12 笔`, with the reason, who and when; empty: nothing to say
};

/// Whether a register shows only what counts, or also what was corrected: the wrong line, the red line that takes it
/// back (红字更正), and the right one. The sums are the same.
enum class RegisterLook { Effective, InRed };

/// Columns that may be left out of what is handed over (prices); secrets are always masked.
struct RegisterPeriod {
    QDate from;
    QDate to;
    QStringList withheld{};
    ViewDays days{}; ///< not later than `asOf`, and as it was known
    RegisterLook corrections = RegisterLook::Effective;

    QDate last() const { return days.asOf ? std::min(to, *days.asOf) : to; }
};

/// The registers the law asks for, read from events, oldest first.
class Registers final
{
public:
    explicit Registers(Session &session);

    /// Of the ledger's own categories; one of the same view and columns is listed once.
    std::vector<RegisterInfo> list() const;
    /// By the view's id (`purchaseRegister`) or `pack:view`; NotFound with the names there are.
    Result<RegisterInfo> named(const QString &name) const;
    /// Calls `row` for each line. Cancelled between two events.
    Result<qint64> read(const RegisterInfo &info, const RegisterPeriod &period, Progress &progress,
                        const std::function<void(const RegisterRow &)> &row);

private:
    std::vector<const RulePack *> packsOf(const RegisterInfo &info) const;
    struct Entry {
        EventId id{};
        EventId correctedBy{}; ///< that was known at the moment
    };
    Result<std::vector<Entry>> entries(const RegisterInfo &info, const ViewRule &view, const RegisterPeriod &period, Progress &progress);
    Result<bool> keepLines(LedgerCache &cache, const RegisterInfo &info, Event &event);
    Session &m_session;
};

} // namespace suben
