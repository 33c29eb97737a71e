#include "ui/pages/steppages.h"

#include "ui/pages/dayclosepage.h"
#include "ui/pages/returnpage.h"
#include "ui/pages/steppage.h"
#include "ui/pages/stocktakepage.h"
#include "ui/pages/transformpage.h"

namespace suben
{

bool hasOwnPage(const StepChoice &choice)
{
    return isBatchRecord(choice) || choice.step == u"receiving" || choice.step == u"shipping" ||
           choice.step == u"retailSale";
}

bool isBatchRecord(const StepChoice &choice)
{
    return choice.shape == Shape::Transform && choice.bizStep != u"repackaging";
}

Page *makeStepPage(Desk &desk, const StepChoice &choice)
{
    const QString name = QStringLiteral("step_") + choice.step;
    if (choice.shape == Shape::Transform)
        return new TransformPage(desk, name, choice.step);
    if (choice.bizStep == u"returning")
        return new ReturnPage(desk, name, choice.step);
    if (choice.shape == Shape::Adjust)
        return new StocktakePage(desk, name, choice.step);
    if (choice.step == u"dayClose")
        return new DayClosePage(desk, name, choice.step);
    return new StepPage(desk, name, choice.step);
}

} // namespace suben
