#include "tests/ui/keycounter.h"
#include "tests/ui/shopwindow.h"

#include "core/filing/deliverypaper.h"
#include "core/ledger/ledgerquery.h"
#include "core/render/painter.h"
#include "ui/page.h"
#include "ui/task.h"

#include <QGraphicsBlurEffect>
#include <QGraphicsPixmapItem>
#include <QGraphicsScene>
#include <QMimeData>
#include <QDropEvent>
#include <QApplication>
#include <QPainter>
#include <QTableView>
#include <QTest>

using namespace suben;
using namespace suben::test;

namespace
{

constexpr int Lines = 10;

DeliveryNote tenLines()
{
    DeliveryNote note{{QStringLiteral("烟台晨露乳业有限公司"), QString(), QStringLiteral("烟台市幸福路12号"), QStringLiteral("0535-6612345")},
                      {QStringLiteral("惠民便利店"), QString(), {}, {}}, QStringLiteral("XS-0071"), QDate(2026, 11, 22), QStringLiteral("SB1-20261122-123-0123456789abcdef"), false, {}};
    for (int i = 0; i < Lines; ++i)
        note.rows.push_back({{QStringLiteral("item.name"), QStringLiteral("晨露纯牛奶%1").arg(i)}, {QStringLiteral("item.spec"), QStringLiteral("250mL×12")},
                             {QStringLiteral("lot.code"), QStringLiteral("2026102%1A").arg(i)}, {QStringLiteral("lot.made"), QStringLiteral("2026-10-2%1").arg(i)},
                             {QStringLiteral("lot.expiry"), QStringLiteral("2027-04-2%1").arg(i)}, {QStringLiteral("line.qty"), QStringLiteral("%1箱").arg(3 + i)}});
    return note;
}

/// The paper as a print head of 203 dpi leaves it and a telephone photographs it: turned, soft, grey.
QImage photographed(const PaperPage &page)
{
    const QImage printed = rasterPage(page, 203).convertToFormat(QImage::Format_RGB32);
    QGraphicsScene scene;
    auto *item = scene.addPixmap(QPixmap::fromImage(printed));
    item->setTransformationMode(Qt::SmoothTransformation);
    item->setTransformOriginPoint(item->boundingRect().center());
    item->setRotation(5);
    auto *blur = new QGraphicsBlurEffect;
    blur->setBlurRadius(2.5);
    item->setGraphicsEffect(blur);
    QImage photo((scene.itemsBoundingRect().size() * 1.05).toSize(), QImage::Format_RGB32);
    photo.fill(QColor(222, 219, 212));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    scene.render(&painter, photo.rect(), scene.itemsBoundingRect());
    return photo;
}

} // namespace

