#include "ui/pages/labelpage.h"

#include "core/base/dates.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/search.h"
#include "core/ledger/stock.h"
#include "core/workspace/workspace.h"
#include "ui/form/entryfield.h"
#include "ui/labels/jobstrip.h"
#include "ui/labels/labeldesigner.h"
#include "ui/labels/printerform.h"
#include "ui/ledgergate.h"
#include "ui/pages/labelpanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/taskstrip.h"

#include <QVBoxLayout>

namespace suben
{

namespace
{

constexpr int MostPicks = 12;
constexpr int JobChunk = 50;

std::vector<RecordColumn> columns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("time"), LabelPage::tr("Printed"), 112, 1, Look::Text},
            {QStringLiteral("title"), LabelPage::tr("Label of"), 0, 1, Look::Text},
            {QStringLiteral("template"), LabelPage::tr("Template"), 144, 2, Look::Text},
            {QStringLiteral("labels"), LabelPage::tr("Copies"), 84, 1, Look::Number},
            {QStringLiteral("next"), LabelPage::tr("Handed over"), 100, 1, Look::Number},
            {QStringLiteral("target"), LabelPage::tr("Print to"), 0, 2, Look::Text},
            {QStringLiteral("actor"), LabelPage::tr("By"), 76, 3, Look::Text},
            {QStringLiteral("state"), LabelPage::tr("State"), 96, 1, Look::Tags}};
}

std::pair<QString, TagLook> stateWord(const PrintJob &job)
{
    switch (job.state) {
    case PrintState::Waiting:
        return {LabelPage::tr("Waits"), TagLook::Info};
    case PrintState::Printing:
        return {LabelPage::tr("Printing"), TagLook::Info};
    case PrintState::Paused:
        return {LabelPage::tr("Stopped"), TagLook::Warn};
    case PrintState::Failed:
        return {LabelPage::tr("Did not work"), TagLook::Refuse};
    case PrintState::Cancelled:
        return {LabelPage::tr("Given up"), TagLook::Plain};
    case PrintState::Done:
        break;
    }
    const bool isAgain = job.sent > 0 && !job.parts.empty() && (job.first > 1 || job.parts.front().isAgain);
    return {isAgain ? LabelPage::tr("Again") : LabelPage::tr("Done"), isAgain ? TagLook::Info : TagLook::Ok};
}

} // namespace

LabelPage::LabelPage(Desk &desk)
    : Page(desk, QStringLiteral("labelPage"), tr("Labels")),
      m_picks(new PickList(theme(), QStringLiteral("lotPicker"), this)), m_lot(new PickField(theme(), *m_picks)),
      m_printing(new QWidget), m_panel(new LabelPanel(desk)), m_model(new RecordModel(columns(), this)),
      m_queue(new RecordView(theme(), QStringLiteral("printQueue"))), m_job(new JobStrip(theme())),
      m_designer(new LabelDesigner(desk)), m_printer(new PrinterForm(desk)),
      m_finish(new KeyButton(theme(), tr("Print labels"), desk.keys.action(Act::Finish), ButtonLook::Primary)),
      m_fresh(new KeyButton(theme(), tr("New template"), desk.keys.action(Act::New), ButtonLook::Small))
{
    placeParts();
    placeTools();
    connectParts();
    connectQueue();
    connectSides();
    turnTo(Side::Print);
}

void LabelPage::placeParts()
{
    m_queue->setAccessibleName(tr("Print queue"));
    m_queue->setModel(m_model);
    m_queue->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lot->setObjectName(QStringLiteral("labelLot"));
    m_lot->setPlaceholderText(tr("Lot, thing, entry, date; initials or scan"));
    m_lot->setAccessibleName(m_lot->placeholderText());
    m_lot->setFixedWidth(theme().px(320));
    header().addBeside(m_lot);
    auto *column = new QVBoxLayout(m_printing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_panel, 3);
    QLabel *printed = makeLabel(tr("Print queue"), "smallBold");
    printed->setContentsMargins(theme().px(14), theme().px(8), 0, theme().px(4));
    column->addWidget(printed);
    column->addWidget(m_job);
    column->addWidget(m_queue, 2);
    content().addWidget(m_printing, 1);
    content().addWidget(m_designer, 1);
    content().addWidget(m_printer, 1);
    auto *again = new KeyButton(theme(), tr("Print again"), desk().keys.action(Act::PrintAgain));
    m_finish->setObjectName(QStringLiteral("finishButton"));
    m_printTools.append(again);
    bottom().saveBar().addButton(again);
    bottom().saveBar().addButton(m_finish);
}

