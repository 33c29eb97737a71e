#include "core/ledger/lifelist.h"

#include "core/ledger/history.h"
#include "core/ledger/jsonvalues.h"
#include "core/ledger/ledgerfacts.h"
#include "core/ledger/masterrows.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace suben
{

namespace
{

struct LifeListSay {
    Q_DECLARE_TR_FUNCTIONS(LifeList)
};

/// Open dues of a subject, the first day of which orders the list.
const QString FirstDue = QStringLiteral(R"(
    (SELECT min(d.due_at) FROM due AS d
      WHERE d.subject = '%1' AND d.subject_id = %2
        AND NOT EXISTS (SELECT 1 FROM effective_settlement AS s WHERE s.due_id = d.id)
        AND NOT EXISTS (SELECT 1 FROM correction AS c WHERE c.corrected_id = d.event_id)))");

const char *subjectOf(LifeOf of)
{
    return of == LifeOf::Object ? "object" : of == LifeOf::Lot ? "lot" : "paper";
}

/// A pack looks after its lots when some step that only observes writes more on them than their state.
bool looksAfterLots(const RulePack &pack)
{
    return std::ranges::any_of(pack.steps, [](const StepRule &step) {
        return step.shape == Shape::Observe && !step.off && std::ranges::any_of(step.sets, [](const Setter &setter) {
                   return setter.field.scope == FactScope::Lot && setter.field.builtIn != BuiltIn::LotState;
               });
    });
}

QString stateWord(const Session &session, const QString &kind, const QString &state)
{
    for (const RulePack *pack : enabledPacks(session)) {
        const ObjectRule *rule = pack->object(kind);
        for (const Choice &choice : rule != nullptr ? rule->states : std::vector<Choice>()) {
            if (choice.id == state)
                return inLanguage(choice.words, session.packs.language());
        }
    }
    return state;
}

/// What people call a thing besides its number: the plain words of its label.
QString wordsOfLabel(const Session &session, const Object &object)
{
    QStringList words;
    for (const RulePack *pack : enabledPacks(session)) {
        if (pack->object(object.kind) == nullptr)
            continue;
        for (const ViewRule &view : pack->views) {
            const bool isLabel = view.kind == ViewRule::Kind::Label && view.of == u"object";
            for (const QString &path : isLabel ? view.columns : QStringList()) {
                const FieldRule *field = pack->field(path);
                const QString word = text(object.fields, path);
                if (field != nullptr && field->type == FieldType::Text && !word.isEmpty() && !words.contains(word))
                    words << word;
            }
        }
        break;
    }
    return words.join(QStringLiteral(" · "));
}

/// Dates the kind itself names (end of its life), while it has not come to its end: the last of its states.
std::vector<LifeNext> namedDates(const Session &session, const Object &object)
{
    std::vector<LifeNext> dates;
    for (const RulePack *pack : enabledPacks(session)) {
        const ObjectRule *rule = pack->object(object.kind);
        if (rule == nullptr || rule->states.empty() || text(object.fields, u"object.state") == rule->states.back().id)
            continue;
        for (const QString &path : rule->next) {
            if (const auto day = get<QDate>(object.fields, path))
                dates.push_back({pack->fieldWord(path, nullptr, session.packs.language()), *day, {}, {}, {}});
        }
        break;
    }
    return dates;
}

std::vector<LifeNext> openDues(const Session &session, Database &db, LifeOf of, qint64 id)
{
    std::vector<LifeNext> next;
    Rows rows = db.query(R"(
        SELECT d.rule, d.pack, d.due_at FROM due AS d
         WHERE d.subject = ? AND d.subject_id = ?
           AND NOT EXISTS (SELECT 1 FROM effective_settlement AS s WHERE s.due_id = d.id)
           AND NOT EXISTS (SELECT 1 FROM correction AS c WHERE c.corrected_id = d.event_id)
         ORDER BY d.due_at, d.id)",
                         QLatin1String(subjectOf(of)), id);
    while (rows.next()) {
        const RulePack *pack = session.packs.pack(rows.text(1));
        const DueRule *due = pack != nullptr ? pack->due(rows.text(0).section(u':', 1)) : nullptr;
        const QDate day = inChina(parseIsoTime(rows.text(2)).value_or(QDateTime())).date();
        if (due != nullptr)
            next.push_back({inLanguage(due->words, session.packs.language()), day,
                            inLanguage(due->to, session.packs.language()), due->settle.step, due->basis});
    }
    return next;
}

const PaperRule *permitRule(const Session &session, const QString &kind)
{
    for (const RulePack *pack : enabledPacks(session)) {
        const PaperRule *rule = pack->paper(kind);
        if (rule != nullptr && rule->allowance)
            return rule;
    }
    return nullptr;
}

std::optional<Paper> permitOf(Database &db, PaperId id)
{
    Rows rows = db.query("SELECT holder_kind, holder_id FROM paper WHERE id = ?", id);
    if (!rows.next())
        return std::nullopt;
    for (Paper &paper : readPapers(db, holderKindFromName(rows.text(0)).value_or(HolderKind::Own), rows.integer(1))) {
        if (paper.id == id)
            return std::move(paper);
    }
    return std::nullopt;
}

/// Rows of a list: id, code, what it is about, word of its state, first due.
QString listSql(const Session &session, const LifeKind &kind)
{
    const QString order = QStringLiteral(" ORDER BY first IS NULL, first, id DESC LIMIT ?3 OFFSET ?4");
    if (kind.of == LifeOf::Object)
        return QStringLiteral("SELECT o.id AS id, o.code, '', '', ") +
               FirstDue.arg(QStringLiteral("object"), QStringLiteral("o.id")) +
               QStringLiteral(" AS first FROM object AS o WHERE o.kind = ?1 AND instr(o.code, ?2) > 0") + order;
    if (kind.of == LifeOf::Permit)
        return QStringLiteral(
                   "SELECT p.id AS id, p.number, coalesce((SELECT name FROM party WHERE id = p.holder_id AND "
                   "p.holder_kind = 'party'), ''), '', p.valid_to AS first FROM paper AS p WHERE p.kind = ?1 AND "
                   "p.withdrawn = 0 AND instr(p.number, ?2) > 0") +
               order;
    QStringList categories;
    for (const RulePack *pack : enabledPacks(session)) {
        if (looksAfterLots(*pack))
            categories << u'\'' + pack->id + u'\'';
    }
    return QStringLiteral("SELECT t.id AS id, t.code, i.name, coalesce((SELECT sum(quantity) FROM on_hand WHERE lot_id "
                          "= t.id), 0), ") +
           FirstDue.arg(QStringLiteral("lot"), QStringLiteral("t.id")) +
           QStringLiteral(
               " AS first FROM lot AS t JOIN item AS i ON i.id = t.item_id WHERE ?1 = '' AND i.category IN (%1) "
               "AND instr(t.code, ?2) > 0")
               .arg(categories.join(u',')) +
           order;
}

} // namespace

