#include "ui/settings/profilesection.h"

#include "core/ledger/search.h"
#include "core/storage/store.h"
#include "core/sync/profilesignature.h"
#include "core/workspace/workspace.h"
#include "ui/aside.h"
#include "ui/ledgergate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/recordview.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace suben
{

namespace
{

const QString Examples = QStringLiteral("examples");
const QString OneRecord = QStringLiteral("record");
const QString OneAnswer = QStringLiteral("answer");
const QString Open = QStringLiteral("open");

std::vector<RecordColumn> profileColumns()
{
    return {{QStringLiteral("profile"), ProfileSection::tr("Platform"), 0, 1, RecordColumn::Look::Text},
            {QStringLiteral("state"), ProfileSection::tr("State"), 96, 1, RecordColumn::Look::Tags}};
}

/// None where nothing is named.
Result<EventId> entryNamed(Session &session, const QString &text)
{
    const auto hits = text.isEmpty() ? Result<std::vector<Hit>>() : Search(session).find(text);
    if (!hits)
        return tl::make_unexpected(hits.error());
    const auto entry = std::ranges::find(*hits, HitKind::Event, &Hit::kind);
    if (!text.isEmpty() && entry == hits->end())
        return failure(ErrorCode::NotFound, ProfileSection::tr("No entry answers to “%1”. Its number stands on the page of entries.").arg(text));
    return text.isEmpty() ? EventId{} : static_cast<EventId>(entry->id);
}

} // namespace

ProfileSection::ProfileSection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("profiles"), tr("Platform profiles")), m_model(new RecordModel(profileColumns(), this)),
      m_profiles(new RecordView(theme(), QStringLiteral("profileList"))), m_chips(new FilterChips(theme())), m_entry(new QLineEdit),
      m_input(new QPlainTextEdit), m_output(new QPlainTextEdit)
{
    addSentence(tr("How each platform wants its records. Take an entry or paste one, and see every step of it; paste an answer, and "
                   "see what it means. Nothing is sent from here."));
    m_profiles->setModel(m_model);
    m_profiles->setSelectionMode(QAbstractItemView::SingleSelection);
    m_profiles->setAccessibleName(title());
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(10));
    row->addWidget(m_profiles, 2);
    row->addWidget(makeBench(), 4);
    column().addLayout(row, 1);
    m_trust = new KeyButton(theme(), tr("Trust this signer"), QString());
    m_trust->setObjectName(QStringLiteral("trustSigner"));
    connect(m_trust, &QPushButton::clicked, this, &ProfileSection::trustSigner);
    auto *pick = new KeyButton(theme(), tr("Take the last entry"), desk.keys.action(Act::Fetch));
    auto *run = new KeyButton(theme(), tr("Try it"), desk.keys.action(Act::Finish), ButtonLook::Primary);
    addButtons({m_trust, pick, run});
    connect(m_profiles, &RecordView::currentKeyChanged, this, &ProfileSection::showPart);
    connect(m_chips, &FilterChips::chosen, this, &ProfileSection::showPart);
    setFocusProxy(m_profiles);
}

QWidget *ProfileSection::makeBench()
{
    auto *bench = new QWidget;
    auto *inner = new QVBoxLayout(bench);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme().px(8));
    m_chips->setChips({{Examples, tr("Examples"), -1}, {OneRecord, tr("A record"), -1}, {OneAnswer, tr("An answer"), -1}, {Open, tr("To be confirmed"), -1}});
    m_input->setObjectName(QStringLiteral("profileInput"));
    m_input->setTabChangesFocus(true);
    m_entry->setObjectName(QStringLiteral("profileEntry"));
    m_entry->setPlaceholderText(tr("Number of an entry, then Enter; empty: the last one this platform wants"));
    m_entry->setAccessibleName(tr("Number of an entry"));
    connect(m_entry, &QLineEdit::returnPressed, this, &ProfileSection::pickRecord);
    m_output->setObjectName(QStringLiteral("profileSteps"));
    m_output->setAccessibleName(tr("Steps"));
    m_output->setReadOnly(true);
    m_output->setTabChangesFocus(true);
    for (QPlainTextEdit *text : {m_input, m_output}) // the buttons below stay in sight
        text->setMinimumHeight(theme().px(60));
    inner->addWidget(m_chips);
    inner->addWidget(m_entry);
    inner->addWidget(m_input, 1);
    inner->addWidget(m_output, 2);
    return bench;
}

const Profile *ProfileSection::profile() const
{
    const auto at = static_cast<qsizetype>(m_profiles->currentKey()) - 1;
    return at >= 0 && at < m_read.list.size() ? &m_read.list.at(at) : nullptr;
}

/// A profile's author changes his file and looks again with F5.
void ProfileSection::readFiles()
{
    const QString own = session().store.path() + QStringLiteral(".platforms");
    m_read = QFileInfo::exists(own) ? Profiles::load({QStringLiteral(":/suben/platforms"), own}) : desk().workspace->profiles();
}

void ProfileSection::showProblem()
{
    const auto at = static_cast<qsizetype>(m_profiles->currentKey()) - 1 - m_read.list.size();
    m_trust->hide();
    m_entry->hide();
    m_input->hide();
    m_output->setPlainText(m_read.problems.value(at) + QStringLiteral("\n\n") +
                           tr("Mend the file in %1 and press F5.").arg(QDir::toNativeSeparators(session().store.path() + QStringLiteral(".platforms"))));
}

