#include "core/exchange/importer.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/tablewriter.h"
#include "core/ledger/loader.h"
#include "core/workspace/workspace.h"
#include "resources/resources.h"
#include "tests/core/exchange/mutants.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace suben;

namespace
{

const QString Demo = QStringLiteral(SUBEN_RESOURCES "/demo/");
constexpr quint32 Seed = 20261122;
constexpr qint64 LongestMs = 10'000;  ///< for one file, also where a sanitizer slows it
constexpr qint64 MostMegabytes = 400; ///< of the whole run
constexpr qint64 LargestTable = 64 << 20;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 peakMegabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

/// A sanitizer keeps freed memory on purpose.
constexpr bool isSanitized()
{
#ifdef __SANITIZE_ADDRESS__
    return true;
#else
    return false;
#endif
}

} // namespace

/// Suppliers' files, whole ones made worse by chance: read, their columns guessed, some of them planned. The dice are
/// the same every day; SUBEN_MUTANTS throws more of them (2000 when not set).
class TestMutants final : public QObject
{
    Q_OBJECT

private:
    static int count()
    {
        const int wanted = qEnvironmentVariableIntValue("SUBEN_MUTANTS");
        return wanted > 0 ? wanted : 2'000;
    }

    QString write(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QStringLiteral("mutant"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(bytes);
        return path;
    }

    /// One workbook in three is damaged as a file, the others in one of the parts inside.
    QString mutantWorkbook(int number, QRandomGenerator &random) const
    {
        const QByteArray &seed = m_workbooks.at(number % m_workbooks.size());
        if (number % 3 == 0)
            return write(mutants::damaged(seed, random));
        handmade::Parts parts = m_unpacked.at(number % m_unpacked.size());
        auto part = std::next(parts.begin(), random.bounded(static_cast<int>(parts.size())));
        if (number % 2 == 0) // most of what is read stands in the sheet
            part = parts.find(QStringLiteral("xl/worksheets/sheet1.xml"));
        part->second = mutants::oddXml(part->second, random);
        const QString path = m_folder.filePath(QStringLiteral("mutant"));
        handmade::write(path, parts);
        return path;
    }

    QString mutantText(int number, QRandomGenerator &random) const
    {
        return write(mutants::oddCsv(m_texts.at(number % m_texts.size()), random));
    }

    /// Nothing when all is well, otherwise what was wrong.
    QString trouble(const QString &path, int number)
    {
        QElapsedTimer watch;
        watch.start();
        const auto table = readTable(path, {}, {}, m_progress);
        if (!table)
            return table.error().text.isEmpty() ? QStringLiteral("refused without a word") : QString();
        ++m_read;
        if (table->textSize() > LargestTable)
            return QStringLiteral("%1 characters came out").arg(table->textSize());
        if (number % 10 == 0)
            plan(path);
        else
            guessColumns(*table, m_words, QDate(2026, 11, 22));
        return watch.elapsed() > LongestMs ? QStringLiteral("took %1 ms").arg(watch.elapsed()) : QString();
    }

    void plan(const QString &path)
    {
        Importer importer(m_workspace->session());
        const auto file = importer.read(path, {}, m_progress);
        if (file && importer.plan(*file, {}, m_progress))
            ++m_planned;
    }

    void openShop();
    void addGeneratedWorkbooks();
    void addTexts();

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    ColumnWords m_words;
    std::vector<QByteArray> m_workbooks;
    std::vector<handmade::Parts> m_unpacked;
    std::vector<QByteArray> m_texts;
    NoProgress m_progress;
    int m_read = 0;
    int m_planned = 0;

private Q_SLOTS:
    void initTestCase()
    {
        registerSubenResources();
        m_words = *ColumnWords::shipped();
        openShop();
        for (const char *name : {"dairy-delivery.xlsx", "drug-delivery.xlsx", "ruined-codes.xlsx"})
            m_workbooks.push_back(bytesOf(Demo + QLatin1String(name)));
        addGeneratedWorkbooks();
        for (const QByteArray &workbook : m_workbooks)
            m_unpacked.push_back(mutants::unpack(workbook));
        addTexts();
    }

    void noMutantIsMoreThanRefused()
    {
        const qint64 before = peakMegabytes();
        for (int number = 0; number < count(); ++number) {
            QRandomGenerator random(Seed + static_cast<quint32>(number));
            const QString path = number % 2 == 0 ? mutantWorkbook(number / 2, random) : mutantText(number / 2, random);
            const QString wrong = trouble(path, number);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("file %1: %2").arg(number).arg(wrong)));
        }
        qInfo("%d files, %d of them could be read, %d planned; %lld MB above the start", count(), m_read, m_planned,
              peakMegabytes() - before);
        QVERIFY2(m_read > count() / 5, "nearly everything was refused: the mutants are too dull");
        QVERIFY(m_planned > 0);
        QVERIFY(isSanitized() || peakMegabytes() - before < MostMegabytes);
    }
};

