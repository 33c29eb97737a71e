#include "tests/ui/shopwindow.h"

#include "core/ledger/masterlist.h"
#include "core/ledger/search.h"
#include "ui/master/masterfields.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/recordview.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// 资料 by keys: made, found, changed, refused beside the field; papers with their copies.
class TestMaster final : public QObject
{
    Q_OBJECT

private:
    template <typename T> T *part(const QString &name) const
    {
        T *found = nullptr;
        for (T *each : m_shop->page()->findChildren<T *>(name)) {
            if (each->isVisible())
                found = each;
        }
        return found;
    }
    RecordView *list() const { return m_shop->part<RecordView>("masters"); }
    QString card() const { return m_shop->part<FactCard>("masterCard")->plainText(); }
    void open(const char *which)
    {
        m_shop->openWindow(QStringLiteral("masterPage"));
        m_shop->page()->findChild<FilterChips *>()->choose(QLatin1String(which));
    }
    /// As an input method commits Chinese.
    void fill(const char *field, const QString &text)
    {
        auto *line = part<QLineEdit>(QLatin1String(field));
        QVERIFY2(line != nullptr, field);
        line->setFocus();
        line->selectAll();
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(line, &typed);
    }
    std::optional<Item> item(const char *name) const
    {
        return Catalog(m_shop->session()).findItem(QString::fromUtf8(name)).value();
    }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }
    void init() { m_shop = std::make_unique<ShopWindow>(); }
    void cleanup() { m_shop.reset(); }

    void anItemIsMadeByKeysAndFoundByItsInitials()
    {
        open("items");
        ShopWindow::press(Qt::Key_N, Qt::ControlModifier);
        fill("field_item.name", QStringLiteral("重庆小面"));
        fill("field_item.unit", QStringLiteral("袋"));
        fill("field_item.packagings", QStringLiteral("箱=24 6901234000016"));
        m_shop->shoot(QStringLiteral("master-item"));
        ShopWindow::press(Qt::Key_F9);
        const auto made = item("重庆小面");
        QVERIFY(made.has_value());
        QCOMPARE(made->packagings.front().content.toString(), QStringLiteral("24"));
        QCOMPARE(list()->currentKey(), raw(made->id));
        for (const char *typed : {"cqxm", "zqxm", "chongqing", "小面"})
            QCOMPARE(Search(m_shop->session()).items(QString::fromUtf8(typed), {})->size(), 1U);
    }

    void badInputSpeaksBesideTheFieldAndNothingIsLost()
    {
        open("items");
        ShopWindow::press(Qt::Key_N, Qt::ControlModifier);
        fill("field_item.name", QStringLiteral("酱油"));
        fill("field_item.unit", QStringLiteral("瓶"));
        fill("field_item.gtin", QStringLiteral("6901234000017"));
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(!item("酱油").has_value());
        auto *gtin = part<QLineEdit>(QStringLiteral("field_item.gtin"));
        QVERIFY(!gtin->accessibleDescription().isEmpty());
        QCOMPARE(QApplication::focusWidget(), gtin);
        QCOMPARE(part<QLineEdit>(QStringLiteral("field_item.name"))->text(), QStringLiteral("酱油"));
        m_shop->shoot(QStringLiteral("master-refused"));
        fill("field_item.gtin", QStringLiteral("6901234000016"));
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(item("酱油").has_value());
    }

    void theMnemonicCanBeCorrected()
    {
        m_shop->addItem(QStringLiteral("阿胶"), QStringLiteral("6M"));
        open("items");
        ShopWindow::press(Qt::Key_Return);
        fill("field_item.mnemonic", QStringLiteral("dejk"));
        ShopWindow::press(Qt::Key_F9);
        QCOMPARE(Search(m_shop->session()).items(QStringLiteral("dejk"), {})->size(), 1U);
    }

    void aFormPutAwayComesBackAsItWas()
    {
        open("parties");
        ShopWindow::press(Qt::Key_N, Qt::ControlModifier);
        fill("field_party.name", QStringLiteral("青岛海之麦食品"));
        ShopWindow::press(Qt::Key_Escape);
        QVERIFY(list()->isVisible());
        ShopWindow::press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(part<QLineEdit>(QStringLiteral("field_party.name"))->text(), QStringLiteral("青岛海之麦食品"));
    }

    void aPaperIsAddedWithItsCopyAndTheCopyIsShown()
    {
        const QString scan = m_shop->folder.filePath(QStringLiteral("licence.png"));
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(scan));
        open("own");
        ShopWindow::press(Qt::Key_N, Qt::ControlModifier);
        fill("field_paper.number", QStringLiteral("JY13706020000018"));
        fill("field_paper.validTo", QStringLiteral("2028-06-30"));
        fill("masterFile", scan);
        m_shop->shoot(QStringLiteral("master-paper"));
        ShopWindow::press(Qt::Key_F9);
        const auto papers = Catalog(m_shop->session()).papersOf(HolderKind::Own, 0);
        QCOMPARE(papers->size(), 1);
        QCOMPARE(papers->front().copies.size(), 1U);
        QCOMPARE(MasterList(m_shop->session()).file(papers->front().copies.front())->attachment.fileName,
                 QStringLiteral("licence.png"));
        QVERIFY(card().contains(QStringLiteral("licence.png")));
        m_shop->shoot(QStringLiteral("master-own"));
    }

    void aPartysPapersStandOnItsCard()
    {
        open("parties");
        QVERIFY(card().contains(QStringLiteral("SC10537060200019")));
    }

    void aPlaceInsideAnUnknownOneIsRefused()
    {
        open("locations");
        ShopWindow::press(Qt::Key_N, Qt::ControlModifier);
        fill("field_location.name", QStringLiteral("冷柜2"));
        fill("field_location.parent", QStringLiteral("没有的仓"));
        ShopWindow::press(Qt::Key_F9);
        QCOMPARE(Catalog(m_shop->session()).locations()->size(), 2);
        fill("field_location.parent", QStringLiteral("前店"));
        ShopWindow::press(Qt::Key_F9);
        QCOMPARE(Catalog(m_shop->session()).locations()->size(), 3);
    }

    void theTextFindsByPinyinAndTheListIsPaged()
    {
        for (int i = 0; i < 60; ++i)
            m_shop->addItem(QStringLiteral("桃酥%1").arg(i), QStringLiteral("6M"));
        m_shop->addItem(QStringLiteral("花生油"), QStringLiteral("6M"));
        const auto first = MasterList(m_shop->session()).items({});
        QCOMPARE(first->size(), 50U);
        const auto rest = MasterList(m_shop->session()).items({{}, raw(first->back().id), 50});
        QCOMPARE(rest->size(), 11U);
        open("items");
        part<QLineEdit>(QStringLiteral("masterFilter"))->setText(QStringLiteral("hsy"));
        QCOMPARE(list()->model()->rowCount(), 1);
    }

    void packagingsAreReadAsTheyAreWritten()
    {
        const auto read = readPackagings(QStringLiteral("箱=12 6901234567892；提 = 4"));
        QVERIFY(read.has_value());
        QCOMPARE(packagingText(*read), QStringLiteral("箱=12 6901234567892；提=4"));
        QVERIFY(!readPackagings(QStringLiteral("箱12")).has_value());
    }

    void aPartyFoundInTheScanBoxIsShown()
    {
        const PartyId party = m_shop->addSupplier(QStringLiteral("东阿福润食品"));
        m_shop->openWindow(QStringLiteral("lotsPage"));
        ShopWindow::press(Qt::Key_F2);
        ShopWindow::type(QStringLiteral("defr"));
        ShopWindow::press(Qt::Key_Return);
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("masterPage"));
        QCOMPARE(list()->currentKey(), raw(party));
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
};

QTEST_MAIN(TestMaster)
#include "tst_master.moc"
