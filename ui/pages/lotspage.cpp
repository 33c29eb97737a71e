#include "ui/pages/lotspage.h"

#include "core/ledger/ledgerquery.h"
#include "core/ledger/stock.h"
#include "ui/aside.h"
#include "ui/ledgergate.h"
#include "ui/pages/labelpanel.h"
#include "ui/pages/lotcard.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/daysfield.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/taskstrip.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace suben
{

LotsPage::LotsPage(Desk &desk)
    : ListPage(desk, QStringLiteral("lotsPage"), tr("Stock by lot"), lotColumns(),
               {QStringLiteral("lots"), QStringLiteral("lotCard"), QAbstractItemView::ExtendedSelection}),
      m_chips(new FilterChips(theme())), m_text(new QLineEdit), m_days(new DaysField(theme(), QStringLiteral("lot"))),
      m_band(new DaysBand(theme())), m_labels(new LabelPanel(desk)),      m_reason(new ReasonStrip(theme(), this))
{
    placeParts();
    connectParts();
}

void LotsPage::placeParts()
{
    showCounts();
    header().addBeside(m_chips);
    m_text->setObjectName(QStringLiteral("lotFilter"));
    m_text->setPlaceholderText(tr("Part of a lot or item"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setFixedWidth(theme().px(190));
    header().addTool(m_days);
    header().addTool(m_text);
    setEmptiness({QStringLiteral("lots"),
                  tr("No lots here"),
                  tr("What was received and made stands here, the first to expire first."),
                  {{tr("Enter a delivery"), [this] {
                        Q_EMIT wanted(Target{Target::Kind::Page, 0, QStringLiteral("receivingPage")});
                    }}}});
    content().addWidget(m_band);
    content().addWidget(list(), 1);
    content().addWidget(m_labels);
    m_labels->hide();
    side().addCard(makeCard());
    auto *others = new KeyButton(theme(), tr("Loss, return, move…"), QString());
    connect(others, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(Target{Target::Kind::Page, 0, QStringLiteral("stepsPage")});
    });
    m_print = new KeyButton(theme(), tr("Print labels"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    m_print->setObjectName(QStringLiteral("finishButton"));
    bottom().saveBar().addButton(others);
    bottom().saveBar().addButton(m_print);
}

void LotsPage::connectParts()
{
    connect(view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &LotsPage::showBottom);
    connect(m_chips, &FilterChips::chosen, this, &LotsPage::load);
    connect(m_text, &QLineEdit::textChanged, this, &LotsPage::load);
    connect(m_text, &QLineEdit::returnPressed, this, &LotsPage::focusList);
    connect(m_days, &DaysField::edited, this, &LotsPage::takeDays);
    connect(m_days, &DaysField::returned, this, &LotsPage::focusList);
    connect(m_reason, &ReasonStrip::answered, this, &LotsPage::holdAnswered);
    connect(m_reason, &ReasonStrip::refused, this, &LotsPage::focusList);
    connect(m_labels, &LabelPanel::started, this,
            [this](Task *task) { taskStrip().follow(task, tr("Printing labels")); });
    connect(m_labels, &LabelPanel::failed, this, [this](const Error &error) { banner().say(error); });
    connect(m_labels, &LabelPanel::printed, this, [this](int labels, const QString &target) {
        m_labels->hide();
        banner().say(Tone::Ok, tr("%1 labels").arg(labels), target);
        focusList();
    });
}

QWidget *LotsPage::makeCard()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(&card(), 1);
    auto *foot = new QFrame;
    foot->setObjectName(QStringLiteral("sideFoot"));
    auto *grid = new QGridLayout(foot);
    grid->setContentsMargins(theme().px(12), theme().px(8), theme().px(12), theme().px(8));
    grid->setSpacing(theme().px(6));
    const auto button = [this](const QString &word, Act act) {
        return new KeyButton(theme(), word, desk().keys.action(act), ButtonLook::Small);
    };
    m_holdButton = button(tr("Hold…"), Act::Hold);
    grid->addWidget(button(tr("Trace"), Act::Trace), 0, 0);
    grid->addWidget(button(tr("Lot card"), Act::LotCard), 0, 1);
    grid->addWidget(button(tr("Its entry"), Act::Correct), 1, 0);
    grid->addWidget(m_holdButton, 1, 1);
    grid->addWidget(button(tr("New paper…"), Act::OtherLots), 2, 0);
    grid->addWidget(button(tr("Recall…"), Act::Recall), 2, 1);
    column->addWidget(foot);
    return whole;
}

void LotsPage::load()
{
    const LotWish asked = wish();
    if (!asked.days.isPresent()) {
        loadAside([asked](Session &over, Progress &progress) { return pastLots(over, asked, progress); },
                  tr("Adding up the stock of that day"));
        return;
    }
    loadHere([asked](Session &over, const QString &cursor) { return readLots(over, asked, cursor); });
    showBottom();
}

void LotsPage::count()
{
    startAside(
        this, desk(), [](Workspace &workspace, Progress &progress) { return countLots(workspace.session(), progress); },
        [this](const Result<LotCounts> &counts) {
            if (!counts)
                return;
            m_counts = *counts;
            showCounts();
            showBottom();
        });
}

/// Counted is the stock of now.
void LotsPage::showCounts()
{
    const LotCounts shown = m_days->days().isPresent() ? m_counts : LotCounts();
    QList<FilterChips::Chip> chips{{AllLots, tr("All"), shown.all},
                                   {ExpiredLots, tr("Expired"), shown.expired},
                                   {LotsNearExpiry, tr("Within 30 days"), shown.near},
                                   {HeldLots, tr("On hold"), shown.held}};
    if (m_days->days().isPresent())
        chips.append({LotsWithoutPapers, tr("Papers missing"), shown.missing});
    m_chips->setChips(chips);
}

LotId LotsPage::current() const
{
    return static_cast<LotId>(chosen());
}

QList<LotId> LotsPage::selected() const
{
    QList<LotId> lots;
    for (const qint64 key : view().selectedKeys()) {
        if (!lots.contains(static_cast<LotId>(key)))
            lots.append(static_cast<LotId>(key));
    }
    if (lots.isEmpty() && current() != LotId{})
        lots.append(current());
    return lots;
}

void LotsPage::fillCard(qint64 key)
{
    if (key == 0)
        return;
    const auto disposition = fillLotCard(session(), static_cast<LotId>(key), card());
    if (!disposition) {
        banner().say(disposition.error());
        return;
    }
    m_isRelease = *disposition == Disposition::OnHold || *disposition == Disposition::Recalled;
    m_holdButton->setWord(m_isRelease ? tr("Release…") : tr("Hold…"));
}

void LotsPage::showBottom()
{
    const bool isEmpty = model().rowCount() == 0;
    QStringList aside;
    if (m_counts.all >= 0 && m_days->days().isPresent())
        aside.append(tr("%1 lots of %2 items").arg(m_counts.all).arg(m_counts.items));
    if (!isEmpty)
        aside.append(tr("%1 lots chosen").arg(selected().size()));
    bottom().saveBar().setTotals({}, aside.join(QStringLiteral(" · ")));
    m_print->setEnabled(!isEmpty);
}

void LotsPage::printLabels()
{
    if (m_labels->isVisible()) {
        m_labels->print();
        return;
    }
    if (selected().isEmpty())
        return;
    m_labels->setLots(selected());
    m_labels->show();
    m_labels->begin();
}

void LotsPage::askHold()
{
    if (current() == LotId{})
        return;
    const QString lot = model().record(view().currentIndex().row()).cells.value(1);
    if (m_isRelease)
        m_reason->ask(tr("Release lot %1?").arg(lot), tr("The reason is kept with the entry."),
                      {tr("Tested again, passed"), tr("Papers have come"), tr("Supplier cleared it")},
                      tr("Leave it on hold"));
    else
        m_reason->ask(tr("Put lot %1 on hold?").arg(lot), tr("It cannot be sold or used until it is released."),
                      {tr("Waits for a test"), tr("May be unsafe"), tr("Supplier's notice"), tr("Wrong label")},
                      tr("Leave it"));
    place(*m_reason, 560);
}

void LotsPage::holdAnswered(const QString &reason)
{
    writeLedger(
        this, session(),
        [lot = current(), isRelease = m_isRelease, reason](Session &session) {
            Stock stock(session);
            return isRelease ? stock.release(lot, reason) : stock.hold(lot, reason);
        },
        [this, reason, said = m_isRelease ? tr("Released") : tr("On hold")](const auto &done) {
            if (!done) {
                sayRefused(done.error());
            } else {
                banner().sayBriefly(Tone::Ok, said, reason);
                Q_EMIT ledgerChanged();
            }
            focusList();
        });
}

void LotsPage::goToSource()
{
    EventFilter filter;
    filter.lot = current();
    filter.alsoCorrected = false;
    filter.limit = 200;
    const auto rows = LedgerQuery(session()).events(filter);
    if (!rows)
        banner().say(rows.error());
    else if (!rows->empty())
        Q_EMIT wanted(Target{Target::Kind::Event, raw(rows->back().id), QStringLiteral("correct"), {}, raw(current())});
}

bool LotsPage::act(Act act)
{
    switch (act) {
    case Act::Finish:
        printLabels();
        return true;
    case Act::Hold:
        askHold();
        return true;
    case Act::Days:
        header().openTools();
        m_days->setFocus();
        return true;
    case Act::Correct:
        goToSource();
        return true;
    case Act::OtherLots:
        if (current() != LotId{})
            Q_EMIT wanted(Target{Target::Kind::Lot, raw(current()), QStringLiteral("masterPage")});
        return true;
    case Act::Recall:
        if (current() == LotId{})
            return false;
        Q_EMIT wanted(Target{Target::Kind::Lot, raw(current()), QStringLiteral("recallPage")});
        return true;
    case Act::Trace:
        if (current() == LotId{})
            return false;
        Q_EMIT wanted(Target{Target::Kind::Lot, raw(current()), {}});
        return true;
    default:
        return ListPage::act(act);
    }
}

bool LotsPage::scanned(const QString &text)
{
    m_item = {};
    m_text->setText(text);
    if (model().rowCount() > 0)
        return true;
    m_text->clear();
    return false;
}

bool LotsPage::escape()
{
    if (m_labels->isVisible()) {
        m_labels->hide();
        focusList();
        return true;
    }
    if (ListPage::escape())
        return true;
    if (m_item == ItemId{} && m_text->text().isEmpty() && m_chips->current() == AllLots &&
        m_days->days().isPresent())
        return false;
    setDays({});
    m_item = {};
    header().setState({});
    m_text->clear();
    m_chips->choose(AllLots);
    return true;
}

void LotsPage::open(const Target &target)
{
    if (!m_days->days().isPresent())
        setDays({});
    if (target.kind == Target::Kind::Page)
        m_chips->choose(target.place);
    if (target.kind == Target::Kind::Lot) {
        m_item = {};
        m_text->clear();
        m_chips->choose(AllLots);
        choose(target.id);
    }
    if (target.kind != Target::Kind::Item)
        return;
    m_item = static_cast<ItemId>(target.id);
    m_text->clear();
    header().setState(target.text);
    m_chips->choose(AllLots);
}

void LotsPage::refresh()
{
    ListPage::refresh();
    count();
}

} // namespace suben
