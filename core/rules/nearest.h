#pragma once

#include <QStringList>

namespace suben
{

/// The word that differs least, if it is near enough to be a slip of the hand; else empty.
QString nearest(const QString &word, const QStringList &words);

/// What a rule pack can name that does not exist.
enum class Missing { Pack, Table, Fact, Setting, Law, Step, Paper, Object, Query, Scheme, Part, Column, Due, Role, Rule };

/// `There is no fact “party.knd”; did you mean “party.kind”?`
QString missingSentence(Missing kind, const QString &word, const QStringList &words);

} // namespace suben
