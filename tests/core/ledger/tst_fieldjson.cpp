#include "core/ledger/fieldjson.h"

#include "core/base/clock.h"

#include <QTest>

using namespace suben;

namespace
{

FieldTypes types(std::initializer_list<std::pair<QString, FieldType>> declared)
{
    RulePack pack;
    for (const auto &[path, type] : declared) {
        FieldRule field;
        field.path = path;
        field.type = type;
        pack.fields.push_back(field);
    }
    return FieldTypes(pack);
}

} // namespace

class FieldJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeComesBackAsItWas_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        const auto row = [](FieldType type, const Value &value) {
            QTest::newRow(qPrintable(fieldName(type))) << static_cast<int>(type) << canonicalText(value);
        };
        row(FieldType::Text, QStringLiteral("烟台 “a\\b”"));
        row(FieldType::Integer, Decimal::fromInteger(-7));
        row(FieldType::Decimal, *Decimal::parse(u"0.000001"));
        row(FieldType::Quantity, Quantity{Decimal::fromInteger(40), Unit::fromCode(u"CT")});
        row(FieldType::Money, *Money::parse(u"13.5"));
        row(FieldType::Date, QDate(2026, 2, 28));
        row(FieldType::Time, chinaTime(QDate(2026, 11, 22), QTime(0, 5)));
        row(FieldType::Duration, *Duration::parse(u"-6M"));
        row(FieldType::YesNo, true);
        row(FieldType::Codes, QStringList{QStringLiteral("83001"), QStringLiteral("83002")});
    }
    void everyTypeComesBackAsItWas()
    {
        QFETCH(int, type);
        QFETCH(QString, text);
        const auto declared = static_cast<FieldType>(type);
        const Value value = valueFromText(text, declared);
        QCOMPARE(canonicalText(value), text);
        QCOMPARE(canonicalText(valueFromJson(valueToJson(value), declared)), text);
        QVERIFY(valueFromJson(valueToJson(value), declared) == value);
        QCOMPARE(std::holds_alternative<QString>(value), declared == FieldType::Text);
    }

    void aPathNobodyDeclaresStaysText()
    {
        const Fields read = fieldsFromText(QStringLiteral(R"({"lot.odd":"2026-01-02"})"), FieldTypes());
        QCOMPARE(text(read, u"lot.odd"), QStringLiteral("2026-01-02"));
    }

    void aValueThatDoesNotFitItsTypeIsKeptAsText()
    {
        const auto declared = types({{QStringLiteral("lot.made"), FieldType::Date}});
        const Fields read = fieldsFromText(QStringLiteral(R"({"lot.made":"去年"})"), declared);
        QCOMPARE(text(read, u"lot.made"), QStringLiteral("去年"));
    }

    void aUnitWithoutAWordKeepsItsCode()
    {
        const Value value = valueFromText(QStringLiteral("3 ZZ9"), FieldType::Quantity);
        QCOMPARE(std::get<Quantity>(value).unit.code(), QStringLiteral("ZZ9"));
    }

    void textOfFieldsHasItsKeysInOrder()
    {
        const Fields fields{{QStringLiteral("b.x"), true}, {QStringLiteral("a.y"), QStringLiteral("1")}};
        QCOMPARE(fieldsToText(fields), QStringLiteral(R"({"a.y":"1","b.x":true})"));
    }

private:
    static QString fieldName(FieldType type) { return QString::number(static_cast<int>(type)); }
};

QTEST_APPLESS_MAIN(FieldJsonTest)
#include "tst_fieldjson.moc"