void ProfileSection::refresh()
{
    readFiles();
    const qint64 key = std::max<qint64>(1, m_profiles->currentKey());
    std::vector<Record> records;
    ProfileTrust trust(session());
    for (const Profile &each : std::as_const(m_read.list)) {
        const ProfileOrigin origin = trust.originOf(each);
        decltype(Record::tags) tags;
        if (origin == ProfileOrigin::Unsigned)
            tags.push_back(dispositionTag(tr("Unsigned"), TagLook::Refuse));
        else if (origin == ProfileOrigin::Foreign)
            tags.push_back(dispositionTag(tr("Signer unknown"), TagLook::Warn));
        else if (origin == ProfileOrigin::Trusted)
            tags.push_back(dispositionTag(tr("Signer trusted"), TagLook::Ok));
        if (tags.isEmpty() || (origin == ProfileOrigin::Trusted && !each.unconfirmed.isEmpty())) // one has room; the rest is said beside
            tags = {each.unconfirmed.isEmpty() ? dispositionTag(tr("Nothing left open"), TagLook::Ok) : dispositionTag(tr("Unconfirmed"), TagLook::Warn)};
        records.push_back({static_cast<qint64>(records.size()) + 1, {each.titleZh, {}}, {}, tags, false});
    }
    for (const QString &problem : std::as_const(m_read.problems))
        records.push_back({static_cast<qint64>(records.size()) + 1, {problem.section(u' ', 0, 0), {}}, {}, {dispositionTag(tr("Cannot be read"), TagLook::Refuse)}, false});
    const int row = static_cast<int>(std::min<qint64>(key, static_cast<qint64>(records.size()))) - 1;
    m_model->show(std::move(records));
    m_profiles->setCurrentIndex(m_model->index(row, 0));
    showPart();
}

void ProfileSection::showPart()
{
    const Profile *chosen = profile();
    if (chosen == nullptr) {
        showProblem();
        return;
    }
    const QString part = m_chips->current();
    m_entry->setVisible(part == OneRecord);
    m_trust->setVisible(part == Open && ProfileTrust(session()).originOf(*chosen) == ProfileOrigin::Foreign);
    m_input->setVisible(part == OneRecord || part == OneAnswer);
    m_input->setPlaceholderText(part == OneRecord ? tr("The entry as JSON") : tr("The answer as it came"));
    m_input->setAccessibleName(m_input->placeholderText());
    m_output->clear();
    if (part == OneRecord) {
        pickRecord();
        return;
    }
    if (part == OneAnswer) {
        m_input->clear();
        return;
    }
    if (part == Open) {
        QStringList lines{ProfileTrust(session()).sentence(*chosen)};
        lines.append(chosen->unconfirmed);
        lines.append(chosen->noteZh);
        m_output->setPlainText(lines.join(QStringLiteral("\n\n")));
        return;
    }
    say(benchVectors(*chosen));
}

void ProfileSection::say(const std::vector<BenchStep> &steps)
{
    QStringList lines;
    for (const BenchStep &step : steps)
        lines.append((step.isWrong ? QStringLiteral("✗ ") : QStringLiteral("✓ ")) + profile()->id + QStringLiteral(".json ") + step.place + u'\n' + step.value);
    m_output->setPlainText(lines.join(QStringLiteral("\n\n")));
}

void ProfileSection::trustSigner()
{
    if (profile() == nullptr || !profile()->signature)
        return;
    writeLedger(
        this, session(), [signer = *profile()->signature](Session &session) { return ProfileTrust(session).trust(signer); },
        [this](const auto &kept) {
            if (kept)
                refresh();
            else
                m_output->setPlainText(kept.error().text);
        });
}

void ProfileSection::pickRecord()
{
    const Profile *chosen = profile();
    if (chosen == nullptr || m_task)
        return;
    m_task = startAside(
        this, desk(),
        [profile = *chosen, entry = m_entry->text().trimmed()](Workspace &workspace, Progress &) -> Result<QJsonObject> {
            const auto event = entryNamed(workspace.session(), entry);
            return event ? benchSample(workspace.session(), profile, *event) : tl::make_unexpected(event.error());
        },
        [this](const Result<QJsonObject> &sample) {
            m_task.clear();
            m_input->setPlainText(sample ? QString::fromUtf8(QJsonDocument(*sample).toJson()) : QString());
            if (sample)
                tryRecord();
            else
                m_output->setPlainText(sample.error().text);
        });
    Q_EMIT working(m_task, tr("Looking for an entry"));
}

void ProfileSection::tryRecord()
{
    QJsonParseError wrong;
    const QJsonDocument record = QJsonDocument::fromJson(m_input->toPlainText().toUtf8(), &wrong);
    if (record.isObject())
        say(benchRecord(*profile(), session().info, record.object()));
    else
        m_output->setPlainText(tr("This is no JSON: %1, place %2.").arg(wrong.errorString()).arg(wrong.offset));
}

void ProfileSection::tryAnswer()
{
    say(benchAnswer(*profile(), 200, m_input->toPlainText()));
}

bool ProfileSection::act(Act act)
{
    if (profile() == nullptr && (act == Act::Finish || act == Act::Fetch)) {
        refresh();
        return true;
    }
    if (profile() == nullptr || (act != Act::Finish && act != Act::Fetch))
        return false;
    if (act == Act::Fetch) {
        m_chips->choose(OneRecord);
        return true;
    }
    if (m_chips->current() == OneRecord)
        tryRecord();
    else if (m_chips->current() == OneAnswer)
        tryAnswer();
    else
        showPart();
    return true;
}

} // namespace suben
