#include "core/rules/rulepacks.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace suben;

namespace
{

constexpr quint32 Seed = 20261122;
const QString Shipped = QStringLiteral(SUBEN_RESOURCES);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonValue oddValue(QRandomGenerator &random)
{
    static const QList<QJsonValue> odd{QJsonValue(),
                                       true,
                                       -1,
                                       0,
                                       1e300,
                                       QString(),
                                       QStringLiteral("item.name"),
                                       QStringLiteral("2026-02-30"),
                                       QStringLiteral("^(a+)+$"),
                                       QString(5'000, u'x'),
                                       QJsonArray(),
                                       QJsonArray{1, QStringLiteral("x"), QJsonObject()},
                                       QJsonObject(),
                                       QJsonObject{{QStringLiteral("all"), QJsonArray()}},
                                       QJsonObject{{QStringLiteral("fact"), QStringLiteral("nothing.here")}},
                                       QJsonObject{{QStringLiteral("not"), QJsonObject()}}};
    return odd.at(random.bounded(static_cast<int>(odd.size())));
}

/// Somewhere inside, something is another thing than it was.
QJsonValue changed(const QJsonValue &value, QRandomGenerator &random)
{
    if (random.bounded(6) == 0)
        return oddValue(random);
    if (value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(random.bounded(static_cast<int>(object.size())));
        if (random.bounded(12) == 0)
            object.remove(key);
        else
            object.insert(key, changed(object.value(key), random));
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const int at = random.bounded(static_cast<int>(array.size()));
        if (random.bounded(12) == 0)
            array.append(array.at(at)); // twice the same id
        else
            array.replace(at, changed(array.at(at), random));
        return array;
    }
    return oddValue(random);
}

} // namespace

/// Packs that somebody wrote badly: each is loaded or refused by name, and the others work. The dice are the same every
/// day; SUBEN_MUTANTS throws more of them (60 when not set).
class RulesMutants final : public QObject
{
    Q_OBJECT

private:
    static int count()
    {
        const int wanted = qEnvironmentVariableIntValue("SUBEN_MUTANTS");
        return wanted > 0 ? wanted : 60;
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    /// A pack in the place of the shipped one, beside those it stands on.
    RulePacks load(const QByteArray &mutant) const
    {
        put(QStringLiteral("rulepacks/food.dairy.json"), mutant);
        PackSources sources;
        sources.shipped = m_folder.path();
        return RulePacks::load(sources);
    }

    QTemporaryDir m_folder;
    QByteArray m_whole;

private Q_SLOTS:
    void initTestCase()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("rulepacks"));
        QDir(m_folder.path()).mkpath(QStringLiteral("tables"));
        for (const char *name : {"common.json", "food.general.json"})
            put(QStringLiteral("rulepacks/") + QLatin1String(name),
                bytesOf(Shipped + QStringLiteral("/rulepacks/") + QLatin1String(name)));
        for (const QFileInfo &table : QDir(Shipped + QStringLiteral("/tables")).entryInfoList({QStringLiteral("*.json")}))
            put(QStringLiteral("tables/") + table.fileName(), bytesOf(table.filePath()));
        m_whole = bytesOf(Shipped + QStringLiteral("/rulepacks/food.dairy.json"));
        const RulePacks whole = load(m_whole);
        for (const PackProblem &problem : whole.problems())
            qWarning("%s", qPrintable(problem.toString()));
        QVERIFY(whole.pack(u"food.dairy") != nullptr);
    }

    void aBadPackIsRefusedByNameAndTheOthersWork()
    {
        int loaded = 0;
        const QJsonObject pack = QJsonDocument::fromJson(m_whole).object();
        for (int number = 0; number < count(); ++number) {
            QRandomGenerator random(Seed + static_cast<quint32>(number));
            QJsonValue mutant = pack;
            for (int times = random.bounded(1, 4); times > 0; --times)
                mutant = changed(mutant, random);
            QByteArray bytes = QJsonDocument(mutant.toObject()).toJson();
            if (number % 8 == 0)
                bytes = m_whole.left(random.bounded(static_cast<int>(m_whole.size())));
            const RulePacks packs = load(bytes);
            const QString said = QStringLiteral("pack %1").arg(number);
            QVERIFY2(packs.pack(u"food.general") != nullptr, qPrintable(said));
            const QStringList ids = packs.ids(); // by another name where that was what changed
            const bool isLoaded = std::ranges::count_if(ids, [&](const QString &id) { return packs.pack(id) != nullptr; }) >= 3;
            loaded += isLoaded ? 1 : 0;
            QVERIFY2(isLoaded || !packs.problems().empty(), qPrintable(said + QStringLiteral(" went away silently")));
        }
        qInfo("%d packs, %d of them could still be used", count(), loaded);
    }
};

QTEST_GUILESS_MAIN(RulesMutants)
#include "tst_rules_mutants.moc"
