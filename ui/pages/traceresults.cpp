// What tests found about the traced lot.
#include "core/ledger/testresults.h"
#include "ui/pages/tracepage.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/factcard.h"

#include <algorithm>

namespace suben
{

void TracePage::showResults()
{
    if (m_trace.root == LotId{})
        return;
    const QStringList steps = testSteps(session());
    if (std::ranges::none_of(m_trace.steps, [&](const TraceStep &step) { return steps.contains(step.step); }))
        return;
    const auto results = TestResults(session()).ofLot(m_trace.root);
    if (!results || results->empty())
        return;
    m_answer->addHeading(tr("Test results"));
    const QDate today = session().clock.today();
    for (auto one = results->rbegin(); one != results->rend(); ++one)
        m_answer->addFact(dayWord(one->said.on.isValid() ? one->said.on : one->at.date(), today), testWords(one->said));
}

} // namespace suben
