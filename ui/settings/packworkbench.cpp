#include "ui/settings/packworkbench.h"

#include "core/rules/lawline.h"
#include "core/rules/packdiff.h"
#include "core/rules/reading.h"
#include "core/workspace/workspace.h"
#include "ui/aside.h"
#include "ui/form/fieldtext.h"
#include "ui/form/recordstrip.h"
#include "ui/models/findingsmodel.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/targetfield.h"

#include <QFile>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace suben
{

namespace
{

const QStringList PartIds{QStringLiteral("rules"), QStringLiteral("numbers"), QStringLiteral("uncertain"),
                          QStringLiteral("changes"), QStringLiteral("files"), QStringLiteral("try")};

/// No overlay is larger.
constexpr qint64 LargestFile = 4 << 20;

std::vector<RecordColumn> ruleColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("name"), PackWorkbench::tr("Rule"), 0, 1, Look::Text},
            {QStringLiteral("value"), PackWorkbench::tr("Value"), 90, 1, Look::Text},
            {QStringLiteral("least"), PackWorkbench::tr("At least"), 70, 2, Look::Text},
            {QStringLiteral("state"), PackWorkbench::tr("Basis"), 96, 1, Look::Tags}};
}

Tag markTag(Mark mark)
{
    switch (mark) {
    case Mark::Source:
    case Mark::Known:
        return dispositionTag(PackWorkbench::tr("Law"), TagLook::Ok);
    case Mark::User:
        return dispositionTag(PackWorkbench::tr("Confirmed"), TagLook::Ok);
    case Mark::Uncertain:
        return dispositionTag(PackWorkbench::tr("Unconfirmed"), TagLook::Warn);
    case Mark::House:
        break;
    }
    return {TagLook::Plain, PackWorkbench::tr("House rule"), {}};
}

} // namespace

PackWorkbench::PackWorkbench(Desk &desk)
    : m_desk(desk), m_chips(new FilterChips(desk.theme)), m_stack(new QStackedWidget), m_text(new QPlainTextEdit),
      m_model(new RecordModel(ruleColumns(), this)), m_view(new RecordView(desk.theme, QStringLiteral("packRows"))),
      m_trial(new RecordStrip(desk.theme, QStringLiteral("trialEntry"), this)), m_strip(nullptr), m_asked(makeLabel({}, "small")), m_value(new QLineEdit), m_why(new QLineEdit),
      m_file(new TargetField(desk.theme, QStringLiteral("packFile"), TargetField::Use::Open, QStringLiteral("JSON (*.json)")))
{
    m_chips->setChips({{PartIds.at(0), tr("Rules"), -1},
                       {PartIds.at(1), tr("Numbers"), -1},
                       {PartIds.at(2), tr("To be confirmed"), -1},
                       {PartIds.at(3), tr("Changed here"), -1},
                       {PartIds.at(4), tr("Own files"), -1},
                       {PartIds.at(5), tr("Try"), -1}});
    m_text->setObjectName(QStringLiteral("packRules"));
    m_text->setAccessibleName(tr("Rules of the pack"));
    m_text->setReadOnly(true);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Rules of the pack"));
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_trial);
    m_strip = makeStrip();
    m_file->line().setAccessibleName(tr("A file of rules to lay over"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(8));
    column->addWidget(m_chips);
    column->addWidget(m_stack, 1);
    column->addWidget(m_strip);
    column->addWidget(m_file);
    m_file->hide();
    connect(m_chips, &FilterChips::chosen, this, &PackWorkbench::showPart);
    connect(m_view, &RecordView::opened, this, &PackWorkbench::ask);
    connect(m_trial, &RecordStrip::completed, this, &PackWorkbench::tryTyped);
    connect(m_trial, &RecordStrip::dismissed, this, [this] { escape(); });
    connect(m_value, &QLineEdit::returnPressed, m_why, qOverload<>(&QWidget::setFocus));
    connect(m_why, &QLineEdit::returnPressed, this, &PackWorkbench::answer);
    connect(m_file, &TargetField::entered, this, &PackWorkbench::lay);
    setFocusProxy(m_view);
}

QFrame *PackWorkbench::makeStrip()
{
    auto *strip = new QFrame;
    strip->setObjectName(QStringLiteral("packStrip"));
    strip->setProperty("look", QStringLiteral("card"));
    auto *row = new QHBoxLayout(strip);
    row->setSpacing(m_desk.theme.px(8));
    m_value->setObjectName(QStringLiteral("packValue"));
    m_value->setFixedWidth(m_desk.theme.px(110));
    m_why->setObjectName(QStringLiteral("packWhy"));
    auto *keep = new KeyButton(m_desk.theme, tr("Keep it"), QStringLiteral("Enter"), ButtonLook::Primary);
    connect(keep, &QPushButton::clicked, this, &PackWorkbench::answer);
    row->addWidget(m_asked);
    row->addWidget(m_value);
    row->addWidget(m_why, 1);
    row->addWidget(keep);
    strip->hide();
    return strip;
}

