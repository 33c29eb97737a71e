// A supplier's delivery note on the receiving page: its codes scanned one after another, or read from a photograph or
// a PDF paper. What it says takes the way of every import.
#include "core/render/picturereader.h"

#include "core/base/wholefile.h"
#include "ui/import/importstage.h"
#include "ui/pages/receivingpage.h"
#include "ui/scanlistener.h"
#include "ui/task.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/taskstrip.h"

#include <QFile>
#include <QFileInfo>

namespace suben
{

bool ReceivingPage::takeNoteCode(const QString &text)
{
    if (!isNoteCode(text) || isCorrecting())
        return false;
    NoteCodes::Took took = m_note.take(text);
    if (took == NoteCodes::Took::OtherNote) { // the one before was given up
        m_note = NoteCodes();
        took = m_note.take(text);
    }
    if (took == NoteCodes::Took::NoCode) {
        answerScan(desk(), ScanOutcome::Refused, tr("Delivery note"));
        banner().say(Tone::Refuse, tr("This code of a delivery note was not read whole."), tr("Scan it again; a gun must send capitals and signs as they stand."));
        return true;
    }
    answerScan(desk(), took == NoteCodes::Took::Already ? ScanOutcome::Repeated : ScanOutcome::Taken, tr("Delivery note %1/%2").arg(m_note.have()).arg(m_note.wanted()));
    if (m_note.isComplete())
        openNote();
    else
        banner().sayBriefly(Tone::Info, tr("Delivery note: %1 of %2 codes").arg(m_note.have()).arg(m_note.wanted()), tr("Scan the others, in any order."));
    return true;
}

void ReceivingPage::openNote()
{
    const auto note = m_note.note();
    const NoteCodes codes = std::exchange(m_note, NoteCodes());
    if (!note) {
        banner().say(note.error());
        return;
    }
    m_noteFolder = std::make_unique<QTemporaryDir>();
    const QString name = note->docNo.isEmpty() ? note->date.toString(Qt::ISODate) : note->docNo;
    const QString path = m_noteFolder->filePath(tr("Delivery note %1.sbn").arg(QString(name).replace(u'/', u'-')));
    if (const auto written = writeWhole(path, codes.texts().join(u'\n').toLatin1()); !written) {
        banner().say(written.error());
        return;
    }
    startImport(path);
}

void ReceivingPage::readNotePaper(const QString &path, NoCodes otherwise)
{
    Task *task = Task::start(
        this, [path](Progress &) { return readPictureFile(path); },
        [this, path, otherwise](const Result<QList<ReadSymbol>> &symbols) {
            if (!symbols && otherwise == NoCodes::Say)
                return banner().say(symbols.error());
            const QList<ReadSymbol> found = symbols.value_or(QList<ReadSymbol>());
            int taken = 0;
            for (const ReadSymbol &symbol : found) { // a long note may need several photographs
                if (!isNoteCode(symbol.text))
                    continue;
                ++taken;
                if (m_note.take(symbol.text) == NoteCodes::Took::OtherNote) {
                    m_note = NoteCodes();
                    m_note.take(symbol.text);
                }
            }
            if (m_note.isComplete())
                openNote();
            else if (taken > 0)
                banner().say(Tone::Warn, tr("Delivery note: %1 of %2 codes").arg(m_note.have()).arg(m_note.wanted()), tr("Photograph the others too, or scan them."));
            else if (otherwise == NoCodes::Attach)
                attachFiles({path});
            else
                banner().say(Tone::Warn, tr("There is no code of a delivery note on %1.").arg(QFileInfo(path).fileName()),
                             tr("Hold the camera straight above the codes, so that they fill the picture."));
        });
    taskStrip().follow(task, tr("Reading the paper"));
}

} // namespace suben
