#include "core/rules/reading.h"
#include "core/rules/rulepacks.h"

#include "resources/resources.h"

#include <QRegularExpression>
#include <QTest>

using namespace suben;

/// The reading a lawyer signs (design/rulepacks.md §8).
class RulesReading final : public QObject
{
    Q_OBJECT

private:
    static const RulePacks &packs()
    {
        static const RulePacks all = RulePacks::load({});
        return all;
    }
    static QString read(QStringView pack, const QString &place)
    {
        for (const ReadRule &rule : reading(*packs().pack(pack))) {
            if (rule.place == place)
                return rule.text;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { registerSubenResources(); }

    void aCheckIsReadAsTheDesignReadsIt()
    {
        const QString text = read(u"haz.toxic", QStringLiteral("/checks/noPrivateBuyer"));
        QCOMPARE(text,
                 QStringLiteral(
                     "销售出库，条件：主体类型 属于 个人、农户，且 并非（标志 带有 属于农药）（资料不全时也适用） → "
                     "拒绝：不得卖给个人，请改由持证单位购买。依据：危险化学品安全管理条例第40条，已核对 2025-04-19"));
    }

    void factsStandInTheSentenceByTheirNames()
    {
        const QString text = read(u"drug.retail", QStringLiteral("/checks/codeNotHere"));
        QVERIFY2(text.contains(QStringLiteral("有〔追溯码核对的不在库数〕个追溯码不在库")), qPrintable(text));
    }

    void aRetentionRuleIsReadWithItsLaw()
    {
        const QString text = read(u"food.general", QStringLiteral("/retention/food"));
        QVERIFY2(text.contains(QStringLiteral("记录保存至 有效期至 加 6个月，没有时取")), qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("依据：食品安全法第50、53条，已核对 2025-04-19")), qPrintable(text));
    }

    void aDueIsReadWithItsTime()
    {
        const QString text = read(u"haz.toxic", QStringLiteral("/dues/toxicFlow"));
        QVERIFY2(text.contains(QStringLiteral("期限：")), qPrintable(text));
    }

    void aStepThatIsOffIsReadWithItsReason()
    {
        const QString text = read(u"drug.narcotic", QStringLiteral("/steps/retailSale"));
        QVERIFY2(text.contains(QStringLiteral("不得办理：麻醉药品和第一类精神药品不得零售。")), qPrintable(text));
    }

    void aRoleIsReadByItsName()
    {
        const QString text = read(u"drug.wholesale", QStringLiteral("/checks/mandateUncovered"));
        QVERIFY2(text.contains(QStringLiteral("本单位角色 带有 批发")), qPrintable(text));
    }

    void aColumnIsReadByItsName()
    {
        const QString text = read(u"haz.drugPrecursor", QStringLiteral("/checks/firstClassCash"));
        QVERIFY2(text.contains(QStringLiteral("易制毒化学品表中的这一行的类别 是 1")), qPrintable(text));
    }

    void statesAndStepsThatAreOffAreReadByTheirNames()
    {
        const QString state = read(u"device.user", QStringLiteral("/checks/notInUse"));
        QVERIFY2(state.contains(QStringLiteral("停用、已转让、报废")), qPrintable(state));
        const QString off = read(u"drug.vaccine", QStringLiteral("/checks/rxTooOld"));
        QVERIFY2(off.contains(QStringLiteral("处方调配发药（本类不得办理）")), qPrintable(off));
    }

    void anUncertainRuleIsReadAsUncertain()
    {
        bool found = false;
        for (const ReadRule &rule : reading(*packs().pack(u"drug.ephedrine")))
            found = found || rule.text.contains(QStringLiteral("待核实"));
        QVERIFY(found);
    }

    void everyCheckDueAndRetentionOfEveryPackIsRead()
    {
        for (const QString &id : packs().ids()) {
            const RulePack *pack = packs().pack(id);
            QStringList places;
            for (const ReadRule &rule : reading(*pack))
                places << rule.place;
            for (const CheckRule &rule : pack->checks)
                QVERIFY2(places.contains(QStringLiteral("/checks/") + rule.id), qPrintable(id + u' ' + rule.id));
            for (const DueRule &rule : pack->dues)
                QVERIFY2(places.contains(QStringLiteral("/dues/") + rule.id), qPrintable(id + u' ' + rule.id));
            for (const RetentionRule &rule : pack->retention)
                QVERIFY2(places.contains(QStringLiteral("/retention/") + rule.id), qPrintable(id + u' ' + rule.id));
        }
    }

    void noReadingShowsAPathOrAnId()
    {
        const QRegularExpression path(QStringLiteral(
            "\\b(event|line|lot|item|party|object|query|setting|own|clock|paper|due)[.][a-z]|save:|[{}]"));
        for (const QString &id : packs().ids()) {
            for (const ReadRule &rule : reading(*packs().pack(id)))
                QVERIFY2(!path.match(rule.text).hasMatch(), qPrintable(id + rule.place + u' ' + rule.text));
        }
    }
};

QTEST_GUILESS_MAIN(RulesReading)
#include "tst_rules_reading.moc"
