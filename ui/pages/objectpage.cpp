#include "ui/pages/objectpage.h"

#include "core/ledger/catalog.h"
#include "core/rules/rulepacks.h"
#include "core/workspace/workspace.h"
#include "ui/master/masterrecords.h"
#include "ui/pages/lotcard.h"
#include "ui/steps/stepasks.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace suben
{

namespace
{

constexpr int ObjectChunk = 50;
constexpr int SoonDays = 15;

std::vector<RecordColumn> objectColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("code"), ObjectPage::tr("Code or number"), 176, 1, Look::Code},
            {QStringLiteral("about"), ObjectPage::tr("About"), 210, 2, Look::Text},
            {QStringLiteral("state"), ObjectPage::tr("State"), 90, 1, Look::Text},
            {QStringLiteral("next"), ObjectPage::tr("What comes next"), 0, 1, Look::Text},
            {QStringLiteral("day"), ObjectPage::tr("Until"), 100, 1, Look::Text},
            {QStringLiteral("late"), QString(), 110, 1, Look::Tags}};
}

std::vector<RecordColumn> storyColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("when"), ObjectPage::tr("When"), 120, 1, Look::Text},
            {QStringLiteral("what"), ObjectPage::tr("What was done"), 0, 1, Look::Text},
            {QStringLiteral("who"), ObjectPage::tr("With whom"), 150, 2, Look::Text},
            {QStringLiteral("docNo"), ObjectPage::tr("Number"), 120, 2, Look::Code},
            {QStringLiteral("by"), ObjectPage::tr("Recorded by"), 90, 1, Look::Text}};
}

std::vector<RecordColumn> offerColumns()
{
    return {{QStringLiteral("step"), ObjectPage::tr("What is to be entered"), 0, 1, RecordColumn::Look::Text}};
}

Tag dayTag(QDate day, QDate today)
{
    const int days = static_cast<int>(today.daysTo(day));
    if (days < 0)
        return dispositionTag(ObjectPage::tr("Late %1 days").arg(-days), TagLook::Refuse);
    if (days == 0)
        return dispositionTag(ObjectPage::tr("Today"), TagLook::Warn);
    return days <= SoonDays ? dispositionTag(ObjectPage::tr("In %1 days").arg(days), TagLook::Warn)
                            : Tag{TagLook::Plain, ObjectPage::tr("In %1 days").arg(days), {}};
}

/// Whether a step of the packs is about such a thing.
bool concerns(const Session &session, const LifeKind &kind, const StepChoice &choice)
{
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        const StepRule *step = pack != nullptr ? pack->step(choice.step) : nullptr;
        if (step == nullptr)
            continue;
        if (kind.of == LifeOf::Object
                ? step->object == kind.kind
                : step->shape == Shape::Observe && step->object.isEmpty() && step->use(u"lot.code") != nullptr)
            return true;
    }
    return false;
}

} // namespace

ObjectPage::ObjectPage(Desk &desk)
    : ListPage(desk, QStringLiteral("objectPage"), tr("Objects"), objectColumns(),
               {QStringLiteral("objects"), QStringLiteral("objectCard")}),
      m_kind(new QComboBox), m_text(new QLineEdit), m_below(new QStackedWidget),
      m_storyModel(new RecordModel(storyColumns(), this)),
      m_story(new RecordView(theme(), QStringLiteral("objectStory"))),
      m_stepModel(new RecordModel(offerColumns(), this)),
      m_steps(new RecordView(theme(), QStringLiteral("objectSteps"))), m_whichSheet(new QComboBox),
      m_format(new QComboBox)
{
    placeParts();
    connectParts();
    fillKinds();
}

