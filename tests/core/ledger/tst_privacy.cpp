#include "core/ledger/draftjson.h"
#include "core/ledger/drafts.h"
#include "core/ledger/ledgerquery.h"
#include "core/rules/rulepacks.h"
#include "core/storage/backup.h"
#include "core/storage/store.h"
#include "core/sync/canonicalrecord.h"
#include "core/sync/outbox.h"
#include "tests/support/medicines.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <algorithm>

using namespace suben;

/// An ID number is nowhere in clear: not in the file, not in what leaves the program, not in what it says.
class TestPrivacy final : public QObject
{
    Q_OBJECT

private:
    /// Between what a masked number shows at its ends.
    static constexpr auto Inside = "19780520";
    static constexpr auto Buyer = u"欧阳小麻";

    static QString number() { return QStringLiteral("410104197805203518"); }

    struct Shop {
        TestWorkspace w{{QStringLiteral("drug.ephedrine")}};
        EventDraft sale;
        EventId sold{};
    };

    static std::unique_ptr<Shop> shop()
    {
        auto s = std::make_unique<Shop>();
        s->sale = capsuleSale(s->w, QStringView(Buyer).toString(), number());
        return s;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QByteArray all;
        for (const QString &name : {path, QString(path + QStringLiteral("-wal"))}) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    static bool isBare(const QByteArray &bytes)
    {
        const QString digits = QString::fromLatin1(Inside);
        const QByteArray wide(reinterpret_cast<const char *>(digits.utf16()), 2 * digits.size());
        return !bytes.contains(Inside) && !bytes.contains(wide) &&
               !bytes.contains(QStringView(Buyer).toString().toUtf8());
    }

    static QByteArray findingsText(const Findings &findings)
    {
        QByteArray text;
        for (const Finding &finding : findings)
            text += QJsonDocument(findingToJson(finding)).toJson();
        return text;
    }

    static bool isForNumber(const FieldRule &field)
    {
        const auto takesId = [](const SchemeUse &each) { return each.scheme == u"idcard"; };
        return field.secret && (field.type == FieldType::Text || std::ranges::any_of(field.schemes, takesId));
    }

    /// Packs in which a number may be typed, that can be chosen for goods.
    static QStringList enterable()
    {
        const RulePacks packs = RulePacks::load({});
        QStringList found;
        for (const QString &id : packs.ids()) {
            const RulePack *pack = packs.pack(id);
            if (pack == nullptr || isParentOnly(id))
                continue;
            if (std::ranges::any_of(pack->fields, isForNumber))
                found << id;
        }
        return found;
    }

    /// Kept as a draft, checked and, where it can be, posted; everything the program said.
    static QByteArray tried(TestWorkspace &w, const EventDraft &draft)
    {
        Session &session = w.session();
        const QByteArray kept = QJsonDocument(draftToJson(session, draft)).toJson();
        if (!Drafts(session).keep({0, draft.step, {}, {}, false, kept}))
            qFatal("the draft is not kept");
        QByteArray said;
        const auto checked = w.ledger().check(draft);
        said += checked ? findingsText(checked->findings) : checked.error().text.toUtf8();
        const auto recorded = w.ledger().record(draft);
        return said + (recorded ? QByteArray() : recorded.error().text.toUtf8() + findingsText(recorded.error().findings));
    }

private Q_SLOTS:
    void theFileHoldsNoIdNumber()
    {
        const auto s = shop();
        Outbox outbox(s->w.session(), s->w.workspace().profiles());
        const auto enabled =
            outbox.enable(QStringLiteral("practice"), QStringLiteral("practice"), QStringLiteral("http://127.0.0.1:1"),
                          {{QStringLiteral("appKey"), QStringLiteral("practice")},
                           {QStringLiteral("appSecret"), QStringLiteral("practice-secret-001")}});
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
        QVERIFY(Drafts(s->w.session())
                    .keep({0,
                           QStringLiteral("sale"),
                           {},
                           {},
                           false,
                           QJsonDocument(draftToJson(s->w.session(), s->sale)).toJson()}));
        s->w.record(s->sale);
        s->w.record(s->sale);
        QCOMPARE(s->w.number("SELECT count(*) FROM event_private WHERE path = 'event.buyerId'"), 2);
        const QByteArray bytes = bytesOf(s->w.path());
        QVERIFY(bytes.contains(QByteArray("retailSale")));
        QVERIFY(isBare(bytes));
    }

    void whatIsShownAndExportedIsMasked()
    {
        const auto s = shop();
        const EventId id = s->w.record(s->sale);
        const auto event = LedgerQuery(s->w.session()).event(id);
        QVERIFY(event);
        const QByteArray shown = QJsonDocument(eventToJson(s->w.session(), *event)).toJson();
        QVERIFY2(shown.contains("410104********3518\""), shown.constData());
        QVERIFY2(isBare(shown), shown.constData());
        const auto named = LedgerQuery(s->w.session()).namedValues(id, -1);
        QVERIFY(named);
        for (const NamedValue &value : *named)
            QVERIFY(isBare(displayText(value.value).toUtf8()));
    }

    void aBackupHoldsNoIdNumber()
    {
        const auto s = shop();
        s->w.record(s->sale);
        const QString copy = s->w.path() + QStringLiteral(".copy");
        NoProgress none;
        QVERIFY(makeBackup(s->w.store(), copy, none));
        QVERIFY(isBare(bytesOf(copy)));
    }

    void whatGoesToAPlatformNamesNoPerson()
    {
        TestWorkspace w;
        Party farmer;
        farmer.name = QStringLiteral("欧阳小麻");
        farmer.fields = {{QStringLiteral("party.kind"), QStringLiteral("person")},
                         {QStringLiteral("party.address"), QStringLiteral("湘乡市一路")},
                         {QStringLiteral("party.phone"), QStringLiteral("13800138000")}};
        w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("1箱"));
        EventDraft sale = w.shipping(w.lot(QStringLiteral("L1")), QStringLiteral("1盒"));
        sale.party = *Catalog(w.session()).save(farmer);
        const EventId sold = w.record(sale);
        const auto record = w.store().read([&](Database &db) { return canonicalRecord(db, w.session().info, sold); });
        QVERIFY(record);
        QVERIFY(isBare(record->json));
        QCOMPARE(QJsonDocument::fromJson(record->json)[u"event.step"].toString(), QStringLiteral("shipping"));
    }