LifeList::LifeList(Session &session) : m_session(session) {}

std::vector<LifeKind> LifeList::kinds() const
{
    std::vector<LifeKind> kinds;
    const Language language = m_session.packs.language();
    const auto add = [&](LifeOf of, const QString &kind, const QString &word) {
        const auto isThere = [&](const LifeKind &other) { return other.of == of && other.kind == kind; };
        if (std::ranges::none_of(kinds, isThere))
            kinds.push_back({of, kind, word});
    };
    const auto packs = enabledPacks(m_session);
    for (const RulePack *pack : packs) {
        for (const ObjectRule &object : pack->objects)
            add(LifeOf::Object, object.id, inLanguage(object.words, language));
    }
    if (std::ranges::any_of(packs, [](const RulePack *pack) { return looksAfterLots(*pack); }))
        add(LifeOf::Lot, {}, LifeListSay::tr("Groups and plots"));
    for (const RulePack *pack : packs) {
        for (const PaperRule &paper : pack->papers) {
            if (paper.allowance)
                add(LifeOf::Permit, paper.id, inLanguage(paper.words, language));
        }
    }
    return kinds;
}

Result<std::vector<LifeRow>> LifeList::rows(const LifeKind &kind, const LifeFilter &filter)
{
    const FieldTypes types(m_session.packs);
    return m_session.store.read([&](Database &db) -> Result<std::vector<LifeRow>> {
        std::vector<LifeRow> list;
        Rows rows = db.query(internedSql(listSql(m_session, kind)), kind.kind, filter.text.trimmed(), filter.limit,
                             filter.skip);
        while (rows.next())
            list.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), {}, {}});
        for (LifeRow &row : list) {
            std::vector<LifeNext> next = openDues(m_session, db, kind.of, row.id);
            if (kind.of == LifeOf::Object) {
                if (const auto object = readObject(db, static_cast<ObjectId>(row.id), types)) {
                    row.state = stateWord(m_session, kind.kind, text(object->fields, u"object.state"));
                    row.about = wordsOfLabel(m_session, *object);
                    if (next.empty())
                        next = namedDates(m_session, *object);
                }
            } else if (kind.of == LifeOf::Lot) {
                const auto lot = readLot(db, static_cast<LotId>(row.id), types);
                const auto item = lot ? readItem(db, lot->item, types) : std::nullopt;
                const auto left = Decimal::fromMicros(row.state.toLongLong());
                row.state =
                    item && left.micros() != 0 ? Quantity{left, item->unit}.toString() : LifeListSay::tr("Gone");
            } else if (const auto paper = permitOf(db, static_cast<PaperId>(row.id)); paper && paper->validTo) {
                next = {{LifeListSay::tr("Ends"), *paper->validTo, {}, {}, {}}};
            }
            const auto first = std::ranges::min_element(next, {}, &LifeNext::day);
            if (first != next.end()) {
                row.next = first->word;
                row.day = first->day;
            }
        }
        return list;
    });
}

