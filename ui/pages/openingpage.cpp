#include "ui/pages/openingpage.h"

#include "core/workspace/workspace.h"
#include "ui/import/importpanel.h"
#include "ui/models/findingsmodel.h"
#include "ui/steps/stepform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/findingspanel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/taskstrip.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace suben
{

OpeningPage::OpeningPage(Desk &desk, const QString &objectName, const QString &step) : StepPage(desk, objectName, step)
{
    auto *list = new KeyButton(theme(), tr("From a list…"), desk.keys.action(Act::Import), ButtonLook::Small);
    list->setObjectName(QStringLiteral("importButton"));
    header().addTool(list);
}

bool OpeningPage::isImporting() const
{
    return m_import != nullptr && m_import->isVisibleTo(this);
}

void OpeningPage::askForList()
{
    auto *dialog = new QFileDialog(this, tr("The list of what is there"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.xlsx *.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &OpeningPage::startImport);
    dialog->open();
}

void OpeningPage::startImport(const QString &path)
{
    if (m_import == nullptr) {
        m_found = new FindingsModel(this);
        m_foundCard = new FindingsCard(theme(), m_found, desk().keys.cap(Act::NextFinding));
        side().addCard(m_foundCard);
        m_import = new ImportPanel(desk(), *m_found, taskStrip());
        content().addWidget(m_import, 1);
        m_import->setMode(mode());
        connect(&m_foundCard->panel(), &FindingsPanel::wanted, m_import, [this](int line) { m_import->goTo(line); });
        connect(m_import, &ImportPanel::changed, this, [this] { bottom().saveBar().setTotals(m_import->outcome()); });
        connect(m_import, &ImportPanel::imported, this, &OpeningPage::imported);
        connect(m_import, &ImportPanel::refused, this, &OpeningPage::refused);
        connect(m_import, &ImportPanel::failed, this, [this](const Error &error) { banner().say(error); });
    }
    banner().dismiss();
    m_found->show({});
    form().hide();
    m_import->setVisible(true);
    side().showCard(m_foundCard);
    side().setFacts({}, {});
    bottom().showSaveBar();
    saveButton().setWord(tr("Record the list"));
    header().setState(tr("Nothing is recorded yet"));
    ImportChoices choices;
    choices.as = ImportAs::Opening;
    choices.date = session().clock.today();
    m_import->begin(path, choices);
}

void OpeningPage::endImport()
{
    m_import->hide();
    form().show();
    side().showCard(&findingsCard());
    saveButton().setWord(tr("Save"));
    bottom().saveBar().setTotals({});
    header().setState({});
    begin();
}

void OpeningPage::refused(const Error &error)
{
    endImport();
    QStringList reasons;
    for (const Finding &finding : error.findings.mid(0, 4))
        reasons.append(finding.text);
    banner().say(Tone::Refuse, tr("The file was not imported"),
                 reasons.isEmpty() ? error.text : reasons.join(QLatin1Char('\n')));
}

void OpeningPage::imported(const ImportDone &done)
{
    endImport();
    bottom().showPrintStrip(tr("Posted, %1 lines").arg(done.imported.rows), 0);
    if (done.imported.leftOut > 0)
        banner().say(Tone::Warn, tr("%1 rows were left out").arg(done.imported.leftOut),
                     tr("They stand, each with its reason, in %1").arg(done.rejects));
    Q_EMIT ledgerChanged();
}

void OpeningPage::enter()
{
    if (isImporting())
        m_import->goTo(0);
    else
        StepPage::enter();
}

bool OpeningPage::act(Act act)
{
    if (act == Act::Import) {
        askForList();
        return true;
    }
    if (!isImporting())
        return StepPage::act(act);
    if (act != Act::Finish && act != Act::Save)
        return false;
    banner().dismiss();
    m_import->finish();
    return true;
}

bool OpeningPage::scanned(const QString &text)
{
    return isImporting() || StepPage::scanned(text);
}

bool OpeningPage::escape()
{
    if (!isImporting())
        return StepPage::escape();
    if (!m_import->escape())
        endImport();
    return true;
}

void OpeningPage::setMode(WindowMode mode)
{
    StepPage::setMode(mode);
    if (m_import != nullptr)
        m_import->setMode(mode);
}

void OpeningPage::open(const Target &target)
{
    if (target.kind == Target::Kind::Text && !target.text.isEmpty())
        startImport(target.text);
}

} // namespace suben
