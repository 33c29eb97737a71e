#pragma once

#include <QJsonObject>
#include <QString>

namespace suben
{

/// What is wrong with a record of which every member is known; empty when nothing is. `rules` are words with spaces between:
/// `name=30` (so many characters), `count=16,4` (a number with so many digits and places), `day=date`, `at=time`, `lines=list`;
/// with `!` behind what must be there. A member no rule names is refused; `recordKey` and what begins with `suben:` stays.
QString wrongMembers(const QJsonObject &record, const QString &rules);

/// The same for each entry of a list, or for an object in its place; names the entry from 1.
QString wrongEntries(const QJsonValue &list, const QString &rules);

} // namespace suben
