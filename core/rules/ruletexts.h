#pragma once

#include <QCoreApplication>

namespace suben
{

/// The context of every sentence core/rules says to people.
struct RuleTexts {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

} // namespace suben
