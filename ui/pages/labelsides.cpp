#include "ui/pages/labelpage.h"

#include "core/labels/tracepage.h"
#include "core/workspace/workspace.h"
#include "ui/form/entryfield.h"
#include "ui/labels/designmodel.h"
#include "ui/labels/labeldesigner.h"
#include "ui/labels/printerform.h"
#include "ui/labels/printing.h"
#include "ui/pages/labelpanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/taskstrip.h"

#include <QFileDialog>
#include <QSettings>

// The sides of the page where nothing is printed: templates are designed, printers calibrated, trace pages written.

namespace suben
{

void LabelPage::placeTools()
{
    auto *page = new KeyButton(theme(), tr("Trace page…"), QString(), ButtonLook::Small);
    page->setObjectName(QStringLiteral("tracePageButton"));
    auto *calibrate = new KeyButton(theme(), tr("Calibrate printer"), QString(), ButtonLook::Small);
    calibrate->setObjectName(QStringLiteral("calibrateButton"));
    auto *edit = new KeyButton(theme(), tr("Design"), desk().keys.action(Act::LotCard), ButtonLook::Small);
    edit->setObjectName(QStringLiteral("designButton"));
    connect(page, &QPushButton::clicked, this, &LabelPage::exportTracePage);
    connect(calibrate, &QPushButton::clicked, this, [this] {
        const auto chosen = templatesOf(*desk().workspace).find(m_panel->templateId());
        m_printer->open(QSettings().value(LabelTargetSetting).toString(), chosen ? chosen->size : QSizeF(60, 40));
        turnTo(Side::Printer);
    });
    for (KeyButton *tool : {page, calibrate, m_fresh, edit})
        header().addTool(tool);
    m_printTools += {page, calibrate, edit};
}

void LabelPage::connectSides()
{
    connect(m_designer, &LabelDesigner::failed, this, [this](const Error &error) { banner().say(error); });
    connect(m_designer, &LabelDesigner::saved, this, [this](const QString &id, const QString &path) {
        m_designing = false;
        banner().say(Tone::Ok, tr("Template saved"), path);
        m_panel->reload();
        m_panel->setTemplate(id);
        turnTo(Side::Print);
        m_panel->begin();
    });
    connect(m_printer, &PrinterForm::failed, this, [this](const Error &error) { banner().say(error); });
    connect(m_printer, &PrinterForm::started, this,
            [this](Task *task) { taskStrip().follow(task, tr("Printing a test label")); });
    connect(m_printer, &PrinterForm::tested, this,
            [this](const QString &target) { banner().say(Tone::Ok, tr("One test label"), target); });
    connect(m_printer, &PrinterForm::saved, this, [this](const QString &name) {
        QSettings().setValue(LabelTargetSetting, name);
        banner().say(Tone::Ok, tr("Printer saved"), name);
        m_panel->reload();
    });
}

void LabelPage::turnTo(Side side)
{
    m_side = side;
    m_printing->setVisible(side == Side::Print);
    m_designer->setVisible(side == Side::Design);
    m_printer->setVisible(side == Side::Printer);
    for (QWidget *tool : std::as_const(m_printTools))
        tool->setVisible(side == Side::Print);
    m_fresh->setVisible(side != Side::Printer);
    m_finish->setWord(side == Side::Print    ? tr("Print labels")
                      : side == Side::Design ? tr("Save template")
                                             : tr("Save printer"));
    if (side == Side::Design)
        m_designer->begin();
    else if (side == Side::Printer)
        m_printer->begin();
}

/// What was begun and not saved comes back.
void LabelPage::design()
{
    const auto chosen = templatesOf(*desk().workspace).find(m_panel->templateId());
    if (!chosen) {
        banner().say(chosen.error());
        return;
    }
    if (!m_designing) {
        const QList<LabelSubject> &subjects = m_panel->subjects();
        const auto subject = subjects.isEmpty() ? std::nullopt : std::optional(subjects.front());
        if (m_designer->openDraft(subject))
            banner().sayBriefly(Tone::Info, tr("The drawing that was not saved is here again."), {});
        else
            m_designer->open(*chosen, subject);
    }
    m_designing = true;
    turnTo(Side::Design);
}

void LabelPage::designNew()
{
    const LabelTemplates all = templatesOf(*desk().workspace);
    int number = 1;
    while (all.find(QStringLiteral("my.label%1").arg(number)))
        ++number;
    const QList<LabelSubject> &subjects = m_panel->subjects();
    m_designer->open(newTemplate(QStringLiteral("my.label%1").arg(number)),
                     subjects.isEmpty() ? std::nullopt : std::optional(subjects.front()));
    m_designing = true;
    turnTo(Side::Design);
}

void LabelPage::exportTracePage()
{
    if (m_lot->chosen() <= 0) {
        banner().sayBriefly(Tone::Info, tr("Choose a lot first."), {});
        m_lot->setFocus();
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Folder for the trace page"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    const auto lot = static_cast<LotId>(m_lot->chosen());
    connect(dialog, &QFileDialog::fileSelected, this, [this, lot](const QString &folder) {
        const auto names = writeTracePages(session(), {lot}, folder);
        if (names)
            banner().say(Tone::Ok, tr("Trace page written"), folder + QLatin1Char('/') + names->first());
        else
            banner().say(names.error());
    });
    dialog->open();
}

bool LabelPage::actOnDesign(Act act)
{
    switch (act) {
    case Act::Finish:
    case Act::Save:
        m_designer->save();
        return true;
    case Act::Undo:
        return m_designer->undo();
    case Act::DeleteRow:
        m_designer->removeElement();
        return true;
    case Act::CopyAbove:
        m_designer->duplicate();
        return true;
    case Act::New:
        designNew();
        return true;
    default:
        return false;
    }
}

bool LabelPage::actOnPrinter(Act act)
{
    if (act != Act::Finish && act != Act::Save)
        return false;
    m_printer->save();
    return true;
}

QList<HelpKey> LabelPage::moreKeys() const
{
    if (m_side != Side::Design)
        return {};
    return {{QStringLiteral("Tab"), tr("next element")},
            {QStringLiteral("← ↑ → ↓"), tr("move by half a millimetre; with Shift its size")},
            {QStringLiteral("Del"), tr("take the element away")},
            {QStringLiteral("Ctrl+D"), tr("the element once more")},
            {QStringLiteral("Ctrl+Y"), tr("redo")}};
}

} // namespace suben
