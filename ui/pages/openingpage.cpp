#include "ui/pages/openingpage.h"

#include "core/workspace/workspace.h"
#include "ui/import/importstage.h"
#include "ui/steps/stepform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/taskstrip.h"

namespace suben
{

OpeningPage::OpeningPage(Desk &desk, const QString &objectName, const QString &step)
    : StepPage(desk, objectName, step),
      m_import(new ImportStage(desk, {*this, content(), side(), bottom(), header(), banner(), taskStrip()}, this))
{
    auto *list = new KeyButton(theme(), tr("From a list…"), desk.keys.action(Act::Import), ButtonLook::Small);
    list->setObjectName(QStringLiteral("importButton"));
    header().addTool(list);
    connect(m_import, &ImportStage::chosen, this, &OpeningPage::startImport);
    connect(m_import, &ImportStage::opened, this, [this] {
        form().hide();
        saveButton().setWord(tr("Record the list"));
    });
    connect(m_import, &ImportStage::closed, this, [this] {
        form().show();
        side().showCard(&findingsCard());
        saveButton().setWord(tr("Save"));
        begin();
    });
    connect(m_import, &ImportStage::imported, this, [this](const ImportDone &done) {
        bottom().showPrintStrip(tr("Posted, %1 lines").arg(done.imported.rows));
        Q_EMIT ledgerChanged();
    });
}

void OpeningPage::startImport(const QString &path)
{
    ImportChoices choices;
    choices.as = ImportAs::Opening;
    choices.date = session().clock.today();
    m_import->begin(path, choices);
}

void OpeningPage::enter()
{
    if (m_import->isOpen())
        m_import->enter();
    else
        StepPage::enter();
}

bool OpeningPage::act(Act act)
{
    if (act == Act::Import) {
        m_import->ask(tr("The list of what is there"));
        return true;
    }
    return m_import->isOpen() ? m_import->act(act) : StepPage::act(act);
}

bool OpeningPage::scanned(const QString &text)
{
    return m_import->isOpen() || StepPage::scanned(text);
}

bool OpeningPage::escape()
{
    if (!m_import->isOpen())
        return StepPage::escape();
    m_import->escape();
    return true;
}

void OpeningPage::setMode(WindowMode mode)
{
    StepPage::setMode(mode);
    m_import->setMode(mode);
}

void OpeningPage::open(const Target &target)
{
    if (target.kind == Target::Kind::Text && !target.text.isEmpty())
        startImport(target.text);
}

} // namespace suben
