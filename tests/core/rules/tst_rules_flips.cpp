#include "tests/core/rules/flips.h"
#include "tests/core/rules/goldencheck.h"

#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <tuple>

using namespace suben;

namespace
{

QByteArray textAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `label<TAB>reason`; # begins a remark.
QSet<QString> knownUnnoticed()
{
    QSet<QString> known;
    const QString text = QString::fromUtf8(textAt(QStringLiteral(SUBEN_TEST_DATA "/rulepacks/unnoticed.txt")));
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u'#') && !line.trimmed().isEmpty())
            known.insert(line.section(u'\t', 0, 0));
    }
    return known;
}

} // namespace

/// Turns one comparison or number of a pack at a time: some golden case of it has to come out otherwise. Asked of every
/// pack that has cases and of its parents; with SUBEN_FLIPS=ag of those whose ids begin with `ag.`.
class RulesFlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void someCaseNoticesEveryFlip_data();
    void someCaseNoticesEveryFlip();

private:
    bool isNoticed(const QString &pack, const Flip &flip);
    bool isClean(const QString &heir);
    QStringList heirsOf(const QString &pack, const QString &element) const;
    GoldenRules rulesWith(const QString &heir, const QString &pack, const QJsonObject &json) const;
    std::vector<const GoldenCase *> casesFor(const QString &heir, const QString &element) const;
    QStringList heirsFor(const QString &pack, const QString &element) const;
    QStringList chainOf(const QString &id);
    QStringList m_ids; ///< of the packs that have cases, and of what they inherit from
    std::map<QString, QStringList> m_chains;
    std::map<QString, bool> m_clean;       ///< whether an heir's cases come out as written before anything is turned
    std::map<QString, QByteArray> m_texts; ///< of the packs
    std::map<QString, QJsonObject> m_packs;
    QStringList m_tables; ///< ids
    std::vector<GoldenCase> m_cases;
    std::map<QString, QByteArray> m_told; ///< what the cases of a file say, by `pack/file`
};

void RulesFlips::initTestCase()
{
    registerSubenResources();
    for (const QString &file : QDir(QStringLiteral(":/suben/tables")).entryList())
        m_tables << file.chopped(5); // .json
    m_cases = allCases();
    for (const GoldenCase &one : m_cases) {
        m_told[one.pack + u'/' + one.file] += QJsonDocument(one.json).toJson();
        chainOf(one.pack);
    }
    for (const auto &[id, text] : m_texts)
        m_ids << id;
}

void RulesFlips::someCaseNoticesEveryFlip_data()
{
    QTest::addColumn<QString>("pack");
    const QString family = qEnvironmentVariable("SUBEN_FLIPS");
    for (const QString &pack : std::as_const(m_ids)) {
        if (family.isEmpty() || pack.section(u'.', 0, 0) == family)
            QTest::newRow(qPrintable(pack)) << pack;
    }
}

