#include "core/ledger/visitverdict.h"

#include <QCoreApplication>
#include <QLocale>

namespace suben
{

namespace
{

struct VisitVerdictText {
    Q_DECLARE_TR_FUNCTIONS(VisitVerdict)
};

void setFact(VisitCard &card, const QString &name, const QString &value)
{
    for (auto &[known, text] : card.facts) {
        if (known == name) {
            text = value;
            return;
        }
    }
    card.facts.emplace_back(name, value);
}

QString checkName()
{
    return VisitVerdictText::tr("Check");
}

} // namespace

void showChecking(VisitCard &card, qint64 done, qint64 total)
{
    const QLocale locale;
    setFact(card, checkName(),
            total > 0 ? VisitVerdictText::tr("entry %1 of %2").arg(locale.toString(done), locale.toString(total))
                      : VisitVerdictText::tr("has begun"));
}

void showVerdict(VisitCard &card, const ChainVerdict &verdict, const QString &against)
{
    setFact(card, checkName(), VisitVerdictText::tr("%1 entries recomputed").arg(QLocale().toString(verdict.events)));
    setFact(card, VisitVerdictText::tr("Unchanged"),
            verdict.unchanged ? VisitVerdictText::tr("yes, every entry is what was recorded") : VisitVerdictText::tr("no"));
    setFact(card, VisitVerdictText::tr("Unbroken"),
            verdict.unbroken ? VisitVerdictText::tr("yes, no entry is missing") : VisitVerdictText::tr("no"));
    if (against.isEmpty())
        setFact(card, VisitVerdictText::tr("Agrees with the seal"), VisitVerdictText::tr("there is no seal yet"));
    else
        setFact(card, VisitVerdictText::tr("Agrees with the seal"),
                verdict.agreesWithSeal.value_or(false) ? VisitVerdictText::tr("yes, %1").arg(against)
                                                       : VisitVerdictText::tr("no, %1").arg(against));
    if (!verdict.why.isEmpty())
        setFact(card, VisitVerdictText::tr("First fault"), verdict.why);
    const bool isGood = verdict.unchanged && verdict.unbroken && (against.isEmpty() || verdict.agreesWithSeal.value_or(false));
    card.isWhole = isGood && !against.isEmpty();
    if (!isGood)
        card.state = VisitVerdictText::tr("does not agree");
    else if (!against.isEmpty())
        card.state = VisitVerdictText::tr("checked, sealed");
}

} // namespace suben
