#include "ui/pages/codespage.h"

#include "core/codes/codewords.h"
#include "core/codes/schemes.h"
#include "core/codes/separators.h"
#include "core/ledger/catalog.h"
#include "core/ledger/search.h"
#include "ui/form/codequestion.h"
#include "ui/scanlistener.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{

const QString LookChip = QStringLiteral("look");
const QString PackChip = QStringLiteral("pack");
const QString UnpackChip = QStringLiteral("unpack");

std::vector<RecordColumn> codeColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("state"), CodesPage::tr("Outcome"), 110, 1, Look::Tags},
            {QStringLiteral("code"), CodesPage::tr("Code"), 0, 1, Look::Code},
            {QStringLiteral("kind"), CodesPage::tr("What it is"), 150, 2, Look::Text},
            {QStringLiteral("item"), CodesPage::tr("Item and lot"), 0, 1, Look::Text}};
}

Tag outcomeTag(ScanOutcome outcome)
{
    switch (outcome) {
    case ScanOutcome::Taken:
        return {TagLook::Ok, outcomeWord(outcome), QStringLiteral("ok")};
    case ScanOutcome::Repeated:
        return {TagLook::Warn, outcomeWord(outcome), QStringLiteral("warn")};
    case ScanOutcome::Unknown:
        return {TagLook::Needs, outcomeWord(outcome), QStringLiteral("unknown")};
    case ScanOutcome::Refused:
        return {TagLook::Refuse, outcomeWord(outcome), QStringLiteral("refuse")};
    }
    Q_UNREACHABLE();
}

/// One line, separators to be seen, ID numbers masked.
QString oneLine(const CollectedCode &code)
{
    const auto &candidates = code.scan.decoded.candidates;
    return visibleSeparators(candidates.empty() ? code.text : maskedCode(candidates.front().scheme, code.text));
}

} // namespace

CodesPage::CodesPage(Desk &desk)
    : ListPage(desk, QStringLiteral("codesPage"), tr("Scan codes"), codeColumns(),
               {QStringLiteral("codeList"), QStringLiteral("codeCard")}),
      m_use(new FilterChips(theme())), m_box(new QLineEdit), m_parent(new QLineEdit),
      m_question(new CodeQuestion(desk, *this))
{
    placeParts();
    setAcceptDrops(true);
    m_box->installEventFilter(this);
    connect(m_use, &FilterChips::chosen, this, &CodesPage::showUse);
    connect(m_box, &QLineEdit::returnPressed, this, [this] {
        const QString typed = m_box->text().trimmed();
        m_box->clear();
        if (!typed.isEmpty())
            scanned(typed);
    });
    connect(m_question, &CodeQuestion::settled, this, &CodesPage::readAgain);
    connect(m_question, &CodeQuestion::dismissed, this, &CodesPage::focusList);
    load();
    showUse();
}

