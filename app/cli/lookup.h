#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/rules/fieldrule.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace suben
{

/// The one lot a text means: its code, the end of it, or an item code. NotFound for none, Usage with the choices for several.
Result<LotId> lotNamed(Session &session, const QString &text);
/// An event by its number or its document number.
Result<EventId> eventNamed(Session &session, const QString &text);
/// The JSON object of a file; Usage with the reason when it is none.
Result<QJsonObject> readJsonObject(const QString &path);
/// The bytes of a file of at most 64 MB. NotFound when there is none, Storage for what is no readable file.
Result<QByteArray> readFile(const QString &path);
/// The id of the choice with this id or word; an empty text stays empty. Usage with the words there are.
Result<QString> choiceNamed(const QString &text, const std::vector<Choice> &choices);
/// Each of a list, as `choiceNamed`.
Result<QStringList> choicesNamed(const QStringList &texts, const std::vector<Choice> &choices);
/// Usage for a fact that neither the packs nor `also` know: what is misspelt would be handed over.
Result<void> checkWithheld(const Session &session, const QStringList &withheld, const QStringList &also);
/// Usage when a period ends before it begins.
Result<void> checkPeriod(QDate from, QDate to);

} // namespace suben
