#include "resources/resources.h"

#include <QDir>
#include <QFile>

void registerSubenResources()
{
    Q_INIT_RESOURCE(suben_data);
    Q_INIT_RESOURCE(suben_i18n);
}

QStringList demonstrationCategories()
{
    QFile file(QStringLiteral(":/suben/demo/categories.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}
