#include "core/filing/deliverypaper.h"
#include "core/filing/package.h"
#include "core/ledger/chain.h"
#include "core/render/painter.h"

#include "tests/core/filing/judges.h"
#include "tests/core/filing/packagefiles.h"
#include "tests/support/testworkspace.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// What programs nobody here wrote say of a package: a BagIt validator, PDF/A and PDF checkers, a reader of QR codes.
class JudgesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SUBEN_KEY_DIR", m_folder.path().toLocal8Bit());
        m_shop = std::make_unique<TestWorkspace>();
        EventDraft first = photographedDelivery(*m_shop, QStringLiteral("送货单 100%.jpg"));
        m_shop->record(first);
        m_sale = m_shop->ship(m_shop->lot(QStringLiteral("L1")), QStringLiteral("5盒"));
        m_forms = Forms::load({QStringLiteral(":/suben/forms")});
    }

    void everyFormsPackageIsAValidBag_data() { eachForm(); }
    void everyFormsPackageIsAValidBag()
    {
        QFETCH(QString, form);
        const auto judged = judgedBag(laidOut(packageOf(form), m_folder.filePath(QStringLiteral("bag"))));
        if (!judged)
            QSKIP("node and npm's bagit-tools are not installed (npm ci in tests/judges).");
        QVERIFY2(judged->exit == 0, judged->said);
    }

    void aBagWithOneChangedOrMissingFileIsNone()
    {
        const auto good = packageOf(QStringLiteral("ledger"));
        if (!judgedBag(laidOut(good, m_folder.filePath(QStringLiteral("bag")))))
            QSKIP("node and npm's bagit-tools are not installed (npm ci in tests/judges).");
        for (const char *name : {"ledger/data/epcis.jsonld", "ledger/bag-info.txt"}) {
            auto changed = good;
            changed[QString::fromLatin1(name)] += ' ';
            QVERIFY(judgedBag(laidOut(changed, m_folder.filePath(QStringLiteral("bag"))))->exit != 0);
            changed.erase(QString::fromLatin1(name));
            QVERIFY(judgedBag(laidOut(changed, m_folder.filePath(QStringLiteral("bag"))))->exit != 0);
        }
    }

    void everyPdfOfEveryFormIsAnArchivePdf_data() { eachForm(); }
    void everyPdfOfEveryFormIsAnArchivePdf()
    {
        QFETCH(QString, form);
        const auto files = packageOf(form);
        const QString folder = laidOut(files, m_folder.filePath(QStringLiteral("pdf")));
        int judged = 0;
        for (const auto &[name, bytes] : files) {
            if (!name.endsWith(u".pdf"))
                continue;
            const auto said = judgedArchivePdf(folder + u'/' + name.section(u'/', 1));
            if (!said)
                QSKIP("PDFBox Preflight is not installed (libpdfbox2-java).");
            QVERIFY2(said->said.contains("is a valid PDF/A-1b file"), said->said);
            ++judged;
        }
        QVERIFY(judged > 0);
    }

    void itsFontsAreEmbeddedAndItSaysWhatItIs()
    {
        const QString pdf = laidOut(packageOf(QStringLiteral("ledger")), m_folder.filePath(QStringLiteral("pdf"))) + QStringLiteral("/data/registers.pdf");
        const auto fonts = judgedBy(QStringLiteral("pdffonts"), {pdf});
        if (!fonts)
            QSKIP("poppler-utils are not installed.");
        const auto lines = fonts->said.trimmed().split('\n');
        QVERIFY2(lines.size() > 2, fonts->said);
        for (qsizetype i = 2; i < lines.size(); ++i)
            QVERIFY2(lines[i].simplified().contains(" yes "), lines[i]); // emb; no column before it may be yes
        const auto about = judgedBy(QStringLiteral("pdfinfo"), {pdf});
        QVERIFY2(about->said.contains(m_forms.find(u"ledger")->titleZh.toUtf8()), about->said);
        QVERIFY2(about->said.contains("Metadata Stream: yes"), about->said);
        if (const auto whole = judgedBy(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf}))
            QVERIFY2(whole->exit == 0, whole->said);
    }

    void theSealOfThePackageIsReadOffItsPaperAndAgreesWithTheLedger()
    {
        const QString pdf = laidOut(packageOf(QStringLiteral("ledger")), m_folder.filePath(QStringLiteral("pdf"))) + QStringLiteral("/data/registers.pdf");
        const QString picture = m_folder.filePath(QStringLiteral("cover"));
        if (!judgedBy(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"), QStringLiteral("-singlefile"), pdf, picture}))
            QSKIP("poppler-utils are not installed.");
        agrees(picture + QStringLiteral(".png"));
    }

    void theSealOfADeliveryNoteIsReadOffItsPaperAndAgreesWithTheLedger()
    {
        const auto note = deliveryNoteOf(m_shop->session(), m_sale, {});
        QVERIFY(note);
        const auto pages = deliveryPaper(m_shop->session(), *note);
        QVERIFY(pages);
        const QString picture = m_folder.filePath(QStringLiteral("note.png"));
        QVERIFY(rasterPage(pages->front(), 203).save(picture));
        agrees(picture);
    }

private:
    void eachForm()
    {
        QTest::addColumn<QString>("form");
        for (const Form &form : std::as_const(m_forms.list))
            QTest::newRow(qPrintable(form.id)) << form.id;
    }

    std::map<QString, QByteArray> packageOf(const QString &form)
    {
        const QString path = m_folder.filePath(form + QStringLiteral(".zip"));
        if (!QFile::exists(path)) {
            NoProgress nobody;
            const LotId lot = m_forms.find(form)->of == FormOf::Lot ? m_shop->lot(QStringLiteral("L1")) : LotId{};
            const auto made = FilingPackage(m_shop->session(), *m_forms.find(form)).build({QDate(2026, 11, 1), QDate(2026, 11, 30), path, lot, {}}, nobody);
            if (!made)
                qFatal("%s", qPrintable(made.error().text));
        }
        return unpacked(path);
    }

    void agrees(const QString &picture)
    {
        const auto read = judgedBy(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), picture});
        if (!read)
            QSKIP("zbar-tools are not installed.");
        QString seal;
        for (const QByteArray &code : read->said.split('\n'))
            seal = code.startsWith("SB1-") ? QString::fromLatin1(code.trimmed()) : seal;
        QVERIFY2(!seal.isEmpty(), read->said);
        NoProgress nobody;
        const auto verdict = Chain(m_shop->session()).verify({seal}, nobody);
        QVERIFY(verdict);
        QCOMPARE(verdict->agreesWithSeal, std::optional(true));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestWorkspace> m_shop;
    Forms m_forms;
    EventId m_sale{};
};

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    JudgesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_judges.moc"
