#include "core/ledger/catalog.h"
#include "core/ledger/pinyin.h"
#include "core/ledger/search.h"
#include "core/ledger/searchindex.h"
#include "tests/core/ledger/plainledger.h"

#include <QTest>

using namespace suben;

class SearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ledger = std::make_unique<PlainLedger>(); }
    void cleanup() { m_ledger.reset(); }

    void aNameIsFoundByEveryReadingOfItsCharacters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("重庆 cq") << QStringLiteral("重庆小面") << QStringLiteral("cqxm");
        QTest::newRow("重庆 zq") << QStringLiteral("重庆小面") << QStringLiteral("zq");
        QTest::newRow("长城 c") << QStringLiteral("长城干红") << QStringLiteral("ccgh");
        QTest::newRow("长城 z") << QStringLiteral("长城干红") << QStringLiteral("zc");
        QTest::newRow("行 h") << QStringLiteral("福兴粮行") << QStringLiteral("fxlh");
        QTest::newRow("行 x") << QStringLiteral("福兴粮行") << QStringLiteral("fxlx");
        QTest::newRow("阿胶 ej") << QStringLiteral("山东阿胶糕") << QStringLiteral("sdejg");
        QTest::newRow("阿胶 aj") << QStringLiteral("山东阿胶糕") << QStringLiteral("sdajg");
        QTest::newRow("middle") << QStringLiteral("山东阿胶糕") << QStringLiteral("ejg");
        QTest::newRow("written out") << QStringLiteral("会计用品") << QStringLiteral("kuaiji");
        QTest::newRow("fragment") << QStringLiteral("山东阿胶糕") << QStringLiteral("阿胶");
        QTest::newRow("one character") << QStringLiteral("山东阿胶糕") << QStringLiteral("糕");
        QTest::newRow("two words") << QStringLiteral("纯牛奶 250mL") << QStringLiteral("牛奶 250");
    }
    void aNameIsFoundByEveryReadingOfItsCharacters()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        const ItemId item = save(name);
        QCOMPARE(ids(Search(m_ledger->session).items(typed, {})), QList<qint64>{raw(item)});
    }

    void theInitialsAreReadRightFirst()
    {
        const Pinyin pinyin;
        QCOMPARE(pinyin.initials(QStringLiteral("山东阿胶糕")).first(), QStringLiteral("sdejg"));
        QCOMPARE(pinyin.initials(QStringLiteral("厦门行")).first().left(2), QStringLiteral("xm"));
        QCOMPARE(pinyin.written(QStringLiteral("绿豆")).first(), QStringLiteral("lvdou"));
    }

    void theUsersOwnInitialsFindTheItem()
    {
        Item item = drawn(QStringLiteral("阿拉斯加鳕鱼"));
        item.mnemonic = QStringLiteral("xyx");
        const auto saved = Catalog(m_ledger->session).save(item);
        QVERIFY(saved);
        QCOMPARE(ids(Search(m_ledger->session).items(QStringLiteral("xyx"), {})), QList<qint64>{raw(*saved)});
    }

    void aRenamedItemIsNotFoundByItsOldName()
    {
        Item item = drawn(QStringLiteral("酸奶"));
        item.id = save(QStringLiteral("酸奶"));
        item.name = QStringLiteral("奶酪");
        QVERIFY(Catalog(m_ledger->session).save(item));
        QVERIFY(ids(Search(m_ledger->session).items(QStringLiteral("酸奶"), {})).isEmpty());
    }

    void aLotIsFoundByItsEndWhateverTheCaseTheSpacesAndOOr0()
    {
        const LotId lot = indexed(QStringLiteral("2026-aO1 b7"));
        indexed(QStringLiteral("20261120C1"));
        for (const char16_t *typed : {u"A01B7", u"01b7", u"o1 B7", u"2026a01b7"}) {
            QCOMPARE(ids(Search(m_ledger->session).lots(QString::fromUtf16(typed))), QList<qint64>{raw(lot)});
        }
    }

    void ofLotsWithTheSameEndTheNewestComesFirst()
    {
        const LotId older = indexed(QStringLiteral("AA1234"));
        const LotId newer = indexed(QStringLiteral("BB1234"));
        QCOMPARE(ids(Search(m_ledger->session).lots(QStringLiteral("1234"))), (QList<qint64>{raw(newer), raw(older)}));
    }

    void aGtinIsFoundInEveryLengthItIsWrittenIn()
    {
        Item item = drawn(QStringLiteral("矿泉水"));
        item.gtin = QStringLiteral("6901234567892");
        const auto saved = Catalog(m_ledger->session).save(item);
        QVERIFY(saved);
        QCOMPARE(ids(Search(m_ledger->session).find(QStringLiteral("06901234567892"))), QList<qint64>{raw(*saved)});
    }

    void everythingTypedAboutAnItemFindsIt()
    {
        Item item = drawn(QStringLiteral("阿莫西林胶囊"));
        item.gtin = QStringLiteral("6901234567892");
        item.category = QStringLiteral("drug.retail");
        item.code = QStringLiteral("S-017");
        item.fields.set(QStringLiteral("item.approvalNo"), QStringLiteral("国药准字H20033111"));
        item.fields.set(QStringLiteral("item.maker"), QStringLiteral("山西某制药有限公司"));
        const auto saved = Catalog(m_ledger->session).save(item);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
        save(QStringLiteral("板蓝根颗粒"));
        for (const char *typed : {"阿莫", "amx", "amoxilin", "AMXL", "国药准字H20033111", "H20033111", "h2003", "S-017",
                                  "s-017", "６９０１２３４５６７８９２", "6901234567892", "山西某制药"}) {
            const auto found = Search(m_ledger->session).find(QString::fromUtf8(typed));
            QVERIFY2(ids(found) == QList<qint64>{raw(*saved)}, typed);
        }
    }

    void noGroupCrowdsTheOthersOut()
    {
        for (int i = 0; i < 40; ++i)
            save(QStringLiteral("晨露牛奶%1").arg(i));
        Party party;
        party.name = QStringLiteral("晨露乳业");
        const auto supplier = Catalog(m_ledger->session).save(party);
        QVERIFY(supplier);
        const auto hits = Search(m_ledger->session).find(QStringLiteral("cl"), 12);
        QCOMPARE(hits->size(), 12U);
        QCOMPARE(hits->back().kind, HitKind::Party);
        QCOMPARE(hits->back().id, raw(*supplier));
    }

    void signsAloneFindNothing()
    {
        save(QStringLiteral("水果"));
        for (const char16_t *typed : {u"\"", u"*", u"( ) -", u"' OR 1"})
            QVERIFY(Search(m_ledger->session).find(QString::fromUtf16(typed)).has_value());
    }

private:
    static Item drawn(const QString &name)
    {
        Item item;
        item.name = name;
        item.category = QStringLiteral("common");
        item.unit = Unit::fromCode(u"CT");
        return item;
    }
    ItemId save(const QString &name)
    {
        const auto saved = Catalog(m_ledger->session).save(drawn(name));
        if (!saved)
            qFatal("%s", qPrintable(saved.error().text));
        return *saved;
    }
    LotId indexed(const QString &code)
    {
        const LotId lot = m_ledger->lot(code);
        const auto done = m_ledger->session.store.write([&](Database &db) -> Result<void> {
            indexLot(db, lot, code);
            return {};
        });
        Q_ASSERT(done);
        return lot;
    }
    static QList<qint64> ids(const Result<std::vector<Hit>> &hits)
    {
        QList<qint64> ids;
        for (const Hit &hit : *hits)
            ids.append(hit.id);
        return ids;
    }

    std::unique_ptr<PlainLedger> m_ledger;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
