#include "core/codes/codewords.h"
#include "core/codes/decoder.h"
#include "core/codes/schemes.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace suben;

namespace
{

struct TableRow {
    QString name;
    QString text;
    QString expectedSchemes;
    QString scheme; ///< empty: nothing is known of it
    QString state;  ///< ok, suspicious, bad, none
    QString expected;
    QStringList parts; ///< `name=text`
};

QString unescaped(QString text)
{
    return text.replace(QStringLiteral("\\n"), QStringLiteral("\n"))
        .replace(QStringLiteral("\\r"), QStringLiteral("\r"))
        .replace(QStringLiteral("\\x1D"), QStringLiteral("\u001D"));
}

std::vector<TableRow> table()
{
    QFile file(QStringLiteral(SUBEN_TEST_DATA "/codes/table.tsv"));
    std::vector<TableRow> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() == 7 && !line.startsWith('#'))
            rows.push_back({cells[0], unescaped(cells[1]), cells[2], cells[3], cells[4], cells[5],
                            cells[6].split(u';', Qt::SkipEmptyParts)});
    }
    return rows;
}

QString stateWord(CodeState state)
{
    return state == CodeState::Ok           ? QStringLiteral("ok")
           : state == CodeState::Suspicious ? QStringLiteral("suspicious")
                                            : QStringLiteral("bad");
}

} // namespace

/// The table's check digits were worked out by another program; see its first line for the columns.
class TestCodeTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAtLeastAHundredAndFiftyStringsWithBrokenOnesOfEachFamily();
    void everyStringIsWhatTheTableSays_data();
    void everyStringIsWhatTheTableSays();
    void everySchemeAndPartHasAName();
};

void TestCodeTable::holdsAtLeastAHundredAndFiftyStringsWithBrokenOnesOfEachFamily()
{
    QSet<QString> families;
    QSet<QString> broken;
    const auto rows = table();
    for (const TableRow &row : rows) {
        families << row.scheme;
        if (row.state == u"bad")
            broken << row.scheme;
    }
    QVERIFY2(rows.size() >= 150, qPrintable(QString::number(rows.size())));
    families -= QSet<QString>{QString(), QStringLiteral("plate"), QStringLiteral("phone"), QStringLiteral("customs")};
    QCOMPARE((families - broken).values(), QStringList());
}

void TestCodeTable::everyStringIsWhatTheTableSays_data()
{
    QTest::addColumn<int>("at");
    int at = 0;
    for (const TableRow &row : table())
        QTest::newRow(qPrintable(row.name)) << at++;
}

void TestCodeTable::everyStringIsWhatTheTableSays()
{
    static const auto rows = table();
    QFETCH(int, at);
    const TableRow &row = rows.at(std::size_t(at));
    ScanContext context;
    context.schemes = row.expectedSchemes.split(u' ', Qt::SkipEmptyParts);
    context.today = QDate(2026, 11, 22);
    const Decoded decoded = decode(row.text, context);
    QCOMPARE(decoded.raw, row.text);
    if (row.state == u"none") {
        QVERIFY(decoded.candidates.empty());
        return;
    }
    QVERIFY(!decoded.candidates.empty());
    const CodeCheck &code = decoded.candidates.front();
    QCOMPARE(code.scheme, row.scheme);
    QVERIFY2(stateWord(code.state) == row.state, qPrintable(code.sentence));
    QVERIFY((code.state == CodeState::Ok) == code.sentence.isEmpty());
    if (!row.expected.isEmpty() && row.expected != u"*")
        QCOMPARE(code.expected, row.expected);
    for (const QString &part : row.parts) {
        const QString name = part.section(u'=', 0, 0);
        const Value &value = code.parts.value(name);
        const auto *date = std::get_if<QDate>(&value);
        QCOMPARE(name + u'=' + (date != nullptr ? date->toString(Qt::ISODate) : displayText(value)), part);
    }
}

void TestCodeTable::everySchemeAndPartHasAName()
{
    QSet<QString> names;
    for (const QString &scheme : schemeNames()) {
        QVERIFY2(!schemeTitle(scheme).isEmpty(), qPrintable(scheme));
        for (const QString &part : partsOf(scheme))
            names << part;
    }
    // a title may read like the name, but never holds what only a program would write
    for (const QString &name : names) {
        const QString title = codePartTitle(name);
        QVERIFY2(title == title.toLower() || title != name, qPrintable(name));
    }
}

QTEST_APPLESS_MAIN(TestCodeTable)
#include "tst_codetable.moc"
