#include "ui/pages/salepage.h"

#include "core/base/moneytext.h"
#include "core/codes/schemes.h"
#include "core/ledger/catalog.h"
#include "core/ledger/scanning.h"
#include "core/ledger/search.h"
#include "ui/form/codequestion.h"
#include "ui/form/headform.h"
#include "ui/form/linesview.h"
#include "ui/import/importstage.h"
#include "ui/models/linecolumns.h"
#include "ui/scanlistener.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/lotcards.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/sidepanel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace suben
{

SalePage::SalePage(Desk &desk, const QString &objectName, const QString &title, const QString &step)
    : DocumentPage(desk, {objectName, title, step, Side::Input}), m_last(new QFrame),
      m_lastTitle(makeLabel({}, "total")), m_lastAside(makeLabel({}, "small")), m_due(makeLabel({}, "saleTotal")),
      m_received(new QLineEdit), m_lots(new LotCards(desk.theme, desk.keys.cap(Act::OtherLots))),
      m_import(new ImportStage(desk, {*this, content(), side(), bottom(), header(), banner(), taskStrip()}, this))
{
    placeParts();
    connectParts();
    connectImport();
}

void SalePage::placeParts()
{
    setLook(*m_last, "tone", QStringLiteral("ok"));
    m_last->setObjectName(QStringLiteral("lastScan"));
    auto *row = new QHBoxLayout(m_last);
    row->addWidget(new IconLabel(theme(), QStringLiteral("ok"), Ink::Ok, 20));
    auto *words = new QVBoxLayout;
    words->addWidget(m_lastTitle);
    words->addWidget(m_lastAside);
    row->addLayout(words, 1);
    m_last->hide();
    content().insertWidget(0, m_last);

    auto *top = new QFrame;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(theme().px(14), theme().px(10), theme().px(12), theme().px(4));
    column->addWidget(makeLabel(tr("To pay"), "small"));
    m_due->setObjectName(QStringLiteral("amountDue"));
    column->addWidget(m_due);
    side().setTop(top);
    side().addCard(m_lots);

    m_received->setObjectName(QStringLiteral("received"));
    m_received->setAccessibleName(tr("Received"));
    m_received->setFixedWidth(theme().px(140));
    m_received->setAlignment(Qt::AlignRight);
    m_received->hide();
    bottom().saveBar().addField(m_received);
    KeyMap &keys = desk().keys;
    if (takesLists())
        m_formButtons.append(
            new KeyButton(theme(), tr("Import a list of sales…"), keys.action(Act::Import), ButtonLook::Small));
    m_formButtons.append(new KeyButton(theme(), tr("Other lots"), keys.action(Act::OtherLots), ButtonLook::Small));
    m_formButtons.append(
        new KeyButton(theme(), tr("More fields"), keys.action(Act::MoreFields), ButtonLook::Small));
    m_formButtons.append(new KeyButton(theme(), tr("Delete the row"), keys.action(Act::DeleteRow), ButtonLook::Small));
    for (QWidget *tool : std::as_const(m_formButtons))
        header().addTool(tool);
    auto *park = new KeyButton(theme(), tr("Park"), keys.action(Act::Park));
    park->setObjectName(QStringLiteral("parkButton"));
    auto *save = new KeyButton(theme(), tr("Only save"), keys.action(Act::Save));
    save->setObjectName(QStringLiteral("saveButton"));
    m_finish = new KeyButton(theme(), tr("Take the money"), keys.action(Act::Finish), ButtonLook::Primary);
    m_finish->setObjectName(QStringLiteral("finishButton"));
    for (KeyButton *button : {park, save, m_finish})
        bottom().saveBar().addButton(button);
    m_formButtons.append(park);
    m_formButtons.append(save);
}

void SalePage::connectParts()
{
    head().setPartySource([this](const QString &typed) {
        QList<Pick> picks;
        if (const auto hits = Search(session()).parties(typed)) {
            for (const Hit &hit : *hits)
                picks.append(Pick{hit.id, hit.title, hit.detail});
        }
        return picks;
    });
    connect(&head(), &HeadForm::partyPicked, this, [this](qint64 party) {
        if (const auto found = Catalog(session()).party(static_cast<PartyId>(party)))
            head().setParty(*found);
    });
    view().setItemSource([this](const QString &typed) {
        QList<Pick> picks;
        if (const auto hits = Search(session()).items(typed, PartyId{})) {
            for (const Hit &hit : *hits)
                picks.append(Pick{hit.id, hit.title, hit.detail});
        }
        return picks;
    });
    connect(&view(), &LinesView::itemChosen, this, [this](int, qint64 item) {
        if (const auto found = Catalog(session()).item(static_cast<ItemId>(item)))
            add(*found, Quantity{Decimal::fromInteger(1), {}}, {});
        const int last = lines().rowCount() - 2;
        if (last >= 0)
            view().goTo(last, QuantityColumn);
    });
    connect(&view(), &LinesView::itemUnknown, this, [this](int row, const QString &typed) {
        lines().enter(row, 0, QString());
        scanned(typed);
    });
    connect(&view(), &LinesView::endReached, this, [this] { m_finish->setFocus(); });
    connect(&view(), &LinesView::currentRowChanged, this, &SalePage::showLots);
    connect(m_lots, &LotCards::chosen, this, &SalePage::chooseLot);
    connect(m_lots, &LotCards::dismissed, this, [this] { view().setFocus(); });
    connect(&bottom().printStrip(), &PrintStrip::printAsked, this, &SalePage::printSlip);
    connect(m_received, &QLineEdit::returnPressed, this, [this] {
        m_received->hide();
        post(Paper::Print);
    });
    // A changed quantity is shared over the lots anew once the cell is left.
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &SalePage::proposeAgain);
    connect(&lines(), &LinesModel::edited, this, [this] {
        if (!m_proposing)
            m_again.start();
    });
}

