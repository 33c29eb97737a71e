#include "ui/pages/selfcheckpage.h"

#include "core/rules/lawline.h"
#include "ui/aside.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/periodfield.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/taskstrip.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace suben
{

namespace
{

/// What an inspector usually looks back.
constexpr int UsualDays = 90;

std::vector<RecordColumn> gapColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("state"), SelfCheckPage::tr("Seriousness"), 104, 1, Look::Tags},
            {QStringLiteral("kind"), SelfCheckPage::tr("Gap"), 96, 2, Look::Text},
            {QStringLiteral("gap"), SelfCheckPage::tr("What is missing"), 0, 1, Look::Text},
            {QStringLiteral("about"), SelfCheckPage::tr("About"), 0, 1, Look::Text},
            {QStringLiteral("category"), SelfCheckPage::tr("Category"), 110, 2, Look::Text}};
}

QString kindWord(GapKind kind)
{
    switch (kind) {
    case GapKind::Empty:
        return SelfCheckPage::tr("Left empty");
    case GapKind::Advised:
        return SelfCheckPage::tr("Advised");
    case GapKind::Paper:
        return SelfCheckPage::tr("Papers");
    case GapKind::Exceeded:
        return SelfCheckPage::tr("Used up");
    case GapKind::Expired:
        return SelfCheckPage::tr("Expired");
    case GapKind::Late:
        return SelfCheckPage::tr("Late");
    case GapKind::Standing:
        return SelfCheckPage::tr("Open today");
    case GapKind::Alone:
        return SelfCheckPage::tr("One person");
    case GapKind::Uncertain:
        return SelfCheckPage::tr("Unconfirmed");
    case GapKind::Loosened:
        return SelfCheckPage::tr("Loosened");
    }
    return {};
}

Tag weightTag(Severity severity)
{
    switch (severity) {
    case Severity::Refuse:
        return {TagLook::Refuse, SelfCheckPage::tr("Must be mended"), QStringLiteral("refuse")};
    case Severity::Confirm:
        return {TagLook::Needs, SelfCheckPage::tr("Needs somebody"), QStringLiteral("confirm")};
    case Severity::Warn:
        return {TagLook::Warn, SelfCheckPage::tr("Look"), QStringLiteral("warn")};
    case Severity::Info:
        break;
    }
    return {TagLook::Info, SelfCheckPage::tr("Known"), QStringLiteral("info")};
}

Tag stateTag(InspectionRow::State state)
{
    switch (state) {
    case InspectionRow::State::There:
        return {TagLook::Ok, SelfCheckPage::tr("There"), QStringLiteral("ok")};
    case InspectionRow::State::Missing:
        return {TagLook::Refuse, SelfCheckPage::tr("Lacking"), QStringLiteral("refuse")};
    case InspectionRow::State::Look:
        break;
    }
    return {TagLook::Info, SelfCheckPage::tr("To look at"), QStringLiteral("info")};
}

/// Where a gap is mended; Nothing where only a person can.
Target targetOf(const Cure &cure)
{
    switch (cure.at) {
    case Cure::At::Event:
        return {Target::Kind::Event, cure.id, QString()};
    case Cure::At::Lot:
        return {Target::Kind::Lot, cure.id, QStringLiteral("lotsPage")};
    case Cure::At::Party:
        return {Target::Kind::Party, cure.id, QString()};
    case Cure::At::Item:
        return {Target::Kind::Item, cure.id, QStringLiteral("masterPage")};
    case Cure::At::OwnPapers:
        return {Target::Kind::Page, 0, QStringLiteral("masterPage"), QStringLiteral("own")};
    case Cure::At::Object:
        return {Target::Kind::Object, cure.id, QString()};
    case Cure::At::Due:
        return {Target::Kind::Page, 0, QStringLiteral("duePage"), QString::number(cure.id)};
    case Cure::At::Packs:
        return {Target::Kind::Page, 0, QStringLiteral("settingsPage"), QStringLiteral("packs")};
    case Cure::At::Step:
        return {Target::Kind::Page, 0, QStringLiteral("stepsPage"), cure.pack};
    case Cure::At::Nothing:
        break;
    }
    return {};
}

