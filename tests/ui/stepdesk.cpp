#include "tests/ui/stepdesk.h"

#include "core/workspace/workspace.h"
#include "resources/resources.h"
#include "ui/models/roles.h"
#include "ui/page.h"
#include "ui/pages/steppages.h"
#include "ui/pagestack.h"
#include "ui/scanlistener.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QInputMethodEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace suben::test
{

void StepDesk::setUp()
{
    registerSubenResources();
    QStandardPaths::setTestModeEnabled(true);
    // Programs run beside each other: each has settings of its own.
    QCoreApplication::setOrganizationName(QStringLiteral("SubenTests-") +
                                          QFileInfo(QCoreApplication::applicationFilePath()).baseName());
    QCoreApplication::setApplicationName(QStringLiteral("steps"));
    QSettings().clear();
    QApplication::setStyle(QStringLiteral("Fusion"));
    static QTranslator chinese;
    if (qEnvironmentVariableIsSet("SUBEN_SHOTS") && chinese.load(QStringLiteral(":/i18n/suben_zh_CN.qm")))
        QApplication::installTranslator(&chinese);
    QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
}

StepDesk::StepDesk(const QStringList &categories, const QStringList &moreRoles)
    : m_ledger(std::make_unique<TestWorkspace>(categories, QStringLiteral("soleTrader"), moreRoles))
{
    m_theme.apply(*qApp);
    m_desk.workspace = &m_ledger->workspace();
    m_desk.shop = {m_ledger->session().info.name, {}, m_ledger->session().actor.name, false};
    openWindow();
}

StepDesk::~StepDesk()
{
    m_window.reset();
}

void StepDesk::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_desk, pageTable(), m_ledger->session().clock);
    m_window->setSearch({});
    m_window->setPins([this] { return pinnedSteps(m_desk); });
    m_window->scanListener().setThreshold(0);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void StepDesk::reopen()
{
    m_window->close();
    m_window.reset();
    openWindow();
}

QWidget &StepDesk::window() const
{
    return *m_window;
}

Page *StepDesk::page() const
{
    return m_window->pages().currentPage();
}

void StepDesk::showPage(const char *name)
{
    m_window->showPage(QLatin1String(name));
}

void StepDesk::openStep(const QString &initials)
{
    showPage("stepsPage");
    enter(initials);
}

void StepDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : QApplication::activeWindow(), key, modifiers);
}

void StepDesk::enter(const QString &text)
{
    QInputMethodEvent typed;
    typed.setCommitString(text);
    if (QWidget *focus = QApplication::focusWidget())
        QApplication::sendEvent(focus, &typed);
    press(Qt::Key_Return);
}

void StepDesk::scan(const QString &text)
{
    m_window->scan(text);
}

void StepDesk::finish()
{
    press(Qt::Key_F9);
    for (int asked = 0; asked < 6 && focus() == u"reasonStrip"; ++asked)
        press(Qt::Key_1);
}

QString StepDesk::focus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus != nullptr ? focus->objectName() : QString();
}

QString StepDesk::findings() const
{
    QStringList all;
    const auto *model = part<QAbstractItemView>("findings")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        all.append(model->index(row, 0).data(RuleIdRole).toString() + QLatin1Char(' ') +
                   model->index(row, 0).data(SentenceRole).toString());
    return all.join(QLatin1Char('\n'));
}

QString StepDesk::banner() const
{
    QStringList all;
    for (const Banner *strip : window().findChildren<Banner *>()) {
        if (strip->isVisible())
            all.append(strip->title() + QLatin1Char(' ') + strip->text());
    }
    return all.join(QLatin1Char('\n'));
}

void StepDesk::resize(int width, int height)
{
    m_window->resize(width, height);
    QTest::qWait(30);
}

void StepDesk::useDark()
{
    m_theme.setScheme(Theme::Scheme::Dark);
}

void StepDesk::shoot(const char *name) const
{
    const QString folder = qEnvironmentVariable("SUBEN_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(260);
    QDir().mkpath(folder);
    m_window->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
    m_window->activateWindow(); // waiting may have taken the keys away
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("the window is not active");
}

int StepDesk::rows(const char *view) const
{
    const auto *model = part<QAbstractItemView>(view)->model();
    return model != nullptr ? model->rowCount() : 0;
}

QString StepDesk::cell(const char *view, int row, const QString &field) const
{
    const auto *model = part<QAbstractItemView>(view)->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal, FieldIdRole).toString() == field)
            return model->index(row, column).data().toString();
    }
    return QStringLiteral("no column");
}

} // namespace suben::test
