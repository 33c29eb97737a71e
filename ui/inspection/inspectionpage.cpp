#include "ui/inspection/inspectionpage.h"

#include "core/ledger/search.h"
#include "core/ledger/tracegraph.h"
#include "ui/aside.h"
#include "ui/form/entryfield.h"
#include "ui/form/picks.h"
#include "ui/inspection/inspectionband.h"
#include "ui/inspection/inspectionview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/taskstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace suben
{

namespace
{

constexpr int MostInspectionPicks = 8;

constexpr const char *InspectionIcons[] = {"trace",   "master",      "stick", "receiving", "shipping",
                                           "expired", "temperature", "due",   "outbox"};
static_assert(std::size(InspectionIcons) == VisitListCount);

Act keyOf(int list)
{
    return static_cast<Act>(static_cast<int>(Act::Page1) + list);
}

} // namespace

InspectionPage::InspectionPage(Desk &desk)
    : Page(desk, QStringLiteral("inspectionPage"), tr("Inspection mode")), m_band(new InspectionBand(desk)),
      m_picks(new PickList(theme(), QStringLiteral("inspectionPicker"), this)), m_box(new PickField(theme(), *m_picks)),
      m_shown(new QStackedWidget), m_lotView(new InspectionLotView(theme())), m_filter(new QLineEdit)
{
    placeParts();
    connect(m_band, &InspectionBand::given, this, &InspectionPage::secretGiven);
    m_box->setSource([this](const QString &typed) {
        QList<Pick> picks;
        for (const Hit &hit : Search(session()).lots(typed, MostInspectionPicks).value_or(std::vector<Hit>()))
            picks.append({hit.id, hit.title, hit.detail});
        return picks;
    });
    connect(m_box, &PickField::picked, this, [this](qint64 lot) { answerFor(static_cast<LotId>(lot)); });
    connect(m_box, &PickField::unknown, this, &InspectionPage::lookUp);
    connect(m_box, &PickField::forward, &m_lotView->papers(), qOverload<>(&QWidget::setFocus));
    connect(m_lotView, &InspectionLotView::paperWanted, this, [this](qint64 row) {
        openCopy(m_answer ? &m_answer->papers.rows.at(static_cast<size_t>(row - 1)) : nullptr);
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &InspectionPage::readList);
}

InspectionPage::~InspectionPage() = default;

void InspectionPage::placeParts()
{
    header().hide();
    m_box->setObjectName(QStringLiteral("inspectionBox"));
    m_box->setAccessibleName(tr("Which lot"));
    m_box->setPlaceholderText(tr("Scan the pack, or type the last 4 to 6 characters of the lot"));
    m_empty = new EmptyState(theme(), QStringLiteral("inspection"), tr("Nothing is shown yet"),
                             tr("Scan a pack or type the end of its lot number; the lists are under Ctrl+2 to Ctrl+9."));
    m_shown->addWidget(m_empty);
    m_shown->addWidget(m_lotView);
    m_shown->addWidget(makeListView());
    auto *right = new QVBoxLayout;
    right->setContentsMargins(theme().px(14), theme().px(10), theme().px(14), theme().px(8));
    right->setSpacing(theme().px(8));
    right->addWidget(m_box);
    right->addWidget(m_shown, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeLists());
    row->addLayout(right, 1);
    content().setSpacing(0);
    content().setContentsMargins(0, 0, 0, 0);
    content().addWidget(m_band);
    content().addLayout(row, 1);
    auto *stick = new KeyButton(theme(), tr("Onto a stick"), desk().keys.action(Act::Save));
    stick->setObjectName(QStringLiteral("handOverButton"));
    auto *print = new KeyButton(theme(), tr("Print with the papers"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    print->setObjectName(QStringLiteral("finishButton"));
    bottom().saveBar().addButton(stick);
    bottom().saveBar().addButton(print);
}

QWidget *InspectionPage::makeLists()
{
    m_listColumn = new QWidget;
    m_listColumn->setObjectName(QStringLiteral("inspectionLists"));
    auto *column = new QVBoxLayout(m_listColumn);
    column->setContentsMargins(theme().px(8), theme().px(10), 0, theme().px(8));
    column->setSpacing(theme().px(4));
    for (int list = 0; list < VisitListCount; ++list) {
        auto *button = new KeyButton(theme(), visitListTitle(static_cast<VisitList>(list)), desk().keys.action(keyOf(list)),
                                     ButtonLook::Flat);
        button->setObjectName(QStringLiteral("inspectionList_") + visitListId(static_cast<VisitList>(list)));
        button->setIconName(QLatin1String(InspectionIcons[list]));
        button->setFocusPolicy(Qt::NoFocus);
        m_listButtons.push_back(button);
        column->addWidget(button);
    }
    column->addStretch();
    return m_listColumn;
}

QWidget *InspectionPage::makeListView()
{
    m_listView = new QWidget;
    m_tables = new QVBoxLayout(m_listView);
    m_tables->setContentsMargins(0, 0, 0, 0);
    m_tables->setSpacing(theme().px(6));
    m_filter->setObjectName(QStringLiteral("inspectionFilter"));
    m_filter->setPlaceholderText(tr("Search in this list, Enter"));
    m_filter->setAccessibleName(tr("Search in this list"));
    m_tables->addWidget(m_filter);
    return m_listView;
}

Session &InspectionPage::session() const
{
    return desk().workspace->session();
}

void InspectionPage::enter()
{
    if (m_visit) {
        closeLedger();
        m_box->setFocus();
        return;
    }
    if (const auto running = Visits(session()).running(); running && *running) {
        begun(**running);
        return;
    }
    const auto canEnd = Visits(session()).canEnd();
    if (!canEnd)
        banner().say(canEnd.error());
    else if (*canEnd)
        begin();
    else
        m_band->askPin();
}

void InspectionPage::leave()
{
    m_band->stopAsking();
}

void InspectionPage::follow(Task *task, const QString &what)
{
    if (m_task)
        m_task->cancel();
    m_task = task;
    taskStrip().follow(task, what);
}

void InspectionPage::showList(VisitList list)
{
    m_list = list;
    for (int at = 0; at < VisitListCount; ++at)
        setLook(*m_listButtons[static_cast<size_t>(at)], "current", at == static_cast<int>(list) ? QStringLiteral("yes") : QString());
    if (list == VisitList::Lot) {
        m_shown->setCurrentWidget(m_answer ? static_cast<QWidget *>(m_lotView) : m_empty);
        m_box->setFocus();
        m_box->selectAll();
        return;
    }
    m_filter->clear();
    readList();
}

// What stood here before is no longer the list that is asked for: nobody prints it meanwhile, and none of it is opened.
void InspectionPage::readList()
{
    m_rows.reset();
    if (m_table != nullptr)
        m_table->setEnabled(false);
    follow(startAside(
               this, desk(),
               [list = m_list, filter = VisitFilter{m_answer ? m_answer->lot : LotId{}, m_filter->text()}](
                   Workspace &workspace, Progress &progress) {
                   return VisitLists(workspace.session()).read(list, filter, progress);
               },
               [this](Result<VisitTable> table) { listRead(std::move(table)); }),
           tr("Reading the list"));
}

void InspectionPage::listRead(Result<VisitTable> table)
{
    if (!table) {
        if (table.error().code != ErrorCode::Cancelled)
            banner().say(table.error());
        dropOldTable();
        return;
    }
    if (table->list != m_list || !m_visit)
        return;
    const auto count = table->rows.size();
    const QString words = m_answer ? tr("%1 of lot %2: %3").arg(table->title, m_answer->lotCode).arg(count) : tr("%1: %2").arg(table->title).arg(count);
    note(deed(VisitDeed::Seen, words), [this, words, read = *std::move(table)](bool isNoted) {
        if (!isNoted) {
            dropOldTable();
            return;
        }
        showTable(read);
        bottom().saveBar().setTotals({words}, read.isCut ? tr("The newest ones; search for others")
                                              : m_answer ? tr("Esc: of all lots")
                                                         : QString());
    });
}

void InspectionPage::dropOldTable()
{
    if (m_table == nullptr || m_rows)
        return;
    m_table->deleteLater();
    m_table = nullptr;
}

// A view a list: each remembers its own widths.
void InspectionPage::showTable(VisitTable table)
{
    m_rows = std::move(table);
    if (m_table != nullptr)
        m_table->deleteLater();
    m_table = new RecordView(theme(), QStringLiteral("inspectionTable_") + visitListId(m_list));
    m_table->setAccessibleName(m_rows->title);
    auto *model = new RecordModel(visitColumns(*m_rows), m_table);
    model->show(visitRecords(*m_rows));
    m_table->setModel(model);
    m_table->setMode(mode());
    connect(m_table, &RecordView::opened, this, [this](qint64 row) {
        if (m_rows)
            openCopy(&m_rows->rows.at(static_cast<size_t>(row - 1)));
    });
    m_tables->addWidget(m_table, 1);
    m_shown->setCurrentWidget(m_listView);
    m_rows->rows.empty() ? m_filter->setFocus() : m_table->setFocus();
}

void InspectionPage::lookUp(const QString &typed)
{
    follow(startAside(
               this, desk(),
               [typed](Workspace &workspace, Progress &progress) -> Result<VisitAnswer> {
                   const auto trace = TraceGraph(workspace.session()).ofCode(typed, {}, progress);
                   return trace ? VisitLists(workspace.session()).answer(trace->root, progress)
                                : Result<VisitAnswer>(Failure(trace.error()));
               },
               [this](Result<VisitAnswer> answer) { answered(std::move(answer)); }),
           tr("Tracing"));
}

void InspectionPage::answerFor(LotId lot)
{
    follow(startAside(
               this, desk(),
               [lot](Workspace &workspace, Progress &progress) {
                   return VisitLists(workspace.session()).answer(lot, progress);
               },
               [this](Result<VisitAnswer> answer) { answered(std::move(answer)); }),
           tr("Tracing"));
}

void InspectionPage::answered(Result<VisitAnswer> answer)
{
    if (!m_visit)
        return;
    if (!answer) {
        if (answer.error().code != ErrorCode::Cancelled)
            banner().say(answer.error());
        m_box->selectAll();
        return;
    }
    VisitShown seen = deed(VisitDeed::Seen, tr("%1, lot %2").arg(answer->itemName, answer->lotCode));
    seen.lot = answer->lot;
    seen.list = visitListId(VisitList::Lot);
    note(seen, [this, found = *std::move(answer)](bool isNoted) {
        if (isNoted)
            showAnswer(found);
    });
}

void InspectionPage::showAnswer(VisitAnswer answer)
{
    banner().dismiss();
    m_answer = std::move(answer);
    m_lotView->show(*m_answer);
    showCheck();
    showList(VisitList::Lot);
    bottom().saveBar().setTotals({tr("Lot %1").arg(m_answer->lotCode)}, tr("F3: its papers, Enter opens one"));
}

VisitShown InspectionPage::deed(VisitDeed deed, const QString &words) const
{
    return {{}, deed, visitListId(m_list), m_answer ? m_answer->lot : LotId{}, words};
}

bool InspectionPage::act(Act act)
{
    if (!m_visit)
        return false;
    for (int list = 0; list < VisitListCount; ++list) {
        if (act == keyOf(list)) {
            showList(static_cast<VisitList>(list));
            return true;
        }
    }
    switch (act) {
    case Act::Inspection:
        m_band->askSecret();
        return true;
    case Act::Finish:
        print();
        return true;
    case Act::Save:
        handOver();
        return true;
    case Act::Refresh:
        m_list == VisitList::Lot && m_answer ? answerFor(m_answer->lot) : showList(m_list);
        return true;
    case Act::LotCard:
        m_lotView->papers().setFocus();
        return true;
    case Act::Search:
    case Act::Trace:
        m_box->setFocus();
        m_box->selectAll();
        return true;
    default:
        return true; // every other key belongs to pages that cannot be reached now
    }
}

bool InspectionPage::scanned(const QString &text)
{
    if (m_visit)
        lookUp(text);
    return true;
}

bool InspectionPage::escape()
{
    if (m_picks->isVisible()) {
        m_picks->hide();
        return true;
    }
    if (!m_visit)
        return Page::escape();
    if (m_band->isAsking()) {
        m_band->stopAsking();
        m_box->setFocus();
    } else if (!Page::escape() && m_list != VisitList::Lot && m_answer) {
        m_answer.reset();
        m_box->clear();
        showList(m_list);
    } else if (m_list != VisitList::Lot) {
        showList(VisitList::Lot);
    }
    return true;
}

void InspectionPage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    m_band->setMode(mode);
    m_lotView->setMode(mode);
    m_listColumn->setVisible(mode == WindowMode::Wide || mode == WindowMode::Middle);
    if (m_table != nullptr)
        m_table->setMode(mode);
}

QList<HelpKey> InspectionPage::moreKeys() const
{
    return {{QStringLiteral("Ctrl+1…9"), tr("the nine lists")}, {QStringLiteral("Esc"), tr("back to all lots, to the lot")}};
}

QList<QWidget *> InspectionPage::areas()
{
    return {m_box, &m_lotView->papers(), m_filter, &bottom()};
}

} // namespace suben
