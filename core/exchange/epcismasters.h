#pragma once

#include "core/exchange/epciswriter.h"

#include <QJsonArray>

namespace suben
{

class Database;

/// The header's vocabularies: what the events of the period name, each with its standard words and, under our own
/// prefix, whole as the `load` format has it. Goods are under `urn:epcglobal:epcis:vtype:EPCClass`.
QJsonArray epcisVocabularies(Session &session, Database &db, const EpcisOrder &order);

} // namespace suben
