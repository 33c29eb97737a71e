// What printers would put on paper, drawn by programs that nobody on the project wrote: ZPL by the kit's renderer, TSPL by
// its interpreter. The kit and node are no part of the product; where they do not stand the test says so.
#include "core/labels/printerbytes.h"
#include "labelexamples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace suben;

namespace
{

/// SUBEN_KIT names another folder where the kit is installed.
const QString Kit = qEnvironmentVariable("SUBEN_KIT", QStringLiteral(SUBEN_SHARED "/checks"));

QImage drawnBy(const QString &script, const QString &job, const QString &into, const QStringList &size)
{
    QProcess node;
    node.setWorkingDirectory(Kit);
    node.start(QStringLiteral("node"), QStringList{Kit + u'/' + script, job, into} + size);
    node.waitForFinished(120'000);
    const QImage drawn(into + QStringLiteral("/label-1.png"));
    if (drawn.isNull())
        qWarning().noquote() << node.readAllStandardOutput() << node.readAllStandardError();
    return drawn;
}

/// Dark dots of one picture that are light in the other.
qint64 differences(const QImage &ours, const QImage &theirs)
{
    qint64 count = 0;
    for (int y = 0; y < ours.height(); ++y) {
        for (int x = 0; x < ours.width(); ++x)
            count += (qGray(ours.pixel(x, y)) < 128) != (qGray(theirs.pixel(x, y)) < 128) ? 1 : 0;
    }
    return count;
}

} // namespace

class TestPrinterKit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty() ||
            !QDir(Kit + QStringLiteral("/node_modules/zpl-renderer-js")).exists())
            QSKIP("the kit in shared/checks is not installed");
    }

    void theKitDrawsOurPicture_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        for (const char *id : {"lot.40x30", "lot.60x40", "carton.100x70", "code.40x30"}) {
            for (const char *language : {"zpl", "tspl"})
                QTest::addRow("%s %s", id, language) << QString::fromLatin1(id) << QString::fromLatin1(language);
        }
    }

    void theKitDrawsOurPicture()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        const LabelTemplate labelTemplate = examples::shipped(id);
        const auto sheet = composeLabel(labelTemplate, examples::contentFor(id), 203);
        QVERIFY(sheet);
        const QImage ours = labelPicture(*sheet);
        const QTemporaryDir folder;
        const QString job = folder.filePath(QStringLiteral("job.") + language);
        QFile file(job);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(printerBytes(*printerLanguageFromName(language), ours, {}, 1));
        file.close();
        const QStringList size{QString::number(labelTemplate.size.width()),
                               QString::number(labelTemplate.size.height()), QStringLiteral("8")};
        const QImage theirs = language == u"zpl" ? drawnBy(QStringLiteral("zpl/render.mjs"), job, folder.path(), size)
                                                 : drawnBy(QStringLiteral("zpl/tspl.mjs"), job, folder.path(),
                                                           {QStringLiteral("8")});
        QCOMPARE(theirs.size(), ours.size());
        QCOMPARE(differences(ours, theirs), 0);
    }
};

QTEST_MAIN(TestPrinterKit)
#include "test_printerkit.moc"
