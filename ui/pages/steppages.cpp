#include "ui/pages/steppages.h"

#include "ui/pages/steppage.h"

namespace suben
{

bool hasOwnPage(const StepChoice &choice)
{
    return choice.step == u"receiving" || choice.step == u"shipping" || choice.step == u"retailSale";
}

Page *makeStepPage(Desk &desk, const StepChoice &choice)
{
    const QString name = QStringLiteral("step_") + choice.step;
    return new StepPage(desk, name, choice.step);
}

} // namespace suben
