// Codes out of pictures, PDF papers, the clipboard; the page that sets up a gun.
#include "core/render/painter.h"
#include "core/render/picturereader.h"
#include "ui/pages/codespage.h"
#include "ui/paper/gunpaper.h"
#include "ui/task.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/camerapanel.h"
#include "ui/widgets/targetfield.h"
#include "ui/widgets/taskstrip.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace suben
{

namespace
{

constexpr int MostPastedLines = 1000;

QStringList textsOf(const QList<ReadSymbol> &symbols)
{
    QStringList texts;
    for (const ReadSymbol &symbol : symbols)
        texts << asScanned(symbol);
    return texts;
}

} // namespace

void CodesPage::askForPicture()
{
    auto *dialog = new QFileDialog(this, tr("Pictures and PDF papers with codes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Pictures and papers (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.pdf)"));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            takeFile(path);
    });
    dialog->open();
}

void CodesPage::takeFile(const QString &path)
{
    const QString name = QUrl::fromLocalFile(path).fileName();
    Task *task = Task::start(
        this, [path](Progress &) { return readPictureFile(path); },
        [this, name](const Result<QList<ReadSymbol>> &symbols) {
            if (symbols)
                takeTexts(textsOf(*symbols), name);
            else
                banner().say(symbols.error());
        });
    taskStrip().follow(task, tr("Reading %1").arg(name));
}

void CodesPage::takePicture(const QByteArray &bytes, const QString &name)
{
    Task *task = Task::start(
        this, [bytes](Progress &) { return readPicture(bytes); },
        [this, name](const Result<QList<ReadSymbol>> &symbols) {
            if (symbols)
                takeTexts(textsOf(*symbols), name);
            else
                banner().say(symbols.error());
        });
    taskStrip().follow(task, tr("Reading %1").arg(name));
}

void CodesPage::takeTexts(const QStringList &texts, const QString &from)
{
    for (const QString &text : texts)
        take(text);
    if (texts.isEmpty())
        banner().say(Tone::Warn, tr("No code in %1").arg(from),
                     tr("Hold the code straight, near and in the light, and take the picture again."));
    else
        banner().sayBriefly(Tone::Ok, tr("%1 codes in %2").arg(texts.size()).arg(from), {});
}

// A picture, files, or codes line by line.
bool CodesPage::paste()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (held == nullptr)
        return false;
    if (held->hasImage()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        qvariant_cast<QImage>(held->imageData()).save(&buffer, "PNG");
        takePicture(bytes, tr("the clipboard"));
        return true;
    }
    if (held->hasUrls()) {
        for (const QUrl &url : held->urls())
            takeFile(url.toLocalFile());
        return true;
    }
    const QStringList lines = held->text().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(0, MostPastedLines)) {
        if (!line.trimmed().isEmpty())
            take(line.trimmed());
    }
    return !lines.isEmpty();
}

// In the box, too, a picture or several lines are no text to type.
bool CodesPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPaste =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
    const QMimeData *held = isPaste ? QGuiApplication::clipboard()->mimeData() : nullptr;
    const bool isMore = held != nullptr && (held->hasImage() || held->hasUrls() || held->text().contains(u'\n'));
    return (isMore && paste()) || ListPage::eventFilter(watched, event);
}

void CodesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && paste())
        return;
    ListPage::keyPressEvent(event);
}

void CodesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void CodesPage::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        takeFile(url.toLocalFile());
    event->acceptProposedAction();
}

void CodesPage::openCamera()
{
    if (m_camera == nullptr) {
        m_camera = new CameraPanel(theme(), this);
        connect(m_camera, &CameraPanel::seen, this, &CodesPage::take);
        connect(m_camera, &CameraPanel::closed, this, &CodesPage::enter);
    }
    m_camera->open();
    m_camera->move(theme().px(14), height() - bottom().height() - m_camera->height() - theme().px(8));
}

void CodesPage::leave()
{
    if (m_camera != nullptr && m_camera->isVisible())
        m_camera->close();
}

void CodesPage::printSetUp()
{
    const QString path = freePath(tr("Set up the gun.pdf"));
    const auto pages = gunPaper(session());
    Task *task = Task::start(
        this,
        [pages, path, title = tr("Set up the gun")](Progress &progress) {
            return writePdf(path, pages, title, progress);
        },
        [this, path](const Result<void> &written) {
            if (!written)
                return banner().say(written.error());
            banner().say(Tone::Ok, tr("Written: %1").arg(path), tr("Print it and scan its symbols."),
                         {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
        });
    taskStrip().follow(task, tr("Writing the paper"));
}

} // namespace suben
