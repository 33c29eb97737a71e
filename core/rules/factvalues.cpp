#include "core/rules/packrun.h"

#include "core/codes/schemes.h"

namespace suben
{

namespace
{

template <typename Id>
Value idValue(Id id)
{
    return raw(id) == 0 ? Value() : Value(Decimal::fromInteger(raw(id)));
}

Value textValue(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value dateValue(const std::optional<QDate> &date)
{
    return date ? Value(*date) : Value();
}

/// What the clerk cannot say: the ledger knows.
bool isLedgersOwn(BuiltIn name)
{
    return name == BuiltIn::LotId || name == BuiltIn::LotState || name == BuiltIn::ItemId ||
           name == BuiltIn::ItemCategory || name == BuiltIn::PartyId || name == BuiltIn::ObjectId ||
           name == BuiltIn::ObjectState;
}

/// A default of a quantity with a unit of its own is in that unit.
Value inFieldUnit(const FieldRule &field, Value value, UnitSense units)
{
    const auto unit = Unit::parse(field.unit);
    const auto *quantity = std::get_if<Quantity>(&value);
    if (field.unit.isEmpty() || !unit || quantity == nullptr || quantity->unit.isEmpty())
        return value;
    const auto converted = units.in(*quantity, *unit);
    return converted ? Value(*converted) : Value();
}

} // namespace

QDate PackRun::eventDate()
{
    const auto date =
        dayOf(eventFact(FactPath{FactScope::Event, BuiltIn::EventDate, QStringLiteral("event.date"), {}, {}, {}}));
    return date.value_or(m_input.now.date());
}

Value PackRun::fetch(int number, int line)
{
    const Slot &slot = program().slots[size_t(number)];
    if (slot.path.scope == FactScope::Query)
        return answer(slot, line);
    if (slot.path.scope == FactScope::Setting) {
        const SettingRule *setting = m_pack.setting(slot.path.holder);
        return setting != nullptr ? setting->value : Value();
    }
    if (!slot.path.part.isEmpty())
        return part(slot, line);
    Value found = isLedgersOwn(slot.path.builtIn) ? Value() : entered(slot.path, line);
    if (!isKnown(found))
        found = master(slot.path, line);
    if (isKnown(found) || slot.field == nullptr)
        return found;
    return inFieldUnit(*slot.field, value(slot.fallback, line), units(line));
}

/// What the draft itself says.
Value PackRun::entered(const FactPath &path, int line) const
{
    if (isPerLine(path.scope))
        return line >= 0 ? m_input.draft.lines[size_t(line)].fields.value(path.holder) : Value();
    return m_input.draft.fields.value(path.holder);
}

Value PackRun::master(const FactPath &path, int line)
{
    switch (path.scope) {
    case FactScope::Event:
        return eventFact(path);
    case FactScope::Line:
        return lineFact(path, line);
    case FactScope::Lot:
        return lotFact(path, line);
    case FactScope::Item:
        return itemFact(path, line);
    case FactScope::Party:
        return partyFact(path);
    case FactScope::Object:
        return objectFact(path);
    case FactScope::Own:
        return m_input.facts.own(path.builtIn);
    case FactScope::Paper:
    case FactScope::Due:
        return subjectFact(path.builtIn);
    case FactScope::Clock:
        return clockFact(path.builtIn);
    default:
        return {};
    }
}

Value PackRun::eventFact(const FactPath &path)
{
    const Fields &fields = m_input.draft.fields;
    const Value &written = fields.value(path.holder);
    if (isKnown(written))
        return written;
    const auto time = get<QDateTime>(fields, u"event.time");
    switch (path.builtIn) {
    case BuiltIn::EventDate:
        return time ? Value(inChina(*time).date()) : Value();
    case BuiltIn::EventHoursLate: {
        const auto date = get<QDate>(fields, u"event.date");
        if (!time && !date)
            return {};
        // A begun hour counts: a minute more than 24 hours is later than 24 hours.
        const qint64 hours = time ? (time->secsTo(m_input.now) + 3599) / 3600 : date->daysTo(m_input.now.date()) * 24;
        return Decimal::fromInteger(qMax<qint64>(0, hours));
    }
    case BuiltIn::EventActor:
    case BuiltIn::EventLocation:
        return m_input.facts.own(path.builtIn);
    default:
        return {};
    }
}

Value PackRun::lineFact(const FactPath &path, int line) const
{
    if (line < 0)
        return {};
    const DraftLine &draftLine = m_input.draft.lines[size_t(line)];
    switch (path.builtIn) {
    case BuiltIn::LineQty:
        return draftLine.quantity == Quantity() ? Value() : Value(draftLine.quantity);
    case BuiltIn::LineSide:
        return draftLine.side == Side::Input ? QStringLiteral("input") : QStringLiteral("output");
    case BuiltIn::LineCodes:
        return draftLine.codes.isEmpty() ? Value() : Value(draftLine.codes);
    default:
        return {};
    }
}

Value PackRun::lotFact(const FactPath &path, int line)
{
    const Lot *lot = m_input.facts.lot(line);
    if (lot == nullptr)
        return {};
    switch (path.builtIn) {
    case BuiltIn::LotId:
        return idValue(lot->id);
    case BuiltIn::LotCode:
        return textValue(lot->code);
    case BuiltIn::LotMade:
        return dateValue(lot->made);
    case BuiltIn::LotExpiry:
        return dateValue(lot->expiry);
    case BuiltIn::LotState:
        return dispositionName(lot->disposition);
    default:
        return lot->fields.value(path.holder);
    }
}

Value PackRun::itemFact(const FactPath &path, int line)
{
    const Item *item = m_input.facts.item(line);
    if (item == nullptr)
        return {};
    switch (path.builtIn) {
    case BuiltIn::ItemId:
        return idValue(item->id);
    case BuiltIn::ItemCategory:
        return textValue(item->category);
    case BuiltIn::ItemName:
        return textValue(item->name);
    case BuiltIn::ItemGtin:
        return textValue(item->gtin);
    default:
        return item->fields.value(path.holder);
    }
}

Value PackRun::partyFact(const FactPath &path)
{
    const Party *party = m_input.facts.party();
    if (party == nullptr)
        return {};
    switch (path.builtIn) {
    case BuiltIn::PartyId:
        return idValue(party->id);
    case BuiltIn::PartyName:
        return textValue(party->name);
    case BuiltIn::PartyCreditCode:
        return textValue(party->creditCode);
    default:
        return party->fields.value(path.holder);
    }
}

Value PackRun::objectFact(const FactPath &path)
{
    const Object *object = m_input.facts.object();
    if (object == nullptr)
        return {};
    if (path.builtIn == BuiltIn::ObjectId)
        return idValue(object->id);
    const Value &written = object->fields.value(path.holder);
    if (isKnown(written))
        return written;
    const ObjectRule *kind = m_pack.object(object->kind);
    return kind != nullptr && kind->key == path.holder ? textValue(object->code) : Value();
}

Value PackRun::subjectFact(BuiltIn name) const
{
    const Paper *paper = m_input.subject.paper;
    switch (name) {
    case BuiltIn::DueDate:
        return m_input.subject.dueDate.isValid() ? Value(m_input.subject.dueDate) : Value();
    case BuiltIn::DueDaysLate:
        return Decimal::fromInteger(m_input.subject.daysLate);
    case BuiltIn::PaperNumber:
        return paper != nullptr ? textValue(paper->number) : Value();
    case BuiltIn::PaperKind:
        return paper != nullptr ? textValue(paper->kind) : Value();
    case BuiltIn::PaperValidFrom:
        return paper != nullptr ? dateValue(paper->validFrom) : Value();
    case BuiltIn::PaperValidTo:
        return paper != nullptr ? dateValue(paper->validTo) : Value();
    default:
        return {};
    }
}

Value PackRun::clockFact(BuiltIn name) const
{
    switch (name) {
    case BuiltIn::ClockToday:
        return m_input.now.date();
    case BuiltIn::ClockNow:
        return m_input.now;
    case BuiltIn::ClockPeriodEnd:
        return m_input.subject.periodEnd.isValid() ? Value(m_input.subject.periodEnd) : Value();
    default:
        return {};
    }
}

/// `#default`, `#signedIn`, `#bad`, `#open`, or a part of a code.
Value PackRun::part(const Slot &wanted, int line)
{
    if (wanted.path.part == u"default")
        return wanted.field != nullptr ? inFieldUnit(*wanted.field, value(wanted.fallback, line), units(line))
                                       : Value();
    const Value whole = slot(wanted.base, line);
    if (!isKnown(whole))
        return {};
    if (wanted.path.part == u"signedIn")
        return m_input.facts.isSignedIn(canonicalText(whole));
    const auto *entries = std::get_if<QStringList>(&whole);
    if (entries != nullptr && wanted.field != nullptr && wanted.field->type == FieldType::Checklist)
        return checklistCount(wanted, *entries);
    return schemePart(wanted, whole);
}

Value PackRun::checklistCount(const Slot &wanted, const QStringList &entries) const
{
    qint64 bad = 0;
    QStringList done;
    for (const QString &entry : entries) {
        const QString result = entry.section(u'=', 1);
        bad += result == u"bad" ? 1 : 0;
        if (!result.isEmpty())
            done << entry.section(u'=', 0, 0);
    }
    if (wanted.path.part == u"bad")
        return Decimal::fromInteger(bad);
    const RuleTable *items = m_pack.table(wanted.field->table);
    qint64 open = 0;
    for (const QStringList &row : items != nullptr ? items->rows : std::vector<QStringList>())
        open += done.contains(row.value(0)) ? 0 : 1;
    return Decimal::fromInteger(open);
}

/// Of a list of codes: the different values of the part.
Value PackRun::schemePart(const Slot &wanted, const Value &whole)
{
    QStringList schemes;
    if (wanted.field != nullptr) {
        for (const SchemeUse &use : wanted.field->schemes)
            schemes << use.scheme;
    }
    const QDate today = m_input.now.date();
    if (const auto *text = std::get_if<QString>(&whole))
        return checkAnyOf(schemes, *text, today).parts.value(wanted.path.part);
    QStringList values;
    for (const QString &code : wordsOf(whole)) {
        const QString value = canonicalText(checkAnyOf(schemes, code, today).parts.value(wanted.path.part));
        if (!value.isEmpty() && !values.contains(value))
            values << value;
    }
    return values.isEmpty() ? Value() : Value(values);
}

} // namespace suben
