// 自查: the list on paper and as a table.
#include "ui/pages/selfcheckpage.h"

#include "core/exchange/tablewriter.h"
#include "core/filing/tablepaper.h"
#include "core/render/painter.h"
#include "core/rules/lawline.h"
#include "ui/aside.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/targetfield.h"
#include "ui/widgets/taskstrip.h"

#include <QDesktopServices>
#include <QUrl>

namespace suben
{

void SelfCheckPage::putOnPaper()
{
    TablePaper paper;
    paper.title = tr("Self-check");
    paper.format = TableFormat::A4Landscape;
    paper.training = session().info.training;
    paper.facts = {session().info.name,
                   tr("%1 to %2").arg(m_answer.from.toString(Qt::ISODate), m_answer.to.toString(Qt::ISODate))};
    paper.foot = tr("Printed %1 by %2")
                     .arg(session().clock.now().toString(QStringLiteral("yyyy-MM-dd HH:mm")), session().actor.name);
    paper.columns = {{tr("Seriousness")}, {tr("Gap")}, {tr("What is missing")},
                     {tr("About")},       {tr("Law")}, {tr("Mended on")}};
    for (const SelfCheckGroup &group : m_answer.groups) {
        TablePaperGroup rows{tr("%1: %2 entries, %3 lots").arg(group.title).arg(group.entries).arg(group.lots), {}};
        for (const Shown &row : shown(group))
            rows.rows.push_back({row.tag.word, row.kind, row.text, row.about, lawLine(row.basis), QString()});
        paper.groups.push_back(std::move(rows));
    }
    const QString path = freePath(tr("Self-check %1.pdf").arg(m_answer.to.toString(Qt::ISODate)));
    Task *task = Task::start(
        this, [paper, path](Progress &progress) { return writePdf(path, pagesOf(paper), paper.title, progress); },
        [this, path](const Result<void> &written) { sayWritten(written, path); });
    taskStrip().follow(task, tr("Writing the paper"));
}

void SelfCheckPage::putIntoTable()
{
    std::vector<QStringList> rows;
    for (const Shown &row : m_rows)
        rows.push_back({row.category, row.tag.word, row.kind, row.text, row.about, lawLine(row.basis), row.rule});
    const std::vector<OutColumn> heads{{tr("Category")}, {tr("Seriousness")}, {tr("Gap")}, {tr("What is missing")},
                                       {tr("About")},    {tr("Law")},         {tr("Rule")}};
    const QString path = freePath(tr("Self-check %1.xlsx").arg(m_answer.to.toString(Qt::ISODate)));
    sayWritten(writeTable(path, tableOf(tr("Self-check"), heads, rows)), path);
}

void SelfCheckPage::sayWritten(const Result<void> &written, const QString &path)
{
    if (!written)
        banner().say(written.error());
    else
        banner().say(Tone::Ok, tr("The list is written"), path,
                     {{tr("Open it"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
}

} // namespace suben
