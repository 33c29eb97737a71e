#include "ui/pages/stepspage.h"

#include "core/ledger/catalog.h"
#include "core/rules/rulepacks.h"
#include "core/workspace/workspace.h"
#include "ui/form/fieldtext.h"
#include "ui/models/findingsmodel.h"
#include "ui/steps/stepform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/findingspanel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{

/// Steps that have a page of their own.
bool hasOwnPage(const QString &step)
{
    return step == u"receiving" || step == u"shipping" || step == u"retailSale";
}

std::vector<RecordColumn> columns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("step"), StepsPage::tr("What is done"), 240, 1, Look::Text},
            {QStringLiteral("shape"), StepsPage::tr("Kind"), 150, 1, Look::Text},
            {QStringLiteral("pack"), StepsPage::tr("Asked for by"), 0, 2, Look::Text}};
}

} // namespace

StepsPage::StepsPage(Desk &desk)
    : Page(desk, QStringLiteral("stepsPage"), tr("More entries")), m_stack(new QStackedWidget), m_text(new QLineEdit),
      m_model(new RecordModel(columns(), this)), m_list(new RecordView(theme(), QStringLiteral("steps"))),
      m_form(new StepForm(desk)), m_findingsCard(new FindingsCard(theme(), &m_form->findings(), desk.keys.cap(Act::NextFinding))),
      m_object(new FactCard(theme(), QStringLiteral("objectCard")))
{
    for (StepChoice &choice : stepChoices(session())) {
        if (!hasOwnPage(choice.step))
            m_choices.push_back(std::move(choice));
    }
    placeParts();
    connectParts();
    filter();
    showList();
}

void StepsPage::placeParts()
{
    m_list->setModel(m_model);
    m_text->setObjectName(QStringLiteral("stepFilter"));
    m_text->setPlaceholderText(tr("Initials or part of the name"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setFixedWidth(theme().px(220));
    header().addTool(m_text);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_form);
    content().addWidget(m_stack, 1);
    side().addCard(m_object);
    side().addCard(m_findingsCard);
    m_save = new KeyButton(theme(), tr("Save"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    m_save->setObjectName(QStringLiteral("finishButton"));
    auto *back = new KeyButton(theme(), tr("To the list"), QStringLiteral("Esc"));
    connect(back, &QPushButton::clicked, this, &StepsPage::showList);
    bottom().saveBar().addButton(back);
    bottom().saveBar().addButton(m_save);
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
    connect(m_form, &StepForm::posted, this, &StepsPage::posted);
    connect(m_form, &StepForm::failed, this, [this](const Error &error) {
        banner().say(error, tr("Everything you typed is still here."));
    });
    connect(m_form, &StepForm::objectChanged, this, &StepsPage::showObject);
    connect(&m_findingsCard->panel(), &FindingsPanel::wanted, m_form, &StepForm::goTo);
}

Session &StepsPage::session() const
{
    return desk().workspace->session();
}

bool StepsPage::isFormShown() const
{
    return m_stack->currentWidget() == m_form;
}

void StepsPage::filter()
{
    const QString typed = m_text->text().trimmed();
    std::vector<Record> records;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const StepChoice &choice = m_choices[i];
        const QStringList keys = typed.isEmpty() ? QStringList() : m_pinyin.keys(choice.title);
        const bool fits = typed.isEmpty() || choice.title.contains(typed, Qt::CaseInsensitive) ||
                          std::ranges::any_of(keys, [&](const QString &key) { return key.startsWith(typed, Qt::CaseInsensitive); });
        if (fits)
            records.push_back(Record{static_cast<qint64>(i) + 1, {choice.title, choice.group, choice.pack}, {}, {}, false});
    }
    m_model->show(std::move(records));
}

void StepsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_step.clear();
    setTitle(tr("More entries"));
    header().setState({});
    side().hide();
    bottom().hide();
    m_text->show();
    m_text->setFocus();
}

void StepsPage::startStep(const QString &step)
{
    if (!m_form->start(step)) {
        banner().say(Tone::Refuse, tr("Not enabled"), tr("No enabled category has this step."));
        return;
    }
    m_step = step;
    setTitle(m_form->asks().title);
    m_stack->setCurrentWidget(m_form);
    m_text->hide();
    side().showCard(m_findingsCard);
    side().setMode(mode());
    side().setFacts({}, {});
    bottom().show();
    bottom().showSaveBar();
    m_form->begin();
}

void StepsPage::posted()
{
    const QString title = m_form->asks().title;
    startStep(m_step);
    banner().say(Tone::Ok, tr("Posted: %1").arg(title), tr("The form is empty again for the next one."));
    Q_EMIT ledgerChanged();
}

void StepsPage::showObject(ObjectId id)
{
    const auto object = id != ObjectId{} ? Catalog(session()).object(id) : tl::make_unexpected(Error{});
    if (!object) {
        side().setFacts({}, {});
        return;
    }
    const RulePack *pack = session().packs.pack(m_form->asks().pack);
    const ObjectRule *rule = pack != nullptr ? pack->object(object->kind) : nullptr;
    QList<std::pair<QString, QString>> facts;
    for (const auto &[path, value] : object->fields) {
        const FieldRule *field = pack != nullptr ? pack->field(path) : nullptr;
        QString shown = field != nullptr ? showField(*field, value) : displayText(value);
        for (const Choice &state : rule != nullptr ? rule->states : std::vector<Choice>()) {
            if (path == u"object.state" && state.id == shown)
                shown = inLanguage(state.words, windowLanguage());
        }
        if (pack != nullptr)
            facts.append({pack->fieldWord(path, nullptr, windowLanguage()), shown});
    }
    side().setFacts(object->code, facts);
}

void StepsPage::enter()
{
    if (isFormShown())
        m_form->begin();
    else
        m_text->setFocus();
}

bool StepsPage::act(Act act)
{
    if (!isFormShown())
        return false;
    switch (act) {
    case Act::Finish:
    case Act::Save:
        banner().dismiss();
        m_form->post();
        return true;
    case Act::DeleteRow:
        m_form->removeLine();
        return true;
    case Act::NextFinding:
        if (const Findings &findings = m_form->findings().findings(); !findings.isEmpty())
            m_form->goTo(findings.first().line, findings.first().field);
        return true;
    default:
        return false;
    }
}

bool StepsPage::scanned(const QString &text)
{
    return isFormShown() && m_form->scanned(text);
}

bool StepsPage::escape()
{
    if (isFormShown() && m_form->escape())
        return true;
    if (Page::escape())
        return true;
    if (!isFormShown())
        return false;
    showList();
    return true;
}

void StepsPage::open(const Target &target)
{
    if (target.kind == Target::Kind::Text)
        startStep(target.text);
}

void StepsPage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    m_list->setMode(mode);
    if (!isFormShown())
        side().hide();
}

QList<QWidget *> StepsPage::areas()
{
    if (!isFormShown())
        return {m_text, m_list};
    return {m_form->widget(), &m_findingsCard->panel(), &bottom()};
}

} // namespace suben
