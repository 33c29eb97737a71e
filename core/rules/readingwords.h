#pragma once

#include "core/base/finding.h"
#include "core/rules/expression.h"

#include <QString>

namespace suben
{

// The words a reading is made of. It is Chinese by nature: it is what a lawyer signs (design/rulepacks.md §8).

QString operatorInChinese(Operator op);
QString severityInChinese(Severity severity);
/// Of a path that no pack names; else the path.
QString builtInInChinese(const FactPath &path);
/// Of a part of a value or a member of an answer.
QString partInChinese(const QString &part);
/// Words of the program's own: sides of a line, states of a lot or paper, steps of master data; else the word.
QString programWordInChinese(const QString &word);

} // namespace suben
