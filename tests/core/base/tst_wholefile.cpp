#include "core/base/wholefile.h"
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;

/// Files that are whole or not there.
class WholeFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsThere()
    {
        QVERIFY(writeWhole(path(), QByteArray(20'000, 'x')));
        QCOMPARE(contents(), QByteArray(20'000, 'x'));
    }

    void aFullDiskLeavesNoFile_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("in the buffer") << 6'000;
        QTest::newRow("cut at a block") << 12'000;
        QTest::newRow("larger than the buffer") << 100'000;
    }
    void aFullDiskLeavesNoFile()
    {
        QFETCH(int, size);
        const SmallDisk disk(size > 10'000 ? 8'192 : 1);
        const auto written = writeWhole(path(), QByteArray(size, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Storage);
        QVERIFY(!QFile::exists(path()));
    }

    void aFullDiskLeavesTheFileThatStoodThere()
    {
        QVERIFY(writeWhole(path(), "the old one"));
        const SmallDisk disk(1);
        QVERIFY(!writeWhole(path(), "the new one"));
        QCOMPARE(contents(), QByteArray("the old one"));
    }

    void aFileWrittenInPiecesIsWholeToo()
    {
        const SmallDisk disk(1);
        QSaveFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("first");
        file.write("second");
        QVERIFY(!commitWhole(file));
        QVERIFY(!QFile::exists(path()));
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const auto written = writeWhole(m_folder.filePath(QStringLiteral("no/such/file.txt")), "x");
        QVERIFY(!written);
        QVERIFY2(written.error().text.contains(QStringLiteral("no/such")), qPrintable(written.error().text));
    }

    void aFolderIsNoFile() { QVERIFY(!writeWhole(m_folder.path(), "x")); }

    void aDeviceIsNotReplaced() { QVERIFY(!writeWhole(QStringLiteral("/dev/null"), "x")); }

    void whatIsMineAloneIsReadByMeAlone()
    {
        QVERIFY(writeWhole(path(), "secret", QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QCOMPARE(QFile::permissions(path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void cleanup() { QFile::remove(path()); }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("file.txt")); }
    QByteArray contents() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WholeFileTest)
#include "tst_wholefile.moc"