void LabelPage::connectParts()
{
    m_lot->setSource([this](const QString &typed) { return picksFor(typed); });
    connect(m_lot, &PickField::picked, this, &LabelPage::choose);
    connect(m_lot, &PickField::forward, m_panel, &LabelPanel::begin);
    connect(m_lot, &PickField::unknown, this, [this](const QString &typed) {
        banner().sayBriefly(Tone::Info, tr("Nothing answers to “%1”.").arg(typed), {});
    });
    connect(m_panel, &LabelPanel::started, this, [this](Task *task) {
        taskStrip().follow(task, tr("Printing labels"));
        refresh();
    });
    connect(m_panel, &LabelPanel::failed, this, [this](const Error &error) {
        banner().say(error);
        refresh();
    });
    connect(m_panel, &LabelPanel::printed, this, [this](int labels, const QString &target) {
        banner().say(Tone::Ok, tr("%1 labels").arg(labels), target);
        refresh();
        if (m_side == Side::Print)
            enter();
    });
}

Session &LabelPage::session() const
{
    return desk().workspace->session();
}

QList<Pick> LabelPage::picksFor(const QString &typed)
{
    QList<Pick> picks;
    const auto offer = [&](const StockFilter &filter) {
        const auto rows = Stock(session()).rows(filter);
        for (const StockRow &row : rows ? *rows : std::vector<StockRow>()) {
            const bool isNew = std::ranges::none_of(picks, [&](const Pick &pick) { return pick.key == raw(row.lot); });
            if (isNew && picks.size() < MostPicks)
                picks.append(Pick{raw(row.lot), row.itemName + QLatin1Char(' ') + row.lotCode, row.onHand.toString()});
        }
    };
    StockFilter filter;
    filter.text = typed;
    offer(filter);
    const auto hits = Search(session()).items(typed, PartyId{}, MostPicks);
    for (const Hit &hit : hits ? *hits : std::vector<Hit>()) {
        StockFilter ofItem;
        ofItem.item = static_cast<ItemId>(hit.id);
        ofItem.alsoEmpty = true;
        offer(ofItem);
    }
    offerOthers(typed, picks);
    return picks;
}

void LabelPage::offerOthers(const QString &typed, QList<Pick> &picks)
{
    m_others.clear();
    const auto offer = [&](const LabelSubject &subject, const QString &title, const QString &aside) {
        m_others.append(subject);
        picks.append(Pick{-m_others.size(), title, aside});
    };
    const auto hits = Search(session()).find(typed, MostPicks);
    for (const Hit &hit : hits ? *hits : std::vector<Hit>()) {
        if (hit.kind == HitKind::Object)
            offer(LabelSubject::of(static_cast<ObjectId>(hit.id)), hit.title, hit.detail);
        else if (hit.kind == HitKind::Event)
            offer(LabelSubject::of(static_cast<EventId>(hit.id)), hit.title, hit.detail);
    }
    if (const auto day = parseIsoDate(typed.trimmed()))
        offer(LabelSubject::of(*day), tr("The sealed day %1").arg(toIso(*day)), {});
}

void LabelPage::choose(qint64 key)
{
    m_job->hide();
    if (key < 0)
        m_panel->setSubjects({m_others.value(-key - 1)});
    else
        m_panel->setLots({static_cast<LotId>(key)});
    m_panel->begin();
}

