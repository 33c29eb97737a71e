// What 资料 does beside making and changing records: merging two of one thing, approving a paper, taking a list in.
#include "core/workspace/workspace.h"

#include "core/base/wholefile.h"
#include "ui/import/importpanel.h"
#include "ui/import/importstage.h"
#include "ui/master/mastereditor.h"
#include "ui/master/mastermerge.h"
#include "ui/master/paperapproval.h"
#include "ui/pages/masterpage.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/sidepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedWidget>

namespace suben
{

void MasterPage::connectMerging()
{
    connect(m_merge, &MasterMerge::begun, this, [this](const QString &name) {
        banner().say(Tone::Info, tr("%1 goes into another record").arg(name),
                     tr("Choose the one that stays and press %1 again. Esc leaves everything as it is.")
                         .arg(desk().keys.cap(Act::CopyAbove)));
        focusList();
    });
    connect(m_merge, &MasterMerge::asked, this, [this] { place(*m_ask, 560); });
    connect(m_merge, &MasterMerge::merged, this, [this](qint64 kept, const QString &name) {
        refresh();
        choose(kept);
        focusList();
        banner().say(Tone::Ok, tr("%1 is merged").arg(name), tr("%1 takes it back.").arg(desk().keys.cap(Act::Undo)));
        Q_EMIT ledgerChanged();
    });
    connect(m_merge, &MasterMerge::separated, this, [this](qint64 other, const QString &name) {
        refresh();
        choose(other);
        banner().sayBriefly(Tone::Info, tr("%1 stands for itself again").arg(name), {});
        Q_EMIT ledgerChanged();
    });
    connect(m_merge, &MasterMerge::failed, this, &MasterPage::sayRefused);
    connect(m_ask, &ReasonStrip::refused, this, [this] {
        banner().dismiss();
        focusList();
    });
    connect(m_approval, &PaperApproval::asked, this, [this] { place(*m_ask, 560); });
    connect(m_approval, &PaperApproval::failed, this, [this](const Error &error) { banner().say(error); });
    connect(m_approval, &PaperApproval::approved, this, [this](int missing) {
        refresh();
        focusList();
        banner().say(Tone::Ok, tr("Approved"),
                     missing > 0 ? tr("%1 more has to approve.").arg(missing) : tr("Everybody needed has approved."));
        Q_EMIT ledgerChanged();
    });
}

HolderKind MasterPage::holderKind() const
{
    switch (part()) {
    case MasterPart::Items:
        return HolderKind::Item;
    case MasterPart::Parties:
        return HolderKind::Party;
    case MasterPart::Objects:
        return HolderKind::Object;
    case MasterPart::People:
        return HolderKind::Staff;
    default:
        return HolderKind::Own;
    }
}

void MasterPage::approve()
{
    if (chosen() == 0)
        return;
    if (const auto paper = m_approval->waiting(holderKind(), chosen()))
        m_approval->ask(*paper);
}

void MasterPage::connectImport()
{
    connect(m_import, &ImportStage::chosen, this, &MasterPage::startImport);
    connect(m_import, &ImportStage::opened, this, [this] {
        m_stack->hide();
        showButtons();
    });
    connect(m_import, &ImportStage::closed, this, [this] {
        m_stack->show();
        side().showCard(&card());
        refresh();
        showButtons();
        focusList();
    });
    connect(m_import, &ImportStage::imported, this, &MasterPage::imported);
}

void MasterPage::startImport(const QString &path)
{
    if (m_editor->isOpen())
        endForm();
    if (!MasterMerge::isMergeable(part()))
        m_chips->choose(QStringLiteral("items"));
    ImportChoices choices;
    choices.as = part() == MasterPart::Parties ? ImportAs::Parties : ImportAs::Items;
    m_import->begin(path, choices);
}

void MasterPage::imported(const ImportDone &done)
{
    const int rows = done.imported.rows;
    if (done.imported.leftOut == 0)
        banner().sayBriefly(Tone::Ok, tr("The list is in"), tr("%1 rows").arg(rows));
    Q_EMIT ledgerChanged();
}

// Rows copied from a table come in as a file of them would.
// Who comes here looks for something: typing finds it, Enter or an arrow goes to the list.
void MasterPage::beginSearch()
{
    refresh();
    if (!m_text->isVisible()) { // folded away in a small window
        focusList();
        return;
    }
    m_text->setFocus();
    m_text->selectAll();
}

bool MasterPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return ListPage::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isRows =
        key->matches(QKeySequence::Paste) && QApplication::clipboard()->text().trimmed().contains(u'\n');
    if (isRows)
        keyPressEvent(key);
    else if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)
        focusList();
    else
        return false;
    return true;
}

void MasterPage::keyPressEvent(QKeyEvent *event)
{
    const QString text = QApplication::clipboard()->text();
    if (!event->matches(QKeySequence::Paste) || m_editor->isOpen() || m_import->isOpen() ||
        !text.trimmed().contains(QLatin1Char('\n'))) {
        ListPage::keyPressEvent(event);
        return;
    }
    const QString path = QDir::temp().filePath(tr("Pasted rows") + QStringLiteral(".txt"));
    if (const auto written = writeWhole(path, text.toUtf8()); !written) {
        banner().say(written.error());
        return;
    }
    startImport(path);
}

void MasterPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_import->isOpen() && !ImportStage::tableIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MasterPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    startImport(ImportStage::tableIn(*event->mimeData()));
}

void MasterPage::setMode(WindowMode mode)
{
    ListPage::setMode(mode);
    m_import->setMode(mode);
}

} // namespace suben
