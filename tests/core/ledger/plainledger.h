#pragma once

#include "core/ledger/session.h"
#include "core/rules/rulepacks.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "resources/resources.h"

#include <QTemporaryDir>

#include <memory>

namespace suben
{

/// A ledger whose events are put into the tables by hand, so that what reads them is tested against nothing but the
/// schema.
class PlainLedger final
{
public:
    PlainLedger()
        : m_store(open(m_dir.filePath(QStringLiteral("账本.suben")))),
          m_keyring(Keyring::create(*m_store)), session{*m_store,
                                                        m_packs,
                                                        clock,
                                                        m_keyring->keyring,
                                                        Actor{UserId{1}, QStringLiteral("店长"), Role::Owner},
                                                        {}}
    {
        run("INSERT INTO user VALUES (1, '店长', 'owner', '', 0, '')");
        run("INSERT INTO user VALUES (2, '小王', 'clerk', '', 0, '')");
        run("INSERT INTO location (id, name) VALUES (1, '前店')");
        run("INSERT INTO location (id, name, tags) VALUES (2, '退货区', 'waiting')");
        run("INSERT INTO pack_version VALUES (1, 'common', '1', x'00', '{}')");
        run("INSERT INTO party (id, name) VALUES (1, '烟台乳业')");
        run("INSERT INTO item (id, name, category, unit) VALUES (1, '纯牛奶', 'common', 'CT')");
    }

    template <typename... Arguments>
    qint64 run(const char *sql, const Arguments &...arguments)
    {
        const auto ran = m_store->write([&](Database &db) -> Result<qint64> {
            db.execute(sql, arguments...);
            return db.lastInsertId();
        });
        if (!ran)
            qFatal("%s: %s", sql, qPrintable(ran.error().text));
        return *ran;
    }

    LotId lot(const QString &code, std::optional<QDate> expiry = {}, ItemId item = ItemId{1})
    {
        return LotId{run("INSERT INTO lot (item_id, code, expiry) VALUES (?, ?, ?)", item, code, expiry)};
    }

    EventId event(const QString &shape, QDate day, PartyId party = {}, QDate recorded = {},
                  const QString &content = QStringLiteral("{}"))
    {
        const QString written =
            (recorded.isValid() ? recorded : day).toString(Qt::ISODate) + QStringLiteral("T18:00:00+08:00");
        const QString at = day.toString(Qt::ISODate);
        const std::optional<PartyId> with = party == PartyId{} ? std::nullopt : std::optional(party);
        return EventId{run("INSERT INTO event (step, shape, biz_step, event_date, event_time, record_time, party_id, "
                           "actor_id, pack_version_id, salt, content) "
                           "VALUES ('s', ?, 'b', ?, ? || 'T09:00:00+08:00', ?, ?, 1, 1, x'00', ?)",
                           shape, at, at, written, with, content)};
    }

    void line(EventId event, const QString &side, LotId lot, qint64 whole, LocationId location = LocationId{1})
    {
        run("INSERT INTO line (event_id, number, side, lot_id, location_id, quantity, entered_value, entered_unit, "
            "pack_version_id) VALUES (?1, (SELECT count(*) FROM line WHERE event_id = ?1), ?2, ?3, ?4, ?5, ?5, 'CT', "
            "1)",
            event, side, lot, location, whole * Decimal::One);
    }

    LotId received(const QString &code, qint64 whole, std::optional<QDate> expiry = {})
    {
        const LotId made = lot(code, expiry);
        line(event(QStringLiteral("in"), QDate(2026, 1, 1), PartyId{1}), QStringLiteral("output"), made, whole);
        return made;
    }

    void hold(LotId lot, const QString &reason)
    {
        const EventId held = event(QStringLiteral("observe"), QDate(2026, 2, 1), {}, {},
                                   QStringLiteral(R"({"fields":{"event.reason":"%1"}})").arg(reason));
        run("INSERT INTO subject_value VALUES ('lot', ?, 'lot.state', ?, 'onHold')", lot, held);
    }

    FixedClock clock{chinaTime(QDate(2026, 11, 22), QTime(9, 30))};

private:
    static std::unique_ptr<Store> open(const QString &path)
    {
        registerSubenResources();
        auto store = Store::open(path, Store::Mode::Create);
        if (!store)
            qFatal("%s", qPrintable(store.error().text));
        return std::move(*store);
    }

    QTemporaryDir m_dir;
    RulePacks m_packs = RulePacks::load({});
    std::unique_ptr<Store> m_store;
    Result<Keyring::Created> m_keyring;

public:
    Session session;
};

} // namespace suben
