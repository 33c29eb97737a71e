#include "core/filing/package.h"

#include "core/base/clock.h"
#include "core/exchange/epciswriter.h"
#include "core/filing/archive.h"
#include "core/filing/bag.h"
#include "core/filing/chainfile.h"
#include "core/filing/firmkey.h"
#include "core/filing/packagefile.h"
#include "core/filing/packagepapers.h"
#include "core/filing/packagesignature.h"
#include "core/filing/packagetables.h"
#include "core/filing/viewer.h"
#include "core/ledger/catalog.h"
#include "core/ledger/chain.h"
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

/// One build: gathers in a temporary folder, then packs.
class PackageBuild final
{
public:
    PackageBuild(Session &session, const Form &form, const PackageOrder &order, Progress &progress)
        : m_session(session), m_form(form), m_order(order), m_progress(progress),
          m_tables(session, form, {order.from, order.to, order.lot}, progress)
    {
    }

    Result<PackageFacts> run(const PackagePlan &plan)
    {
        if (!m_folder.isValid())
            return failure(ErrorCode::Storage,
                           FilingPackageText::tr("No temporary folder can be made; is the disk full?"));
        m_plan = plan;
        // Entries may go on meanwhile: then it is gathered again, so that tables, events and chain hold the same ones.
        constexpr int MostTimes = 3;
        for (int time = 1; time <= MostTimes; ++time) {
            if (const auto gathered = gather(); !gathered)
                return tl::make_unexpected(gathered.error());
            const auto later = Chain(m_session).unsealedEvents();
            if (!later)
                return tl::make_unexpected(later.error());
            if (*later == 0)
                break;
        }
        return finish(m_seal);
    }

private:
    QString bag() const { return m_folder.filePath(packageFileName(QFileInfo(m_order.path).completeBaseName())); }
    QString in(const QString &name) const { return bag() + QStringLiteral("/data/") + name; }

    Result<void> gather()
    {
        const auto seal = Chain(m_session).seal();
        if (!seal)
            return tl::make_unexpected(seal.error());
        m_seal = *seal;
        QDir(bag()).removeRecursively();
        QDir().mkpath(bag() + QStringLiteral("/data"));
        for (const auto part : {&PackageBuild::writeTables, &PackageBuild::writeEvents, &PackageBuild::writeAttachments,
                                &PackageBuild::writeChain}) {
            if (m_progress.cancelled())
                return packageStopped();
            if (const auto written = (this->*part)(); !written)
                return written;
        }
        return {};
    }

    Result<void> writeTables()
    {
        if (const auto read = m_tables.read(); !read)
            return read;
        if (const auto written = m_tables.writeTo(in({})); !written)
            return written;
        return m_tables.printTo(in(QStringLiteral("registers.pdf")), m_seal);
    }

    Result<void> writeEvents()
    {
        const EpcisOrder order{m_order.from, m_order.to, m_form.withhold, m_order.lot};
        const auto written = writeEpcisFile(m_session, order, in(QStringLiteral("epcis.jsonld")), m_progress);
        return written ? Result<void>() : tl::make_unexpected(written.error());
    }

    Result<void> writeAttachments()
    {
        return m_form.attachments ? writePackagePapers(m_session, {m_order.from, m_order.to, m_order.lot}, m_form.withhold, in(QStringLiteral("attachments")), m_progress)
                                  : Result<void>();
    }

    Result<void> writeChain()
    {
        QFile file(in(QStringLiteral("chain.jsonl")));
        if (!file.open(QIODevice::WriteOnly))
            return packageDiskFull();
        const auto facts = writeChainFile(m_session, {m_order.from, m_order.to, m_order.lot, m_seal.head}, file, m_progress);
        if (!facts)
            return tl::make_unexpected(facts.error());
        m_chain = *facts;
        return {};
    }

    QString lotCode() const
    {
        const auto lot = Catalog(m_session).lot(m_order.lot);
        return lot ? lot->code : QString();
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
            head.insert(QStringLiteral("lot"), lotCode());
        return head;
    }

    /// The page and what lets anybody check without us.
    Result<void> writePages(const QJsonObject &manifest)
    {
        QFile chain(in(QStringLiteral("chain.jsonl")));
        if (!chain.open(QIODevice::ReadOnly))
            return packageDiskFull();
        const auto page = viewerPage(manifest, m_tables.takeForPage(), chain.readAll());
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
            if (const auto written = writePackageFile(in(name), bytes); !written)
                return written;
        }
        return writePackageFile(bag() + QStringLiteral("/index.html"),
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
        if (const auto written = writePackageFile(in(QStringLiteral("manifest.json")), text); !written)
            return tl::make_unexpected(written.error());
        if (const auto sealed = closeBag(seal); !sealed)
            return tl::make_unexpected(sealed.error());
        if (const auto packed =
                m_progress.cancelled() ? Result<void>(packageStopped()) : writeArchive(m_folder.path(), m_order.path);
            !packed)
            return tl::make_unexpected(packed.error());
        PackageFacts facts{m_order.path,
                           m_chain.events,
                           static_cast<int>(files->size()) + 1,
                           seal.shortText(),
                           QCryptographicHash::hash(text, QCryptographicHash::Sha256),
                           0};
        const auto noted = note(facts, seal);
        if (!noted) {
            QFile::remove(m_order.path); // what is not in the list of packages did not leave
            return tl::make_unexpected(noted.error());
        }
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
        const auto key = m_order.key.privateKey.isEmpty() ? KeptFirmKey(m_session).forSigning() : Result<FirmKey>(m_order.key);
        if (!key)
            return tl::make_unexpected(key.error());
        if (!key->certificate.isEmpty()) {
            if (const auto written = writePackageFile(bag() + QLatin1Char('/') + BagCertificate, key->certificate); !written)
                return written;
        }
        if (const auto made = makeBag(bag(), info); !made)
            return made;
        QFile list(bag() + QStringLiteral("/tagmanifest-sha256.txt"));
        if (!list.open(QIODevice::ReadOnly))
            return packageDiskFull();
        const auto signature = signatureFor(m_session, list.readAll(), *key);
        return signature ? writePackageFile(bag() + QLatin1Char('/') + BagSignature, *signature)
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
    PackageTables m_tables;
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
