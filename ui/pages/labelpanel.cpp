#include "ui/pages/labelpanel.h"

#include "core/workspace/workspace.h"
#include "ui/task.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labelpreview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/targetfield.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPrinterInfo>
#include <QSettings>

namespace suben
{

namespace
{

const QString TemplateSetting = QStringLiteral("labels/template");

} // namespace

LabelPanel::LabelPanel(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_templates(lotTemplates(*desk.workspace)), m_preview(new LabelPreview(desk.theme)),
      m_codes(makeLabel({}, "hint")), m_findings(makeLabel({}, "refuse")), m_template(new QComboBox),
      m_copies(new QLineEdit), m_target(makeTargets()),
      m_print(new KeyButton(desk.theme, tr("Print"), QStringLiteral("Enter"), ButtonLook::Primary))
{
    setObjectName(QStringLiteral("labelPanel"));
    m_template->setObjectName(QStringLiteral("labelTemplates"));
    m_template->setAccessibleName(tr("Template"));
    for (const LabelTemplate &labelTemplate : std::as_const(m_templates))
        m_template->addItem(spoken(labelTemplate.words, u"zh"), labelTemplate.id);
    m_copies->setObjectName(QStringLiteral("labelCopies"));
    m_copies->setAccessibleName(tr("Copies"));
    m_copies->setInputMethodHints(Qt::ImhDigitsOnly);
    m_print->setObjectName(QStringLiteral("printButton"));
    placeParts();
    setTemplate(QSettings().value(TemplateSetting, QStringLiteral("lot.60x40")).toString());
    connect(m_template, &QComboBox::currentIndexChanged, this, &LabelPanel::layOut);
    connect(m_copies, &QLineEdit::returnPressed, this, &LabelPanel::print);
    connect(m_target->lineEdit(), &QLineEdit::returnPressed, this, &LabelPanel::print);
    connect(m_print, &QPushButton::clicked, this, &LabelPanel::print);
}

QComboBox *LabelPanel::makeTargets()
{
    auto *targets = new QComboBox;
    targets->setObjectName(QStringLiteral("labelTarget"));
    targets->setAccessibleName(tr("Print to"));
    targets->setEditable(true);
    targets->lineEdit()->setAccessibleName(tr("Print to"));
    targets->setInsertPolicy(QComboBox::NoInsert);
    targets->addItems(QPrinterInfo::availablePrinterNames());
    const QString last = QSettings().value(LabelTargetSetting).toString();
    if (!last.isEmpty() && targets->findText(last) < 0)
        targets->addItem(last);
    const QString file = freePath(QStringLiteral("%1.pdf").arg(tr("Lot labels")));
    targets->addItem(file);
    targets->setCurrentText(last.isEmpty() ? targets->itemText(0) : last);
    return targets;
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
        auto *dialog = new QFileDialog(this, tr("Save as"), m_target->currentText(), QStringLiteral("PDF (*.pdf)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("pdf"));
        connect(dialog, &QFileDialog::fileSelected, m_target, &QComboBox::setCurrentText);
        dialog->open();
    });
    grid->addWidget(file, 2, 3);
    m_codes->setWordWrap(true);
    m_findings->setWordWrap(true);
    grid->addWidget(m_codes, 3, 1, 1, 3);
    grid->addWidget(m_findings, 4, 1, 1, 3);
    grid->addWidget(m_print, 5, 3);
    grid->setRowStretch(4, 1);
}

const LabelTemplate *LabelPanel::chosenTemplate() const
{
    const int at = m_template->currentIndex();
    return at >= 0 && at < m_templates.size() ? &m_templates.at(at) : nullptr;
}

QString LabelPanel::templateTitle(const QString &id) const
{
    const int at = m_template->findData(id);
    return at < 0 ? id : m_template->itemText(at);
}

void LabelPanel::setTemplate(const QString &id)
{
    const int at = m_template->findData(id);
    if (at >= 0)
        m_template->setCurrentIndex(at);
}

void LabelPanel::setLots(const QList<LotId> &lots)
{
    m_lots = lots;
    m_copies->clear();
    m_copies->setPlaceholderText(lots.size() > 1 ? tr("as many of each as were received") : QString());
    layOut();
}

void LabelPanel::layOut()
{
    const LabelTemplate *labelTemplate = chosenTemplate();
    if (m_lots.isEmpty() || labelTemplate == nullptr) {
        m_preview->show({});
        return;
    }
    const auto job = labelJob(m_desk.workspace->session(), m_lots.first(), *labelTemplate, 0, Again::Marked);
    if (!job) {
        m_preview->show({});
        m_findings->setText(job.error().text);
        return;
    }
    m_preview->show(labelPicture(job->sheet));
    m_codes->setText(job->sheet.codes.isEmpty() ? QString() : tr("The code says: %1").arg(job->sheet.codes.first().simplified()));
    QStringList sentences;
    for (const Finding &finding : job->sheet.findings)
        sentences.append(finding.text);
    m_findings->setText(sentences.join(QLatin1Char('\n')));
    setLook(*m_findings, "look", hasRefusal(job->sheet.findings) ? QStringLiteral("refuse") : QStringLiteral("small"));
    if (m_lots.size() == 1 && m_copies->text().isEmpty())
        m_copies->setText(QString::number(job->copies));
}

void LabelPanel::begin()
{
    m_copies->setFocus();
    m_copies->selectAll();
}

std::optional<std::vector<LabelJob>> LabelPanel::jobs()
{
    const LabelTemplate *labelTemplate = chosenTemplate();
    const QString typed = m_copies->text().trimmed();
    bool isNumber = true;
    const int copies = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
    if (labelTemplate == nullptr || m_lots.isEmpty())
        return std::nullopt;
    if (!isNumber || copies < 0 || copies > 9999 || (copies == 0 && !typed.isEmpty())) {
        m_findings->setText(tr("Copies are a number from 1 to 9999."));
        setLook(*m_findings, "look", QStringLiteral("refuse"));
        begin();
        return std::nullopt;
    }
    std::vector<LabelJob> made;
    for (const LotId lot : std::as_const(m_lots)) {
        auto job = labelJob(m_desk.workspace->session(), lot, *labelTemplate, copies, Again::Marked);
        if (!job) {
            Q_EMIT failed(job.error());
            return std::nullopt;
        }
        made.push_back(std::move(*job));
    }
    return made;
}

void LabelPanel::print()
{
    const auto made = jobs();
    if (!made || m_task != nullptr)
        return;
    const QString target = m_target->currentText().trimmed();
    QSettings().setValue(LabelTargetSetting, target);
    QSettings().setValue(TemplateSetting, m_template->currentData());
    m_task = Task::start(
        this, [made = *made, target](Progress &progress) { return sendLabels(made, target, progress); },
        [this, made = *made, target](const Result<void> &sent) { finish(made, target, sent); });
    Q_EMIT started(m_task);
}

void LabelPanel::finish(const std::vector<LabelJob> &jobs, const QString &target, const Result<void> &sent)
{
    m_task.clear();
    Result<void> done = sent;
    if (done)
        done = noteLabels(m_desk.workspace->session(), jobs, target);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    layOut();
    Q_EMIT printed(labelCount(jobs), target);
}

} // namespace suben
