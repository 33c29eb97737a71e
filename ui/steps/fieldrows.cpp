#include "ui/steps/fieldrows.h"

#include "core/storage/accounts.h"
#include "ui/form/entryfield.h"
#include "ui/steps/filefield.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <algorithm>

namespace suben
{

FieldRows::FieldRows(const Theme &theme, Session &session, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_session(session), m_today(session.clock.today()), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(10));
    m_grid->setVerticalSpacing(theme.px(5));
}

void FieldRows::setFields(const std::vector<AskedField> &fields)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    for (const AskedField &field : fields)
        addRow(field);
    m_columns = 0;
    layOut();
}

/// Two fields a line where there are many and there is room.
void FieldRows::layOut()
{
    const int columns = m_rows.size() > 3 && width() >= m_theme.px(780) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const FieldRow &row : m_rows) {
        for (QWidget *part : {row.title, row.field, row.beside})
            m_grid->removeWidget(part);
    }
    int place = 0;
    for (const FieldRow &row : m_rows) {
        const int line = 2 * (place / columns);
        const int column = 3 * (place % columns);
        m_grid->addWidget(row.title, line, column, row.isChecklist() ? Qt::AlignTop : Qt::AlignVCenter);
        m_grid->addWidget(row.field, line, column + 1);
        placeBeside(row, place++);
    }
    for (int column = 0; column < 2; ++column) {
        m_grid->setColumnMinimumWidth(3 * column, column < columns ? m_theme.px(column == 0 ? 108 : 84) : 0);
        m_grid->setColumnStretch(3 * column + 2, column < columns ? 1 : 0);
    }
}

/// A long sentence stands under its field where there is little room beside it.
void FieldRows::placeBeside(const FieldRow &row, int place)
{
    constexpr qsizetype Short = 12;
    const int line = 2 * (place / m_columns);
    const int column = 3 * (place % m_columns);
    m_grid->removeWidget(row.beside);
    if (m_columns > 1 && row.sentence->text().size() > Short)
        m_grid->addWidget(row.beside, line + 1, column + 1, 1, 2);
    else
        m_grid->addWidget(row.beside, line, column + 2);
}

void FieldRows::say(FieldRow &row, const QString &sentence, const QString &look)
{
    const QString &said = sentence.isEmpty() ? row.choices : sentence;
    if (row.sentence->text() == said)
        return;
    row.sentence->setText(said);
    setLook(*row.sentence, "look", sentence.isEmpty() ? QStringLiteral("hint") : look);
    placeBeside(row, static_cast<int>(&row - m_rows.data()));
}

void FieldRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void FieldRows::addRow(const AskedField &ask)
{
    FieldRow row;
    row.ask = ask;
    row.sentence = makeLabel({}, "small");
    row.sentence->setWordWrap(true);
    row.title = makeLabel(ask.isNeeded ? tr("%1 *").arg(ask.title) : ask.title, "small");
    if (ask.rule.type == FieldType::Attachment)
        addFile(row);
    else if (row.isChecklist())
        addChecklist(row);
    else
        row.field = addEditor(row, ask.rule, ask.title);
    row.beside = new QWidget;
    auto *column = new QHBoxLayout(row.beside);
    column->setContentsMargins(0, 0, 0, 0);
    if (ask.rule.type == FieldType::Staff && ask.rule.signs) {
        row.password = new QLineEdit;
        row.password->setObjectName(QStringLiteral("sign_") + ask.rule.path);
        row.password->setEchoMode(QLineEdit::Password);
        row.password->setPlaceholderText(tr("own password, to sign"));
        row.password->setAccessibleName(tr("Password of %1").arg(ask.title));
        row.password->setFixedWidth(m_theme.px(160));
        connect(row.password, &QLineEdit::returnPressed, this, [this, path = ask.rule.path] { goOnBehind(path); });
        row.password->hide();
        column->addWidget(row.password);
    }
    column->addWidget(row.sentence, 1);
    m_rows.push_back(row);
}

void FieldRows::addFile(FieldRow &row)
{
    const QString path = row.ask.rule.path;
    row.file = new FileField(m_theme, m_session, QStringLiteral("field_") + path, row.ask.title);
    row.file->setFixedWidth(m_theme.px(224));
    connect(row.file, &FileField::edited, this, &FieldRows::edited);
    connect(row.file, &FileField::entered, this, [this, path] { goOnBehind(path); });
    row.field = row.file;
}

