#include "core/ledger/consent.h"
#include "core/ledger/draftjson.h"
#include "core/storage/store.h"
#include "core/workspace/ledgerinfo.h"
#include "tests/support/testworkspace.h"

#include <QJsonDocument>
#include <QTest>

using namespace suben;

/// A second person agrees, a pharmacist signs: only with an own login.
class TestConsent final : public QObject
{
    Q_OBJECT

private:
    const QString m_password = QStringLiteral("kou-ling-1");

    User person(TestWorkspace &w, const QString &name) const
    {
        Session &session = w.session();
        return *Accounts(session.store, session.clock, session.keys).add(name, Role::Clerk, m_password);
    }
    /// A delivery that is entered a week late asks why.
    static EventDraft late(TestWorkspace &w)
    {
        EventDraft draft = w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("1箱"));
        draft.fields.set(QStringLiteral("event.date"), QDate(2026, 11, 15));
        return draft;
    }
    static Finding question(TestWorkspace &w, const EventDraft &draft)
    {
        return withSeverity(w.ledger().check(draft)->findings, Severity::Confirm).value(0);
    }
    static Result<EventDraft> read(TestWorkspace &w, const char *json)
    {
        return draftFromJson(w.session(), QJsonDocument::fromJson(json).object());
    }

private Q_SLOTS:
    void aFirmOfOneNeedsTheReasonAlone()
    {
        TestWorkspace w;
        QVERIFY(!*needsSecond(w.session()));
        EventDraft draft = late(w);
        const auto consent = consentTo(w.session(), question(w, draft), QStringLiteral("补录"), {});
        QVERIFY(consent);
        QCOMPARE(consent->second, UserId{});
        draft.confirmations = {*consent};
        QVERIFY(w.ledger().record(draft));
    }

    void aReaderRecordsNothingAndAgreesToNothing()
    {
        TestWorkspace w;
        Session &session = w.session();
        Accounts accounts(session.store, session.clock, session.keys);
        QVERIFY(accounts.add(QStringLiteral("审计员"), Role::Reader, m_password));
        QVERIFY(!*needsSecond(session)); // somebody who may only read is no second person
        person(w, QStringLiteral("小李"));
        const EventDraft draft = late(w);
        const auto consent = consentTo(session, question(w, draft), QStringLiteral("补录"),
                                       {QStringLiteral("审计员"), m_password});
        QVERIFY(!consent);
        QCOMPARE(consent.error().code, ErrorCode::NotAllowed);

        QVERIFY(w.workspace().actAs(QStringLiteral("审计员"), m_password));
        const auto recorded = Ledger(session).record(draft);
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().code, ErrorCode::NotAllowed);
        QVERIFY(w.ledger().check(draft)); // looking is allowed
        auto other = w.workspace().another();
        QVERIFY(other);
        QVERIFY(!Ledger((*other)->session()).record(draft));

        QVERIFY(w.workspace().actAs(QStringLiteral("小李"), m_password));
        QVERIFY(Ledger(session).record(w.receiving(w.milk, QStringLiteral("L2"), QStringLiteral("1箱"))));
    }

    void aReasonHasTwoCharacters()
    {
        TestWorkspace w;
        const auto consent = consentTo(w.session(), question(w, late(w)), QStringLiteral("补"), {});
        QVERIFY(!consent);
        QCOMPARE(consent.error().code, ErrorCode::Refused);
    }

    void whereThereAreTwoTheSecondAgreesWithAPassword()
    {
        TestWorkspace w;
        const User other = person(w, QStringLiteral("小王"));
        QVERIFY(*needsSecond(w.session()));
        EventDraft draft = late(w);
        const Finding asked = question(w, draft);
        QVERIFY(!consentTo(w.session(), asked, QStringLiteral("补录"), {}));
        QVERIFY(!consentTo(w.session(), asked, QStringLiteral("补录"), {other.name, QStringLiteral("falsch")}));
        const auto consent = consentTo(w.session(), asked, QStringLiteral("补录"), {other.name, m_password});
        QVERIFY(consent);
        draft.confirmations = {*consent};
        QVERIFY(w.ledger().record(draft));
    }

    void withoutTheSecondNothingIsRecorded()
    {
        TestWorkspace w;
        person(w, QStringLiteral("小王"));
        EventDraft draft = late(w);
        const Finding asked = question(w, draft);
        draft.confirmations = {{asked.rule, asked.line, QStringLiteral("补录"), {}}};
        QVERIFY(!w.ledger().record(draft));
        draft.confirmations[0].second = w.session().actor.id;
        QVERIFY(!w.ledger().record(draft));
        draft.confirmations[0].second = UserId{999};
        QVERIFY(!w.ledger().record(draft));
        QCOMPARE(w.number("SELECT count(*) FROM event"), 0);
    }

    void whoActsDoesNotAgreeWithThemselves()
    {
        TestWorkspace w;
        const User other = person(w, QStringLiteral("小王"));
        Session &session = w.session();
        QVERIFY(Accounts(session.store, session.clock, session.keys).setPassword(session.actor.id, m_password));
        const auto consent =
            consentTo(session, question(w, late(w)), QStringLiteral("补录"), {session.actor.name, m_password});
        QVERIFY(!consent);
        QCOMPARE(consent.error().code, ErrorCode::NotAllowed);
        Q_UNUSED(other)
    }

    void aSignatureNeedsThePassword()
    {
        TestWorkspace w;
        const User other = person(w, QStringLiteral("孙药师"));
        const QString field = QStringLiteral("event.pharmacist");
        QVERIFY(!signatureFor(w.session(), field, {other.name, QString()}));
        const auto signature = signatureFor(w.session(), field, {other.name, m_password});
        QVERIFY(signature);
        QCOMPARE(*signature, (Signature{field, other.id}));
    }

    void anothersSignatureIsNotThePharmacists()
    {
        TestWorkspace w({QStringLiteral("drug.retail")});
        const User clerk = person(w, QStringLiteral("小王"));
        person(w, QStringLiteral("孙药师"));
        EventDraft sale;
        sale.step = QStringLiteral("retailSale");
        sale.fields = {{QStringLiteral("event.date"), QDate(2026, 11, 22)},
                       {QStringLiteral("event.pharmacist"), QStringLiteral("孙药师")}};
        const ItemId item = w.item({.name = QStringLiteral("阿莫西林胶囊"),
                                    .category = QStringLiteral("drug.retail"),
                                    .fields = {{QStringLiteral("item.tags"), QStringList{QStringLiteral("rx")}}}});
        DraftLine line;
        line.item = item;
        line.quantity = quantity(QStringLiteral("1盒"));
        sale.lines = {line};
        sale.signatures = {{QStringLiteral("event.pharmacist"), clerk.id}};
        const auto checked = w.ledger().check(sale);
        QVERIFY(checked);
        QVERIFY(rulesOf(checked->findings).contains(QStringLiteral("drug.retail:pharmacistAway")));
    }

    void aFileDoesNotSignForAnybody()
    {
        TestWorkspace w;
        person(w, QStringLiteral("小王"));
        w.session().info.training = false;
        const char *json = R"({"step":"receiving","confirm":[{"rule":"common:x","reason":"补录","second":"小王"}]})";
        const auto refused = read(w, json);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
        QVERIFY(!admit(w.session(), {QStringLiteral("小王"), QStringLiteral("falsch")}));
        QVERIFY(!read(w, json));
        QVERIFY(admit(w.session(), {QStringLiteral("小王"), m_password}));
        QVERIFY(read(w, json));
    }
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