Result<std::vector<LifeNext>> LifeList::next(LifeOf of, qint64 id)
{
    const FieldTypes types(m_session.packs);
    return m_session.store.read([&](Database &db) -> Result<std::vector<LifeNext>> {
        std::vector<LifeNext> next = openDues(m_session, db, of, id);
        const auto object = of == LifeOf::Object ? readObject(db, static_cast<ObjectId>(id), types) : std::nullopt;
        for (LifeNext &date : object ? namedDates(m_session, *object) : std::vector<LifeNext>()) {
            if (std::ranges::none_of(next, [&](const LifeNext &due) { return due.day == date.day; }))
                next.push_back(std::move(date));
        }
        std::ranges::stable_sort(next, {}, &LifeNext::day);
        return next;
    });
}

Result<std::vector<EventRow>> LifeList::story(LifeOf of, qint64 id, int most)
{
    EventFilter filter;
    filter.limit = most;
    LedgerQuery query(m_session);
    if (of == LifeOf::Object)
        filter.object = static_cast<ObjectId>(id);
    else if (of == LifeOf::Lot)
        filter.lot = static_cast<LotId>(id);
    if (of != LifeOf::Permit)
        return query.events(filter);
    const auto uses = m_session.store.read([&](Database &db) -> Result<std::set<EventId>> {
        std::set<EventId> ids;
        const auto paper = permitOf(db, static_cast<PaperId>(id));
        const PaperRule *rule = paper ? permitRule(m_session, paper->kind) : nullptr;
        if (rule != nullptr)
            forEachUse(db, *rule, *paper, [&](const HistoryRow &row, Side) { ids.insert(row.event); });
        return ids;
    });
    if (!uses)
        return Failure(uses.error());
    return query.events(std::vector<EventId>(uses->rbegin(), uses->rend()));
}

Result<std::vector<PermitRest>> LifeList::rest(PaperId permit)
{
    LedgerCache cache(m_session.packs);
    return m_session.store.read([&](Database &db) -> Result<std::vector<PermitRest>> {
        std::vector<PermitRest> rest;
        const auto paper = permitOf(db, permit);
        const PaperRule *rule = paper ? permitRule(m_session, paper->kind) : nullptr;
        if (rule == nullptr)
            return rest;
        cache.refresh(db, m_session.info);
        const EventDraft none;
        LedgerFacts facts(m_session, db, cache, none);
        for (const PaperQuantity &allowed : paper->quantities) {
            const Value used = facts.used(*rule, *paper, allowed.key);
            PermitRest of{allowed.key, allowed.quantity, allowed.quantity};
            const Quantity *quantity = std::get_if<Quantity>(&used);
            const auto same = quantity != nullptr && quantity->value.micros() != 0
                                  ? convert(*quantity, allowed.quantity.unit)
                                  : std::optional<Quantity>();
            if (same)
                of.left.value = subtract(of.allowed.value, same->value).value_or(of.left.value);
            rest.push_back(of);
        }
        return rest;
    });
}

Result<std::optional<ObjectId>> LifeList::withCode(const QString &code)
{
    return m_session.store.read([&](Database &db) -> Result<std::optional<ObjectId>> {
        Rows rows = db.query("SELECT id FROM object WHERE code IN (?1, upper(?1)) ORDER BY id LIMIT 1", code.trimmed());
        return rows.next() ? std::optional(rows.id<ObjectId>(0)) : std::nullopt;
    });
}

} // namespace suben
