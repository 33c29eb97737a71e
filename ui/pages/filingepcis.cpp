#include "ui/pages/filingpage.h"

#include "core/exchange/epciswriter.h"
#include "ui/aside.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/taskstrip.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace suben
{

// The last entry of the forms: the entries alone, for another program.

bool FilingPage::isEpcis() const
{
    return form() == nullptr;
}

void FilingPage::prepareEpcis(const PackageOrder &order)
{
    m_plan->clear();
    m_plan->setTitle(tr("Events (EPCIS 2.0)"), tr("Every entry of the period as GS1 EPCIS 2.0 (JSON-LD), for another program or the ledger of a partner. "
                                                  "A lot code leaves only what is about that lot."));
    const auto counted = countEpcisEvents(session(), {order.from, order.to, {}, order.lot});
    if (!counted) {
        m_plan->addText(counted.error().text, "refuse");
        return;
    }
    m_plan->addFact(tr("Entries"), QString::number(*counted));
    m_plan->addFact(tr("Prices"), m_prices->isChecked() ? tr("go out with it") : tr("stay here"));
    m_plan->addFact(tr("ID numbers"), tr("stay here"));
}

void FilingPage::writeEpcisOf(const PackageOrder &order)
{
    if (QFileInfo::exists(order.path)) {
        banner().say(Tone::Refuse, tr("This file stands already"), tr("Choose another name."));
        return;
    }
    EpcisOrder wanted{order.from, order.to, {}, order.lot};
    if (!m_prices->isChecked())
        wanted.withhold = QStringList{QStringLiteral("line.price"), QStringLiteral("line.amount")};
    const QString path = order.path;
    m_task = startAside(
        this, desk(), [wanted, path](Workspace &workspace, Progress &progress) { return writeEpcisFile(workspace.session(), wanted, path, progress); },
        [this, path](const Result<qint64> &written) {
            m_task.clear();
            if (!written) {
                banner().say(written.error(), tr("No file was left behind."));
                return;
            }
            const QString folder = QFileInfo(path).absolutePath();
            banner().say(Tone::Ok, tr("%1 events are written").arg(*written), path, {{tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}});
        });
    taskStrip().follow(m_task, tr("Writing the events"));
}

} // namespace suben
