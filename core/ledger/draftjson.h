#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/model/event.h"
#include "core/model/item.h"
#include "core/model/party.h"
#include "core/rules/retention.h"

#include <QJsonObject>
#include <variant>

namespace suben
{

class Database;

// The `load` format: one JSON object a line, in order. Names refer to what came before by credit code, GTIN, own code or name.
//
//   {"type":"party","party.name":"…","party.creditCode":"9137…","party.kind":"enterprise","party.address":"…","party.phone":"…"}
//   {"type":"location","name":"后仓","tags":["cold"]}
//   {"type":"item","item.name":"纯牛奶","category":"<rule pack>","unit":"箱","item.gtin":"690…","item.spec":"250mL×12",
//    "item.shelfLife":"6M","packagings":[{"unit":"箱","content":"12","gtin":"169…"}],"code":"CNN"}
//   {"type":"paper","kind":"foodLicence","of":"party","holder":"91370602MA3CD5E666","number":"SC105…","validTo":"2028-06-30",
//    "scope":["*"],"except":[],"issuer":"…","quantities":[{"key":"","quantity":"300 kg"}],"approvedBy":["店长","质量负责人"]}
//   {"type":"user","name":"张药师","role":"approver"}           (training and set-up files; without a password: cannot sign in)
//   {"type":"event","step":"receiving","party":"91370602MA3CD5E666","event.date":"2026-11-02","event.docNo":"…",
//    "lines":[{"item":"6901234000016","lot.code":"20261020A1","lot.made":"2026-10-20","line.qty":"40箱","line.price":"42",
//              "line.codes":["83123…"],"location":"前店","side":"input","lot":"20261020A1"}],
//    "pack":"<rule pack>","object":"CQ2026000001","confirm":[{"rule":"common:unusualQty","line":0,"reason":"…"}],
//    "signatures":[{"field":"<a staff field>","user":"张药师"}],"papers":["number of a cited paper"]}
//
// Parties, items and papers take `confirm` as well, where saving them asks for a reason.
// A line's side defaults to what the step's shape says (in → output, out → input, observe → none is kept, else required);
// an input line names an existing lot by code (of that item). Quantities carry their unit word, else the item's own unit.

/// One line of a load file, resolved against the ledger.
struct UserSpec {
    QString name;
    Role role = Role::Clerk;
};
using LoadEntry = std::variant<Party, Location, Item, Paper, UserSpec, EventDraft>;

/// Usage error with the key that is wrong; NotFound when a name refers to nothing.
Result<LoadEntry> readLoadEntry(Session &session, const QJsonObject &object);
/// The event form above: what `correct EVENT DRAFT.json` reads.
Result<EventDraft> draftFromJson(Session &session, const QJsonObject &object);
QJsonObject draftToJson(Session &session, const EventDraft &draft);
/// The same inside a transaction that is open already.
QJsonObject draftToJson(Database &db, const EventDraft &draft);
/// One finding as `--json` prints it: {severity, rule, field, line, text, law, article, mark, checked, pack, version}.
QJsonObject findingToJson(const Finding &finding);
/// {until, permanent, rule, law, article, mark}; empty for nothing.
QJsonObject keepToJson(const std::optional<KeepUntil> &kept);
/// An event as `show --json` and packages print it; secrets masked.
QJsonObject eventToJson(Session &session, const Event &event);

} // namespace suben
