#include "core/ledger/ledgerquery.h"
#include "core/workspace/workspace.h"
#include "resources/resources.h"
#include "ui/backupkeeper.h"
#include "ui/ledgersearch.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/pages/firstrunpage.h"
#include "ui/pages/steppages.h"
#include "ui/pagestack.h"
#include "ui/uploadkeeper.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QProcess>
#include <QScreen>
#include <QSettings>
#include <QThread>
#include <QThreadPool>
#include <QTranslator>

using namespace suben;

namespace
{

/// The option of the window's own program: a backup that takes the ledger's place before it is opened.
const QString RestoreOption = QStringLiteral("restore");

void setUp(QApplication &application)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setOrganizationName(QStringLiteral("Suben"));
    QApplication::setApplicationName(QStringLiteral("Suben"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/suben/icons/suben.svg")));
    const QString language = QSettings().value(QStringLiteral("look/language"), QStringLiteral("zh_CN")).toString();
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/i18n/suben_%1.qm").arg(language)))
        QApplication::installTranslator(translator);
    // The system's own dialogs, where Qt draws them itself.
    auto *qtWords = new QTranslator(&application);
    if (qtWords->load(QLocale(language), QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qtWords);
    QLocale::setDefault(QLocale(language));
}

void dress(Theme &theme, QApplication &application)
{
    const QSettings settings;
    const QString look = settings.value(QStringLiteral("look/scheme")).toString();
    theme.setScheme(look == QLatin1String("dark")    ? Theme::Scheme::Dark
                    : look == QLatin1String("light") ? Theme::Scheme::Light
                                                     : Theme::schemeOf(application.palette()));
    theme.setLetterSize(settings.value(QStringLiteral("look/letterSize"), 100).toInt());
    theme.apply(application);
}

/// What was asked for on the command line.
struct Started {
    QString ledger;
    QString restore; ///< empty: none
};

Started startedWith(const QApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption restore(RestoreOption, QStringLiteral("A backup that takes the ledger's place first."), QStringLiteral("FILE"));
    parser.addOption(restore);
    const QCommandLineOption ledger(QStringLiteral("ledger"), QStringLiteral("The ledger file to open."),
                                    QStringLiteral("FILE"));
    parser.addOption(ledger);
    parser.addHelpOption();
    parser.process(application);
    return {parser.isSet(ledger) ? parser.value(ledger) : Workspace::defaultPath(), parser.value(restore)};
}

/// Another program may just be leaving the ledger.
Result<BackupFacts> putBack(const Started &started)
{
    constexpr int Tries = 50;
    constexpr int BetweenTries = 200; // ms
    NoProgress progress;
    auto restored = restoreBackup(started.restore, started.ledger, progress);
    for (int i = 0; i < Tries && !restored && restored.error().code == ErrorCode::Storage; ++i) {
        QThread::msleep(BetweenTries);
        restored = restoreBackup(started.restore, started.ledger, progress);
    }
    return restored;
}

Shop shopOf(const Session &session)
{
    return {session.info.name, session.info.creditCode, session.actor.name, session.info.training};
}

/// What the window ended with.
struct Ended {
    int code = 0;
    WantedRestore restore;
};

/// On a small screen the whole of it is needed.
void show(MainWindow &window)
{
    const QSize room = window.screen()->availableSize();
    if (room.width() <= window.width() || room.height() <= window.height() + 60)
        window.showMaximized();
    else
        window.show();
}

void sayNotRestored(const Page *page, const Error &error)
{
    if (auto *banner = page->findChild<Banner *>())
        banner->say(error, QCoreApplication::translate("Main", "The ledger is as it was."));
}

Ended run(QApplication &application, const Started &started, const Result<BackupFacts> &restored)
{
    Theme theme;
    dress(theme, application);
    KeyMap keys;
    Desk desk{theme, keys, {}, nullptr};
    const SystemClock clock;
    std::unique_ptr<Workspace> workspace;
    MainWindow window(desk, pageTable(), clock);
    window.setSearch(ledgerSearch(desk));
    window.setPins([&] { return pinnedSteps(desk); });
    BackupKeeper keeper(desk, window);
    UploadKeeper uploads(desk, window);
    window.setMayClose([&] { return keeper.mayClose(); });
    auto *first = new FirstRunPage(desk, started.ledger, [&](std::unique_ptr<Workspace> opened) {
        workspace = std::move(opened);
        desk.workspace = workspace.get();
        desk.shop = shopOf(workspace->session());
        // A ledger without entries begins where the first one is made.
        const auto entries = LedgerQuery(workspace->session()).eventCount();
        window.showPage(entries && *entries == 0 ? QStringLiteral("receivingPage") : window.firstPage());
        if (!restored)
            sayNotRestored(window.pages().currentPage(), restored.error());
        keeper.begin();
        uploads.begin();
    });
    window.showAlone(first);
    if (QFileInfo::exists(started.ledger))
        first->openLedger(started.ledger);
    else if (!restored)
        first->findChild<Banner *>()->say(restored.error());
    else
        first->offerCopy({});
    show(window);
    const int code = QApplication::exec();
    return {code, keeper.wantedRestore()};
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    registerSubenResources();
    setUp(application);
    const Started started = startedWith(application);
    const Ended ended = run(application, started, started.restore.isEmpty() ? Result<BackupFacts>(BackupFacts()) : putBack(started));
    if (!ended.restore.backup.isEmpty()) {
        QThreadPool::globalInstance()->waitForDone(); // nothing of this program holds the ledger any more
        QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--ledger"), ended.restore.ledger,
                                                                      QStringLiteral("--") + RestoreOption, ended.restore.backup});
    }
    return ended.code;
}
