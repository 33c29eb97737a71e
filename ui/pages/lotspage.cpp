#include "ui/pages/lotspage.h"

#include "core/ledger/ledgerquery.h"
#include "core/workspace/workspace.h"
#include "ui/pages/labelpanel.h"
#include "ui/pages/lotcard.h"
#include "ui/task.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/daywords.h"
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

namespace
{

constexpr int ChunkSize = 50;
const QString All = QStringLiteral("all");
const QString Near = QStringLiteral("near");
const QString Expired = QStringLiteral("expired");
const QString Held = QStringLiteral("held");

bool isHeld(const StockRow &row)
{
    return row.disposition == Disposition::OnHold || row.disposition == Disposition::Recalled;
}

bool isNear(const StockRow &row, QDate today)
{
    return row.expiry && *row.expiry >= today && *row.expiry <= today.addDays(NearExpiryDays);
}

/// All, near, expired, held.
Result<QList<int>> countLots(Session &session, const Progress &progress)
{
    QList<int> counts{0, 0, 0, 0};
    const QDate today = session.clock.today();
    StockFilter filter;
    filter.limit = 1000;
    for (;;) {
        const auto rows = Stock(session).rows(filter);
        if (!rows)
            return Failure(rows.error());
        for (const StockRow &row : *rows) {
            ++counts[0];
            counts[1] += isNear(row, today) ? 1 : 0;
            counts[2] += row.expiry && *row.expiry < today ? 1 : 0;
            counts[3] += isHeld(row) ? 1 : 0;
        }
        if (static_cast<int>(rows->size()) < filter.limit || progress.cancelled())
            return counts;
        filter.after = rows->back().lot;
        filter.afterLocation = rows->back().location;
    }
}

std::vector<RecordColumn> columns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("item.name"), LotsPage::tr("Item"), 0, 1, Look::Text},
            {QStringLiteral("lot.code"), LotsPage::tr("Lot"), 132, 1, Look::Code},
            {QStringLiteral("lot.made"), LotsPage::tr("Made"), 104, 3, Look::Text},
            {QStringLiteral("lot.expiry"), LotsPage::tr("Use by"), 104, 1, Look::Text},
            {QStringLiteral("onHand"), LotsPage::tr("On hand"), 96, 1, Look::Number},
            {QStringLiteral("location"), LotsPage::tr("Place"), 112, 2, Look::Text},
            {QStringLiteral("state"), LotsPage::tr("State"), 116, 1, Look::Tags}};
}

} // namespace