void FieldRows::addChecklist(FieldRow &row)
{
    row.field = new QWidget;
    auto *list = new QGridLayout(row.field);
    list->setContentsMargins(0, 0, 0, 0);
    list->setVerticalSpacing(m_theme.px(4));
    for (const Choice &item : row.ask.items) {
        FieldRule rule;
        rule.path = row.ask.rule.path + QLatin1Char('/') + item.id;
        rule.words = item.words;
        rule.type = FieldType::Choice;
        rule.choices = checkChoices();
        const QString word = inLanguage(item.words, windowLanguage());
        const int line = list->rowCount();
        list->addWidget(makeLabel(word, "small"), line, 0);
        list->addWidget(addEditor(row, rule, word), line, 1);
    }
}

QWidget *FieldRows::addEditor(FieldRow &row, const FieldRule &rule, const QString &title)
{
    auto *editor = new EntryField(rule, m_today);
    editor->setAccessibleName(title);
    editor->setFixedWidth(m_theme.px(224));
    if (rule.type == FieldType::Choice || rule.type == FieldType::Choices)
        row.showChoices(*editor, m_theme);
    else if (rule.type == FieldType::YesNo)
        editor->setPlaceholderText(tr("1 yes  0 no"));
    connect(editor, &EntryField::changed, this, &FieldRows::edited);
    if (rule.type == FieldType::Staff)
        connect(editor, &QLineEdit::textChanged, this, &FieldRows::askPasswords);
    connect(editor, &EntryField::forward, this, [this, path = row.ask.rule.path] {
        Q_EMIT entered(path);
        goOnFromEditor(path);
    });
    row.editors.append(editor);
    return editor;
}

bool FieldRows::has(const QString &path) const
{
    return std::ranges::any_of(m_rows, [&](const FieldRow &row) { return row.ask.rule.path == path; });
}

QString FieldRows::titleOf(const QString &path) const
{
    for (const FieldRow &row : m_rows) {
        if (row.ask.rule.path == path)
            return row.ask.title;
    }
    return {};
}

bool FieldRows::isFilled(const QString &path) const
{
    const auto row = std::ranges::find_if(m_rows, [&](const FieldRow &other) { return other.ask.rule.path == path; });
    return row != m_rows.end() && isKnown(row->value());
}

Fields FieldRows::values() const
{
    Fields values;
    for (const FieldRow &row : m_rows)
        values.set(row.ask.rule.path, row.value());
    return values;
}

void FieldRows::setValues(const Fields &values)
{
    for (FieldRow &row : m_rows)
        row.setValue(values.value(row.ask.rule.path));
}

void FieldRows::setText(const QString &path, const QString &text)
{
    for (FieldRow &row : m_rows) {
        if (row.ask.rule.path == path && !row.editors.isEmpty())
            row.editors.first()->setText(text);
    }
}

void FieldRows::setDefaults()
{
    // Where two have to sign, nobody is proposed: which of them the clerk is, only they know.
    const bool isTwoPersons =
        std::ranges::count_if(m_rows, [](const FieldRow &row) { return row.password != nullptr; }) > 1;
    for (FieldRow &row : m_rows) {
        if (row.editors.isEmpty() || !row.editors.first()->text().isEmpty())
            continue;
        if (row.ask.rule.path == u"event.date")
            row.editors.first()->setValue(m_today);
        else if (row.ask.rule.path == u"event.time")
            row.editors.first()->setValue(m_session.clock.now());
        else if (row.ask.rule.type == FieldType::Staff && (row.ask.isNeeded || row.ask.isAdvised) && !isTwoPersons)
            row.editors.first()->setText(m_session.actor.name);
    }
}

void FieldRows::clear()
{
    for (FieldRow &row : m_rows)
        row.clear();
}

Result<std::vector<Signature>> FieldRows::signatures()
{
    std::vector<Signature> given;
    for (FieldRow &row : m_rows) {
        const QString name = row.password == nullptr ? QString() : row.editors.first()->text().trimmed();
        if (!name.isEmpty() && name == m_session.actor.name) {
            given.push_back({row.ask.rule.path, m_session.actor.id});
            continue;
        }
        if (name.isEmpty() || row.password->text().isEmpty())
            continue;
        const auto user = Accounts(m_session.store, m_session.clock, m_session.keys).signIn(name, row.password->text());
        if (!user) {
            say(row, user.error().text, QStringLiteral("refuse"));
            row.password->setFocus();
            return Failure(user.error());
        }
        given.push_back({row.ask.rule.path, user->id});
    }
    return given;
}

