#pragma once

#include "core/ledger/session.h"
#include "core/model/fields.h"
#include "ui/steps/stepasks.h"

#include <QList>

class QLabel;
class QLineEdit;
class QWidget;

namespace suben
{

class EntryField;
class Theme;
class FileField;

/// One field on a plain form: its editors (one; of a checklist one an item), or its file, and what stands beside it.
struct FieldRow {
    AskedField ask{};
    QWidget *title = nullptr;
    QWidget *field = nullptr; ///< what is typed in
    QWidget *beside = nullptr;
    QList<EntryField *> editors{};
    FileField *file = nullptr;
    QLineEdit *password = nullptr;
    QLabel *sentence = nullptr;
    QString choices{};     ///< where they are too many to stand in the field: said beside it
    bool isWanted = false; ///< by the last findings

    bool isChecklist() const;
    /// What a digit chooses: in the field where it has room, beside it otherwise.
    void showChoices(EntryField &editor, const Theme &theme);
    /// What can be read of what stands there; of a file the hash it is kept under.
    Value value() const;
    void setValue(const Value &value);
    /// Something stands there, readable or not.
    bool isFilled() const;
    void clear();
    /// Why it cannot be read.
    QString problem() const;
    /// Of a field that signs: the acting person has signed in already, others have to.
    bool isSomebodyElse(const Actor &actor) const;
    bool mustSign(const Actor &actor) const;
};

/// What can be said of one item of a checklist.
std::vector<Choice> checkChoices();
/// `1 合格  2 不合格`: what a digit chooses.
QString choicesHint(const FieldRule &rule);

} // namespace suben