QString cureWord(const Cure &cure)
{
    switch (cure.at) {
    case Cure::At::Event:
        return SelfCheckPage::tr("Enter opens the entry; Ctrl+E there corrects it.");
    case Cure::At::Lot:
        return SelfCheckPage::tr("Enter opens the lot.");
    case Cure::At::Party:
    case Cure::At::Item:
    case Cure::At::OwnPapers:
    case Cure::At::Object:
        return SelfCheckPage::tr("Enter opens its papers and data.");
    case Cure::At::Due:
        return SelfCheckPage::tr("Enter opens the reminder that settles it.");
    case Cure::At::Packs:
        return SelfCheckPage::tr("Enter opens the rule packs.");
    case Cure::At::Step:
        return SelfCheckPage::tr("Enter opens the form to enter it.");
    case Cure::At::Nothing:
        break;
    }
    return SelfCheckPage::tr("This is seen to in the shop, not in the program.");
}

} // namespace

SelfCheckPage::SelfCheckPage(Desk &desk)
    : ListPage(desk, QStringLiteral("selfCheckPage"), tr("Self-check"), gapColumns(),
               {QStringLiteral("selfCheck"), QStringLiteral("selfCheckCard")}),
      m_category(new QComboBox), m_period(new PeriodField(theme(), QStringLiteral("selfCheck")))
{
    const QDate today = session().clock.today();
    m_period->setPeriod(today.addDays(-UsualDays), today);
    placeParts();
    connect(m_category, &QComboBox::currentIndexChanged, this, &SelfCheckPage::showRows);
    connect(m_period, &PeriodField::changed, this, &SelfCheckPage::load);
}

