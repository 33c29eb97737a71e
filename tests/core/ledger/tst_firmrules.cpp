#include "core/ledger/firmrules.h"

#include "core/rules/packdiff.h"
#include "tests/support/testworkspace.h"

#include <QTest>
#include <algorithm>

using namespace suben;

/// The firm's own version of the packs: tried before it is kept, in force at the next opening.
class FirmRulesTest final : public QObject
{
    Q_OBJECT

private:
    /// Of a pack that others inherit from: each of them is tried.
    static RuleName inherited(const char *id)
    {
        return {QStringLiteral("food.general"), QStringLiteral("settings"), QString::fromLatin1(id)};
    }
    /// Of a pack that no other inherits from, so that it alone is tried.
    static RuleName setting(const char *id)
    {
        return {QStringLiteral("food.infant"), QStringLiteral("settings"), QString::fromLatin1(id)};
    }
    static std::unique_ptr<Workspace> again(TestWorkspace &w)
    {
        auto opened =
            Workspace::open(w.path(), QString(), std::make_unique<FixedClock>(w.session().clock.now()));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        return std::move(*opened);
    }
    static const QString Reason;

private Q_SLOTS:
    void theFirmsNumberHoldsFromTheNextOpeningOn()
    {
        TestWorkspace w;
        const auto set = FirmRules(w.session()).set(inherited("certWithin"), QStringLiteral("5D"), Reason);
        QVERIFY2(set, set ? "" : qPrintable(set.error().text));
        const auto opened = again(w);
        const RulePack *pack = opened->session().packs.pack(u"food.general");
        QCOMPARE(canonicalText(pack->setting(u"certWithin")->value), QStringLiteral("5D"));
        QVERIFY(std::ranges::any_of(pack->loosenings, [](const Loosening &one) { return one.because.zh == Reason; }));
        QCOMPARE(canonicalText(w.session().packs.pack(u"food.general")->setting(u"certWithin")->value),
                 canonicalText(RulePacks::load({}).pack(u"food.general")->setting(u"certWithin")->value));
    }

    void aNumberHoldsAtOnceInEverySessionWhenTheRulesAreRenewed()
    {
        TestWorkspace w;
        const auto beside = w.workspace().another();
        QVERIFY(beside);
        QVERIFY(FirmRules(w.session()).set(setting("infantRemoveBefore"), QStringLiteral("60D"), Reason));
        QVERIFY(w.workspace().renewRules());
        const RulePack *pack = (*beside)->session().packs.pack(u"food.infant");
        QCOMPARE(canonicalText(pack->setting(u"infantRemoveBefore")->value), QStringLiteral("60D"));
        QVERIFY(w.ledger().check(w.receiving(w.milk, QStringLiteral("L9"), QStringLiteral("1盒"))));
    }

    void twoNumbersStandInOneOverlay()
    {
        TestWorkspace w;
        FirmRules rules(w.session());
        QVERIFY(rules.set(setting("infantRemoveBefore"), QStringLiteral("60D"), Reason));
        QVERIFY(rules.set(setting("infantKeep"), QStringLiteral("3Y"), Reason));
        QVERIFY(rules.set(setting("infantRemoveBefore"), QStringLiteral("50D"), Reason));
        QCOMPARE(rules.overlays()->size(), size_t(1));
        QCOMPARE(canonicalText(again(w)->session().packs.pack(u"food.infant")->setting(u"infantRemoveBefore")->value),
                 QStringLiteral("50D"));
    }

    void belowTheFloorIsRefusedInTheLoadersWords()
    {
        TestWorkspace w({QStringLiteral("food.general"), QStringLiteral("haz.toxic")});
        const auto set = FirmRules(w.session())
                             .set({QStringLiteral("haz.toxic"), QStringLiteral("settings"), QStringLiteral("hazYears")},
                                  QStringLiteral("6M"), Reason);
        QCOMPARE(set.error().code, ErrorCode::Refused);
        QVERIFY2(set.error().text.contains(QStringLiteral("/settings/hazYears")), qPrintable(set.error().text));
        QVERIFY(FirmRules(w.session()).overlays()->empty());
    }

    void aReasonIsAskedFor()
    {
        TestWorkspace w;
        QCOMPARE(FirmRules(w.session()).set(setting("infantRemoveBefore"), QStringLiteral("60D"), QString()).error().code,
                 ErrorCode::Usage);
    }

    void aSettingNobodyHasIsNotFound()
    {
        TestWorkspace w;
        QCOMPARE(FirmRules(w.session()).set(setting("moon"), QStringLiteral("1"), Reason).error().code,
                 ErrorCode::NotFound);
    }

    void aClerkDoesNotChangeTheFirmsRules()
    {
        TestWorkspace w;
        w.session().actor.role = Role::Clerk;
        QCOMPARE(FirmRules(w.session()).set(setting("infantRemoveBefore"), QStringLiteral("60D"), Reason).error().code,
                 ErrorCode::NotAllowed);
    }

