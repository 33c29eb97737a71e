#include "ui/pages/labelpage.h"

#include "core/ledger/search.h"
#include "core/ledger/stock.h"
#include "core/workspace/workspace.h"
#include "ui/form/entryfield.h"
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
constexpr int LabelChunk = 50;

std::vector<RecordColumn> columns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("time"), LabelPage::tr("Printed"), 112, 1, Look::Text},
            {QStringLiteral("item.name"), LabelPage::tr("Item"), 0, 1, Look::Text},
            {QStringLiteral("lot.code"), LabelPage::tr("Lot"), 130, 1, Look::Code},
            {QStringLiteral("template"), LabelPage::tr("Template"), 144, 2, Look::Text},
            {QStringLiteral("copies"), LabelPage::tr("Copies"), 64, 1, Look::Number},
            {QStringLiteral("target"), LabelPage::tr("Print to"), 0, 2, Look::Text},
            {QStringLiteral("actor"), LabelPage::tr("By"), 76, 3, Look::Text},
            {QStringLiteral("state"), LabelPage::tr("State"), 84, 1, Look::Tags}};
}

} // namespace

LabelPage::LabelPage(Desk &desk)
    : Page(desk, QStringLiteral("labelPage"), tr("Labels")), m_picks(new PickList(theme(), QStringLiteral("lotPicker"), this)),
      m_lot(new PickField(theme(), *m_picks)), m_panel(new LabelPanel(desk)), m_model(new RecordModel(columns(), this)),
      m_queue(new RecordView(theme(), QStringLiteral("printQueue")))
{
    placeParts();
    connectParts();
}

void LabelPage::placeParts()
{
    m_queue->setAccessibleName(tr("What was printed"));
    m_queue->setModel(m_model);
    m_queue->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lot->setObjectName(QStringLiteral("labelLot"));
    m_lot->setPlaceholderText(tr("Lot, initials of the item, or scan"));
    m_lot->setAccessibleName(m_lot->placeholderText());
    m_lot->setFixedWidth(theme().px(320));
    header().addBeside(m_lot);
    content().addWidget(m_panel, 3);
    QLabel *printed = makeLabel(tr("What was printed"), "smallBold");
    printed->setContentsMargins(theme().px(14), theme().px(8), 0, theme().px(4));
    content().addWidget(printed);
    content().addWidget(m_queue, 2);
    auto *again = new KeyButton(theme(), tr("Print again"), desk().keys.action(Act::PrintAgain));
    auto *print = new KeyButton(theme(), tr("Print labels"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    print->setObjectName(QStringLiteral("finishButton"));
    bottom().saveBar().addButton(again);
    bottom().saveBar().addButton(print);
}

void LabelPage::connectParts()
{
    m_lot->setSource([this](const QString &typed) { return picksFor(typed); });
    connect(m_lot, &PickField::picked, this, [this](qint64 key) { choose(static_cast<LotId>(key)); });
    connect(m_lot, &PickField::forward, m_panel, &LabelPanel::begin);
    connect(m_lot, &PickField::unknown, this, [this](const QString &typed) {
        banner().sayBriefly(Tone::Info, tr("Nothing answers to “%1”.").arg(typed), {});
    });
    connect(m_queue, &RecordView::opened, this, &LabelPage::printAgain);
    connect(m_model, &RecordModel::failed, this, [this](const Error &error) { banner().say(error); });
    connect(m_panel, &LabelPanel::started, this, [this](Task *task) { taskStrip().follow(task, tr("Printing labels")); });
    connect(m_panel, &LabelPanel::failed, this, [this](const Error &error) { banner().say(error); });
    connect(m_panel, &LabelPanel::printed, this, [this](int labels, const QString &target) {
        banner().say(Tone::Ok, tr("%1 labels").arg(labels), target);
        refresh();
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
    return picks;
}

void LabelPage::choose(LotId lot)
{
    m_panel->setLots({lot});
    m_panel->begin();
}

void LabelPage::printAgain()
{
    for (const LabelPrintRow &row : m_prints) {
        if (row.id != m_queue->currentKey() || row.lot == LotId{})
            continue;
        m_lot->setChosen(raw(row.lot), row.itemName + QLatin1Char(' ') + row.lotCode);
        m_panel->setTemplate(row.labelTemplate);
        choose(row.lot);
    }
}

void LabelPage::enter()
{
    refresh();
    m_lot->setFocus();
    m_lot->selectAll();
}

bool LabelPage::act(Act act)
{
    switch (act) {
    case Act::Finish:
        if (m_panel->lots().isEmpty())
            enter();
        else
            m_panel->print();
        return true;
    case Act::PrintAgain:
        printAgain();
        return true;
    case Act::Trace:
        if (m_lot->chosen() == 0)
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
    if (picks.isEmpty())
        return false;
    m_lot->setChosen(picks.first().key, picks.first().title);
    choose(static_cast<LotId>(picks.first().key));
    return true;
}

bool LabelPage::escape()
{
    if (m_lot->isPicking()) {
        m_lot->closePicks();
        return true;
    }
    return Page::escape();
}

void LabelPage::open(const Target &target)
{
    if (target.kind == Target::Kind::Lot)
        choose(static_cast<LotId>(target.id));
}

void LabelPage::refresh()
{
    m_prints.clear();
    m_model->load([this](const QString &cursor) -> Result<RecordChunk> {
        const auto rows = labelPrints(session(), cursor.toLongLong(), LabelChunk);
        if (!rows)
            return Failure(rows.error());
        RecordChunk chunk;
        const QDate today = session().clock.today();
        for (const LabelPrintRow &row : *rows) {
            Record record;
            record.key = row.id;
            record.cells = {timeWord(row.time, today), row.itemName, row.lotCode, m_panel->templateTitle(row.labelTemplate),
                            QString::number(row.copies), row.target, row.userName, {}};
            if (row.isReprint)
                record.tags = {dispositionTag(tr("Again"), TagLook::Info)};
            chunk.records.push_back(record);
            m_prints.push_back(row);
        }
        if (static_cast<int>(rows->size()) == LabelChunk)
            chunk.next = QString::number(rows->back().id);
        return chunk;
    });
}

void LabelPage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    m_queue->setMode(mode);
}

QList<QWidget *> LabelPage::areas()
{
    return {m_lot, m_panel, m_queue, &bottom()};
}

} // namespace suben
