#include "ui/pageentry.h"

#include "ui/inspection/inspectionpage.h"
#include "ui/pages/codespage.h"
#include "ui/pages/complaintspage.h"
#include "ui/pages/duepage.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/filingpage.h"
#include "ui/pages/labelpage.h"
#include "ui/pages/lotspage.h"
#include "ui/pages/masterpage.h"
#include "ui/pages/objectpage.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/recallpage.h"
#include "ui/pages/receivingpage.h"
#include "ui/pages/resultspage.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/selfcheckpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/shippingpage.h"
#include "ui/pages/stepspage.h"
#include "ui/pages/temperaturepage.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/tracepage.h"
#include "ui/pages/transformpage.h"

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

QString documentPageOf(const QString &step)
{
    if (step == QLatin1String("receiving"))
        return QStringLiteral("receivingPage");
    const bool isSale = step == QLatin1String("retailSale") || step == QLatin1String("shipping");
    return isSale ? QStringLiteral("shippingPage") : QString();
}

// In the order of the navigation. A key keeps its page for ever; the letters are the initials of the page's Chinese
// name.
std::vector<PageEntry> pageTable()
{
    return {
        entry<TodayPage>("todayPage", word(QT_TRANSLATE_NOOP("Navigation", "The day")), "today", PageGroup::Top, Act::Page1,
                         "jr"),
        entry<ReceivingPage>("receivingPage", word(QT_TRANSLATE_NOOP("Navigation", "Receiving")), "receiving",
                             PageGroup::Records, Act::Page2, "jh"),
        entry<ShippingPage>("shippingPage", word(QT_TRANSLATE_NOOP("Navigation", "Sale")), "shipping",
                            PageGroup::Records, Act::Page3, "xs"),
        entry<TransformPage>("transformPage", word(QT_TRANSLATE_NOOP("Navigation", "Batch record")), "transform",
                             PageGroup::Records, Act::Page4, "pc"),
        entry<LabelPage>("labelPage", word(QT_TRANSLATE_NOOP("Navigation", "Labels")), "label", PageGroup::Records,
                         Act::Page5, "bq"),
        entry<StepsPage>("stepsPage", word(QT_TRANSLATE_NOOP("Navigation", "More entries")), "steps",
                         PageGroup::Records, std::nullopt, "gd"),
        entry<LotsPage>("lotsPage", word(QT_TRANSLATE_NOOP("Navigation", "Stock by lot")), "lots", PageGroup::Reading,
                        Act::Page6, "kc"),
        entry<CodesPage>("codesPage", word(QT_TRANSLATE_NOOP("Navigation", "Scan codes")), "barcode", PageGroup::Reading,
                         std::nullopt, "sm"),
        entry<TracePage>("tracePage", word(QT_TRANSLATE_NOOP("Navigation", "Trace")), "trace", PageGroup::Reading,
                         Act::Trace, "zs"),
        entry<EventsPage>("eventsPage", word(QT_TRANSLATE_NOOP("Navigation", "Entries")), "events",
                          PageGroup::Reading, Act::Page7, "dj"),
        entry<ObjectPage>("objectPage", word(QT_TRANSLATE_NOOP("Navigation", "Objects")), "qr", PageGroup::Reading,
                          std::nullopt, "dx"),
        entry<RegisterPage>("registerPage", word(QT_TRANSLATE_NOOP("Navigation", "Registers")), "table",
                            PageGroup::Reading, std::nullopt, "db"),
        entry<DuePage>("duePage", word(QT_TRANSLATE_NOOP("Navigation", "Reminders")), "due", PageGroup::Duties,
                       Act::Page8, "tx"),
        entry<SelfCheckPage>("selfCheckPage", word(QT_TRANSLATE_NOOP("Navigation", "Self-check")), "inspection",
                             PageGroup::Duties, std::nullopt, "zc"),
        entry<FilingPage>("filingPage", word(QT_TRANSLATE_NOOP("Navigation", "Filing")), "filing", PageGroup::Duties,
                          std::nullopt, "bb"),
        entry<OutboxPage>("outboxPage", word(QT_TRANSLATE_NOOP("Navigation", "Upload")), "outbox", PageGroup::Duties,
                          Act::Page9, "sc"),
        entry<RecallPage>("recallPage", word(QT_TRANSLATE_NOOP("Navigation", "Recall")), "recall", PageGroup::Duties,
                          std::nullopt, "zh"),
        entry<ComplaintsPage>("complaintsPage", word(QT_TRANSLATE_NOOP("Navigation", "Complaints")), "info", PageGroup::ByKeyOnly,
                              std::nullopt, "ts"),
        entry<ResultsPage>("resultsPage", word(QT_TRANSLATE_NOOP("Navigation", "Test results")), "ok", PageGroup::Duties,
                           std::nullopt, "jy"),
        entry<TemperaturePage>("temperaturePage", word(QT_TRANSLATE_NOOP("Navigation", "Temperatures")), "temperature",
                               PageGroup::Duties, std::nullopt, "wd"),
        entry<MasterPage>("masterPage", word(QT_TRANSLATE_NOOP("Navigation", "Master data")), "master", PageGroup::Foot,
                          std::nullopt, "zl"),
        entry<SettingsPage>("settingsPage", word(QT_TRANSLATE_NOOP("Navigation", "Settings")), "settings", PageGroup::Foot,
                            std::nullopt, "sz"),
        entry<InspectionPage>("inspectionPage", word(QT_TRANSLATE_NOOP("Navigation", "Inspection mode")), "inspection",
                              PageGroup::ByKeyOnly, Act::Inspection, "jc"),
    };
}

} // namespace suben