PackWorkbench::Part PackWorkbench::part() const
{
    return static_cast<Part>(std::max<qsizetype>(0, PartIds.indexOf(m_chips->current())));
}

const RulePack *PackWorkbench::pack() const
{
    return m_desk.workspace->session().packs.pack(m_pack);
}

void PackWorkbench::show(const QString &pack)
{
    m_pack = pack;
    showPart();
}

void PackWorkbench::showPart()
{
    m_strip->hide();
    m_file->setVisible(part() == Part::Files || part() == Part::Try);
    m_file->line().setPlaceholderText(part() == Part::Try ? tr("A file of rules to try with, or nothing") : QString());
    m_rows.clear();
    m_names.clear();
    m_stack->setCurrentWidget(part() == Part::Rules || part() == Part::Changes ? static_cast<QWidget *>(m_text) : m_view);
    switch (part()) {
    case Part::Rules:
        return readRules();
    case Part::Changes:
        return listChanges();
    case Part::Numbers:
        listNumbers();
        break;
    case Part::Uncertain:
        listUncertain();
        break;
    case Part::Files:
        listFiles();
        break;
    case Part::Try:
        listSteps();
        listEntries();
        break;
    }
    m_model->show(m_rows);
}

void PackWorkbench::readRules()
{
    QStringList rules;
    if (const RulePack *read = pack()) {
        rules.append(tr("%1, version %2").arg(inLanguage(read->title, windowLanguage()), read->version));
        for (const ReadRule &rule : reading(*read))
            rules.append(rule.text);
    }
    for (const QString &problem : m_desk.workspace->packProblems())
        rules.append(tr("Left out: %1").arg(problem));
    m_text->setPlainText(rules.join(QStringLiteral("\n\n")));
}

void PackWorkbench::addRow(const RuleName &name, const QStringList &cells, const LegalBasis &basis)
{
    m_names.push_back(name);
    m_rows.push_back(Record{static_cast<qint64>(m_names.size()), cells, {lawLine(basis)}, {markTag(basis.mark)}, false});
}

void PackWorkbench::addRule(const QString &list, const QString &id, const QString &words, const LegalBasis &basis,
                            const QString &declaredBy)
{
    if (basis.mark == Mark::Uncertain)
        addRow({declaredBy, list, id}, {words, {}, {}, {}}, basis);
}

void PackWorkbench::listNumbers()
{
    if (const RulePack *read = pack()) {
        for (const SettingRule &setting : read->settings)
            addRow({m_pack, QStringLiteral("settings"), setting.id},
                   {inLanguage(setting.words, windowLanguage()), displayText(setting.value), displayText(setting.least), {}},
                   setting.basis);
    }
}

void PackWorkbench::listUncertain()
{
    const RulePack *read = pack();
    if (read == nullptr)
        return;
    for (const SettingRule &rule : read->settings)
        addRule(QStringLiteral("settings"), rule.id, inLanguage(rule.words, windowLanguage()), rule.basis, rule.declaredBy);
    for (const CheckRule &rule : read->checks)
        addRule(QStringLiteral("checks"), rule.id, inLanguage(rule.say, windowLanguage()), rule.basis, rule.declaredBy);
    for (const DueRule &rule : read->dues)
        addRule(QStringLiteral("dues"), rule.id, inLanguage(rule.words, windowLanguage()), rule.basis, rule.declaredBy);
    for (const StepRule &rule : read->steps)
        addRule(QStringLiteral("steps"), rule.id, inLanguage(rule.words, windowLanguage()), rule.basis, rule.declaredBy);
}

// The shipped packs are read anew for this: off the window's thread.
void PackWorkbench::listChanges()
{
    m_text->clear();
    m_task = startAside(
        this, m_desk,
        [id = m_pack](Workspace &workspace, Progress &) -> Result<std::vector<RuleDifference>> {
            const RulePacks shipped = RulePacks::load({});
            const RulePack *before = shipped.pack(id);
            const RulePack *after = workspace.session().packs.pack(id);
            const RulePack nothing;
            return differences(before != nullptr ? *before : nothing, after != nullptr ? *after : nothing);
        },
        [this](const Result<std::vector<RuleDifference>> &found) {
            if (!found || part() != Part::Changes)
                return;
            QStringList lines;
            for (const RuleDifference &each : *found)
                lines.append(each.place + QStringLiteral("\n  - ") + each.before + QStringLiteral("\n  + ") + each.after);
            m_text->setPlainText(lines.isEmpty() ? tr("It reads as it was shipped.")
                                                 : lines.join(QStringLiteral("\n\n")));
        });
    Q_EMIT working(m_task, tr("Comparing with the shipped pack"));
}

