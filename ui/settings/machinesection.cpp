#include "ui/settings/machinesection.h"

#include "ui/form/paperchooser.h"
#include "ui/pages/labelpanel.h"
#include "ui/scanlistener.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/targetfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPrinterInfo>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace suben
{

namespace
{

constexpr int LargestThreshold = 200;

} // namespace

MachineSection::MachineSection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("scanner"), tr("Gun and printer")), m_threshold(new QSpinBox),
      m_scan(makeLabel({}, "bold")), m_printer(new QComboBox),
      m_papers(new TargetField(theme(), QStringLiteral("paperFolder"), TargetField::Use::Folder, {}))
{
    addSentence(
        tr("Keys that follow each other faster than this are a gun's. If letters typed by hand are taken for a scan, "
           "make it smaller; if a scan falls apart, larger. 0 switches the gun off."));
    m_threshold->setObjectName(QStringLiteral("gunThreshold"));
    m_threshold->setRange(0, LargestThreshold);
    m_threshold->setSuffix(tr(" ms"));
    m_threshold->setMaximumWidth(theme().px(160));
    addRow(tr("Between two keys"), m_threshold);
    m_scan->setObjectName(QStringLiteral("lastScan"));
    m_scan->setWordWrap(true);
    addRow(tr("Scan something to try"), m_scan);
    m_printer->setObjectName(QStringLiteral("labelPrinter"));
    m_printer->setEditable(true);
    m_printer->addItems(QPrinterInfo::availablePrinterNames());
    addRow(tr("Labels go to"), m_printer);
    addSentence(tr("A printer of this machine, its address as HOST:9100, or a file name ending in .pdf or .zpl."));
    addRow(tr("Scanned papers lie in"), m_papers);
    addSentence(tr("Where the scanner or the telephone puts pictures. %1 in a form offers the newest of them.")
                    .arg(desk.keys.cap(Act::Attach)));
    column().addStretch();
    connect(&m_papers->line(), &QLineEdit::textChanged, this,
            [](const QString &folder) { QSettings().setValue(QLatin1String(PaperFolderSetting), folder.trimmed()); });
    connect(m_threshold, &QSpinBox::valueChanged, this, [this](int milliseconds) {
        if (this->desk().scanner != nullptr)
            this->desk().scanner->keepThreshold(milliseconds);
    });
    connect(m_printer, &QComboBox::currentTextChanged, this,
            [](const QString &target) { QSettings().setValue(LabelTargetSetting, target); });
    setFocusProxy(m_threshold);
}

void MachineSection::refresh()
{
    const QSignalBlocker quiet(m_threshold);
    m_threshold->setValue(desk().scanner == nullptr ? 0 : desk().scanner->threshold());
    const QSignalBlocker silent(m_printer);
    m_printer->setCurrentText(QSettings().value(LabelTargetSetting).toString());
    const QSignalBlocker still(&m_papers->line());
    m_papers->setTarget(QSettings().value(QLatin1String(PaperFolderSetting)).toString());
}

bool MachineSection::scanned(const QString &text)
{
    QString shown = text;
    m_scan->setText(shown.replace(QChar(0x1D), QStringLiteral(" GS ")));
    return true;
}

} // namespace suben