void CodesPage::placeParts()
{
    setEmptiness({QStringLiteral("barcode"),
                  tr("Scan, type or open a picture."),
                  tr("Every code on a package says here what it is. Pictures and PDF papers are read with %1, the "
                     "clipboard with %2.")
                      .arg(desk().keys.cap(Act::Import), QStringLiteral("Ctrl+V")),
                  {}});
    m_use->setObjectName(QStringLiteral("codeUse"));
    m_use->setChips({{LookChip, tr("Look"), -1}, {PackChip, tr("Pack a carton"), -1}, {UnpackChip, tr("Unpack"), -1}});
    header().addBeside(m_use, 1);
    for (const auto &[field, name, word] :
         {std::tuple(m_box, QStringLiteral("codeBox"), tr("Type a code and press Enter")),
          std::tuple(m_parent, QStringLiteral("codeParent"), tr("Code of the carton; empty makes a new one"))}) {
        field->setObjectName(name);
        field->setPlaceholderText(word);
        field->setAccessibleName(word);
    }
    for (QLineEdit *field : {m_box, m_parent}) {
        field->setAttribute(Qt::WA_InputMethodEnabled, false);
        field->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText);
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme().px(14), theme().px(6), theme().px(14), theme().px(6));
    row->addWidget(m_box, 2);
    row->addWidget(m_parent, 2);
    content().addLayout(row);
    content().addWidget(list(), 1);
    side().addCard(&card());
    bottom().saveBar().addButton(new KeyButton(theme(), tr("Open a picture"), desk().keys.action(Act::Import)));
    bottom().saveBar().addButton(new KeyButton(theme(), tr("Camera"), desk().keys.action(Act::Attach)));
    bottom().saveBar().addButton(new KeyButton(theme(), tr("Set up the gun"), desk().keys.action(Act::PrintAgain)));
    auto *finish = new KeyButton(theme(), tr("Finish"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    finish->setObjectName(QStringLiteral("finishButton"));
    bottom().saveBar().addButton(finish);
}

void CodesPage::enter()
{
    m_box->setFocus();
}

void CodesPage::showUse()
{
    const QString chip = m_use->current();
    m_codes.setUse(chip == PackChip ? CodesUse::Pack : chip == UnpackChip ? CodesUse::Unpack : CodesUse::Look);
    m_parent->setVisible(m_codes.use() == CodesUse::Pack);
    load();
}

void CodesPage::load()
{
    std::vector<Record> records;
    qint64 key = 0;
    for (const CollectedCode &code : m_codes.codes()) {
        const auto &candidates = code.scan.decoded.candidates;
        const QString kind = candidates.empty() ? QString() : schemeTitle(candidates.front().scheme);
        QString item;
        if (code.scan.item != ItemId{}) {
            if (const auto found = Catalog(session()).item(code.scan.item))
                item = found->name;
        }
        records.push_back({++key,
                           {{}, oneLine(code), kind, (item + u' ' + code.scan.lotCode).trimmed()},
                           {},
                           {outcomeTag(code.outcome)},
                           false});
    }
    model().show(std::move(records));
    bottom().saveBar().setTotals(
        {tr("%1 codes").arg(m_codes.codes().size()), tr("%1 taken").arg(m_codes.count(ScanOutcome::Taken))},
        tr("%1 unknown, %2 not allowed")
            .arg(m_codes.count(ScanOutcome::Unknown))
            .arg(m_codes.count(ScanOutcome::Refused)));
}

const CollectedCode *CodesPage::collected(qint64 key) const
{
    return key > 0 && static_cast<std::size_t>(key) <= m_codes.codes().size()
               ? &m_codes.codes()[static_cast<std::size_t>(key) - 1]
               : nullptr;
}

void CodesPage::addParts(const CodeCheck &code)
{
    card().addHeading(schemeTitle(code.scheme));
    for (const auto &[name, value] : code.parts)
        card().addFact(codePartTitle(name), codePartText(value));
    if (!code.sentence.isEmpty())
        card().addText(code.sentence, "refuse");
    if (!code.changeSentence.isEmpty())
        card().addText(code.changeSentence, "hint");
}

void CodesPage::addStory(const QString &code)
{
    const auto story = Scanning(session()).story(code);
    if (!story)
        return;
    card().addHeading(story->isHere ? tr("In stock now") : tr("Not in stock"));
    card().addFact(tr("In carton"), story->parent, FactCard::Look::Code);
    if (!story->children.isEmpty())
        card().addFact(tr("Holds"), tr("%1 codes").arg(story->children.size()));
    for (const CodeStep &step : story->steps)
        card().addFact(step.eventTime.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                       QStringList{step.stepName, step.docNo, step.partyName, step.parent}
                           .filter(QRegularExpression(QStringLiteral(".")))
                           .join(QStringLiteral(" · ")));
}

void CodesPage::fillCard(qint64 key)
{
    const CollectedCode *code = collected(key);
    if (code == nullptr)
        return;
    card().setTitle(oneLine(*code), {}, {outcomeTag(code->outcome)});
    for (const CodeCheck &candidate : code->scan.decoded.candidates)
        addParts(candidate);
    if (code->scan.decoded.candidates.empty())
        card().addText(tr("Nothing is known of this code. It is kept as it came; Enter says which item it is."));
    if (!code->scan.readings.empty())
        card().addText(tr("The separator is lost: Enter asks where the lot ends."), "refuse");
    if (code->scan.isKnown)
        addStory(code->scan.code);
}

void CodesPage::openRecord(qint64 key)
{
    const CollectedCode *code = collected(key);
    if (code == nullptr)
        return;
    if (!code->scan.readings.empty() || code->scan.item == ItemId{})
        m_question->ask(code->text, code->scan);
    else if (code->scan.isKnown)
        Q_EMIT wanted(Target{Target::Kind::Text, 0, code->scan.code});
    else
        Q_EMIT wanted(Target{Target::Kind::Item, raw(code->scan.item), {}});
}

bool CodesPage::scanned(const QString &text)
{
    if (m_codes.use() == CodesUse::Pack && m_parent->hasFocus()) {
        m_parent->setText(text);
        m_box->setFocus();
        return true;
    }
    take(text);
    return true;
}

void CodesPage::take(const QString &text)
{
    const auto scan = Scanning(session()).read(text);
    if (!scan)
        return banner().say(scan.error());
    const ScanOutcome outcome = m_codes.take(text, *scan);
    load();
    choose(static_cast<qint64>(m_codes.codes().size()));
    showCard();
    answer(outcome, text);
}

void CodesPage::answer(ScanOutcome outcome, const QString &text)
{
    if (desk().scanner != nullptr)
        desk().scanner->answer(outcome, text);
    if (outcome == ScanOutcome::Repeated)
        banner().sayBriefly(Tone::Warn, outcomeWord(outcome), text);
}

void CodesPage::open(const Target &target)
{
    if (target.kind == Target::Kind::Text && !target.text.isEmpty())
        take(target.text);
}

void CodesPage::refresh()
{
    for (std::size_t at = 0; at < m_codes.codes().size(); ++at) {
        if (const auto scan = Scanning(session()).read(m_codes.codes()[at].text))
            m_codes.replace(at, *scan);
    }
    ListPage::refresh();
}

bool CodesPage::act(Act act)
{
    switch (act) {
    case Act::Finish:
        record();
        return true;
    case Act::Import:
        askForPicture();
        return true;
    case Act::PrintAgain:
        printSetUp();
        return true;
    case Act::Attach:
        openCamera();
        return true;
    case Act::DeleteRow:
        if (const CollectedCode *code = collected(chosen())) {
            m_codes.remove(static_cast<std::size_t>(code - m_codes.codes().data()));
            load();
        }
        return true;
    default:
        return ListPage::act(act);
    }
}

QList<HelpKey> CodesPage::moreKeys() const
{
    return {{QStringLiteral("Ctrl+V"), tr("Read the picture or the codes on the clipboard")}};
}

QList<QWidget *> CodesPage::areas()
{
    QList<QWidget *> areas = ListPage::areas();
    areas.prepend(m_box);
    return areas;
}

} // namespace suben
