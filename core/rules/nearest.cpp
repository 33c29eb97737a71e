#include "core/rules/nearest.h"

#include "core/rules/ruletexts.h"

#include <vector>

namespace suben
{

namespace
{

int editDistance(QStringView a, QStringView b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i - 1] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &words)
{
    QString best;
    int least = qMax(2, int(word.size()) / 3) + 1;
    for (const QString &candidate : words) {
        const int distance = editDistance(word, candidate);
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

QString missingSentence(Missing kind, const QString &word, const QStringList &words)
{
    const QString near = nearest(word, words);
    const auto say = [&](const QString &plain, const QString &guess) {
        return near.isEmpty() ? plain.arg(word) : guess.arg(word, near);
    };
    switch (kind) {
    case Missing::Pack:
        return say(RuleTexts::tr("There is no pack “%1”."), RuleTexts::tr("There is no pack “%1”; did you mean “%2”?"));
    case Missing::Table:
        return say(RuleTexts::tr("There is no table “%1”."),
                   RuleTexts::tr("There is no table “%1”; did you mean “%2”?"));
    case Missing::Fact:
        return say(RuleTexts::tr("There is no fact “%1”."), RuleTexts::tr("There is no fact “%1”; did you mean “%2”?"));
    case Missing::Setting:
        return say(RuleTexts::tr("There is no setting “%1”."),
                   RuleTexts::tr("There is no setting “%1”; did you mean “%2”?"));
    case Missing::Law:
        return say(RuleTexts::tr("There is no law “%1”."), RuleTexts::tr("There is no law “%1”; did you mean “%2”?"));
    case Missing::Step:
        return say(RuleTexts::tr("There is no step “%1”."), RuleTexts::tr("There is no step “%1”; did you mean “%2”?"));
    case Missing::Paper:
        return say(RuleTexts::tr("There is no paper “%1”."),
                   RuleTexts::tr("There is no paper “%1”; did you mean “%2”?"));
    case Missing::Object:
        return say(RuleTexts::tr("There is no kind of object “%1”."),
                   RuleTexts::tr("There is no kind of object “%1”; did you mean “%2”?"));
    case Missing::Query:
        return say(RuleTexts::tr("There is no query “%1”."),
                   RuleTexts::tr("There is no query “%1”; did you mean “%2”?"));
    case Missing::Scheme:
        return say(RuleTexts::tr("There is no code scheme “%1”."),
                   RuleTexts::tr("There is no code scheme “%1”; did you mean “%2”?"));
    case Missing::Part:
        return say(RuleTexts::tr("“%1” is not a part of this value."),
                   RuleTexts::tr("“%1” is not a part of this value; did you mean “%2”?"));
    case Missing::Column:
        return say(RuleTexts::tr("There is no column “%1”."),
                   RuleTexts::tr("There is no column “%1”; did you mean “%2”?"));
    case Missing::Due:
        return say(RuleTexts::tr("There is no due “%1”."), RuleTexts::tr("There is no due “%1”; did you mean “%2”?"));
    case Missing::Rule:
        return say(RuleTexts::tr("There is no rule “%1”."), RuleTexts::tr("There is no rule “%1”; did you mean “%2”?"));
    case Missing::Role:
        return say(RuleTexts::tr("There is no role “%1”."), RuleTexts::tr("There is no role “%1”; did you mean “%2”?"));
    }
    return {};
}

} // namespace suben
