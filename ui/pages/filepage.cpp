#include "ui/pages/filepage.h"

#include "ui/import/importstage.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/taskstrip.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

namespace suben
{

FilePage::FilePage(Desk &desk, const QString &objectName, const QString &title, std::vector<RecordColumn> columns,
                   std::vector<RecordColumn> rowColumns, const Parts &parts, FileParts fileParts)
    : ListPage(desk, objectName, title, std::move(columns), parts), m_parts(std::move(fileParts)),
      m_rowModel(new RecordModel(std::move(rowColumns), this)), m_rows(new RecordView(theme(), m_parts.rows)),
      m_ask(new ReasonStrip(theme(), this))
{
    setAcceptDrops(true);
    m_rows->setModel(m_rowModel);
    m_ask->setObjectName(m_parts.ask);
    m_ask->hide();
    addButton(tr("Bring in a file…"), Act::Import)->setObjectName(QStringLiteral("importButton"));
}

KeyButton *FilePage::addButton(const QString &word, Act act, ButtonLook look)
{
    auto *made = new KeyButton(theme(), word, desk().keys.action(act), look);
    bottom().saveBar().addButton(made);
    return made;
}

void FilePage::addFinish()
{
    m_finish = addButton(tr("Record"), Act::Finish, ButtonLook::Primary);
    m_finish->setObjectName(QStringLiteral("finishButton"));
}

void FilePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, m_parts.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(m_parts.dialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(m_parts.filters + QStringList{tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FilePage::begin);
    dialog->open();
}

void FilePage::setPath(const QString &path)
{
    ++m_reading;
    if (m_task)
        m_task->cancel();
    m_path = path;
    m_ask->hide();
    banner().dismiss();
}

QString FilePage::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void FilePage::follow(Task *task, const QString &what)
{
    if (m_task)
        m_task->cancel();
    m_task = task;
    taskStrip().follow(task, what);
}

void FilePage::notRead(const Error &error)
{
    leavePlan();
    if (error.code == ErrorCode::Cancelled)
        banner().say(error);
    else
        banner().say(Tone::Refuse, tr("The file was not read"), error.text);
}

void FilePage::leavePlan()
{
    m_path.clear();
    dropPlan();
    header().setState({});
    showParts();
    refresh();
    focusList();
}

void FilePage::enter()
{
    if (!isPlanned())
        refresh();
    if (m_ask->isVisible())
        m_ask->setFocus();
    else if (isPlanned())
        m_rows->setFocus();
    else
        focusList();
}

bool FilePage::act(Act act)
{
    switch (act) {
    case Act::Import:
        chooseFile();
        return true;
    case Act::Finish:
        finish();
        return true;
    default:
        return ListPage::act(act);
    }
}

bool FilePage::escape()
{
    if (ListPage::escape())
        return true;
    if (!isPlanned())
        return false;
    banner().dismiss();
    leavePlan();
    return true;
}

void FilePage::open(const Target &target)
{
    if (target.kind == Target::Kind::Event)
        choose(target.id);
    else if (target.kind == Target::Kind::Page && !target.place.isEmpty())
        begin(target.place);
}

void FilePage::setMode(WindowMode mode)
{
    ListPage::setMode(mode);
    m_rows->setMode(mode);
}

void FilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ImportStage::tableIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilePage::dropEvent(QDropEvent *event)
{
    const QString path = ImportStage::tableIn(*event->mimeData());
    if (!path.isEmpty())
        begin(path);
}

} // namespace suben
