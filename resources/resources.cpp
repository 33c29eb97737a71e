#include "resources/resources.h"

#include <QDir>

void registerSubenResources()
{
    Q_INIT_RESOURCE(suben_data);
    Q_INIT_RESOURCE(suben_i18n);
}
