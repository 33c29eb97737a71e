#include "ui/pages/transformpage.h"

#include "core/ledger/catalog.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/stock.h"
#include "core/workspace/workspace.h"
#include "ui/ledgergate.h"
#include "ui/pages/steppages.h"
#include "ui/steps/massbalance.h"
#include "ui/steps/stepform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/sidepanel.h"

#include <algorithm>

namespace suben
{

namespace
{

constexpr int LatestBatches = 40;

std::vector<StepChoice> batchSteps(const Session &session)
{
    std::vector<StepChoice> steps;
    for (const StepChoice &choice : stepChoices(session)) {
        if (isBatchRecord(choice))
            steps.push_back(choice);
    }
    return steps;
}

QString firstBatchStep(const Session &session)
{
    const auto steps = batchSteps(session);
    return steps.empty() ? QString() : steps.front().step;
}

} // namespace

TransformPage::TransformPage(Desk &desk)
    : StepPage(desk, QStringLiteral("transformPage"), firstBatchStep(desk.workspace->session())),
      m_chips(new FilterChips(theme())), m_reason(new ReasonStrip(theme(), this))
{
    QList<FilterChips::Chip> chips;
    for (const StepChoice &choice : batchSteps(session())) {
        chips.append({choice.step, choice.title});
        m_steps.append(choice.step);
    }
    m_chips->setChips(chips);
    m_chips->setVisible(chips.size() > 1);
    header().addBeside(m_chips);
    connect(m_chips, &FilterChips::chosen, this, [this](const QString &step) {
        startStep(step);
        setTitle(tr("Batch record"));
        readWaiting();
    });
    placeParts();
    setTitle(tr("Batch record"));
}

TransformPage::TransformPage(Desk &desk, const QString &objectName, const QString &step)
    : StepPage(desk, objectName, step), m_steps{step}, m_chips(new FilterChips(theme(), this)),
      m_reason(new ReasonStrip(theme(), this))
{
    m_chips->hide();
    placeParts();
}

void TransformPage::placeParts()
{
    m_release = new KeyButton(theme(), {}, desk().keys.action(Act::Hold), ButtonLook::Small);
    m_release->setObjectName(QStringLiteral("releaseButton"));
    m_release->hide();
    header().addTool(m_release);
    connect(m_reason, &ReasonStrip::answered, this, &TransformPage::release);
    connect(m_reason, &ReasonStrip::refused, this, &TransformPage::begin);
}

/// Lots that the latest batches made and that are still on hold.
void TransformPage::readWaiting()
{
    m_waiting.clear();
    LedgerQuery query(session());
    for (const QString &step : std::as_const(m_steps)) {
        EventFilter filter;
        filter.step = step;
        filter.alsoCorrected = false;
        filter.limit = LatestBatches;
        const auto rows = query.events(filter);
        for (const EventRow &row : rows ? *rows : std::vector<EventRow>()) {
            if (const auto event = query.event(row.id))
                addWaiting(*event);
        }
    }
    std::ranges::reverse(m_waiting);
    m_release->setVisible(!m_waiting.empty());
    m_release->setWord(tr("Release %1").arg(m_waiting.size()));
}

void TransformPage::addWaiting(const Event &event)
{
    Catalog catalog(session());
    for (const EventLine &line : event.lines) {
        const auto lot = line.side == Side::Output ? catalog.lot(line.lot) : tl::make_unexpected(Error{});
        if (!lot || lot->disposition != Disposition::OnHold)
            continue;
        const auto item = catalog.item(lot->item);
        m_waiting.push_back({lot->id, (item ? item->name + QLatin1Char(' ') : QString()) + lot->code});
    }
}

void TransformPage::askRelease()
{
    if (m_waiting.empty()) {
        banner().sayBriefly(Tone::Info, tr("Nothing waits"), tr("Every batch made lately is released."));
        return;
    }
    m_reason->setFixedWidth(qMin(theme().px(560), width() - theme().px(40)));
    m_reason->ask(tr("Release %1?").arg(m_waiting.front().name),
                  tr("It can be sold then. The reason is kept with the entry."),
                  {tr("Tested, passed"), tr("Checked by eye, passed")}, tr("Not yet"));
    m_reason->move((width() - m_reason->width()) / 2, header().height() + theme().px(40));
}

void TransformPage::release(const QString &reason)
{
    const Waiting lot = m_waiting.front();
    writeLedger(
        this, session(), [lot = lot.lot, reason](Session &session) { return Stock(session).release(lot, reason); },
        [this, name = lot.name](const auto &done) {
            if (!done) {
                banner().say(done.error());
                return;
            }
            readWaiting();
            banner().sayBriefly(Tone::Ok, tr("Batch released"), name);
            Q_EMIT ledgerChanged();
            begin();
        });
}

void TransformPage::showFacts()
{
    const MassBalance balance = massBalance(session(), form().draft());
    if (balance.in.empty() && balance.out.empty()) {
        side().setFacts({}, {});
        return;
    }
    QList<std::pair<QString, QString>> facts{{tr("Put in"), sumWord(balance.in)},
                                             {tr("Came out"), sumWord(balance.out)}};
    if (balance.noted)
        facts.append({tr("Loss"), balance.noted->toString()});
    if (balance.difference) {
        const Quantity &left = *balance.difference;
        const bool isMore = left.value < Decimal();
        const Quantity amount{absolute(left.value), left.unit};
        facts.append({tr("Difference"), left.value == Decimal() ? tr("no difference")
                                        : isMore                ? tr("%1 more out than in").arg(amount.toString())
                                                                : tr("%1 unaccounted for").arg(amount.toString())});
    } else if (!balance.in.empty() && !balance.out.empty()) {
        facts.append({tr("Difference"), tr("units differ, cannot be added up")});
    }
    side().setFacts(tr("Mass balance"), facts);
}

void TransformPage::afterPost(EventId)
{
    readWaiting();
}

void TransformPage::enter()
{
    readWaiting();
    StepPage::enter();
}

bool TransformPage::act(Act act)
{
    if (act != Act::Hold)
        return StepPage::act(act);
    askRelease();
    return true;
}

} // namespace suben
