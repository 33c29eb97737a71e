#include "ui/pages/receivingpage.h"

#include "core/base/moneytext.h"
#include "core/codes/schemes.h"
#include "core/ledger/catalog.h"
#include "core/ledger/lastdelivery.h"
#include "core/ledger/search.h"
#include "ui/form/codequestion.h"
#include "ui/form/deliveryfacts.h"
#include "ui/form/headform.h"
#include "ui/form/linesview.h"
#include "ui/form/masterforms.h"
#include "ui/form/recordstrip.h"
#include "ui/import/importstage.h"
#include "ui/ledgergate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/sidepanel.h"

#include <QApplication>
#include <QLineEdit>
#include <QTimer>
#include <algorithm>

namespace suben
{

namespace
{

QList<Pick> picksOf(const Result<std::vector<Hit>> &hits)
{
    QList<Pick> picks;
    if (hits) {
        for (const Hit &hit : *hits)
            picks.append(Pick{hit.id, hit.title, hit.detail});
    }
    return picks;
}

} // namespace

ReceivingPage::ReceivingPage(Desk &desk)
    : DocumentPage(desk, {QStringLiteral("receivingPage"), tr("Receiving"), QStringLiteral("receiving"), Side::Output}),
      m_import(new ImportStage(desk, {*this, content(), side(), bottom(), header(), banner(), taskStrip()}, this)),
      m_itemStrip(new RecordStrip(desk.theme, QStringLiteral("newItemStrip"), this)),
      m_partyStrip(new RecordStrip(desk.theme, QStringLiteral("newPartyStrip"), this)),
      m_category(session().info.categories.value(0))
{
    placeTools();
    connectParts();
    connectImport();
}

void ReceivingPage::placeTools()
{
    KeyMap &keys = desk().keys;
    auto *table =
        new KeyButton(theme(), tr("Import the supplier's file…"), keys.action(Act::Import), ButtonLook::Small);
    table->setObjectName(QStringLiteral("importButton"));
    table->setIconName(QStringLiteral("table"));
    header().addTool(table);
    header().addTool(new KeyButton(theme(), tr("Copy the row above"), keys.action(Act::CopyAbove), ButtonLook::Small));
    header().addTool(new KeyButton(theme(), tr("More fields"), keys.action(Act::MoreFields), ButtonLook::Small));
    header().addTool(new KeyButton(theme(), tr("Delete the row"), keys.action(Act::DeleteRow), ButtonLook::Small));
    auto *park = new KeyButton(theme(), tr("Park"), keys.action(Act::Park));
    park->setObjectName(QStringLiteral("parkButton"));
    auto *save = new KeyButton(theme(), tr("Save"), keys.action(Act::Save));
    save->setObjectName(QStringLiteral("saveButton"));
    auto *finish = new KeyButton(theme(), tr("Save and print labels"), keys.action(Act::Finish), ButtonLook::Primary);
    finish->setObjectName(QStringLiteral("finishButton"));
    for (KeyButton *button : {park, save, finish})
        bottom().saveBar().addButton(button);
    m_finish = finish;
    m_formButtons = {park, save};
    connect(&view(), &LinesView::endReached, finish, [finish] { finish->setFocus(); });
}

void ReceivingPage::connectParts()
{
    head().setPartySource([this](const QString &typed) { return picksOf(Search(session()).parties(typed)); });
    view().setItemSource(
        [this](const QString &typed) { return picksOf(Search(session()).items(typed, head().party())); });
    connect(&head(), &HeadForm::partyPicked, this, &ReceivingPage::takeParty);
    connect(&head(), &HeadForm::partyUnknown, this, &ReceivingPage::askParty);
    connect(&view(), &LinesView::itemChosen, this, &ReceivingPage::chooseItem);
    connect(&view(), &LinesView::itemUnknown, this, &ReceivingPage::askItem);
    connect(&view(), &LinesView::currentRowChanged, this, &ReceivingPage::showFacts);
    connect(m_itemStrip, &RecordStrip::completed, this, &ReceivingPage::makeAskedItem);
    connect(m_itemStrip, &RecordStrip::changed, this, &ReceivingPage::askItemAgain);
    connect(m_itemStrip, &RecordStrip::dismissed, this, [this] { view().goTo(m_askedRow, QString()); });
    connect(m_partyStrip, &RecordStrip::completed, this, &ReceivingPage::makeAskedParty);
    connect(m_partyStrip, &RecordStrip::dismissed, this, [this] { head().goTo(QStringLiteral("party.name")); });
    connect(&bottom().printStrip(), &PrintStrip::printAsked, this, [this] {
        bottom().showSaveBar();
        Q_EMIT wanted(Target{Target::Kind::Event, raw(m_lastPosted), QStringLiteral("labelPage")});
    });
}

void ReceivingPage::takeParty(qint64 party)
{
    const auto found = Catalog(session()).party(static_cast<PartyId>(party));
    if (found)
        head().setParty(*found, papersState(session(), found->id));
    else
        say(found.error());
}

void ReceivingPage::chooseItem(int row, qint64 item)
{
    const auto found = Catalog(session()).item(static_cast<ItemId>(item));
    if (!found) {
        say(found.error());
        return;
    }
    lines().setItem(row, *found);
    offerLastPrice(row);
    view().setCurrentIndex(lines().index(row, 0));
    showFacts(row);
}

void ReceivingPage::askItem(int row, const QString &typed)
{
    m_askedRow = row;
    m_asked = typed;
    const auto fields = itemFields(session(), step(), m_category, typed);
    if (fields.empty())
        return;
    const CodeCheck code = checkScheme(u"gtin", typed);
    const bool isCode = code.state == CodeState::Ok;
    const QString wrong = code.reason == CodeReason::Check ? code.sentence : QString();
    m_itemStrip->setFixedWidth(std::min(width() - theme().px(24), theme().px(860)));
    m_itemStrip->ask(isCode ? tr("A code not seen before: %1").arg(typed) : tr("A new item: %1").arg(typed),
                     isCode ? tr("The check digit is right. %1: an item that is there already.")
                                  .arg(desk().keys.cap(Act::OtherLots))
                            : wrong,
                     fields, tr("Made; back to row %1").arg(row + 1), session().clock.today());
    const QRect cell = view().cellRect(row, QString());
    const int under = view().viewport()->mapTo(this, cell.bottomLeft()).y();
    const bool fits = under + m_itemStrip->height() + theme().px(52) <= height();
    const int over = view().viewport()->mapTo(this, cell.topLeft()).y() - m_itemStrip->height();
    m_itemStrip->move(theme().px(12), fits ? under : std::max(0, over)); // the row itself stays in sight
}

void ReceivingPage::askItemAgain(const QString &path)
{
    if (path != CategoryField)
        return;
    const QString category = text(m_itemStrip->values(), CategoryField);
    if (category.isEmpty() || category == m_category)
        return;
    m_category = category;
    // The field that says so is still in its own signal.
    QTimer::singleShot(0, this, [this] { askItem(m_askedRow, m_asked); });
}

// What only a person can confirm is asked in the strip itself.
void ReceivingPage::explain(RecordStrip &strip, const Error &error)
{
    const bool asks = !error.findings.isEmpty() && !hasRefusal(error.findings);
    const auto more = asks ? consentFields(session()) : Result<std::vector<StripField>>();
    if (asks && more)
        strip.askMore(error.text, *more, session().clock.today());
    else
        strip.say(error.text);
}

void ReceivingPage::makeAskedItem()
{
    writeLedger(
        this, session(),
        [category = m_category, values = m_itemStrip->values()](Session &session) {
            return makeItem(session, category, values);
        },
        [this](const Result<Item> &made) {
            if (!made) {
                explain(*m_itemStrip, made.error());
                return;
            }
            m_itemStrip->hide();
            lines().setItem(m_askedRow, *made);
            view().goTo(m_askedRow, QString());
            view().advance();
        });
}

void ReceivingPage::askParty(const QString &typed)
{
    Party party;
    party.name = typed;
    m_askedParty = head().party();
    if (m_askedParty != PartyId{}) {
        if (const auto found = Catalog(session()).party(m_askedParty))
            party = *found;
    }
    m_partyStrip->setFixedWidth(std::min(width() - theme().px(24), theme().px(860)));
    m_partyStrip->ask(m_askedParty == PartyId{} ? tr("A new supplier") : tr("What is known of %1").arg(party.name),
                      QString(), partyFields(session(), step(), party), tr("Keep, and on to the goods"),
                      session().clock.today());
    m_partyStrip->move(theme().px(12), theme().px(116));
}

void ReceivingPage::makeAskedParty()
{
    Party party;
    if (m_askedParty != PartyId{}) {
        if (const auto found = Catalog(session()).party(m_askedParty))
            party = *found;
    }
    writeLedger(
        this, session(),
        [party, values = m_partyStrip->values()](Session &session) { return saveParty(session, party, values); },
        [this](const Result<Party> &kept) {
            if (!kept) {
                explain(*m_partyStrip, kept.error());
                return;
            }
            m_partyStrip->hide();
            head().setParty(*kept, papersState(session(), kept->id));
        });
}

bool ReceivingPage::act(Act act)
{
    if (isPosting())
        return true;
    if (act == Act::Import) {
        m_import->ask(tr("Import the supplier's file"));
        return true;
    }
    if (m_import->isOpen())
        return m_import->act(act);
    if (act == Act::OtherLots && m_itemStrip->isVisible()) {
        askOldItem();
        return true;
    }
    if (act != Act::New)
        return DocumentPage::act(act);
    if (CodeQuestion *question = openQuestion(*this)) {
        askNewItem(question->giveUp());
        return true;
    }
    if (head().isAncestorOf(QApplication::focusWidget())) {
        askParty(head().findChild<QLineEdit *>(QStringLiteral("field_supplier"))->text());
        return true;
    }
    const int row = view().currentIndex().row();
    const auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    const QString typed = editor != nullptr ? editor->text() : lines().row(row).unknown;
    view().escape();
    view().escape();
    askItem(row, typed);
    return true;
}

void ReceivingPage::showFacts(int row)
{
    if (row < 0 || row >= lines().rowCount() || !lines().row(row).item) {
        side().setFacts({}, {});
        return;
    }
    const Item &item = *lines().row(row).item;
    side().setFacts(tr("This row: %1").arg(item.name),
                    deliveryFacts(session(), item, head().party()) + keepingFacts(session(), draft()));
}

// What this supplier took for it last time; anything typed wins.
void ReceivingPage::offerLastPrice(int row)
{
    const int column = lines().columnOf(QStringLiteral("line.price"));
    if (column < 0 || head().party() == PartyId{} || !lines().row(row).item)
        return;
    const Item &item = *lines().row(row).item;
    const auto last = lastDelivery(session(), item.id, head().party());
    if (last && *last && (*last)->price && (*last)->quantity.unit == item.unit)
        lines().offer(row, QStringLiteral("line.price"), *(*last)->price, CellOrigin::Taken,
                      tr("The price of %1.").arg(displayText((*last)->date)));
}

void ReceivingPage::showTotals()
{
    if (m_import->isOpen())
        return;
    int count = 0;
    Decimal pieces;
    Decimal amount;
    for (int row = 0; row < lines().rowCount(); ++row) {
        if (!lines().row(row).item)
            continue;
        ++count;
        if (const auto *quantity = std::get_if<Quantity>(&lines().row(row).value(QStringLiteral("line.qty"))))
            pieces = suben::add(pieces, quantity->value).value_or(pieces);
        if (const auto *money = std::get_if<Money>(&lines().row(row).value(QStringLiteral("line.amount"))))
            amount = suben::add(amount, money->decimal()).value_or(amount);
    }
    const Money sum = Money::fromDecimal(amount);
    QStringList parts;
    if (count > 0)
        parts = {tr("%1 lines").arg(count), tr("%1 pieces").arg(pieces.toString())};
    if (sum > Money())
        parts.append(moneyText(sum));
    bottom().saveBar().setTotals(parts, sum > Money() ? moneyInCapitals(sum) : QString());
}

void ReceivingPage::afterPost(const Recorded &recorded, const EventDraft &posted)
{
    m_lastPosted = recorded.id;
    bottom().showPrintStrip(tr("Posted, %1 lines").arg(posted.lines.size()),
                            wantedPaper() == Paper::Print ? labelsOf(posted) : 0);
}

// One for each piece that is counted; what is weighed has none of its own.
int ReceivingPage::labelsOf(const EventDraft &posted)
{
    int labels = 0;
    for (const DraftLine &line : posted.lines) {
        if (line.quantity.unit.isCounted())
            labels += static_cast<int>(line.quantity.value.micros() / Decimal::One);
    }
    return labels;
}

bool ReceivingPage::escape()
{
    if (m_import->isOpen()) {
        m_import->escape();
        return true;
    }
    for (RecordStrip *strip : {m_itemStrip, m_partyStrip}) {
        if (strip->isVisible()) {
            strip->hide();
            return true;
        }
    }
    return DocumentPage::escape();
}

} // namespace suben
