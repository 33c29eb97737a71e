#include "core/storage/accounts.h"
#include "tests/support/testworkspace.h"
#include "ui/form/draftchecker.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace suben;

/// Checking beside typing, when somebody else takes over the window.
class TestDraftChecker final : public QObject
{
    Q_OBJECT

    /// The firm's own version of the food pack: it says when 李四 is the one who enters.
    static void layPack(const QString &folder)
    {
        QFile shipped(QStringLiteral(":/suben/rulepacks/food.general.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QJsonObject pack = QJsonDocument::fromJson(shipped.readAll()).object();
        QJsonArray checks = pack.value(QStringLiteral("checks")).toArray();
        checks.append(QJsonDocument::fromJson(R"({"id": "byLi", "on": ["receiving"],
            "when": {"fact": "event.actor", "is": "李四"}, "severity": "warn", "at": "event.date",
            "say": {"zh": "李四在记账。", "en": "Li enters."}, "basis": {"law": "foodLaw", "article": "53", "mark": "S"}})")
                          .object());
        pack.insert(QStringLiteral("checks"), checks);
        QVERIFY(QDir().mkpath(folder));
        QFile own(folder + QStringLiteral("/food.general.json"));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write(QJsonDocument(pack).toJson());
    }

private Q_SLOTS:
    void aCheckIsForWhoeverSitsThereNow()
    {
        TestWorkspace shop;
        const EventDraft delivery = shop.receiving(shop.item(), QStringLiteral("L1"), QStringLiteral("6"));
        layPack(shop.workspace().ownFolder(u"packs"));
        if (QTest::currentTestFailed())
            return;
        auto window = Workspace::open(shop.path(), {}, std::make_unique<FixedClock>(shop.session().clock.now()));
        QVERIFY(window);
        Session &session = (*window)->session();
        QCOMPARE((*window)->packProblems(), QStringList());
        Accounts accounts(session.store, session.clock, session.keys);
        QVERIFY(accounts.add(QStringLiteral("李四"), Role::Clerk, QStringLiteral("kou-ling")));

        DraftChecker checker(**window);
        checker.setDraft([&] { return delivery; });
        QSignalSpy answers(&checker, &DraftChecker::checked);
        const auto saidRules = [&] {
            checker.schedule();
            return answers.wait(20'000) ? rulesOf(answers.takeFirst().front().value<Checked>().findings) : QStringList();
        };
        const auto namesLi = [](const QStringList &rules) {
            return std::ranges::any_of(rules, [](const QString &rule) { return rule.endsWith(u"byLi"); });
        };
        QVERIFY(!namesLi(saidRules()));
        QVERIFY((*window)->actAs(QStringLiteral("李四"), QStringLiteral("kou-ling")));
        QVERIFY(namesLi(saidRules()));
    }
};

QTEST_MAIN(TestDraftChecker)
#include "tst_draftchecker.moc"
