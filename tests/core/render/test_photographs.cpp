#include "core/render/picturereader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace suben;

namespace
{

const QString Samples = QStringLiteral(SUBEN_SHARED "/kits-data/zxing-samples/test/samples");

QString expectedOf(const QString &picture)
{
    QFile file(picture.chopped(4) + QStringLiteral(".txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool says(const QList<ReadSymbol> &symbols, const QString &expected)
{
    const auto plain = [](QString text) { return text.remove(u'\r').trimmed(); };
    return std::any_of(symbols.begin(), symbols.end(),
                       [&](const ReadSymbol &symbol) { return plain(symbol.text) == plain(expected); });
}

} // namespace

class TestPhotographs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ninetyOneOfAHundredPublicPhotographsAreRead()
    {
        int pictures = 0;
        int read = 0;
        QElapsedTimer timer;
        timer.start();
        for (const QFileInfo &folder : QDir(Samples).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (folder.fileName().startsWith(u"falsepositives"))
                continue;
            int here = 0;
            int all = 0;
            for (const QFileInfo &picture :
                 QDir(folder.filePath()).entryInfoList({QStringLiteral("*.png"), QStringLiteral("*.jpg")})) {
                const auto symbols = readPictureFile(picture.filePath());
                ++all;
                const bool right = symbols && says(*symbols, expectedOf(picture.filePath()));
                here += right ? 1 : 0;
                if (!right)
                    qInfo("not read: %s (%d symbols)", qPrintable(folder.fileName() + u'/' + picture.fileName()),
                          symbols ? int(symbols->size()) : -1);
            }
            qInfo("%s: %d of %d", qPrintable(folder.fileName()), here, all);
            pictures += all;
            read += here;
        }
        if (pictures == 0)
            QSKIP("the public photographs are not here");
        qInfo("%d of %d in %lld ms", read, pictures, static_cast<long long>(timer.elapsed()));
        QVERIFY2(read * 100 >= pictures * 91, qPrintable(QStringLiteral("%1 of %2").arg(read).arg(pictures)));
    }

    void nothingIsReadWhereNothingIs()
    {
        const auto pictures = QDir(Samples + QStringLiteral("/falsepositives-1")).entryInfoList(QDir::Files);
        if (pictures.isEmpty())
            QSKIP("the public photographs are not here");
        for (const QFileInfo &picture : pictures) {
            if (picture.suffix() == u"txt")
                continue;
            const auto symbols = readPictureFile(picture.filePath());
            QVERIFY2(symbols && symbols->isEmpty(),
                     qPrintable(picture.fileName() + u' ' + (symbols ? symbols->value(0).text : QString())));
        }
    }
};

QTEST_GUILESS_MAIN(TestPhotographs)
#include "test_photographs.moc"
