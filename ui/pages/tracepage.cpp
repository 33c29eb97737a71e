#include "ui/pages/tracepage.h"

#include "core/base/dates.h"
#include "core/ledger/ledgerquery.h"
#include "core/render/painter.h"
#include "ui/aside.h"
#include "ui/form/entryfield.h"
#include "ui/pages/tableexport.h"
#include "ui/trace/traceanswer.h"
#include "ui/trace/tracecanvas.h"
#include "ui/trace/tracecard.h"
#include "ui/trace/tracereport.h"
#include "ui/trace/tracescene.h"
#include "ui/trace/tracetable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/daysfield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/targetfield.h"
#include "ui/widgets/taskstrip.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace suben
{

namespace
{

constexpr int DrawingShare = 580; ///< of a thousand parts of the height; the table has the rest

} // namespace

TracePage::TracePage(Desk &desk)
    : Page(desk, QStringLiteral("tracePage"), tr("Trace")),
      m_picks(new PickList(theme(), QStringLiteral("tracePicker"), this)), m_box(new PickField(theme(), *m_picks)),
      m_direction(new FilterChips(theme())), m_days(new DaysField(theme(), QStringLiteral("trace"))),
      m_band(new DaysBand(theme())),
      m_scene(new TraceScene(theme(), this)), m_canvas(new TraceCanvas(*m_scene)),
      m_table(new TraceTable(theme(), this)), m_answer(new FactCard(theme(), QStringLiteral("traceAnswer")))
{
    placeParts();
    connectParts();
}

TracePage::~TracePage() = default;

void TracePage::placeParts()
{
    m_box->setObjectName(QStringLiteral("traceBox"));
    m_box->setAccessibleName(tr("What to trace"));
    m_box->setPlaceholderText(tr("Any code, name, document, party or plate; the last 4 to 6 characters of a lot do"));
    header().addBeside(m_box, 1);
    header().addTool(m_days);
    content().addWidget(m_band);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(makeView());
    split->addWidget(&m_table->view());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    split->setSizes({DrawingShare, 1000 - DrawingShare});
    m_shown = new QStackedWidget;
    m_shown->addWidget(split);
    content().addWidget(m_shown, 1);
    placeEmptiness();
    side().addCard(m_answer);
    auto *hold = new KeyButton(theme(), tr("Show its lot"), desk().keys.action(Act::LotCard));
    auto *table = new KeyButton(theme(), tr("As a table"), desk().keys.action(Act::Save));
    m_export = new TableExport(desk(), {*this, banner(), taskStrip()}, this);
    auto *print = new KeyButton(theme(), tr("Make the report"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    print->setObjectName(QStringLiteral("finishButton"));
    bottom().saveBar().addButton(hold);
    bottom().saveBar().addButton(new KeyButton(theme(), tr("Drill or recall…"), desk().keys.action(Act::Recall)));
    bottom().saveBar().addButton(table);
    bottom().saveBar().addButton(print);
    bottom().saveBar().setTotals(
        {}, tr("Drawing and table are one answer: what you choose in one is chosen in the other."));
}

void TracePage::placeEmptiness()
{
    m_empty =
        new EmptyState(theme(), QStringLiteral("trace"), tr("Nothing is traced yet"),
                       tr("Scan a label, or type a lot's last characters, a name, a code or a document number above."),
                       {{tr("Choose among the lots in stock"), [this] {
                             Q_EMIT wanted(Target{Target::Kind::Page, 0, QStringLiteral("lotsPage")});
                         }}});
    m_shown->addWidget(m_empty);
    m_shown->setCurrentWidget(m_empty);
}

QWidget *TracePage::makeView()
{
    auto *view = new QWidget;
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme().px(14), theme().px(4), theme().px(14), theme().px(4));
    m_direction->setObjectName(QStringLiteral("traceDirection"));
    m_direction->setChips({{QStringLiteral("both"), tr("Both ways"), -1},
                           {QStringLiteral("back"), tr("Sources"), -1},
                           {QStringLiteral("forward"), tr("Destinations"), -1}});
    bar->addWidget(m_direction);
    bar->addStretch();
    bar->addWidget(makeLabel(tr("Arrows walk, Enter opens, Space folds, + − 0 change the size"), "hint"));
    column->addLayout(bar);
    column->addWidget(m_canvas, 1);
    return view;
}

void TracePage::connectParts()
{
    m_box->setSource([this](const QString &typed) { return m_offers.find(session(), typed); });
    connect(m_box, &PickField::picked, this, &TracePage::take);
    connect(m_box, &PickField::unknown, this, &TracePage::traceText);
    connect(m_box, &PickField::forward, &m_table->view(), qOverload<>(&QWidget::setFocus));
    const auto again = [this] {
        if (m_ask)
            run(m_ask);
    };
    connect(m_direction, &FilterChips::chosen, this, again);
    connect(m_days, &DaysField::returned, this, again);
    connect(m_table, &TraceTable::chosenChanged, this, &TracePage::rowChosen);
    connect(m_table, &TraceTable::opened, this, [this](EventId event) {
        Q_EMIT wanted(Target{Target::Kind::Event, raw(event), {}});
    });
    connect(m_scene, &TraceScene::chosenChanged, this, &TracePage::nodeChosen);
    connect(m_canvas, &TraceCanvas::opened, this, &TracePage::openNode);
    connect(m_canvas, &TraceCanvas::foldWanted, this, &TracePage::foldNode);
    connect(m_canvas, &TraceCanvas::unfoldAllWanted, this, [this] { fold({{}, {}, true}); });
    connect(m_canvas, &TraceCanvas::foldAllWanted, this, [this] { fold({}); });
    connect(&desk().theme, &Theme::changed, this, [this] { // a drawing is laid out for its letters
        if (m_scene->items().isEmpty())
            return;
        drawAgain();
    });
}

Session &TracePage::session() const
{
    return desk().workspace->session();
}

void TracePage::showTrace()
{
    m_shown->setCurrentIndex(0);
    m_band->show(m_seen);
    m_linking = true; // the lot asked for stays the chosen one
    draw();
    m_scene->chooseRoot();
    m_canvas->showReadable();
    m_table->show(m_trace, session().clock.today());
    m_linking = false;
    fillTraceCard(m_trace, theme(), *m_answer);
    showTemperatures();
    showResults();
    m_table->view().setFocus();
}

void TracePage::draw()
{
    m_scene->show(drawTrace(m_trace, session().clock.today(), m_folds));
}

/// The same drawing with more or less in it: what was looked at stays in sight.
void TracePage::drawAgain()
{
    m_linking = true;
    draw();
    m_linking = false;
    m_canvas->showChosen();
}

void TracePage::rowChosen(const QString &event, const QString &lot)
{
    m_linking = true;
    if (!m_scene->choose(event))
        m_scene->choose(lot);
    m_linking = false;
}

void TracePage::nodeChosen(const QString &id)
{
    if (!m_linking)
        m_table->choose(id);
}

void TracePage::openNode()
{
    const TraceNode *node = m_scene->chosen();
    if (node == nullptr)
        return;
    if (node->kind == TraceNode::Kind::Rest) {
        const QString group = node->id.section(QLatin1Char(':'), 1);
        if (group.startsWith(QLatin1String("closed:")))
            m_folds.closed.remove(group.section(QLatin1Char(':'), 1).toLongLong());
        else
            m_folds.limits[group] = m_folds.most(group, FoldAfter) + UnfoldBy;
        drawAgain();
    } else if (node->kind == TraceNode::Kind::Event) {
        Q_EMIT wanted(Target{Target::Kind::Event, node->key, {}});
    } else if (!node->isRoot) {
        open(Target{Target::Kind::Lot, node->key, {}});
    }
}

/// Folds what hangs on the chosen lot, or unfolds it.
void TracePage::foldNode()
{
    const TraceNode *node = m_scene->chosen();
    if (node == nullptr || node->isRoot)
        return;
    if (node->kind == TraceNode::Kind::Rest) {
        openNode();
        return;
    }
    if (node->kind != TraceNode::Kind::Lot)
        return;
    if (!m_folds.closed.remove(node->key))
        m_folds.closed.insert(node->key);
    drawAgain();
}

void TracePage::fold(const TraceFolds &folds)
{
    m_folds = folds;
    drawAgain();
}

void TracePage::report()
{
    if (m_trace.steps.empty()) {
        m_box->setFocus();
        return;
    }
    const TraceAnswer answer = answerOf(m_trace);
    const QString title =
        tr("Trace report %1").arg(answer.lotCode.isEmpty() ? answer.title : answer.lotCode) + m_seen.inFileName();
    const QString path = freePath(QString(title).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf"));
    Task *task = Task::start(
        this,
        [sheets = traceReport(session(), m_trace, m_seen, m_curves), path, title](Progress &progress) {
            return writePdf(path, sheets, title, progress);
        },
        [this, path](const Result<void> &written) {
            if (!written)
                banner().say(written.error());
            else
                banner().say(Tone::Ok, tr("The report is made"), path,
                             {{tr("Open it"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
        });
    taskStrip().follow(task, tr("Writing the report"));
}

/// The lot under the cursor, else the one that was asked for; without a trace a drill on any lot.
void TracePage::goToRecall()
{
    const LotId lot = m_table->chosenLot();
    const LotId meant = lot != LotId{} ? lot : m_trace.root;
    if (meant != LotId{})
        Q_EMIT wanted(Target{Target::Kind::Lot, raw(meant), QStringLiteral("recallPage")});
    else
        Q_EMIT wanted(Target{Target::Kind::Page, 0, QStringLiteral("recallPage"), QStringLiteral("drill")});
}

void TracePage::enter()
{
    m_box->setFocus();
    m_box->selectAll();
}

bool TracePage::act(Act act)
{
    switch (act) {
    case Act::Finish:
        report();
        return true;
    case Act::Save:
        if (!m_trace.steps.empty())
            m_export->ask({tr("Trace"), m_table->columns(), TraceTable::records(m_trace, QDate()), {}, m_seen});
        return true;
    case Act::Trace:
        enter();
        return true;
    case Act::Days:
        header().openTools();
        m_days->setFocus();
        return true;
    case Act::Refresh:
        if (m_ask)
            run(m_ask);
        return true;
    case Act::LotCard:
        side().show();
        m_answer->setFocus();
        return true;
    case Act::Recall:
        goToRecall();
        return true;
    default:
        return false;
    }
}

bool TracePage::scanned(const QString &text)
{
    m_box->setText(text);
    traceText(text);
    return true;
}

bool TracePage::escape()
{
    if (m_picks->isVisible()) {
        m_picks->hide();
        return true;
    }
    if (Page::escape())
        return true;
    if (m_days->days().isPresent())
        return false;
    m_days->setDays({});
    m_band->show({});
    if (m_ask)
        run(m_ask);
    return true;
}

void TracePage::open(const Target &target)
{
    switch (target.kind) {
    case Target::Kind::Lot:
        run([lot = static_cast<LotId>(target.id)](TraceGraph &graph, const TraceView &view, Progress &progress) {
            return graph.ofLot(lot, view, progress);
        });
        return;
    case Target::Kind::Object:
        run([object = static_cast<ObjectId>(target.id)](TraceGraph &graph, const TraceView &view, Progress &progress) {
            return graph.ofObject(object, view, progress);
        });
        return;
    case Target::Kind::Text:
        scanned(target.text);
        return;
    default:
        return;
    }
}

void TracePage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    m_table->view().setMode(mode);
}

QList<HelpKey> TracePage::moreKeys() const
{
    return {m_days->key(desk().keys),
            {QStringLiteral("Space"), tr("folds what hangs on a lot of the drawing, or unfolds it")},
            {QStringLiteral("* /"), tr("unfold the whole drawing, fold it again")},
            {QStringLiteral("0"), tr("all of the drawing")},
            {QStringLiteral("Home"), tr("the lot asked for")}};
}

QList<QWidget *> TracePage::areas()
{
    return {m_box, m_canvas, &m_table->view(), m_answer, &bottom()};
}

} // namespace suben