    void anUncertainSettingIsConfirmedWithItsSource()
    {
        TestWorkspace w;
        const RulePack *pack = w.session().packs.pack(u"food.general");
        const auto uncertain = std::ranges::find_if(
            pack->settings, [](const SettingRule &rule) { return rule.basis.mark == Mark::Uncertain; });
        if (uncertain == pack->settings.end())
            QSKIP("nothing uncertain");
        const RuleName name{uncertain->declaredBy, QStringLiteral("settings"), uncertain->id};
        QCOMPARE(FirmRules(w.session()).confirm(name, QString()).error().code, ErrorCode::Usage);
        const auto confirmed = FirmRules(w.session()).confirm(name, QStringLiteral("市局答复 2026-11-20"));
        QVERIFY2(confirmed, confirmed ? "" : qPrintable(confirmed.error().text));
        QCOMPARE(again(w)->session().packs.pack(u"food.general")->setting(name.id)->basis.mark, Mark::User);
    }

    void anOverlayFileIsLaidAndTakenAway()
    {
        TestWorkspace w;
        FirmRules rules(w.session());
        const QByteArray overlay = R"({"suben": "rulepack/1", "overlay": "food.infant", "id": "stricter", "version": "1",
            "for": "firm", "checks": [{"id": "nearExpiry", "severity": "confirm"}]})";
        const auto laid = rules.lay(overlay);
        QVERIFY2(laid, laid ? "" : qPrintable(laid.error().text));
        QCOMPARE(again(w)->session().packs.pack(u"food.infant")->loosenings.size(),
                 w.session().packs.pack(u"food.infant")->loosenings.size());
        QVERIFY(rules.takeAway(QStringLiteral("stricter")));
        QVERIFY(rules.overlays()->empty());
        QCOMPARE(rules.takeAway(QStringLiteral("stricter")).error().code, ErrorCode::NotFound);
        QCOMPARE(w.number("SELECT count(*) FROM master_change WHERE subject = 'pack'"), 2);
    }

    /// SB/T 10680 is applied with other lengths in some towns: the codes of meat and vegetables take the firm's.
    void aTownsOwnLengthsOfCirculationCodesAreLaidAsData()
    {
        TestWorkspace w({QStringLiteral("mv.wholesale")});
        const QByteArray overlay = R"({"suben": "rulepack/1", "overlay": "mv.common", "id": "mv.town", "version": "1",
            "for": "firm", "fields": [
              {"path": "event.nodeCode", "schemes": [{"scheme": "digits:8", "bad": "warn"}]},
              {"path": "party.merchantCode", "schemes": [{"scheme": "digits:10-12", "bad": "warn"}]},
              {"path": "event.traceVoucher", "schemes": [{"scheme": "digits:18", "bad": "warn"}]}]})";
        const auto laid = FirmRules(w.session()).lay(overlay);
        QVERIFY2(laid, laid ? "" : qPrintable(laid.error().text));
        const auto opened = again(w);
        const auto schemes = [&](const char16_t *path) {
            return opened->session().packs.pack(u"mv.wholesale")->field(path)->schemes;
        };
        QCOMPARE(schemes(u"event.nodeCode").front().scheme, QStringLiteral("digits:8"));
        QCOMPARE(schemes(u"event.nodeCode").size(), size_t(1));
        QCOMPARE(schemes(u"event.traceVoucher").front().scheme, QStringLiteral("digits:18"));
        QCOMPARE(schemes(u"party.merchantCode").front().scheme, QStringLiteral("digits:10-12"));
    }

    void aWrongOverlayIsRefusedWithFileAndPlace()
    {
        TestWorkspace w;
        const auto laid = FirmRules(w.session()).lay(R"({"suben": "rulepack/1", "overlay": "food.infant", "id": "wrong",
            "version": "1", "for": "firm", "checks": [{"id": "nearExpiry", "when": {"fact": "lot.expry", "known": true},
            "because": {"zh": "试"}}]})");
        QCOMPARE(laid.error().code, ErrorCode::Refused);
        QVERIFY2(laid.error().text.contains(QStringLiteral("/checks/nearExpiry")), qPrintable(laid.error().text));
        QVERIFY2(laid.error().text.contains(QStringLiteral("lot.expiry")), qPrintable(laid.error().text));
    }

    void whatReadsDifferentlyIsTold()
    {
        TestWorkspace w;
        QVERIFY(FirmRules(w.session()).set(setting("infantRemoveBefore"), QStringLiteral("60D"), Reason));
        const RulePacks shipped = RulePacks::load({});
        const auto opened = again(w);
        const auto found = differences(*shipped.pack(u"food.infant"), *opened->session().packs.pack(u"food.infant"));
        QVERIFY(!found.empty());
        QCOMPARE(found[0].place, QStringLiteral("/settings/infantRemoveBefore"));
        QVERIFY(found[0].before != found[0].after);
        QVERIFY(differences(*shipped.pack(u"food.infant"), *shipped.pack(u"food.infant")).empty());
    }
};

const QString FirmRulesTest::Reason = QStringLiteral("本店货架期短");

QTEST_GUILESS_MAIN(FirmRulesTest)
#include "tst_firmrules.moc"
