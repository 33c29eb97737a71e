// A supplier's file on the receiving page: chosen or dropped, looked at, recorded.
#include "core/workspace/workspace.h"
#include "ui/form/headform.h"
#include "ui/form/linesview.h"
#include "ui/import/importstage.h"
#include "ui/pages/receivingpage.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/keybutton.h"

namespace suben
{

void ReceivingPage::connectImport()
{
    connect(m_import, &ImportStage::chosen, this, &ReceivingPage::startImport);
    connect(m_import, &ImportStage::opened, this, [this] {
        showInstead(m_import->panel());
        for (QWidget *button : std::as_const(m_formButtons))
            button->hide();
        m_finish->setWord(tr("Record"));
    });
    connect(m_import, &ImportStage::closed, this, &ReceivingPage::showForm);
    connect(m_import, &ImportStage::imported, this, &ReceivingPage::imported);
}

QStringList ReceivingPage::takeFiles(const QStringList &files)
{
    // a paper dropped on an empty form may bear the codes that fill it; else it is a paper of what is being typed
    if (files.size() == 1 && ImportStage::isPaper(files.first()) && !isCorrecting() && lines().rowCount() == 1) {
        readNotePaper(files.first(), NoCodes::Attach);
        return {};
    }
    if (files.size() != 1 || !ImportStage::isTable(files.first()) || isCorrecting())
        return files;
    startImport(files.first());
    return {};
}

void ReceivingPage::startImport(const QString &path)
{
    view().finishEditing();
    if (ImportStage::isPaper(path))
        return readNotePaper(path, NoCodes::Say);
    ImportChoices choices;
    choices.as = ImportAs::Receiving;
    choices.party = head().party();
    choices.date = session().clock.today();
    m_import->begin(path, choices);
}

void ReceivingPage::showForm()
{
    showInstead(nullptr);
    for (QWidget *button : std::as_const(m_formButtons))
        button->show();
    m_finish->setWord(tr("Save and print labels"));
    showTotals();
    begin();
}

void ReceivingPage::imported(const ImportDone &done, const ImportPlan &plan)
{
    if (lines().rowCount() == 1)
        startOver(); // the supplier was chosen for the file
    int labels = 0;
    for (const PlannedEvent &event : plan.events)
        labels += labelsOf(event.draft);
    m_lastPosted = done.imported.events.empty() ? EventId{} : done.imported.events.back();
    bottom().showPrintStrip(tr("Posted, %1 lines").arg(done.imported.rows),
                            done.imported.events.size() == 1 ? labels : 0);
    Q_EMIT ledgerChanged();
}

void ReceivingPage::enter()
{
    if (m_import->isOpen())
        m_import->enter();
    else
        DocumentPage::enter();
}

void ReceivingPage::setMode(WindowMode mode)
{
    DocumentPage::setMode(mode);
    m_import->setMode(mode);
}

} // namespace suben
