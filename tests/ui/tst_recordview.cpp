#include "ui/models/recordmodel.h"
#include "ui/models/roles.h"
#include "ui/theme.h"
#include "ui/widgets/recordview.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace suben;

namespace
{

std::vector<RecordColumn> columns()
{
    return {{QStringLiteral("lot.code"), QStringLiteral("Lot"), 120, 1, RecordColumn::Look::Code},
            {QStringLiteral("item.name"), QStringLiteral("Item"), 0, 1, RecordColumn::Look::Text},
            {QStringLiteral("line.price"), QStringLiteral("Price"), 80, 3, RecordColumn::Look::Number}};
}

RecordModel::Fetch pagesOf(int total, int size)
{
    return [total, size](const QString &cursor) -> Result<RecordChunk> {
        RecordChunk chunk;
        const int first = cursor.toInt();
        for (int i = first; i < std::min(total, first + size); ++i)
            chunk.records.push_back(Record{i + 1, {QString::number(i), QStringLiteral("x"), {}}, {}, {}, false});
        if (first + size < total)
            chunk.next = QString::number(first + size);
        return chunk;
    };
}

} // namespace

class TestRecordView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreFetchedPageByPage()
    {
        RecordModel model(columns());
        model.load(pagesOf(120, 50));
        QCOMPARE(model.rowCount(), 50);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 120);
        QVERIFY(!model.canFetchMore({}));
    }

    void anErrorOfTheSourceIsReported()
    {
        RecordModel model(columns());
        QSignalSpy failures(&model, &RecordModel::failed);
        model.load(
            [](const QString &) -> Result<RecordChunk> { return failure(ErrorCode::Storage, QStringLiteral("disk")); });
        QCOMPARE(failures.count(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void enterOpensTheCurrentRow()
    {
        Theme theme;
        RecordModel model(columns());
        RecordView view(theme, QStringLiteral("lots"));
        view.setModel(&model);
        model.load(pagesOf(3, 50));
        QSignalSpy opened(&view, &RecordView::opened);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toLongLong(), 2);
    }

    void copyTakesHeadersAndRows()
    {
        Theme theme;
        RecordModel model(columns());
        RecordView view(theme, QStringLiteral("lots"));
        view.setModel(&model);
        model.load(pagesOf(1, 50));
        view.selectAll();
        QTest::keySequence(&view, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Lot\tItem\tPrice\n0\tx\t"));
    }

    void narrowWindowsKeepTheColumnsOfPriorityOne()
    {
        Theme theme;
        RecordModel model(columns());
        RecordView view(theme, QStringLiteral("lots"));
        view.setModel(&model);
        view.setMode(WindowMode::Narrow);
        QVERIFY(view.isColumnHidden(2));
        QVERIFY(!view.isColumnHidden(0));
    }
};

QTEST_MAIN(TestRecordView)
#include "tst_recordview.moc"
