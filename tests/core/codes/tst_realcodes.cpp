#include "core/codes/decoder.h"
#include "core/codes/schemes.h"

#include <QFile>
#include <QTest>

using namespace suben;

namespace
{

/// First column of a table of real goods, without its header.
QList<QByteArray> column(const char *name, int index)
{
    QFile file(QStringLiteral(SUBEN_SHARED "/kits-data/real-data/") + QString::fromLatin1(name));
    QList<QByteArray> cells;
    if (!file.open(QIODevice::ReadOnly))
        return cells;
    const auto lines = file.readAll().split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto row = lines[i].trimmed().split('\t');
        if (row.size() > index && !row[index].isEmpty())
            cells << row[index];
    }
    return cells;
}

} // namespace

class TestRealCodes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barcodesOfRealGoodsPass();
    void nearlyAllBarcodesOfTheOpenListPass();
    void nationalDrugCodesPass();
};

void TestRealCodes::barcodesOfRealGoodsPass()
{
    const auto codes = column("barcodes-200.tsv", 0);
    if (codes.isEmpty())
        QSKIP("barcodes-200.tsv is not here");
    for (const QByteArray &code : codes) {
        const Decoded decoded = decode(QString::fromLatin1(code));
        QVERIFY2(decoded.isCertain() && decoded.candidates.front().scheme == u"gtin", code.constData());
    }
}

void TestRealCodes::nearlyAllBarcodesOfTheOpenListPass()
{
    const auto codes = column("barcodes-open.tsv", 0);
    if (codes.isEmpty())
        QSKIP("barcodes-open.tsv is not here");
    int right = 0;
    for (const QByteArray &code : codes)
        right += checkScheme(u"gtin", QString::fromLatin1(code)).state == CodeState::Ok ? 1 : 0;
    QVERIFY2(right > codes.size() * 95 / 100, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(codes.size())));
}

void TestRealCodes::nationalDrugCodesPass()
{
    const auto codes = column("drug-approvals.tsv", 5);
    if (codes.isEmpty())
        QSKIP("drug-approvals.tsv is not here");
    for (const QByteArray &code : codes) {
        const CodeCheck check = checkScheme(u"drugStd", QString::fromLatin1(code));
        QVERIFY2(check.state == CodeState::Ok, qPrintable(check.sentence + QString::fromLatin1(code)));
    }
}

QTEST_APPLESS_MAIN(TestRealCodes)
#include "tst_realcodes.moc"
