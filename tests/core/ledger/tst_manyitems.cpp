#include "core/ledger/search.h"
#include "core/storage/database.h"
#include "core/storage/store.h"
#include "tests/support/manyitems.h"
#include "tests/support/testworkspace.h"

#include <QTest>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

using namespace suben;
using namespace suben::test;

/// Picking an item while typing: what a key costs does not grow with the assortment (U18). Counted in steps of SQLite's
/// machine; tests/bench measures the time among 50 000.
class TestManyItems final : public QObject
{
    Q_OBJECT

private:
    static constexpr int StepsATick = 10;
    static constexpr int MostSteps = 30'000; ///< about two milliseconds

    static int tick(void *ticks)
    {
        ++*static_cast<int *>(ticks);
        return 0;
    }

    int stepsOf(const QString &typed)
    {
        int ticks = 0;
        const auto watch = [&](int every) {
            return m_ledger->store().read([&](Database &db) -> Result<void> {
                sqlite3_progress_handler(db.connection().getHandle(), every, every > 0 ? tick : nullptr, &ticks);
                return {};
            });
        };
        (void)watch(StepsATick);
        m_hits = Search(m_ledger->session()).items(typed, m_ledger->supplier).value_or(std::vector<Hit>());
        (void)watch(0);
        return ticks * StepsATick;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_ledger = std::make_unique<TestWorkspace>();
        addManyItems(m_ledger->session(), 1'000);
    }

    void aKeyCostsTheSameAmongTenTimesAsManyItems()
    {
        const QStringList typed{QStringLiteral("a"), QStringLiteral("af"), QStringLiteral("ca"),
                                QStringLiteral("w"), QStringLiteral("维生"), manyItemsName(234)};
        std::vector<int> before;
        for (const QString &text : typed)
            before.push_back(stepsOf(text));
        addManyItems(m_ledger->session(), 9'000);
        for (qsizetype i = 0; i < typed.size(); ++i) {
            const int steps = stepsOf(typed.at(i));
            const QString said = QStringLiteral("\"%1\": %2 steps among 1 000, %3 among 10 000, %4 hits")
                                     .arg(typed.at(i)).arg(before.at(static_cast<size_t>(i))).arg(steps).arg(m_hits.size());
            qInfo("%s", qPrintable(said));
            QVERIFY2(!m_hits.empty() && steps < MostSteps, qPrintable(said));
        }
    }

    void theItemIsThere()
    {
        stepsOf(manyItemsName(777));
        QVERIFY(m_hits.front().title.startsWith(manyItemsName(777)));
    }

private:
    std::unique_ptr<TestWorkspace> m_ledger;
    std::vector<Hit> m_hits;
};

QTEST_GUILESS_MAIN(TestManyItems)
#include "tst_manyitems.moc"
