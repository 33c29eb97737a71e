#include "ui/pages/tracepage.h"

#include "core/base/dates.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/stock.h"
#include "core/render/painter.h"
#include "core/workspace/workspace.h"
#include "ui/form/entryfield.h"
#include "ui/task.h"
#include "ui/trace/tracecanvas.h"
#include "ui/trace/tracereport.h"
#include "ui/trace/tracescene.h"
#include "ui/widgets/balancebar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/daywords.h"
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
#include <QUrl>
#include <QVBoxLayout>

namespace suben
{

namespace
{

std::vector<RecordColumn> columns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("direction"), TracePage::tr("Way"), 76, 1, Look::Text},
            {QStringLiteral("event.date"), TracePage::tr("Day"), 92, 1, Look::Text},
            {QStringLiteral("step"), TracePage::tr("Step"), 100, 1, Look::Text},
            {QStringLiteral("item.name"), TracePage::tr("Item"), 0, 1, Look::Text},
            {QStringLiteral("lot.code"), TracePage::tr("Lot"), 120, 1, Look::Code},
            {QStringLiteral("line.qty"), TracePage::tr("Quantity"), 84, 1, Look::Number},
            {QStringLiteral("party.name"), TracePage::tr("Party"), 0, 1, Look::Text},
            {QStringLiteral("event.docNo"), TracePage::tr("No."), 110, 2, Look::Code},
            {QStringLiteral("actor"), TracePage::tr("By"), 70, 3, Look::Text}};
}

} // namespace

TracePage::TracePage(Desk &desk)
    : Page(desk, QStringLiteral("tracePage"), tr("Trace")),
      m_picks(new PickList(theme(), QStringLiteral("tracePicker"), this)), m_box(new PickField(theme(), *m_picks)),
      m_direction(new FilterChips(theme())), m_asOf(new QLineEdit), m_knownOn(new QLineEdit),
      m_scene(new TraceScene(theme(), this)), m_canvas(new TraceCanvas(*m_scene)),
      m_model(new RecordModel(columns(), this)), m_table(new RecordView(theme(), QStringLiteral("traceTable"))),
      m_answer(new FactCard(theme(), QStringLiteral("traceAnswer")))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    placeParts();
    connectParts();
}

TracePage::~TracePage() = default;

