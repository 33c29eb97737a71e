#include "core/exchange/importer.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;

/// An imported sale whose codes say which lots were sold.
class TestSaleCodes final : public QObject
{
    Q_OBJECT

private:
    static void receive(TestWorkspace &w, const QString &lot, const QStringList &codes)
    {
        EventDraft draft = w.receiving(w.milk, lot, QString::number(codes.size()) + QStringLiteral("盒"));
        draft.lines[0].codes = codes;
        w.record(draft);
    }
    static Result<ImportPlan> plan(TestWorkspace &w, const QString &row)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("sales.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write((QStringLiteral("客户名称,商品名称,数量,单位,追溯码\n") + row).toUtf8());
        file.close();
        NoProgress nobody;
        Importer importer(w.session());
        const auto read = importer.read(file.fileName(), {}, nobody);
        if (!read)
            return Failure(read.error());
        return importer.plan(*read, {.as = ImportAs::Shipping, .date = QDate(2026, 11, 22)}, nobody);
    }
    static inline const QString First = QStringLiteral("83123450012345671234");
    static inline const QString Second = QStringLiteral("83123450012345671241");
    static inline const QString Third = QStringLiteral("83123450012345671258");

private Q_SLOTS:
    void codesOfTwoLotsMakeALineEach()
    {
        TestWorkspace w;
        receive(w, QStringLiteral("A1"), {First, Second});
        receive(w, QStringLiteral("A2"), {Third});
        const auto made = plan(w, QStringLiteral("实验小学,纯牛奶,2,盒,%1 %2\n").arg(First, Third));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QCOMPARE(made->events.size(), 1U);
        const auto &lines = made->events[0].draft.lines;
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines[0].lot, w.lot(QStringLiteral("A1")));
        QCOMPARE(lines[0].codes, QStringList{First});
        QCOMPARE(lines[1].lot, w.lot(QStringLiteral("A2")));
        QCOMPARE(lines[1].quantity.value, Decimal::fromInteger(1));
    }

    void aQuantityThatIsNotThatOfTheCodesIsRefused()
    {
        TestWorkspace w;
        receive(w, QStringLiteral("A1"), {First, Second});
        receive(w, QStringLiteral("A2"), {Third});
        const auto made = plan(w, QStringLiteral("实验小学,纯牛奶,3,盒,%1 %2\n").arg(First, Third));
        QVERIFY(made);
        QCOMPARE(made->refusedRows(), 1);
        QCOMPARE(rulesOf(made->rows[0].findings), QStringList{QStringLiteral("base:codesOfLots")});
    }
};

QTEST_GUILESS_MAIN(TestSaleCodes)
#include "tst_salecodes.moc"
