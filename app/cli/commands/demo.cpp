#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/base/clock.h"
#include "core/exchange/importer.h"
#include "core/filing/form.h"
#include "core/filing/package.h"
#include "core/labels/labelsheet.h"
#include "core/labels/labeltemplates.h"
#include "core/labels/labelprints.h"
#include "core/labels/labelsubject.h"
#include "core/ledger/chain.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/loader.h"
#include "core/ledger/stock.h"
#include "core/ledger/tracegraph.h"
#include "core/render/painter.h"
#include "core/storage/backup.h"
#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/sync/relay.h"
#include "resources/resources.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>

namespace suben
{

namespace
{

struct DemoText {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

// The day the shipped sample files speak of; the ledger is one to practise in.
const QDateTime DemoTime = chinaTime(QDate(2026, 11, 22), QTime(9, 30));

/// The whole job on the shipped sample files, one step after another; every step says what it made.
class Demo
{
public:
    Demo(const Call &call, const QString &folder) : m_call(call), m_folder(folder), m_platform({.port = 0}) { }

    Result<void> run()
    {
        using Step = Result<void> (Demo::*)();
        static constexpr Step Steps[] = {&Demo::create, &Demo::startPlatform, &Demo::setUp, &Demo::importDeliveries, &Demo::trade, &Demo::printLabels,
                                         &Demo::traceAndDrill, &Demo::upload, &Demo::sealAndVerify, &Demo::file, &Demo::backUp};
        for (const Step step : Steps) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

    QJsonObject made() const { return m_made; }

private:
    QString in(const QString &name) const { return QDir(m_folder).filePath(name); }
    Session &session() { return m_workspace->session(); }
    void say(const QString &what, const QString &text)
    {
        m_call.console.say(QStringLiteral("%1  %2").arg(what, text));
    }

    Result<void> create()
    {
        if (!QDir().mkpath(m_folder))
            return failure(ErrorCode::Storage, DemoText::tr("%1 cannot be made.").arg(m_folder));
        NewLedger ledger;
        ledger.name = DemoText::tr("Suben demonstration shop");
        ledger.creditCode = QStringLiteral("92370602MA3FG7K26Q");
        ledger.kind = QStringLiteral("soleTrader");
        ledger.categories = demonstrationCategories();
        ledger.training = true;
        auto created = Workspace::create(in(QStringLiteral("demo.suben")), ledger, std::make_unique<FixedClock>(DemoTime));
        if (!created)
            return tl::make_unexpected(created.error());
        m_workspace = std::move(created->workspace);
        m_made.insert(QStringLiteral("ledger"), m_workspace->path());
        m_made.insert(QStringLiteral("recoveryCode"), created->recoveryCode);
        say(DemoText::tr("Ledger"), m_workspace->path());
        say(DemoText::tr("Recovery code"), created->recoveryCode);
        return {};
    }

    /// The categories the shipped set-up files speak of: named there, not here.
    /// Before the first entry, so that every entry is queued for it.
    Result<void> startPlatform()
    {
        const auto port = m_platform.start();
        if (!port)
            return tl::make_unexpected(port.error());
        const QString base = QStringLiteral("http://127.0.0.1:%1").arg(*port);
        Outbox outbox(session(), m_workspace->profiles());
        const PracticePlatform::Options keys;
        say(DemoText::tr("Practice platform"), base);
        return outbox.enable(QStringLiteral("practice"), QStringLiteral("practice"), base,
                             {{QStringLiteral("appKey"), keys.appKey}, {QStringLiteral("appSecret"), keys.appSecret}});
    }

    Result<void> loadFile(const QString &name)
    {
        QFile file(QStringLiteral(":/suben/demo/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Storage, DemoText::tr("The sample file %1 is missing from the program.").arg(name));
        NoProgress progress;
        const auto totals = loadLines(session(), file, Batch::EachAlone, progress, [&](const LoadedLine &line) {
            if (!line.refused)
                return;
            m_call.console.warn(DemoText::tr("%1, line %2: %3").arg(name).arg(line.number).arg(line.text));
            m_call.console.findings(line.findings);
        });
        if (!totals)
            return tl::make_unexpected(totals.error());
        if (totals->refused > 0)
            return failure(ErrorCode::Refused, DemoText::tr("%1: %2 lines were refused.").arg(name).arg(totals->refused));
        say(name, DemoText::tr("%1 lines recorded").arg(totals->recorded));
        return {};
    }

    Result<void> setUp()
    {
        for (const QString &name : QDir(QStringLiteral(":/suben/demo")).entryList({QStringLiteral("*-setup.jsonl")}, QDir::Files, QDir::Name)) {
            if (const auto loaded = loadFile(name); !loaded)
                return loaded;
        }
        return {};
    }

    Result<void> importDeliveries()
    {
        NoProgress progress;
        for (const QString &name : QDir(QStringLiteral(":/suben/demo")).entryList({QStringLiteral("*-delivery.xlsx")}, QDir::Files, QDir::Name)) {
            const QString path = in(name);
            QFile::remove(path);
            if (!QFile::copy(QStringLiteral(":/suben/demo/") + name, path))
                return failure(ErrorCode::Storage, DemoText::tr("%1 cannot be written.").arg(path));
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
            Importer importer(session());
            ImportChoices choices;
            choices.reason = DemoText::tr("Entered later: the delivery came before the ledger was set up");
            const auto file = importer.read(path, QString(), progress);
            const auto plan = file ? importer.plan(*file, choices, progress) : tl::make_unexpected(file.error());
            if (!plan)
                return tl::make_unexpected(plan.error());
            const auto imported = importer.apply(*plan, progress);
            if (!imported)
                return tl::make_unexpected(imported.error());
            say(name, DemoText::tr("%1 rows imported").arg(imported->rows));
        }
        return {};
    }

    /// Sales, a batch, acceptances: a load file like any other.
    Result<void> trade() { return loadFile(QStringLiteral("day.jsonl")); }

    Result<void> printLabels()
    {
        const LabelTemplates templates = LabelTemplates::load({LabelTemplates::shippedFolder()});
        const auto stock = Stock(session()).rows({});
        if (!stock)
            return tl::make_unexpected(stock.error());
        NoProgress progress;
        for (const QString &id : {QStringLiteral("lot.60x40"), QStringLiteral("lot.40x30")}) {
            const auto labelTemplate = templates.find(id);
            if (!labelTemplate)
                return tl::make_unexpected(labelTemplate.error());
            std::vector<PaperPage> pages;
            QSet<qint64> seen;
            for (const StockRow &row : *stock) {
                if (seen.contains(raw(row.lot)))
                    continue;
                seen.insert(raw(row.lot));
                const auto content = labelContent(session(), LabelSubject::of(row.lot), *labelTemplate);
                const auto sheet = content ? composeLabel(*labelTemplate, *content, 203) : tl::make_unexpected(content.error());
                if (!sheet)
                    return tl::make_unexpected(sheet.error());
                if (hasRefusal(sheet->findings))
                    continue;
                pages.push_back(sheet->page);
                if (const auto noted = notePrints(session(), {{LabelSubject::of(row.lot), id, 1, id + QStringLiteral(".pdf")}}); !noted)
                    return noted;
            }
            const QString path = in(QStringLiteral("labels-%1.pdf").arg(id));
            if (const auto written = writePdf(path, pages, DemoText::tr("Lot labels"), progress); !written)
                return written;
            say(DemoText::tr("Labels"), QStringLiteral("%1 (%2)").arg(path).arg(pages.size()));
        }
        return {};
    }

    /// What the last batch made, and the first thing that went into it.
    Result<QList<LotId>> batchLots()
    {
        LedgerQuery query(session());
        EventFilter filter;
        filter.limit = 500;
        const auto rows = query.events(filter);
        if (!rows)
            return tl::make_unexpected(rows.error());
        for (const EventRow &row : *rows) {
            const auto event = query.event(row.id);
            if (!event)
                return tl::make_unexpected(event.error());
            if (event->shape != Shape::Transform)
                continue;
            QList<LotId> lots{LotId{}, LotId{}};
            for (const EventLine &line : event->lines)
                lots[line.side == Side::Output ? 0 : 1] = line.lot;
            return lots;
        }
        return failure(ErrorCode::NotFound, DemoText::tr("The samples made no batch."));
    }

    /// The last lot made is traced both ways; the first lot received is followed to everybody who got of it.
    Result<void> traceAndDrill()
    {
        const auto lots = batchLots();
        if (!lots)
            return tl::make_unexpected(lots.error());
        NoProgress progress;
        TraceGraph graph(session());
        TraceView backward;
        backward.direction = Direction::Backward;
        TraceView onward;
        onward.direction = Direction::Forward;
        const auto back = graph.ofLot(lots->first(), backward, progress);
        QElapsedTimer watch;
        watch.start();
        const auto forward = graph.ofLot(lots->last(), onward, progress);
        if (!back || !forward)
            return tl::make_unexpected(!back ? back.error() : forward.error());
        QSet<QString> sources;
        for (const TraceStep &step : back->steps)
            sources << step.partyName;
        sources.remove(QString());
        say(DemoText::tr("Trace"), DemoText::tr("lot %1 came from %2").arg(back->lots.front().lotCode, QStringList(sources.values()).join(u'、')));
        say(DemoText::tr("Recall drill"), DemoText::tr("lot %1: %2 lots and %3 steps on, found in %4 ms")
                                          .arg(forward->lots.front().lotCode).arg(forward->lots.size() - 1).arg(forward->steps.size()).arg(watch.elapsed()));
        return {};
    }

    Result<void> upload()
    {
        HttpTransport transport;
        NoProgress progress;
        const auto report = Relay(session(), m_workspace->profiles(), transport).run(progress);
        if (!report)
            return tl::make_unexpected(report.error());
        say(DemoText::tr("Upload"), DemoText::tr("%1 receipts; the platform holds %2 records").arg(report->accepted).arg(m_platform.stored().size()));
        m_made.insert(QStringLiteral("receipts"), report->accepted);
        if (report->accepted != static_cast<int>(m_platform.stored().size()) || report->rejected + report->unknown + report->blocked > 0)
            return failure(ErrorCode::Network, DemoText::tr("The practice platform and the outbox do not agree."));
        return {};
    }

    Result<void> sealAndVerify()
    {
        NoProgress progress;
        Chain chain(session());
        const auto seal = chain.seal();
        const auto verdict = seal ? chain.verify({seal->shortText()}, progress) : tl::make_unexpected(seal.error());
        if (!verdict)
            return tl::make_unexpected(verdict.error());
        if (!verdict->unchanged || !verdict->unbroken || !verdict->agreesWithSeal.value_or(false))
            return failure(ErrorCode::Verification, verdict->why);
        say(DemoText::tr("Seal"), seal->shortText());
        m_made.insert(QStringLiteral("seal"), seal->shortText());
        return {};
    }

    Result<void> file()
    {
        const Forms forms = Forms::load({QStringLiteral(":/suben/forms")});
        const Form *form = forms.find(u"ledger");
        if (form == nullptr)
            return failure(ErrorCode::Storage, forms.problems.join(u'\n'));
        NoProgress progress;
        const QString path = in(QStringLiteral("filing.zip"));
        QFile::remove(path);
        const auto facts = FilingPackage(session(), *form).build({QDate(2026, 11, 1), QDate(2026, 11, 30), path}, progress);
        const auto verdict = facts ? verifyPackage(path, progress) : tl::make_unexpected(facts.error());
        if (!verdict)
            return tl::make_unexpected(verdict.error());
        if (!verdict->filesAgree || !verdict->chainAgrees)
            return failure(ErrorCode::Verification, verdict->why);
        say(DemoText::tr("Filing package"), DemoText::tr("%1: %2 entries, verified").arg(path).arg(verdict->events));
        m_made.insert(QStringLiteral("filing"), path);
        return {};
    }

    Result<void> backUp()
    {
        NoProgress progress;
        const QString path = in(QStringLiteral("backup.suben"));
        QFile::remove(path);
        const auto facts = makeBackup(session().store, path, progress);
        if (!facts)
            return tl::make_unexpected(facts.error());
        say(DemoText::tr("Backup"), DemoText::tr("%1: %2 entries, opened and counted").arg(path).arg(facts->events));
        m_made.insert(QStringLiteral("events"), facts->events);
        return {};
    }

    const Call &m_call;
    QString m_folder;
    PracticePlatform m_platform;
    std::unique_ptr<Workspace> m_workspace;
    QJsonObject m_made;
};

} // namespace

int runDemo(const Call &call)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("into"), QStringLiteral("trade")}, {}, 0, 0);
    if (!options)
        return call.console.fail(options.error());
    if (options->has(QStringLiteral("trade")))
        return runDemoTrade(call, options->value(QStringLiteral("trade")), options->value(QStringLiteral("into")));
    if (!options->has(QStringLiteral("into")))
        return call.console.fail({ErrorCode::Usage, DemoText::tr("Say --into DIR."), {}});
    const QString folder = QDir(options->value(QStringLiteral("into"))).absolutePath();
    // A ledger to practise in keeps its key beside it.
    if (!qEnvironmentVariableIsSet("SUBEN_KEY_DIR"))
        qputenv("SUBEN_KEY_DIR", QFile::encodeName(folder));
    Demo demo(call, folder);
    if (const auto done = demo.run(); !done) {
        QDir().rmdir(folder); // only where nothing came into it
        return call.console.fail(done.error());
    }
    call.console.document(demo.made());
    return 0;
}

} // namespace suben