LotsPage::LotsPage(Desk &desk)
    : Page(desk, QStringLiteral("lotsPage"), tr("Stock by lot")), m_model(new RecordModel(columns(), this)),
      m_view(new RecordView(theme(), QStringLiteral("lots"))), m_chips(new FilterChips(theme())), m_text(new QLineEdit),
      m_card(new FactCard(theme(), QStringLiteral("lotCard"))), m_labels(new LabelPanel(desk)),
      m_reason(new ReasonStrip(theme(), this))
{
    placeParts();
    m_view->setModel(m_model);
    connect(m_view, &RecordView::currentKeyChanged, this, &LotsPage::showCard);
    connect(m_view, &RecordView::opened, this, [this] { act(Act::LotCard); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LotsPage::showBottom);
    connect(m_model, &RecordModel::failed, this, [this](const Error &error) { banner().say(error); });
    connect(m_chips, &FilterChips::chosen, this, &LotsPage::load);
    connect(m_text, &QLineEdit::textChanged, this, &LotsPage::load);
    connect(m_text, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_reason, &ReasonStrip::answered, this, &LotsPage::holdAnswered);
    connect(m_reason, &ReasonStrip::refused, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_labels, &LabelPanel::started, this, [this](Task *task) { taskStrip().follow(task, tr("Printing labels")); });
    connect(m_labels, &LabelPanel::failed, this, [this](const Error &error) { banner().say(error); });
    connect(m_labels, &LabelPanel::printed, this, [this](int labels, const QString &target) {
        m_labels->hide();
        banner().say(Tone::Ok, tr("%1 labels").arg(labels), target);
        m_view->setFocus();
    });
}

void LotsPage::placeParts()
{
    showCounts({-1, -1, -1, -1});
    header().addBeside(m_chips);
    m_text->setObjectName(QStringLiteral("lotFilter"));
    m_text->setPlaceholderText(tr("Part of a lot or item"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setFixedWidth(theme().px(190));
    header().addTool(m_text);
    content().addWidget(m_view, 1);
    content().addWidget(m_labels);
    m_labels->hide();
    side().addCard(makeCard());
    auto *trace = new KeyButton(theme(), tr("Trace"), desk().keys.action(Act::Trace));
    m_print = new KeyButton(theme(), tr("Print labels"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    m_print->setObjectName(QStringLiteral("finishButton"));
    bottom().saveBar().addButton(trace);
    bottom().saveBar().addButton(m_print);
}

QWidget *LotsPage::makeCard()
{
    auto *card = new QWidget;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_card, 1);
    auto *foot = new QFrame;
    foot->setObjectName(QStringLiteral("sideFoot"));
    auto *grid = new QGridLayout(foot);
    grid->setContentsMargins(theme().px(12), theme().px(8), theme().px(12), theme().px(8));
    grid->setSpacing(theme().px(6));
    m_holdButton = new KeyButton(theme(), tr("Hold…"), desk().keys.action(Act::Hold), ButtonLook::Small);
    auto *correct = new KeyButton(theme(), tr("Its entry"), desk().keys.action(Act::Correct), ButtonLook::Small);
    grid->addWidget(correct, 0, 0);
    grid->addWidget(m_holdButton, 0, 1);
    column->addWidget(foot);
    return card;
}

Session &LotsPage::session() const
{
    return desk().workspace->session();
}

StockFilter LotsPage::filter() const
{
    StockFilter filter;
    filter.limit = ChunkSize;
    filter.item = m_item;
    filter.text = m_text->text();
    const QDate today = session().clock.today();
    if (m_chips->current() == Near)
        filter.expiringUntil = today.addDays(NearExpiryDays);
    else if (m_chips->current() == Expired)
        filter.expiringUntil = today.addDays(-1);
    return filter;
}

bool LotsPage::isWanted(const StockRow &row) const
{
    if (m_chips->current() == Held)
        return isHeld(row);
    return m_chips->current() != Near || isNear(row, session().clock.today());
}

Result<RecordChunk> LotsPage::chunk(const QString &cursor)
{
    StockFilter wanted = filter();
    wanted.after = static_cast<LotId>(cursor.section(QLatin1Char('/'), 0, 0).toLongLong());
    wanted.afterLocation = static_cast<LocationId>(cursor.section(QLatin1Char('/'), 1, 1).toLongLong());
    RecordChunk chunk;
    for (;;) {
        const auto rows = Stock(session()).rows(wanted);
        if (!rows)
            return Failure(rows.error());
        for (const StockRow &row : *rows) {
            if (isWanted(row))
                chunk.records.push_back(recordOf(row));
        }
        if (static_cast<int>(rows->size()) < wanted.limit)
            return chunk;
        wanted.after = rows->back().lot;
        wanted.afterLocation = rows->back().location;
        if (static_cast<int>(chunk.records.size()) >= ChunkSize) {
            chunk.next = QStringLiteral("%1/%2").arg(raw(wanted.after)).arg(raw(wanted.afterLocation));
            return chunk;
        }
    }
}

Record LotsPage::recordOf(const StockRow &row) const
{
    Record record;
    record.key = raw(row.lot);
    record.cells = {row.itemName,
                    row.lotCode,
                    row.made ? row.made->toString(Qt::ISODate) : QString(),
                    row.expiry ? row.expiry->toString(Qt::ISODate) : tr("unlimited"),
                    row.onHand.toString(),
                    row.locationName,
                    {}};
    record.asides = {row.itemSpec};
    record.tags = {lotTag(row.disposition, row.expiry, session().clock.today())};
    return record;
}

void LotsPage::load()
{
    m_model->load([this](const QString &cursor) { return chunk(cursor); });
    showCard();
    showBottom();
}

void LotsPage::count()
{
    auto another = desk().workspace->another();
    if (!another)
        return;
    std::shared_ptr<Workspace> workspace = std::move(*another);
    Task::start(
        this, [workspace](Progress &progress) { return countLots(workspace->session(), progress); },
        [this](const Result<QList<int>> &counts) {
            if (counts)
                showCounts(*counts);
        });
}

void LotsPage::showCounts(const QList<int> &counts)
{
    m_chips->setChips({{All, tr("All"), counts[0]},
                       {Near, tr("Within 30 days"), counts[1]},
                       {Expired, tr("Expired"), counts[2]},
                       {Held, tr("On hold"), counts[3]}});
}

LotId LotsPage::current() const
{
    return static_cast<LotId>(m_view->currentKey());
}

QList<LotId> LotsPage::selected() const
{
    QList<LotId> lots;
    for (const qint64 key : m_view->selectedKeys()) {
        if (!lots.contains(static_cast<LotId>(key)))
            lots.append(static_cast<LotId>(key));
    }
    if (lots.isEmpty() && current() != LotId{})
        lots.append(current());
    return lots;
}

void LotsPage::showCard()
{
    m_card->clear();
    if (current() == LotId{})
        return;
    const auto disposition = fillLotCard(session(), current(), *m_card);
    if (!disposition) {
        banner().say(disposition.error());
        return;
    }
    m_isRelease = *disposition == Disposition::OnHold || *disposition == Disposition::Recalled;
    m_holdButton->setWord(m_isRelease ? tr("Release…") : tr("Hold…"));
}

void LotsPage::showBottom()
{
    const bool isEmpty = m_model->rowCount() == 0;
    bottom().saveBar().setTotals(isEmpty ? QStringList{tr("No lots here")} : QStringList(),
                                 isEmpty ? QString() : tr("%1 lots chosen").arg(selected().size()));
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
    const QString lot = m_model->record(m_view->currentIndex().row()).cells.value(1);
    m_reason->setFixedWidth(qMin(theme().px(560), width() - theme().px(40)));
    if (m_isRelease)
        m_reason->ask(tr("Release lot %1?").arg(lot), tr("The reason is kept with the entry."),
                      {tr("Tested again, passed"), tr("Papers have come"), tr("Supplier cleared it")},
                      tr("Leave it on hold"));
    else
        m_reason->ask(tr("Put lot %1 on hold?").arg(lot), tr("It cannot be sold or used until it is released."),
                      {tr("Waits for a test"), tr("May be unsafe"), tr("Supplier's notice"), tr("Wrong label")},
                      tr("Leave it"));
    m_reason->move((width() - m_reason->width()) / 2, header().height() + theme().px(40));
}

void LotsPage::holdAnswered(const QString &reason)
{
    const LotId lot = current();
    Stock stock(session());
    const auto done = m_isRelease ? stock.release(lot, reason) : stock.hold(lot, reason);
    if (!done) {
        QString why = done.error().text;
        for (const Finding &finding : done.error().findings)
            why += QLatin1Char('\n') + finding.text;
        banner().say(Tone::Refuse, tr("Not recorded"), why);
    } else {
        banner().sayBriefly(Tone::Ok, m_isRelease ? tr("Released") : tr("On hold"), reason);
        Q_EMIT ledgerChanged();
    }
    m_view->setFocus();
}

void LotsPage::goToSource()
{
    EventFilter wanted;
    wanted.lot = current();
    wanted.alsoCorrected = false;
    wanted.limit = 200;
    const auto rows = LedgerQuery(session()).events(wanted);
    if (!rows)
        banner().say(rows.error());
    else if (!rows->empty())
        Q_EMIT this->wanted(Target{Target::Kind::Event, raw(rows->back().id), QStringLiteral("correct")});
}

void LotsPage::enter()
{
    refresh();
    m_view->setFocus();
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
    case Act::Correct:
        goToSource();
        return true;
    case Act::LotCard:
        side().show();
        m_card->setFocus();
        return true;
    case Act::Trace:
        if (current() == LotId{})
            return false;
        Q_EMIT wanted(Target{Target::Kind::Lot, raw(current()), {}});
        return true;
    case Act::Refresh:
        refresh();
        return true;
    default:
        return false;
    }
}

bool LotsPage::scanned(const QString &text)
{
    m_item = {};
    m_text->setText(text);
    if (m_model->rowCount() > 0)
        return true;
    m_text->clear();
    return false;
}

bool LotsPage::escape()
{
    if (m_labels->isVisible()) {
        m_labels->hide();
        m_view->setFocus();
        return true;
    }
    if (m_card->hasFocus()) {
        side().setMode(mode());
        m_view->setFocus();
        return true;
    }
    if (Page::escape())
        return true;
    if (m_item == ItemId{} && m_text->text().isEmpty() && m_chips->current() == All)
        return false;
    m_item = {};
    header().setState({});
    m_text->clear();
    m_chips->choose(All);
    return true;
}

void LotsPage::open(const Target &target)
{
    if (target.kind != Target::Kind::Item)
        return;
    m_item = static_cast<ItemId>(target.id);
    m_text->clear();
    header().setState(target.text);
    m_chips->choose(All);
}

void LotsPage::refresh()
{
    const qint64 key = m_view->currentKey();
    load();
    if (const int row = m_model->rowOf(key); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    count();
}

void LotsPage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    m_view->setMode(mode);
}

QList<QWidget *> LotsPage::areas()
{
    return {&header(), m_view, m_card, &bottom()};
}

} // namespace suben
