#include "tests/support/movements.h"

#include "core/ledger/searchindex.h"
#include "core/storage/store.h"

#include <algorithm>
#include <random>

namespace suben::test
{

namespace
{

constexpr int RawLots = 10;
constexpr int Batches = 4;
constexpr int Inputs = 3;
constexpr int Products = 2;
constexpr int SalesAProduct = 8;
constexpr int Buyers = 400;
constexpr int Suppliers = 40;
constexpr qint64 Micros = 1'000'000;

const QString In = QStringLiteral("input");
const QString Out = QStringLiteral("output");

class Writer final
{
public:
    Writer(Database &db, const Session &session, const MovementsOrder &order) : m_db(db), m_session(session), m_order(order)
    {
        Rows packs = db.query("SELECT coalesce(max(id), 0) FROM pack_version");
        m_pack = packs.next() ? packs.integer(0) : 0;
        if (m_pack == 0) {
            db.execute("INSERT INTO pack_version VALUES (1, 'food.general', '1', x'00', '{}')");
            m_pack = 1;
        }
        m_linesACycle = RawLots + Batches * (Inputs + Products + Products * SalesAProduct);
        m_cycles = std::max<qint64>(1, order.lines / m_linesACycle);
    }

    Movements run()
    {
        masters();
        for (qint64 cycle = 0; cycle < m_cycles; ++cycle)
            writeCycle(cycle);
        return m_made;
    }

private:
    void masters()
    {
        m_db.execute("INSERT INTO location (name) VALUES ('成品库')");
        m_place = m_db.lastInsertId();
        for (int i = 0; i < Suppliers + Buyers; ++i) {
            const bool isSupplier = i < Suppliers;
            // every twentieth buyer left no telephone number
            m_db.execute("INSERT INTO party (name, fields) VALUES (?, ?)",
                         isSupplier ? QStringLiteral("原料供应%1号").arg(i + 1) : QStringLiteral("连锁超市%1店").arg(i - Suppliers + 1),
                         i % 20 == 7 ? QStringLiteral("{}") : QStringLiteral(R"({"party.phone":"0535-62%1"})").arg(i, 5, 10, QLatin1Char('0')));
            (isSupplier ? m_suppliers : m_buyers).push_back(m_db.lastInsertId());
        }
        for (const char *name : {"小麦粉", "白砂糖", "起酥油", "鸡蛋液", "酵母"})
            m_raw.push_back(item(QString::fromUtf8(name), QStringLiteral("25kg")));
        for (const char *name : {"吐司面包", "奶油蛋糕", "曲奇饼干", "老婆饼"})
            m_goods.push_back(item(QString::fromUtf8(name), QStringLiteral("400g")));
    }

    qint64 item(const QString &name, const QString &spec)
    {
        m_db.execute("INSERT INTO item (name, category, unit, fields) VALUES (?, 'food.general', 'CT', ?)", name,
                     QStringLiteral(R"({"item.spec":"%1"})").arg(spec));
        return m_db.lastInsertId();
    }

    qint64 lot(qint64 item, const QString &code, QDate made, int months)
    {
        m_db.execute("INSERT INTO lot (item_id, code, made, expiry) VALUES (?, ?, ?, ?)", item, code, made, made.addMonths(months));
        const qint64 id = m_db.lastInsertId();
        indexLot(m_db, static_cast<LotId>(id), code);
        ++m_made.lots;
        return id;
    }

    qint64 event(const QString &step, const QString &shape, const QString &bizStep, QDate day, std::optional<qint64> party, const QString &docNo)
    {
        const QString date = day.toString(Qt::ISODate);
        m_db.execute(R"(
            INSERT INTO event (step, shape, biz_step, event_date, event_time, record_time, doc_no, party_id, actor_id, pack_version_id, salt, content)
            VALUES (?1, ?2, ?3, ?4, ?4 || 'T09:00:00+08:00', ?4 || 'T18:00:00+08:00', ?5, ?6, ?7, ?8, x'00', '{}'))",
                     step, shape, bizStep, date, docNo, party, m_session.actor.id, m_pack);
        m_number = 0;
        ++m_made.events;
        return m_db.lastInsertId();
    }

    void line(qint64 event, const QString &side, qint64 lot, qint64 whole)
    {
        m_db.execute(R"(
            INSERT INTO line (event_id, number, side, lot_id, location_id, quantity, entered_value, entered_unit, pack_version_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'CT', ?))",
                     event, m_number++, side, lot, m_place, whole * Micros, whole * Micros, m_pack);
        ++m_made.lines;
    }

    template <typename T> T pick(const std::vector<T> &from) { return from[m_random() % from.size()]; }

