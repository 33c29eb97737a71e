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
    QDate from; ///< in force by event date
    QDate to;
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
    LegalBasis basis;
    QString declaredBy;
};

/// A date until which the record is kept.
struct RetentionRule {
    QString id;
    AppliesTo on;
    Expression until;
    LegalBasis basis;
    QString declaredBy;
};

/// A register, a label or a sheet to work by: which columns in which order.
struct ViewRule {
    /// A sheet has what is known of the object (its columns) above the empty fields of its steps.
    enum class Kind { Register, Label, Sheet };
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
    LegalBasis basis;
    QString declaredBy;
};

} // namespace suben