void FieldRows::showFindings(const Findings &findings, Show show)
{
    for (FieldRow &row : m_rows) {
        const QString path = row.ask.rule.path;
        QString severity;
        QString sentence = row.problem();
        if (!sentence.isEmpty())
            severity = severityName(Severity::Refuse);
        row.isWanted = false;
        for (const Finding &finding : findings) {
            if (finding.field != path || !severity.isEmpty())
                continue;
            row.isWanted = !row.isFilled() && finding.severity == Severity::Refuse;
            if (!row.isFilled() && show == Show::Entered)
                continue;
            severity = severityName(finding.severity);
            sentence = finding.text;
        }
        say(row, sentence,
            severity == u"refuse" ? QStringLiteral("refuse")
            : severity == u"warn" ? QStringLiteral("warn")
                                  : QStringLiteral("small"));
        for (EntryField *editor : std::as_const(row.editors))
            editor->mark(severity, sentence);
    }
}

void FieldRows::setNeededNow(std::function<QSet<QString>()> neededNow)
{
    m_neededNow = std::move(neededNow);
}

QString FieldRows::unreadable() const
{
    const auto row = std::ranges::find_if(m_rows, [](const FieldRow &other) { return !other.problem().isEmpty(); });
    return row != m_rows.end() ? row->ask.rule.path : QString();
}

void FieldRows::askPasswords()
{
    for (const FieldRow &row : m_rows) {
        if (row.password != nullptr)
            row.password->setVisible(row.isSomebodyElse(m_session.actor));
    }
}

bool FieldRows::isAsked(const FieldRow &row) const
{
    const auto stands = [this](const QString &other) { return isFilled(other); };
    if (row.isWanted || !row.ask.isNeeded || std::ranges::any_of(row.ask.others, stands))
        return row.isWanted;
    return !row.ask.isSometimes || row.isFilled() || !m_neededNow || m_neededNow().contains(row.ask.rule.path);
}

QWidget *FieldRows::firstOpen(const FieldRow &row) const
{
    const bool isOpen = isAsked(row) && !row.ask.isWorkedOut;
    if (row.file != nullptr)
        return isOpen && !row.file->isFilled() ? row.file : nullptr;
    for (EntryField *editor : row.editors) {
        if (!editor->problem().isEmpty() || (isOpen && editor->text().isEmpty()))
            return editor;
    }
    return row.mustSign(m_session.actor) ? row.password : nullptr;
}

/// Where a field is entered, also when nothing is open in it.
QWidget *FieldRows::entrance(const FieldRow &row) const
{
    if (QWidget *open = firstOpen(row))
        return open;
    return row.file != nullptr ? static_cast<QWidget *>(row.file) : row.editors.first();
}

void FieldRows::goOn(const QString &path)
{
    const auto here = std::ranges::find_if(m_rows, [&](const FieldRow &row) { return row.ask.rule.path == path; });
    goOnFrom(static_cast<size_t>(here - m_rows.begin()));
}

// What is needed holds Enter once; a second Enter leaves it for later.
void FieldRows::goOnFromEditor(const QString &path)
{
    const auto row = std::ranges::find_if(m_rows, [&](const FieldRow &other) { return other.ask.rule.path == path; });
    QWidget *open = firstOpen(*row);
    const auto *editor = qobject_cast<EntryField *>(open);
    if (m_road == Road::Every && (editor == nullptr || editor->problem().isEmpty())) {
        goOnBehind(path);
        return;
    }
    if (editor == nullptr || !editor->problem().isEmpty() || open != m_insisted || !open->hasFocus()) {
        m_insisted = open;
        goOn(path);
        return;
    }
    m_insisted = nullptr;
    goOnBehind(path);
}

// The signature may come later: only F9 insists.
void FieldRows::goOnBehind(const QString &path)
{
    const auto here = std::ranges::find_if(m_rows, [&](const FieldRow &row) { return row.ask.rule.path == path; });
    goOnFrom(static_cast<size_t>(here - m_rows.begin()) + 1);
}

void FieldRows::goOnFrom(size_t first)
{
    for (size_t i = first; i < m_rows.size(); ++i) {
        FieldRow &row = m_rows[i];
        if (QWidget *open = m_road == Road::Every ? entrance(row) : firstOpen(row)) {
            auto *editor = qobject_cast<EntryField *>(open);
            if (editor != nullptr && !editor->problem().isEmpty())
                say(row, editor->problem(), QStringLiteral("refuse"));
            open->setFocus();
            return;
        }
    }
    Q_EMIT done();
}

void FieldRows::begin()
{
    if (!m_rows.empty())
        goOn(m_rows.front().ask.rule.path);
    else
        Q_EMIT done();
}

bool FieldRows::goTo(const QString &path)
{
    for (const FieldRow &row : m_rows) {
        if (row.ask.rule.path != path)
            continue;
        entrance(row)->setFocus();
        return true;
    }
    return false;
}

} // namespace suben
