#include "core/workspace/safecopy.h"

#include "core/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>

namespace suben
{

Result<BackupFacts> backUpBefore(Workspace &workspace, const QString &occasion, Progress &progress)
{
    Session &session = workspace.session();
    const QFileInfo ledger(workspace.path());
    const QString folder = ledger.absolutePath() + QStringLiteral("/backups");
    QDir().mkpath(folder);
    const QString stem = QStringLiteral("%1/%2-before-%3-%4")
                             .arg(folder, ledger.completeBaseName(), occasion,
                                  session.clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString path = stem + QStringLiteral(".suben");
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = QStringLiteral("%1-%2.suben").arg(stem).arg(again);
    return makeBackup(session.store, path, progress);
}

} // namespace suben
