#include "ui/import/importpanel.h"

#include "core/ledger/catalog.h"
#include "core/rules/rulepacks.h"
#include "core/workspace/workspace.h"
#include "ui/form/confirmround.h"
#include "ui/form/fieldtext.h"
#include "ui/form/picklist.h"
#include "ui/import/importrows.h"
#include "ui/models/findingsmodel.h"
#include "ui/task.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/taskstrip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

ImportPanel::ImportPanel(Desk &desk, FindingsModel &findings, TaskStrip &strip, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_findings(findings), m_strip(strip), m_file(makeLabel({}, "bold")),
      m_mapping(makeLabel({}, "small")), m_facts(makeLabel({}, "small")), m_detail(makeLabel({}, "small")),
      m_lists(new QStackedWidget), m_rows(new RecordView(desk.theme, QStringLiteral("importRows"))),
      m_columns(new RecordView(desk.theme, QStringLiteral("importColumns"))),
      m_columnModel(
          new RecordModel({{QStringLiteral("header"), tr("Column of the file"), 180, 1, RecordColumn::Look::Text},
                           {QStringLiteral("example"), tr("Example"), 0, 1, RecordColumn::Look::Text},
                           {QStringLiteral("meaning"), tr("Means"), 180, 1, RecordColumn::Look::Text},
                           {QStringLiteral("by"), tr("Understood"), 110, 2, RecordColumn::Look::Text}},
                          this)),
      m_meanings(new PickList(desk.theme, QStringLiteral("meaningPicker"), this)),
      m_ask(new ReasonStrip(desk.theme, this)), m_reason(new ReasonStrip(desk.theme, this)),
      m_round(new ConfirmRound(
          desk, *m_reason, [](const Finding &) { return tr("Some rows need a reason"); }, this))
{
    setObjectName(QStringLiteral("importPanel"));
    m_ask->setObjectName(QStringLiteral("leaveOutStrip"));
    placeParts();
    connectParts();
    findings.setFieldName([this](const QString &path) { return word(path); });
}

ImportPanel::~ImportPanel() = default;

void ImportPanel::placeParts()
{
    const Theme &theme = m_desk.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget;
    auto *words = new QVBoxLayout(head);
    words->setContentsMargins(theme.px(16), theme.px(2), theme.px(16), theme.px(10));
    words->setSpacing(theme.px(2));
    auto *first = new QHBoxLayout;
    first->setSpacing(theme.px(12));
    first->addWidget(m_file);
    first->addWidget(m_facts, 1);
    words->addLayout(first);
    auto *second = new QHBoxLayout;
    m_mapping->setObjectName(QStringLiteral("importMapping"));
    second->addWidget(m_mapping);
    auto *columns =
        new KeyButton(theme, tr("Look at the columns"), m_desk.keys.action(Act::OtherLots), ButtonLook::Small);
    columns->setObjectName(QStringLiteral("importColumnsButton"));
    second->addWidget(columns);
    second->addStretch();
    words->addLayout(second);
    column->addWidget(head);
    m_columns->setModel(m_columnModel);
    m_rows->setAccessibleName(tr("Rows of the file"));
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_lists->addWidget(m_rows);
    m_lists->addWidget(m_columns);
    column->addWidget(m_lists, 1);
    m_detail->setWordWrap(true);
    m_detail->setObjectName(QStringLiteral("importDetail"));
    m_detail->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    column->addWidget(m_detail);
}

void ImportPanel::connectParts()
{
    connect(m_rows, &RecordView::currentKeyChanged, this, &ImportPanel::showRow);
    connect(m_columns, &RecordView::opened, this, [this] {
        if (m_meanings->isVisible())
            takeMeaning();
        else
            chooseMeaning();
    });
    m_columns->installEventFilter(this);
    connect(m_meanings, &PickList::clicked, this, &ImportPanel::takeMeaning);
    connect(m_ask, &ReasonStrip::answered, this, [this] {
        m_choices.badRows = BadRows::LeaveOut;
        planAnew();
    });
    connect(m_ask, &ReasonStrip::refused, this, [this] {
        m_finishing = false;
        m_rows->setFocus();
    });
    connect(m_round, &ConfirmRound::settled, this, [this] {
        if (m_round->given().empty())
            return;
        m_choices.reason = m_round->given().front().reason;
        m_choices.second = m_round->given().front().second;
        planAnew();
    });
    connect(m_round, &ConfirmRound::asked, this, [this] {
        m_reason->fit(std::min(m_desk.theme.px(520), width() - m_desk.theme.px(24)));
        m_reason->move(m_desk.theme.px(12), m_lists->y() + m_desk.theme.px(40));
    });
    connect(m_round, &ConfirmRound::refused, this, [this] {
        m_finishing = false;
        m_rows->setFocus();
    });
}

bool ImportPanel::isBusy() const
{
    return m_task != nullptr;
}

void ImportPanel::begin(const QString &path, const ImportChoices &choices)
{
    m_choices = choices;
    m_plan.reset();
    m_finishing = false;
    m_file->setText(QFileInfo(path).fileName());
    m_mapping->clear();
    m_facts->clear();
    m_detail->clear();
    m_lists->setCurrentWidget(m_rows);
    m_task = Task::start(
        this,
        [path, choices, workspace = m_desk.workspace](Progress &progress) {
            return lookAtFile(*workspace, path, choices, progress);
        },
        [this](Result<ImportLook> look) {
            m_task = nullptr;
            if (!look)
                Q_EMIT refused(look.error());
            else if (!look->plan)
                Q_EMIT refused(look->plan.error());
            else
                show(std::move(*look));
        });
    m_strip.follow(m_task, tr("Reading %1").arg(QFileInfo(path).fileName()));
    Q_EMIT changed();
}

void ImportPanel::show(ImportLook look)
{
    m_source = std::move(look.file);
    m_plan = std::move(*look.plan);
    showPlan();
    m_rows->setFocus();
}

void ImportPanel::showPlan()
{
    m_mapping->setText(mappingSentence(m_source.map));
    QStringList facts;
    const auto known = Catalog(m_desk.workspace->session()).party(m_choices.party);
    facts.append(known ? known->name : m_source.map.fact(QStringLiteral("supplier.name")));
    for (const char *path : {"event.docNo", "event.date"}) {
        if (const QString fact = m_source.map.fact(QLatin1String(path)); !fact.isEmpty())
            facts.append(fact);
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    auto *model = new RecordModel(previewColumns(m_source), this);
    model->show(previewRows(m_source, *m_plan));
    m_rows->setModel(model);
    delete std::exchange(m_rowModel, model);
    m_columnModel->show(columnRecords(m_source, [this](const QString &path) { return word(path); }));
    m_findings.show(findingsOf(*m_plan));
    m_rows->setCurrentIndex(model->index(0, 0));
    showRow();
    Q_EMIT changed();
}

// What the rules say of the row under the cursor, in full: the side panel is not there in narrow windows.
void ImportPanel::showRow()
{
    QStringList sentences;
    const qint64 key = m_rows->currentKey();
    if (m_plan && key >= 1 && key <= static_cast<qint64>(m_plan->rows.size())) {
        const PlannedRow &row = m_plan->rows[static_cast<std::size_t>(key - 1)];
        for (const Finding &finding : row.findings)
            sentences.append(tr("%1: %2").arg(word(finding.field), finding.text));
        if (!row.note.isEmpty())
            sentences.append(row.note);
    }
    m_detail->setText(sentences.join(QLatin1Char('\n')));
    m_detail->setVisible(!sentences.isEmpty());
}

QString ImportPanel::word(const QString &path) const
{
    if (path == QLatin1String("unit"))
        return tr("Unit");
    if (path == QLatin1String("note"))
        return tr("Remark");
    const Session &session = m_desk.workspace->session();
    const QString step = isSale(m_choices.as) ? importAsName(m_choices.as) : QStringLiteral("receiving");
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        if (pack != nullptr && pack->field(path) != nullptr)
            return pack->fieldWord(path, pack->step(step), windowLanguage());
    }
    return path.startsWith(QLatin1String("own.")) ? tr("Addressed to") : QString();
}

QStringList ImportPanel::outcome() const
{
    return m_plan ? outcomeOf(*m_plan) : QStringList();
}

void ImportPanel::goTo(int line)
{
    m_lists->setCurrentWidget(m_rows);
    int at = 0;
    for (std::size_t i = 0; m_plan && i < m_plan->rows.size(); ++i)
        at = m_plan->rows[i].number == line + 1 ? static_cast<int>(i) : at;
    if (m_rowModel != nullptr)
        m_rows->setCurrentIndex(m_rowModel->index(at, 0));
    m_rows->setFocus();
}

void ImportPanel::planAnew()
{
    m_task = Task::start(
        this,
        [file = m_source, choices = m_choices, workspace = m_desk.workspace](Progress &progress) {
            return planAgain(*workspace, file, choices, progress);
        },
        [this](Result<ImportPlan> plan) {
            m_task = nullptr;
            if (!plan) {
                m_finishing = false;
                Q_EMIT failed(plan.error());
                return;
            }
            m_plan = std::move(*plan);
            showPlan();
            if (m_finishing)
                finish();
        });
    m_strip.follow(m_task, tr("Looking at the rows"));
}

void ImportPanel::showColumns()
{
    const bool isOpen = m_lists->currentWidget() == m_columns;
    m_lists->setCurrentWidget(isOpen ? m_rows : m_columns);
    m_lists->currentWidget()->setFocus();
    if (!isOpen && !m_columns->currentIndex().isValid())
        m_columns->setCurrentIndex(m_columnModel->index(0, 0));
}

void ImportPanel::chooseMeaning()
{
    const auto words = ColumnWords::shipped();
    QList<Pick> picks{Pick{0, tr("not used"), {}}};
    m_paths = {QString()};
    for (const ColumnWord &known : words ? words->columns : std::vector<ColumnWord>()) {
        const QString name = word(known.path);
        if (name.isEmpty())
            continue; // nothing this firm deals in has it
        picks.append(Pick{m_paths.size(), name, {}});
        m_paths.append(known.path);
    }
    QRect cell = m_columns->visualRect(m_columns->currentIndex().siblingAtColumn(2));
    cell.moveTopLeft(m_columns->viewport()->mapTo(this, cell.topLeft()));
    m_meanings->show(picks, cell);
}

// The list of columns keeps the focus while a meaning is picked for one of them.
bool ImportPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_columns || event->type() != QEvent::KeyPress || !m_meanings->isVisible())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    m_meanings->step(key == Qt::Key_Down ? 1 : -1);
    return true;
}

void ImportPanel::takeMeaning()
{
    const Pick *pick = m_meanings->current();
    const qint64 key = m_columns->currentKey();
    if (pick == nullptr || key < 1)
        return;
    const QString path = m_paths.value(pick->key);
    const int row = m_columns->currentIndex().row();
    m_meanings->hide();
    m_source.map.assign(m_source.map.columns[static_cast<std::size_t>(key - 1)].column, path);
    planAnew();
    m_columns->setFocus();
    m_columns->setCurrentIndex(m_columnModel->index(row, 0));
}

bool ImportPanel::escape()
{
    if (m_meanings->isVisible()) {
        m_meanings->hide();
        m_columns->setFocus();
        return true;
    }
    if (isBusy()) {
        m_strip.stop();
        return true;
    }
    if (m_lists->currentWidget() == m_columns) {
        showColumns();
        return true;
    }
    return false;
}

void ImportPanel::setMode(WindowMode mode)
{
    m_rows->setMode(mode);
    m_columns->setMode(mode);
}

} // namespace suben
