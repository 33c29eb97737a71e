#include "core/rules/packrun.h"

#include "core/codes/mask.h"
#include "core/rules/placeholders.h"
#include "core/rules/ruletexts.h"

namespace suben
{

namespace
{

QString inWords(const FieldRule *field, const Value &value, Language language)
{
    if (field == nullptr)
        return displayText(value);
    if (field->secret)
        return masked(canonicalText(value));
    if (field->type != FieldType::Choice && field->type != FieldType::Choices)
        return displayText(value);
    QStringList words;
    for (const QString &id : wordsOf(value))
        words << field->choiceWord(id, language);
    return words.join(u'、');
}

} // namespace

QString PackRun::word(int number, int line)
{
    const Value value = number >= 0 ? slot(number, line) : Value();
    if (!isKnown(value))
        return RuleTexts::tr("(not given)");
    const Slot &fact = program().slots[size_t(number)];
    const FieldRule *field = fact.field;
    if (fact.query >= 0 && program().queries[size_t(fact.query)].rule->kind == QueryKind::Last)
        field = program().fieldOf.value(program().queries[size_t(fact.query)].rule->take.holder);
    return inWords(field, value, m_input.language);
}

QString PackRun::nameOf(const QString &path, int line)
{
    const auto parsed = parseFactPath(path);
    if (!parsed)
        return {};
    const Value value = entered(*parsed, line);
    return displayText(isKnown(value) ? value : master(*parsed, line));
}

QString PackRun::sentence(const Words &words, int line)
{
    return fill(inLanguage(words, m_input.language),
                [&](const QString &path) { return word(program().slotOf.value(path, -1), line); });
}

} // namespace suben
