#include "ui/pageentry.h"

#include <QCoreApplication>

namespace suben
{

std::vector<PageEntry> pageTable()
{
    return {};
}

QString groupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::Records:
        return QCoreApplication::translate("Navigation", "Records");
    case PageGroup::Reading:
        return QCoreApplication::translate("Navigation", "Look up");
    case PageGroup::Duties:
        return QCoreApplication::translate("Navigation", "Duties");
    case PageGroup::Top:
    case PageGroup::Foot:
        return {};
    }
    return {};
}

} // namespace suben