void SalePage::setMultiplier(int count)
{
    m_multiplier = count;
}

void SalePage::addTool(QWidget *tool)
{
    header().addTool(tool);
}

bool SalePage::scanned(const QString &text)
{
    if (isPosting() || m_import->isOpen() || !view().finishEditing())
        return true;
    Quantity count{Decimal::fromInteger(std::exchange(m_multiplier, 1)), {}};
    const auto scan = Scanning(session()).read(text);
    if (!scan) {
        DocumentPage::say(scan.error());
        return true;
    }
    if (scan->isKnown) {
        takePackage(*scan);
        return true;
    }
    if (!scan->readings.empty() && askOfCode(*this, desk(), text, *scan)) {
        answerScan(desk(), ScanOutcome::Unknown, text);
        return true;
    }
    const auto item = scan->item == ItemId{} ? Result<Item>(Failure(Error{ErrorCode::NotFound, {}, {}}))
                                             : Catalog(session()).item(scan->item);
    if (item) {
        if (scan->quantity && scan->quantity->unit.code() == item->unit.code())
            count.value = scan->quantity->value; // of a weighed label
        add(*item, count, scan->lotCode);
        answerScan(desk(), m_last->isVisible() ? ScanOutcome::Taken : ScanOutcome::Refused, text);
        return true;
    }
    const auto lots = Search(session()).lots(text, 2);
    if (lots && lots->size() == 1) {
        const auto lot = Catalog(session()).lot(static_cast<LotId>(lots->front().id));
        const auto lotItem = lot ? Catalog(session()).item(lot->item) : Result<Item>(tl::unexpect, lot.error());
        if (lotItem) {
            add(*lotItem, count, lot->code);
            answerScan(desk(), ScanOutcome::Taken, text);
            return true;
        }
    }
    answerScan(desk(), ScanOutcome::Unknown, text);
    m_last->hide();
    if (!askOfCode(*this, desk(), text, *scan))
        banner().say(Tone::Refuse, tr("Not added"),
                     tr("Nothing is known of %1. Receive it first, or type its initials.").arg(text));
    return true;
}

Money SalePage::due() const
{
    Decimal sum;
    for (int i = 0; i + 1 < lines().rowCount(); ++i) {
        if (const auto *money = std::get_if<Money>(&lines().row(i).value(QStringLiteral("line.amount"))))
            sum = suben::add(sum, money->decimal()).value_or(sum);
    }
    return Money::fromDecimal(sum);
}

void SalePage::showTotals()
{
    if (m_import->isOpen())
        return;
    m_due->setText(moneyText(due()));
    const int count = lines().rowCount() - 1;
    bottom().saveBar().setTotals(
        count == 0 ? QStringList() : QStringList{tr("%1 lines").arg(count)},
        tr("A proposed lot is put right when stock is taken; scanning our label makes it sure."));
}

void SalePage::askMoney()
{
    m_received->setText(due().toString());
    m_received->show();
    m_received->selectAll();
    m_received->setFocus();
}

bool SalePage::act(Act act)
{
    if (isPosting())
        return true;
    if (act == Act::Import && takesLists() && !isCorrecting()) {
        m_import->ask(tr("Import a list of sales"));
        return true;
    }
    if (m_import->isOpen())
        return m_import->act(act);
    if (act == Act::PrintAgain && !isCorrecting()) {
        printSlip();
        return true;
    }
    if (act == Act::Finish && !isCorrecting() && due() > Money() && !m_received->isVisible() &&
        view().finishEditing()) {
        askMoney();
        return true;
    }
    if (act == Act::Finish)
        m_received->hide();
    if (act == Act::OtherLots) {
        showLots(view().currentIndex().row());
        m_lots->setFocus();
        return true;
    }
    return DocumentPage::act(act);
}

bool SalePage::escape()
{
    if (m_import->isOpen()) {
        m_import->escape();
        return true;
    }
    if (m_received->isVisible()) {
        m_received->hide();
        view().setFocus();
        return true;
    }
    return DocumentPage::escape();
}

void SalePage::begin()
{
    view().goTo(lines().rowCount() - 1, QString());
}

void SalePage::afterPost(const Recorded &recorded, const EventDraft &posted)
{
    m_last->hide();
    m_received->hide();
    m_lastPosted = recorded.id;
    bottom().showPrintStrip(tr("Posted, %1 lines").arg(posted.lines.size()),
                            wantedPaper() == Paper::Print ? tr("1 slip") : QString());
}

void SalePage::printSlip()
{
    bottom().showSaveBar();
    if (m_lastPosted == EventId{})
        banner().sayBriefly(Tone::Info, tr("Nothing to print yet"),
                            tr("Slips of earlier sales are printed from the entries."));
    else
        Q_EMIT wanted(Target{Target::Kind::Event, raw(m_lastPosted), QStringLiteral("labelPage"), SlipPlace});
}

} // namespace suben
