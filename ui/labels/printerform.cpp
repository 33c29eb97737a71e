#include "ui/labels/printerform.h"

#include "core/labels/calibration.h"
#include "core/render/painter.h"
#include "core/workspace/workspace.h"
#include "ui/labels/printing.h"
#include "ui/ledgergate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labelpreview.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>
#include <tuple>

namespace suben
{

namespace
{

/// Off the window's thread.
Result<void> sendTest(const LabelPrinter &printer, QSizeF label, Progress &progress)
{
    const auto target = PrintTarget::parse(printer.target);
    if (!target)
        return Failure(target.error());
    const std::vector<PaperPage> pages{calibrationPage(printer, label)};
    if (target->kind == PrintTarget::Kind::System)
        return printByDriver(target->name, pages, progress);
    if (target->kind == PrintTarget::Kind::Pdf)
        return writePdf(target->name, pages, printer.name, progress);
    const QImage picture = rasterPage(pages.front(), printer.setting.dpi);
    const PrinterLanguage language = target->kind == PrintTarget::Kind::RawFile ? target->language : printer.language;
    return sendBytes(*target, printerBytes(language, picture, printer.setting, 1), progress);
}

QDoubleSpinBox *millimetres(qreal least, qreal most)
{
    auto *field = new QDoubleSpinBox;
    field->setRange(least, most);
    field->setDecimals(1);
    field->setSingleStep(0.1);
    return field;
}

} // namespace

PrinterForm::PrinterForm(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_name(new QComboBox), m_target(new QComboBox), m_language(new QComboBox),
      m_dpi(new QComboBox), m_offsetX(millimetres(-20, 20)), m_offsetY(millimetres(-20, 20)), m_gap(millimetres(0, 30)),
      m_darkness(new QSpinBox), m_rotation(new QComboBox), m_preview(new LabelPreview(desk.theme))
{
    setObjectName(QStringLiteral("printerForm"));
    m_name->setEditable(true);
    m_target->setEditable(true);
    m_language->addItems({QStringLiteral("ZPL"), QStringLiteral("TSPL"), QStringLiteral("ESC/POS")});
    m_dpi->addItems({QStringLiteral("203"), QStringLiteral("300"), QStringLiteral("600")});
    m_darkness->setRange(-1, 30);
    m_darkness->setSpecialValueText(tr("as the printer has it"));
    m_rotation->addItems({QStringLiteral("0°"), QStringLiteral("90°"), QStringLiteral("180°"), QStringLiteral("270°")});
    placeParts();
    connect(m_name, &QComboBox::activated, this, [this] { open(m_name->currentText(), m_label); });
    for (QComboBox *field : {m_language, m_dpi, m_rotation})
        connect(field, &QComboBox::activated, this, &PrinterForm::preview);
    for (QDoubleSpinBox *field : {m_offsetX, m_offsetY, m_gap})
        connect(field, &QDoubleSpinBox::valueChanged, this, &PrinterForm::preview);
    connect(m_darkness, &QSpinBox::valueChanged, this, &PrinterForm::preview);
}

void PrinterForm::placeParts()
{
    const Theme &theme = m_desk.theme;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    row->setSpacing(theme.px(16));
    row->addWidget(m_preview, 1);
    auto *form = new QFormLayout;
    form->setSpacing(theme.px(6));
    const std::tuple<QString, const char *, QWidget *> fields[] = {{tr("Name"), "printerName", m_name},
                                                                   {tr("Where it is"), "printerTarget", m_target},
                                                                   {tr("Speaks"), "printerLanguage", m_language},
                                                                   {tr("Dots an inch"), "printerDpi", m_dpi},
                                                                   {tr("Move right, mm"), "printerX", m_offsetX},
                                                                   {tr("Move down, mm"), "printerY", m_offsetY},
                                                                   {tr("Gap between labels, mm"), "printerGap", m_gap},
                                                                   {tr("Darkness"), "printerDarkness", m_darkness},
                                                                   {tr("Turn by"), "printerRotation", m_rotation}};
    for (const auto &[word, name, field] : fields) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(word);
        form->addRow(makeLabel(word, "small"), field);
    }
    m_name->lineEdit()->setAccessibleName(tr("Name"));
    m_target->lineEdit()->setAccessibleName(tr("Where it is"));
    m_target->lineEdit()->setPlaceholderText(
        tr("192.168.1.50:9100, /dev/usb/lp0, queue:NAME or a printer of this machine"));
    auto *buttons = new QHBoxLayout;
    auto *test = new KeyButton(theme, tr("Print one test label"), QString());
    test->setObjectName(QStringLiteral("printTest"));
    auto *gone = new KeyButton(theme, tr("Forget this printer"), QString());
    gone->setObjectName(QStringLiteral("printerRemove"));
    buttons->addWidget(gone);
    buttons->addWidget(test);
    connect(test, &QPushButton::clicked, this, &PrinterForm::printTest);
    connect(gone, &QPushButton::clicked, this, &PrinterForm::remove);
    auto *side = new QVBoxLayout;
    side->addLayout(form);
    QLabel *how = makeLabel(
        tr("Print the test label, read on its scale how far the frame is from the edge, and enter the difference."),
        "hint");
    how->setWordWrap(true);
    side->addWidget(how);
    side->addLayout(buttons);
    side->addStretch();
    row->addLayout(side, 1);
}

void PrinterForm::offer()
{
    const QSignalBlocker quiet(m_name);
    const QString name = m_name->currentText();
    m_name->clear();
    const auto named = labelPrinters(m_desk.workspace->session());
    for (const LabelPrinter &printer : named ? *named : QList<LabelPrinter>())
        m_name->addItem(printer.name);
    m_name->setCurrentText(name);
    const QString target = m_target->currentText();
    m_target->clear();
    m_target->addItems(printTargets(m_desk.workspace->session()));
    m_target->setCurrentText(target);
}

void PrinterForm::open(const QString &nameOrTarget, QSizeF label)
{
    m_label = QSizeF(std::clamp(label.width(), 30.0, 300.0), std::clamp(label.height(), 20.0, 300.0));
    offer();
    const auto printer = printerFor(m_desk.workspace->session(), nameOrTarget);
    if (printer)
        showPrinter(*printer);
}

void PrinterForm::begin()
{
    m_name->setFocus();
}

void PrinterForm::showPrinter(const LabelPrinter &printer)
{
    const PrinterSetting &setting = printer.setting;
    m_name->setCurrentText(printer.name);
    m_target->setCurrentText(printer.target);
    m_language->setCurrentIndex(static_cast<int>(printer.language));
    m_dpi->setCurrentText(QString::number(setting.dpi));
    m_offsetX->setValue(setting.offset.x());
    m_offsetY->setValue(setting.offset.y());
    m_gap->setValue(setting.gap);
    m_darkness->setValue(setting.darkness);
    m_rotation->setCurrentIndex(setting.rotation / 90);
    preview();
}

LabelPrinter PrinterForm::entered() const
{
    LabelPrinter printer;
    printer.name = m_name->currentText().trimmed();
    printer.target = m_target->currentText().trimmed();
    printer.language = static_cast<PrinterLanguage>(m_language->currentIndex());
    printer.setting.dpi = m_dpi->currentText().toInt();
    printer.setting.offset = QPointF(m_offsetX->value(), m_offsetY->value());
    printer.setting.gap = m_gap->value();
    printer.setting.darkness = m_darkness->value();
    printer.setting.rotation = m_rotation->currentIndex() * 90;
    return printer;
}

/// As it would come out: moved and turned.
void PrinterForm::preview()
{
    const LabelPrinter printer = entered();
    m_preview->show(
        printedPicture(rasterPage(calibrationPage(printer, m_label), printer.setting.dpi), printer.setting));
}

void PrinterForm::save()
{
    writeLedger(
        this, m_desk.workspace->session(),
        [printer = entered()](Session &session) {
            return savePrinter(session, printer).map([&printer] { return printer.name; });
        },
        [this](const Result<QString> &kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            offer();
            Q_EMIT saved(*kept);
        });
}

void PrinterForm::remove()
{
    writeLedger(
        this, m_desk.workspace->session(),
        [name = m_name->currentText()](Session &session) { return removePrinter(session, name); },
        [this](const Result<void> &gone) {
            if (!gone) {
                Q_EMIT failed(gone.error());
                return;
            }
            m_name->setCurrentText({});
            offer();
        });
}

void PrinterForm::printTest()
{
    const LabelPrinter printer = entered();
    if (const auto checked = checkPrinter(printer); !checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    if (m_task != nullptr)
        return;
    m_task = Task::start(
        this, [printer, label = m_label](Progress &progress) { return sendTest(printer, label, progress); },
        [this, printer](const Result<void> &sent) {
            m_task.clear();
            if (!sent)
                Q_EMIT failed(sent.error());
            else
                Q_EMIT tested(printer.target);
        });
    Q_EMIT started(m_task);
}

} // namespace suben