/// A supplier's printed note fills the receipt (product/users.md W10, workflow 5).
class TestDeliveryNote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }

    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        m_shop->openWindow(QStringLiteral("receivingPage"));
    }

    void cleanup() { m_shop.reset(); }

    void aPhotographOfThePaperFillsTheReceiptInAFewKeys()
    {
        const auto pages = deliveryPaper(m_shop->session(), tenLines());
        QVERIFY(pages);
        QCOMPARE(pages->size(), size_t(1));
        const QString path = m_shop->folder.filePath(QStringLiteral("photo.png"));
        QVERIFY(photographed(pages->front()).save(path));
        if (const QString shots = qEnvironmentVariable("SUBEN_SHOTS"); !shots.isEmpty())
            photographed(pages->front()).save(shots + QStringLiteral("/note-photo.png"));
        KeyCounter keys;
        keys.begin(QStringLiteral("receipt from a delivery note"), 6, 2);
        drop(path);
        keys.action();
        recordWhatIsShown();
        QVERIFY2(keys.end().keys <= 6, qPrintable(QString::number(keys.end().keys)));
        isWhatWasSent();
    }

    /// Packages with a code each: the note needs several numbered codes, here on two papers.
    void severalPhotographsOfALongNoteFillOneReceipt()
    {
        const DeliveryNote note = withCodes();
        QVERIFY(noteCodes(note).size() > 2);
        const auto pages = deliveryPaper(m_shop->session(), note);
        QVERIFY(pages);
        KeyCounter keys;
        keys.begin(QStringLiteral("receipt from a long delivery note"), 6, 2);
        for (std::size_t i = 0; i < pages->size(); ++i) {
            const QString path = m_shop->folder.filePath(QStringLiteral("page%1.png").arg(i));
            QVERIFY(photographed((*pages)[i]).save(path));
            drop(path);
            keys.action();
            QTRY_VERIFY_WITH_TIMEOUT(!isReading(), 60000);
        }
        recordWhatIsShown();
        QVERIFY2(keys.end().keys <= 6, qPrintable(QString::number(keys.end().keys)));
        isWhatWasSent();
        const auto event = LedgerQuery(m_shop->session()).event(receipts().front().id);
        for (std::size_t i = 0; i < event->lines.size(); ++i)
            QCOMPARE(event->lines[i].codes.join(u' '), note.rows[i].at(QStringLiteral("line.codes")));
    }

    void thePaperAsAPdfFillsTheReceipt()
    {
        const auto pages = deliveryPaper(m_shop->session(), tenLines());
        QVERIFY(pages);
        const QString path = m_shop->folder.filePath(QStringLiteral("note.pdf"));
        NoProgress nobody;
        QVERIFY(writePdf(path, *pages, QStringLiteral("note"), nobody));
        drop(path);
        recordWhatIsShown();
        isWhatWasSent();
    }

    void theCodesAsATextFileFillTheReceipt()
    {
        const QString path = m_shop->folder.filePath(QStringLiteral("note.sbn"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(noteCodes(tenLines()).join(u'\n').toUtf8());
        file.close();
        drop(path);
        recordWhatIsShown();
        isWhatWasSent();
    }

    void aGunReadsTheSameCodes()
    {
        for (const QString &code : noteCodes(tenLines()))
            m_shop->window->findChild<Page *>(QStringLiteral("receivingPage"))->scanned(code);
        recordWhatIsShown();
        isWhatWasSent();
    }

private:
    static DeliveryNote withCodes()
    {
        DeliveryNote note = tenLines();
        quint32 seed = 7;
        for (FactTable::Row &row : note.rows) {
            QStringList codes;
            for (int i = 0; i < 18; ++i) {
                seed = seed * 1664525U + 1013904223U;
                codes << QStringLiteral("8312345%1").arg(seed, 13, 10, QChar(u'0'));
            }
            codes.sort();
            row[QStringLiteral("line.codes")] = codes.join(u' ');
            row[QStringLiteral("line.qty")] = QStringLiteral("18盒");
        }
        return note;
    }

    bool isReading() const { return !m_shop->window->findChildren<Task *>().isEmpty(); }

    QWidget *named(const char *name) const
    {
        for (QWidget *widget : m_shop->window->findChildren<QWidget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    void drop(const QString &path) const
    {
        auto *page = m_shop->window->findChild<QWidget *>(QStringLiteral("receivingPage"));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &enter);
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &event);
    }

    std::vector<EventRow> receipts() const
    {
        EventFilter filter;
        filter.step = QStringLiteral("receiving");
        return LedgerQuery(m_shop->session()).events(filter).value_or(std::vector<EventRow>());
    }

    void recordWhatIsShown() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(named("importPanel") != nullptr && named("importRows") != nullptr, 60000);
        auto *rows = qobject_cast<QTableView *>(named("importRows"));
        QTRY_VERIFY_WITH_TIMEOUT(rows->model() != nullptr && rows->model()->rowCount() == Lines, 60000);
        m_shop->shoot(QStringLiteral("note"));
        ShopWindow::press(Qt::Key_F9);
        for (int i = 0; i < 5 && receipts().empty(); ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(!receipts().empty() || named("reasonStrip") != nullptr, 60000);
            if (receipts().empty())
                ShopWindow::press(Qt::Key_1);
        }
        QTRY_COMPARE_WITH_TIMEOUT(receipts().size(), size_t(1), 60000);
    }

    void isWhatWasSent() const
    {
        QVERIFY(!receipts().empty());
        const auto event = LedgerQuery(m_shop->session()).event(receipts().front().id);
        QCOMPARE(event->lines.size(), static_cast<size_t>(Lines));
        QCOMPARE(event->docNo, QStringLiteral("XS-0071"));
        const DeliveryNote note = tenLines();
        for (size_t i = 0; i < event->lines.size(); ++i) {
            const auto lot = Catalog(m_shop->session()).lot(event->lines[i].lot);
            QCOMPARE(lot->code, note.rows[i].at(QStringLiteral("lot.code")));
            QCOMPARE(lot->made->toString(Qt::ISODate), note.rows[i].at(QStringLiteral("lot.made")));
            QCOMPARE(lot->expiry->toString(Qt::ISODate), note.rows[i].at(QStringLiteral("lot.expiry")));
            if (event->lines[i].codes.isEmpty())
                QCOMPARE(event->lines[i].entered.toString(), note.rows[i].at(QStringLiteral("line.qty")));
        }
    }

    std::unique_ptr<ShopWindow> m_shop;
};

QTEST_MAIN(TestDeliveryNote)
#include "tst_deliverynote.moc"
