#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

/// The scenarios agreed for farm inputs, livestock, equipment, dangerous goods and rare earths each have golden cases
/// that say what the scenario says (tests/data/scenarios-parttwo.tsv); tst_rules_golden runs them.
class RulesLaterScenarios final : public QObject
{
    Q_OBJECT

    static QList<QStringList> table()
    {
        QFile file(QStringLiteral(SUBEN_TEST_DATA "/scenarios-parttwo.tsv"));
        QList<QStringList> rows;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
                rows.append(line.split(u'\t'));
        }
        return rows;
    }
    /// What a case of a file expects: severity and rule, sorted as they stand. Nothing where there is no such case.
    static std::optional<QStringList> expected(const QString &file, const QString &name)
    {
        QFile cases(QStringLiteral(SUBEN_TEST_DATA "/rulepacks/%1.json").arg(file));
        if (!cases.open(QIODevice::ReadOnly))
            return std::nullopt;
        const QJsonObject all = QJsonDocument::fromJson(cases.readAll()).object();
        QJsonArray each = all[u"variations"].toArray();
        each.prepend(all);
        for (const QJsonValue &one : each) {
            if (one[u"case"].toString() != name)
                continue;
            QStringList found;
            for (const QJsonValue &finding : one[u"expect"][u"findings"].toArray())
                found << finding[u"severity"].toString() + u' ' + finding[u"rule"].toString();
            return found;
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void everyScenarioIsExpectedAsItWasAgreed()
    {
        for (const QStringList &row : table()) {
            QCOMPARE(row.size(), 5);
            const auto found = expected(row[2], row[3]);
            QVERIFY2(found, qPrintable(row.join(u' ')));
            QVERIFY2(row[4] == u"-" ? found->isEmpty() : found->contains(row[4]), qPrintable(row.join(u' ')));
        }
    }

    void noScenarioIsWithoutACase()
    {
        QSet<int> shown;
        for (const QStringList &row : table())
            shown.insert(row.first().toInt());
        for (const int number : {18, 20, 21, 23, 26})
            QVERIFY2(shown.contains(number), qPrintable(QString::number(number)));
    }
};

QTEST_GUILESS_MAIN(RulesLaterScenarios)
#include "tst_rules_laterscenarios.moc"
