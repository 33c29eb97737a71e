#include "ui/pages/complaintspage.h"

#include "ui/ledgergate.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{

struct ComplaintsPageText {
    Q_DECLARE_TR_FUNCTIONS(ComplaintsPage)
};

std::vector<RecordColumn> complaintColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("event.date"), ComplaintsPageText::tr("When"), 96, 1, Look::Text},
            {QStringLiteral("event.complaint"), ComplaintsPageText::tr("Complaint"), 0, 1, Look::Text},
            {QStringLiteral("item.name"), ComplaintsPageText::tr("Item"), 150, 2, Look::Text},
            {QStringLiteral("lot.code"), ComplaintsPageText::tr("Lot"), 120, 1, Look::Code},
            {QStringLiteral("event.complainantName"), ComplaintsPageText::tr("Who"), 90, 2, Look::Text},
            {QStringLiteral("state"), ComplaintsPageText::tr("State"), 190, 1, Look::Tags}};
}

QList<Tag> complaintTags(const ComplaintRow &row)
{
    QList<Tag> tags;
    if (row.outcome.isEmpty())
        tags.append(Tag{TagLook::Needs, ComplaintsPageText::tr("to be settled"), QStringLiteral("confirm")});
    else
        tags.append(Tag{TagLook::Ok, ComplaintsPageText::tr("settled"), QStringLiteral("ok")});
    if (row.recall != EventId{})
        tags.append(Tag{TagLook::Refuse, ComplaintsPageText::tr("recalled"), QStringLiteral("recall")});
    return tags;
}

bool isShown(const ComplaintRow &row, const QString &chip)
{
    return chip == u"open" ? row.outcome.isEmpty() : chip == u"recall" ? row.recall != EventId{} : chip == u"settled" ? !row.outcome.isEmpty() : true;
}

} // namespace

ComplaintsPage::ComplaintsPage(Desk &desk)
    : ListPage(desk, QStringLiteral("complaintsPage"), tr("Complaints"), complaintColumns(), {QStringLiteral("complaints"), QStringLiteral("complaintCard")}),
      m_chips(new FilterChips(theme())), m_ask(new ReasonStrip(theme(), this))
{
    placeParts();
    connect(m_chips, &FilterChips::chosen, this, [this] {
        refresh();
        focusList();
    });
    connect(m_ask, &ReasonStrip::answered, this, &ComplaintsPage::settle);
    connect(m_ask, &ReasonStrip::refused, this, [this] { focusList(); });
}

void ComplaintsPage::placeParts()
{
    setEmptiness({QStringLiteral("info"), tr("Nobody has complained"), tr("A complaint names its lot, so that the recall, if there has to be one, is one key away."),
                  {{tr("Enter a complaint"), [this] { enterOne(); }}}});
    m_chips->setObjectName(QStringLiteral("complaintChips"));
    m_chips->setChips({{QStringLiteral("all"), tr("All")}, {QStringLiteral("open"), tr("To be settled")}, {QStringLiteral("settled"), tr("Settled")}, {QStringLiteral("recall"), tr("With a recall")}});
    header().addBeside(m_chips);
    content().addWidget(list(), 1);
    side().addCard(&card());
    m_ask->setObjectName(QStringLiteral("complaintAsk"));
    m_ask->hide();
    const auto button = [this](const QString &word, Act act, ButtonLook look = ButtonLook::Plain) {
        auto *made = new KeyButton(theme(), word, desk().keys.action(act), look);
        bottom().saveBar().addButton(made);
        return made;
    };
    button(tr("New complaint"), Act::New);
    m_recall = button(tr("Recall…"), Act::Recall);
    m_settle = button(tr("How it was settled…"), Act::Finish, ButtonLook::Primary);
    m_settle->setObjectName(QStringLiteral("finishButton"));
}

void ComplaintsPage::load()
{
    auto rows = Complaints(session()).list(1000);
    if (!rows) {
        banner().say(rows.error());
        return;
    }
    m_rows = *std::move(rows);
    const QDate today = session().clock.today();
    std::vector<Record> records;
    for (const ComplaintRow &row : m_rows) {
        if (!isShown(row, m_chips->current()))
            continue;
        Record record;
        record.key = raw(row.event);
        record.cells = {dayWord(row.at.date(), today), row.what, row.itemName, row.lotCode, row.who, {}};
        record.tags = complaintTags(row);
        records.push_back(std::move(record));
    }
    const auto open = std::ranges::count_if(m_rows, [](const ComplaintRow &row) { return row.outcome.isEmpty(); });
    bottom().saveBar().setTotals({tr("%1 complaints").arg(m_rows.size()), tr("%1 to be settled").arg(open)});
    model().show(std::move(records));
}

