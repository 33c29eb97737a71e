#pragma once

#include "core/labels/labelcontent.h"
#include "core/labels/labelsubject.h"
#include "core/model/event.h"
#include "core/rules/rulepack.h"

namespace suben
{

/// A value in words: choices by the pack's word, quantities with their unit.
QString shownValue(const RulePack *pack, const QString &path, const Value &value, Language language);

/// The firm's own words: `own.name`, `own.creditCode`, `own.phone`, `own.address`, `user.name`, `today`. Nothing for
/// other paths.
Result<std::optional<QString>> ownFact(Session &session, const QString &path);

/// What the event that made a lot says: `event.*`, `line.*`, `party.*`. Empty for what it does not say.
Result<QString> makingFact(Session &session, LotId lot, const RulePack *pack, const QString &path);

/// The facts of a posted event and of its lines, in words.
Result<LabelContent> eventContent(Session &session, EventId event);
/// One page of it, as `LabelSubject::text` says: those lines, `page.number` and what they come to.
LabelContent pageOfEvent(const LabelContent &whole, const QString &page);
/// A day with its seal. NotFound where there is no seal of that day.
Result<LabelContent> dayContent(Session &session, QDate day);

/// The captions of facts that no pack names.
QString builtInCaption(const QString &path, const QString &language);

} // namespace suben