void RulesFlips::someCaseNoticesEveryFlip()
{
    QFETCH(QString, pack);
    const QSet<QString> known = knownUnnoticed();
    QStringList wrong;
    for (const Flip &flip : flipsOf(m_packs[pack])) {
        const bool isKnown = known.contains(flip.label);
        if (isNoticed(pack, flip) == isKnown)
            wrong << (isKnown ? QStringLiteral("noticed, take it off the list: ")
                              : QStringLiteral("no case notices: ")) +
                         flip.label;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

/// In the pack itself or in one that inherits from it.
bool RulesFlips::isNoticed(const QString &pack, const Flip &flip)
{
    const QJsonObject turned = flipped(m_packs.at(pack), flip);
    for (const QString &heir : heirsOf(pack, flip.element)) {
        const auto cases = casesFor(heir, flip.element);
        if (cases.empty() || !isClean(heir))
            continue;
        GoldenRules rules = rulesWith(heir, pack, turned);
        if (std::any_of(cases.begin(), cases.end(),
                        [&](const GoldenCase *one) { return !differences(rules, *one).isEmpty(); }))
            return true;
    }
    return false;
}

/// Cases that fail anyway would notice everything.
bool RulesFlips::isClean(const QString &heir)
{
    if (const auto known = m_clean.find(heir); known != m_clean.end())
        return known->second;
    GoldenRules rules = rulesWith(heir, heir, m_packs.at(heir));
    const auto cases = casesFor(heir, QString());
    const auto failing = std::find_if(cases.begin(), cases.end(),
                                      [&](const GoldenCase *one) { return !differences(rules, *one).isEmpty(); });
    if (failing != cases.end())
        qWarning().noquote() << heir + u'/' + (*failing)->name + QStringLiteral(" fails unflipped");
    return m_clean[heir] = failing == cases.end();
}

/// First those whose cases speak of the element, then those that speak most of the pack's rules.
QStringList RulesFlips::heirsOf(const QString &pack, const QString &element) const
{
    std::vector<std::tuple<qsizetype, qsizetype, QString>> ranked;
    for (const QString &heir : m_ids) {
        if (!m_chains.at(heir).contains(pack))
            continue;
        qsizetype ofElement = 0;
        qsizetype ofPack = 0;
        for (auto told = m_told.lower_bound(heir + u'/'); told != m_told.end() && told->first.startsWith(heir + u'/');
             ++told) {
            ofElement += told->second.count((pack + u':' + element + u'"').toUtf8());
            ofPack += told->second.count((u'"' + pack + u':').toUtf8());
        }
        ranked.emplace_back(-ofElement, -ofPack, heir);
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList heirs;
    for (const auto &[ofElement, ofPack, heir] : ranked)
        heirs << heir;
    return heirs;
}

/// Only the heir and what it inherits from, so that a flip costs little.
GoldenRules RulesFlips::rulesWith(const QString &heir, const QString &pack, const QJsonObject &json) const
{
    PackSources sources;
    sources.shipped = QStringLiteral(":/nothing");
    for (const QString &id : m_chains.at(heir)) {
        sources.firm.push_back({id, id == pack ? QJsonDocument(json).toJson() : m_texts.at(id)});
        for (const QString &table : m_tables) {
            if (m_texts.at(id).contains('"' + table.toUtf8() + '"'))
                sources.firm.push_back({table, textAt(QStringLiteral(":/suben/tables/%1.json").arg(table))});
        }
    }
    return GoldenRules(sources);
}

/// First those most likely to notice: their files speak of the element; last those that cost a load of their own.
std::vector<const GoldenCase *> RulesFlips::casesFor(const QString &heir, const QString &element) const
{
    std::vector<const GoldenCase *> cases;
    for (const GoldenCase &one : m_cases) {
        if (one.pack == heir)
            cases.push_back(&one);
    }
    const QByteArray word = element.toUtf8();
    std::stable_partition(cases.begin(), cases.end(), [&](const GoldenCase *one) {
        return m_told.at(one->pack + u'/' + one->file).contains(word);
    });
    std::stable_partition(cases.begin(), cases.end(),
                          [](const GoldenCase *one) { return !one->json.contains(u"firm"); });
    return cases;
}

/// The pack and what it inherits from, each once; reads what has not been read.
QStringList RulesFlips::chainOf(const QString &id)
{
    if (m_chains.contains(id))
        return m_chains[id];
    m_texts[id] = textAt(QStringLiteral(":/suben/rulepacks/%1.json").arg(id));
    m_packs[id] = QJsonDocument::fromJson(m_texts[id]).object();
    QStringList chain{id};
    for (const QJsonValue &parent : m_packs[id][u"parents"].toArray())
        chain += chainOf(parent.toString());
    chain.removeDuplicates();
    m_chains[id] = chain;
    return chain;
}

QTEST_GUILESS_MAIN(RulesFlips)
#include "tst_rules_flips.moc"
