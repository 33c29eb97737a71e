#include "tests/core/rules/flips.h"
#include "tests/core/rules/goldencheck.h"

#include "resources/resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <algorithm>

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
    /// The cases of a pack, those first that are most likely to notice a flip of an element.
    struct Trial {
        bool isNamed = false; ///< some of them speak of the element
        int noticed = 0;      ///< so many flips before
        QString heir;
        std::vector<const GoldenCase *> cases;
    };

    bool isNoticed(const QString &pack, const Flip &flip);
    const std::vector<Trial> &trialsFor(const QString &pack, const QString &element);
    Trial trialOf(const QString &heir, const QString &element) const;
    GoldenRules rulesWith(const QString &pack, const QJsonObject &json) const;
    QStringList chainOf(const QString &id);

    std::map<QString, QStringList> m_chains;            ///< of the packs that have cases, and of what they inherit from
    PackLibrary m_library;                              ///< as shipped
    std::map<QString, std::vector<GoldenCase>> m_cases; ///< by pack
    std::map<QString, std::map<QString, QByteArray>> m_told; ///< what they say, by pack and file
    std::map<QString, int> m_noticed;                        ///< how many flips the cases of a pack have noticed
    std::pair<QString, QString> m_tried;                     ///< pack and element of `m_trials`
    std::vector<Trial> m_trials;
};

void RulesFlips::initTestCase()
{
    registerSubenResources();
    std::vector<PackProblem> problems;
    m_library = RulePacks::read(PackSources{}, problems);
    for (GoldenCase &one : allCases()) {
        m_told[one.pack][one.file] += QJsonDocument(one.json).toJson();
        chainOf(one.pack);
        m_cases[one.pack].push_back(std::move(one));
    }
}

void RulesFlips::someCaseNoticesEveryFlip_data()
{
    QTest::addColumn<QString>("pack");
    const QString family = qEnvironmentVariable("SUBEN_FLIPS");
    for (const auto &[pack, chain] : m_chains) {
        if (family.isEmpty() || pack.section(u'.', 0, 0) == family)
            QTest::newRow(qPrintable(pack)) << pack;
    }
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

/// In the pack itself or in one that inherits from it, or by the schema. That the cases hold unflipped is what
/// tst_rules_golden asks.
bool RulesFlips::isNoticed(const QString &pack, const Flip &flip)
{
    const QJsonObject turned = flipped(m_library.packs.at(pack).json, flip);
    GoldenRules rules = rulesWith(pack, turned);
    for (const Trial &trial : trialsFor(pack, flip.element)) {
        if (std::any_of(trial.cases.begin(), trial.cases.end(),
                        [&](const GoldenCase *one) { return !differences(rules, *one).isEmpty(); })) {
            ++m_noticed[trial.heir];
            return true;
        }
    }
    std::vector<PackProblem> problems;
    return !readPackFile(pack, QJsonDocument(turned).toJson(), PackOrigin::Laid, problems);
}

/// First the packs whose cases speak of the element, of these first the one that has noticed most. The flips of an
/// element come one after another.
const std::vector<RulesFlips::Trial> &RulesFlips::trialsFor(const QString &pack, const QString &element)
{
    if (m_tried == std::pair(pack, element))
        return m_trials;
    m_tried = {pack, element};
    m_trials.clear();
    for (const auto &[heir, cases] : m_cases) {
        if (m_chains.at(heir).contains(pack))
            m_trials.push_back(trialOf(heir, element));
    }
    std::stable_sort(m_trials.begin(), m_trials.end(), [](const Trial &a, const Trial &b) {
        return std::pair(a.isNamed, a.noticed) > std::pair(b.isNamed, b.noticed);
    });
    return m_trials;
}

/// First the files that speak of the element; last what costs a pack of its own.
RulesFlips::Trial RulesFlips::trialOf(const QString &heir, const QString &element) const
{
    const auto noticed = m_noticed.find(heir);
    Trial trial{false, noticed == m_noticed.end() ? 0 : noticed->second, heir, {}};
    QSet<QString> named;
    for (const auto &[file, text] : m_told.at(heir)) {
        if (text.contains(element.toUtf8()))
            named.insert(file);
    }
    trial.isNamed = !named.isEmpty();
    for (const GoldenCase &one : m_cases.at(heir))
        trial.cases.push_back(&one);
    const auto rank = [&](const GoldenCase *one) {
        return std::pair(one->json.contains(u"firm"), !named.contains(one->file));
    };
    std::stable_sort(trial.cases.begin(), trial.cases.end(),
                     [&](const GoldenCase *a, const GoldenCase *b) { return rank(a) < rank(b); });
    return trial;
}

/// What is compiled of them is only the packs of the cases that are tried.
GoldenRules RulesFlips::rulesWith(const QString &pack, const QJsonObject &json) const
{
    PackLibrary library = m_library;
    library.packs.at(pack).json = json;
    return GoldenRules(std::move(library));
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
