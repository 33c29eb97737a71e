#include "core/ledger/ledgerfacts.h"

#include "core/ledger/codestanding.h"
#include "core/ledger/lotfinder.h"
#include "core/rules/paperrule.h"
#include "core/storage/keyring.h"

#include <algorithm>

namespace suben
{

LedgerFacts::LedgerFacts(Session &session, Database &db, LedgerCache &cache, const EventDraft &draft,
                         const FactSubject &subject)
    : m_session(session), m_db(db), m_cache(cache), m_draft(draft), m_subject(subject), m_lines(draft.lines.size())
{
}

const Item *LedgerFacts::item(int line)
{
    if (line < 0)
        return m_subject.item != nullptr || m_subject.lot == nullptr ? m_subject.item
                                                                     : m_cache.item(m_db, m_subject.lot->item);
    const DraftLine &entered = m_draft.lines[static_cast<std::size_t>(line)];
    if (entered.item != ItemId{})
        return m_cache.item(m_db, entered.item);
    const Lot *named = entered.lot != LotId{} ? m_cache.lot(m_db, entered.lot) : nullptr;
    return named != nullptr ? m_cache.item(m_db, named->item) : nullptr;
}

const Lot *LedgerFacts::lot(int line)
{
    if (line < 0)
        return m_subject.lot;
    LineMemo &memo = m_lines[static_cast<std::size_t>(line)];
    if (!memo.lotLooked) {
        memo.lotLooked = true;
        memo.lot = findLot(m_db, m_cache, m_draft.lines[static_cast<std::size_t>(line)]).lot;
    }
    return memo.lot;
}

const Party *LedgerFacts::party()
{
    if (m_subject.party != nullptr || m_draft.party == PartyId{})
        return m_subject.party;
    return m_cache.party(m_db, m_draft.party);
}

const Object *LedgerFacts::object()
{
    if (m_subject.object != nullptr)
        return m_subject.object;
    if (!m_object) {
        const auto id = findObjectOf(m_db, m_cache, m_draft);
        m_object.emplace(id ? readObject(m_db, *id, m_cache.types()) : std::nullopt);
    }
    return *m_object ? &**m_object : nullptr;
}

Value LedgerFacts::own(BuiltIn name)
{
    switch (name) {
    case BuiltIn::EventActor:
        return m_session.actor.name;
    case BuiltIn::EventLocation: {
        Rows rows = m_db.query("SELECT name FROM location WHERE id = ?", m_draft.location);
        return rows.next() ? Value(rows.text(0)) : Value();
    }
    case BuiltIn::OwnRoles:
        return m_session.info.roles;
    case BuiltIn::OwnKind:
        return m_session.info.kind.isEmpty() ? Value() : Value(m_session.info.kind);
    case BuiltIn::OwnAdmin: // GB 32100: characters 3–8 are the administrative division
        return m_session.info.creditCode.size() == 18 ? Value(m_session.info.creditCode.mid(2, 6)) : Value();
    default:
        return {};
    }
}

bool LedgerFacts::isSignedIn(const QString &staff)
{
    if (staff == m_session.actor.name)
        return true;
    const UserId user = m_cache.user(m_db, staff);
    return user != UserId{} &&
           std::ranges::any_of(m_draft.signatures, [&](const Signature &signature) { return signature.user == user; });
}

CodeStanding LedgerFacts::codes(int line, const QStringList &codes)
{
    if (line < 0)
        return {};
    LineMemo &memo = m_lines[static_cast<std::size_t>(line)];
    if (!memo.codes)
        memo.codes = standingOf(m_db, codes);
    return *memo.codes;
}

std::span<const Paper> LedgerFacts::papers(const PaperRule &kind, HolderKind holder, int line, const QString &staff)
{
    qint64 id = 0;
    switch (holder) {
    case HolderKind::Own:
        break;
    case HolderKind::Party:
        id = party() != nullptr ? raw(party()->id) : -1;
        break;
    case HolderKind::Staff:
        id = raw(m_cache.user(m_db, staff));
        break;
    case HolderKind::Item:
        id = item(line) != nullptr ? raw(item(line)->id) : -1;
        break;
    case HolderKind::Lot:
        id = lot(line) != nullptr ? raw(lot(line)->id) : -1;
        break;
    case HolderKind::Object:
        id = object() != nullptr ? raw(object()->id) : -1;
        break;
    }
    const QString key = kind.id + u'/' + holderKindName(holder) + QString::number(id);
    if (const auto at = m_papers.find(key); at != m_papers.end())
        return at->second;
    std::vector<Paper> ofKind;
    std::ranges::copy_if(m_cache.papers(m_db, holder, id), std::back_inserter(ofKind),
                         [&](const Paper &paper) { return paper.kind == kind.id; });
    return m_papers.emplace(key, std::move(ofKind)).first->second;
}

void LedgerFacts::advance(const EventDraft &posted, const QDateTime &eventTime)
{
    for (const AskedMedian &asked : m_asked) {
        UsualValues *usual = m_cache.usual(asked.key);
        const auto line = static_cast<std::size_t>(asked.line);
        const Value value = valueOfLine(asked.of, posted.lines[line], asked.line);
        if (usual != nullptr && isKnown(value))
            usual->add(eventTime, value);
    }
}

Value LedgerFacts::valueOfLine(const FactPath &of, const DraftLine &line, int number)
{
    if (of.builtIn != BuiltIn::LineQty)
        return line.fields.value(of.holder);
    const Item *counted = item(number);
    const auto own = counted != nullptr ? inItemUnit(*counted, line.quantity) : std::nullopt;
    return own ? Value(*own) : Value();
}

} // namespace suben
