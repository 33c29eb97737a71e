#include "core/filing/package.h"

#include "core/ledger/registers.h"
#include "tests/core/filing/packagefiles.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// What leaves the machine in a package: nobody's ID number, also not inside its tables.
class PackagePrivacyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SUBEN_KEY_DIR", m_folder.path().toLocal8Bit());
        m_shop = std::make_unique<TestWorkspace>(QStringList{QStringLiteral("drug.ephedrine")});
        sell();
        const Forms forms = Forms::load({QStringLiteral(":/suben/forms")});
        const QString path = m_folder.filePath(QStringLiteral("nov.zip"));
        PackageOrder order;
        order.from = QDate(2026, 11, 1);
        order.to = QDate(2026, 11, 30);
        order.path = path;
        NoProgress none;
        const auto facts = FilingPackage(m_shop->session(), *forms.find(u"ledger")).build(order, none);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().text));
        m_files = payloadOf(unpacked(path));
    }

    void theSaleStandsInThePackage() { QVERIFY(everything().contains("retailSale")); }

    void noMemberHoldsTheNumberOrTheName()
    {
        for (const auto &[name, bytes] : m_files) {
            QVERIFY2(isBare(bytes), qPrintable(name));
            for (const auto &[inner, content] : inside(name, bytes))
                QVERIFY2(isBare(content), qPrintable(name + u'/' + inner));
        }
    }

private:
    void sell()
    {
        const ItemId item =
            m_shop->item({.name = QStringLiteral("复方盐酸伪麻黄碱缓释胶囊"),
                          .category = QStringLiteral("drug.ephedrine"),
                          .fields = {{QStringLiteral("item.form"), QStringLiteral("胶囊剂")},
                                     {QStringLiteral("item.holder"), QStringLiteral("某制药有限公司")},
                                     {QStringLiteral("item.maker"), QStringLiteral("某制药有限公司")},
                                     {QStringLiteral("item.tags"),
                                      QStringList{QStringLiteral("ephedrine"), QStringLiteral("otcB")}}}});
        EventDraft opening = m_shop->receiving(item, QStringLiteral("B1"), QStringLiteral("9盒"));
        opening.step = QStringLiteral("opening");
        opening.party = {};
        opening.lines[0].fields.remove(u"lot.noExpiry");
        opening.lines[0].fields.set(QStringLiteral("lot.expiry"), QDate(2028, 10, 19));
        m_shop->record(opening);
        EventDraft sale = m_shop->shipping(m_shop->lot(QStringLiteral("B1")), QStringLiteral("1盒"));
        sale.step = QStringLiteral("retailSale");
        sale.party = {};
        sale.lines[0].fields.set(QStringLiteral("line.price"), *Money::parse(u"18"));
        sale.fields.set(QStringLiteral("event.buyerName"), QStringLiteral("欧阳小麻"));
        sale.fields.set(QStringLiteral("event.buyerId"), QStringLiteral("410104197805203518"));
        m_shop->record(sale);
    }

    static bool isBare(const QByteArray &bytes)
    {
        return !bytes.contains("19780520") && !bytes.contains(QStringLiteral("欧阳小麻").toUtf8());
    }

    /// The members of a member that is a zip itself (xlsx).
    std::map<QString, QByteArray> inside(const QString &name, const QByteArray &bytes) const
    {
        if (!name.endsWith(QLatin1String(".xlsx")))
            return {};
        const QString path = m_folder.filePath(QStringLiteral("inner.xlsx"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write(bytes);
        file.close();
        return payloadOf(unpacked(path));
    }

    QByteArray everything() const
    {
        QByteArray all;
        for (const auto &[name, bytes] : m_files)
            all += bytes;
        return all;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestWorkspace> m_shop;
    std::map<QString, QByteArray> m_files;
};

QTEST_MAIN(PackagePrivacyTest)
#include "tst_packageprivacy.moc"
