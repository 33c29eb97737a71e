#include "core/sync/billsplit.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace suben;

namespace
{

CanonicalRecord bill(const QList<int> &codesOfLines)
{
    QJsonArray lines;
    int number = 0;
    for (const int codes : codesOfLines) {
        QJsonArray list;
        for (int i = 0; i < codes; ++i)
            list.append(QStringLiteral("c%1").arg(++number));
        lines.append(QJsonObject{{QStringLiteral("line.codes"), list}, {QStringLiteral("line.qty"), QString::number(codes)}});
    }
    const QJsonObject json{{QStringLiteral("record.key"), QStringLiteral("7-ab")}, {QStringLiteral("lines"), lines}};
    return {QStringLiteral("7-ab"), QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

QStringList codesOf(const CanonicalRecord &record)
{
    QStringList codes;
    const QJsonArray lines = QJsonDocument::fromJson(record.json).object().value(QStringLiteral("lines")).toArray();
    for (const QJsonValue &line : lines) {
        const QJsonArray list = line[u"line.codes"].toArray();
        for (const QJsonValue &code : list)
            codes << code.toString();
    }
    return codes;
}

} // namespace

/// A bill that is too large becomes several, nothing lost and nothing twice.
class BillSplitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBillThatFitsStaysAsItIs()
    {
        const auto parts = splitBill(bill({3, 4}), {0, 7});
        QCOMPARE(parts.size(), std::size_t(1));
        QCOMPARE(parts.front().key, QStringLiteral("7-ab"));
        QCOMPARE(parts.front().json, bill({3, 4}).json);
    }

    void everyCodeIsInOnePartAndNoPartHoldsTooMany()
    {
        const auto parts = splitBill(bill({3, 1700, 5, 796}), {0, 800});
        QSet<QString> seen;
        for (const CanonicalRecord &part : parts) {
            const QStringList codes = codesOf(part);
            QVERIFY(codes.size() <= 800);
            for (const QString &code : codes) {
                QVERIFY(!seen.contains(code));
                seen.insert(code);
            }
        }
        QCOMPARE(seen.size(), 3 + 1700 + 5 + 796);
    }

    void thePartsAreNumberedAndAlwaysTheSame()
    {
        const auto parts = splitBill(bill({1, 1, 1}), {2, 0});
        QCOMPARE(parts.size(), std::size_t(2));
        QCOMPARE(parts[0].key, QStringLiteral("7-ab-1of2"));
        QCOMPARE(parts[1].key, QStringLiteral("7-ab-2of2"));
        QCOMPARE(splitBill(bill({1, 1, 1}), {2, 0})[1].json, parts[1].json);
        QCOMPARE(QJsonDocument::fromJson(parts[1].json)[u"record.key"].toString(), parts[1].key);
    }

    void aLineThatIsSpreadSaysNoQuantity()
    {
        const auto parts = splitBill(bill({5}), {0, 3});
        QCOMPARE(parts.size(), std::size_t(2));
        QVERIFY(!parts[0].json.contains("line.qty"));
    }
};

QTEST_GUILESS_MAIN(BillSplitTest)
#include "tst_billsplit.moc"
