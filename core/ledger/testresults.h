#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/model/event.h"
#include "core/model/lot.h"

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

namespace suben
{

struct RulePack;
struct StepRule;

/// The step every trade has for what a test found.
inline const QString TestedStep = QStringLiteral("lot.tested");

/// What a report says of one lot and one thing that was tested.
struct TestSaid {
    QString items;  ///< what was tested for
    QString value;  ///< what was found, as written
    QString report; ///< its number
    QString house;  ///< who tested
    QDate on;       ///< of the report; not valid: it does not say
    bool passed = false;
    bool operator==(const TestSaid &) const = default;
};

/// The same as an entry of the ledger.
struct TestResult {
    EventId event{};
    QString step;
    QDateTime at;
    LotId lot{};
    QString itemName;
    QString lotCode;
    Disposition disposition = Disposition::Active; ///< of the lot, now
    TestSaid said;
    EventId corrects{}; ///< the entry this one stands in place of
    QString reason;     ///< of that correction
};

/// Results of tests, of the step every trade has and of those the packs have for it (`TestSteps`).
class TestResults final
{
public:
    explicit TestResults(Session &session) : m_session(session) {}

    /// Effective ones, the newest first.
    Result<std::vector<TestResult>> list(int limit = 300);
    /// Effective ones of a lot, oldest first.
    Result<std::vector<TestResult>> ofLot(LotId lot);
    /// The entry that would be made, by the step of the lot's own trade where it takes what is said, else by TestedStep.
    Result<EventDraft> draft(LotId lot, const TestSaid &said);
    /// Why a lot that is on hold may be released: a test had failed it, and all it was failed for was tested again, or the
    /// report corrected, and is good. The newest of those results; nothing where it may not, or is not on hold.
    Result<std::optional<TestResult>> mayRelease(LotId lot);

private:
    Result<std::vector<TestResult>> read(const std::vector<EventId> &ids);
    Session &m_session;
};

/// Whether a step keeps a test's result: it looks at lots and says items, verdict and number of the report.
bool keepsTestResult(const StepRule &step);
/// Ids of those steps in the packs of the firm.
QStringList testSteps(const Session &session);
/// `菌落总数 120：合格（报告 B-1）`: one result in words.
QString testWords(const TestSaid &said);

} // namespace suben
