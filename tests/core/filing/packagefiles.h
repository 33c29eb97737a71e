#pragma once

#include "tests/support/testworkspace.h"

#include <QByteArray>
#include <QString>
#include <map>

namespace suben::test
{

/// The members of a zip as they stand, read by libzip alone.
std::map<QString, QByteArray> unpacked(const QString &path);
/// What stands in the bag's `data`, by the names it has there.
std::map<QString, QByteArray> payloadOf(const std::map<QString, QByteArray> &bag);
/// A zip with exactly these members, also with names no honest program would write.
void pack(const QString &path, const std::map<QString, QByteArray> &files);

/// A delivery of 40 boxes, lot L1, with a photograph of its note.
EventDraft photographedDelivery(TestWorkspace &shop, const QString &photograph);

} // namespace suben::test
