#include "core/labels/labeltemplates.h"

#include "core/base/filewords.h"
#include "core/labels/templatereader.h"

#include <QCoreApplication>
#include <QDir>

namespace suben
{

namespace
{

Result<LabelTemplate> readFile(const QString &path)
{
    if (const auto readable = checkReadable(path); !readable)
        return Failure(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, QCoreApplication::translate("LabelTemplates", "%1 cannot be read.").arg(path));
    return readLabelTemplate(file.readAll(), path);
}

} // namespace

LabelTemplates LabelTemplates::load(const QStringList &folders)
{
    LabelTemplates templates;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            const auto read = readFile(dir.filePath(name));
            if (read)
                templates.m_templates.insert(read->id, *read);
            else
                templates.m_problems << read.error().text;
        }
    }
    return templates;
}

QString LabelTemplates::shippedFolder()
{
    return QStringLiteral(":/suben/labels");
}

Result<LabelTemplate> LabelTemplates::find(const QString &id) const
{
    const auto found = m_templates.constFind(id);
    if (found == m_templates.constEnd())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("LabelTemplates", "There is no template %1. There are: %2.")
                           .arg(id, m_templates.keys().join(QStringLiteral(", "))));
    return *found;
}

} // namespace suben
