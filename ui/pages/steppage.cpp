#include "ui/pages/steppage.h"

#include "core/ledger/catalog.h"
#include "core/ledger/draftjson.h"
#include "core/ledger/lifelist.h"
#include "core/ledger/scanning.h"
#include "core/rules/rulepacks.h"
#include "core/workspace/workspace.h"
#include "ui/form/codequestion.h"
#include "ui/form/fieldtext.h"
#include "ui/models/findingsmodel.h"
#include "ui/scanlistener.h"
#include "ui/steps/draftkeeper.h"
#include "ui/steps/stepform.h"
#include "ui/steps/stepsheet.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/findingspanel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/sidepanel.h"

#include <QJsonDocument>
#include <QVBoxLayout>

namespace suben
{

StepPage::StepPage(Desk &desk, const QString &objectName, const QString &step)
    : Page(desk, objectName, {}), m_form(new StepForm(desk)),
      m_keeper(new DraftKeeper(
          *desk.workspace,
          [this] {
              return DraftKeeper::Content{typed(), m_form->asks().title};
          },
          this)),
      m_findingsCard(new FindingsCard(theme(), &m_form->findings(), desk.keys.cap(Act::NextFinding)))
{
    placeParts();
    connectParts();
    m_step = step;
    m_keeper->setPage(QStringLiteral("step_") + step);
    m_form->start(step);
    setTitle(m_form->asks().title);
}

StepPage::~StepPage() = default;

void StepPage::placeParts()
{
    content().addWidget(m_form, 1);
    side().addCard(m_findingsCard);
    m_save = new KeyButton(theme(), tr("Save"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    m_save->setObjectName(QStringLiteral("finishButton"));
    bottom().saveBar().addButton(m_save);
}

void StepPage::connectParts()
{
    connect(m_form, &StepForm::posted, this, &StepPage::posted);
    connect(m_form, &StepForm::done, this, [this] { m_save->setFocus(); });
    connect(m_form, &StepForm::failed, this,
            [this](const Error &error) { banner().say(error, tr("Everything you typed is still here.")); });
    connect(m_form, &StepForm::objectChanged, this, &StepPage::showObject);
    connect(m_form, &StepForm::edited, this, [this] {
        bottom().showSaveBar();
        m_keeper->touch();
        showFacts();
    });
    connect(m_keeper, &DraftKeeper::kept, this, [this](const QDateTime &when) {
        header().setState(tr("Draft · kept %1").arg(when.toString(QStringLiteral("HH:mm"))));
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) { banner().say(error); });
    connect(&m_findingsCard->panel(), &FindingsPanel::wanted, m_form, &StepForm::goTo);
    connect(&m_form->findings(), &QAbstractItemModel::modelReset, this, [this] {
        const bool isUntouched = !isUsable() || m_form->sheet()->isEmpty();
        if (isUntouched && m_form->findings().rowCount() == 0)
            m_findingsCard->showNoVerdict();
    });
}

Session &StepPage::session() const
{
    return desk().workspace->session();
}

QByteArray StepPage::typed() const
{
    if (!isUsable() || m_form->sheet()->isEmpty())
        return {};
    return QJsonDocument(draftToJson(session(), m_form->draft())).toJson(QJsonDocument::Compact);
}

void StepPage::restore(const QByteArray &typed)
{
    if (typed.isEmpty())
        return;
    const auto draft = draftFromJson(session(), QJsonDocument::fromJson(typed).object());
    if (draft)
        m_form->fill(*draft);
    else
        banner().say(draft.error());
}

void StepPage::startStep(const QString &step)
{
    m_keeper->keepNow();
    header().setState({});
    m_step = step;
    m_keeper->setPage(QStringLiteral("step_") + step);
    m_form->start(step);
    restore(m_keeper->left());
    setTitle(m_form->asks().title);
    side().setFacts({}, {});
    showFacts();
    begin();
}

void StepPage::begin()
{
    m_form->begin();
}

void StepPage::showFacts() {}

void StepPage::afterPost(EventId) {}

void StepPage::posted(EventId event)
{
    const QString title = m_form->asks().title;
    m_keeper->discard();
    header().setState({});
    m_form->start(m_step);
    side().setFacts({}, {});
    bottom().showPrintStrip(tr("Posted: %1").arg(title));
    afterPost(event);
    showFacts();
    begin();
    Q_EMIT ledgerChanged();
}

void StepPage::showObject(ObjectId id)
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
        if (path == u"object.state")
            facts.prepend({tr("State"), shown});
        else if (pack != nullptr)
            facts.append({pack->fieldWord(path, nullptr, windowLanguage()), shown});
    }
    side().setFacts(object->code, facts);
}

bool StepPage::isUsable() const
{
    return m_form->sheet() != nullptr;
}

void StepPage::enter()
{
    if (!isUsable()) {
        banner().say(Tone::Info, tr("Not enabled"), tr("No enabled category has this step."));
        return;
    }
    if (!m_isRestored) {
        m_isRestored = true;
        restore(m_keeper->left());
        showFacts();
    }
    begin();
}

void StepPage::leave()
{
    m_keeper->keepNow();
}

void StepPage::stepFinding(int by)
{
    const Findings &all = m_form->findings().findings();
    if (all.isEmpty())
        return;
    auto &panel = m_findingsCard->panel();
    const int row = panel.currentIndex().isValid() ? panel.currentIndex().row() : by > 0 ? -1 : 0;
    const int next = (row + by + static_cast<int>(all.size())) % static_cast<int>(all.size());
    panel.setCurrentIndex(panel.model()->index(next, 0));
    m_form->goTo(all.at(next).line, all.at(next).field);
}

bool StepPage::act(Act act)
{
    if (!isUsable())
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
    case Act::OtherLots:
        m_form->sheet()->offerLots();
        return true;
    case Act::NextFinding:
        stepFinding(1);
        return true;
    case Act::PreviousFinding:
        stepFinding(-1);
        return true;
    case Act::Park:
        if (m_keeper->park()) {
            startStep(m_step);
            banner().sayBriefly(Tone::Info, tr("Put aside"),
                                tr("Press %1 to fetch it.").arg(desk().keys.cap(Act::Fetch)));
        }
        return true;
    case Act::Fetch:
        if (const QByteArray parked = m_keeper->fetch(); !parked.isEmpty()) {
            m_form->start(m_step);
            restore(parked);
            begin();
        } else {
            banner().sayBriefly(Tone::Info, tr("Nothing is parked"), {});
        }
        return true;
    default:
        return false;
    }
}

