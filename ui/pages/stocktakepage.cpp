#include "ui/pages/stocktakepage.h"

#include "core/workspace/workspace.h"
#include "ui/form/codequestion.h"
#include "ui/form/confirmround.h"
#include "ui/form/entryfield.h"
#include "ui/models/recordmodel.h"
#include "ui/scanlistener.h"
#include "ui/steps/countrows.h"
#include "ui/steps/draftkeeper.h"
#include "ui/steps/placefield.h"
#include "ui/steps/scannedlot.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace suben
{

StocktakePage::StocktakePage(Desk &desk, const QString &objectName, const QString &step)
    : Page(desk, objectName, tr("Stock-taking")), m_step(step), m_count(desk.workspace->session()),
      m_lots(desk.workspace->session(), LotPicker::Items::Left),
      m_keeper(new DraftKeeper(
          *desk.workspace,
          [this] {
              const QByteArray bytes = QJsonDocument(m_count.toJson()).toJson(QJsonDocument::Compact);
              return DraftKeeper::Content{m_count.isEmpty() ? QByteArray() : bytes, title()};
          },
          this)),
      m_picks(new PickList(theme(), QStringLiteral("countPicker"), this)),
      m_place(new PlaceField(theme(), desk.workspace->session(), *m_picks, tr("Place"))),
      m_pick(new PickField(theme(), *m_picks)), m_what(makeLabel({}, "title")),
      m_quantity(new EntryField(countedRule(), desk.workspace->session().clock.today())),
      m_model(new RecordModel(countColumns(), this)), m_view(new RecordView(theme(), QStringLiteral("counts"))),
      m_reason(new ReasonStrip(theme(), this)), m_round(new ConfirmRound(
                                                    desk, *m_reason, [this](const Finding &) { return title(); }, this))
{
    m_keeper->setPage(QStringLiteral("step_") + step);
    placeParts();
    connectParts();
    setBlind(false);
    setReviewing(false);
}

StocktakePage::~StocktakePage() = default;

void StocktakePage::placeParts()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    row->setSpacing(theme().px(10));
    m_place->setMaximumWidth(theme().px(260));
    m_pick->setObjectName(QStringLiteral("countPick"));
    m_pick->setPlaceholderText(tr("Scan, or lot")); // has to fit at 200 %
    m_pick->setAccessibleName(tr("Scan, or initials or lot"));
    m_pick->setMaximumWidth(theme().px(230));
    m_what->setObjectName(QStringLiteral("countWhat"));
    m_quantity->setMaximumWidth(theme().px(120));
    row->addWidget(makeLabel(tr("Place"), "small"));
    row->addWidget(m_place, 4);
    row->addWidget(makeLabel(tr("Lot"), "small"));
    row->addWidget(m_pick, 4);
    row->addWidget(m_what, 1);
    row->addWidget(makeLabel(tr("On the shelf"), "small"));
    row->addWidget(m_quantity, 2);
    content().addLayout(row);
    m_view->setModel(m_model);
    m_view->setAccessibleName(title());
    content().addWidget(m_view, 1);
    m_blind = new KeyButton(theme(), {}, QString(), ButtonLook::Small);
    m_blind->setObjectName(QStringLiteral("blindButton"));
    header().addTool(m_blind);
    m_finish = new KeyButton(theme(), tr("Compare"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    m_finish->setObjectName(QStringLiteral("finishButton"));
    bottom().saveBar().addButton(m_finish);
}

void StocktakePage::connectParts()
{
    m_pick->setSource([this](const QString &typed) { return m_lots.find(typed); });
    connect(m_pick, &PickField::picked, this, [this](qint64 key) { take(m_lots.candidate(key).stock.lot); });
    connect(m_pick, &PickField::forward, this, [this] { m_finish->setFocus(); });
    connect(m_pick, &PickField::unknown, this, [this](const QString &typed) { scanned(typed); });
    connect(m_place, &PlaceField::edited, this, [this] { m_count.setPlace(m_place->place()); });
    connect(m_place, &PlaceField::done, this, &StocktakePage::begin);
    connect(m_quantity, &EntryField::forward, this, [this] {
        if (counted())
            begin();
    });
    connect(m_view, &RecordView::opened, this, [this](qint64 key) { ask(static_cast<int>(key) - 1); });
    connect(m_blind, &QPushButton::clicked, this, [this] {
        setBlind(!m_isBlind);
        begin();
    });
    connect(m_keeper, &DraftKeeper::kept, this, [this](const QDateTime &when) {
        header().setState(tr("Draft · kept %1").arg(when.toString(QStringLiteral("HH:mm"))));
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) { banner().say(error); });
    connect(m_reason, &ReasonStrip::answered, this, [this](const QString &reason) {
        if (std::exchange(m_isAskingWhy, false)) {
            m_because = reason;
            post();
        }
    });
    connect(m_reason, &ReasonStrip::refused, this, [this] {
        m_isAskingWhy = false;
        m_view->setFocus();
    });
    connect(m_round, &ConfirmRound::asked, this, &StocktakePage::placeReason);
    connect(m_round, &ConfirmRound::settled, this, &StocktakePage::post);
}

Session &StocktakePage::session() const
{
    return desk().workspace->session();
}

void StocktakePage::restore()
{
    m_isRestored = true;
    const QByteArray left = m_keeper->left();
    if (left.isEmpty())
        return;
    m_count.fromJson(QJsonDocument::fromJson(left).object());
    m_place->setPlace(m_count.place());
    showRows();
}

void StocktakePage::take(LotId lot)
{
    const int row = m_count.rowOf(lot);
    if (row >= 0)
        ask(row);
}

void StocktakePage::ask(int row)
{
    m_row = row;
    const CountedLot &lot = m_count.lots().at(static_cast<size_t>(row));
    const QString expiry =
        lot.book.expiry ? tr("best before %1").arg(lot.book.expiry->toString(Qt::ISODate)) : QString();
    m_what->setText(QStringLiteral("%1 %2 %3").arg(lot.book.itemName, lot.book.lotCode, expiry).trimmed());
    m_pick->setChosen(0, {});
    m_quantity->setText(lot.counted ? lot.counted->value.toString() : QString());
    m_quantity->setPlaceholderText(lot.book.onHand.unit.word());
    m_quantity->selectAll();
    m_quantity->setFocus();
    showRows();
}

/// Takes what stands in the quantity field for the lot in hand; false when it cannot be read.
bool StocktakePage::counted()
{
    const Value typed = m_quantity->value();
    const auto *quantity = std::get_if<Quantity>(&typed);
    if (m_row < 0 || m_quantity->text().trimmed().isEmpty())
        return true;
    if (quantity == nullptr) {
        QApplication::beep();
        banner().sayBriefly(Tone::Refuse, tr("Not counted"), m_quantity->problem());
        m_quantity->selectAll();
        return false;
    }
    const Unit own = m_count.lots().at(static_cast<size_t>(m_row)).book.onHand.unit;
    m_count.count(m_row, quantity->unit.isEmpty() ? Quantity{quantity->value, own} : *quantity);
    m_row = -1;
    m_keeper->touch();
    showRows();
    return true;
}

void StocktakePage::begin()
{
    m_row = -1;
    m_what->clear();
    m_quantity->clear();
    m_pick->setChosen(0, {});
    m_pick->setFocus();
}

void StocktakePage::showRows()
{
    std::vector<Record> records;
    for (const CountedLot &lot : m_count.lots()) {
        const bool isTagged = m_isReviewing || (!m_isBlind && lot.counted);
        Record record = countRecord(lot, static_cast<int>(records.size()));
        if (isTagged)
            record.tags = {differenceTag(lot)};
        records.push_back(std::move(record));
    }
    const int current = m_row >= 0 ? m_row : m_isReviewing ? 0 : static_cast<int>(records.size()) - 1;
    m_model->show(std::move(records));
    if (current >= 0 && current < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(current, 0));
    m_view->setColumnHidden(BookColumn, m_isBlind && !m_isReviewing);
    showTotals();
}

void StocktakePage::showTotals()
{
    const int counted = static_cast<int>(m_count.lots().size()) - m_count.uncounted();
    QStringList parts{tr("%1 lots counted").arg(counted)};
    if (m_isReviewing) {
        parts.append(tr("%1 differ").arg(m_count.differing()));
        parts.append(tr("%1 not counted").arg(m_count.uncounted()));
    }
    bottom().saveBar().setTotals(parts, m_isReviewing
                                            ? tr("What was not counted stays as it is in the books; Enter counts it.")
                                            : tr("Scan a lot, type the quantity, Enter. A second scan adds one."));
}

void StocktakePage::setReviewing(bool isReviewing)
{
    m_isReviewing = isReviewing;
    m_finish->setWord(isReviewing ? tr("Post the count") : tr("Compare"));
    showRows();
}

void StocktakePage::setBlind(bool isBlind)
{
    m_isBlind = isBlind;
    m_blind->setWord(isBlind ? tr("Blind: the books are hidden") : tr("Count blind"));
    showRows();
}

void StocktakePage::enter()
{
    if (!m_isRestored)
        restore();
    begin();
}

void StocktakePage::leave()
{
    m_keeper->keepNow();
}

bool StocktakePage::act(Act act)
{
    switch (act) {
    case Act::Finish:
    case Act::Save:
        banner().dismiss();
        finish();
        return true;
    case Act::DeleteRow:
        if (const int row = static_cast<int>(m_view->currentKey()) - 1; row >= 0) {
            m_count.forget(row);
            m_keeper->touch();
            begin();
            showRows();
        }
        return true;
    default:
        return false;
    }
}

bool StocktakePage::scanned(const QString &text)
{
    const ScannedLot scan = readScan(session(), text);
    if (scan.asksLot) {
        sayUnknown(text);
        return true;
    }
    const int before = m_row;
    const bool isSame = before >= 0 && !scan.lots.empty() &&
                        m_count.lots().at(static_cast<size_t>(before)).book.lot == scan.lots.front();
    if (isSame) {
        const Value typed = m_quantity->value();
        const auto *quantity = std::get_if<Quantity>(&typed);
        const Decimal there = quantity != nullptr ? quantity->value : Decimal::fromInteger(1);
        m_quantity->setText(add(there, Decimal::fromInteger(1)).value_or(there).toString());
        return true;
    }
    if (!counted())
        return true;
    if (!scan.lots.empty()) {
        take(scan.lots.front());
        return true;
    }
    const QList<Pick> picks = scan.item != ItemId{} ? m_lots.ofItem(scan.item) : QList<Pick>();
    if (picks.size() == 1) {
        take(m_lots.candidate(picks.first().key).stock.lot);
    } else if (!picks.isEmpty()) {
        begin();
        m_pick->setText(text);
        m_picks->show(picks, QRect(m_pick->mapTo(this, QPoint(0, 0)), m_pick->size()));
    } else {
        sayUnknown(text);
    }
    return true;
}

void StocktakePage::sayUnknown(const QString &text)
{
    answerScan(desk(), ScanOutcome::Unknown, text);
    begin();
    const auto code = Scanning(session()).read(text);
    if (code && askOfCode(*this, desk(), text, *code))
        return;
    QApplication::beep();
    banner().sayBriefly(Tone::Refuse, tr("Unknown"), tr("No lot answers to %1. Receive it first.").arg(text));
}

bool StocktakePage::escape()
{
    if (m_pick->isPicking()) {
        m_pick->closePicks();
        return true;
    }
    if (m_place->escape() || Page::escape())
        return true;
    if (m_row >= 0) {
        begin();
        return true;
    }
    if (!m_isReviewing)
        return false;
    setReviewing(false);
    begin();
    return true;
}

void StocktakePage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    m_view->setMode(mode);
    m_view->setColumnHidden(BookColumn, m_isBlind && !m_isReviewing);
}

QList<QWidget *> StocktakePage::areas()
{
    return {m_place, m_pick, m_view, &bottom()};
}

} // namespace suben
