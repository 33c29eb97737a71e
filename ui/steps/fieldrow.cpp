#include "ui/steps/fieldrow.h"

#include "ui/form/entryfield.h"
#include "ui/form/fieldtext.h"
#include "ui/steps/filefield.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QFontMetrics>
#include <QLabel>

namespace suben
{

std::vector<Choice> checkChoices()
{
    return {{QStringLiteral("ok"), {QStringLiteral("合格"), QStringLiteral("good")}},
            {QStringLiteral("bad"), {QStringLiteral("不合格"), QStringLiteral("bad")}},
            {QStringLiteral("na"), {QStringLiteral("不适用"), QStringLiteral("does not apply")}}};
}

QString choicesHint(const FieldRule &rule)
{
    QStringList offers;
    for (size_t i = 0; i < rule.choices.size(); ++i)
        offers.append(QStringLiteral("%1 %2").arg(i + 1).arg(inLanguage(rule.choices[i].words, windowLanguage())));
    return offers.join(QStringLiteral("  "));
}

void FieldRow::showChoices(EntryField &editor, const Theme &theme)
{
    constexpr int Room = 200; // of the field's width, without its borders
    const QString hint = choicesHint(editor.rule());
    if (QFontMetrics(theme.font(Letters::Body)).horizontalAdvance(hint) <= theme.px(Room)) {
        editor.setPlaceholderText(hint);
        return;
    }
    choices = hint;
    sentence->setText(hint);
    setLook(*sentence, "look", QStringLiteral("hint"));
}

bool FieldRow::isChecklist() const
{
    return ask.rule.type == FieldType::Checklist && !ask.items.empty();
}

Value FieldRow::value() const
{
    if (file != nullptr)
        return file->value();
    if (!isChecklist())
        return editors.first()->value();
    QStringList answers;
    for (qsizetype i = 0; i < editors.size(); ++i) {
        const Value answer = editors.at(i)->value();
        if (const auto *word = std::get_if<QString>(&answer))
            answers.append(ask.items.at(static_cast<size_t>(i)).id + QLatin1Char('=') + *word);
    }
    return answers.isEmpty() ? Value() : Value(answers);
}

void FieldRow::setValue(const Value &value)
{
    if (file != nullptr)
        file->setValue(value);
    if (!isKnown(value) || editors.isEmpty())
        return;
    const auto *list = std::get_if<QStringList>(&value);
    if (!isChecklist() || list == nullptr) {
        editors.first()->setValue(value);
        return;
    }
    for (size_t i = 0; i < ask.items.size(); ++i) {
        for (const QString &answer : *list) {
            if (answer.section(QLatin1Char('='), 0, 0) == ask.items[i].id)
                editors.at(static_cast<qsizetype>(i))->setValue(answer.section(QLatin1Char('='), 1));
        }
    }
}

bool FieldRow::isFilled() const
{
    return file != nullptr ? file->isFilled() : !editors.first()->text().isEmpty();
}

void FieldRow::clear()
{
    for (EntryField *editor : std::as_const(editors)) {
        editor->clear();
        editor->mark({}, {});
    }
    if (file != nullptr)
        file->clear();
    if (password != nullptr)
        password->clear();
    sentence->clear();
    isWanted = false;
}

QString FieldRow::problem() const
{
    if (file != nullptr)
        return file->problem();
    for (const EntryField *editor : editors) {
        if (const QString found = editor->problem(); !found.isEmpty())
            return found;
    }
    return {};
}

bool FieldRow::isSomebodyElse(const Actor &actor) const
{
    const QString name = password != nullptr ? editors.first()->text().trimmed() : QString();
    return !name.isEmpty() && name != actor.name;
}

bool FieldRow::mustSign(const Actor &actor) const
{
    return isSomebodyElse(actor) && password->text().isEmpty();
}

} // namespace suben
