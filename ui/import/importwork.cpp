#include "ui/import/importwork.h"
#include "ui/ledgergate.h"

#include "core/workspace/safecopy.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace suben
{

namespace
{

struct ImportWorkText {
    Q_DECLARE_TR_FUNCTIONS(ImportWork)
};

/// Beside the supplier's file, over nothing that stands there; in the home folder where that is read-only.
QString rejectsPath(const QString &file)
{
    const QFileInfo info(file);
    const QString folder = QFileInfo(info.absolutePath()).isWritable() ? info.absolutePath() : QDir::homePath();
    const QString stem = QStringLiteral("%1/%2-%3").arg(folder, info.completeBaseName(), ImportWorkText::tr("refused"));
    QString path = stem + QStringLiteral(".xlsx");
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = QStringLiteral("%1-%2.xlsx").arg(stem).arg(again);
    return path;
}

} // namespace

Result<ImportLook> lookAtFile(const Workspace &workspace, const QString &path, const ImportChoices &choices,
                              Progress &progress)
{
    auto another = workspace.another();
    if (!another)
        return Failure(another.error());
    Importer importer((*another)->session());
    auto file = importer.read(path, {}, progress);
    if (!file)
        return Failure(file.error());
    ImportLook look{std::move(*file)};
    look.plan = importer.plan(look.file, choices, progress);
    return look;
}

Result<ImportPlan> planAgain(const Workspace &workspace, const ImportFile &file, const ImportChoices &choices,
                             Progress &progress)
{
    auto another = workspace.another();
    if (!another)
        return Failure(another.error());
    return Importer((*another)->session()).plan(file, choices, progress);
}

Result<ImportDone> applyPlan(const Workspace &workspace, const ImportFile &file, const ImportPlan &plan,
                             Progress &progress)
{
    auto another = workspace.another();
    if (!another)
        return Failure(another.error());
    Session &session = (*another)->session();
    const auto nothing = [](Session &free) { return free.store.write([](Database &) { return Result<void>(); }); };
    if (const auto isFree = writeWhenFree(session, progress, nothing); !isFree)
        return Failure(isFree.error());
    if (const auto safe = backUpBefore(**another, QStringLiteral("import"), progress); !safe)
        return Failure(safe.error());
    const auto imported =
        writeWhenFree(session, progress, [&](Session &own) { return Importer(own).apply(plan, progress); });
    if (!imported)
        return Failure(imported.error());
    ImportDone done{*imported, {}};
    if (plan.refusedRows() > 0) {
        const QString path = rejectsPath(file.path);
        if (writeRejects(path, file, plan))
            done.rejects = path;
    }
    return done;
}

} // namespace suben
