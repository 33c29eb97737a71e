#include "tests/ui/demowindow.h"

#include "tests/support/subenctl.h"
#include "ui/ledgersearch.h"
#include "ui/page.h"
#include "ui/pages/steppages.h"
#include "ui/pagestack.h"
#include "ui/scanlistener.h"
#include "ui/steps/stepasks.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keybutton.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QTest>

namespace suben::test
{

namespace
{

const QDateTime DemoDay = chinaTime(QDate(2026, 11, 22), QTime(15, 42));

template <typename T>
T &must(Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return *result;
}

} // namespace

DemoWindow::DemoWindow() : m_clock(DemoDay)
{
    Subenctl ctl(m_folder.path());
    ctl.language = QStringLiteral("zh");
    const CtlAnswer made = ctl.run({QStringLiteral("demo"), QStringLiteral("--into"), m_folder.path()});
    if (made.exit != 0)
        qFatal("subenctl demo: %s", made.err.constData());
    qputenv("SUBEN_KEY_DIR", ctl.file(QStringLiteral("keys")).toUtf8());
    auto opened = Workspace::open(ctl.file(QStringLiteral("demo.suben")), {}, std::make_unique<FixedClock>(DemoDay));
    m_workspace = std::move(must(opened));
    const Session &shop = m_workspace->session();
    m_desk.workspace = m_workspace.get();
    m_desk.shop = {shop.info.name, shop.info.creditCode, shop.actor.name, shop.info.training};
    m_theme.apply(*qApp);
    m_window = std::make_unique<MainWindow>(m_desk, pageTable(), m_clock);
    m_window->setSearch(ledgerSearch(m_desk));
    m_window->setPins([this] { return pinnedSteps(m_desk); });
    m_window->scanListener().setThreshold(0);
    m_window->resize(1366, 698);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("the window is not active");
}

DemoWindow::~DemoWindow()
{
    m_window.reset();
}

std::vector<View> DemoWindow::views() const
{
    std::vector<View> all;
    for (const PageEntry &entry : pageTable())
        all.push_back({entry.name, entry.name});
    for (const StepChoice &choice : stepChoices(session()))
        all.push_back({QStringLiteral("step-") + choice.step, QStringLiteral("stepsPage"), choice.step});
    m_window->showPage(QStringLiteral("settingsPage"));
    const auto *list = m_window->pages().currentPage()->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        all.push_back({QStringLiteral("settings-%1").arg(row), QStringLiteral("settingsPage"), {}, QString::number(row)});
    m_window->showPage(QStringLiteral("masterPage"));
    const auto *chips = m_window->pages().currentPage()->findChild<FilterChips *>();
    const int parts = static_cast<int>(chips->findChildren<KeyButton *>().size());
    for (int part = 0; part < parts; ++part)
        all.push_back({QStringLiteral("master-%1").arg(part), QStringLiteral("masterPage"), {}, QString::number(part)});
    return all;
}

void DemoWindow::fillForms()
{
    const auto enter = [](const QString &text) {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    };
    m_window->showPage(QStringLiteral("receivingPage"));
    enter(QStringLiteral("ytld"));
    for (const char *text : {"gg", "20261210A1", "20261210", "400"}) // made after today
        enter(QString::fromLatin1(text));
    m_window->showPage(QStringLiteral("shippingPage"));
    m_window->scan(QStringLiteral("6924015801022"));
    m_window->scan(QStringLiteral("6924015801060"));
    m_window->showPage(QStringLiteral("tracePage"));
    m_window->pages().currentPage()->open(Target{Target::Kind::Text, 0, QStringLiteral("SPN261122")});
    QTest::qWait(400);
    m_window->showPage(QStringLiteral("recallPage"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // a drill
    QTest::qWait(400);
}

void DemoWindow::show(const View &view)
{
    m_window->showPage(view.page);
    Page *page = m_window->pages().currentPage();
    if (!view.opens.isEmpty())
        page->open(Target{Target::Kind::Text, 0, view.opens});
    if (!view.section.isEmpty() && view.page == u"settingsPage")
        page->findChild<QListWidget *>()->setCurrentRow(view.section.toInt());
    if (!view.section.isEmpty() && view.page == u"masterPage")
        page->findChild<FilterChips *>()->findChildren<KeyButton *>().at(view.section.toInt())->click();
    QTest::qWait(qEnvironmentVariableIsSet("SUBEN_SHOTS") ? 120 : 40);
}

void DemoWindow::resize(QSize size, int letters, Theme::Scheme scheme)
{
    m_theme.setScheme(scheme);
    m_theme.setLetterSize(letters);
    m_window->resize(size);
    QTest::qWait(30);
}

void DemoWindow::shoot(const QString &look, const QString &name) const
{
    const QString folder = qEnvironmentVariable("SUBEN_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder + u'/' + look);
    m_window->grab().save(QStringLiteral("%1/%2/%3.png").arg(folder, look, name));
}

} // namespace suben::test