void PackWorkbench::listFiles()
{
    const auto kept = FirmRules(m_desk.workspace->session()).overlays();
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    for (const PackText &text : *kept)
        addRow({QString(), QStringLiteral("files"), text.name}, {text.name, {}, {}, {}}, {});
}

/// Enter on a row: its number and why, or the source that confirms it.
void PackWorkbench::ask(qint64 key)
{
    if (part() == Part::Try)
        tryEntry(key);
    if (key <= 0 || part() == Part::Files || part() == Part::Try)
        return;
    const Record &row = m_rows.at(static_cast<size_t>(key) - 1);
    const bool isNumber = part() == Part::Numbers;
    m_asked->setText(row.cells.value(0).left(24));
    m_value->setVisible(isNumber);
    m_value->setText(row.cells.value(1));
    if (isNumber) {
        const SettingRule *setting = pack()->setting(m_names.at(static_cast<size_t>(key) - 1).id);
        m_value->setText(setting != nullptr ? canonicalText(setting->value) : QString());
    }
    m_why->clear();
    m_why->setPlaceholderText(isNumber ? tr("Why: it is listed in the self-check") : tr("Where it stands: document, number, date"));
    m_why->setAccessibleName(m_why->placeholderText());
    m_strip->show();
    isNumber ? m_value->setFocus() : m_why->setFocus();
}

void PackWorkbench::answer()
{
    const auto key = m_view->currentKey();
    if (key <= 0 || m_task || !m_strip->isVisible())
        return;
    const RuleName name = m_names.at(static_cast<size_t>(key) - 1);
    const bool isNumber = part() == Part::Numbers;
    m_task = startAside(
        this, m_desk,
        [name, isNumber, value = m_value->text(), why = m_why->text()](Workspace &workspace, Progress &) {
            FirmRules rules(workspace.session());
            return (isNumber ? rules.set(name, value, why) : rules.confirm(name, why)).and_then([&] {
                return workspace.renewRules();
            });
        },
        [this, isNumber](const Result<void> &result) {
            m_task.clear();
            changed(result, isNumber ? tr("The number is kept") : tr("The rule is confirmed"));
        });
    Q_EMIT working(m_task, tr("Trying the rules"));
}

void PackWorkbench::lay()
{
    if (part() == Part::Try) {
        m_view->setFocus(); // Enter on an entry tries it with this file
        return;
    }
    QFile file(m_file->target());
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT said(Tone::Refuse, tr("The file cannot be read."), m_file->target());
        return;
    }
    if (m_task)
        return;
    m_task = startAside(
        this, m_desk,
        [json = file.read(LargestFile)](Workspace &workspace, Progress &) {
            return FirmRules(workspace.session()).lay(json).and_then([&] { return workspace.renewRules(); });
        },
        [this](const Result<void> &result) {
            m_task.clear();
            changed(result, tr("The file is laid over the packs"));
        });
    Q_EMIT working(m_task, tr("Trying the rules"));
}

void PackWorkbench::takeAway()
{
    const auto key = m_view->currentKey();
    if (key <= 0 || m_task)
        return;
    m_task = startAside(
        this, m_desk,
        [id = m_names.at(static_cast<size_t>(key) - 1).id](Workspace &workspace, Progress &) {
            return FirmRules(workspace.session()).takeAway(id).and_then([&] { return workspace.renewRules(); });
        },
        [this](const Result<void> &result) {
            m_task.clear();
            changed(result, tr("The file is taken away"));
        });
    Q_EMIT working(m_task, tr("Trying the rules"));
}

void PackWorkbench::changed(const Result<void> &result, const QString &what)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_strip->hide();
    m_view->setFocus();
    showPart();
    Q_EMIT said(Tone::Ok, what, tr("It holds from now on; entries made before keep their rules."));
    Q_EMIT ledgerChanged();
}

bool PackWorkbench::act(Act act)
{
    if (act == Act::Finish && m_strip->isVisible()) {
        answer();
        return true;
    }
    if (act == Act::Import) {
        m_chips->choose(PartIds.at(4));
        m_file->line().setFocus();
        return true;
    }
    if (act == Act::DeleteRow && part() == Part::Files) {
        takeAway();
        return true;
    }
    return false;
}

} // namespace suben
