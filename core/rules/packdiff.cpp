#include "core/rules/packdiff.h"

#include "core/rules/reading.h"
#include "core/rules/ruletexts.h"

#include <QHash>

namespace suben
{

namespace
{

using Lines = std::vector<std::pair<QString, QString>>;

/// Everything of a pack a person can read, by place; what stands at one place several times is told apart by number.
Lines linesOf(const RulePack &pack)
{
    Lines lines;
    QHash<QString, int> times;
    const auto add = [&](const QString &place, const QString &text) {
        const int time = times[place]++;
        lines.emplace_back(time == 0 ? place : place + u'#' + QString::number(time), text);
    };
    for (const SettingRule &setting : pack.settings)
        add(u"/settings/"_qs + setting.id,
            RuleTexts::tr("%1 = %2 (%3)").arg(setting.words.zh, displayText(setting.value), markName(setting.basis.mark)));
    for (const FieldRule &field : pack.fields)
        add(u"/fields/"_qs + field.path, field.words.zh + u' ' + fieldTypeName(field.type));
    for (const PaperRule &paper : pack.papers)
        add(u"/papers/"_qs + paper.id, paper.words.zh);
    for (const ReadRule &rule : reading(pack))
        add(rule.place, rule.text);
    for (const RuleTable &table : pack.tables) {
        for (const QStringList &row : table.rows)
            add(u"/tables/"_qs + table.id + u'/' + row.value(0), row.join(u'|'));
    }
    return lines;
}

} // namespace

std::vector<RuleDifference> differences(const RulePack &before, const RulePack &after)
{
    const Lines was = linesOf(before);
    const Lines is = linesOf(after);
    const QHash<QString, QString> wasAt(was.begin(), was.end());
    const QHash<QString, QString> isAt(is.begin(), is.end());
    std::vector<RuleDifference> found;
    for (const auto &[place, text] : is) {
        if (wasAt.value(place) != text)
            found.push_back({place, wasAt.value(place), text});
    }
    for (const auto &[place, text] : was) {
        if (!isAt.contains(place))
            found.push_back({place, text, {}});
    }
    return found;
}

} // namespace suben
