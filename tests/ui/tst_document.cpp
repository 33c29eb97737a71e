#include "tests/ui/shopwindow.h"

#include "core/ledger/drafts.h"
#include "core/ledger/ledgerquery.h"
#include "core/storage/accounts.h"
#include "ui/form/attachmentbar.h"
#include "ui/form/linesview.h"
#include "ui/models/roles.h"
#include "ui/page.h"
#include "ui/pagestack.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// What the receiving form does beside taking cells: papers, pasted rows, parking, prices, second persons.
class TestDocument final : public QObject
{
    Q_OBJECT

private:
    LinesView &lines() const { return *m_shop->window->findChild<LinesView *>(QStringLiteral("lines")); }
    LinesModel &model() const { return *static_cast<LinesModel *>(lines().model()); }
    AttachmentBar &papers() const { return *m_shop->window->findChild<AttachmentBar *>(QStringLiteral("attachments")); }
    QString cell(int row, const char *path) const
    {
        return model().index(row, model().columnOf(QLatin1String(path))).data().toString();
    }
    static QString focus() { return QApplication::focusWidget()->objectName(); }
    static void enter(const QString &text)
    {
        ShopWindow::type(text);
        ShopWindow::press(Qt::Key_Return);
    }
    static void enterRow(const QString &lot, const QString &quantity)
    {
        enter(QStringLiteral("clcnn"));
        enter(lot);
        ShopWindow::press(Qt::Key_Return); // the date proposed from the lot number
        enter(quantity);
    }
    std::optional<Event> posted() const
    {
        EventFilter filter;
        filter.step = QStringLiteral("receiving");
        LedgerQuery query(m_shop->session());
        const auto rows = query.events(filter);
        if (!rows || rows->empty())
            return std::nullopt;
        const auto event = query.event(rows->front().id);
        return event ? std::optional<Event>(*event) : std::nullopt;
    }
    QString writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_shop->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    static void copyFile(const QString &path)
    {
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(path)});
        QApplication::clipboard()->setMimeData(data);
    }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }

    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        m_milk = m_shop->addItem(QStringLiteral("晨露纯牛奶"), QStringLiteral("6M"), QStringLiteral("6901234000016"));
        m_shop->addItem(QStringLiteral("晨露风味酸牛奶"), QStringLiteral("21D"));
        m_shop->openWindow(QStringLiteral("receivingPage"));
    }

    void cleanup() { m_shop.reset(); }

    void theSupplierHasTheFocusAfterEveryWayOntoThePage()
    {
        QCOMPARE(focus(), QStringLiteral("field_supplier"));
        ShopWindow::press(Qt::Key_6, Qt::ControlModifier);
        ShopWindow::press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(focus(), QStringLiteral("field_supplier"));
        ShopWindow::press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(focus(), QStringLiteral("field_supplier"));
        enter(QStringLiteral("ytcl"));
        enterRow(QStringLiteral("20261020A1"), QStringLiteral("40"));
        ShopWindow::press(Qt::Key_F9);
        QCOMPARE(focus(), QStringLiteral("field_supplier"));
    }

    void aKeptDraftComesBackInItsGridAndSaysSo()
    {
        enter(QStringLiteral("ytcl"));
        enterRow(QStringLiteral("20261020A1"), QStringLiteral("40"));
        m_shop->page()->leave();
        m_shop->openWindow(QStringLiteral("receivingPage"));
        QCOMPARE(focus(), QStringLiteral("lines"));
        QVERIFY(m_shop->window->findChild<QWidget *>(QStringLiteral("banner"))->isVisible());
    }

    void aFilePastedIsKeptWithTheEntry()
    {
        copyFile(writeFile(QStringLiteral("note.pdf"), "%PDF-1.4 delivery note"));
        ShopWindow::press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(papers().attachments().size(), size_t(1));
        QCOMPARE(papers().attachments().front().fileName, QStringLiteral("note.pdf"));
        enter(QStringLiteral("ytcl"));
        enterRow(QStringLiteral("20261020A1"), QStringLiteral("40"));
        m_shop->shoot(QStringLiteral("document-papers"));
        ShopWindow::press(Qt::Key_F9);
        const auto event = posted();
        QVERIFY(event.has_value());
        QCOMPARE(event->attachments.size(), size_t(1));
        QVERIFY(papers().attachments().empty());
    }

    void theSamePaperTwiceIsOnePaper()
    {
        const QString path = writeFile(QStringLiteral("report.pdf"), "%PDF-1.4 report");
        for (int i = 0; i < 2; ++i) {
            copyFile(path);
            ShopWindow::press(Qt::Key_V, Qt::ControlModifier);
            QTRY_COMPARE(papers().attachments().size(), size_t(1));
        }
    }

    void rowsPastedWithAHeaderFindTheirColumns()
    {
        enter(QStringLiteral("ytcl"));
        QApplication::clipboard()->setText(QStringLiteral("批号\t商品名称\t数量\t生产日期\r\n"
                                                          "20261020A1\t晨露纯牛奶\t40\t2026.10.20\r\n"
                                                          "20261118B2\t晨露风味酸牛奶\t24\t2026/11/18\r\n"));
        ShopWindow::press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(model().rowCount(), 3);
        QCOMPARE(cell(0, "item.name"), QStringLiteral("晨露纯牛奶"));
        QCOMPARE(cell(0, "lot.code"), QStringLiteral("20261020A1"));
        QCOMPARE(cell(1, "lot.made"), QStringLiteral("2026-11-18"));
        QCOMPARE(cell(1, "line.qty"), QStringLiteral("24"));
        m_shop->shoot(QStringLiteral("document-pasted"));
    }

    void rowsPastedWithoutAHeaderGoByTheirPlace()
    {
        enter(QStringLiteral("ytcl"));
        QApplication::clipboard()->setText(
            QStringLiteral("晨露纯牛奶\t20261020A1\t2026-10-20\n没有的货\tX1\t2026-10-21"));
        ShopWindow::press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(cell(0, "lot.code"), QStringLiteral("20261020A1"));
        QCOMPARE(cell(0, "lot.made"), QStringLiteral("2026-10-20"));
        QVERIFY(!model().row(1).item.has_value());
        QCOMPARE(model().row(1).unknown, QStringLiteral("没有的货"));
    }

    void theLastPriceOfThisSupplierIsOfferedAndYields()
    {
        EventDraft draft;
        draft.step = QStringLiteral("receiving");
        draft.party = m_shop->supplier;
        draft.fields.set(QStringLiteral("event.date"), QDate(2026, 11, 20));
        DraftLine line;
        line.item = m_milk;
        line.quantity = Quantity{Decimal::fromInteger(5), *Unit::parse(u"箱")};
        line.fields = {{QStringLiteral("lot.code"), QStringLiteral("OLD1")},
                       {QStringLiteral("lot.made"), QDate(2026, 11, 1)},
                       {QStringLiteral("line.price"), *Money::parse(u"38.5")}};
        draft.lines = {line};
        const Result<Checked> checked = Ledger(m_shop->session()).check(draft);
        QVERIFY(checked.has_value());
        for (const Finding &finding : withSeverity(checked->findings, Severity::Confirm))
            draft.confirmations.push_back({finding.rule, finding.line, QStringLiteral("对过货"), {}});
        QVERIFY(Ledger(m_shop->session()).record(draft).has_value());

        enter(QStringLiteral("ytcl"));
        enterRow(QStringLiteral("20261020A1"), QStringLiteral("40"));
        QCOMPARE(cell(0, "line.price"), QStringLiteral("38.50"));
        model().enter(0, model().columnOf(QStringLiteral("line.price")), QStringLiteral("40"));
        QCOMPARE(cell(0, "line.price"), QStringLiteral("40.00"));
        ShopWindow::press(Qt::Key_F9);
        QCOMPARE(get<Money>(posted()->lines.front().fields, u"line.price").value(), *Money::parse(u"40"));
    }

    void aRowIsCopiedDeletedAndBroughtBack()
    {
        enter(QStringLiteral("ytcl"));
        enterRow(QStringLiteral("20261020A1"), QStringLiteral("40"));
        ShopWindow::press(Qt::Key_F7);
        QCOMPARE(cell(1, "lot.code"), QStringLiteral("20261020A1"));
        ShopWindow::press(Qt::Key_F8);
        QCOMPARE(model().rowCount(), 2);
        ShopWindow::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(model().rowCount(), 3);
        QCOMPARE(cell(1, "line.qty"), QStringLiteral("40"));
    }

    void parkedFormsComeBackOldestFirst()
    {
        for (const QString &lot : {QStringLiteral("20261020A1"), QStringLiteral("20261021A2")}) {
            enter(QStringLiteral("ytcl"));
            enterRow(lot, QStringLiteral("40"));
            ShopWindow::press(Qt::Key_F6);
            QCOMPARE(focus(), QStringLiteral("field_supplier"));
            QCOMPARE(model().rowCount(), 1);
        }
        ShopWindow::press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(cell(0, "lot.code"), QStringLiteral("20261020A1"));
        ShopWindow::press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(cell(0, "lot.code"), QStringLiteral("20261021A2"));
        ShopWindow::press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(cell(0, "lot.code"), QStringLiteral("20261020A1"));
    }

    void aDateBeforeTodayIsCalledABackEntry()
    {
        auto *mark = m_shop->window->findChild<QLabel *>(QStringLiteral("backEntry"));
        QVERIFY(mark->isHidden());
        auto *date = m_shop->window->findChild<QLineEdit *>(QStringLiteral("field_event.date"));
        date->setFocus();
        date->selectAll();
        ShopWindow::type(QStringLiteral("261119"));
        QVERIFY(!mark->isHidden());
    }

    void whatNeedsAReasonIsAskedInPlace()
    {
        QVERIFY(postLate());
        auto *strip = m_shop->window->findChild<QWidget *>(QStringLiteral("reasonStrip"));
        QVERIFY(strip->isVisible());
        m_shop->shoot(QStringLiteral("document-reason"));
        for (int i = 0; i < 5 && strip->isVisible(); ++i)
            ShopWindow::press(Qt::Key_2);
        QVERIFY(posted().has_value());
        QVERIFY(!posted()->confirmations.empty());
        QCOMPARE(posted()->confirmations.front().second, UserId{});
    }

    void aSecondPersonSignsInPlaceWhereTheFirmHasOne()
    {
        Session &session = m_shop->session();
        const auto second = Accounts(session.store, session.clock, session.keys)
                                .add(QStringLiteral("李经理"), Role::Approver, QStringLiteral("geheim-7"));
        QVERIFY(second.has_value());
        QVERIFY(postLate());
        auto *strip = m_shop->window->findChild<QWidget *>(QStringLiteral("reasonStrip"));
        ShopWindow::press(Qt::Key_1);
        QCOMPARE(focus(), QStringLiteral("secondPassword"));
        m_shop->shoot(QStringLiteral("document-second"));
        enter(QStringLiteral("wrong-one"));
        const auto *password = m_shop->window->findChild<QLineEdit *>(QStringLiteral("secondPassword"));
        QTRY_VERIFY_WITH_TIMEOUT(password->text().isEmpty(), 20'000); // asked for again
        QVERIFY(strip->isVisible());
        QVERIFY(!posted().has_value());
        enter(QStringLiteral("geheim-7"));
        QTRY_VERIFY_WITH_TIMEOUT(focus() != QLatin1String("secondPassword"), 5000);
        for (int i = 0; i < 5 && strip->isVisible(); ++i)
            ShopWindow::press(Qt::Key_1); // the same consent holds for what else is asked
        const auto event = posted();
        QVERIFY(event.has_value());
        for (const Confirmation &given : event->confirmations)
            QCOMPARE(given.second, second->id);
    }

private:
    /// A delivery of three days ago: a back entry, which asks for a reason.
    bool postLate() const
    {
        enter(QStringLiteral("ytcl"));
        enterRow(QStringLiteral("20261020A1"), QStringLiteral("40"));
        auto *date = m_shop->window->findChild<QLineEdit *>(QStringLiteral("field_event.date"));
        date->setFocus();
        date->selectAll();
        ShopWindow::type(QStringLiteral("261116"));
        ShopWindow::press(Qt::Key_F9);
        return m_shop->window->findChild<QWidget *>(QStringLiteral("reasonStrip"))->isVisible();
    }

    std::unique_ptr<ShopWindow> m_shop;
    ItemId m_milk{};
};

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