void ObjectPage::placeParts()
{
    m_kind->setObjectName(QStringLiteral("objectKind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setFixedWidth(theme().px(220));
    header().addBeside(m_kind);
    m_text->setObjectName(QStringLiteral("objectFilter"));
    m_text->setPlaceholderText(tr("Part of a code"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setFixedWidth(theme().px(200));
    header().addTool(m_text);
    setEmptiness({QStringLiteral("master"),
                  tr("Nothing of this kind yet"),
                  tr("It comes into being with its first entry; permits are entered with their holder."),
                  {{tr("Enter the first"), [this] { offerSteps(); }}}});
    content().addWidget(list(), 3);
    content().addWidget(makeBelow(), 2);
    side().addCard(&card());
    const auto button = [this](const QString &word, Act act, ButtonLook look = ButtonLook::Plain) {
        auto *made = new KeyButton(theme(), word, desk().keys.action(act), look);
        bottom().saveBar().addButton(made);
        return made;
    };
    m_paper = button(tr("New paper…"), Act::OtherLots);
    m_onPaper = button(tr("Story on paper"), Act::PrintAgain);
    m_new = button(tr("New entry…"), Act::New);
    m_sheet = button(tr("Work sheet"), Act::Finish, ButtonLook::Primary);
    m_sheet->setObjectName(QStringLiteral("finishButton"));
    placeSheetChoice();
}

QWidget *ObjectPage::makeBelow()
{
    m_story->setModel(m_storyModel);
    m_story->setAccessibleName(tr("Story"));
    m_steps->setModel(m_stepModel);
    m_steps->setAccessibleName(tr("What is to be entered"));
    m_below->addWidget(m_story);
    m_below->addWidget(m_steps);
    return m_below;
}

void ObjectPage::connectParts()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ObjectPage::refresh);
    connect(m_text, &QLineEdit::textChanged, this, &ObjectPage::load);
    connect(m_text, &QLineEdit::returnPressed, this, &ObjectPage::focusList);
    connect(m_story, &RecordView::opened, this, [this](qint64 key) {
        if (key > 0)
            Q_EMIT wanted(Target{Target::Kind::Event, key, {}});
    });
    connect(m_steps, &RecordView::opened, this, &ObjectPage::startStep);
}

void ObjectPage::fillKinds()
{
    const QString before = m_kind->currentText();
    m_kinds = LifeList(session()).kinds();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const LifeKind &kind : m_kinds)
        m_kind->addItem(kind.word);
    m_kind->setCurrentIndex(std::max(0, m_kind->findText(before)));
}

LifeKind ObjectPage::kind() const
{
    const int at = m_kind->currentIndex();
    return at >= 0 && at < static_cast<int>(m_kinds.size()) ? m_kinds[static_cast<size_t>(at)] : LifeKind{};
}

Record ObjectPage::recordOf(const LifeRow &row) const
{
    const QDate today = session().clock.today();
    return {row.id,
            {row.code, row.about, row.state, row.next, row.day ? dayWord(*row.day, today) : QString(), {}},
            {},
            row.day ? QList<Tag>{dayTag(*row.day, today)} : QList<Tag>(),
            false};
}

void ObjectPage::load()
{
    model().load([this, kind = kind(), text = m_text->text()](const QString &cursor) -> Result<RecordChunk> {
        const int skip = cursor.toInt();
        const auto rows = kind.word.isEmpty() ? Result<std::vector<LifeRow>>(std::vector<LifeRow>())
                                              : LifeList(session()).rows(kind, {text, skip, ObjectChunk});
        if (!rows)
            return Failure(rows.error());
        RecordChunk chunk;
        for (const LifeRow &row : *rows)
            chunk.records.push_back(recordOf(row));
        if (static_cast<int>(rows->size()) == ObjectChunk)
            chunk.next = QString::number(skip + ObjectChunk);
        return chunk;
    });
    showButtons();
}

void ObjectPage::fillCard(qint64 key)
{
    readStory(key);
    showButtons();
    if (key == 0)
        return;
    const LifeOf of = kind().of;
    const auto filled =
        of == LifeOf::Lot
            ? fillLotCard(session(), static_cast<LotId>(key), card()).map([](Disposition) {})
            : fillMasterCard(session(), of == LifeOf::Object ? MasterPart::Objects : MasterPart::OwnPapers, key,
                             card());
    if (!filled)
        banner().say(filled.error());
}

void ObjectPage::readStory(qint64 key)
{
    m_below->setCurrentWidget(m_story);
    std::vector<Record> records;
    const auto rows =
        key != 0 ? LifeList(session()).story(kind().of, key) : Result<std::vector<EventRow>>(std::vector<EventRow>());
    if (!rows)
        banner().say(rows.error());
    for (const EventRow &row : rows ? *rows : std::vector<EventRow>()) {
        const bool isOut = row.correctedBy != EventId{};
        records.push_back(
            {raw(row.id),
             {timeWord(row.eventTime, session().clock.today()), row.stepName, row.partyName, row.docNo, row.actorName},
             {{}, isOut ? tr("corrected") : row.summary},
             {},
             isOut});
    }
    m_storyModel->show(std::move(records));
}

void ObjectPage::showButtons()
{
    const LifeKind shown = kind();
    const bool isChosen = chosen() != 0;
    const bool isObject = shown.of == LifeOf::Object;
    m_new->setVisible(shown.of != LifeOf::Permit && !shown.word.isEmpty());
    m_paper->setVisible(isChosen && isObject);
    m_onPaper->setVisible(isChosen);
    showSheets();
    bottom().saveBar().setTotals({},
                                 isChosen ? tr("Enter goes into the story, Enter there opens the entry") : QString());
}

void ObjectPage::openRecord(qint64)
{
    if (m_storyModel->rowCount() == 0)
        return;
    m_below->setCurrentWidget(m_story);
    m_story->setFocus();
    m_story->setCurrentIndex(m_storyModel->index(0, 0));
}

// What can be entered about the chosen one, or, where there is none yet, what makes the first.
void ObjectPage::offerSteps()
{
    const LifeKind shown = kind();
    if (shown.of == LifeOf::Permit || shown.word.isEmpty())
        return;
    m_offered.clear();
    std::vector<Record> records;
    for (const StepChoice &choice : stepChoices(session())) {
        if (!concerns(session(), shown, choice))
            continue;
        m_offered.append(choice.step);
        records.push_back({m_offered.size(), {choice.title}, {}, {}, false});
    }
    m_stepModel->show(std::move(records));
    m_below->setCurrentWidget(m_steps);
    m_steps->setCurrentIndex(m_stepModel->index(0, 0));
    m_steps->setFocus();
}

void ObjectPage::startStep(qint64 key)
{
    if (key <= 0)
        return;
    Target target{Target::Kind::Page, 0, QStringLiteral("stepsPage"), m_offered.value(key - 1)};
    (kind().of == LifeOf::Object ? target.id : target.lot) = chosen();
    m_below->setCurrentWidget(m_story);
    Q_EMIT wanted(target);
}

void ObjectPage::chooseObject(ObjectId id)
{
    const auto object = Catalog(session()).object(id);
    if (!object) {
        banner().say(object.error());
        return;
    }
    const auto of = std::ranges::find_if(
        m_kinds, [&](const LifeKind &kind) { return kind.of == LifeOf::Object && kind.kind == object->kind; });
    if (of == m_kinds.end())
        return;
    m_kind->setCurrentIndex(static_cast<int>(of - m_kinds.begin()));
    m_text->setText(object->code);
    choose(raw(id));
    focusList();
}

void ObjectPage::enter()
{
    fillKinds();
    ListPage::enter();
}

bool ObjectPage::act(Act act)
{
    switch (act) {
    case Act::New:
        offerSteps();
        return true;
    case Act::OtherLots:
        newPaper();
        return true;
    case Act::Finish:
        printSheet();
        return true;
    case Act::PrintAgain:
        printStory();
        return true;
    default:
        return ListPage::act(act);
    }
}

bool ObjectPage::scanned(const QString &text)
{
    const auto found = LifeList(session()).withCode(text);
    if (!found || !*found)
        return false;
    chooseObject(**found);
    return true;
}

bool ObjectPage::escape()
{
    if (ListPage::escape())
        return true;
    if (m_story->hasFocus() || m_below->currentWidget() == m_steps) {
        m_below->setCurrentWidget(m_story);
        focusList();
        return true;
    }
    if (m_text->text().isEmpty())
        return false;
    m_text->clear();
    return true;
}

void ObjectPage::open(const Target &target)
{
    if (target.kind == Target::Kind::Object)
        chooseObject(static_cast<ObjectId>(target.id));
}

void ObjectPage::refresh()
{
    if (isVisible())
        ListPage::refresh();
}

void ObjectPage::setMode(WindowMode mode)
{
    ListPage::setMode(mode);
    m_story->setMode(mode);
    m_steps->setMode(mode);
}

QList<HelpKey> ObjectPage::moreKeys() const
{
    return {{QStringLiteral("Enter"), tr("into the story")}};
}

QList<QWidget *> ObjectPage::areas()
{
    QList<QWidget *> areas = ListPage::areas();
    areas.insert(2, m_below->currentWidget());
    return areas;
}

} // namespace suben
