#include "core/filing/package.h"

#include "core/base/clock.h"
#include "core/exchange/tablewriter.h"
#include "core/filing/archive.h"
#include "core/filing/chainfile.h"
#include "core/filing/registerpaper.h"
#include "core/filing/viewer.h"
#include "core/ledger/chain.h"
#include "core/ledger/dues.h"
#include "core/ledger/registers.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace suben
{

namespace
{

struct FilingPackageText {
    Q_DECLARE_TR_FUNCTIONS(FilingPackage)
};

/// A register with its rows, as the files of the package hold it.
struct FilledRegister {
    RegisterInfo info;
    QString fileName;
    std::vector<QStringList> rows;
};

OutTable tableFor(const FilledRegister &filled)
{
    std::vector<OutColumn> columns;
    for (const RegisterColumn &column : filled.info.columns)
        columns.push_back({column.name, columnKind(column.cell), column.path});
    return tableOf(filled.info.title, columns, filled.rows);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(ErrorCode::Storage, FilingPackageText::tr("The disk is full; no package was made."));
    return {};
}

/// Letters, digits and Chinese only, so that every system can unpack it.
QString safeName(const QString &name)
{
    QString safe;
    for (const QChar c : name)
        safe += c.isLetterOrNumber() || c == u'.' || c == u'-' ? c : QChar(u'_');
    return safe.left(80);
}

/// One build: gathers in a temporary folder, then packs.
class PackageBuild final
{
public:
    PackageBuild(Session &session, const Form &form, const PackageOrder &order, Progress &progress)
        : m_session(session), m_form(form), m_order(order), m_progress(progress)
    {
    }

    Result<PackageFacts> run(const PackagePlan &plan)
    {
        if (!m_folder.isValid())
            return failure(ErrorCode::Storage, FilingPackageText::tr("No temporary folder can be made; is the disk full?"));
        const auto seal = Chain(m_session).seal();
        if (!seal)
            return tl::make_unexpected(seal.error());
        m_plan = plan;
        for (const auto part : {&PackageBuild::writeRegisters, &PackageBuild::writeAttachments, &PackageBuild::writeChain}) {
            if (const auto written = (this->*part)(); !written)
                return tl::make_unexpected(written.error());
        }
        return finish(*seal);
    }

private:
    QString in(const QString &name) const { return m_folder.filePath(name); }

    Result<void> writeRegisters()
    {
        Registers registers(m_session);
        std::vector<OutTable> sheets;
        for (const RegisterInfo &info : registers.list()) {
            if (!m_form.registers.contains(QStringLiteral("*")) && !m_form.registers.contains(info.view))
                continue;
            FilledRegister filled{info, safeName(QStringLiteral("%1-%2").arg(info.pack, info.view)), {}};
            const auto read = registers.read(info, {m_order.from, m_order.to, m_form.withhold}, m_progress,
                                             [&](const RegisterRow &row) { filled.rows.push_back(row.cells); });
            if (!read)
                return tl::make_unexpected(read.error());
            if (filled.rows.empty())
                continue;
            QDir().mkpath(in(QStringLiteral("csv")));
            const QString csv = QStringLiteral("csv/%1.csv").arg(filled.fileName);
            if (const auto written = writeCsv(in(csv), tableFor(filled)); !written)
                return written;
            sheets.push_back(tableFor(filled));
            m_registers.push_back(std::move(filled));
        }
        if (sheets.empty())
            return {};
        return writeXlsx(in(QStringLiteral("registers.xlsx")), sheets);
    }

    Result<void> writeAttachments()
    {
        if (!m_form.attachments)
            return {};
        return m_session.store.read([&](Database &db) -> Result<void> {
            Rows rows = db.query(R"(
                SELECT sha256, file_name, bytes FROM attachment
                 WHERE sha256 IN (SELECT sha256 FROM event_attachment JOIN event ON event.id = event_id WHERE event_date BETWEEN ?1 AND ?2
                                  UNION SELECT sha256 FROM paper_copy JOIN paper ON paper.id = paper_id
                                         WHERE holder_kind = 'own'
                                            OR (holder_kind = 'party' AND holder_id IN (SELECT party_id FROM event WHERE event_date BETWEEN ?1 AND ?2))))",
                                 m_order.from, m_order.to);
            while (rows.next()) {
                if (m_progress.cancelled())
                    return failure(ErrorCode::Cancelled, FilingPackageText::tr("Stopped; no package was made."));
                const QString name = QStringLiteral("attachments/%1-%2").arg(QString::fromLatin1(rows.blob(0).toHex().left(12)), safeName(rows.text(1)));
                if (const auto written = writeFile(in(name), rows.blob(2)); !written)
                    return written;
            }
            return {};
        });
    }

    Result<void> writeChain()
    {
        QFile file(in(QStringLiteral("chain.jsonl")));
        if (!file.open(QIODevice::WriteOnly))
            return failure(ErrorCode::Storage, FilingPackageText::tr("The disk is full; no package was made."));
        const auto facts = writeChainFile(m_session, m_order.from, m_order.to, file, m_progress);
        if (!facts)
            return tl::make_unexpected(facts.error());
        m_chain = *facts;
        return {};
    }

    QJsonObject manifestHead(const Seal &seal) const
    {
        QJsonObject ledger{{QStringLiteral("name"), m_session.info.name}, {QStringLiteral("id"), m_session.info.ledgerId}};
        if (!m_session.info.creditCode.isEmpty())
            ledger.insert(QStringLiteral("creditCode"), m_session.info.creditCode);
        QStringList loosenings;
        for (const QString &category : m_session.info.categories) {
            const RulePack *pack = m_session.packs.pack(category);
            for (const Loosening &loosening : pack != nullptr ? pack->loosenings : std::vector<Loosening>())
                loosenings << QStringLiteral("%1 %2: %3").arg(loosening.by, loosening.place, inLanguage(loosening.because, m_session.packs.language()));
        }
        loosenings.removeDuplicates();
        return {{QStringLiteral("suben"), QStringLiteral("package/1")},
                {QStringLiteral("form"), m_form.id},
                {QStringLiteral("formVersion"), m_form.version},
                {QStringLiteral("title"), m_form.titleZh},
                {QStringLiteral("from"), m_order.from.toString(Qt::ISODate)},
                {QStringLiteral("to"), m_order.to.toString(Qt::ISODate)},
                {QStringLiteral("madeAt"), toIso(m_session.clock.now())},
                {QStringLiteral("program"), QStringLiteral("Suben %1").arg(QCoreApplication::applicationVersion())},
                {QStringLiteral("training"), m_session.info.training},
                {QStringLiteral("events"), m_chain.events},
                {QStringLiteral("ledger"), ledger},
                {QStringLiteral("withheld"), QJsonArray::fromStringList(m_form.withhold)},
                {QStringLiteral("loosenings"), QJsonArray::fromStringList(loosenings)},
                {QStringLiteral("findings"), QJsonArray::fromStringList(m_plan.notices)},
                {QStringLiteral("seal"), QJsonObject{{QStringLiteral("text"), seal.shortText()}, {QStringLiteral("day"), seal.day.toString(Qt::ISODate)},
                                                     {QStringLiteral("events"), seal.events}, {QStringLiteral("head"), QString::fromLatin1(seal.head.toHex())}}}};
    }

    QJsonArray registersForViewer() const
    {
        QJsonArray list;
        for (const FilledRegister &filled : m_registers) {
            QJsonArray columns;
            for (const RegisterColumn &column : filled.info.columns)
                columns.append(column.name);
            QJsonArray rows;
            for (const QStringList &row : filled.rows)
                rows.append(QJsonArray::fromStringList(row));
            list.append(QJsonObject{{QStringLiteral("title"), filled.info.title}, {QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows}});
        }
        return list;
    }

    Result<PackageFacts> finish(const Seal &seal)
    {
        QJsonObject manifest = manifestHead(seal);
        QFile chain(in(QStringLiteral("chain.jsonl")));
        if (!chain.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Storage, FilingPackageText::tr("The disk is full; no package was made."));
        const auto page = viewerPage(manifest, registersForViewer(), chain.readAll());
        const auto shown = page ? writeFile(in(QStringLiteral("index.html")), *page) : tl::make_unexpected(page.error());
        if (!shown)
            return tl::make_unexpected(shown.error());
        const auto files = listFiles(m_folder.path());
        if (!files)
            return tl::make_unexpected(files.error());
        manifest.insert(QStringLiteral("files"), *files);
        const QByteArray text = QJsonDocument(manifest).toJson(QJsonDocument::Indented);
        if (const auto written = writeFile(in(QStringLiteral("manifest.json")), text); !written)
            return tl::make_unexpected(written.error());
        if (const auto packed = writeArchive(m_folder.path(), m_order.path); !packed)
            return tl::make_unexpected(packed.error());
        PackageFacts facts{m_order.path, m_chain.events, static_cast<int>(files->size()) + 1, seal.shortText(),
                           QCryptographicHash::hash(text, QCryptographicHash::Sha256)};
        if (const auto noted = note(facts, seal); !noted)
            return tl::make_unexpected(noted.error());
        return facts;
    }

    Result<void> note(const PackageFacts &facts, const Seal &seal)
    {
        return m_session.store.write([&](Database &db) -> Result<void> {
            db.execute(R"(
                INSERT INTO filing_package (form, form_version, period_from, period_to, made_at, user_id, file_name, manifest_sha256, events, head)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
                       m_form.id, m_form.version, m_order.from, m_order.to, toIso(m_session.clock.now()), m_session.actor.id,
                       QFileInfo(m_order.path).fileName(), facts.manifestSha256, facts.events, seal.head);
            return {};
        });
    }

    Session &m_session;
    const Form &m_form;
    const PackageOrder &m_order;
    Progress &m_progress;
    QTemporaryDir m_folder;
    PackagePlan m_plan;
    ChainFileFacts m_chain;
    std::vector<FilledRegister> m_registers;
};

} // namespace

