#include "ui/pages/stepspage.h"

#include "core/workspace/workspace.h"
#include "ui/ledgergate.h"
#include "ui/pages/steppages.h"
#include "ui/steps/stepuse.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordview.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{

std::vector<RecordColumn> stepColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("step"), StepsPage::tr("What is done"), 240, 1, Look::Text},
            {QStringLiteral("shape"), StepsPage::tr("Kind"), 150, 1, Look::Text},
            {QStringLiteral("pack"), StepsPage::tr("Asked for by"), 0, 2, Look::Text},
            {QStringLiteral("pinned"), QString(), 120, 1, Look::Tags}};
}

} // namespace

StepsPage::StepsPage(Desk &desk)
    : Page(desk, QStringLiteral("stepsPage"), tr("More entries")), m_stack(new QStackedWidget), m_text(new QLineEdit),
      m_model(new RecordModel(stepColumns(), this)), m_list(new RecordView(theme(), QStringLiteral("steps")))
{
    placeParts();
    connectParts();
    readChoices();
    showList();
}

void StepsPage::placeParts()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(title());
    m_text->setObjectName(QStringLiteral("stepFilter"));
    m_text->setPlaceholderText(tr("Initials or part of the name"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setFixedWidth(theme().px(220));
    auto *pin = new KeyButton(theme(), tr("Pin on the left"), desk().keys.action(Act::Park), ButtonLook::Small);
    pin->setObjectName(QStringLiteral("pinButton"));
    header().addTool(pin);
    header().addBeside(m_text);
    m_stack->addWidget(m_list);
    content().addWidget(m_stack, 1);
}

void StepsPage::connectParts()
{
    connect(m_text, &QLineEdit::textChanged, this, &StepsPage::filter);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            Q_EMIT m_list->opened(m_list->currentKey());
    });
    connect(m_list, &RecordView::opened, this, [this](qint64 key) {
        if (key > 0)
            startStep(m_choices.at(static_cast<size_t>(key - 1)).step);
    });
}

Session &StepsPage::session() const
{
    return desk().workspace->session();
}

void StepsPage::readChoices()
{
    m_choices.clear();
    for (StepChoice &choice : stepChoices(session())) {
        if (!hasOwnPage(choice))
            m_choices.push_back(std::move(choice));
    }
    const StepUse use(session());
    std::ranges::stable_sort(m_choices, [&](const StepChoice &a, const StepChoice &b) {
        return a.shape != b.shape ? a.shape < b.shape : use.times(a.step) > use.times(b.step);
    });
}

Page *StepsPage::inner() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

/// How well a name answers to what was typed; nothing when it does not.
std::optional<int> StepsPage::rankOf(const QString &name, const QString &typed) const
{
    if (typed.isEmpty() || name == typed || m_pinyin.initials(name).contains(typed.toLower()))
        return 0;
    const QStringList keys = m_pinyin.keys(name);
    const bool isKey =
        std::ranges::any_of(keys, [&](const QString &key) { return key.startsWith(typed, Qt::CaseInsensitive); });
    return isKey || name.contains(typed, Qt::CaseInsensitive) ? std::optional(1) : std::nullopt;
}

void StepsPage::filter()
{
    const QString typed = m_text->text().trimmed();
    const QStringList pinned = StepUse(session()).pinned();
    std::vector<Record> records;
    for (const int wanted : {0, 1}) {
        for (size_t i = 0; i < m_choices.size(); ++i) {
            const StepChoice &choice = m_choices[i];
            if (rankOf(choice.title, typed) != wanted)
                continue;
            Record record;
            record.key = static_cast<qint64>(i) + 1;
            record.cells = {choice.title, choice.group, choice.pack, {}};
            if (pinned.contains(choice.step))
                record.tags = {Tag{TagLook::Info, tr("pinned"), {}}};
            records.push_back(std::move(record));
        }
    }
    m_model->show(std::move(records));
}

void StepsPage::showList()
{
    if (inner() != nullptr)
        inner()->leave();
    readChoices();
    filter();
    m_stack->setCurrentWidget(m_list);
    header().show();
    setTitle(tr("More entries"));
    m_text->selectAll();
    m_text->setFocus();
}

void StepsPage::startStep(const QString &step)
{
    const auto choice = std::ranges::find(m_choices, step, &StepChoice::step);
    if (choice == m_choices.end()) {
        banner().say(Tone::Refuse, tr("Not enabled"), tr("No enabled category has this step."));
        return;
    }
    banner().dismiss();
    Page *&page = m_pages[step];
    if (page == nullptr) {
        page = makeStepPage(desk(), *choice);
        connect(page, &Page::ledgerChanged, this, [this, step] {
            StepUse(session()).note(step);
            Q_EMIT ledgerChanged();
        });
        connect(page, &Page::wanted, this, &Page::wanted);
        m_stack->addWidget(page);
    }
    header().hide();
    m_stack->setCurrentWidget(page);
    page->setMode(mode());
    setTitle(page->title());
    page->enter();
}

void StepsPage::enter()
{
    if (inner() != nullptr)
        inner()->enter();
    else
        m_text->setFocus();
}

void StepsPage::leave()
{
    if (inner() != nullptr)
        inner()->leave();
}

void StepsPage::togglePin()
{
    const qint64 key = m_list->currentKey();
    if (key <= 0)
        return;
    writeLedger(
        this, session(),
        [step = m_choices.at(static_cast<size_t>(key - 1)).step](Session &session) {
            return StepUse(session).togglePin(step);
        },
        [this, key](const Result<bool> &isChanged) {
            if (!isChanged) {
                banner().say(isChanged.error());
                return;
            }
            if (!*isChanged) {
                banner().sayBriefly(Tone::Info, tr("Three are pinned already"),
                                    tr("Take one off first, with the same key."));
                return;
            }
            filter();
            m_list->setCurrentIndex(m_model->index(m_model->rowOf(key), 0));
            Q_EMIT ledgerChanged();
        });
}

bool StepsPage::act(Act act)
{
    if (inner() != nullptr)
        return inner()->act(act);
    if (act != Act::Park)
        return false;
    togglePin();
    return true;
}

bool StepsPage::scanned(const QString &text)
{
    return inner() != nullptr && inner()->scanned(text);
}

bool StepsPage::escape()
{
    if (inner() == nullptr)
        return Page::escape();
    if (!inner()->escape())
        showList();
    return true;
}

void StepsPage::open(const Target &target)
{
    if (target.kind == Target::Kind::Text)
        startStep(target.text);
    else if (target.kind == Target::Kind::Page)
        startStep(target.place);
    if (inner() != nullptr && (target.id != 0 || target.lot != 0))
        inner()->open(target);
}

void StepsPage::refresh()
{
    if (inner() != nullptr)
        inner()->refresh();
}

void StepsPage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    m_list->setMode(mode);
    if (inner() != nullptr)
        inner()->setMode(mode);
}

QList<QWidget *> StepsPage::areas()
{
    return inner() != nullptr ? inner()->areas() : QList<QWidget *>{m_text, m_list};
}

} // namespace suben
