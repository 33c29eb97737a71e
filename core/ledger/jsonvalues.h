#pragma once

#include "core/ledger/fieldjson.h"
#include "core/ledger/session.h"

#include <QJsonObject>
#include <QJsonValue>

namespace suben
{

class Database;

// What the readers of the `load` format share.

/// Text of a JSON string or number; empty for anything else.
QString wordOf(const QJsonValue &json);
/// A value as a person or program writes it, read by the field's type: dates of any written form, quantities with their
/// unit word, money, booleans, lists. What does not fit stays a text, so that the rules can say what is wrong with it.
Value enteredValue(const QJsonValue &json, std::optional<FieldType> type, QDate today);
/// The field's type in the first of these packs that declares it.
std::optional<FieldType> typeIn(const std::vector<const RulePack *> &packs, const QString &path);
/// Packs of the ledger's categories, in order.
std::vector<const RulePack *> enabledPacks(const Session &session);
/// Members that name a fact of one of these scopes (`party.`, `event.` …).
Fields enteredFields(const QJsonObject &object, const QStringList &scopes, const std::vector<const RulePack *> &packs,
                     QDate today);
/// The first member that is neither one of `known` nor a fact of these scopes.
std::optional<QString> strangeKey(const QJsonObject &object, const QStringList &known, const QStringList &scopes);

} // namespace suben
