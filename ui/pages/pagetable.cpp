#include "ui/pageentry.h"

#include "ui/pages/lotspage.h"
#include "ui/pages/receivingpage.h"
#include "ui/pages/shippingpage.h"
#include "ui/pages/tracepage.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

template <typename Made>
PageEntry entry(const char *name, const QString &title, const char *icon, PageGroup group, std::optional<Act> key,
                const char *code)
{
    return {QLatin1String(name), title, QLatin1String(icon), group, key, QLatin1String(code), [](Desk &desk) -> Page * {
                return new Made(desk);
            }};
}

QString word(const char *title)
{
    return QCoreApplication::translate("Navigation", title);
}

} // namespace

// In the order of the navigation. A key keeps its page for ever; the letters are the initials of the page's Chinese
// name.
std::vector<PageEntry> pageTable()
{
    return {
        entry<ReceivingPage>("receivingPage", word(QT_TRANSLATE_NOOP("Navigation", "Receiving")), "receiving",
                             PageGroup::Records, Act::Page2, "jh"),
        entry<ShippingPage>("shippingPage", word(QT_TRANSLATE_NOOP("Navigation", "Sale")), "shipping",
                            PageGroup::Records, Act::Page3, "xs"),
        entry<LotsPage>("lotsPage", word(QT_TRANSLATE_NOOP("Navigation", "Lots")), "lots", PageGroup::Reading,
                        Act::Page6, "kc"),
        entry<TracePage>("tracePage", word(QT_TRANSLATE_NOOP("Navigation", "Trace")), "trace", PageGroup::Reading,
                         Act::Trace, "zs"),
    };
}

} // namespace suben