bool StepPage::scanned(const QString &text)
{
    if (!isUsable())
        return false;
    const bool takesGoods = m_form->sheet()->asks().lines != LineKind::None;
    const auto code = takesGoods ? Scanning(session()).read(text) : tl::make_unexpected(Error{});
    if (code && !code->readings.empty())
        return askOfCode(*this, desk(), text, *code);
    if (m_form->scanned(text))
        return true;
    const auto thing = LifeList(session()).withCode(text);
    const bool isThing = thing && thing->has_value();
    if (!code || isThing || !askOfCode(*this, desk(), text, *code))
        return false;
    answerScan(desk(), ScanOutcome::Unknown, text);
    return true;
}

bool StepPage::escape()
{
    return (isUsable() && m_form->escape()) || Page::escape();
}

void StepPage::open(const Target &target)
{
    if (!isUsable())
        return;
    Catalog catalog(session());
    const auto object =
        target.id != 0 ? catalog.object(static_cast<ObjectId>(target.id)) : tl::make_unexpected(Error{});
    const auto lot = target.lot != 0 ? catalog.lot(static_cast<LotId>(target.lot)) : tl::make_unexpected(Error{});
    const QString code = object ? object->code : lot ? lot->code : QString();
    if (code.isEmpty())
        return;
    if (!m_form->sheet()->isEmpty())
        act(Act::Park);
    m_form->scanned(code);
}

QList<QWidget *> StepPage::areas()
{
    return {m_form->widget(), &m_findingsCard->panel(), &bottom()};
}

} // namespace suben
