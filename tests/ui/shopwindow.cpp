#include "tests/ui/shopwindow.h"

#include "core/ledger/ledger.h"
#include "resources/resources.h"
#include "ui/ledgersearch.h"
#include "ui/scanlistener.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

namespace suben::test
{

namespace
{

std::unique_ptr<Clock> standingClock()
{
    return std::make_unique<FixedClock>(chinaTime(QDate(2026, 11, 22), QTime(15, 42)));
}

} // namespace

void setUpWindowTests(Language language)
{
    registerSubenResources();
    QStandardPaths::setTestModeEnabled(true);
    // Programs run beside each other: each has settings of its own.
    QCoreApplication::setOrganizationName(QStringLiteral("SubenTests-") +
                                          QFileInfo(QCoreApplication::applicationFilePath()).baseName());
    QCoreApplication::setApplicationName(QStringLiteral("window"));
    QSettings().clear();
    QApplication::setStyle(QStringLiteral("Fusion"));
    if (language == Language::English) {
        QLocale::setDefault(QLocale(QLocale::English));
        return;
    }
    QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
    auto *chinese = new QTranslator(qApp);
    if (chinese->load(QStringLiteral(":/i18n/suben_zh_CN.qm")))
        QCoreApplication::installTranslator(chinese);
}

ShopWindow::ShopWindow()
{
    qputenv("SUBEN_KEY_DIR", folder.path().toUtf8());
    NewLedger ledger;
    ledger.name = QStringLiteral("老周粮油食品店");
    ledger.kind = QStringLiteral("soleTrader");
    ledger.roles = {QStringLiteral("retailer")};
    ledger.categories = {QStringLiteral("food.general")};
    ledger.ownerName = QStringLiteral("张秀兰");
    ledger.training = true; // only there may the clock stand still
    auto made = Workspace::create(folder.filePath(QStringLiteral("shop.suben")), ledger, standingClock());
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    workspace = std::move(made->workspace);
    desk.workspace = workspace.get();
    desk.shop = {ledger.name, QStringLiteral("烟台 · 芝罘"), ledger.ownerName, false};
    theme.apply(*qApp);
    supplier = addSupplier(QStringLiteral("烟台晨露乳业有限公司"));
}

ShopWindow::~ShopWindow()
{
    window.reset();
}

PartyId ShopWindow::addSupplier(const QString &name)
{
    Catalog catalog(session());
    Party party;
    party.name = name;
    party.fields = {{QStringLiteral("party.address"), QStringLiteral("烟台市芝罘区幸福路1号")},
                    {QStringLiteral("party.phone"), QStringLiteral("13905350000")},
                    {QStringLiteral("party.kind"), QStringLiteral("enterprise")}};
    const auto id = catalog.save(party);
    if (!id)
        qFatal("%s", qPrintable(id.error().text));
    Paper licence;
    licence.kind = QStringLiteral("foodLicence");
    licence.holderKind = HolderKind::Party;
    licence.holder = raw(*id);
    licence.number = QStringLiteral("SC10537060200019");
    licence.validTo = QDate(2028, 6, 30);
    licence.scope = {QStringLiteral("*")};
    if (const auto paper = catalog.save(licence); !paper)
        qFatal("%s", qPrintable(paper.error().text));
    return *id;
}

ItemId ShopWindow::addItem(const QString &name, const QString &shelfLife, const QString &gtin)
{
    Item item;
    item.name = name;
    item.category = QStringLiteral("food.general");
    item.unit = *Unit::parse(u"箱");
    item.gtin = gtin;
    item.fields.set(QStringLiteral("item.spec"), QStringLiteral("250mL×12"));
    if (const auto period = Duration::parse(shelfLife))
        item.fields.set(QStringLiteral("item.shelfLife"), *period);
    const auto id = Catalog(session()).save(item);
    if (!id)
        qFatal("%s", qPrintable(id.error().text));
    return *id;
}

void ShopWindow::receive(ItemId item, const QString &lot, const QString &made, int quantity)
{
    EventDraft draft;
    draft.step = QStringLiteral("receiving");
    draft.party = supplier;
    draft.fields.set(QStringLiteral("event.date"), QDate(2026, 11, 22));
    DraftLine line;
    line.item = item;
    line.quantity = Quantity{Decimal::fromInteger(quantity), *Unit::parse(u"箱")};
    line.fields.set(QStringLiteral("lot.code"), lot);
    line.fields.set(QStringLiteral("lot.made"), parseIsoDate(made).value());
    draft.lines = {line};
    const auto posted = Ledger(session()).record(draft);
    if (!posted) {
        for (const Finding &finding : posted.error().findings)
            qWarning("%s %s", qPrintable(finding.rule), qPrintable(finding.text));
        qFatal("%s", qPrintable(posted.error().text));
    }
}

void ShopWindow::openWindow(const QString &page)
{
    window = std::make_unique<MainWindow>(desk, pageTable(), clock);
    window->setSearch(ledgerSearch(desk));
    window->scanListener().setThreshold(0);
    window->resize(1366, 698);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qWarning("the window is not active");
    window->showPage(page);
}

void ShopWindow::resize(int width, int height)
{
    window->resize(width, height);
    QTest::qWait(20);
}

void ShopWindow::type(const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
}

void ShopWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void ShopWindow::shoot(const QString &name) const
{
    const QString shots = qEnvironmentVariable("SUBEN_SHOTS");
    QTest::qWait(30);
    if (!shots.isEmpty())
        window->grab().save(QStringLiteral("%1/%2.png").arg(shots, name));
}

} // namespace suben::test
