#include "core/filing/package.h"

#include "core/base/clock.h"
#include "core/exchange/epciswriter.h"
#include "core/exchange/tablewriter.h"
#include "core/filing/archive.h"
#include "core/filing/bag.h"
#include "core/filing/chainfile.h"
#include "core/filing/packagesheets.h"
#include "core/filing/packagesignature.h"
#include "core/filing/registerpaper.h"
#include "core/filing/sheetwriter.h"
#include "core/filing/viewer.h"
#include "core/ledger/catalog.h"
#include "core/ledger/chain.h"
#include "core/ledger/registers.h"
#include "core/render/painter.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <algorithm>
#include <iterator>
#include <utility>

namespace suben
{

namespace
{

struct FilingPackageText {
    Q_DECLARE_TR_FUNCTIONS(FilingPackage)
};

/// A sheet as the spreadsheet writers want it.
OutTable outTable(const PackageSheet &sheet)
{
    return tableOf(sheet.title, sheet.columns, sheet.rows);
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

QString lotCodeOf(Session &session, LotId lot)
{
    const auto known = raw(lot) == 0 ? Result<Lot>(Lot()) : Catalog(session).lot(lot);
    return known ? known->code : QString();
}

/// One csv as Frictionless Data describes it: every column a text unless it is a number or a day.
QJsonObject descriptionOf(const PackageSheet &sheet, const QString &path)
{
    QJsonArray fields;
    for (const OutColumn &column : sheet.columns)
        fields.append(
            QJsonObject{{QStringLiteral("name"), column.header},
                        {QStringLiteral("fact"), column.path},
                        {QStringLiteral("type"), column.kind == ColumnKind::Number ? QStringLiteral("number")
                                                 : column.kind == ColumnKind::Date ? QStringLiteral("date")
                                                                                   : QStringLiteral("string")}});
    return {{QStringLiteral("name"), sheet.name.toLower()},
            {QStringLiteral("title"), sheet.title},
            {QStringLiteral("path"), path},
            {QStringLiteral("encoding"), QStringLiteral("utf-8")},
            {QStringLiteral("schema"), QJsonObject{{QStringLiteral("fields"), fields}}}};
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
            return failure(ErrorCode::Storage,
                           FilingPackageText::tr("No temporary folder can be made; is the disk full?"));
        const auto seal = Chain(m_session).seal();
        if (!seal)
            return tl::make_unexpected(seal.error());
        m_plan = plan;
        m_seal = *seal;
        QDir().mkpath(bag() + QStringLiteral("/data"));
        for (const auto part : {&PackageBuild::writeSheets, &PackageBuild::writePaper, &PackageBuild::writeEvents,
                                &PackageBuild::writeAttachments, &PackageBuild::writeChain}) {
            if (m_progress.cancelled())
                return stopped();
            if (const auto written = (this->*part)(); !written)
                return tl::make_unexpected(written.error());
        }
        return finish(*seal);
    }

private:
    QString bag() const { return m_folder.filePath(safeName(QFileInfo(m_order.path).completeBaseName())); }
    QString in(const QString &name) const { return bag() + QStringLiteral("/data/") + name; }

    Result<void> writeSheets()
    {
        for (const QString &word : m_form.sheets) {
            auto sheets = packageSheets(m_session, word, {m_order.from, m_order.to, m_order.lot}, m_progress);
            if (!sheets)
                return tl::make_unexpected(sheets.error());
            for (PackageSheet &sheet : *sheets)
                take(std::move(sheet));
        }
        if (const auto read = readRegisters(); !read)
            return read;
        QDir().mkpath(in(QStringLiteral("csv")));
        std::vector<OutTable> tables;
        QJsonArray described;
        for (const PackageSheet &sheet : m_sheets) {
            const QString csv = QStringLiteral("csv/%1.csv").arg(sheet.name);
            if (const auto written = writeCsv(in(csv), outTable(sheet)); !written)
                return written;
            described.append(descriptionOf(sheet, csv));
            tables.push_back(outTable(sheet));
        }
        const QJsonObject description{{QStringLiteral("profile"), QStringLiteral("tabular-data-package")},
                                      {QStringLiteral("name"), m_form.id.toLower()},
                                      {QStringLiteral("resources"), described}};
        if (const auto written = writeFile(in(QStringLiteral("datapackage.json")), QJsonDocument(description).toJson());
            !written || tables.empty())
            return written;
        return writeXlsx(in(QStringLiteral("registers.xlsx")), tables);
    }

    void take(PackageSheet sheet)
    {
        if (sheet.rows.empty())
            return;
        QStringList titles;
        for (const PackageSheet &earlier : m_sheets)
            titles << earlier.title;
        for (int number = 2; titles.contains(sheet.title); ++number)
            sheet.title = sheet.title.section(u' ', 0, 0) + QStringLiteral(" %1").arg(number);
        m_sheets.push_back(std::move(sheet));
    }

    Result<void> readRegisters()
    {
        Registers registers(m_session);
        const QString lotCode = lotCodeOf(m_session, m_order.lot);
        for (const RegisterInfo &info : registers.list()) {
            if (!m_form.registers.contains(QStringLiteral("*")) && !m_form.registers.contains(info.view))
                continue;
            PackageSheet sheet{safeName(QStringLiteral("%1-%2").arg(info.pack, info.view)), info.title, {}, {}};
            const auto lotColumn = std::ranges::find(info.columns, QStringLiteral("lot.code"), &RegisterColumn::path) -
                                   info.columns.begin();
            for (const RegisterColumn &column : info.columns)
                sheet.columns.push_back({column.name, columnKind(column.cell), column.path});
            const auto read = registers.read(info, {m_order.from, m_order.to, m_form.withhold}, m_progress,
                                             [&](const RegisterRow &row) {
                                                 if (lotCode.isEmpty() || row.cells.value(lotColumn) == lotCode)
                                                     sheet.rows.push_back(row.cells);
                                             });
            if (!read)
                return tl::make_unexpected(read.error());
            take(std::move(sheet));
        }
        return {};
    }

    /// Long tables are for the screen: nobody prints a thousand pages.
    Result<void> writePaper()
    {
        constexpr std::size_t MostPrinted = 1500;
        std::vector<PaperPage> pages;
        for (const PackageSheet &sheet : m_sheets) {
            if (m_progress.cancelled())
                return stopped();
            TablePaper paper{sheet.title,
                             {m_session.info.name, QStringLiteral("%1 — %2").arg(m_order.from.toString(Qt::ISODate),
                                                                                 m_order.to.toString(Qt::ISODate))},
                             TableFormat::A4Landscape,
                             {},
                             {},
                             FilingPackageText::tr("Seal %1").arg(m_seal.shortText()),
                             m_session.info.training};
            for (const OutColumn &column : sheet.columns)
                paper.columns.push_back({column.header, column.kind == ColumnKind::Number, false});
            paper.groups.push_back({{},
                                    {sheet.rows.begin(), sheet.rows.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                                  MostPrinted, sheet.rows.size()))}});
            if (sheet.rows.size() > MostPrinted)
                paper.facts << FilingPackageText::tr("the first %1 of %2 rows; all are in registers.xlsx")
                                   .arg(MostPrinted)
                                   .arg(sheet.rows.size());
            auto made = pagesOf(paper);
            std::ranges::move(made, std::back_inserter(pages));
        }
        SheetWriter last(m_session, m_form.titleZh);
        last.paragraph(m_form.titleZh, 18, Weight::Bold);
        last.fact(FilingPackageText::tr("Seal"), m_seal.shortText());
        last.symbol(m_seal.shortText(), 24);
        auto cover = last.finish();
        pages.insert(pages.begin(), std::make_move_iterator(cover.begin()), std::make_move_iterator(cover.end()));
        return writePdf(in(QStringLiteral("registers.pdf")), pages, m_form.titleZh, m_progress, PdfKind::Archive);
    }

