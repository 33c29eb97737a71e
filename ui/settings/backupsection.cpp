#include "ui/settings/backupsection.h"

#include "core/ledger/settings.h"
#include "core/storage/keyring.h"
#include "ui/aside.h"
#include "ui/ledgergate.h"
#include "ui/pages/recoverypaper.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/targetfield.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace suben
{

namespace
{

const QString FolderSetting = QStringLiteral("backup.folder");

} // namespace

BackupSection::BackupSection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("backup"), tr("Backup")), m_last(makeLabel({}, "bold")),
      m_folder(new TargetField(theme(), QStringLiteral("backupFolder"), TargetField::Use::Folder, {})),
      m_old(new TargetField(theme(), QStringLiteral("oldBackup"), TargetField::Use::Open, tr("Ledgers (*.suben)"))),
      m_code(makeLabel({}, "total"))
{
    m_last->setWordWrap(true);
    column().addWidget(m_last);
    addSentence(tr("Choose a folder on another disk or a stick. Each backup is opened and compared with the ledger "
                   "before it counts."));
    addRow(tr("Into the folder"), m_folder);
    auto *now = new KeyButton(theme(), tr("Back up now"), desk.keys.action(Act::Finish), ButtonLook::Primary);
    now->setObjectName(QStringLiteral("finishButton"));
    addButtons({now});
    column().addSpacing(theme().px(10));
    addSentence(tr("Bring a backup back: it is laid beside this ledger under a new name; nothing is written over."));
    addRow(tr("Backup"), m_old);
    auto *look = new KeyButton(theme(), tr("Check it"), desk.keys.action(Act::OtherLots));
    auto *restore = new KeyButton(theme(), tr("Restore beside this ledger"), desk.keys.action(Act::Import));
    addButtons({look, restore});
    column().addSpacing(theme().px(10));
    addSentence(
        tr("The recovery code opens this ledger on another machine. A new one takes the place of the old one."));
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    m_code->setFont(theme().font(Letters::Code));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column().addWidget(m_code);
    auto *renew = new KeyButton(theme(), tr("Make a new recovery code"), desk.keys.action(Act::New));
    auto *print = new KeyButton(theme(), tr("Print it…"), desk.keys.action(Act::PrintAgain));
    addButtons({renew, print});
    column().addStretch();
    setFocusProxy(&m_folder->line());
}

void BackupSection::refresh()
{
    const auto last = lastBackup(session().store);
    m_last->setText(!last || !*last ? tr("There is no backup yet.")
                                    : tr("Last backup %1: %2, %3 entries")
                                          .arg(timeWord((*last)->time, session().clock.today()),
                                               breakable(QDir::toNativeSeparators((*last)->path)))
                                          .arg((*last)->events));
    if (!m_folder->target().isEmpty())
        return;
    const auto folder = Settings(session()).value(FolderSetting);
    m_folder->setTarget(folder && !folder->isEmpty() ? *folder
                        : last && *last              ? QFileInfo((*last)->path).absolutePath()
                                                     : QDir::homePath());
}

bool BackupSection::act(Act act)
{
    switch (act) {
    case Act::Finish:
        backUp();
        return true;
    case Act::OtherLots:
        check();
        return true;
    case Act::Import:
        restore();
        return true;
    case Act::New:
        renewRecovery();
        return true;
    case Act::PrintAgain:
        if (!m_code->text().isEmpty())
            printRecoveryPaper(window(), session().info.name, m_code->text());
        return true;
    default:
        return false;
    }
}

void BackupSection::told(const Result<BackupFacts> &facts, const QString &what)
{
    if (!facts) {
        Q_EMIT failed(facts.error());
        return;
    }
    Q_EMIT said(Tone::Ok, what, tr("%1: %2 entries").arg(QDir::toNativeSeparators(facts->path)).arg(facts->events));
    refresh();
}

/// Name of the ledger and the time; a number where that stands already.
QString BackupSection::freeName(const QDir &folder) const
{
    const QString name = QFileInfo(desk().workspace->path()).completeBaseName() + QLatin1Char('-') +
                         session().clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString path = folder.filePath(name + QStringLiteral(".suben"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1-%2.suben").arg(name).arg(number));
    return path;
}

void BackupSection::backUp()
{
    const QString folder = m_folder->target();
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        Q_EMIT said(Tone::Refuse, tr("This folder cannot be used"),
                    tr("Choose another one; the stick may not be plugged in."));
        return;
    }
    const QString path = freeName(QDir(folder));
    Task *task = startAside(
        this, desk(),
        [path, folder](Workspace &workspace, Progress &progress) -> Result<BackupFacts> {
            const auto kept = writeWhenFree(workspace.session(), progress, [&folder](Session &session) {
                return Settings(session).setValue(FolderSetting, folder);
            });
            return kept ? makeBackup(workspace.session().store, path, progress) : Failure(kept.error());
        },
        [this](const Result<BackupFacts> &facts) {
            told(facts, tr("Backed up and compared"));
            Q_EMIT ledgerChanged();
        });
    Q_EMIT working(task, tr("Backing up"));
}

void BackupSection::check()
{
    const QString path = m_old->target();
    Task *task = Task::start(
        this, [path](Progress &) { return checkBackup(path); },
        [this](const Result<BackupFacts> &facts) { told(facts, tr("The backup is whole")); });
    Q_EMIT working(task, tr("Checking"));
}

void BackupSection::restore()
{
    const QString path = m_old->target();
    const QString target = freeName(QFileInfo(desk().workspace->path()).absoluteDir());
    Task *task = Task::start(
        this, [path, target](Progress &progress) { return restoreBackup(path, target, progress); },
        [this](const Result<BackupFacts> &facts) {
            told(facts, tr("Restored; open it with “Open a ledger” at the start"));
        });
    Q_EMIT working(task, tr("Restoring the backup"));
}

void BackupSection::renewRecovery()
{
    if (!mayAdminister())
        return;
    writeLedger(
        this, session(), [](Session &session) { return session.keys.renewRecovery(session.store); },
        [this](const Result<QString> &code) {
            if (!code) {
                Q_EMIT failed(code.error());
                return;
            }
            m_code->setText(*code);
            Q_EMIT said(Tone::Warn, tr("The old recovery code no longer opens this ledger"),
                        tr("Print the new one and keep it away from the machine. It is shown only now."));
        });
}

} // namespace suben
