#include "ui/pages/firstrunpage.h"

#include "core/workspace/backups.h"
#include "ui/task.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/taskstrip.h"

#include <QDir>

namespace suben
{

void FirstRunPage::offerCopy(const QString &why)
{
    if (copiesBeside(m_path).empty())
        return;
    auto *task = Task::start(
        this, [path = m_path](Progress &) { return Result<std::optional<LastResort>>(lastResort(path)); },
        [this, why](const Result<std::optional<LastResort>> &found) {
            if (!found || !*found)
                return;
            const LastResort &last = **found;
            banner().say(Tone::Warn, why.isEmpty() ? tr("The ledger is not where it was") : tr("The ledger cannot be read"),
                         tr("The copy of %1 is whole and holds %2 entries. What was entered after it has to be entered again. %3")
                             .arg(last.copy.time.toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                             .arg(last.events)
                             .arg(why)
                             .trimmed(),
                         {{tr("Put this copy in its place"), [this, copy = last.copy.path] { putBack(copy); }}});
        });
    taskStrip().follow(task, tr("Looking at the copies"));
}

void FirstRunPage::putBack(const QString &copy)
{
    auto *task = Task::start(
        this, [copy, path = m_path](Progress &progress) { return restoreBackup(copy, path, progress); },
        [this](const Result<BackupFacts> &restored) {
            if (restored)
                openLedger(m_path);
            else
                banner().say(restored.error());
        });
    taskStrip().follow(task, tr("Restoring the backup"));
}

} // namespace suben
