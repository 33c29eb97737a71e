#include "ui/pages/steppages.h"

#include "core/workspace/workspace.h"
#include "ui/pages/dayclosepage.h"
#include "ui/pages/openingpage.h"
#include "ui/pages/returnpage.h"
#include "ui/pages/steppage.h"
#include "ui/pages/stocktakepage.h"
#include "ui/pages/transformpage.h"
#include "ui/steps/stepuse.h"

#include <algorithm>

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

std::vector<PageEntry> pinnedSteps(const Desk &desk)
{
    std::vector<PageEntry> pins;
    if (desk.workspace == nullptr)
        return pins;
    Session &session = desk.workspace->session();
    const std::vector<StepChoice> choices = stepChoices(session);
    for (const QString &step : StepUse(session).pinned()) {
        const auto choice = std::ranges::find(choices, step, &StepChoice::step);
        if (choice == choices.end())
            continue;
        PageEntry entry;
        entry.name = QStringLiteral("pin_") + step;
        entry.title = choice->title;
        entry.icon = QStringLiteral("steps");
        entry.group = PageGroup::Records;
        entry.within = QStringLiteral("stepsPage");
        entry.opens = step;
        pins.push_back(std::move(entry));
    }
    return pins;
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
    if (choice.step == u"opening")
        return new OpeningPage(desk, name, choice.step);
    if (choice.step == u"dayClose")
        return new DayClosePage(desk, name, choice.step);
    return new StepPage(desk, name, choice.step);
}

} // namespace suben
