#include "ui/pages/recallpage.h"

#include "core/filing/recallpaper.h"
#include "core/ledger/recalldrill.h"
#include "core/render/painter.h"
#include "ui/aside.h"
#include "ui/paper/printsheets.h"
#include "ui/widgets/targetfield.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/recordview.h"

#include <QDesktopServices>
#include <QUrl>

namespace suben
{

namespace
{

QString fileName(QString title, const QString &ending)
{
    return freePath(title.replace(QLatin1Char('/'), QLatin1Char('-')) + ending);
}

} // namespace

void RecallPage::drill(LotId lot)
{
    work(startAside(
             this, desk(),
             [lot](Workspace &workspace, Progress &progress) -> Result<RecallReading> {
                 RecallDrills drills(workspace.session());
                 const auto drawn = lot != LotId{} ? Result<LotId>(lot) : drills.draw();
                 return drawn ? drills.run(*drawn, progress) : Result<RecallReading>(Failure(drawn.error()));
             },
             [this](Result<RecallReading> reading) {
                 if (!reading)
                     banner().say(reading.error());
                 else
                     show({*std::move(reading), std::nullopt, {}});
             }),
         tr("Playing a recall"));
}

void RecallPage::change(std::function<Result<EventId>(Recalls &, Progress &)> step, const QString &doing)
{
    m_isChanging = true;
    m_isReading = false;
    showButtons();
    work(startAside(
             this, desk(),
             [step = std::move(step)](Workspace &workspace, Progress &progress) {
                 Recalls recalls(workspace.session());
                 return step(recalls, progress);
             },
             [this](const Result<EventId> &done) {
                 m_isChanging = false;
                 if (!done) {
                     m_stageWanted = false;
                     showButtons();
                     sayRefused(done.error());
                     return;
                 }
                 banner().sayBriefly(Tone::Ok, tr("It is recorded"), {});
                 if (m_shown)
                     m_wanted = m_shown->file ? m_shown->file->opening : *done;
                 else
                     m_wanted = *done;
                 showNothing();
                 refresh();
                 focusList();
                 Q_EMIT ledgerChanged();
             }),
         doing);
}

void RecallPage::recall(const QString &reason)
{
    m_order.reason = reason;
    m_shown.reset();
    change([order = m_order](Recalls &recalls, Progress &progress) { return recalls.open(order, progress); },
           tr("Withholding the lots"));
}

void RecallPage::tell(const QString &how)
{
    if (!m_shown || !m_shown->file || buyer() == nullptr)
        return;
    change([opening = m_shown->file->opening, party = buyer()->party, how](
               Recalls &recalls, Progress &progress) { return recalls.tell(opening, party, how, progress); },
           tr("Recording who was told"));
}

void RecallPage::goOn(const QString &answer)
{
    if (!m_shown || !m_shown->file)
        return;
    const EventId opening = m_shown->file->opening;
    const QDate today = session().clock.today();
    const bool isAnnounced = answer == tr("Announced today in public");
    change(
        [opening, today, isAnnounced](Recalls &recalls, Progress &progress) {
            return isAnnounced ? recalls.announce(opening, today, progress) : recalls.close(opening, today, {}, progress);
        },
        tr("Recording how far the recall is"));
}

/// The return of what the chosen buyer last got, with everything filled in.
void RecallPage::bookReturn()
{
    if (!m_shown || !m_shown->file || !m_shown->file->isOpen())
        return;
    const Consignee *from = buyer();
    if (from == nullptr || from->lots.empty() || from->lots.front().lastSale == EventId{}) {
        banner().sayBriefly(Tone::Info, tr("Choose the buyer"), tr("Goods came back from one of the buyers in the list."));
        return;
    }
    Target target{Target::Kind::Page, raw(from->lots.front().lastSale), QStringLiteral("stepsPage")};
    target.place = QStringLiteral("returningIn");
    Q_EMIT wanted(target);
}

void RecallPage::report()
{
    if (!m_shown)
        return;
    if (!m_shown->file && m_shown->entry == EventId{})
        keepDrill();
    if (m_shown)
        writeReport();
}

void RecallPage::keepDrill()
{
    const auto kept = RecallDrills(session()).record(m_shown->reading);
    if (!kept) {
        sayRefused(kept.error());
        return;
    }
    m_shown->entry = *kept;
    Q_EMIT ledgerChanged();
}

void RecallPage::written(const Result<void> &done, const QString &path)
{
    if (!done)
        banner().say(done.error());
    else
        banner().say(Tone::Ok, tr("The file is made"), path,
                     {{tr("Open it"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
}

void RecallPage::writeReport()
{
    const RecallReading &reading = m_shown->reading;
    const QString title = m_shown->file ? tr("Recall report %1").arg(reading.lotCode) : tr("Recall drill %1").arg(reading.lotCode);
    const QString path = fileName(title, QStringLiteral(".pdf"));
    const auto sheets = m_shown->file ? recallPaper(session(), {*m_shown->file, reading}) : drillPaper(session(), reading);
    work(Task::start(
             this, [sheets, path, title](Progress &progress) { return writePdf(path, sheets, title, progress); },
             [this, path](const Result<void> &done) { written(done, path); }),
         tr("Writing the report"));
}

void RecallPage::printNotices()
{
    if (!m_shown || !m_shown->file)
        return;
    printSheets(this, recallNotices(session(), {*m_shown->file, m_shown->reading}), [this](const Result<void> &done) {
        if (!done)
            banner().say(done.error());
        else
            banner().sayBriefly(Tone::Ok, tr("The letters are with the printer"), tr("Enter on a buyer notes that they were told by letter."));
    });
}

void RecallPage::writeNotices()
{
    if (!m_shown || !m_shown->file)
        return;
    const auto sheets = recallNotices(session(), {*m_shown->file, m_shown->reading});
    const QString title = tr("Recall letters %1").arg(m_shown->reading.lotCode);
    const QString path = fileName(title, QStringLiteral(".pdf"));
    work(Task::start(
             this, [sheets, path, title](Progress &progress) { return writePdf(path, sheets, title, progress); },
             [this, path](const Result<void> &done) { written(done, path); }),
         tr("Writing the letters"));
}

void RecallPage::writeTables()
{
    const QString path = fileName(tr("Recall %1").arg(m_shown->reading.lotCode), QStringLiteral(".xlsx"));
    work(Task::start(
             this, [tables = recallTables(m_shown->reading), path](Progress &) { return writeXlsx(path, tables); },
             [this, path](const Result<void> &done) { written(done, path); }),
         tr("Writing the table"));
}

} // namespace suben