const ComplaintRow *ComplaintsPage::current() const
{
    const auto at = std::ranges::find(m_rows, static_cast<EventId>(chosen()), &ComplaintRow::event);
    return at == m_rows.end() ? nullptr : &*at;
}

void ComplaintsPage::fillCard(qint64)
{
    const ComplaintRow *row = current();
    m_settle->setEnabled(row != nullptr && row->outcome.isEmpty());
    m_recall->setEnabled(row != nullptr && row->lot != LotId{});
    if (row == nullptr)
        return;
    card().setTitle(row->itemName.isEmpty() ? tr("No product named") : row->itemName, {}, complaintTags(*row));
    card().addText(row->what, "bold");
    card().addFact(tr("Lot"), row->lotCode, FactCard::Look::Code);
    card().addFact(tr("When"), timeWord(row->at, session().clock.today()));
    card().addFact(tr("Who"), row->who);
    card().addFact(tr("Reached at"), row->contact);
    if (row->photos > 0)
        card().addFact(tr("Photos"), QString::number(row->photos));
    card().addFact(tr("Settled"), row->outcome);
    card().addFact(tr("Recorded as"), QString::number(raw(row->event)));
    if (row->recall != EventId{})
        card().addFact(tr("Recall case"), QString::number(raw(row->recall)));
    else if (row->lot == LotId{})
        card().addText(tr("The lot is not known. Ctrl+E on the entry names it, then it can be recalled."));
}

void ComplaintsPage::openRecord(qint64 key)
{
    Q_EMIT wanted(Target{Target::Kind::Event, key, {}});
}

void ComplaintsPage::enterOne()
{
    Q_EMIT wanted(Target{Target::Kind::Page, 0, QStringLiteral("stepsPage"), QStringLiteral("complaint")});
}

void ComplaintsPage::askOutcome()
{
    const ComplaintRow *row = current();
    if (row == nullptr || !row->outcome.isEmpty())
        return;
    m_ask->ask(tr("How was it settled?"), row->what, {tr("Taken back and paid back"), tr("Exchanged"), tr("Looked into, nothing was wrong with the goods"), tr("Handed on to the supplier")}, tr("Not settled yet"));
    place(*m_ask, 560);
}

void ComplaintsPage::settle(const QString &outcome)
{
    const ComplaintRow *row = current();
    if (row == nullptr)
        return;
    writeLedger(
        this, session(), [event = row->event, outcome](Session &own) { return Complaints(own).settle(event, outcome); },
        [this](const Result<EventId> &done) {
            if (!done) {
                sayRefused(done.error());
                return;
            }
            refresh();
            choose(raw(*done));
            focusList();
            banner().sayBriefly(Tone::Ok, tr("It is recorded"), {});
            Q_EMIT ledgerChanged();
        });
}

/// The case of its lot; where there is none, the question whether to open one, with the complaint as the reason.
void ComplaintsPage::recall()
{
    const ComplaintRow *row = current();
    if (row == nullptr || row->lot == LotId{})
        return;
    if (row->recall != EventId{})
        Q_EMIT wanted(Target{Target::Kind::Event, raw(row->recall), QStringLiteral("recallPage")});
    else
        Q_EMIT wanted(Target{Target::Kind::Lot, raw(row->lot), QStringLiteral("recallPage"), tr("Complaint: %1").arg(row->what)});
}

bool ComplaintsPage::act(Act act)
{
    switch (act) {
    case Act::New:
        enterOne();
        return true;
    case Act::Finish:
        askOutcome();
        return true;
    case Act::Recall:
        recall();
        return true;
    case Act::Trace:
        if (current() == nullptr || current()->lot == LotId{})
            return false;
        Q_EMIT wanted(Target{Target::Kind::Lot, raw(current()->lot), {}});
        return true;
    default:
        return ListPage::act(act);
    }
}

void ComplaintsPage::open(const Target &target)
{
    if (target.kind != Target::Kind::Event)
        return;
    m_chips->choose(QStringLiteral("all"));
    refresh();
    choose(target.id);
}

} // namespace suben
