#include "core/rules/ownroles.h"
#include "core/rules/packfile.h"
#include "core/rules/rulepacks.h"

#include "resources/resources.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <array>
#include <thread>

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
    void aPackIsMadeOnceForAllThreads();
    void aPackNobodyWorksByHoldsNobodyUp();
    void anHeirStandsOnEveryOneOfItsParents();
    void aStoredPackComesBackAsItWas();
    void whatTheyBecomeHoldsInEveryCopy();
    void aFirmIsTakenForWhatItsPacksAre();
    void oneFieldIsOfOneKindInAStepOfManyPacks();
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

void RulesLoader::aPackIsMadeOnceForAllThreads()
{
    const RulePacks packs = RulePacks::load({});
    std::vector<std::thread> threads;
    std::array<const RulePack *, 4> seen{};
    for (const RulePack *&each : seen)
        threads.emplace_back([&] { each = packs.pack(u"drug.narcotic"); });
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(seen[0] != nullptr);
    QVERIFY(std::ranges::all_of(seen, [&](const RulePack *each) { return each == seen[0]; }));
}

void RulesLoader::aPackNobodyWorksByHoldsNobodyUp()
{
    QTemporaryDir own;
    QFile file(own.filePath(QStringLiteral("x.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"suben": "rulepack/1", "id": "x.y", "version": "2026.11.1", "region": "CN",
                   "title": {"zh": "某类", "en": "some"}, "parents": ["nobody"]})");
    file.close();
    PackSources sources;
    sources.own = own.path();
    const RulePacks packs = RulePacks::load(sources);
    QVERIFY(packs.problemsOf({QStringLiteral("food.general")}).empty());
    QCOMPARE(packs.title(u"x.y").zh, QStringLiteral("某类"));
    QCOMPARE(packs.laidIn(), QStringList{QStringLiteral("x.y")});
    QCOMPARE(packs.problemsOf(packs.laidIn()).size(), size_t(1));
    QVERIFY(packs.pack(u"x.y") == nullptr);
    QCOMPARE(packs.problems().size(), size_t(1));
}

void RulesLoader::anHeirStandsOnEveryOneOfItsParents()
{
    const QStringList heirs = RulePacks::load({}).heirs(QStringLiteral("food.general"));
    QVERIFY(heirs.contains(QStringLiteral("food.general")));
    QVERIFY(heirs.contains(QStringLiteral("food.cbec")));
    QVERIFY(!heirs.contains(QStringLiteral("common")));
    QVERIFY(!heirs.contains(QStringLiteral("drug.retail")));
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

void RulesLoader::whatTheyBecomeHoldsInEveryCopy()
{
    RulePacks packs = RulePacks::load({});
    const RulePacks copy = packs;
    const RulePack *before = copy.pack(u"food.general");
    const QString usual = canonicalText(before->setting(u"nearExpiry")->value);
    PackSources sources;
    sources.firm.push_back({QStringLiteral("own"), R"({"suben": "rulepack/1", "overlay": "common", "for": "firm", "id": "common.own",
        "version": "2026.11.23", "settings": [{"id": "nearExpiry", "value": "45D", "because": {"zh": "本店周转慢"}}]})"});
    packs.become(RulePacks::load(sources));
    QCOMPARE(canonicalText(copy.pack(u"food.general")->setting(u"nearExpiry")->value), QStringLiteral("45D"));
    QCOMPARE(canonicalText(before->setting(u"nearExpiry")->value), usual); // who holds the old one keeps it
    QCOMPARE(copy.generation(), 2);
}

void RulesLoader::aFirmIsTakenForWhatItsPacksAre()
{
    const RulePacks packs = RulePacks::load({});
    const auto usual = [&](const char *pack) { return usualRoles(packs, {QLatin1String(pack)}).join(u','); };
    QCOMPARE(usual("food.general"), QStringLiteral("retailer"));
    QCOMPARE(usual("drug.user"), QStringLiteral("user"));
    QCOMPARE(usual("drug.wholesale"), QStringLiteral("wholesaler"));
    QCOMPARE(usual("auto.garage"), QStringLiteral("garage"));
    QCOMPARE(usual("live.slaughter"), QStringLiteral("slaughterhouse"));
}

/// One form shows the step of all packs in use: what stands in a field must be the same kind of thing in each.
void RulesLoader::oneFieldIsOfOneKindInAStepOfManyPacks()
{
    const RulePacks packs = RulePacks::load({});
    const auto kindOf = [](FieldType type) { return type == FieldType::Code || type == FieldType::Staff ? FieldType::Text : type; };
    QHash<QString, std::pair<FieldType, QString>> known;
    const QStringList ids = packs.ids();
    for (const QString &id : ids) {
        const RulePack &pack = *packs.pack(id);
        for (const StepRule &step : pack.steps) {
            for (const FieldUse &use : step.fields) {
                const FieldRule *field = pack.field(use.path);
                const FieldType kind = field != nullptr ? kindOf(field->type) : FieldType::Text;
                const QString key = step.id + u' ' + use.path;
                if (!known.contains(key))
                    known.insert(key, std::pair(kind, id));
                const auto at = known.constFind(key);
                QVERIFY2(at->first == kind, qPrintable(key + u' ' + id + u' ' + at->second));
            }
        }
    }
}

QTEST_GUILESS_MAIN(RulesLoader)
#include "tst_rules_loader.moc"
