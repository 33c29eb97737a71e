#include "ui/pages/registerpage.h"

#include "core/filing/registerpaper.h"
#include "core/render/painter.h"
#include "core/rules/rulepacks.h"
#include "ui/aside.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/daysfield.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/periodfield.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/targetfield.h"
#include "ui/widgets/taskstrip.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

namespace suben
{

namespace
{

struct ReadRegister {
    TablePaper paper;
    std::vector<PaperPage> sheets;
};

std::vector<RecordColumn> registerColumns()
{
    return {{QStringLiteral("register"), RegisterPage::tr("Register"), 0, 1, RecordColumn::Look::Text}};
}

} // namespace

RegisterPage::RegisterPage(Desk &desk)
    : Page(desk, QStringLiteral("registerPage"), tr("Registers")), m_model(new RecordModel(registerColumns(), this)),
      m_list(new RecordView(theme(), QStringLiteral("registers"))),
      m_period(new PeriodField(theme(), QStringLiteral("register"))),
      m_days(new DaysField(theme(), QStringLiteral("register"), DaysField::Asks::KnownOnly)),
      m_band(new DaysBand(theme())), m_paper(new PaperView(QStringLiteral("registerPaper"))), m_format(new QComboBox)
{
    const QDate today = desk.workspace->session().clock.today();
    m_period->setPeriod(QDate(today.year(), today.month(), 1), today);
    placeParts();
    connect(m_list, &RecordView::currentKeyChanged, this, &RegisterPage::read);
    connect(m_list, &RecordView::opened, m_paper, [this] { m_paper->setFocus(); });
    connect(m_period, &PeriodField::changed, this, &RegisterPage::read);
    connect(m_days, &DaysField::edited, this, [this] {
        if (m_days->take(this->desk().workspace->session().clock.today()))
            read();
        else
            banner().sayBriefly(Tone::Warn, tr("This is no day"), m_days->complaint());
    });
    connect(m_paper, &PaperView::turned, this, &RegisterPage::saySheet);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(QStringLiteral("register/paper"), format());
        read();
    });
}

void RegisterPage::placeParts()
{
    header().addBeside(m_period);
    m_format->setObjectName(QStringLiteral("registerFormat"));
    m_format->setAccessibleName(tr("Paper"));
    m_format->addItem(tr("Paper of the form"), QString());
    m_format->addItem(tr("A4"), QStringLiteral("A4"));
    m_format->addItem(tr("A4 across"), QStringLiteral("A4L"));
    m_format->addItem(tr("241 mm, three parts"), QStringLiteral("241"));
    m_format->setCurrentIndex(
        std::max(0, m_format->findData(QSettings().value(QStringLiteral("register/paper")).toString())));
    header().addTool(m_days);
    header().addTool(m_format);
    content().addWidget(m_band);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(title());
    m_list->setFixedWidth(theme().px(260));
    m_paper->setAccessibleName(tr("The register as it is printed"));
    row->addWidget(m_list);
    row->addWidget(m_paper, 1);
    content().addWidget(body, 1);
    auto *table = new KeyButton(theme(), tr("As a table"), desk().keys.action(Act::Save));
    auto *printed = new KeyButton(theme(), tr("Print…"), desk().keys.action(Act::PrintAgain));
    auto *paper = new KeyButton(theme(), tr("On paper"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    paper->setObjectName(QStringLiteral("finishButton"));
    bottom().saveBar().addButton(table);
    bottom().saveBar().addButton(printed);
    bottom().saveBar().addButton(paper);
}

/// Registers of a parent that stand in several categories come once each, with the category where they differ.
void RegisterPage::listRegisters()
{
    Session &session = desk().workspace->session();
    m_registers = Registers(session).list();
    std::vector<Record> records;
    for (const RegisterInfo &info : m_registers) {
        const RulePack *pack = session.packs.pack(info.pack);
        const QString category = pack != nullptr ? inLanguage(pack->title, session.packs.language()) : info.pack;
        records.push_back(Record{static_cast<qint64>(records.size()) + 1, {info.title}, {category}, {}, false});
    }
    m_model->show(std::move(records));
}

std::optional<RegisterInfo> RegisterPage::current() const
{
    const auto at = static_cast<size_t>(m_list->currentKey());
    return at > 0 && at <= m_registers.size() ? std::optional(m_registers[at - 1]) : std::nullopt;
}

QString RegisterPage::format() const
{
    return m_format->currentData().toString();
}

std::optional<RegisterPeriod> RegisterPage::period()
{
    const auto days = m_period->period(desk().workspace->session().clock.today());
    if (days)
        return RegisterPeriod{days->first, days->second, {}, m_days->days(), RegisterLook::InRed};
    banner().say(Tone::Info, tr("The period"), tr("Type both days, the earlier one first."));
    return std::nullopt;
}

// Reads the entries of the period off the window's thread; asked again meanwhile, it reads once more.
void RegisterPage::read()
{
    const auto info = current();
    const auto days = info ? period() : std::nullopt;
    if (!days)
        return;
    m_again = !m_task.isNull();
    if (m_again)
        return;
    m_band->show(days->days);
    m_task = startAside(
        this, desk(),
        [info = *info, days = *days, format = format()](Workspace &workspace,
                                                        Progress &progress) -> Result<ReadRegister> {
            return registerPaper(workspace.session(), info, days, progress).map([&](TablePaper paper) {
                if (!format.isEmpty())
                    paper.format = tableFormatFromName(format);
                std::vector<PaperPage> sheets = pagesOf(paper);
                return ReadRegister{std::move(paper), std::move(sheets)};
            });
        },
        [this](const Result<ReadRegister> &read) {
            m_task.clear();
            if (read)
                m_paper->show(read->sheets);
            else
                banner().say(read.error());
            if (m_again)
                this->read();
        });
    taskStrip().follow(m_task, tr("Reading the entries"));
}

void RegisterPage::saySheet()
{
    const auto info = current();
    bottom().saveBar().setTotals(
        {info ? info->title : QString()},
        tr("Page %1 of %2; Page Down turns it").arg(m_paper->current() + 1).arg(m_paper->sheets().size()));
}

QString RegisterPage::fileName(const QString &ending) const
{
    const auto info = current();
    const QString name = info ? info->title : title();
    const auto days = m_period->period(desk().workspace->session().clock.today());
    return freePath(name + QLatin1Char('-') + (days ? days->second.toString(Qt::ISODate) : QString()) +
                    m_days->days().inFileName() + ending);
}

void RegisterPage::putOnPaper()
{
    const auto info = current();
    if (!info || m_paper->sheets().empty())
        return;
    const QString path = fileName(QStringLiteral(".pdf"));
    Task *task = Task::start(
        this,
        [sheets = m_paper->sheets(), path, title = info->title](Progress &progress) {
            return writePdf(path, sheets, title, progress);
        },
        [this, path](const Result<void> &written) { sayWritten(written, path); });
    taskStrip().follow(task, tr("Writing the paper"));
}

void RegisterPage::print()
{
    if (m_paper->sheets().empty())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer](QPrinter *) {
        NoProgress progress;
        if (const auto printed = printPages(*printer, m_paper->sheets(), progress); !printed)
            banner().say(printed.error());
    });
    dialog->open();
}

