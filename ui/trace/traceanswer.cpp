#include "ui/trace/traceanswer.h"

#include "ui/widgets/daywords.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

namespace suben
{

namespace
{

struct TraceAnswerText {
    Q_DECLARE_TR_FUNCTIONS(TraceAnswer)
};

const TraceLot *rootOf(const Trace &trace)
{
    for (const TraceLot &lot : trace.lots) {
        if (lot.lot == trace.root)
            return &lot;
    }
    return nullptr;
}

QString listed(const QStringList &names)
{
    constexpr qsizetype Most = 3;
    const QString first = names.mid(0, Most).join(QStringLiteral("、"));
    return names.size() > Most ? TraceAnswerText::tr("%1 and %2 more").arg(first).arg(names.size() - Most) : first;
}

void addOnce(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name))
        names.append(name);
}

/// Parties by name with what they took of the lot asked for; what nobody's name stands at, by step.
QString wentTo(const Trace &trace)
{
    std::map<QString, Decimal> taken;
    QStringList order;
    Unit unit;
    for (const TraceStep &step : trace.steps) {
        for (const auto &[lot, quantity] : step.inputs) {
            const bool isMove =
                std::ranges::any_of(step.outputs, [&, id = lot](const auto &out) { return out.first == id; });
            if (lot != trace.root || isMove)
                continue;
            const QString name = step.partyName.isEmpty() ? step.stepName : step.partyName;
            addOnce(order, name);
            unit = quantity.unit;
            taken[name] = add(taken[name], quantity.value).value_or(Decimal());
        }
    }
    QStringList parts;
    for (const QString &name : std::as_const(order))
        parts.append(name + QLatin1Char(' ') + Quantity{taken[name], unit}.toString());
    return parts.isEmpty() ? TraceAnswerText::tr("Nowhere yet") : listed(parts);
}

QString cameFrom(const Trace &trace)
{
    QStringList suppliers;
    int sources = 0;
    for (const TraceLot &lot : trace.lots)
        sources += lot.level < 0 ? 1 : 0;
    for (const TraceStep &step : trace.steps) {
        const bool isSource = step.shape == Shape::In && step.inputs.empty() && step.level <= 0;
        if (isSource && step.bizStep != u"returning")
            addOnce(suppliers, step.openingStock          ? TraceAnswerText::tr("stock from before the ledger")
                               : step.partyName.isEmpty() ? TraceAnswerText::tr("own %1").arg(step.stepName)
                                                          : step.partyName);
    }
    QStringList parts;
    if (sources > 0)
        parts.append(TraceAnswerText::tr("Made from %1 lots").arg(sources));
    if (!suppliers.isEmpty())
        parts.append(listed(suppliers));
    return parts.isEmpty() ? TraceAnswerText::tr("Unknown") : parts.join(QStringLiteral(" · "));
}

QString responsible(const Trace &trace)
{
    std::map<QString, QStringList> steps;
    QStringList order;
    for (const TraceStep &step : trace.steps) {
        addOnce(order, step.actorName);
        addOnce(steps[step.actorName], step.stepName);
    }
    QStringList parts;
    for (const QString &actor : std::as_const(order))
        parts.append(TraceAnswerText::tr("%1: %2").arg(actor, listed(steps[actor])));
    return parts.join(QStringLiteral("；"));
}

/// How much, and where: the place's own share where there are several.
QString leftWords(const TraceLot &lot)
{
    QStringList places;
    for (const TracePlace &place : lot.places)
        places.append(lot.places.size() > 1 ? place.name + QLatin1Char(' ') + place.there.toString() : place.name);
    places.removeAll(QString());
    return places.isEmpty() ? lot.onHand.toString() : lot.onHand.toString() + QStringLiteral(" · ") + listed(places);
}