void TestMutants::openShop()
{
    NewLedger shop;
    shop.name = QStringLiteral("芝罘区惠民便利店");
    shop.kind = QStringLiteral("soleTrader");
    shop.categories = {QStringLiteral("food.dairy"), QStringLiteral("drug.retail")};
    shop.training = true;
    auto made = Workspace::create(m_folder.filePath(QStringLiteral("shop.suben")), shop,
                                  std::make_unique<FixedClock>(chinaTime(QDate(2026, 11, 2), QTime(15, 0))));
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    m_workspace = std::move(made->workspace);
    QFile lines(Demo + QStringLiteral("dairy-setup.jsonl"));
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QVERIFY(loadLines(m_workspace->session(), lines, Batch::AllOrNone, m_progress, [](const LoadedLine &) {}));
}

void TestMutants::addGeneratedWorkbooks()
{
    const QString path = m_folder.filePath(QStringLiteral("seed.xlsx"));
    const QByteArray rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>批号</t></is></c>"
                            "<c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                            "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>A1&amp;\"x\"</f></c><c r=\"B3\" s=\"1\"><v>46316</v></c>"
                            "<c r=\"C3\"><f>ROUND(SUM(B3:B4)/2,1)</f></c></row>"
                            "<row r=\"4\"><c r=\"A4\" t=\"b\"><v>1</v></c><c r=\"B4\" t=\"e\"><v>#N/A</v></c></row>";
    handmade::write(path, handmade::workbook(rows, "<cellXfs count=\"2\"><xf/><xf numFmtId=\"14\"/></cellXfs>",
                                             "<si><t>品名</t></si><si><r><t>数</t></r><r><t>量</t></r></si>"));
    m_workbooks.push_back(bytesOf(path));
    const std::vector<OutColumn> columns{{QStringLiteral("商品名称")},
                                         {QStringLiteral("生产批号")},
                                         {QStringLiteral("生产日期"), ColumnKind::Date},
                                         {QStringLiteral("数量"), ColumnKind::Number}};
    std::vector<QStringList> written;
    for (int row = 1; row <= 40; ++row)
        written.push_back({QStringLiteral("晨露纯奶"), QStringLiteral("20261020A%1").arg(row),
                           QStringLiteral("2026-10-20"), QString::number(row)});
    QVERIFY(writeXlsx(path, {tableOf(QStringLiteral("送货单"), columns, written)}));
    m_workbooks.push_back(bytesOf(path));
}

void TestMutants::addTexts()
{
    QString text = QStringLiteral("供货单位：烟台晨露乳业有限公司,,,,\n品名,批号,生产日期,单位,数量\n");
    for (int row = 1; row <= 30; ++row)
        text += QStringLiteral("\"晨露纯奶, 250mL\",20261020A%1,2026-10-20,箱,%1\n").arg(row);
    m_texts.push_back(text.toUtf8());
    m_texts.push_back("\xEF\xBB\xBF" + QString(text).replace(u',', u'\t').toUtf8());
    m_texts.push_back(QString(text).replace(u',', u';').toUtf8());
    const char gb[] = "\xC6\xB7\xC3\xFB,\xC5\xFA\xBA\xC5,\xCA\xFD\xC1\xBF\n\xB3\xBF\xC2\xB6,A1,12\n\xB3\xBF\xC2\xB6,A2,=\"00012\"\n";
    m_texts.push_back(QByteArray(gb).repeated(3));
    QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    m_texts.push_back(wide(text));
}

QTEST_GUILESS_MAIN(TestMutants)
#include "tst_mutants.moc"
