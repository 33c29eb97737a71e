#pragma once

#include "core/exchange/resultlist.h"

namespace suben
{

/// Finds the lot a sample was taken of. Certain is one lot only, and nothing the list says may speak against it.
class SampleMatcher final
{
public:
    SampleMatcher(Session &session, const ResultAnswers &answers) : m_session(session), m_answers(answers) {}

    /// Fills `lot`, `by`, `candidates`, `why` and `state` (Ready, Asked, Nowhere, LeftOut).
    Result<void> match(ListedResult &row);

private:
    Result<void> search(ListedResult &row);
    Result<std::optional<Item>> itemOf(const SampleSaid &sample);

    Session &m_session;
    const ResultAnswers &m_answers;
    std::map<QString, ListedResult> m_known; ///< by the sample's key: what was found before
};

} // namespace suben
