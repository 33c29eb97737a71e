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

struct TraceCardText {
    Q_DECLARE_TR_FUNCTIONS(TraceCard)
};

constexpr qsizetype MostGaps = 6;

} // namespace

void fillTraceCard(const Trace &trace, const Theme &theme, FactCard &card)
{
    const TraceAnswer answer = answerOf(trace);
    card.clear();
    card.setTitle(answer.title, {},
                  {answer.isComplete ? dispositionTag(TraceCardText::tr("Sources known"), TagLook::Ok)
                                     : dispositionTag(TraceCardText::tr("Sources missing"), TagLook::Warn)});
    card.addFact(TraceCardText::tr("Lot"), answer.lotCode, FactCard::Look::Code);
    card.addHeading(TraceCardText::tr("The answer"));
    card.addFact(TraceCardText::tr("Came from"), answer.cameFrom);
    card.addFact(TraceCardText::tr("Went to"), answer.wentTo);
    card.addFact(TraceCardText::tr("Left"), answer.left);
    card.addFact(TraceCardText::tr("Responsible"), answer.responsible);
    if (!answer.balance.isEmpty()) {
        card.addHeading(TraceCardText::tr("Balance"));
        card.addText(answer.balance);
        auto *bar = new BalanceBar(theme);
        bar->show(trace.balance.out.value, trace.balance.left.value);
        card.addPart(bar);
    }
    if (answer.gaps.isEmpty())
        return;
    card.addHeading(TraceCardText::tr("Missing"), {dispositionTag(QString::number(answer.gaps.size()), TagLook::Warn)});
    for (const QString &gap : answer.gaps.mid(0, MostGaps))
        card.addText(gap, "warn");
    if (answer.gaps.size() > MostGaps)
        card.addText(TraceCardText::tr("%1 more; the report names all of them").arg(answer.gaps.size() - MostGaps), "warn");
}

} // namespace suben