QStringList gapsOf(const Trace &trace)
{
    QStringList gaps;
    for (const TraceStep &step : trace.steps) {
        if (step.openingStock)
            addOnce(gaps, TraceAnswerText::tr("%1: stock from before the ledger, its source is not recorded.")
                              .arg(step.stepName));
        else if (!step.partyName.isEmpty() && step.partyPhone.isEmpty())
            addOnce(gaps, TraceAnswerText::tr("%1 has no telephone number; add it before a recall needs it.")
                              .arg(step.partyName));
    }
    if (!trace.balance.complete && gaps.isEmpty())
        gaps.append(TraceAnswerText::tr("Not every source is known."));
    if (trace.truncated)
        gaps.append(TraceAnswerText::tr("There is more than can be shown; the report says so too."));
    return gaps;
}

} // namespace

TraceAnswer answerOf(const Trace &trace)
{
    TraceAnswer answer;
    answer.isComplete = trace.balance.complete;
    answer.responsible = responsible(trace);
    const TraceLot *root = rootOf(trace);
    if (root == nullptr) {
        answer.title = trace.steps.empty() ? QString() : trace.steps.front().objectCode;
        answer.isComplete = !trace.steps.empty();
        return answer;
    }
    answer.title = (root->itemName + QLatin1Char(' ') + root->itemSpec).trimmed();
    answer.lotCode = root->lotCode;
    answer.cameFrom = cameFrom(trace);
    answer.wentTo = wentTo(trace);
    answer.left = leftWords(*root);
    answer.balance = TraceAnswerText::tr("In %1 = out %2 + left %3")
                         .arg(trace.balance.in.toString(), trace.balance.out.toString(), trace.balance.left.toString());
    answer.gaps = gapsOf(trace);
    return answer;
}

std::vector<TraceRow> rowsOf(const Trace &trace, QDate today)
{
    std::map<LotId, const TraceLot *> lots;
    for (const TraceLot &lot : trace.lots)
        lots[lot.lot] = &lot;
    std::vector<TraceRow> rows;
    const auto addRow = [&](int at, LotId lot, const QString &quantity, bool isSource) {
        const TraceStep &step = trace.steps.at(static_cast<size_t>(at));
        TraceRow row;
        row.step = at;
        row.lot = lot;
        row.direction = isSource ? TraceAnswerText::tr("← Source") : TraceAnswerText::tr("→ Destination");
        row.when = dayWord(step.eventTime.date(), today);
        row.stepName = step.stepName;
        if (const auto known = lots.find(lot); known != lots.end()) {
            row.item = (known->second->itemName + QLatin1Char(' ') + known->second->itemSpec).trimmed();
            row.lotCode = known->second->lotCode;
        } else {
            row.lotCode = step.objectCode;
        }
        row.quantity = quantity;
        row.party = step.openingStock ? TraceAnswerText::tr("before the ledger") : step.partyName;
        row.docNo = step.docNo;
        row.actor = step.actorName;
        rows.push_back(row);
    };
    for (size_t i = 0; i < trace.steps.size(); ++i) {
        const TraceStep &step = trace.steps[i];
        const int at = static_cast<int>(i);
        const auto levelOf = [&](LotId lot) { return lots.contains(lot) ? lots.at(lot)->level : step.level; };
        for (const auto &[lot, quantity] : step.inputs)
            addRow(at, lot, quantity.toString(), levelOf(lot) < 0);
        for (const auto &[lot, quantity] : step.outputs) {
            if (step.inputs.empty() || lot != trace.root)
                addRow(at, lot, quantity.toString(), levelOf(lot) <= 0);
        }
        for (const LotId lot : step.observed)
            addRow(at, lot, {}, levelOf(lot) < 0 || step.level < 0);
        if (step.inputs.empty() && step.outputs.empty() && step.observed.empty())
            addRow(at, trace.root, {}, step.level < 0);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const TraceRow &a, const TraceRow &b) {
        return trace.steps.at(static_cast<size_t>(a.step)).eventTime <
               trace.steps.at(static_cast<size_t>(b.step)).eventTime;
    });
    return rows;
}

} // namespace suben
