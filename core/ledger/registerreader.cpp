#include "core/ledger/registerreader.h"

#include "core/base/value.h"
#include "core/codes/coderange.h"
#include "core/model/event.h"
#include "core/rules/rulepacks.h"
#include "core/rules/stepword.h"

#include <algorithm>

namespace suben
{

namespace
{

/// Only takes another entry out: nothing of its own but when and under which number.
bool isVoid(const Event &event)
{
    return event.lines.empty() && raw(event.corrects) != 0 &&
           std::all_of(event.fields.begin(), event.fields.end(), [](const Fields::Entry &entry) {
               return entry.first == u"event.date" || entry.first == u"event.time" || entry.first == u"event.docNo";
           });
}

Value negative(const Value &value)
{
    if (const auto *money = std::get_if<Money>(&value))
        return Money::fromTenThousandths(-money->tenThousandths());
    if (const auto *number = std::get_if<Decimal>(&value))
        return Decimal::fromMicros(-number->micros());
    return value;
}

/// What it brought goes, and what it took comes back.
EventLine takenBack(EventLine line)
{
    line.quantity.value = Decimal::fromMicros(-line.quantity.value.micros());
    line.entered.value = Decimal::fromMicros(-line.entered.value.micros());
    if (line.fields.has(u"line.amount"))
        line.fields.set(QStringLiteral("line.amount"), negative(line.fields.value(u"line.amount")));
    return line;
}

} // namespace

RegisterReader::RegisterReader(Session &session, const RulePack &pack, const ViewRule &view,
                               const RegisterPeriod &period)
    : m_session(session), m_catalog(session), m_pack(pack), m_view(view), m_period(period)
{
}

Result<void> RegisterReader::event(const Event &event, const RegisterInfo &info, const Marking &marking,
                                   const std::function<void(const RegisterRow &)> &row)
{
    if (isVoid(event))
        return {};
    if (event.lines.empty()) {
        row({cells(event, nullptr, info), groupOf(event, nullptr), {}, marking.red, marking.mark});
        return {};
    }
    for (const EventLine &written : event.lines) {
        const EventLine line = marking.red ? takenBack(written) : written;
        if (const auto known = learn(line.lot); !known)
            return known;
        const QStringList &packs = info.packs;
        const QString &category = m_items[raw(m_lots[raw(line.lot)].item)].category;
        if (packs.isEmpty() ? category != m_pack.id : !packs.contains(category))
            continue;
        row({cells(event, &line, info), groupOf(event, &line), line.lot, marking.red, marking.mark});
    }
    return {};
}

Result<void> RegisterReader::learn(LotId id)
{
    if (m_lots.contains(raw(id)))
        return {};
    const auto lot = m_catalog.lot(id);
    if (!lot)
        return tl::make_unexpected(lot.error());
    const auto item = m_catalog.item(lot->item);
    if (!item)
        return tl::make_unexpected(item.error());
    m_lots.insert(raw(id), *lot);
    m_items.insert(raw(item->id), *item);
    return {};
}

/// What the group of a line is called.
QString RegisterReader::groupOf(const Event &event, const EventLine *line)
{
    if (m_view.group == u"party.id")
        return party(event.party).name;
    if (m_view.group == u"object.id")
        return raw(event.object) != 0 ? objectCell(QStringLiteral("object.code"), event.object) : QString();
    if (line == nullptr || m_view.group.isEmpty())
        return {};
    const Lot &lot = m_lots[raw(line->lot)];
    const Item &item = m_items[raw(lot.item)];
    const QString name = (item.name + u' ' + text(item.fields, u"item.spec")).trimmed();
    return m_view.group == u"lot.id" ? name + u' ' + lot.code : name;
}

const Party &RegisterReader::party(PartyId id)
{
    auto found = m_parties.find(raw(id));
    if (found == m_parties.end())
        found = m_parties.insert(raw(id), raw(id) != 0 ? m_catalog.party(id).value_or(Party()) : Party());
    return *found;
}

QStringList RegisterReader::cells(const Event &event, const EventLine *line, const RegisterInfo &info)
{
    QStringList list;
    for (const RegisterColumn &column : info.columns)
        list << (m_period.withheld.contains(column.path) ? QString() : cell(column.path, event, line));
    return list;
}

QString RegisterReader::cell(const QString &path, const Event &event, const EventLine *line)
{
    if (path.startsWith(u"line.") && line != nullptr)
        return lineCell(path, *line);
    if ((path.startsWith(u"lot.") || path.startsWith(u"item.")) && line != nullptr)
        return thingCell(path, *line);
    if (path == u"event.date")
        return event.eventTime.date().toString(Qt::ISODate);
    if (path == u"event.time")
        return displayText(Value(event.eventTime));
    if (path == u"event.docNo")
        return event.docNo;
    if (path == u"event.step")
        return wordOfStep(m_session.packs, {&m_pack}, event.step);
    if (path.startsWith(u"party.") && !event.fields.has(path))
        return partyCell(path, party(event.party));
    if (path.startsWith(u"paper."))
        return paperCell(path, event);
    if (path.startsWith(u"object.") && !event.fields.has(path) && raw(event.object) != 0)
        return objectCell(path, event.object);
    return word(path, event.fields.value(path));
}

QString RegisterReader::lineCell(const QString &path, const EventLine &line)
{
    if (path == u"line.qty")
        return line.quantity.toString();
    if (path == u"line.in")
        return line.side == Side::Output ? line.quantity.toString() : QString();
    if (path == u"line.out")
        return line.side == Side::Input ? line.quantity.toString() : QString();
    if (path == u"line.codes")
        return foldCodes(line.codes).join(u' ');
    if (path == u"line.running")
        return running(line);
    return word(path, line.fields.value(path));
}

QString RegisterReader::running(const EventLine &line)
{
    const Lot &lot = m_lots[raw(line.lot)];
    Decimal &sum = m_running[m_view.group == u"item.id" ? raw(lot.item) : raw(line.lot)];
    const Decimal change = line.side == Side::None ? Decimal() : line.quantity.value;
    sum = (line.side == Side::Input ? subtract(sum, change) : add(sum, change)).value_or(sum);
    return Quantity{sum, m_items[raw(lot.item)].unit}.toString();
}

QString RegisterReader::thingCell(const QString &path, const EventLine &line)
{
    if (line.fields.has(path))
        return word(path, line.fields.value(path));
    const Lot &lot = m_lots[raw(line.lot)];
    if (path == u"lot.code")
        return lot.code;
    if (path == u"lot.made")
        return lot.made ? lot.made->toString(Qt::ISODate) : QString();
    if (path == u"lot.expiry")
        return lot.expiry ? lot.expiry->toString(Qt::ISODate) : QString();
    if (path.startsWith(u"lot."))
        return word(path, lot.fields.value(path));
    const Item &item = m_items[raw(lot.item)];
    if (path == u"item.name")
        return item.name;
    if (path == u"item.gtin")
        return item.gtin;
    return word(path, item.fields.value(path));
}

QString RegisterReader::partyCell(const QString &path, const Party &party)
{
    if (path == u"party.name")
        return party.name;
    return path == u"party.creditCode" ? party.creditCode : word(path, party.fields.value(path));
}

QString RegisterReader::objectCell(const QString &path, ObjectId id)
{
    const auto object = m_catalog.object(id);
    if (!object)
        return {};
    return path == u"object.code" ? object->code : word(path, object->fields.value(path));
}

/// `paper.toxicPermit.number`: of the party's or the firm's own paper of that kind which held on the day.
QString RegisterReader::paperCell(const QString &path, const Event &event)
{
    const PaperRule *kind = m_pack.paper(path.section(u'.', 1, 1));
    const bool isOwn = kind != nullptr && kind->holder == HolderKind::Own;
    const auto papers =
        isOwn ? m_catalog.papersOf(HolderKind::Own, 0) : m_catalog.papersOf(HolderKind::Party, raw(event.party));
    if (!papers)
        return {};
    const QDate day = event.eventTime.date();
    for (const Paper &paper : *papers) {
        if (paper.kind == path.section(u'.', 1, 1) && (!paper.validTo || *paper.validTo >= day))
            return paper.number;
    }
    return {};
}

/// Choices and yes/no in the pack's words.
QString RegisterReader::word(const QString &path, const Value &value) const
{
    const FieldRule *field = m_pack.field(path);
    const Language language = m_session.packs.language();
    if (field != nullptr && !field->choices.empty()) {
        if (const auto *one = std::get_if<QString>(&value))
            return field->choiceWord(*one, language);
        if (const auto *several = std::get_if<QStringList>(&value)) {
            QStringList words;
            for (const QString &each : *several)
                words << field->choiceWord(each, language);
            return words.join(u'、');
        }
    }
    return displayText(value);
}

} // namespace suben
