#include "tests/cli/shop.h"

#include <QDir>
#include <QFile>

namespace suben::test
{

QByteArray Shop::setUp()
{
    return QByteArray(R"({"type":"party","party.name":"山东某乳业有限公司","party.creditCode":"91370602MA3CD5E666","party.kind":"enterprise","party.address":"烟台市芝罘区一路1号","party.phone":"0535-6223301"}
{"type":"paper","kind":"foodLicence","of":"party","holder":"91370602MA3CD5E666","number":"SC10537060200019","issuer":"山东省市场监督管理局","issued":"2023-07-01","validTo":"2028-06-30","scope":["*"]}
{"type":"party","party.name":"实验小学","party.kind":"institution","party.address":"烟台市芝罘区二路2号","party.phone":"0535-6223302"}
{"type":"item","item.name":"纯牛奶","category":"food.general","unit":"盒","item.gtin":"6901234000016","item.spec":"250mL","item.shelfLife":"6M","packagings":[{"unit":"箱","content":"12"}]}
)") + receiving(QStringLiteral("A1"), QStringLiteral("40盒")) +
           receiving(QStringLiteral("A2"), QStringLiteral("30盒")) +
           shipping(QStringLiteral("A1"), QStringLiteral("5盒"));
}

QByteArray Shop::receiving(const QString &lot, const QString &quantity)
{
    return QStringLiteral(R"({"type":"event","step":"receiving","party":"91370602MA3CD5E666","event.date":"2026-11-22",)"
                          R"("lines":[{"item":"6901234000016","lot.code":"%1","lot.made":"2026-10-20","line.qty":"%2","line.price":"42.75"}]})"
                          "\n")
        .arg(lot, quantity)
        .toUtf8();
}

QByteArray Shop::shipping(const QString &lot, const QString &quantity)
{
    return QStringLiteral(R"({"type":"event","step":"shipping","party":"实验小学","event.date":"2026-11-22",)"
                          R"("lines":[{"item":"6901234000016","lot":"%1","line.qty":"%2"}]})"
                          "\n")
        .arg(lot, quantity)
        .toUtf8();
}

Shop::Shop()
{
    const Subenctl ctl(m_folder.path());
    const CtlAnswer made = ctl.run({QStringLiteral("init"), QStringLiteral("--name"), QStringLiteral("试验食品店"), QStringLiteral("--credit-code"),
                                    QStringLiteral("92370602MA3FG7K26Q"), QStringLiteral("--categories"), QStringLiteral("food.general"),
                                    QStringLiteral("--kind"), QStringLiteral("soleTrader"), QStringLiteral("--roles"),
                                    QStringLiteral("retailer,wholesaler"), QStringLiteral("--training")});
    if (made.exit != 0)
        qFatal("init: %d %s", made.exit, made.err.constData());
    const CtlAnswer loaded = ctl.run({QStringLiteral("load"), QStringLiteral("-")}, setUp());
    if (loaded.exit != 0)
        qFatal("load: %d %s%s", loaded.exit, loaded.out.constData(), loaded.err.constData());
}

Subenctl Shop::copy()
{
    const QString folder = m_folder.filePath(QStringLiteral("copy%1").arg(++m_copies));
    QDir().mkpath(folder + QStringLiteral("/keys"));
    QFile::copy(m_folder.filePath(QStringLiteral("shop.suben")), folder + QStringLiteral("/shop.suben"));
    const QDir keys(m_folder.filePath(QStringLiteral("keys")));
    for (const QString &name : keys.entryList(QDir::Files))
        QFile::copy(keys.filePath(name), folder + QStringLiteral("/keys/") + name);
    return Subenctl(folder);
}

} // namespace suben::test