    Result<void> writeEvents()
    {
        const EpcisOrder order{m_order.from, m_order.to, m_form.withhold, m_order.lot};
        const auto written = writeEpcisFile(m_session, order, in(QStringLiteral("epcis.jsonld")), m_progress);
        return written ? Result<void>() : tl::make_unexpected(written.error());
    }

    Failure stopped() const
    {
        return failure(ErrorCode::Cancelled, FilingPackageText::tr("Stopped; no package was made."));
    }

    Result<void> writeAttachments()
    {
        if (!m_form.attachments)
            return {};
        return m_session.store.read([&](Database &db) -> Result<void> {
            Rows rows = db.query(R"(
                WITH meant AS (SELECT id, party_id FROM event WHERE event_date BETWEEN ?1 AND ?2
                                  AND (?3 = 0 OR EXISTS (SELECT 1 FROM line WHERE event_id = event.id AND lot_id = ?3)))
                SELECT sha256, file_name, bytes FROM attachment
                 WHERE sha256 IN (SELECT sha256 FROM event_attachment WHERE event_id IN (SELECT id FROM meant)
                                  UNION SELECT sha256 FROM paper_copy JOIN paper ON paper.id = paper_id
                                         WHERE holder_kind = 'own'
                                            OR (holder_kind = 'party' AND holder_id IN (SELECT party_id FROM meant))))",
                                 m_order.from, m_order.to, m_order.lot);
            while (rows.next()) {
                if (m_progress.cancelled())
                    return stopped();
                const QString name =
                    QStringLiteral("attachments/%1-%2")
                        .arg(QString::fromLatin1(rows.blob(0).toHex().left(12)), safeName(rows.text(1)));
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
        const auto facts = writeChainFile(m_session, {m_order.from, m_order.to, m_order.lot}, file, m_progress);
        if (!facts)
            return tl::make_unexpected(facts.error());
        m_chain = *facts;
        return {};
    }

    QJsonObject manifestHead(const Seal &seal) const
    {
        QJsonObject ledger{{QStringLiteral("name"), m_session.info.name},
                           {QStringLiteral("id"), m_session.info.ledgerId}};
        if (!m_session.info.creditCode.isEmpty())
            ledger.insert(QStringLiteral("creditCode"), m_session.info.creditCode);
        QStringList loosenings;
        for (const QString &category : m_session.info.categories) {
            const RulePack *pack = m_session.packs.pack(category);
            for (const Loosening &loosening : pack != nullptr ? pack->loosenings : std::vector<Loosening>()) {
                const RulePack *by = m_session.packs.pack(loosening.by);
                const Language language = m_session.packs.language();
                loosenings << FilingPackageText::tr("%1: %2").arg(by != nullptr ? inLanguage(by->title, language)
                                                                                : loosening.by,
                                                                  inLanguage(loosening.because, language));
            }
        }
        loosenings.removeDuplicates();
        QJsonObject head{
            {QStringLiteral("suben"), QStringLiteral("package/1")},
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
            {QStringLiteral("seal"), QJsonObject{{QStringLiteral("text"), seal.shortText()},
                                                 {QStringLiteral("day"), seal.day.toString(Qt::ISODate)},
                                                 {QStringLiteral("events"), seal.events},
                                                 {QStringLiteral("head"), QString::fromLatin1(seal.head.toHex())}}}};
        if (raw(m_order.lot) != 0)
            head.insert(QStringLiteral("lot"), lotCodeOf(m_session, m_order.lot));
        return head;
    }

    QJsonArray sheetsForViewer()
    {
        QJsonArray list;
        for (PackageSheet &sheet : m_sheets) {
            QJsonArray columns;
            for (const OutColumn &column : sheet.columns)
                columns.append(column.header);
            QJsonArray rows;
            for (QStringList &row : sheet.rows)
                rows.append(QJsonArray::fromStringList(std::exchange(row, {})));
            list.append(QJsonObject{{QStringLiteral("title"), sheet.title},
                                    {QStringLiteral("columns"), columns},
                                    {QStringLiteral("rows"), rows}});
        }
        return list;
    }

    /// The page and what lets anybody check without us.
    Result<void> writePages(const QJsonObject &manifest)
    {
        QFile chain(in(QStringLiteral("chain.jsonl")));
        if (!chain.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Storage, FilingPackageText::tr("The disk is full; no package was made."));
        const auto page = viewerPage(manifest, sheetsForViewer(), chain.readAll());
        const auto core = formFile(QStringLiteral("verifycore.js"));
        const auto main = formFile(QStringLiteral("verifymain.js"));
        const auto readme = formFile(QStringLiteral("readme.txt"));
        if (!page || !core || !main || !readme)
            return tl::make_unexpected(!page   ? page.error()
                                       : !core ? core.error()
                                       : !main ? main.error()
                                               : readme.error());
        for (const auto &[name, bytes] : {std::pair(QStringLiteral("index.html"), *page),
                                          std::pair(QStringLiteral("verify.js"), "\"use strict\";\n" + *core + *main),
                                          std::pair(QStringLiteral("说明.txt"), "\xEF\xBB\xBF" + *readme)}) {
            if (const auto written = writeFile(in(name), bytes); !written)
                return written;
        }
        return writeFile(bag() + QStringLiteral("/index.html"),
                         "<!doctype html><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" "
                         "content=\"0;url=data/index.html\"><a href=\"data/index.html\">index</a>\n");
    }

    Result<PackageFacts> finish(const Seal &seal)
    {
        QJsonObject manifest = manifestHead(seal);
        const auto shown = writePages(manifest);
        const auto files = shown ? listFiles(bag() + QStringLiteral("/data")) : tl::make_unexpected(shown.error());
        if (!files)
            return tl::make_unexpected(files.error());
        manifest.insert(QStringLiteral("files"), *files);
        const QByteArray text = QJsonDocument(manifest).toJson(QJsonDocument::Indented);
        if (const auto written = writeFile(in(QStringLiteral("manifest.json")), text); !written)
            return tl::make_unexpected(written.error());
        if (const auto sealed = closeBag(seal); !sealed)
            return tl::make_unexpected(sealed.error());
        if (const auto packed =
                m_progress.cancelled() ? Result<void>(stopped()) : writeArchive(m_folder.path(), m_order.path);
            !packed)
            return tl::make_unexpected(packed.error());
        PackageFacts facts{m_order.path,
                           m_chain.events,
                           static_cast<int>(files->size()) + 1,
                           seal.shortText(),
                           QCryptographicHash::hash(text, QCryptographicHash::Sha256),
                           0};
        const auto noted = note(facts, seal);
        if (!noted)
            return tl::make_unexpected(noted.error());
        facts.id = *noted;
        return facts;
    }

    /// Lists, then the signature over the list of lists.
    Result<void> closeBag(const Seal &seal)
    {
        const BagInfo info{{QStringLiteral("Source-Organization"), m_session.info.name},
                           {QStringLiteral("Organization-Identifier"), m_session.info.creditCode},
                           {QStringLiteral("External-Description"), m_form.titleZh},
                           {QStringLiteral("External-Identifier"), seal.shortText()},
                           {QStringLiteral("Bagging-Date"), m_session.clock.today().toString(Qt::ISODate)},
                           {QStringLiteral("Bag-Software-Agent"),
                            QStringLiteral("Suben %1").arg(QCoreApplication::applicationVersion())}};
        if (const auto made = makeBag(bag(), info); !made)
            return made;
        QFile list(bag() + QStringLiteral("/tagmanifest-sha256.txt"));
        if (!list.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Storage, FilingPackageText::tr("The disk is full; no package was made."));
        const auto signature = signatureFor(m_session, list.readAll(), m_order.key);
        return signature ? writeFile(bag() + QStringLiteral("/signature.json"), *signature)
                         : tl::make_unexpected(signature.error());
    }

    Result<qint64> note(const PackageFacts &facts, const Seal &seal)
    {
        return m_session.store.write([&](Database &db) -> Result<qint64> {
            db.execute(R"(
                INSERT INTO filing_package (form, form_version, period_from, period_to, made_at, user_id, file_name, manifest_sha256, events, head)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
                       m_form.id, m_form.version, m_order.from, m_order.to, toIso(m_session.clock.now()),
                       m_session.actor.id, QFileInfo(m_order.path).fileName(), facts.manifestSha256, facts.events,
                       seal.head);
            return db.lastInsertId();
        });
    }

    Session &m_session;
    const Form &m_form;
    const PackageOrder &m_order;
    Progress &m_progress;
    QTemporaryDir m_folder;
    PackagePlan m_plan;
    ChainFileFacts m_chain;
    Seal m_seal;
    std::vector<PackageSheet> m_sheets;
};

} // namespace

Result<PackageFacts> FilingPackage::build(const PackageOrder &order, Progress &progress)
{
    const auto plan = prepare(order);
    if (!plan)
        return tl::make_unexpected(plan.error());
    if (m_form.of == FormOf::Lot && raw(order.lot) == 0)
        return failure(ErrorCode::Usage,
                       FilingPackageText::tr("“%1” is about one lot; say which.").arg(m_form.titleZh));
    if (QFile::exists(order.path))
        return failure(ErrorCode::Usage,
                       FilingPackageText::tr("%1 stands there already; choose another name.").arg(order.path));
    return PackageBuild(m_session, m_form, order, progress).run(*plan);
}

} // namespace suben
