// A supplier's file on the receiving page: chosen or dropped, looked at, recorded.
#include "core/workspace/workspace.h"
#include "ui/form/headform.h"
#include "ui/form/linesview.h"
#include "ui/import/importpanel.h"
#include "ui/models/findingsmodel.h"
#include "ui/pages/receivingpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/findingspanel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/taskstrip.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace suben
{

namespace
{

bool isTable(const QString &path)
{
    static const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("txt"),
                                     QStringLiteral("tsv")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

bool ReceivingPage::isImporting() const
{
    return m_import != nullptr && m_import->isVisibleTo(this);
}

void ReceivingPage::askForTable()
{
    auto *dialog = new QFileDialog(this, tr("Import the supplier's file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.xlsx *.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ReceivingPage::startImport);
    dialog->open();
}

QStringList ReceivingPage::takeFiles(const QStringList &files)
{
    if (files.size() != 1 || !isTable(files.first()) || isCorrecting())
        return files;
    startImport(files.first());
    return {};
}

void ReceivingPage::startImport(const QString &path)
{
    if (m_import == nullptr) {
        m_importFindings = new FindingsModel(this);
        m_importCard = new FindingsCard(theme(), m_importFindings, desk().keys.cap(Act::NextFinding));
        side().addCard(m_importCard);
        m_import = new ImportPanel(desk(), *m_importFindings, taskStrip());
        m_import->hide();
        content().addWidget(m_import, 1);
        m_import->setMode(mode());
        connect(&m_importCard->panel(), &FindingsPanel::wanted, m_import, [this](int line) { m_import->goTo(line); });
        connect(m_import, &ImportPanel::changed, this, &ReceivingPage::showImportState);
        connect(m_import, &ImportPanel::imported, this, &ReceivingPage::imported);
        connect(m_import, &ImportPanel::refused, this, &ReceivingPage::importRefused);
        connect(m_import, &ImportPanel::failed, this, &ReceivingPage::say);
    }
    view().finishEditing();
    banner().dismiss();
    m_importFindings->show({});
    showInstead(m_import);
    side().showCard(m_importCard);
    side().setFacts({}, {});
    bottom().showSaveBar();
    header().setState(tr("Nothing is recorded yet"));
    ImportChoices choices;
    choices.as = ImportAs::Receiving;
    choices.party = head().party();
    choices.date = session().clock.today();
    m_import->begin(path, choices);
}

void ReceivingPage::showImportState()
{
    if (!isImporting())
        return;
    for (QWidget *button : std::as_const(m_formButtons))
        button->hide();
    m_finish->setWord(tr("Record"));
    bottom().saveBar().setTotals(m_import->outcome());
}

void ReceivingPage::endImport()
{
    showInstead(nullptr);
    for (QWidget *button : std::as_const(m_formButtons))
        button->show();
    m_finish->setWord(tr("Save and print labels"));
    header().setState({});
    showTotals();
    begin();
}

void ReceivingPage::importRefused(const Error &error)
{
    endImport();
    QStringList reasons;
    for (const Finding &finding : error.findings.mid(0, 4))
        reasons.append(finding.text);
    if (error.findings.size() > reasons.size())
        reasons.append(tr("and %1 more").arg(error.findings.size() - reasons.size()));
    banner().say(Tone::Refuse, tr("The file was not imported"),
                 reasons.isEmpty() ? error.text : reasons.join(QLatin1Char('\n')));
}

void ReceivingPage::imported(const ImportDone &done, const ImportPlan &plan)
{
    endImport();
    if (lines().rowCount() == 1)
        startOver(); // the supplier was chosen for the file
    int labels = 0;
    for (const PlannedEvent &event : plan.events)
        labels += labelsOf(event.draft);
    m_lastPosted = done.imported.events.empty() ? EventId{} : done.imported.events.back();
    bottom().showPrintStrip(tr("Posted, %1 lines").arg(done.imported.rows),
                            done.imported.events.size() == 1 ? labels : 0);
    if (done.imported.leftOut > 0)
        banner().say(Tone::Warn, tr("%1 rows were left out").arg(done.imported.leftOut),
                     tr("They stand, each with its reason, in %1").arg(done.rejects));
    Q_EMIT ledgerChanged();
}

void ReceivingPage::enter()
{
    if (isImporting())
        m_import->goTo(0);
    else
        DocumentPage::enter();
}

void ReceivingPage::setMode(WindowMode mode)
{
    DocumentPage::setMode(mode);
    if (m_import != nullptr)
        m_import->setMode(mode);
}

} // namespace suben
