#include "ui/form/recordstrip.h"

#include "ui/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{

/// What was typed to find a name that is not there: to be written over.
bool isInitials(const EntryField &field)
{
    static const QRegularExpression letters(QStringLiteral("^[a-z]+$"));
    return field.rule().path.endsWith(QLatin1String(".name")) && letters.match(field.text()).hasMatch();
}

} // namespace

RecordStrip::RecordStrip(const Theme &theme, const QString &objectName, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_title(makeLabel({}, "bold")), m_aside(makeLabel({}, "small")),
      m_grid(new QGridLayout), m_problem(makeLabel({}, "refuse")),
      m_done(new KeyButton(theme, QString(), QStringLiteral("Enter"), ButtonLook::Small))
{
    setObjectName(objectName);
    setProperty("look", QStringLiteral("overlay"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    column->setSpacing(theme.px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(theme, QStringLiteral("plus"), Ink::Primary, 18));
    head->addWidget(m_title);
    head->addWidget(m_aside, 1);
    column->addLayout(head);
    m_grid->setHorizontalSpacing(theme.px(8));
    m_grid->setVerticalSpacing(theme.px(4));
    column->addLayout(m_grid);
    auto *foot = new QHBoxLayout;
    m_problem->setWordWrap(true);
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_done);
    column->addLayout(foot);
    connect(m_done, &QPushButton::clicked, this, &RecordStrip::completed);
    hide();
}

void RecordStrip::ask(const QString &title, const QString &aside, const std::vector<StripField> &fields,
                      const QString &done, QDate today)
{
    m_title->setText(title);
    m_aside->setText(aside);
    m_problem->clear();
    m_done->setWord(done);
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_fields.clear();
    m_needed.clear();
    for (const StripField &asked : fields)
        addField(asked, today);
    show();
    raise();
    fit();
    if (!m_fields.isEmpty())
        goOn(-1);
}

// As high as its lines need at the width it was given; a parent's layout does not see to it.
void RecordStrip::fit()
{
    ensurePolished();
    layout()->invalidate();
    const QSize hint = layout()->totalSizeHint();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : hint.height();
    resize(width(), height);
    layout()->activate();
}

void RecordStrip::addField(const StripField &asked, QDate today)
{
    auto *field = new EntryField(asked.rule, today);
    field->setObjectName(objectName() + QLatin1Char('_') + asked.rule.path);
    field->setAccessibleName(asked.title);
    field->setValue(asked.value);
    if (asked.isPassword)
        field->setEchoMode(QLineEdit::Password);
    if (asked.needed)
        m_needed.append(asked.rule.path);
    QStringList offers;
    for (size_t i = 0; i < asked.rule.choices.size(); ++i)
        offers.append(
            QStringLiteral("%1 %2").arg(i + 1).arg(inLanguage(asked.rule.choices[i].words, windowLanguage())));
    field->setPlaceholderText(offers.join(QLatin1Char(' ')));
    const qsizetype index = m_fields.size();
    connect(field, &EntryField::forward, this, [this, index] { goOn(index); });
    connect(field, &EntryField::back, this, [this, index] {
        if (index > 0)
            m_fields.at(index - 1)->setFocus();
    });
    connect(field, &QLineEdit::editingFinished, this, [this, field] { Q_EMIT changed(field->rule().path); });
    m_fields.append(field);
    const int columns = std::clamp(width() / m_theme.px(165), 1, 5);
    const int row = static_cast<int>(index) / columns * 2;
    const int column = static_cast<int>(index) % columns;
    QLabel *title = makeLabel(asked.needed ? tr("%1 *").arg(asked.title) : asked.title, "small");
    m_grid->addWidget(title, row, column);
    m_grid->addWidget(field, row + 1, column);
    // Into a strip that shows already they would come too late to be counted in its height.
    title->show();
    field->show();
}

void RecordStrip::askMore(const QString &problem, const std::vector<StripField> &fields, QDate today)
{
    const qsizetype known = m_fields.size();
    for (const StripField &asked : fields) {
        const bool isThere = std::any_of(m_fields.begin(), m_fields.end(), [&](const EntryField *field) {
            return field->rule().path == asked.rule.path;
        });
        if (!isThere)
            addField(asked, today);
    }
    say(problem);
    if (m_fields.size() > known)
        m_fields.at(known)->setFocus();
}

void RecordStrip::say(const QString &problem)
{
    m_problem->setText(problem);
    fit();
}

Fields RecordStrip::values() const
{
    Fields values;
    for (const EntryField *field : m_fields)
        values.set(field->rule().path, field->value());
    return values;
}

// Everything is visited once, in order; what is filled already is passed.
void RecordStrip::goOn(qsizetype from)
{
    m_problem->clear();
    if (from >= 0) {
        EntryField *field = m_fields.at(from);
        const bool missing = m_needed.contains(field->rule().path) && field->text().trimmed().isEmpty();
        if (missing || !field->problem().isEmpty()) {
            say(missing ? tr("%1 is needed here.").arg(field->accessibleName()) : field->problem());
            return;
        }
    }
    for (qsizetype i = from + 1; i < m_fields.size(); ++i) {
        EntryField *field = m_fields.at(i);
        if (field->text().isEmpty() || (from < 0 && isInitials(*field))) {
            field->setFocus();
            field->selectAll();
            return;
        }
    }
    if (from < 0)
        m_fields.last()->setFocus();
    else
        Q_EMIT completed();
}

void RecordStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    hide();
    Q_EMIT dismissed();
}

} // namespace suben
