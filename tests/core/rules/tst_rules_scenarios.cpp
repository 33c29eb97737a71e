#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

/// The scenarios that were agreed for these categories each have golden cases (tests/data/scenarios.tsv), which
/// tst_rules_golden runs.
class RulesScenarios final : public QObject
{
    Q_OBJECT

    struct Row {
        int number = 0;
        QString file;
        QString name;
    };

    static QList<Row> table()
    {
        QFile file(QStringLiteral(SUBEN_TEST_DATA "/scenarios.tsv"));
        QList<Row> rows;
        if (!file.open(QIODevice::ReadOnly))
            return rows;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList cells = line.split(u'\t');
            if (cells.size() == 4)
                rows.append({cells[0].toInt(), cells[2], cells[3]});
        }
        return rows;
    }

    static QSet<QString> casesOf(const QString &name)
    {
        QFile file(QStringLiteral(SUBEN_TEST_DATA "/rulepacks/%1.json").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        const QJsonArray cases = document.isArray() ? document.array() : QJsonArray{document.object()};
        QSet<QString> names;
        for (const QJsonValue &one : cases) {
            names.insert(one[u"case"].toString());
            for (const QJsonValue &variation : one[u"variations"].toArray())
                names.insert(variation[u"case"].toString());
        }
        return names;
    }

private Q_SLOTS:
    void everyScenarioNamesCasesThatAreThere()
    {
        const QList<Row> rows = table();
        QVERIFY(!rows.isEmpty());
        for (const Row &row : rows)
            QVERIFY2(casesOf(row.file).contains(row.name), qPrintable(row.file + QStringLiteral(": ") + row.name));
    }

    void noScenarioIsWithoutACase()
    {
        QSet<int> shown;
        for (const Row &row : table())
            shown.insert(row.number);
        for (const int number : {1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 17, 25, 28})
            QVERIFY2(shown.contains(number), qPrintable(QStringLiteral("scenario %1").arg(number)));
    }
};

QTEST_GUILESS_MAIN(RulesScenarios)
#include "tst_rules_scenarios.moc"
