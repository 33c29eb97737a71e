#pragma once

#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace suben
{

/// One small change of a pack's file that some golden case has to notice (design/rulepacks.md §12).
struct Flip {
    QString label;   ///< `common /checks/futureEvent/when after→notBefore`
    QString element; ///< id or path of the element it stands in
    QStringList path;
    QJsonValue becomes;
};

/// Every comparison turned into its neighbour (above↔atLeast, before↔notAfter, is↔isNot, known↔not known, …) and every
/// literal duration or number made one more, in settings, fields, queries, steps, checks, dues and retention.
std::vector<Flip> flipsOf(const QJsonObject &pack);

/// The pack's file with that one change.
QJsonObject flipped(const QJsonObject &pack, const Flip &flip);

} // namespace suben
