#include "ui/settings/backupsection.h"

#include "core/ledger/settings.h"
#include "core/storage/keyring.h"
#include "ui/aside.h"
#include "ui/backupkeeper.h"
#include "ui/ledgergate.h"
#include "ui/pages/recoverypaper.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/targetfield.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace suben
{

BackupSection::BackupSection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("backup"), tr("Backup")), m_last(makeLabel({}, "bold")),
      m_folder(new TargetField(theme(), QStringLiteral("backupFolder"), TargetField::Use::Folder, {})),
      m_copies(new QComboBox), m_old(new TargetField(theme(), QStringLiteral("oldBackup"), TargetField::Use::Open, tr("Ledgers (*.suben)"))),
      m_loss(makeLabel({}, "small")), m_code(makeLabel({}, "total"))
{
    m_last->setWordWrap(true);
    column().addWidget(m_last);
    addSentence(tr("A copy is made when the ledger is opened, every hour and when the window closes, beside the ledger and "
                   "into this folder: choose one on another disk or a stick. Each is opened, compared and its chain "
                   "computed again before it counts."));
    addRow(tr("Into the folder"), m_folder);
    auto *now = new KeyButton(theme(), tr("Back up now"), desk.keys.action(Act::Finish), ButtonLook::Primary);
    now->setObjectName(QStringLiteral("finishButton"));
    addButtons({now});
    column().addSpacing(theme().px(10));
    m_copies->setObjectName(QStringLiteral("backupCopies"));
    m_copies->setAccessibleName(tr("Copies there are"));
    m_copies->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(tr("Copies there are"), m_copies);
    addRow(tr("Backup"), m_old);
    m_loss->setObjectName(QStringLiteral("backupLoss"));
    m_loss->setWordWrap(true);
    column().addWidget(m_loss);
    connect(m_copies, &QComboBox::activated, this, &BackupSection::choose);
    auto *look = new KeyButton(theme(), tr("Check it"), desk.keys.action(Act::OtherLots));
    auto *restore = new KeyButton(theme(), tr("Restore beside this ledger"), desk.keys.action(Act::Import));
    auto *back = new KeyButton(theme(), tr("Put it in the ledger's place"), desk.keys.action(Act::Correct));
    back->setObjectName(QStringLiteral("putBackButton"));
    addButtons({look, restore, back});
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
    listCopies();
    const auto last = lastBackup(session().store);
    const auto rehearsal = Backups(*desk().workspace).lastRehearsal();
    const QString tried = rehearsal && *rehearsal ? u'\n' + tr("Tried on %1: %2 entries came back whole in %3 s.")
                                                                .arg((*rehearsal)->at.date().toString(Qt::ISODate))
                                                                .arg((*rehearsal)->events)
                                                                .arg(static_cast<double>((*rehearsal)->milliseconds) / 1000, 0, 'f', 1)
                                                  : QString();
    m_last->setText((!last || !*last ? tr("There is no backup yet.")
                                    : tr("Last backup %1: %2, %3 entries")
                                          .arg(timeWord((*last)->time, session().clock.today()),
                                               breakable(QDir::toNativeSeparators((*last)->path)))
                                          .arg((*last)->events)) + tried);
    if (!m_folder->target().isEmpty())
        return;
    const auto folder = Settings(session()).value(BackupFolderSetting);
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
    case Act::Correct:
        putBack();
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

void BackupSection::listCopies()
{
    const QString chosen = m_copies->currentData().toString();
    m_copies->clear();
    for (const KeptBackup &copy : Backups(*desk().workspace).list())
        m_copies->addItem(tr("%1, %2 MB, %3").arg(copy.time.toString(QStringLiteral("yyyy-MM-dd HH:mm"))).arg((copy.bytes >> 20) + 1)
                              .arg(copy.isSecond ? tr("on the other drive") : tr("beside the ledger")),
                          copy.path);
    m_copies->setEnabled(m_copies->count() > 0);
    m_copies->setCurrentIndex(m_copies->findData(chosen));
}

QString BackupSection::lossWords(const BackupLoss &loss) const
{
    if (loss.isOtherLedger)
        return tr("This is a copy of another ledger: all %1 entries of this one would be laid aside.").arg(loss.entries);
    if (loss.entries == 0)
        return tr("Nothing would be lost: it holds all %1 entries.").arg(loss.copy.events);
    return tr("%1 entries would be missing, from %2 (%3 to %4).")
        .arg(loss.entries)
        .arg(timeWord(loss.since, session().clock.today()), loss.firstDocNo.isEmpty() ? QStringLiteral("-") : loss.firstDocNo, loss.lastDocNo.isEmpty() ? QStringLiteral("-") : loss.lastDocNo);
}

/// What would be lost is said before anybody asks.
void BackupSection::choose()
{
    m_old->setTarget(m_copies->currentData().toString());
    const QString path = m_old->target();
    Task *task = startAside(
        this, desk(), [path](Workspace &workspace, Progress &) { return Backups(workspace).lossOf(path); },
        [this](const Result<BackupLoss> &loss) { m_loss->setText(loss ? lossWords(*loss) : loss.error().text); });
    if (task != nullptr)
        Q_EMIT working(task, tr("Checking"));
}

/// The ledger that stands here is moved aside, never written over; what waits to be sent is asked about first.
void BackupSection::putBack()
{
    const QString path = m_old->target();
    if (path.isEmpty() || !mayAdminister())
        return;
    if (m_asked == path) {
        m_asked.clear();
        if (auto *keeper = window()->findChild<BackupKeeper *>(QString(), Qt::FindDirectChildrenOnly))
            keeper->closeFor(path);
        return;
    }
    Task *task = startAside(
        this, desk(), [path](Workspace &workspace, Progress &) { return Backups(workspace).lossOf(path); },
        [this, path](const Result<BackupLoss> &loss) {
            if (!loss) {
                Q_EMIT failed(loss.error());
                return;
            }
            m_asked = path;
            m_loss->setText(lossWords(*loss));
            Q_EMIT said(Tone::Warn, lossWords(*loss), tr("Once more puts it in the ledger's place and opens it; this ledger is kept aside under another name."));
        });
    if (task != nullptr)
        Q_EMIT working(task, tr("Checking"));
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
                return Settings(session).setValue(BackupFolderSetting, folder);
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
