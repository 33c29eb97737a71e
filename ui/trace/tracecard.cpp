#include "ui/trace/tracecard.h"

#include "core/ledger/tracegraph.h"
#include "ui/trace/traceanswer.h"
#include "ui/widgets/balancebar.h"
#include "ui/widgets/factcard.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TraceCard)
};

} // namespace

void fillTraceCard(const Trace &trace, const Theme &theme, FactCard &card)
{
    const TraceAnswer answer = answerOf(trace);
    card.clear();
    card.setTitle(answer.title, {},
                  {answer.isComplete ? dispositionTag(Text::tr("Sources known"), TagLook::Ok)
                                     : dispositionTag(Text::tr("Sources missing"), TagLook::Warn)});
    card.addFact(Text::tr("Lot"), answer.lotCode, FactCard::Look::Code);
    card.addHeading(Text::tr("The answer"));
    card.addFact(Text::tr("Came from"), answer.cameFrom);
    card.addFact(Text::tr("Went to"), answer.wentTo);
    card.addFact(Text::tr("Left"), answer.left);
    card.addFact(Text::tr("Responsible"), answer.responsible);
    if (!answer.balance.isEmpty()) {
        card.addHeading(Text::tr("Balance"));
        card.addText(answer.balance);
        auto *bar = new BalanceBar(theme);
        bar->show(trace.balance.out.value, trace.balance.left.value);
        card.addPart(bar);
    }
    if (answer.gaps.isEmpty())
        return;
    card.addHeading(Text::tr("Missing"), {dispositionTag(QString::number(answer.gaps.size()), TagLook::Warn)});
    for (const QString &gap : answer.gaps)
        card.addText(gap, "warn");
}

} // namespace suben