void SelfCheckPage::placeParts()
{
    setEmptiness({QStringLiteral("ok"),
                  tr("Nothing is missing."),
                  tr("What the rule packs ask for is there for this period."),
                  {}});
    m_category->setObjectName(QStringLiteral("selfCheckCategory"));
    m_category->setAccessibleName(tr("Category"));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    header().addBeside(m_category);
    header().addBeside(m_period);
    content().addWidget(ListPage::list(), 1);
    side().addCard(&card());
    auto *table = new KeyButton(theme(), tr("As a table"), desk().keys.action(Act::Save));
    auto *print = new KeyButton(theme(), tr("On paper"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    print->setObjectName(QStringLiteral("finishButton"));
    bottom().saveBar().addButton(table);
    bottom().saveBar().addButton(print);
}

// Reads every entry of the period: off the window's thread.
void SelfCheckPage::load()
{
    const auto period = m_period->period(session().clock.today());
    if (!period) {
        banner().say(Tone::Info, tr("The period"), tr("Type both days, the earlier one first."));
        return;
    }
    if (m_task)
        return;
    m_task = startAside(
        this, desk(),
        [from = period->first, to = period->second](Workspace &workspace, Progress &progress) {
            return SelfCheck(workspace.session()).run(from, to, progress);
        },
        [this](const Result<SelfCheckAnswer> &answer) {
            m_task.clear();
            if (answer)
                show(*answer);
            else
                banner().say(answer.error());
        });
    taskStrip().follow(m_task, tr("Reading the entries"));
}

void SelfCheckPage::show(const SelfCheckAnswer &answer)
{
    m_answer = answer;
    const QString chosenCategory = m_category->currentData().toString();
    {
        const QSignalBlocker quiet(m_category);
        m_category->clear();
        m_category->addItem(tr("%1 %2", "a choice and how many it has").arg(tr("All")).arg(m_answer.count()),
                            QString());
        for (const SelfCheckGroup &group : m_answer.groups)
            m_category->addItem(tr("%1 %2", "a choice and how many it has").arg(group.title).arg(group.rows.size()),
                                group.pack);
        m_category->setCurrentIndex(std::max(m_category->findData(chosenCategory), 0));
    }
    showRows();
}

void SelfCheckPage::showRows()
{
    const qint64 key = chosen();
    const QString category = m_category->currentData().toString();
    m_rows.clear();
    std::vector<Record> records;
    int entries = 0;
    int lots = 0;
    size_t gaps = 0;
    for (const SelfCheckGroup &group : m_answer.groups) {
        if (!category.isEmpty() && category != group.pack)
            continue;
        entries += group.entries;
        lots += group.lots;
        gaps += group.rows.size();
        for (Shown &row : shown(group)) {
            m_rows.push_back(std::move(row));
            const Shown &last = m_rows.back();
            records.push_back(Record{static_cast<qint64>(m_rows.size()),
                                     {{}, last.kind, last.text, last.about, last.category},
                                     {},
                                     {last.tag},
                                     false});
        }
    }
    const auto heavy = std::ranges::count(m_rows, true, &Shown::isHeavy);
    model().show(std::move(records));
    choose(std::max<qint64>(key, 1));
    showCard();
    bottom().saveBar().setTotals({tr("%1 gaps").arg(gaps), tr("%1 must be mended").arg(heavy)},
                                 tr("%1 entries and %2 lots were looked at").arg(entries).arg(lots));
}

SelfCheckPage::Shown SelfCheckPage::shown(const InspectionRow &point, const SelfCheckGroup &group)
{
    return {stateTag(point.state),
            tr("Inspection list"),
            point.text,
            point.proof,
            group.title,
            point.id,
            point.basis,
            point.cure,
            false};
}

SelfCheckPage::Shown SelfCheckPage::shown(const SelfCheckRow &gap, const SelfCheckGroup &group)
{
    return {weightTag(gap.severity),
            kindWord(gap.kind),
            gap.text,
            gap.about,
            group.title,
            gap.rule,
            gap.basis,
            gap.cure,
            gap.severity == Severity::Refuse};
}

std::vector<SelfCheckPage::Shown> SelfCheckPage::shown(const SelfCheckGroup &group)
{
    std::vector<Shown> rows;
    for (const InspectionRow &point : group.points)
        rows.push_back(shown(point, group));
    for (const SelfCheckRow &gap : group.rows)
        rows.push_back(shown(gap, group));
    return rows;
}

const SelfCheckPage::Shown *SelfCheckPage::row(qint64 key) const
{
    return key > 0 && static_cast<size_t>(key) <= m_rows.size() ? &m_rows[static_cast<size_t>(key) - 1] : nullptr;
}

void SelfCheckPage::fillCard(qint64 key)
{
    const Shown *gap = row(key);
    if (gap == nullptr)
        return;
    card().setTitle(gap->kind, gap->category, {gap->tag});
    card().addText(gap->text, gap->isHeavy ? "refuse" : "fact");
    card().addFact(tr("About"), gap->about);
    if (const QString law = lawLine(gap->basis); !law.isEmpty())
        card().addText(law, "hint");
    card().addText(cureWord(gap->cure), "hint");
}

void SelfCheckPage::openRecord(qint64 key)
{
    const Shown *gap = row(key);
    if (gap == nullptr)
        return;
    const Target target = targetOf(gap->cure);
    if (target.kind != Target::Kind::Nothing)
        Q_EMIT wanted(target);
    else
        banner().sayBriefly(Tone::Info, cureWord(gap->cure), {});
}

void SelfCheckPage::enter()
{
    ListPage::enter();
    load();
}

bool SelfCheckPage::act(Act act)
{
    switch (act) {
    case Act::Finish:
        putOnPaper();
        return true;
    case Act::Save:
        putIntoTable();
        return true;
    case Act::SelfCheck:
        load();
        return true;
    default:
        return ListPage::act(act);
    }
}

void SelfCheckPage::refresh()
{
    if (isVisible())
        load();
}

QList<HelpKey> SelfCheckPage::moreKeys() const
{
    return {{QStringLiteral("Enter"), tr("go to where it is mended")}};
}

} // namespace suben
