// Papers and tables that come from outside: dropped, pasted, or chosen.
#include "core/ledger/catalog.h"
#include "core/ledger/search.h"
#include "core/workspace/workspace.h"
#include "ui/form/attachmentbar.h"
#include "ui/form/headform.h"
#include "ui/form/linesview.h"
#include "ui/form/paperchooser.h"
#include "ui/ledgergate.h"
#include "ui/models/pastedrows.h"
#include "ui/pages/documentpage.h"
#include "ui/task.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/taskstrip.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QMimeDatabase>

namespace suben
{

namespace
{

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

Result<Attachment> attachBytes(Session &session, const QByteArray &bytes, const QString &name)
{
    Attachment kept;
    kept.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name();
    kept.fileName = name;
    kept.size = bytes.size();
    const auto sha256 = Catalog(session).attach(bytes, name, kept.mediaType);
    if (!sha256)
        return Failure(sha256.error());
    kept.sha256 = *sha256;
    return kept;
}

Result<std::vector<Attachment>> attachAll(const Workspace &workspace, const QStringList &files, Progress &progress)
{
    const auto another = workspace.another();
    if (!another)
        return Failure(another.error());
    std::vector<Attachment> kept;
    for (const QString &path : files) {
        if (progress.cancelled())
            break;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Storage, DocumentPage::tr("%1 cannot be read: %2").arg(path, file.errorString()));
        auto one = writeWhenFree((*another)->session(), progress,
                                 [bytes = file.readAll(), name = QFileInfo(path).fileName()](Session &session) {
                                     return attachBytes(session, bytes, name);
                                 });
        if (!one)
            return Failure(one.error());
        kept.push_back(std::move(*one));
        progress.advance(static_cast<qint64>(kept.size()), files.size());
    }
    return kept;
}

} // namespace

void DocumentPage::placeFiles()
{
    setAcceptDrops(true);
    m_papers = new AttachmentBar(theme(), desk().keys.action(Act::Attach));
    m_head->addPart(tr("Papers that came with it"), m_papers);
    connect(m_papers, &AttachmentBar::changed, this, &DocumentPage::recheck);
    m_chooser = new PaperChooser(theme(), this);
    connect(m_chooser, &PaperChooser::chosen, this, &DocumentPage::attachFiles);
    qApp->installEventFilter(this);
}

void DocumentPage::attachFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    Task *task = Task::start(
        this,
        [files, workspace = desk().workspace](Progress &progress) { return attachAll(*workspace, files, progress); },
        [this](const Result<std::vector<Attachment>> &kept) {
            if (!kept) {
                say(kept.error());
                return;
            }
            for (const Attachment &one : *kept)
                m_papers->add(one);
        });
    taskStrip().follow(task, tr("Keeping %1 papers").arg(files.size()));
}

void DocumentPage::attachPicture()
{
    const auto picture = QApplication::clipboard()->image();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (picture.isNull() || !picture.save(&buffer, "PNG"))
        return;
    const QString name = tr("Pasted %1.png").arg(session().clock.now().toString(QStringLiteral("MMdd-HHmmss")));
    writeLedger(
        this, session(), [bytes, name](Session &session) { return attachBytes(session, bytes, name); },
        [this](const Result<Attachment> &kept) {
            if (kept)
                m_papers->add(*kept);
            else
                say(kept.error());
        });
}

void DocumentPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (isPosting())
        return;
    attachFiles(takeFiles(localFiles(event->mimeData())));
}

// Ctrl+V of files and pictures goes to the papers, of several cells into the rows; anything else is the field's own.
bool DocumentPage::takeClipboard(const QWidget *receiver)
{
    const QMimeData *clipped = QApplication::clipboard()->mimeData();
    if (clipped == nullptr)
        return false;
    if (const QStringList files = localFiles(clipped); !files.isEmpty()) {
        attachFiles(takeFiles(files));
        return true;
    }
    const QString text = clipped->text();
    const bool isTable = text.trimmed().contains(QLatin1Char('\t')) || text.trimmed().contains(QLatin1Char('\n'));
    const bool inGrid = receiver == m_view || m_view->isAncestorOf(receiver);
    if (inGrid && (isTable || receiver == m_view) && !text.trimmed().isEmpty()) {
        pasteRows(text);
        return true;
    }
    if (text.isEmpty() && clipped->hasImage()) {
        attachPicture();
        return true;
    }
    return false;
}

bool DocumentPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || isPosting() || !isVisible() || watched != QApplication::focusWidget())
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (bottom().isPrintStripShown() && answerPrintStrip(key->key()))
        return true;
    if (!key->matches(QKeySequence::Paste))
        return Page::eventFilter(watched, event);
    const auto *receiver = static_cast<QWidget *>(watched);
    return isAncestorOf(receiver) && takeClipboard(receiver);
}

// The fresh form has the focus already: Enter prints, Esc does not, anything else is the next entry.
bool DocumentPage::answerPrintStrip(int key)
{
    if (key == Qt::Key_Escape)
        bottom().showSaveBar();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT bottom().printStrip().printAsked();
    else
        return false;
    return true;
}

void DocumentPage::pasteRows(const QString &text)
{
    m_view->escape();
    m_view->escape();
    const QModelIndex here = m_view->currentIndex();
    const PastedTable table = readPasted(text, *m_lines, here.isValid() ? here.column() : 0);
    const int first = table.hasHeader ? m_lines->rowCount() - 1 : std::max(0, here.row());
    const int count = enterPasted(*m_lines, table, first, [this](const QString &typed) -> std::optional<Item> {
        Catalog catalog(session());
        const auto exact = catalog.findItem(typed);
        if (exact && *exact)
            return **exact;
        const auto hits = Search(session()).items(typed, m_head->party(), 2);
        if (!hits || hits->size() != 1)
            return std::nullopt;
        const auto item = catalog.item(static_cast<ItemId>(hits->front().id));
        return item ? std::optional<Item>(*item) : std::nullopt;
    });
    banner().sayBriefly(count > 0 ? Tone::Ok : Tone::Warn, tr("%1 rows pasted").arg(count),
                        table.hasHeader ? tr("By the words of their header.")
                                        : tr("By their place, from this cell on."));
    m_view->goTo(std::min(first, m_lines->rowCount() - 1), QString());
}

} // namespace suben
