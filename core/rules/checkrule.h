#pragma once

#include "core/base/dates.h"
#include "core/base/finding.h"
#include "core/rules/steprule.h"

#include <QDate>
#include <optional>

namespace suben
{

/// The steps a rule reaches: all, some by id (also `save:item`), or by EPCIS step or shape.
struct AppliesTo {
    bool every = false;
    QStringList steps;
    QStringList bizSteps;
    std::vector<Shape> shapes;
};

bool reaches(const AppliesTo &on, const StepRule &step);

/// The days a rule speaks of, both included; an invalid date leaves that side open.
struct InForce {
    QDate from;
    QDate to;
    bool holds(QDate day) const { return (!from.isValid() || day >= from) && (!to.isValid() || day <= to); }
};

/// What a standing check or due looks at, one by one.
struct Each {
    enum class Kind { None, Lot, Own, Object, Paper, Due };
    Kind kind = Kind::None;
    QString name; ///< kind of object, holder of the paper, id of the due
    bool operator==(const Each &) const = default;
};

struct CheckRule {
    QString id;
    AppliesTo on;
    Each each;
    Condition when;
    std::optional<Truth> unknown; ///< True: fire, False: skip
    Severity severity = Severity::Refuse;
    FactPath at;
    Words say;
    bool alarm = false;
    bool off = false;
    InForce inForce; ///< by event date; of a standing check by today
    LegalBasis basis;
    QString declaredBy;
};

/// What ends a due.
struct Settlement {
    enum class By { Receipt, Step, Paper };
    By by = By::Receipt;
    QString step;
    std::vector<FactPath> same;
};

enum class DuePeriod { Event, Day, Month, Year };

/// A date by which something must be done.
struct DueRule {
    QString id;
    Words words;
    AppliesTo on;
    Each each;
    DuePeriod per = DuePeriod::Event;
    std::optional<Duration> repeat;
    Condition when;
    Expression date;
    QString rollSetting; ///< moves past holidays where this setting is on
    std::vector<Duration> remind;
    Words to; ///< the authority
    QString form;
    Settlement settle;
    Severity late = Severity::Warn;
    bool off = false;
    InForce inForce; ///< by event date; of the firm's own dues by the end of the period
    LegalBasis basis;
    QString declaredBy;
};

/// A date until which the record is kept.
struct RetentionRule {
    QString id;
    AppliesTo on;
    Expression until;
    InForce inForce; ///< by event date
    LegalBasis basis;
    QString declaredBy;
};

/// One thing an inspector looks for, and what in the ledger shows it. With nothing named a person looks.
struct InspectionPoint {
    QString id;
    Words words;
    QStringList papers;             ///< one of these kinds is there, and none of its newest has ended
    QStringList steps;              ///< an entry of one of these stands in the period
    std::optional<Duration> within; ///< … or so long before its end
    QStringList rules;              ///< none of these finds anything: a check, due, or `step.field` of a field
    LegalBasis basis;
};

/// A register, a label, a sheet to work by or an inspector's list: what stands in it in which order.
struct ViewRule {
    /// A sheet has what is known of the object (its columns) above the empty fields of its steps.
    enum class Kind { Register, Label, Sheet, Inspection };
    QString id;
    Words words;
    Kind kind = Kind::Register;
    QStringList steps;
    Condition where;
    QString group; ///< `lot.id`, `item.id`, `object.id`, `party.id` or empty
    QString of;    ///< `lot`, `object`, `event`
    QString paper; ///< `A4`, `A4L`, `241`
    QStringList columns;
    QStringList subtotal;
    QString symbol; ///< `gb33993`, `gs1`, `url`, `own`
    Words text;
    std::vector<InspectionPoint> points;
    LegalBasis basis;
    QString declaredBy;
};

} // namespace suben
