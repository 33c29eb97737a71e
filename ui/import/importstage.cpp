#include "ui/import/importstage.h"

#include "ui/desk.h"
#include "ui/import/importpanel.h"
#include "ui/models/findingsmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/findingspanel.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/taskstrip.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace suben
{

ImportStage::ImportStage(Desk &desk, const Room &room, QObject *parent) : QObject(parent), m_desk(desk), m_room(room) {}

bool ImportStage::isTable(const QString &path)
{
    static const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("txt"),
                                     QStringLiteral("tsv"), QStringLiteral("jsonld"), QStringLiteral("sbn")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

bool ImportStage::isPaper(const QString &path)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("bmp"), QStringLiteral("pdf")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

QString ImportStage::tableIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return isTable(path) ? path : QString();
}

bool ImportStage::isOpen() const
{
    return m_panel != nullptr && m_panel->isVisibleTo(&m_room.page);
}

QWidget *ImportStage::panel() const
{
    return m_panel;
}

void ImportStage::ask(const QString &title)
{
    auto *dialog = new QFileDialog(&m_room.page, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.xlsx *.csv *.txt *.tsv *.jsonld)"), tr("Delivery notes: photographs, papers, files (*.png *.jpg *.jpeg *.bmp *.pdf *.sbn)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportStage::chosen);
    dialog->open();
}

void ImportStage::make()
{
    m_findings = new FindingsModel(this);
    m_card = new FindingsCard(m_desk.theme, m_findings, m_desk.keys.cap(Act::NextFinding));
    m_room.side.addCard(m_card);
    m_panel = new ImportPanel(m_desk, *m_findings, m_room.strip);
    m_panel->hide();
    m_room.content.addWidget(m_panel, 1);
    m_panel->setMode(m_mode);
    connect(&m_card->panel(), &FindingsPanel::wanted, m_panel, [this](int line) { m_panel->goTo(line); });
    connect(m_panel, &ImportPanel::changed, this, [this] {
        if (isOpen())
            m_room.bottom.saveBar().setTotals(m_panel->outcome());
    });
    connect(m_panel, &ImportPanel::imported, this, [this](const ImportDone &done, const ImportPlan &plan) {
        close();
        if (done.imported.leftOut > 0)
            m_room.banner.say(Tone::Warn, tr("%1 rows were left out").arg(done.imported.leftOut),
                              tr("They stand, each with its reason, in %1").arg(done.rejects));
        Q_EMIT imported(done, plan);
    });
    connect(m_panel, &ImportPanel::refused, this, &ImportStage::refused);
    connect(m_panel, &ImportPanel::failed, this, [this](const Error &error) { m_room.banner.say(error); });
}

void ImportStage::begin(const QString &path, const ImportChoices &choices)
{
    if (m_panel == nullptr)
        make();
    m_room.banner.dismiss();
    m_findings->show({});
    m_panel->setVisible(true);
    m_room.side.showCard(m_card);
    m_room.side.setFacts({}, {});
    m_room.bottom.showSaveBar();
    m_room.header.setState(tr("Nothing is recorded yet"));
    Q_EMIT opened();
    m_panel->begin(path, choices);
}

void ImportStage::close()
{
    m_panel->hide();
    m_room.header.setState({});
    m_room.bottom.saveBar().setTotals({});
    Q_EMIT closed();
}

void ImportStage::refused(const Error &error)
{
    close();
    QStringList reasons;
    for (const Finding &finding : error.findings.mid(0, 4))
        reasons.append(finding.text);
    if (error.findings.size() > reasons.size())
        reasons.append(tr("and %1 more").arg(error.findings.size() - reasons.size()));
    m_room.banner.say(Tone::Refuse, tr("The file was not imported"),
                      reasons.isEmpty() ? error.text : reasons.join(QLatin1Char('\n')));
}

bool ImportStage::act(Act act)
{
    if (act == Act::OtherLots) {
        m_panel->showColumns();
        return true;
    }
    if (act != Act::Finish && act != Act::Save)
        return false;
    m_room.banner.dismiss();
    m_panel->finish();
    return true;
}

void ImportStage::escape()
{
    if (!m_panel->escape())
        close();
}

void ImportStage::enter()
{
    m_panel->goTo(0);
}

void ImportStage::setMode(WindowMode mode)
{
    m_mode = mode;
    if (m_panel != nullptr)
        m_panel->setMode(mode);
}

} // namespace suben
