#include "tests/core/rules/flips.h"
#include "tests/core/rules/goldencheck.h"

#include "resources/resources.h"

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
    QStringList heirsOf(const QString &pack, const QString &element);
    bool isNamedIn(const GoldenCase &one, const QString &element);
    GoldenRules rulesWith(const QString &pack, const QJsonObject &json) const;
    std::vector<const GoldenCase *> casesFor(const QString &heir, const QString &element);
    QStringList chainOf(const QString &id);

    QStringList m_ids; ///< of the packs that have cases, and of what they inherit from
    std::map<QString, QStringList> m_chains;
    PackLibrary m_library; ///< as shipped
    std::vector<GoldenCase> m_cases;
    std::map<QString, QByteArray> m_told; ///< what the cases of a file say, by `pack/file`
    std::map<std::pair<QString, QString>, bool> m_named; ///< whether a file speaks of an element
    std::map<QString, int> m_noticed;     ///< how many flips the cases of a pack have noticed so far
};

void RulesFlips::initTestCase()
{
    registerSubenResources();
    std::vector<PackProblem> problems;
    m_library = RulePacks::read(PackSources{}, problems);
    m_cases = allCases();
    for (const GoldenCase &one : m_cases) {
        m_told[one.pack + u'/' + one.file] += QJsonDocument(one.json).toJson();
        chainOf(one.pack);
    }
    for (const auto &[id, chain] : m_chains)
        m_ids << id;
}

void RulesFlips::someCaseNoticesEveryFlip_data()
{
    QTest::addColumn<QString>("pack");
    for (const QString &pack : std::as_const(m_ids))
        QTest::newRow(qPrintable(pack)) << pack;
}

void RulesFlips::someCaseNoticesEveryFlip()
{
    QFETCH(QString, pack);
    const QSet<QString> known = knownUnnoticed();
    QStringList wrong;
    for (const Flip &flip : flipsOf(m_library.packs.at(pack).json)) {
        const bool isKnown = known.contains(flip.label);
        if (isNoticed(pack, flip) == isKnown)
            wrong << (isKnown ? QStringLiteral("noticed, take it off the list: ")
                              : QStringLiteral("no case notices: ")) +
                         flip.label;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

/// In the pack itself or in one that inherits from it. That the cases hold unflipped is what tst_rules_golden asks.
bool RulesFlips::isNoticed(const QString &pack, const Flip &flip)
{
    GoldenRules rules = rulesWith(pack, flipped(m_library.packs.at(pack).json, flip));
    for (const QString &heir : heirsOf(pack, flip.element)) {
        const auto cases = casesFor(heir, flip.element);
        if (std::any_of(cases.begin(), cases.end(),
                        [&](const GoldenCase *one) { return !differences(rules, *one).isEmpty(); })) {
            ++m_noticed[heir];
            return true;
        }
    }
    return false;
}

/// The packs with cases that stand on this one: first those whose cases speak of the element, of these first the one
/// that has noticed most.
QStringList RulesFlips::heirsOf(const QString &pack, const QString &element)
{
    std::vector<std::tuple<bool, int, QString>> ranked;
    for (const QString &heir : m_ids) {
        const auto cases = casesFor(heir, element);
        if (cases.empty() || !m_chains.at(heir).contains(pack))
            continue;
        const bool isNamed = std::any_of(cases.begin(), cases.end(),
                                         [&](const GoldenCase *one) { return isNamedIn(*one, element); });
        const auto noticed = m_noticed.find(heir);
        ranked.emplace_back(!isNamed, noticed == m_noticed.end() ? 0 : -noticed->second, heir);
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList heirs;
    for (const auto &[isUnnamed, rank, heir] : ranked)
        heirs << heir;
    return heirs;
}

/// What is compiled of them is only the packs of the cases that are tried.
GoldenRules RulesFlips::rulesWith(const QString &pack, const QJsonObject &json) const
{
    PackLibrary library = m_library;
    library.packs.at(pack).json = json;
    return GoldenRules(std::move(library));
}

/// First those most likely to notice: their files speak of the element; last those that cost a load of their own.
std::vector<const GoldenCase *> RulesFlips::casesFor(const QString &heir, const QString &element)
{
    std::vector<const GoldenCase *> cases;
    for (const GoldenCase &one : m_cases) {
        if (one.pack == heir)
            cases.push_back(&one);
    }
    std::stable_partition(cases.begin(), cases.end(),
                          [&](const GoldenCase *one) { return isNamedIn(*one, element); });
    std::stable_partition(cases.begin(), cases.end(),
                          [](const GoldenCase *one) { return !one->json.contains(u"firm"); });
    return cases;
}

bool RulesFlips::isNamedIn(const GoldenCase &one, const QString &element)
{
    const QString file = one.pack + u'/' + one.file;
    const auto known = m_named.find({file, element});
    return known != m_named.end() ? known->second
                                  : m_named.emplace(std::pair(file, element), m_told.at(file).contains(element.toUtf8()))
                                        .first->second;
}

/// The pack and what it inherits from, each once; reads what has not been read.
QStringList RulesFlips::chainOf(const QString &id)
{
    if (m_chains.contains(id))
        return m_chains[id];
    QStringList chain{id};
    for (const QJsonValue &parent : m_library.packs.at(id).json[u"parents"].toArray())
        chain += chainOf(parent.toString());
    chain.removeDuplicates();
    m_chains[id] = chain;
    return chain;
}

QTEST_GUILESS_MAIN(RulesFlips)
#include "tst_rules_flips.moc"
