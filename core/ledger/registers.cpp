#include "core/ledger/registers.h"

#include "core/base/value.h"
#include "core/ledger/catalog.h"
#include "core/ledger/ledgerfacts.h"
#include "core/ledger/ledgerquery.h"
#include "core/rules/rulepacks.h"
#include "core/rules/standing.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace suben
{

namespace
{

struct RegistersText {
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

RegisterCell cellOf(const RulePack &pack, const QString &path)
{
    if (path == u"line.in" || path == u"line.out" || path == u"line.running")
        return RegisterCell::Number;
    const FieldRule *field = pack.field(path);
    if (field == nullptr)
        return path == u"event.date" ? RegisterCell::Date : RegisterCell::Text;
    switch (field->type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return RegisterCell::Number;
    case FieldType::Date:
        return RegisterCell::Date;
    default:
        return RegisterCell::Text;
    }
}

/// What the steps of a register call a field where they agree, else the field's own word.
QString wordIn(const RulePack &pack, const ViewRule &view, const QString &path, Language language)
{
    QString word;
    for (const QString &id : view.steps) {
        const StepRule *step = pack.step(id);
        if (step == nullptr || step->use(path) == nullptr)
            continue;
        const QString here = pack.fieldWord(path, step, language);
        if (!word.isEmpty() && here != word)
            return pack.fieldWord(path, nullptr, language);
        word = here;
    }
    return word.isEmpty() ? pack.fieldWord(path, nullptr, language) : word;
}

QString columnName(const RulePack &pack, const ViewRule &view, const QString &path, Language language)
{
    if (path == u"line.in")
        return RegistersText::tr("In");
    if (path == u"line.out")
        return RegistersText::tr("Out");
    if (path == u"line.running")
        return RegistersText::tr("Running balance");
    if (path.startsWith(u"paper.")) {
        const PaperRule *paper = pack.paper(path.section(u'.', 1, 1));
        return paper != nullptr ? inLanguage(paper->words, language) : path;
    }
    return wordIn(pack, view, path, language);
}

RegisterInfo infoOf(const RulePack &pack, const ViewRule &view, Language language)
{
    RegisterInfo info{pack.id, view.id, inLanguage(view.words, language), {}, {pack.id}, view.paper, view.group, view.basis};
    for (const QString &path : view.columns)
        info.columns.push_back(
            {path, columnName(pack, view, path, language), cellOf(pack, path), view.subtotal.contains(path)});
    return info;
}

bool isSameRegister(const RegisterInfo &a, const RegisterInfo &b)
{
    return a.view == b.view &&
           std::ranges::equal(a.columns, b.columns, {}, &RegisterColumn::path, &RegisterColumn::path);
}

/// Only takes another entry out: nothing of its own but when and under which number.
bool isVoid(const Event &event)
{
    return event.lines.empty() && raw(event.corrects) != 0 &&
           std::all_of(event.fields.begin(), event.fields.end(), [](const Fields::Entry &entry) {
               return entry.first == u"event.date" || entry.first == u"event.time" || entry.first == u"event.docNo";
           });
}

/// Reads one view: keeps what repeats (lots, items, parties, running balances).
class Reader
{
public:
    Reader(Session &session, const RulePack &pack, const ViewRule &view, const RegisterPeriod &period)
        : m_session(session), m_catalog(session), m_pack(pack), m_view(view), m_period(period)
    {
    }

    Result<void> event(const Event &event, const RegisterInfo &info, const std::function<void(const RegisterRow &)> &row)
    {
        if (isVoid(event))
            return {};
        if (event.lines.empty()) {
            row({cells(event, nullptr, info), groupOf(event, nullptr)});
            return {};
        }
        for (const EventLine &line : event.lines) {
            if (const auto known = learn(line.lot); !known)
                return known;
            const QStringList &packs = info.packs;
            const QString &category = m_items[raw(m_lots[raw(line.lot)].item)].category;
            if (packs.isEmpty() ? category != m_pack.id : !packs.contains(category))
                continue;
            row({cells(event, &line, info), groupOf(event, &line)});
        }
        return {};
    }

private:
    Result<void> learn(LotId id)
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
    QString groupOf(const Event &event, const EventLine *line)
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

    const Party &party(PartyId id)
    {
        auto found = m_parties.find(raw(id));
        if (found == m_parties.end())
            found = m_parties.insert(raw(id), raw(id) != 0 ? m_catalog.party(id).value_or(Party()) : Party());
        return *found;
    }

    QStringList cells(const Event &event, const EventLine *line, const RegisterInfo &info)
    {
        QStringList list;
        for (const RegisterColumn &column : info.columns)
            list << (m_period.withheld.contains(column.path) ? QString() : cell(column.path, event, line));
        return list;
    }

    QString cell(const QString &path, const Event &event, const EventLine *line)
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
        if (path.startsWith(u"party.") && !event.fields.has(path))
            return partyCell(path, party(event.party));
        if (path.startsWith(u"paper."))
            return paperCell(path, event);
        if (path.startsWith(u"object.") && !event.fields.has(path) && raw(event.object) != 0)
            return objectCell(path, event.object);
        return word(path, event.fields.value(path));
    }

    QString lineCell(const QString &path, const EventLine &line)
    {
        if (path == u"line.qty")
            return line.quantity.toString();
        if (path == u"line.in")
            return line.side == Side::Output ? line.quantity.value.toString() : QString();
        if (path == u"line.out")
            return line.side == Side::Input ? line.quantity.value.toString() : QString();
        if (path == u"line.codes")
            return line.codes.join(u' ');
        if (path == u"line.running")
            return running(line);
        return word(path, line.fields.value(path));
    }

    QString running(const EventLine &line)
    {
        const Lot &lot = m_lots[raw(line.lot)];
        Decimal &sum = m_running[m_view.group == u"item.id" ? raw(lot.item) : raw(line.lot)];
        const Decimal change = line.side == Side::None ? Decimal() : line.quantity.value;
        sum = (line.side == Side::Input ? subtract(sum, change) : add(sum, change)).value_or(sum);
        return sum.toString();
    }

    QString thingCell(const QString &path, const EventLine &line)
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

    QString partyCell(const QString &path, const Party &party)
    {
        if (path == u"party.name")
            return party.name;
        return path == u"party.creditCode" ? party.creditCode : word(path, party.fields.value(path));
    }

    QString objectCell(const QString &path, ObjectId id)
    {
        const auto object = m_catalog.object(id);
        if (!object)
            return {};
        return path == u"object.code" ? object->code : word(path, object->fields.value(path));
    }

    /// `paper.toxicPermit.number`: of the party's paper of that kind which held on the day.
    QString paperCell(const QString &path, const Event &event)
    {
        const auto papers = m_catalog.papersOf(HolderKind::Party, raw(event.party));
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
    QString word(const QString &path, const Value &value) const
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

    Session &m_session;
    Catalog m_catalog;
    const RulePack &m_pack;
    const ViewRule &m_view;
    const RegisterPeriod &m_period;
    QHash<qint64, Lot> m_lots;
    QHash<qint64, Item> m_items;
    QHash<qint64, Party> m_parties;
    QHash<qint64, Decimal> m_running;
};

} // namespace

Registers::Registers(Session &session) : m_session(session) {}

std::vector<RegisterInfo> Registers::list() const
{
    std::vector<RegisterInfo> registers;
    for (const QString &category : m_session.info.categories) {
        const RulePack *pack = m_session.packs.pack(category);
        if (pack == nullptr)
            continue;
        for (const ViewRule &view : pack->views) {
            if (view.kind != ViewRule::Kind::Register)
                continue;
            RegisterInfo info = infoOf(*pack, view, m_session.packs.language());
            const auto same =
                std::ranges::find_if(registers, [&](const RegisterInfo &other) { return isSameRegister(other, info); });
            if (same != registers.end())
                same->packs << pack->id;
            else
                registers.push_back(std::move(info));
        }
    }
    return registers;
}

Result<RegisterInfo> Registers::named(const QString &name) const
{
    QStringList names;
    for (const RegisterInfo &info : list()) {
        const auto isIn = [&](const QString &pack) { return pack + u':' + info.view == name; };
        if (info.view == name || isIn(info.pack) || std::ranges::any_of(info.packs, isIn))
            return info;
        names << info.view;
    }
    names.removeDuplicates();
    return failure(ErrorCode::NotFound,
                   RegistersText::tr("There is no register “%1”. There are: %2.").arg(name, names.join(QStringLiteral(", "))));
}

/// The packs whose goods stand in it, the first of which names its columns.
std::vector<const RulePack *> Registers::packsOf(const RegisterInfo &info) const
{
    std::vector<const RulePack *> packs;
    for (const QString &id : info.packs.isEmpty() ? QStringList{info.pack} : info.packs) {
        const RulePack *pack = m_session.packs.pack(id);
        if (pack != nullptr && pack->view(info.view) != nullptr)
            packs.push_back(pack);
    }
    return packs;
}

/// Leaves the lines that belong into the register; false when none does.
Result<bool> Registers::keepLines(LedgerCache &cache, const RegisterInfo &info, Event &event)
{
    const auto packs = packsOf(info);
    if (std::ranges::none_of(packs, [&](const RulePack *pack) { return !!pack->view(info.view)->where; }))
        return true;
    const auto draft = LedgerQuery(m_session).draftOf(event.id);
    if (!draft)
        return tl::make_unexpected(draft.error());
    const auto lines = m_session.store.read([&](Database &db) -> Result<std::vector<int>> {
        cache.refresh(db, m_session.info);
        LedgerFacts facts(m_session, db, cache, *draft);
        std::vector<int> all;
        for (const RulePack *pack : packs) {
            for (const int line :
                 registerLines(m_session.packs, *pack, *pack->view(info.view), *draft, m_session.clock, facts))
                all.push_back(line);
        }
        return all;
    });
    if (!lines)
        return tl::make_unexpected(lines.error());
    std::erase_if(event.lines, [&](const EventLine &line) {
        return std::find(lines->begin(), lines->end(), line.number) == lines->end();
    });
    return !lines->empty();
}

Result<qint64> Registers::read(const RegisterInfo &info, const RegisterPeriod &period, Progress &progress,
                               const std::function<void(const RegisterRow &)> &row)
{
    const RulePack *pack = m_session.packs.pack(info.pack);
    const ViewRule *view = pack != nullptr ? pack->view(info.view) : nullptr;
    if (view == nullptr)
        return failure(ErrorCode::NotFound, RegistersText::tr("There is no register “%1”.").arg(info.view));
    const auto packs = packsOf(info);
    const auto isKept = [&](const QString &step) {
        return std::ranges::any_of(packs,
                                   [&](const RulePack *one) { return one->view(info.view)->steps.contains(step); });
    };
    LedgerQuery query(m_session);
    std::vector<EventId> ids;
    EventFilter filter;
    if (!view->columns.contains(QStringLiteral("line.running"))) // a balance goes on from what was before the period
        filter.from = period.from;
    filter.to = period.to;
    filter.alsoCorrected = false;
    filter.limit = 1000;
    for (;;) {
        const auto rows = query.events(filter);
        if (!rows)
            return tl::make_unexpected(rows.error());
        for (const EventRow &event : *rows) {
            if (isKept(event.step))
                ids.push_back(event.id);
        }
        if (static_cast<int>(rows->size()) < filter.limit)
            break;
        filter.before = rows->back().id;
    }
    Reader reader(m_session, *pack, *view, period);
    LedgerCache cache(m_session.packs);
    qint64 count = 0;
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled, RegistersText::tr("Stopped; nothing was written."));
        auto event = query.event(*id);
        if (!event)
            return tl::make_unexpected(event.error());
        const auto kept = keepLines(cache, info, *event);
        if (!kept)
            return tl::make_unexpected(kept.error());
        if (!*kept)
            continue;
        const bool isShown = event->eventTime.date() >= period.from;
        const auto shown = [&](const RegisterRow &line) {
            if (!isShown)
                return;
            row(line);
            ++count;
        };
        if (const auto read = reader.event(*event, info, shown); !read)
            return tl::make_unexpected(read.error());
    }
    return count;
}

} // namespace suben
