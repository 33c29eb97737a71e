#include "core/filing/package.h"

#include "core/ledger/registers.h"
#include "tests/core/filing/packagefiles.h"
#include "tests/support/medicines.h"
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
        m_shop->record(capsuleSale(*m_shop, QStringLiteral("欧阳小麻"), QStringLiteral("410104197805203518")));
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
