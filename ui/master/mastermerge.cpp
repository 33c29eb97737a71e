#include "ui/master/mastermerge.h"

#include "core/ledger/catalog.h"
#include "core/ledger/merging.h"
#include "ui/ledgergate.h"
#include "ui/widgets/reasonstrip.h"

#include <utility>

namespace suben
{

MasterMerge::MasterMerge(Session &session, ReasonStrip &ask, QObject *parent)
    : QObject(parent), m_session(session), m_ask(ask)
{
    connect(&ask, &ReasonStrip::answered, this, [this] {
        if (m_kept != 0)
            merge();
    });
    connect(&ask, &ReasonStrip::refused, this, [this] { m_kept = 0; });
}

QString MasterMerge::nameOf(MasterPart part, qint64 key) const
{
    Catalog catalog(m_session);
    if (part == MasterPart::Items) {
        const auto item = catalog.item(static_cast<ItemId>(key));
        return item ? item->name : QString();
    }
    const auto party = catalog.party(static_cast<PartyId>(key));
    return party ? party->name : QString();
}

void MasterMerge::press(MasterPart part, qint64 key)
{
    if (!isMergeable(part) || key == 0)
        return;
    if (m_other == 0 || m_part != part || m_other == key) {
        m_part = part;
        m_other = key;
        Q_EMIT begun(nameOf(part, key));
        return;
    }
    m_kept = key;
    m_ask.askOne(tr("%1 goes into %2").arg(nameOf(part, m_other), nameOf(part, key)),
                 tr("Entries stay as they are. Stock, papers and searching then answer under %1; it can be taken back.")
                     .arg(nameOf(part, key)),
                 tr("Merge them"), tr("Leave them as they are"));
    Q_EMIT asked();
}

void MasterMerge::merge()
{
    const qint64 kept = std::exchange(m_kept, 0);
    const qint64 other = std::exchange(m_other, 0);
    writeLedger(
        &m_ask, m_session,
        [kept, other, isItem = m_part == MasterPart::Items](Session &session) {
            Merging merging(session);
            return isItem ? merging.merge(static_cast<ItemId>(kept), static_cast<ItemId>(other))
                          : merging.merge(static_cast<PartyId>(kept), static_cast<PartyId>(other));
        },
        [this, kept, other](const Result<void> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            m_last = other;
            Q_EMIT merged(kept, nameOf(m_part, other));
        });
}

void MasterMerge::separate(MasterPart part, qint64 other)
{
    writeLedger(
        &m_ask, m_session,
        [other, isItem = part == MasterPart::Items](Session &session) {
            Merging merging(session);
            return isItem ? merging.separate(static_cast<ItemId>(other))
                          : merging.separate(static_cast<PartyId>(other));
        },
        [this, part, other](const Result<void> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            m_last = m_last == other ? 0 : m_last;
            Q_EMIT separated(other, nameOf(part, other));
        });
}

bool MasterMerge::takeBack()
{
    if (m_last == 0)
        return false;
    separate(m_part, m_last);
    return true;
}

void MasterMerge::takeApart(MasterPart part, qint64 kept)
{
    Merging merging(m_session);
    qint64 first = 0;
    if (part == MasterPart::Items) {
        const auto others = merging.mergedInto(static_cast<ItemId>(kept));
        first = others && !others->isEmpty() ? raw(others->first()) : 0;
    } else if (part == MasterPart::Parties) {
        const auto others = merging.mergedInto(static_cast<PartyId>(kept));
        first = others && !others->isEmpty() ? raw(others->first()) : 0;
    }
    if (first != 0)
        separate(part, first);
}

bool MasterMerge::giveUp()
{
    return std::exchange(m_other, 0) != 0;
}

QStringList MasterMerge::mergedInto(MasterPart part, qint64 kept) const
{
    QStringList names;
    Merging merging(m_session);
    if (part == MasterPart::Items) {
        const auto others = merging.mergedInto(static_cast<ItemId>(kept));
        for (const ItemId other : others ? *others : QList<ItemId>())
            names.append(nameOf(part, raw(other)));
    } else if (part == MasterPart::Parties) {
        const auto others = merging.mergedInto(static_cast<PartyId>(kept));
        for (const PartyId other : others ? *others : QList<PartyId>())
            names.append(nameOf(part, raw(other)));
    }
    return names;
}

} // namespace suben
