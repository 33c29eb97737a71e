#include "ui/inspection/inspectionview.h"

#include "ui/theme.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/recordview.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace suben
{

namespace
{

Tag visitTag(const VisitRow &row)
{
    switch (row.state) {
    case VisitRow::State::There:
        return {TagLook::Ok, row.stateWord, QStringLiteral("ok")};
    case VisitRow::State::Missing:
        return {TagLook::Refuse, row.stateWord, QStringLiteral("refuse")};
    case VisitRow::State::Plain:
        break;
    }
    return {};
}

Tag cardTag(const VisitCard &card)
{
    return card.isWhole ? Tag{TagLook::Ok, card.state, QStringLiteral("ok")}
                        : Tag{TagLook::Warn, card.state, QStringLiteral("warn")};
}

/// About how wide a text stands, in pixels at 100 %: Chinese signs are wider than Latin ones.
int widthOf(const QString &text)
{
    int width = 24;
    for (const QChar sign : text)
        width += sign.unicode() >= 0x2E80 ? 15 : 9;
    return width;
}

} // namespace

std::vector<RecordColumn> visitColumns(const VisitTable &table)
{
    constexpr int Long = 260; // pixels; longer columns share what is left
    std::vector<RecordColumn> columns;
    for (qsizetype at = 0; at < table.columns.size(); ++at) {
        int longest = widthOf(table.columns.at(at));
        for (const VisitRow &row : table.rows)
            longest = std::max(longest, widthOf(row.cells.value(at)));
        RecordColumn column{QStringLiteral("column%1").arg(at), table.columns.at(at)};
        column.width = longest <= Long && at + 1 < table.columns.size() ? longest : 0;
        column.priority = at < 5 ? 1 : 2;
        if (at == 0 && table.hasStates) {
            column.look = RecordColumn::Look::Tags;
            column.width = 96;
        }
        columns.push_back(column);
    }
    return columns;
}

std::vector<Record> visitRecords(const VisitTable &table)
{
    std::vector<Record> records;
    for (const VisitRow &row : table.rows) {
        Record record{static_cast<qint64>(records.size()) + 1, row.cells, {}, {}, false};
        if (table.hasStates) {
            record.cells[0].clear();
            record.tags = {visitTag(row)};
        }
        records.push_back(std::move(record));
    }
    return records;
}

InspectionLotView::InspectionLotView(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(makeLabel({}, "total")), m_dates(makeLabel({}, "small")),
      m_grid(new QGridLayout), m_papersTitle(makeLabel({}, "bold")),
      m_papers(new RecordView(theme, QStringLiteral("inspectionPapers")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    m_title->setObjectName(QStringLiteral("inspectionTitle"));
    m_title->setWordWrap(true);
    m_dates->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_dates);
    const char *names[] = {"inspectionFrom", "inspectionTo", "inspectionLeft", "inspectionLedger"};
    for (size_t at = 0; at < m_cards.size(); ++at) {
        m_cards[at] = new FactCard(theme, QLatin1String(names[at]));
        m_cards[at]->setProperty("look", QStringLiteral("card"));
        m_cards[at]->setMinimumHeight(theme.px(150));
    }
    m_grid->setSpacing(theme.px(8));
    column->addLayout(m_grid, 3);
    column->addWidget(m_papersTitle);
    column->addWidget(m_papers, 2);
    m_papers->setAccessibleName(tr("Papers of the lot"));
    m_papers->setMinimumHeight(theme.px(120));
    connect(m_papers, &RecordView::opened, this, &InspectionLotView::paperWanted);
    setMode(WindowMode::Wide);
}

void InspectionLotView::show(const VisitAnswer &answer)
{
    m_title->setText(tr("%1 · lot %2").arg(answer.itemName, answer.lotCode));
    m_dates->setText(answer.dates);
    for (size_t at = 0; at < m_cards.size(); ++at)
        showCard(at, at < answer.cards.size() ? answer.cards[at] : VisitCard());
    const int all = static_cast<int>(answer.papers.rows.size());
    m_papersTitle->setText(tr("Papers: %1 of %2 there").arg(all - answer.papers.missing()).arg(all));
    auto *model = new RecordModel(visitColumns(answer.papers), this);
    model->show(visitRecords(answer.papers));
    m_papers->setModel(model);
    delete std::exchange(m_model, model);
}

void InspectionLotView::showCard(size_t at, const VisitCard &card)
{
    FactCard &shown = *m_cards.at(at);
    shown.clear();
    if (card.title.isEmpty())
        return;
    shown.setTitle(card.title, {}, {cardTag(card)});
    for (const auto &[name, value] : card.facts)
        shown.addFact(name, value);
    shown.setAccessibleName(card.title);
}

void InspectionLotView::setMode(WindowMode mode)
{
    const int across = mode == WindowMode::Wide ? 4 : mode == WindowMode::Large ? 1 : 2;
    for (size_t at = 0; at < m_cards.size(); ++at) {
        const int place = static_cast<int>(at);
        m_grid->addWidget(m_cards[at], place / across, place % across);
    }
    m_papers->setMode(mode);
}

} // namespace suben
