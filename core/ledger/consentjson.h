#pragma once

#include "core/ledger/session.h"
#include "core/model/event.h"

#include <QJsonObject>

namespace suben
{

class Database;

// The members `confirm` and `signatures` of a load file. Words in a file prove nobody's presence: outside a training
// ledger only the acting user and who is present (Session::present) may be named in them; NotAllowed for anybody else,
// NotFound for nobody.

Result<std::vector<Confirmation>> confirmationsFromJson(const Session &session, Database &db,
                                                        const QJsonObject &object);
Result<std::vector<Signature>> signaturesFromJson(const Session &session, Database &db, const QJsonObject &object);

} // namespace suben
