#include "ui/master/masterform.h"

#include "core/rules/lawline.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/targetfield.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace suben
{

namespace
{

QString lookOf(Severity severity)
{
    return severity == Severity::Refuse    ? QStringLiteral("refuse")
           : severity == Severity::Confirm ? QStringLiteral("confirm")
           : severity == Severity::Warn    ? QStringLiteral("warn")
                                           : QString();
}

QString offersOf(const FieldRule &rule)
{
    QStringList offers;
    for (size_t i = 0; i < rule.choices.size(); ++i)
        offers.append(QStringLiteral("%1 %2").arg(i + 1).arg(inLanguage(rule.choices[i].words, windowLanguage())));
    return offers.join(QLatin1Char(' '));
}

} // namespace

MasterForm::MasterForm(const Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_title(makeLabel({}, "heading")), m_problem(makeLabel({}, "refuse")),
      m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("masterForm"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(12));
    column->setSpacing(theme.px(8));
    column->addWidget(m_title);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_grid->setHorizontalSpacing(theme.px(12));
    m_grid->setVerticalSpacing(theme.px(6));
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 3);
    column->addLayout(m_grid);
    column->addStretch();
    setWidget(inner);
}

void MasterForm::ask(const QString &title, const std::vector<StripField> &fields, QDate today)
{
    m_title->setText(title);
    m_problem->hide();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    m_file = nullptr;
    for (const StripField &field : fields)
        addLine(field, today);
}

void MasterForm::addLine(const StripField &asked, QDate today)
{
    auto *field = new EntryField(asked.rule, today);
    field->setAccessibleName(asked.title);
    field->setPlaceholderText(offersOf(asked.rule));
    field->setToolTip(field->placeholderText());
    field->setValue(asked.value);
    QLabel *sentence = makeLabel({}, "small");
    sentence->setWordWrap(true);
    const qsizetype index = m_lines.size();
    connect(field, &EntryField::forward, this, [this, index] { goOn(index); });
    connect(field, &EntryField::back, this, [this, index] {
        if (index > 0)
            m_lines.at(index - 1).field->setFocus();
    });
    connect(field, &QLineEdit::editingFinished, this, [this, index] {
        const Line &line = m_lines.value(index);
        if (line.field != nullptr)
            say(line, line.field->problem().isEmpty() ? QString() : QStringLiteral("refuse"), line.field->problem());
    });
    connect(field, &QLineEdit::editingFinished, this, [this, field] { Q_EMIT changed(field->rule().path); });
    const int row = static_cast<int>(index);
    QLabel *name = makeLabel(asked.needed ? tr("%1 *").arg(asked.title) : asked.title, "small");
    name->setBuddy(field);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(sentence, row, 2);
    for (QWidget *widget :
         {static_cast<QWidget *>(name), static_cast<QWidget *>(field), static_cast<QWidget *>(sentence)})
        widget->show(); // a visible form shows new parts only later
    m_lines.append({field, sentence, asked.needed});
}

void MasterForm::askFile(const QString &title, const QString &filter)
{
    const int row = static_cast<int>(m_lines.size());
    m_file = new TargetField(m_theme, QStringLiteral("masterFile"), TargetField::Use::Open, filter);
    m_file->line().setAccessibleName(title);
    connect(m_file, &TargetField::entered, this, &MasterForm::completed);
    m_grid->addWidget(makeLabel(title, "small"), row, 0);
    m_grid->addWidget(m_file, row, 1, 1, 2);
}

QString MasterForm::file() const
{
    return m_file == nullptr ? QString() : m_file->target();
}

Fields MasterForm::values() const
{
    Fields values;
    for (const Line &line : m_lines)
        values.set(line.field->rule().path, line.field->value());
    return values;
}

QStringList MasterForm::paths() const
{
    QStringList paths;
    for (const Line &line : m_lines)
        paths.append(line.field->rule().path);
    return paths;
}

void MasterForm::say(const Line &line, const QString &severity, const QString &sentence)
{
    line.field->mark(severity, sentence);
    line.sentence->setText(sentence);
    setLook(*line.sentence, "look", severity.isEmpty() ? QStringLiteral("small") : severity);
}

bool MasterForm::isReadable()
{
    const Line *first = nullptr;
    for (const Line &line : std::as_const(m_lines)) {
        const bool isMissing = line.needed && line.field->text().trimmed().isEmpty();
        const QString problem =
            isMissing ? tr("%1 is needed here.").arg(line.field->accessibleName()) : line.field->problem();
        say(line, problem.isEmpty() ? QString() : QStringLiteral("refuse"), problem);
        if (!problem.isEmpty() && first == nullptr)
            first = &line;
    }
    if (first != nullptr)
        first->field->setFocus();
    return first == nullptr;
}

void MasterForm::mark(const Findings &findings)
{
    QStringList others;
    const Line *first = nullptr;
    for (const Finding &finding : findings) {
        const auto line =
            std::ranges::find_if(m_lines, [&](const Line &each) { return each.field->rule().path == finding.field; });
        const QString law = lawLine(finding.basis);
        const QString sentence = law.isEmpty() ? finding.text : finding.text + QLatin1Char('\n') + law;
        if (line == m_lines.end()) {
            others.append(sentence);
            continue;
        }
        say(*line, lookOf(finding.severity), sentence);
        if (finding.severity == Severity::Refuse && first == nullptr)
            first = &*line;
    }
    m_problem->setText(others.join(QLatin1Char('\n')));
    m_problem->setVisible(!others.isEmpty());
    if (first != nullptr)
        first->field->setFocus();
}

void MasterForm::goTo(const QString &path)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.field->rule().path == path)
            line.field->setFocus();
    }
}

void MasterForm::begin()
{
    goOn(-1);
}

// The first empty needed field, else the next in order; a form that is full begins at its first.
void MasterForm::goOn(qsizetype from)
{
    if (from >= 0 && !m_lines.at(from).field->problem().isEmpty())
        return;
    if (from + 1 < m_lines.size()) {
        EntryField *next = m_lines.at(from + 1).field;
        next->setFocus();
        next->selectAll();
        ensureWidgetVisible(next);
    } else if (m_file != nullptr) {
        m_file->line().setFocus();
    } else {
        Q_EMIT completed();
    }
}

} // namespace suben