    void writeCycle(qint64 cycle)
    {
        const QDate today = m_session.clock.today();
        const QDate day = today.addDays(-360 + 350 * cycle / m_cycles);
        std::vector<qint64> raws;
        const qint64 delivery = event(QStringLiteral("receiving"), QStringLiteral("in"), QStringLiteral("receiving"), day, pick(m_suppliers),
                                      QStringLiteral("JH%1").arg(cycle + 1, 7, 10, QLatin1Char('0')));
        for (int i = 0; i < RawLots; ++i) {
            const QString code = QStringLiteral("%1R%2").arg(day.toString(QStringLiteral("yyMMdd"))).arg(cycle * RawLots + i, 6, 10, QLatin1Char('0'));
            raws.push_back(lot(m_raw[static_cast<std::size_t>(i) % m_raw.size()], code, day.addDays(-3), 12));
            const bool isHub = cycle == 0 && i == 0;
            line(delivery, Out, raws.back(), isHub ? 1'000'000 : 100);
            if (isHub) {
                m_made.hub = static_cast<LotId>(raws.back());
                m_made.hubCode = code;
            }
        }
        for (int batch = 0; batch < Batches; ++batch)
            writeBatch(cycle, batch, day.addDays(1), raws);
    }

    void writeBatch(qint64 cycle, int batch, QDate day, const std::vector<qint64> &raws)
    {
        const qint64 made = event(QStringLiteral("transforming"), QStringLiteral("transform"), QStringLiteral("transforming"), day, std::nullopt,
                                  QStringLiteral("PC%1").arg(cycle * Batches + batch + 1, 7, 10, QLatin1Char('0')));
        for (int i = 0; i < Inputs; ++i)
            line(made, In, raws[static_cast<std::size_t>(batch * Inputs + i) % raws.size()], 10);
        if (cycle * Batches + batch < m_order.hubBatches)
            line(made, In, raw(m_made.hub), 5);
        std::vector<qint64> products;
        for (int i = 0; i < Products; ++i) {
            const qint64 number = (cycle * Batches + batch) * Products + i;
            const QString code = QStringLiteral("%1P%2").arg(day.toString(QStringLiteral("yyMMdd"))).arg(number, 6, 10, QLatin1Char('0'));
            products.push_back(lot(m_goods[static_cast<std::size_t>(number) % m_goods.size()], code, day, number % 9 == 0 ? 6 : 18));
            line(made, Out, products.back(), 100);
            m_made.usual = static_cast<LotId>(products.back());
            m_made.usualCode = code;
        }
        for (int i = 0; i < Products; ++i)
            mark(products[static_cast<std::size_t>(i)], (cycle * Batches + batch) * Products + i, day.addDays(9));
        sell(products, day.addDays(2));
    }

    /// Some are held, some recalled.
    void mark(qint64 lot, qint64 number, QDate day)
    {
        const char *state = number % 23 == 4 ? "onHold" : number % 31 == 7 ? "recalled" : nullptr;
        if (state == nullptr)
            return;
        const qint64 held = event(QStringLiteral("hold"), QStringLiteral("observe"), QStringLiteral("holding"), day, std::nullopt, {});
        m_db.execute("INSERT INTO subject_value VALUES ('lot', ?, 'lot.state', ?, ?)", lot, held, QString::fromLatin1(state));
    }

    void sell(const std::vector<qint64> &products, QDate day)
    {
        std::vector<qint64> takes;
        for (const qint64 product : products)
            takes.insert(takes.end(), SalesAProduct, product);
        std::size_t at = 0;
        for (int sale = 0; at < takes.size(); ++sale) {
            const std::optional<qint64> buyer = pick(m_buyers);
            const QString docNo = QStringLiteral("XS%1").arg(++m_sales, 8, 10, QLatin1Char('0'));
            const auto write = [&](QDate on) {
                const qint64 sold = event(QStringLiteral("shipping"), QStringLiteral("out"), QStringLiteral("shipping"), on, buyer, docNo);
                for (int i = 0; i < m_order.linesASale && at + static_cast<std::size_t>(i) < takes.size(); ++i)
                    line(sold, In, takes[(at + static_cast<std::size_t>(i)) * 5 % takes.size()], 6);
                return sold;
            };
            const qint64 sold = write(day.addDays(sale));
            if (m_sales % 200 == 0)
                m_db.execute("INSERT INTO correction VALUES (?, ?)", sold, write(day.addDays(sale)));
            if (m_sales % 50 == 0) {
                const qint64 back = event(QStringLiteral("returningIn"), QStringLiteral("in"), QStringLiteral("returning"), day.addDays(sale + 1), buyer, {});
                line(back, Out, takes[at * 5 % takes.size()], 2);
            }
            at += static_cast<std::size_t>(m_order.linesASale);
        }
    }

    Database &m_db;
    const Session &m_session;
    MovementsOrder m_order;
    Movements m_made;
    std::mt19937 m_random{20261123};
    std::vector<qint64> m_suppliers;
    std::vector<qint64> m_buyers;
    std::vector<qint64> m_raw;
    std::vector<qint64> m_goods;
    qint64 m_pack = 0;
    qint64 m_place = 0;
    qint64 m_linesACycle = 0;
    qint64 m_cycles = 0;
    qint64 m_sales = 0;
    int m_number = 0;
};

} // namespace

Movements addMovements(Session &session, const MovementsOrder &order)
{
    const auto made = session.store.write([&](Database &db) -> Result<Movements> { return Writer(db, session, order).run(); });
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return *made;
}

} // namespace suben::test