    /// In every step of every pack, in each field that is secret and each that takes an ID number: nothing of it stands
    /// in the file or in what is said, whether the entry is kept, checked, refused or posted.
    void aNumberTypedInAnyStepStandsNowhere()
    {
        const QStringList categories = enterable();
        TestWorkspace w(categories);
        Session &session = w.session();
        int typed = 0;
        for (const QString &category : categories) {
            const RulePack &pack = *session.packs.pack(category);
            const ItemId item = w.item({.name = category, .category = category, .unit = QStringLiteral("盒")});
            for (const StepRule &step : pack.steps) {
                for (const FieldUse &use : step.fields) {
                    const FieldRule *field = pack.field(use.path);
                    if (step.off || field == nullptr || !isForNumber(*field))
                        continue;
                    EventDraft draft = w.receiving(item, QStringLiteral("L1"), QStringLiteral("1盒"));
                    draft.step = step.id;
                    draft.fields.set(use.path, number());
                    const QByteArray said = tried(w, draft);
                    QVERIFY2(isBare(said), qPrintable(category + u' ' + step.id + u' ' + use.path + u'\n' + QString::fromUtf8(said)));
                    ++typed;
                }
            }
        }
        QVERIFY2(typed > 60, qPrintable(QString::number(typed)));
        QVERIFY(isBare(bytesOf(w.path())));
    }

    void aDoctorsNameMayBeErased()
    {
        const auto s = shop();
        s->sale.fields.set(QStringLiteral("event.doctor"), QStringView(Buyer).toString());
        s->w.record(s->sale);
        QCOMPARE(s->w.number("SELECT count(*) FROM event WHERE content LIKE '%欧阳小麻%'"), 0);
        QCOMPARE(s->w.number("SELECT count(*) FROM event_private WHERE path = 'event.doctor'"), 1);
    }

    void aNumberInFullWidthDigitsIsNotSaidEither()
    {
        const auto s = shop();
        s->sale.fields.set(QStringLiteral("event.buyerId"), QStringLiteral("４１０１０４１９７８０５２０３５１９"));
        const auto refused = s->w.ledger().record(s->sale);
        QVERIFY(!refused);
        const QByteArray said = refused.error().text.toUtf8() + findingsText(refused.error().findings);
        QVERIFY2(isBare(said), said.constData());
        QVERIFY(!said.contains(QStringLiteral("１９７８").toUtf8()));
    }

    void whatIsSaidAboutAWrongNumberDoesNotSayIt()
    {
        const auto s = shop();
        s->sale.fields.set(QStringLiteral("event.buyerId"), QStringLiteral("410104197805203519"));
        const auto refused = s->w.ledger().record(s->sale);
        QVERIFY(!refused);
        QVERIFY(!withSeverity(refused.error().findings, Severity::Refuse).isEmpty());
        const QByteArray said = refused.error().text.toUtf8() + findingsText(refused.error().findings);
        QVERIFY2(isBare(said), said.constData());
    }

    void aSecondPurchaseIsNoticedWithoutTheNumber()
    {
        const auto s = shop();
        s->w.record(s->sale);
        const auto again = s->w.ledger().record(s->sale);
        QVERIFY(!again);
        QVERIFY(rulesOf(again.error().findings).contains(QStringLiteral("drug.ephedrine:buysAgain")));
        QVERIFY(isBare(findingsText(again.error().findings)));
        EventDraft other = s->sale;
        other.fields.set(QStringLiteral("event.buyerId"), QStringLiteral("370112198811034513"));
        QVERIFY(s->w.ledger().record(other));
    }
};

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
