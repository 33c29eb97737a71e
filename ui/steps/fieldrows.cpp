#include "ui/steps/fieldrows.h"

#include "core/ledger/catalog.h"
#include "core/storage/accounts.h"
#include "ui/form/entryfield.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/targetfield.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMimeDatabase>
#include <algorithm>

namespace suben
{

namespace
{

/// What can be said of one item of a checklist.
std::vector<Choice> checkChoices()
{
    return {{QStringLiteral("ok"), {QStringLiteral("合格"), QStringLiteral("good")}},
            {QStringLiteral("bad"), {QStringLiteral("不合格"), QStringLiteral("bad")}},
            {QStringLiteral("na"), {QStringLiteral("不适用"), QStringLiteral("does not apply")}}};
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString hashOf(const QString &path)
{
    const QByteArray bytes = readAll(path);
    return bytes.isEmpty() ? QString()
                           : QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString choicesHint(const FieldRule &rule)
{
    QStringList offers;
    for (size_t i = 0; i < rule.choices.size(); ++i)
        offers.append(QStringLiteral("%1 %2").arg(i + 1).arg(inLanguage(rule.choices[i].words, windowLanguage())));
    return offers.join(QStringLiteral("  "));
}

} // namespace

FieldRows::FieldRows(const Theme &theme, Session &session, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_session(session), m_today(session.clock.today()), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(10));
    m_grid->setVerticalSpacing(theme.px(5));
    m_grid->setColumnMinimumWidth(0, theme.px(108));
    m_grid->setColumnStretch(2, 1);
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
}

void FieldRows::addRow(const AskedField &ask)
{
    Row row{ask, {}, nullptr, nullptr, makeLabel({}, "small"), false};
    row.sentence->setWordWrap(true);
    const int line = m_grid->rowCount();
    const QString title = ask.isNeeded ? tr("%1 *").arg(ask.title) : ask.title;
    m_grid->addWidget(makeLabel(title, "small"), line, 0);
    if (ask.rule.type == FieldType::Attachment) {
        row.file = new TargetField(m_theme, QStringLiteral("field_") + ask.rule.path, TargetField::Use::Open, {});
        row.file->line().setAccessibleName(ask.title);
        connect(&row.file->line(), &QLineEdit::textChanged, this, &FieldRows::edited);
        connect(row.file, &TargetField::entered, this, [this, path = ask.rule.path] { goOn(path); });
        m_grid->addWidget(row.file, line, 1);
    } else if (ask.rule.type == FieldType::Checklist && !ask.items.empty()) {
        int below = line;
        for (const Choice &item : ask.items) {
            FieldRule rule;
            rule.path = ask.rule.path + QLatin1Char('/') + item.id;
            rule.words = item.words;
            rule.type = FieldType::Choice;
            rule.choices = checkChoices();
            if (below > line || ask.items.size() > 1)
                m_grid->addWidget(makeLabel(inLanguage(item.words, windowLanguage()), "small"), ++below, 0);
            addEditor(row, rule, ask.title, below);
        }
    } else {
        addEditor(row, ask.rule, ask.title, line);
    }
    auto *beside = new QWidget;
    auto *column = new QHBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, 0);
    if (ask.rule.type == FieldType::Staff && ask.rule.signs) {
        row.password = new QLineEdit;
        row.password->setObjectName(QStringLiteral("sign_") + ask.rule.path);
        row.password->setEchoMode(QLineEdit::Password);
        row.password->setPlaceholderText(tr("own password, to sign"));
        row.password->setAccessibleName(tr("Password of %1").arg(ask.title));
        row.password->setFixedWidth(m_theme.px(160));
        connect(row.password, &QLineEdit::returnPressed, this, [this, path = ask.rule.path] { goOn(path); });
        column->addWidget(row.password);
    }
    column->addWidget(row.sentence, 1);
    m_grid->addWidget(beside, line, 2);
    m_rows.push_back(row);
}

void FieldRows::addEditor(Row &row, const FieldRule &rule, const QString &title, int line)
{
    auto *editor = new EntryField(rule, m_today);
    editor->setAccessibleName(title);
    editor->setFixedWidth(m_theme.px(250));
    if (rule.type == FieldType::Choice || rule.type == FieldType::Choices)
        editor->setPlaceholderText(choicesHint(rule));
    else if (rule.type == FieldType::YesNo)
        editor->setPlaceholderText(tr("1 yes  0 no"));
    connect(editor, &EntryField::changed, this, &FieldRows::edited);
    connect(editor, &EntryField::forward, this, [this, path = row.ask.rule.path] {
        Q_EMIT entered(path);
        goOn(path);
    });
    m_grid->addWidget(editor, line, 1);
    row.editors.append(editor);
}

bool FieldRows::has(const QString &path) const
{
    return std::ranges::any_of(m_rows, [&](const Row &row) { return row.ask.rule.path == path; });
}

QString FieldRows::titleOf(const QString &path) const
{
    for (const Row &row : m_rows) {
        if (row.ask.rule.path == path)
            return row.ask.title;
    }
    return {};
}

Value FieldRows::valueOf(const Row &row) const
{
    if (row.file != nullptr) {
        const QString hash = hashOf(row.file->target());
        return hash.isEmpty() ? Value() : Value(hash);
    }
    if (row.ask.rule.type != FieldType::Checklist || row.ask.items.empty())
        return row.editors.first()->value();
    QStringList answers;
    for (qsizetype i = 0; i < row.editors.size(); ++i) {
        const Value answer = row.editors.at(i)->value();
        if (const auto *word = std::get_if<QString>(&answer))
            answers.append(row.ask.items.at(static_cast<size_t>(i)).id + QLatin1Char('=') + *word);
    }
    return answers.isEmpty() ? Value() : Value(answers);
}

Fields FieldRows::values() const
{
    Fields values;
    for (const Row &row : m_rows)
        values.set(row.ask.rule.path, valueOf(row));
    return values;
}

void FieldRows::setValues(const Fields &values)
{
    for (Row &row : m_rows) {
        const Value &value = values.value(row.ask.rule.path);
        if (!isKnown(value) || row.editors.isEmpty())
            continue;
        const auto *list = std::get_if<QStringList>(&value);
        if (row.ask.rule.type != FieldType::Checklist || row.ask.items.empty() || list == nullptr) {
            row.editors.first()->setValue(value);
            continue;
        }
        for (size_t i = 0; i < row.ask.items.size(); ++i) {
            for (const QString &answer : *list) {
                if (answer.section(QLatin1Char('='), 0, 0) == row.ask.items[i].id)
                    row.editors.at(static_cast<qsizetype>(i))->setValue(answer.section(QLatin1Char('='), 1));
            }
        }
    }
}

void FieldRows::setText(const QString &path, const QString &text)
{
    for (Row &row : m_rows) {
        if (row.ask.rule.path == path && !row.editors.isEmpty())
            row.editors.first()->setText(text);
    }
}

void FieldRows::setDefaults()
{
    for (Row &row : m_rows) {
        if (row.editors.isEmpty() || !row.editors.first()->text().isEmpty())
            continue;
        if (row.ask.rule.path == u"event.date")
            row.editors.first()->setValue(m_today);
        else if (row.ask.rule.path == u"event.time")
            row.editors.first()->setValue(m_session.clock.now());
        else if (row.ask.rule.type == FieldType::Staff && row.ask.isNeeded && !row.ask.rule.signs)
            row.editors.first()->setText(m_session.actor.name);
    }
}

void FieldRows::clear()
{
    for (Row &row : m_rows) {
        for (EntryField *editor : std::as_const(row.editors)) {
            editor->clear();
            editor->mark({}, {});
        }
        if (row.file != nullptr)
            row.file->setTarget({});
        if (row.password != nullptr)
            row.password->clear();
        row.sentence->clear();
        row.isWanted = false;
    }
}

Result<void> FieldRows::attachFiles()
{
    Catalog catalog(m_session);
    for (const Row &row : m_rows) {
        if (row.file == nullptr || row.file->target().isEmpty())
            continue;
        const QString path = row.file->target();
        const auto kept = catalog.attach(readAll(path), QFileInfo(path).fileName(), QMimeDatabase().mimeTypeForFile(path).name());
        if (!kept)
            return Failure(kept.error());
    }
    return {};
}

Result<std::vector<Signature>> FieldRows::signatures()
{
    std::vector<Signature> given;
    for (const Row &row : m_rows) {
        const QString name = row.password == nullptr ? QString() : row.editors.first()->text().trimmed();
        if (name.isEmpty() || row.password->text().isEmpty())
            continue;
        const auto user = Accounts(m_session.store, m_session.clock, m_session.keys).signIn(name, row.password->text());
        if (!user) {
            row.sentence->setText(user.error().text);
            setLook(*row.sentence, "look", QStringLiteral("refuse"));
            row.password->setFocus();
            return Failure(user.error());
        }
        given.push_back({row.ask.rule.path, user->id});
    }
    return given;
}

void FieldRows::showFindings(const Findings &findings, Show show)
{
    for (Row &row : m_rows) {
        const QString path = row.ask.rule.path;
        const bool isFilled = row.file != nullptr ? !row.file->target().isEmpty() : !row.editors.first()->text().isEmpty();
        QString severity;
        QString sentence = row.editors.isEmpty() ? QString() : row.editors.first()->problem();
        if (!sentence.isEmpty())
            severity = severityName(Severity::Refuse);
        row.isWanted = false;
        for (const Finding &finding : findings) {
            if (finding.field != path || !severity.isEmpty())
                continue;
            row.isWanted = !isFilled && finding.severity == Severity::Refuse;
            if (!isFilled && show == Show::Entered)
                continue;
            severity = severityName(finding.severity);
            sentence = finding.text;
        }
        row.sentence->setText(sentence);
        setLook(*row.sentence, "look", severity == u"refuse" ? QStringLiteral("refuse") : severity == u"warn" ? QStringLiteral("warn") : QStringLiteral("small"));
        for (EntryField *editor : std::as_const(row.editors))
            editor->mark(severity, sentence);
    }
}

QString FieldRows::unreadable() const
{
    for (const Row &row : m_rows) {
        for (const EntryField *editor : row.editors) {
            if (!editor->problem().isEmpty())
                return row.ask.rule.path;
        }
    }
    return {};
}

QWidget *FieldRows::firstOpen(const Row &row) const
{
    const bool isAsked = row.ask.isNeeded || row.isWanted;
    if (row.file != nullptr)
        return isAsked && row.file->target().isEmpty() ? &row.file->line() : nullptr;
    for (EntryField *editor : row.editors) {
        if (!editor->problem().isEmpty() || (isAsked && editor->text().isEmpty()))
            return editor;
    }
    if (row.password != nullptr && !row.editors.first()->text().isEmpty() && row.password->text().isEmpty())
        return row.password;
    return nullptr;
}

void FieldRows::goOn(const QString &path)
{
    bool isBehind = false;
    for (Row &row : m_rows) {
        isBehind = isBehind || row.ask.rule.path == path;
        if (!isBehind)
            continue;
        if (QWidget *open = firstOpen(row)) {
            auto *editor = qobject_cast<EntryField *>(open);
            if (editor != nullptr && !editor->problem().isEmpty()) {
                row.sentence->setText(editor->problem());
                setLook(*row.sentence, "look", QStringLiteral("refuse"));
            }
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
    for (const Row &row : m_rows) {
        if (row.ask.rule.path != path)
            continue;
        QWidget *open = firstOpen(row);
        QWidget *target = open != nullptr ? open : row.file != nullptr ? static_cast<QWidget *>(&row.file->line()) : row.editors.first();
        target->setFocus();
        return true;
    }
    return false;
}

} // namespace suben
