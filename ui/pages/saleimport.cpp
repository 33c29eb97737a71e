// A list of sales to named buyers: chosen or dropped, looked at, recorded; lots first expired, first out.
#include "ui/form/headform.h"
#include "ui/form/linesview.h"
#include "ui/import/importstage.h"
#include "ui/pages/salepage.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/keybutton.h"

namespace suben
{

bool SalePage::takesLists() const
{
    const auto as = importAsFromName(step());
    return as && isSale(*as);
}

void SalePage::connectImport()
{
    connect(m_import, &ImportStage::chosen, this, &SalePage::startImport);
    connect(m_import, &ImportStage::opened, this, [this] {
        m_last->hide();
        m_received->hide();
        showInstead(m_import->panel());
        for (QWidget *button : std::as_const(m_formButtons))
            button->hide();
        m_finish->setWord(tr("Record"));
    });
    connect(m_import, &ImportStage::closed, this, [this] {
        showInstead(nullptr);
        for (QWidget *button : std::as_const(m_formButtons))
            button->show();
        m_finish->setWord(tr("Take the money"));
        showTotals();
        begin();
    });
    connect(m_import, &ImportStage::imported, this, &SalePage::imported);
}

QStringList SalePage::takeFiles(const QStringList &files)
{
    if (files.size() != 1 || !ImportStage::isTable(files.first()) || isCorrecting())
        return files;
    if (takesLists())
        startImport(files.first());
    else
        Q_EMIT tableDropped(files.first());
    return {};
}

void SalePage::startImport(const QString &path)
{
    view().finishEditing();
    ImportChoices choices;
    choices.as = importAsFromName(step()).value_or(ImportAs::Shipping);
    choices.party = head().party();
    choices.date = session().clock.today();
    m_import->begin(path, choices);
}

void SalePage::imported(const ImportDone &done)
{
    if (lines().rowCount() == 1)
        startOver(); // the buyer was chosen for the file
    bottom().showPrintStrip(tr("Posted, %1 lines").arg(done.imported.rows));
    Q_EMIT ledgerChanged();
}

void SalePage::enter()
{
    if (m_import->isOpen())
        m_import->enter();
    else
        DocumentPage::enter();
}

void SalePage::setMode(WindowMode mode)
{
    DocumentPage::setMode(mode);
    m_import->setMode(mode);
}

} // namespace suben