void LabelPage::enter()
{
    refresh();
    if (m_side == Side::Design) {
        m_designer->begin();
        return;
    }
    m_lot->setFocus();
    m_lot->selectAll();
}

bool LabelPage::act(Act act)
{
    if (m_side == Side::Design)
        return actOnDesign(act);
    if (m_side == Side::Printer)
        return actOnPrinter(act);
    switch (act) {
    case Act::Finish:
        if (m_panel->subjects().isEmpty())
            enter();
        else
            m_panel->print();
        return true;
    case Act::PrintAgain:
        openJob();
        return true;
    case Act::LotCard:
        design();
        return true;
    case Act::New:
        designNew();
        return true;
    case Act::Trace:
        if (m_lot->chosen() <= 0)
            return false;
        Q_EMIT wanted(Target{Target::Kind::Lot, m_lot->chosen(), {}});
        return true;
    case Act::Refresh:
        refresh();
        return true;
    default:
        return false;
    }
}

bool LabelPage::scanned(const QString &text)
{
    const QList<Pick> picks = picksFor(text);
    if (picks.isEmpty() || m_side != Side::Print)
        return false;
    m_lot->setChosen(picks.first().key, picks.first().title);
    choose(picks.first().key);
    return true;
}

bool LabelPage::escape()
{
    if (m_lot->isPicking()) {
        m_lot->closePicks();
        return true;
    }
    if (m_job->isVisible()) {
        m_job->hide();
        m_queue->setFocus();
        return true;
    }
    if (m_side != Side::Print) {
        turnTo(Side::Print);
        enter();
        return true;
    }
    return Page::escape();
}

void LabelPage::open(const Target &target)
{
    if (target.kind != Target::Kind::Lot && target.kind != Target::Kind::Object && target.kind != Target::Kind::Event)
        return;
    turnTo(Side::Print);
    if (target.kind == Target::Kind::Lot) {
        choose(target.id);
        return;
    }
    if (target.kind == Target::Kind::Object)
        m_panel->setSubjects({LabelSubject::of(static_cast<ObjectId>(target.id))});
    else if (target.place == SlipPlace)
        m_panel->setSubjects({LabelSubject::of(static_cast<EventId>(target.id))});
    else
        chooseLotsOf(static_cast<EventId>(target.id));
    m_panel->begin();
}

void LabelPage::chooseLotsOf(EventId event)
{
    const auto entry = LedgerQuery(session()).event(event);
    QList<LotId> lots;
    for (const EventLine &line : entry ? entry->lines : std::vector<EventLine>()) {
        if (line.side == suben::Side::Output && !lots.contains(line.lot))
            lots.append(line.lot);
    }
    m_panel->setLots(lots);
}

void LabelPage::refresh()
{
    m_model->load([this](const QString &cursor) -> Result<RecordChunk> {
        const auto jobs = printJobs(session(), cursor.toLongLong(), JobChunk);
        if (!jobs)
            return Failure(jobs.error());
        RecordChunk chunk;
        const QDate today = session().clock.today();
        for (const PrintJob &job : *jobs) {
            Record record;
            record.key = job.id;
            record.cells = {timeWord(job.time, today),
                            job.title,
                            m_panel->templateTitle(job.labelTemplate),
                            QString::number(job.labels()),
                            QString::number(job.handedOver()),
                            job.target,
                            job.userName,
                            {}};
            const auto [word, look] = stateWord(job);
            record.tags = {dispositionTag(word, look)};
            chunk.records.push_back(record);
        }
        if (static_cast<int>(jobs->size()) == JobChunk)
            chunk.next = QString::number(jobs->back().id);
        return chunk;
    });
}

void LabelPage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    m_queue->setMode(mode);
    m_designer->setMode(mode);
}

QList<QWidget *> LabelPage::areas()
{
    if (m_side == Side::Design)
        return {m_designer, &bottom()};
    if (m_side == Side::Printer)
        return {m_printer, &bottom()};
    return {m_lot, m_panel, m_queue, &bottom()};
}

} // namespace suben
