#include "core/rules/packfile.h"
#include "core/rules/rulepacks.h"

#include "resources/resources.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;

class RulesLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerSubenResources(); }
    void everyShippedFileFollowsTheSchema();
    void everyShippedPackLoads();
    void everyWorkedPackLoads();
    void theHashIsTheSameEveryTime();
    void aStoredPackComesBackAsItWas();
};

/// The program trusts what stands in it; here is where that is earned.
void RulesLoader::everyShippedFileFollowsTheSchema()
{
    int read = 0;
    for (const char *folder : {":/suben/rulepacks", ":/suben/tables"}) {
        QDirIterator files(QLatin1String(folder), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            std::vector<PackProblem> problems;
            QVERIFY2(readPackFile(files.fileName(), file.readAll(), PackOrigin::Laid, problems),
                     qPrintable(problems.empty() ? files.fileName() : problems.front().toString()));
            ++read;
        }
    }
    QVERIFY(read >= 20);
}

void RulesLoader::everyShippedPackLoads()
{
    const RulePacks packs = RulePacks::load({});
    for (const PackProblem &problem : packs.problems())
        qWarning().noquote() << problem.toString();
    QVERIFY(packs.problems().empty());
    QVERIFY(packs.ids().contains(QStringLiteral("food.general")));
}

void RulesLoader::everyWorkedPackLoads()
{
    const QString worked = QStringLiteral(SUBEN_SHARED "/design/rulepacks-example");
    if (!QDir(worked).exists())
        QSKIP("the worked packs are not here");
    PackSources sources;
    sources.own = worked;
    sources.region = QStringLiteral("CN-3706");
    QTemporaryDir copy;
    for (const QString &folder : {QString(), QStringLiteral("/tables"), QStringLiteral("/overlays")}) {
        for (const QFileInfo &file : QDir(worked + folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
            if (!file.fileName().contains(QStringLiteral("schema")))
                QFile::copy(file.filePath(), copy.filePath(file.fileName()));
        }
    }
    sources.own = copy.path();
    const RulePacks packs = RulePacks::load(sources);
    // A shipped pack may be ahead of the worked parents that stand here in the place of its own.
    const auto isWorked = [&](const PackProblem &problem) {
        return QFile::exists(worked + u'/' + QFileInfo(problem.file).fileName());
    };
    for (const PackProblem &problem : packs.problems())
        QVERIFY2(!isWorked(problem), qPrintable(problem.toString()));
    QVERIFY(packs.ids().size() >= 12);
}

void RulesLoader::theHashIsTheSameEveryTime()
{
    const RulePacks first = RulePacks::load({});
    const RulePacks second = RulePacks::load({});
    for (const QString &id : first.ids())
        QCOMPARE(first.pack(id)->hash, second.pack(id)->hash);
}

void RulesLoader::aStoredPackComesBackAsItWas()
{
    const RulePacks packs = RulePacks::load({});
    const RulePack *pack = packs.pack(u"haz.toxic");
    QVERIFY(pack != nullptr);
    const auto restored = RulePacks::restore(pack->canonicalJson);
    QVERIFY(restored.has_value());
    QCOMPARE((*restored)->hash, pack->hash);
    QCOMPARE((*restored)->steps.size(), pack->steps.size());
}

QTEST_GUILESS_MAIN(RulesLoader)
#include "tst_rules_loader.moc"
