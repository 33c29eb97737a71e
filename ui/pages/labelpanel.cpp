#include "ui/pages/labelpanel.h"

#include "core/codes/separators.h"
#include "core/labels/labelprints.h"
#include "core/labels/lotcontent.h"
#include "core/workspace/workspace.h"
#include "ui/form/fieldtext.h"
#include "ui/labels/printing.h"
#include "ui/ledgergate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labelpreview.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QSettings>

namespace suben
{

namespace
{

const QString TemplateSetting = QStringLiteral("labels/template");
constexpr int MostCopies = 9999;

QString shownLanguage()
{
    return windowLanguage() == Language::English ? QStringLiteral("en") : QStringLiteral("zh");
}

/// What is wrong with a label before what is only good to know.
QString sentencesOf(const Findings &findings)
{
    QStringList sentences;
    for (const Severity severity : {Severity::Refuse, Severity::Confirm, Severity::Warn, Severity::Info}) {
        for (const Finding &finding : withSeverity(findings, severity))
            sentences << finding.text;
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

LabelPanel::LabelPanel(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_templates(templatesOf(*desk.workspace)), m_preview(new LabelPreview(desk.theme)),
      m_codes(makeLabel({}, "hint")), m_findings(makeLabel({}, "refuse")), m_template(new QComboBox),
      m_copies(new QLineEdit), m_target(new QComboBox),
      m_print(new KeyButton(desk.theme, tr("Print"), QStringLiteral("Enter"), ButtonLook::Primary))
{
    setObjectName(QStringLiteral("labelPanel"));
    m_template->setObjectName(QStringLiteral("labelTemplates"));
    m_template->setAccessibleName(tr("Template"));
    m_copies->setObjectName(QStringLiteral("labelCopies"));
    m_copies->setAccessibleName(tr("Copies"));
    m_copies->setInputMethodHints(Qt::ImhDigitsOnly);
    m_target->setObjectName(QStringLiteral("labelTarget"));
    m_target->setAccessibleName(tr("Print to"));
    m_target->setEditable(true);
    m_target->lineEdit()->setAccessibleName(tr("Print to"));
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_print->setObjectName(QStringLiteral("printButton"));
    placeParts();
    offerTargets();
    offerTemplates();
    setTemplate(QSettings().value(TemplateSetting, QStringLiteral("lot.60x40")).toString());
    connect(m_template, &QComboBox::currentIndexChanged, this, &LabelPanel::layOut);
    connect(m_target, &QComboBox::currentIndexChanged, this, &LabelPanel::layOut);
    connect(m_copies, &QLineEdit::returnPressed, this, &LabelPanel::print);
    connect(m_target->lineEdit(), &QLineEdit::returnPressed, this, &LabelPanel::print);
    connect(m_print, &QPushButton::clicked, this, &LabelPanel::print);
    layOut();
}

void LabelPanel::offerTargets()
{
    const QString shown = m_target->currentText();
    const QString last = shown.isEmpty() ? QSettings().value(LabelTargetSetting).toString() : shown;
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    m_target->addItems(printTargets(m_desk.workspace->session()));
    if (!last.isEmpty() && m_target->findText(last) < 0)
        m_target->addItem(last);
    m_target->setCurrentText(last.isEmpty() ? m_target->itemText(0) : last);
}

/// Those that are about what is to be printed; of lots also those of their packages.
void LabelPanel::offerTemplates()
{
    const QString last = templateId();
    const QString of = m_subjects.isEmpty() ? QStringLiteral("lot") : m_subjects.front().kindWord();
    const QSignalBlocker quiet(m_template);
    m_template->clear();
    for (const LabelTemplate &each : m_templates.all()) {
        if (each.of == of || (of == u"lot" && each.of == u"code"))
            m_template->addItem(spoken(each.words, shownLanguage()), each.id);
    }
    setTemplate(last);
}

void LabelPanel::placeParts()
{
    const Theme &theme = m_desk.theme;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(6));
    grid->addWidget(m_preview, 0, 0, 6, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    const std::pair<QString, QWidget *> rows[] = {
        {tr("Template"), m_template}, {tr("Copies"), m_copies}, {tr("Print to"), m_target}};
    int at = 0;
    for (const auto &[word, field] : rows) {
        grid->addWidget(makeLabel(word, "small"), at, 1);
        grid->addWidget(field, at++, 2);
    }
    auto *file = new KeyButton(theme, tr("To a file…"), QString());
    connect(file, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(
            this, tr("Save as"), m_target->currentText(),
            QStringLiteral("PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;ZPL (*.zpl);;TSPL (*.tspl);;ESC/POS (*.escpos)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("pdf"));
        connect(dialog, &QFileDialog::fileSelected, m_target, &QComboBox::setCurrentText);
        dialog->open();
    });
    grid->addWidget(file, 2, 3);
    m_codes->setWordWrap(true);
    m_findings->setWordWrap(true);
    m_findings->setObjectName(QStringLiteral("labelFindings"));
    grid->addWidget(m_codes, 3, 1, 1, 3);
    grid->addWidget(m_findings, 4, 1, 1, 3);
    grid->addWidget(m_print, 5, 3);
    grid->setRowStretch(4, 1);
}

std::optional<LabelTemplate> LabelPanel::chosenTemplate() const
{
    const auto found = m_templates.find(templateId());
    return found ? std::optional(*found) : std::nullopt;
}

QString LabelPanel::templateId() const
{
    return m_template->currentData().toString();
}

QString LabelPanel::templateTitle(const QString &id) const
{
    const auto found = m_templates.find(id);
    return found ? spoken(found->words, shownLanguage()) : id;
}

void LabelPanel::setTemplate(const QString &id)
{
    const int at = m_template->findData(id);
    if (at >= 0)
        m_template->setCurrentIndex(at);
}

void LabelPanel::reload()
{
    m_templates = templatesOf(*m_desk.workspace);
    offerTemplates();
    offerTargets();
    layOut();
}

void LabelPanel::setLots(const QList<LotId> &lots)
{
    QList<LabelSubject> subjects;
    for (const LotId lot : lots)
        subjects << LabelSubject::of(lot);
    setSubjects(subjects);
}

void LabelPanel::setSubjects(const QList<LabelSubject> &subjects)
{
    const QString before = ofSlips();
    m_subjects = subjects;
    m_copies->clear();
    m_copies->setPlaceholderText(subjects.size() > 1 ? tr("as many of each as were received") : QString());
    offerTemplates();
    if (ofSlips() != before) { // slips have their own paper and printer
        setTemplate(QSettings().value(TemplateSetting + ofSlips()).toString());
        if (const QString last = QSettings().value(LabelTargetSetting + ofSlips()).toString(); !last.isEmpty())
            m_target->setCurrentText(last);
    }
    layOut();
}

QString LabelPanel::ofSlips() const
{
    const bool isSlip = !m_subjects.isEmpty() && m_subjects.front().kind == LabelSubject::Kind::Event;
    return isSlip ? QStringLiteral("OfSlips") : QString();
}

/// A template of packages prints those of the lots, a slip as many pages as its lines take.
QList<LabelSubject> LabelPanel::asked(const LabelTemplate &labelTemplate)
{
    if (m_subjects.isEmpty())
        return m_subjects;
    const LabelSubject::Kind kind = m_subjects.front().kind;
    const bool ofPackages = labelTemplate.of == u"code" && kind == LabelSubject::Kind::Lot;
    if (!ofPackages && kind != LabelSubject::Kind::Event)
        return m_subjects;
    Session &session = m_desk.workspace->session();
    QList<LabelSubject> parts;
    for (const LabelSubject &whole : std::as_const(m_subjects)) {
        const auto found = ofPackages ? codesOf(session, static_cast<LotId>(whole.id))
                                      : slipPages(session, static_cast<EventId>(whole.id), labelTemplate);
        parts += found ? *found : QList<LabelSubject>();
    }
    return parts;
}

void LabelPanel::layOut()
{
    const auto labelTemplate = chosenTemplate();
    m_codes->clear();
    m_findings->clear();
    m_preview->show({});
    if (m_subjects.isEmpty())
        m_codes->setText(tr("Choose a lot above or scan one; here stands how its label comes out."));
    if (m_subjects.isEmpty() || !labelTemplate)
        return;
    Session &session = m_desk.workspace->session();
    const QList<LabelSubject> wanted = asked(*labelTemplate);
    if (wanted.isEmpty()) {
        m_findings->setText(tr("The packages of this lot have no codes of their own. Choose another template."));
        setLook(*m_findings, "look", QStringLiteral("refuse"));
        return;
    }
    const auto printer = printerFor(session, m_target->currentText());
    const auto again = wasPrinted(session, wanted.front());
    const auto sheet = layLabel(session, wanted.front(), *labelTemplate, printer ? printer->setting.dpi : 203,
                                again && *again ? Again::Marked : Again::Unmarked);
    if (!sheet) {
        m_findings->setText(sheet.error().text);
        setLook(*m_findings, "look", QStringLiteral("refuse"));
        return;
    }
    showSheet(*sheet);
    const auto received = copiesForReceipt(session, static_cast<LotId>(wanted.front().id));
    const bool ofLot = wanted.front().kind == LabelSubject::Kind::Lot;
    if (wanted.size() == 1 && m_copies->text().isEmpty())
        m_copies->setText(QString::number(ofLot && received ? *received : 1));
}

void LabelPanel::showSheet(const LabelSheet &sheet)
{
    m_preview->show(labelPicture(sheet));
    const auto read = verifySymbols(sheet);
    if (!read)
        m_codes->setText(read.error().text);
    else if (!sheet.codes.isEmpty())
        m_codes->setText(
            tr("Read back, can be scanned. The code says: %1").arg(visibleSeparators(sheet.codes.first())));
    m_findings->setText(sentencesOf(sheet.findings));
    setLook(*m_findings, "look", hasRefusal(sheet.findings) ? QStringLiteral("refuse") : QStringLiteral("small"));
}

void LabelPanel::begin()
{
    m_copies->setFocus();
    m_copies->selectAll();
}

std::optional<PrintOrder> LabelPanel::order()
{
    const auto labelTemplate = chosenTemplate();
    const QString typed = m_copies->text().trimmed();
    bool isNumber = true;
    const int copies = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
    if (!labelTemplate || m_subjects.isEmpty())
        return std::nullopt;
    if (!isNumber || copies < 0 || copies > MostCopies || (copies == 0 && !typed.isEmpty())) {
        m_findings->setText(tr("Copies are a number from 1 to 9999."));
        setLook(*m_findings, "look", QStringLiteral("refuse"));
        begin();
        return std::nullopt;
    }
    return PrintOrder{asked(*labelTemplate), labelTemplate->id, copies, m_target->currentText().trimmed(), 0};
}

void LabelPanel::print()
{
    const auto wanted = order();
    if (!wanted || m_task != nullptr)
        return;
    QSettings().setValue(LabelTargetSetting + ofSlips(), wanted->printer);
    QSettings().setValue(TemplateSetting + ofSlips(), wanted->labelTemplate);
    writeLedger(
        this, m_desk.workspace->session(), [order = *wanted](Session &session) { return addPrint(session, order); },
        [this](const Result<qint64> &job) {
            if (job)
                run(*job);
            else
                Q_EMIT failed(job.error());
        });
}

void LabelPanel::run(qint64 job)
{
    if (m_task != nullptr)
        return;
    m_task = startPrint(this, m_desk, job, [this](const Result<PrintJob> &done) {
        m_task.clear();
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        layOut();
        Q_EMIT printed(done->handedOver(), done->target);
    });
    Q_EMIT started(m_task);
}

} // namespace suben
