#include "ui/pages/masterpage.h"

#include "core/ledger/catalog.h"
#include "ui/import/importstage.h"
#include "ui/master/mastereditor.h"
#include "ui/master/mastermerge.h"
#include "ui/master/paperapproval.h"
#include "ui/pages/tableexport.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace suben
{

namespace
{

const QStringList PartIds{QStringLiteral("items"),     QStringLiteral("parties"), QStringLiteral("own"),
                          QStringLiteral("locations"), QStringLiteral("objects"), QStringLiteral("staff")};

} // namespace

MasterPage::MasterPage(Desk &desk)
    : ListPage(desk, QStringLiteral("masterPage"), tr("Master data"), masterColumns(),
               {QStringLiteral("masters"), QStringLiteral("masterCard")}),
      m_chips(new FilterChips(theme())), m_text(new QLineEdit), m_stack(new QStackedWidget),
      m_reason(new ReasonStrip(theme(), this)), m_ask(new ReasonStrip(theme(), this)),
      m_editor(new MasterEditor(desk, *m_reason, this)), m_merge(new MasterMerge(session(), *m_ask, this)),
      m_approval(new PaperApproval(desk, *m_ask, this)),
      m_import(new ImportStage(desk, {*this, content(), side(), bottom(), header(), banner(), taskStrip()}, this))
{
    m_ask->setObjectName(QStringLiteral("masterAsk"));
    setAcceptDrops(true);
    placeParts();
    connectParts();
    connectMerging();
    connectImport();
    showButtons();
}

void MasterPage::placeParts()
{
    m_chips->setChips({{PartIds.at(0), tr("Items"), -1},
                       {PartIds.at(1), tr("Parties"), -1},
                       {PartIds.at(2), tr("Own licences"), -1},
                       {PartIds.at(3), tr("Places"), -1},
                       {PartIds.at(4), tr("Things with a life"), -1},
                       {PartIds.at(5), tr("People"), -1}});
    header().addBeside(m_chips);
    m_text->setObjectName(QStringLiteral("masterFilter"));
    m_text->setPlaceholderText(tr("Initials, part of a name, a code"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setFixedWidth(theme().px(220));
    m_text->installEventFilter(this);
    header().addTool(m_text);
    setEmptiness({QStringLiteral("master"),
                  tr("Nothing here yet"),
                  tr("Items and parties are also made on the way, while a delivery is entered."),
                  {{tr("New…"), [this] { makeNew(); }}}});
    m_stack->addWidget(list());
    m_stack->addWidget(&m_editor->form());
    content().addWidget(m_stack, 1);
    side().addCard(&card());
    const auto button = [this](const QString &word, Act act, ButtonLook look = ButtonLook::Plain) {
        auto *made = new KeyButton(theme(), word, desk().keys.action(act), look);
        bottom().saveBar().addButton(made);
        return made;
    };
    m_fromList = button(tr("From a list…"), Act::Import);
    m_fromList->setObjectName(QStringLiteral("importButton"));
    m_apart = button(tr("Take apart"), Act::DeleteRow);
    m_mergeButton = button(tr("Merge…"), Act::CopyAbove);
    m_approve = button(tr("Approve…"), Act::Park);
    m_paper = button(tr("New paper…"), Act::OtherLots);
    m_edit = button(tr("Change…"), Act::Correct);
    m_new = button(tr("New…"), Act::New, ButtonLook::Primary);
    m_save = button(tr("Save"), Act::Finish, ButtonLook::Primary);
    m_save->setObjectName(QStringLiteral("finishButton"));
}

void MasterPage::connectParts()
{
    connect(m_chips, &FilterChips::chosen, this, [this] {
        endForm();
        refresh();
    });
    connect(m_text, &QLineEdit::textChanged, this, &MasterPage::load);
    connect(m_text, &QLineEdit::returnPressed, this, &MasterPage::focusList);
    connect(m_editor, &MasterEditor::opened, this, [this] {
        banner().dismiss();
        m_stack->setCurrentWidget(&m_editor->form());
        showButtons();
    });
    connect(m_editor, &MasterEditor::saved, this, &MasterPage::saved);
    connect(m_editor, &MasterEditor::failed, this,
            [this](const Error &error) { banner().say(error, tr("What you typed is still here.")); });
    connect(m_editor, &MasterEditor::asked, this, [this] { place(*m_reason, 560); });
}

MasterPart MasterPage::part() const
{
    return static_cast<MasterPart>(std::max<qsizetype>(0, PartIds.indexOf(m_chips->current())));
}

void MasterPage::load()
{
    model().load([this, part = part(), text = m_text->text()](const QString &cursor) {
        return readMasters(session(), part, text, cursor);
    });
    showButtons();
}

ListTable MasterPage::table() const
{
    ListTable table{title(), masterColumns(), {}};
    table.read = [part = part(), text = m_text->text()](Session &session, const QString &cursor) {
        return readMasters(session, part, text, cursor);
    };
    return table;
}

void MasterPage::fillCard(qint64 key)
{
    if (key == 0)
        return;
    const QStringList merged = MasterMerge::isMergeable(part()) ? m_merge->mergedInto(part(), key) : QStringList();
    if (const auto filled = fillMasterCard(session(), part(), key, card()); !filled)
        banner().say(filled.error());
    else if (!merged.isEmpty())
        card().addFact(tr("Merged into it"), merged.join(QStringLiteral("、")));
    showButtons();
}

void MasterPage::showButtons()
{
    const MasterPart shown = part();
    const bool isChosen = chosen() != 0 && !m_editor->isOpen();
    const bool isChangeable =
        shown == MasterPart::Items || shown == MasterPart::Parties || shown == MasterPart::Locations;
    const bool isImporting = m_import->isOpen();
    const bool mayMerge = isChosen && !isImporting && MasterMerge::isMergeable(shown);
    m_save->setVisible(m_editor->isOpen() || isImporting);
    tableButton().setVisible(!m_editor->isOpen() && !isImporting);
    m_save->setWord(isImporting ? tr("Take the list in") : tr("Save"));
    m_new->setVisible(!m_editor->isOpen() && !isImporting && shown != MasterPart::Objects &&
                      shown != MasterPart::People);
    m_edit->setVisible(isChosen && isChangeable && !isImporting);
    m_paper->setVisible(isChosen && !isImporting && shown != MasterPart::OwnPapers && holdsPapers());
    m_mergeButton->setVisible(mayMerge);
    m_apart->setVisible(mayMerge && !m_merge->mergedInto(shown, chosen()).isEmpty());
    m_approve->setVisible(isChosen && !isImporting && m_approval->waiting(holderKind(), chosen()).has_value());
    m_fromList->setVisible(!m_editor->isOpen() && !isImporting && MasterMerge::isMergeable(shown));
    if (isImporting)
        return;
    bottom().saveBar().setTotals(
        {}, m_editor->isOpen() ? tr("Enter goes on, F9 saves, Esc puts the form away and keeps what was typed.")
                               : QString());
}

void MasterPage::openRecord(qint64 key)
{
    const MasterPart shown = part();
    if (shown == MasterPart::Objects)
        Q_EMIT wanted(Target{Target::Kind::Object, key, {}});
    else if (shown == MasterPart::OwnPapers || shown == MasterPart::People)
        ListPage::openRecord(key);
    else
        edit();
}

void MasterPage::enter()
{
    if (m_import->isOpen())
        m_import->enter();
    else if (m_editor->isOpen())
        m_editor->form().begin();
    else
        beginSearch();
    showButtons();
}

bool MasterPage::act(Act act)
{
    if (m_import->isOpen())
        return m_import->act(act);
    switch (act) {
    case Act::Import:
        m_import->ask(tr("A list of items or parties"));
        return true;
    case Act::Park:
        approve();
        return true;
    case Act::CopyAbove:
        m_merge->press(part(), chosen());
        return true;
    case Act::DeleteRow:
        m_merge->takeApart(part(), chosen());
        return true;
    case Act::Undo:
        return m_merge->takeBack();
    case Act::Save:
        if (!m_editor->isOpen())
            return ListPage::act(act);
        [[fallthrough]];
    case Act::Finish:
        m_editor->save();
        return true;
    case Act::New:
        makeNew();
        return true;
    case Act::Correct:
        edit();
        return true;
    case Act::OtherLots:
        newPaper();
        return true;
    default:
        return ListPage::act(act);
    }
}

bool MasterPage::scanned(const QString &text)
{
    if (m_import->isOpen())
        return true;
    if (m_editor->isOpen()) {
        if (auto *code = m_editor->form().findChild<QLineEdit *>(QStringLiteral("field_item.gtin")))
            code->setText(text);
        return true;
    }
    m_text->setText(text);
    return model().rowCount() > 0;
}

bool MasterPage::escape()
{
    if (m_import->isOpen()) {
        m_import->escape();
        return true;
    }
    if (ListPage::escape())
        return true;
    if (m_editor->isOpen()) {
        endForm();
        return true;
    }
    if (m_merge->giveUp()) {
        banner().dismiss();
        return true;
    }
    if (m_text->text().isEmpty())
        return false;
    m_text->clear();
    return true;
}

void MasterPage::openPaper(PaperId id)
{
    const auto paper = Catalog(session()).paper(id);
    if (!paper)
        return;
    m_chips->choose(PartIds.at(paper->holderKind == HolderKind::Party    ? 1
                               : paper->holderKind == HolderKind::Item   ? 0
                               : paper->holderKind == HolderKind::Object ? 4
                               : paper->holderKind == HolderKind::Staff  ? 5
                                                                         : 2));
    choose(paper->holderKind == HolderKind::Own ? raw(id) : paper->holder);
    newPaper();
}

void MasterPage::open(const Target &target)
{
    m_text->clear();
    if (target.kind == Target::Kind::Party || target.kind == Target::Kind::Item) {
        m_chips->choose(PartIds.at(target.kind == Target::Kind::Party ? 1 : 0));
        choose(target.id);
    } else if (target.kind == Target::Kind::Lot) {
        if (const auto lot = Catalog(session()).lot(static_cast<LotId>(target.id))) {
            m_chips->choose(PartIds.at(0));
            choose(raw(lot->item));
            askPaper(HolderKind::Lot, target.id, tr("lot %1").arg(lot->code));
        }
    } else if (target.place.startsWith(QLatin1String("paper:"))) {
        openPaper(static_cast<PaperId>(target.place.mid(6).toLongLong()));
    } else if (target.place.startsWith(QLatin1String("objectPaper:"))) {
        m_chips->choose(PartIds.at(4));
        choose(target.place.mid(12).toLongLong());
        newPaper();
    } else if (PartIds.contains(target.place)) {
        m_chips->choose(target.place);
    }
}

void MasterPage::refresh()
{
    if (!m_editor->isOpen() && !m_import->isOpen())
        ListPage::refresh();
}

QList<QWidget *> MasterPage::areas()
{
    if (m_editor->isOpen())
        return {&m_editor->form(), &bottom()};
    return ListPage::areas();
}

} // namespace suben