void TracePage::placeParts()
{
    m_box->setObjectName(QStringLiteral("traceBox"));
    m_box->setAccessibleName(tr("What to trace"));
    m_box->setPlaceholderText(tr("Any code, name, document; the last 4 to 6 characters of a lot do"));
    header().addBeside(m_box, 1);
    for (const auto &[field, name, hint] : {std::tuple(m_asOf, "traceAsOf", tr("Up to day")),
                                            std::tuple(m_knownOn, "traceKnownOn", tr("As known on"))}) {
        field->setObjectName(QLatin1String(name));
        field->setPlaceholderText(hint);
        field->setAccessibleName(hint);
        field->setFixedWidth(theme().px(112));
        header().addTool(field);
    }
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(makeView());
    split->addWidget(m_table);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    content().addWidget(split, 1);
    side().addCard(m_answer);
    auto *hold = new KeyButton(theme(), tr("Show its lot"), desk().keys.action(Act::LotCard));
    auto *print = new KeyButton(theme(), tr("Make the report"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    print->setObjectName(QStringLiteral("finishButton"));
    bottom().saveBar().addButton(hold);
    bottom().saveBar().addButton(print);
    bottom().saveBar().setTotals({}, tr("Drawing and table are one answer: what you choose in one is chosen in the other."));
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
    bar->addWidget(makeLabel(tr("Arrows walk, Enter opens, + and - change the size"), "hint"));
    column->addLayout(bar);
    column->addWidget(m_canvas, 1);
    return view;
}

void TracePage::connectParts()
{
    m_box->setSource([this](const QString &typed) { return picksFor(typed); });
    connect(m_box, &PickField::picked, this, &TracePage::take);
    connect(m_box, &PickField::unknown, this, &TracePage::traceText);
    connect(m_box, &PickField::forward, m_table, qOverload<>(&QWidget::setFocus));
    const auto again = [this] {
        if (m_ask)
            run(m_ask);
    };
    connect(m_direction, &FilterChips::chosen, this, again);
    connect(m_asOf, &QLineEdit::returnPressed, this, again);
    connect(m_knownOn, &QLineEdit::returnPressed, this, again);
    connect(m_table, &RecordView::currentKeyChanged, this, &TracePage::rowChosen);
    connect(m_table, &RecordView::opened, this, [this](qint64 key) {
        const TraceStep &step = m_trace.steps.at(static_cast<size_t>(rowsOf(m_trace, {}).at(static_cast<size_t>(key - 1)).step));
        Q_EMIT wanted(Target{Target::Kind::Event, raw(step.event), {}});
    });
    connect(m_scene, &TraceScene::chosenChanged, this, &TracePage::nodeChosen);
    connect(m_canvas, &TraceCanvas::opened, this, &TracePage::openNode);
}

Session &TracePage::session() const
{
    return desk().workspace->session();
}

QList<Pick> TracePage::picksFor(const QString &typed)
{
    QList<Pick> picks;
    m_hits.clear();
    const auto found = Search(session()).find(typed, 12);
    if (!found)
        return picks;
    for (const Hit &hit : *found) {
        if (hit.kind == HitKind::Party)
            continue;
        m_hits.push_back(hit);
        picks.append(Pick{static_cast<qint64>(m_hits.size()), hit.title, hit.detail});
    }
    return picks;
}

void TracePage::take(qint64 number)
{
    const Hit hit = m_hits.at(static_cast<size_t>(number - 1));
    switch (hit.kind) {
    case HitKind::Lot:
        open(Target{Target::Kind::Lot, hit.id, {}});
        return;
    case HitKind::ItemCode:
        traceText(hit.title);
        return;
    case HitKind::Object:
        open(Target{Target::Kind::Object, hit.id, {}});
        return;
    case HitKind::Event:
        traceEvent(static_cast<EventId>(hit.id));
        return;
    case HitKind::Item:
        traceItem(static_cast<ItemId>(hit.id));
        return;
    case HitKind::Party:
        return;
    }
}

void TracePage::traceText(const QString &typed)
{
    const auto lots = Search(session()).lots(typed, 1);
    const LotId lot = lots && !lots->empty() ? static_cast<LotId>(lots->front().id) : LotId{};
    run([typed, lot](TraceGraph &graph, const TraceView &view, Progress &progress) {
        auto trace = graph.ofCode(typed, view, progress);
        if (!trace && trace.error().code == ErrorCode::NotFound && lot != LotId{})
            trace = graph.ofLot(lot, view, progress);
        return trace;
    });
}

void TracePage::traceItem(ItemId item)
{
    StockFilter filter;
    filter.item = item;
    filter.alsoEmpty = true;
    const auto rows = Stock(session()).rows(filter);
    if (!rows || rows->empty()) {
        banner().say(Tone::Info, tr("No lots yet"), tr("This item was never received or made."));
        return;
    }
    QList<Pick> picks;
    m_hits.clear();
    for (const StockRow &row : *rows) {
        m_hits.push_back({HitKind::Lot, raw(row.lot), row.lotCode, {}});
        picks.append(Pick{static_cast<qint64>(m_hits.size()), row.lotCode, row.itemName + QLatin1Char(' ') + row.onHand.toString()});
    }
    if (picks.size() == 1) {
        take(1);
        return;
    }
    m_box->setFocus();
    m_picks->show(picks, QRect(m_box->mapTo(this, QPoint(0, 0)), m_box->size()));
}

void TracePage::traceEvent(EventId event)
{
    const auto read = LedgerQuery(session()).event(event);
    if (!read || read->lines.empty())
        Q_EMIT wanted(Target{Target::Kind::Event, raw(event), {}});
    else
        open(Target{Target::Kind::Lot, raw(read->lines.front().lot), {}});
}

std::optional<TraceView> TracePage::view()
{
    TraceView view;
    view.direction = m_direction->current() == u"back"      ? Direction::Backward
                     : m_direction->current() == u"forward" ? Direction::Forward
                                                            : Direction::Both;
    const QDate today = session().clock.today();
    for (const auto &[field, into] : {std::pair(m_asOf, &view.asOf), std::pair(m_knownOn, &view.asKnownOn)}) {
        const auto day = parseWrittenDate(field->text(), today);
        if (day)
            *into = day->date;
        else if (!field->text().trimmed().isEmpty()) {
            banner().say(Tone::Refuse, field->placeholderText(), tr("“%1” is no day. Type it as 1120 or 2026-11-20.").arg(field->text()));
            field->setFocus();
            return std::nullopt;
        }
    }
    return view;
}

QString TracePage::viewWords() const
{
    QStringList words;
    if (!m_asOf->text().trimmed().isEmpty())
        words.append(tr("up to %1").arg(m_asOf->text().trimmed()));
    if (!m_knownOn->text().trimmed().isEmpty())
        words.append(tr("as it was known on %1").arg(m_knownOn->text().trimmed()));
    return words.join(QStringLiteral(" · "));
}

void TracePage::run(Ask ask)
{
    const auto wantedView = view();
    auto another = desk().workspace->another();
    if (!wantedView || !another)
        return;
    m_ask = ask;
    m_picks->hide();
    if (m_task)
        m_task->cancel();
    std::shared_ptr<Workspace> workspace = std::move(*another);
    m_task = Task::start(
        this,
        [workspace, ask, wantedView](Progress &progress) {
            TraceGraph graph(workspace->session());
            return ask(graph, *wantedView, progress);
        },
        [this](Result<Trace> trace) {
            if (!trace) {
                banner().say(trace.error());
                return;
            }
            banner().dismiss();
            m_trace = std::move(*trace);
            m_limits.clear();
            showTrace();
        });
    taskStrip().follow(m_task, tr("Tracing"));
}

void TracePage::showTrace()
{
    header().setState(viewWords());
    m_linking = true; // the lot asked for stays the chosen one
    draw();
    showRows();
    m_linking = false;
    showAnswer();
    m_table->setFocus();
}

void TracePage::draw()
{
    m_scene->show(drawTrace(m_trace, session().clock.today(), m_limits));
    m_canvas->showAll();
}

void TracePage::showRows()
{
    std::vector<Record> records;
    for (const TraceRow &row : rowsOf(m_trace, session().clock.today()))
        records.push_back(Record{static_cast<qint64>(records.size()) + 1,
                                 {row.direction, row.when, row.stepName, row.item, row.lotCode, row.quantity, row.party,
                                  row.docNo, row.actor},
                                 {},
                                 {},
                                 false});
    m_model->show(std::move(records));
}

void TracePage::showAnswer()
{
    const TraceAnswer answer = answerOf(m_trace);
    m_answer->clear();
    m_answer->setTitle(answer.title, {},
                       {answer.isComplete ? dispositionTag(tr("Sources known"), TagLook::Ok)
                                          : dispositionTag(tr("Sources missing"), TagLook::Warn)});
    m_answer->addFact(tr("Lot"), answer.lotCode, FactCard::Look::Code);
    m_answer->addHeading(tr("The answer"));
    m_answer->addFact(tr("Came from"), answer.cameFrom);
    m_answer->addFact(tr("Went to"), answer.wentTo);
    m_answer->addFact(tr("Left"), answer.left);
    m_answer->addFact(tr("Responsible"), answer.responsible);
    if (!answer.balance.isEmpty()) {
        m_answer->addHeading(tr("Balance"));
        m_answer->addText(answer.balance);
        auto *bar = new BalanceBar(theme());
        bar->show(m_trace.balance.out.value, m_trace.balance.left.value);
        m_answer->addPart(bar);
    }
    if (answer.gaps.isEmpty())
        return;
    m_answer->addHeading(tr("Missing"), {dispositionTag(QString::number(answer.gaps.size()), TagLook::Warn)});
    for (const QString &gap : answer.gaps)
        m_answer->addText(gap, "warn");
}

void TracePage::rowChosen(qint64 key)
{
    const auto rows = rowsOf(m_trace, {});
    if (m_linking || key < 1 || key > static_cast<qint64>(rows.size()))
        return;
    m_linking = true;
    const TraceRow &row = rows.at(static_cast<size_t>(key - 1));
    const TraceStep &step = m_trace.steps.at(static_cast<size_t>(row.step));
    if (!m_scene->choose(QStringLiteral("event:%1").arg(raw(step.event))))
        m_scene->choose(QStringLiteral("lot:%1").arg(raw(row.lot)));
    m_linking = false;
}

void TracePage::nodeChosen(const QString &id)
{
    if (m_linking)
        return;
    m_linking = true;
    const qint64 key = id.section(QLatin1Char(':'), 1, 1).toLongLong();
    const auto rows = rowsOf(m_trace, {});
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isEvent = id.startsWith(QLatin1String("event:")) && raw(m_trace.steps.at(static_cast<size_t>(rows[i].step)).event) == key;
        const bool isLot = id.startsWith(QLatin1String("lot:")) && raw(rows[i].lot) == key;
        if (isEvent || isLot) {
            m_table->setCurrentIndex(m_model->index(static_cast<int>(i), 0));
            break;
        }
    }
    m_linking = false;
}

void TracePage::openNode()
{
    const TraceNode *node = m_scene->chosen();
    if (node == nullptr)
        return;
    if (node->kind == TraceNode::Kind::Rest) {
        const QString group = node->id.section(QLatin1Char(':'), 1);
        m_limits[group] = m_limits.value(group, FoldAfter) + UnfoldBy;
        draw();
    } else if (node->kind == TraceNode::Kind::Event) {
        Q_EMIT wanted(Target{Target::Kind::Event, node->key, {}});
    } else if (!node->isRoot) {
        open(Target{Target::Kind::Lot, node->key, {}});
    }
}

void TracePage::report()
{
    if (m_trace.steps.empty()) {
        m_box->setFocus();
        return;
    }
    const TraceAnswer answer = answerOf(m_trace);
    const QString title = tr("Trace report %1").arg(answer.lotCode.isEmpty() ? answer.title : answer.lotCode);
    const QString path = freePath(QString(title).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf"));
    Task *task = Task::start(
        this,
        [sheets = traceReport(session(), m_trace, viewWords()), path, title](Progress &progress) {
            return writePdf(path, sheets, title, progress);
        },
        [this, path](const Result<void> &written) {
            if (!written)
                banner().say(written.error());
            else
                banner().say(Tone::Ok, tr("The report is made"), path, {{tr("Open it"), [path] {
                                 QDesktopServices::openUrl(QUrl::fromLocalFile(path));
                             }}});
        });
    taskStrip().follow(task, tr("Writing the report"));
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
    case Act::Trace:
        enter();
        return true;
    case Act::Refresh:
        if (m_ask)
            run(m_ask);
        return true;
    case Act::LotCard:
        side().show();
        m_answer->setFocus();
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
    return Page::escape();
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
    m_table->setMode(mode);
}

QList<QWidget *> TracePage::areas()
{
    return {m_box, m_canvas, m_table, m_answer, &bottom()};
}

} // namespace suben
