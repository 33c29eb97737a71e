#include "labelexamples.h"

#include "core/labels/templatereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace suben;

namespace
{

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the shipped schema says, by a validator that is not ours.
bool schemaAccepts(const QByteArray &json)
{
    const auto schemaText = nlohmann::json::parse(
        contentsOf(QStringLiteral(SUBEN_RESOURCES "/schemas/labeltemplate.schema.json")).toStdString());
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaText), schema);
    const auto value = nlohmann::json::parse(json.toStdString(), nullptr, false);
    return !value.is_discarded() &&
           valijson::Validator().validate(schema, valijson::adapters::NlohmannJsonAdapter(value), nullptr);
}

QByteArray templateWith(const QByteArray &elements)
{
    return R"({"suben":"label/1","id":"mine","version":"1","zh":"我的","size":{"width":40,"height":30},"elements":[)"
           R"({"marks":[1,26,10,3]})" +
           elements + "]}";
}

} // namespace

class TestLabelTemplate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedTemplateIsReadAndFitsItsSchema();
    void theLotLabelsAreThere();
    void wrongTemplatesAreRefusedByFileAndKey_data();
    void wrongTemplatesAreRefusedByFileAndKey();
    void aFrameMayStandAroundACode();
    void aTemplateInTheLedgersFolderWins();
};

void TestLabelTemplate::everyShippedTemplateIsReadAndFitsItsSchema()
{
    const QDir dir(QStringLiteral(SUBEN_RESOURCES "/labels"));
    const QStringList names = dir.entryList({QStringLiteral("*.json")}, QDir::Files);
    QVERIFY(names.size() >= 4);
    for (const QString &name : names) {
        const QByteArray json = contentsOf(dir.filePath(name));
        const auto read = readLabelTemplate(json, name);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->id + QStringLiteral(".json"), name);
        QVERIFY(!read->words.en.isEmpty());
        QVERIFY2(schemaAccepts(json), qPrintable(name));
    }
}

void TestLabelTemplate::theLotLabelsAreThere()
{
    QCOMPARE(examples::shipped(QStringLiteral("lot.40x30")).size, QSizeF(40, 30));
    QCOMPARE(examples::shipped(QStringLiteral("lot.60x40")).size, QSizeF(60, 40));
    const auto missing = LabelTemplates::load({QStringLiteral(SUBEN_RESOURCES "/labels")}).find(QStringLiteral("none"));
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void TestLabelTemplate::wrongTemplatesAreRefusedByFileAndKey_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<bool>("bySchemaToo");
    const auto row = [](const char *name, const QByteArray &json, const char *begins, bool schema) {
        QTest::newRow(name) << json << QString::fromUtf8(begins) << schema;
    };
    row("no json", "{", "mine.json: ", true);
    row("unknown key", templateWith(R"(,{"text":{"fact":"a"},"at":[1,1,9,3],"colour":"red"})"),
        "mine.json: elements[1].colour: ", true);
    row("unknown element", templateWith(R"(,{"picture":"a.png"})"), "mine.json: elements[1].picture: ", true);
    row("text without words", templateWith(R"(,{"text":{},"at":[1,1,9,3]})"),
        "mine.json: elements[1].text.fact: ", true);
    row("english only", templateWith(R"(,{"text":{"en":"a"},"at":[1,1,9,3]})"),
        "mine.json: elements[1].text.zh: ", true);
    row("letters too small", templateWith(R"(,{"text":{"fact":"a"},"at":[1,1,9,3],"points":3})"),
        "mine.json: elements[1].points: ", true);
    row("unknown fit", templateWith(R"(,{"text":{"fact":"a"},"at":[1,1,9,3],"fit":"squeeze"})"),
        "mine.json: elements[1].fit: ", true);
    row("three numbers", templateWith(R"(,{"symbol":"trace","at":[1,1,9]})"), "mine.json: elements[1].at: ", true);
    row("unknown code", templateWith(R"(,{"symbol":"aztec","fact":"a","at":[1,1,9,9]})"),
        "mine.json: elements[1].symbol: ", true);
    row("row without fact", templateWith(R"(,{"rows":[{"zh":"批号"}],"at":[1,1,9,3]})"),
        "mine.json: elements[1].rows[0].fact: ", true);
    row("outside the label", templateWith(R"(,{"text":{"fact":"a"},"at":[35,1,9,3]})"),
        "mine.json: elements[1].at: ", false);
    row("text in a quiet zone",
        templateWith(R"(,{"symbol":"trace","at":[20,10,15,15]},{"text":{"fact":"a"},"at":[10,10,11,3]})"),
        "mine.json: elements[2].at: ", false);
    row("line through a quiet zone", templateWith(R"(,{"symbol":"trace","at":[20,10,15,15]},{"line":[1,11,39,11]})"),
        "mine.json: elements[2].at: ", false);
    row("frame through a quiet zone", templateWith(R"(,{"symbol":"trace","at":[20,10,15,15]},{"box":[21,11,10,10]})"),
        "mine.json: elements[2].at: ", false);
    row("no place for marks",
        R"({"suben":"label/1","id":"mine","version":"1","zh":"我的","size":{"width":40,"height":30},"elements":[{"line":[1,1,9,1]}]})",
        "mine.json: elements: ", true);
    row("another format", QByteArray(templateWith("")).replace("label/1", "label/9"), "mine.json: suben: ", true);
    row("without size", QByteArray(templateWith("")).replace(R"("size":{"width":40,"height":30},)", ""),
        "mine.json: size: ", true);
}

void TestLabelTemplate::wrongTemplatesAreRefusedByFileAndKey()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, begins);
    QFETCH(bool, bySchemaToo);
    const auto read = readLabelTemplate(json, QStringLiteral("mine.json"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Usage);
    QVERIFY2(read.error().text.startsWith(begins), qPrintable(read.error().text));
    QCOMPARE(schemaAccepts(json), !bySchemaToo);
}

void TestLabelTemplate::aFrameMayStandAroundACode()
{
    const QByteArray json = templateWith(R"(,{"symbol":"trace","at":[20,10,15,15]},{"box":[19,9,17,17]})");
    const auto read = readLabelTemplate(json, QStringLiteral("mine.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
}

void TestLabelTemplate::aTemplateInTheLedgersFolderWins()
{
    const QTemporaryDir own;
    QByteArray changed = contentsOf(QStringLiteral(SUBEN_RESOURCES "/labels/lot.40x30.json"));
    changed.replace("批次标签 40×30", "我的标签");
    QFile file(own.filePath(QStringLiteral("any-name.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(changed);
    file.close();
    QFile broken(own.filePath(QStringLiteral("broken.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{}");
    broken.close();
    const auto templates = LabelTemplates::load({QStringLiteral(SUBEN_RESOURCES "/labels"), own.path()});
    QCOMPARE(templates.find(QStringLiteral("lot.40x30"))->words.zh, QStringLiteral("我的标签"));
    QCOMPARE(templates.problems().size(), 1);
    QVERIFY(templates.problems().front().contains(QStringLiteral("broken.json")));
}

QTEST_MAIN(TestLabelTemplate)
#include "test_labeltemplate.moc"
