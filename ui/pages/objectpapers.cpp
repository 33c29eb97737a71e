// 对象: what is written of a thing: its work sheet, its story.
#include "core/filing/worksheet.h"
#include "core/render/painter.h"
#include "ui/pages/lifepaper.h"
#include "ui/pages/objectpage.h"
#include "ui/task.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/targetfield.h"
#include "ui/widgets/taskstrip.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QSettings>
#include <QUrl>
#include <algorithm>

namespace suben
{

namespace
{

const QString SheetPaperSetting = QStringLiteral("object/paper");

} // namespace

void ObjectPage::newPaper()
{
    if (chosen() != 0 && kind().of == LifeOf::Object)
        Q_EMIT wanted(Target{Target::Kind::Page, 0, QStringLiteral("masterPage"),
                             QStringLiteral("objectPaper:%1").arg(chosen())});
}

void ObjectPage::placeSheetChoice()
{
    m_whichSheet->setObjectName(QStringLiteral("whichSheet"));
    m_whichSheet->setAccessibleName(tr("Work sheet"));
    m_format->setObjectName(QStringLiteral("sheetFormat"));
    m_format->setAccessibleName(tr("Paper"));
    m_format->addItem(tr("Paper of the sheet"), QString());
    for (const auto &[word, name] : {std::pair(tr("A4"), "A4"), std::pair(tr("A4 across"), "A4L"),
                                     std::pair(tr("241 mm, three parts"), "241")})
        m_format->addItem(word, QLatin1String(name));
    m_format->setCurrentIndex(std::max(0, m_format->findData(QSettings().value(SheetPaperSetting).toString())));
    connect(m_format, &QComboBox::activated, this,
            [this] { QSettings().setValue(SheetPaperSetting, m_format->currentData()); });
    header().addTool(m_whichSheet);
    header().addTool(m_format);
}

void ObjectPage::showSheets()
{
    const LifeKind shown = kind();
    const auto sheets = shown.of == LifeOf::Object && chosen() != 0 ? workSheets(session(), shown.kind)
                                                                    : std::vector<WorkSheetInfo>();
    QStringList titles;
    for (const WorkSheetInfo &sheet : sheets)
        titles << sheet.title;
    QStringList there;
    for (int i = 0; i < m_whichSheet->count(); ++i)
        there << m_whichSheet->itemText(i);
    if (titles != there) {
        m_whichSheet->clear();
        m_whichSheet->addItems(titles);
    }
    m_whichSheet->setVisible(sheets.size() > 1);
    m_format->setVisible(!sheets.empty());
    m_sheet->setVisible(!sheets.empty());
}

void ObjectPage::printSheet()
{
    const auto sheets = workSheets(session(), kind().kind);
    const auto at = static_cast<size_t>(std::max(0, m_whichSheet->currentIndex()));
    if (chosen() == 0 || kind().of != LifeOf::Object || at >= sheets.size())
        return;
    const WorkSheetInfo &sheet = sheets[at];
    const QString format = m_format->currentData().toString();
    const auto pages = workSheet(session(), sheet, static_cast<ObjectId>(chosen()),
                                 tableFormatFromName(format.isEmpty() ? sheet.paper : format));
    if (pages)
        write(*pages, sheet.title);
    else
        banner().say(pages.error());
}

void ObjectPage::printStory()
{
    if (chosen() == 0)
        return;
    const QString code = model().record(view().currentIndex().row()).cells.value(0);
    const auto rows = LifeList(session()).story(kind().of, chosen());
    const auto next = LifeList(session()).next(kind().of, chosen());
    if (!rows || !next) {
        banner().say(!rows ? rows.error() : next.error());
        return;
    }
    write(lifePaper(session(), {kind().word, code, card().facts(), *next, *rows}), kind().word);
}

void ObjectPage::write(std::vector<PaperPage> sheets, const QString &title)
{
    const QString code = model().record(view().currentIndex().row()).cells.value(0);
    const QString path = freePath(title + QLatin1Char('-') + code + QStringLiteral(".pdf"));
    Task *task = Task::start(
        this,
        [sheets = std::move(sheets), path, title](Progress &progress) {
            return writePdf(path, sheets, title, progress);
        },
        [this, path](const Result<void> &written) {
            if (!written)
                banner().say(written.error());
            else
                banner().say(Tone::Ok, tr("The paper is written"), path,
                             {{tr("Open it"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
        });
    taskStrip().follow(task, tr("Writing the paper"));
}

} // namespace suben
