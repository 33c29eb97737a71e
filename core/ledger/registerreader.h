#pragma once

#include "core/ledger/catalog.h"
#include "core/ledger/registers.h"

#include <QHash>
#include <functional>

namespace suben
{

/// Reads one view: keeps what repeats (lots, items, parties, running balances).
class RegisterReader final
{
public:
    RegisterReader(Session &session, const RulePack &pack, const ViewRule &view, const RegisterPeriod &period);
    /// `mark` stands with its lines; `red` lines take a corrected entry back.
    struct Marking {
        QString mark{};
        bool red = false;
    };
    Result<void> event(const Event &event, const RegisterInfo &info, const Marking &marking,
                       const std::function<void(const RegisterRow &)> &row);

private:
    Result<void> learn(LotId id);
    /// What the group of a line is called.
    QString groupOf(const Event &event, const EventLine *line);
    const Party &party(PartyId id);
    QStringList cells(const Event &event, const EventLine *line, const RegisterInfo &info);
    QString cell(const QString &path, const Event &event, const EventLine *line);
    QString lineCell(const QString &path, const EventLine &line);
    QString running(const EventLine &line);
    QString thingCell(const QString &path, const EventLine &line);
    QString partyCell(const QString &path, const Party &party);
    QString objectCell(const QString &path, ObjectId id);
    /// `paper.toxicPermit.number`: of the party's paper of that kind which held on the day.
    QString paperCell(const QString &path, const Event &event);
    /// Choices and yes/no in the pack's words.
    QString word(const QString &path, const Value &value) const;

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

} // namespace suben
