#include "core/filing/package.h"

#include "core/filing/archive.h"
#include "resources/resources.h"
#include "tests/core/filing/packagefiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// A package comes from outside: it may be anything.
class HostileZipTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerSubenResources(); }

    void aNameOutsideTheArchiveIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"../manifest.json", "a/../../b", "/etc/passwd", "C:\\windows\\a", "a\\..\\b", "c:/a"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void aNameOutsideTheArchiveIsRefused()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(QStringLiteral("names.zip"));
        pack(path, {{name, "x"}});
        const auto files = readArchive(path);
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::Usage);
    }

    void whatIsNoPackageIsRefusedAndDoesNotCrash_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("no zip at all");
        QTest::newRow("only the mark") << QByteArray("PK\x03\x04");
        QTest::newRow("only the end") << QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0');
        QTest::newRow("a million zeros") << QByteArray(1'000'000, '\0');
    }

    void whatIsNoPackageIsRefusedAndDoesNotCrash()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(QStringLiteral("junk.zip"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        NoProgress none;
        const auto verdict = verifyPackage(path, none);
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().code, ErrorCode::Usage);
    }

    void aZipThatHoldsSomethingElseIsNoPackage()
    {
        const QString path = m_folder.filePath(QStringLiteral("other.zip"));
        NoProgress none;
        pack(path, {{QStringLiteral("readme.txt"), "x"}});
        QCOMPARE(verifyPackage(path, none).error().code, ErrorCode::Usage);
        pack(path, {{QStringLiteral("manifest.json"), "{}"}, {QStringLiteral("chain.jsonl"), "{\"before\":\"\"}\n"}});
        QCOMPARE(verifyPackage(path, none).error().code, ErrorCode::Usage);
        pack(path, {{QStringLiteral("manifest.json"), QByteArray(100'000, '[')}, {QStringLiteral("chain.jsonl"), "x"}});
        QCOMPARE(verifyPackage(path, none).error().code, ErrorCode::Usage);
    }

    void aBombIsRefusedBeforeItFillsTheMemory()
    {
        const QString path = m_folder.filePath(QStringLiteral("bomb.zip"));
        pack(path, {{QStringLiteral("manifest.json"), QByteArray(530LL << 20, '\0')}});
        QVERIFY(QFile(path).size() < (4 << 20));
        const auto files = readArchive(path);
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::Usage);
    }

    void moreFilesThanAPackageHoldsAreRefused()
    {
        std::map<QString, QByteArray> many;
        for (int i = 0; i < 20'001; ++i)
            many.emplace(QString::number(i), QByteArray());
        const QString path = m_folder.filePath(QStringLiteral("many.zip"));
        pack(path, many);
        QVERIFY(!readArchive(path));
    }

    void aTruncatedPackageIsRefused()
    {
        const QString path = m_folder.filePath(QStringLiteral("whole.zip"));
        pack(path, {{QStringLiteral("manifest.json"), QByteArray(5000, 'a')}, {QStringLiteral("chain.jsonl"), QByteArray(5000, 'b')}});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 size = file.size() - 1; size > 0; size -= 7) {
            file.resize(size);
            QVERIFY(!readArchive(path));
        }
    }

    void aFileThatIsNotThereIsNotFound()
    {
        NoProgress none;
        QCOMPARE(verifyPackage(m_folder.filePath(QStringLiteral("nowhere.zip")), none).error().code, ErrorCode::NotFound);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(HostileZipTest)
#include "tst_hostilezip.moc"