FilingPackage::FilingPackage(Session &session, const Form &form) : m_session(session), m_form(form) { }

Result<PackagePlan> FilingPackage::prepare(const PackageOrder &order)
{
    if (!order.from.isValid() || order.to < order.from)
        return failure(ErrorCode::Usage, FilingPackageText::tr("The period must end after it begins."));
    PackagePlan plan;
    const auto counted = m_session.store.read([&](Database &db) -> Result<void> {
        Rows events = db.query(R"(
            SELECT count(*), coalesce(sum(julianday(record_time) - julianday(event_time) > 1), 0), coalesce(sum(id IN (SELECT corrected_id FROM correction)), 0),
                   (SELECT count(*) FROM line JOIN event e ON e.id = event_id WHERE e.event_date BETWEEN ?1 AND ?2),
                   (SELECT count(DISTINCT sha256) FROM event_attachment JOIN event e ON e.id = event_id WHERE e.event_date BETWEEN ?1 AND ?2)
              FROM event WHERE event_date BETWEEN ?1 AND ?2)",
                               order.from, order.to);
        events.next();
        plan.events = events.integer(0);
        plan.rows = events.integer(3);
        plan.attachments = static_cast<int>(events.integer(4));
        if (events.integer(1) > 0)
            plan.notices << FilingPackageText::tr("%1 entries were made more than a day late.").arg(events.integer(1));
        if (events.integer(2) > 0)
            plan.notices << FilingPackageText::tr("%1 entries were corrected; both versions are in the package.").arg(events.integer(2));
        return {};
    });
    if (!counted)
        return tl::make_unexpected(counted.error());
    const auto dues = Dues(m_session).open(order.to);
    if (!dues)
        return tl::make_unexpected(dues.error());
    for (const DueRow &due : *dues) {
        if (due.daysLate > 0)
            plan.notices << FilingPackageText::tr("%1, %2: %3 days late.").arg(due.name, due.about).arg(due.daysLate);
    }
    return plan;
}

Result<PackageFacts> FilingPackage::build(const PackageOrder &order, Progress &progress)
{
    const auto plan = prepare(order);
    if (!plan)
        return tl::make_unexpected(plan.error());
    if (QFile::exists(order.path))
        return failure(ErrorCode::Usage, FilingPackageText::tr("%1 stands there already; choose another name.").arg(order.path));
    return PackageBuild(m_session, m_form, order, progress).run(*plan);
}

} // namespace suben