void RegisterPage::putIntoTable()
{
    const auto info = current();
    const auto days = period();
    if (!info || !days)
        return;
    const QString path = fileName(QStringLiteral(".xlsx"));
    Task *task = startAside(
        this, desk(),
        [info = *info, days = *days, path](Workspace &workspace, Progress &progress) {
            return registerTable(workspace.session(), info, days, progress).and_then([&](const OutTable &table) {
                return writeTable(path, table);
            });
        },
        [this, path](const Result<void> &written) { sayWritten(written, path); });
    taskStrip().follow(task, tr("Writing the table"));
}

void RegisterPage::sayWritten(const Result<void> &written, const QString &path)
{
    if (!written)
        banner().say(written.error());
    else
        banner().say(Tone::Ok, tr("The register is written"), path,
                     {{tr("Open it"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
}

void RegisterPage::enter()
{
    refresh();
    m_list->setFocus();
}

bool RegisterPage::act(Act act)
{
    switch (act) {
    case Act::Finish:
        putOnPaper();
        return true;
    case Act::PrintAgain:
        print();
        return true;
    case Act::Save:
        putIntoTable();
        return true;
    case Act::Days:
        header().openTools();
        m_days->setFocus();
        return true;
    case Act::Refresh:
        refresh();
        return true;
    default:
        return false;
    }
}

bool RegisterPage::escape()
{
    if (Page::escape())
        return true;
    if (m_days->days().isPresent())
        return false;
    m_days->setDays({});
    read();
    return true;
}

void RegisterPage::open(const Target &target)
{
    const QStringList parts = target.place.split(QLatin1Char('|')); // register, first day, last day
    const QString pack =
        parts.first().contains(QLatin1Char(':')) ? parts.first().section(QLatin1Char(':'), 0, 0) : QString();
    const QString view = parts.first().section(QLatin1Char(':'), -1);
    const auto first = parseIsoDate(parts.value(1));
    const auto last = parseIsoDate(parts.value(2));
    if (first && last)
        m_period->setPeriod(*first, *last);
    for (size_t i = 0; i < m_registers.size(); ++i) {
        const RegisterInfo &info = m_registers[i];
        if (info.view == view && (pack.isEmpty() || info.pack == pack || info.packs.contains(pack)))
            m_list->setCurrentIndex(m_model->index(static_cast<int>(i), 0));
    }
    read();
}

void RegisterPage::refresh()
{
    if (!isVisible())
        return;
    const auto row = static_cast<int>(std::max<qint64>(m_list->currentKey(), 1)) - 1;
    listRegisters();
    m_list->setCurrentIndex(m_model->index(std::min(row, std::max(0, m_model->rowCount() - 1)), 0));
    read();
}

void RegisterPage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    m_list->setFixedWidth(theme().px(mode == WindowMode::Wide ? 260 : 180));
}

QList<HelpKey> RegisterPage::moreKeys() const
{
    return {{QStringLiteral("Enter"), tr("into the sheets")}, {QStringLiteral("PgDn"), tr("next sheet")},
            m_days->key(desk().keys)};
}

QList<QWidget *> RegisterPage::areas()
{
    return {&header(), m_list, m_paper, &bottom()};
}

} // namespace suben
