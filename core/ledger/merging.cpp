#include "core/ledger/merging.h"

#include "core/ledger/catalogprivate.h"
#include "core/ledger/masterlookup.h"
#include "core/ledger/masterrows.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct MergingSay {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

/// The table of the records, which is also their word in master_change.
const char *tableOf(ItemId)
{
    return "item";
}

const char *tableOf(PartyId)
{
    return "party";
}

Finding fault(const QString &field, const QString &sentence)
{
    return refusal(QStringLiteral("base:merge"), field, sentence);
}

bool differ(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

/// Why the two cannot be one thing; nothing where one of them is not there.
std::optional<Findings> faults(Database &db, ItemId keptId, ItemId otherId)
{
    const auto kept = readItem(db, keptId, FieldTypes());
    const auto other = readItem(db, otherId, FieldTypes());
    if (!kept || !other)
        return std::nullopt;
    Findings findings;
    if (kept->unit.code() != other->unit.code())
        findings.append(fault(QStringLiteral("item.unit"),
                              MergingSay::tr("%1 is counted in %2, %3 in %4: their lots cannot be added up.")
                                  .arg(kept->name, kept->unit.word(), other->name, other->unit.word())));
    if (kept->category != other->category)
        findings.append(fault(QStringLiteral("item.category"),
                              MergingSay::tr("Other rules hold for %1 than for %2.").arg(kept->name, other->name)));
    if (differ(kept->gtin, other->gtin))
        findings.append(fault(
            QStringLiteral("item.gtin"),
            MergingSay::tr("%1 and %2 have different bar codes: they are different goods.").arg(kept->name, other->name)));
    return findings;
}

std::optional<Findings> faults(Database &db, PartyId keptId, PartyId otherId)
{
    const auto kept = readParty(db, keptId, FieldTypes());
    const auto other = readParty(db, otherId, FieldTypes());
    if (!kept || !other)
        return std::nullopt;
    Findings findings;
    if (differ(kept->creditCode, other->creditCode))
        findings.append(fault(
            QStringLiteral("party.creditCode"),
            MergingSay::tr("%1 and %2 have different credit codes: they are different firms.").arg(kept->name, other->name)));
    return findings;
}

template <typename Id>
QList<Id> readMerged(Database &db, Id kept)
{
    const QByteArray sql = "SELECT id FROM " + QByteArray(tableOf(kept)) + " WHERE id <> ?1 AND id IN (" +
                           withMerged(tableOf(kept), "?1") + ") ORDER BY id";
    QList<Id> ids;
    Rows rows = db.query(sql.constData(), kept);
    while (rows.next())
        ids.append(rows.id<Id>(0));
    return ids;
}

/// `into` {}: it stands for itself again.
template <typename Id>
void link(Database &db, const Session &session, Id other, Id into)
{
    const QString subject = QLatin1String(tableOf(other));
    const QByteArray sql = "UPDATE " + QByteArray(tableOf(other)) + " SET retired = ? WHERE id = ?";
    const auto sameAs = [](Id id) { return QJsonObject{{QStringLiteral("sameAs"), raw(id)}}; };
    noteChange(db, session, subject, raw(other), sameAs(standingFor(db, other)), sameAs(into == Id{} ? other : into));
    if (into != Id{})
        noteChange(db, session, subject, raw(into), {}, {{QStringLiteral("merged"), raw(other)}});
    db.execute(sql.constData(), into, other);
}

template <typename Id>
Result<void> mergeIn(Session &session, Id kept, Id other)
{
    return session.store.write([&](Database &db) -> Result<void> {
        auto found = faults(db, kept, other);
        if (!found)
            return failure(ErrorCode::NotFound, MergingSay::tr("There is no such record."));
        if (kept == other || standingFor(db, other) != other || standingFor(db, kept) != kept)
            found->prepend(fault({}, MergingSay::tr("Choose two records that were not merged yet.")));
        if (hasRefusal(*found))
            return refused(*found);
        for (const Id before : readMerged(db, other))
            link(db, session, before, kept);
        link(db, session, other, kept);
        return {};
    });
}

template <typename Id>
Result<void> takeApart(Session &session, Id other)
{
    return session.store.write([&](Database &db) -> Result<void> {
        if (standingFor(db, other) == other)
            return failure(ErrorCode::NotFound, MergingSay::tr("This record was not merged into another."));
        link(db, session, other, Id{});
        return {};
    });
}

template <typename Id>
Result<Id> standing(Session &session, Id id)
{
    return session.store.read([&](Database &db) -> Result<Id> { return standingFor(db, id); });
}

template <typename Id>
Result<QList<Id>> merged(Session &session, Id kept)
{
    return session.store.read([&](Database &db) -> Result<QList<Id>> { return readMerged(db, kept); });
}

} // namespace

Merging::Merging(Session &session) : m_session(session) {}

Result<void> Merging::merge(ItemId kept, ItemId other)
{
    return mergeIn(m_session, kept, other);
}

Result<void> Merging::merge(PartyId kept, PartyId other)
{
    return mergeIn(m_session, kept, other);
}

Result<void> Merging::separate(ItemId other)
{
    return takeApart(m_session, other);
}

Result<void> Merging::separate(PartyId other)
{
    return takeApart(m_session, other);
}

Result<ItemId> Merging::standingFor(ItemId id)
{
    return standing(m_session, id);
}

Result<PartyId> Merging::standingFor(PartyId id)
{
    return standing(m_session, id);
}

Result<QList<ItemId>> Merging::mergedInto(ItemId kept)
{
    return merged(m_session, kept);
}

Result<QList<PartyId>> Merging::mergedInto(PartyId kept)
{
    return merged(m_session, kept);
}

} // namespace suben
