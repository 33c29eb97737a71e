#include "core/workspace/safecopy.h"

#include "core/workspace/backupcopies.h"
#include "core/workspace/workspace.h"

#include <QDir>

namespace suben
{

Result<BackupFacts> backUpBefore(Workspace &workspace, const QString &occasion, Progress &progress)
{
    Session &session = workspace.session();
    QDir().mkpath(backupsFolderOf(workspace.path()));
    const QString path = pathBefore(workspace.path(), occasion, session.clock.now());
    return makeBackup(session.store, path, progress);
}

} // namespace suben
