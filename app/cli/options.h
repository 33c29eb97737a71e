#pragma once

#include "core/base/result.h"
#include "core/ledger/viewdays.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace suben
{

/// One way to write a command that has several: its word (`list`; empty: none), how many arguments stand behind the
/// word, and the options it takes, without dashes.
struct CommandForm {
    QString word;
    int least = 0;
    int most = 0;
    QStringList valued{};
    QStringList flags{};
};

/// Options and positional arguments of one command; `--name` with a value unless declared as a flag.
class Options final
{
public:
    /// `valued` and `flags` without dashes. Usage error for an option that is not declared, for a missing value, and for
    /// fewer than `least` or more than `most` positional arguments.
    static Result<Options> parse(const QStringList &arguments, const QStringList &valued, const QStringList &flags, int least, int most);
    /// By the form whose word comes first, else by the one without a word. Usage, which is `forms` in words, where there
    /// is none; also for an option of another form and for an argument too few or too many.
    static Result<Options> parse(const QStringList &arguments, const std::vector<CommandForm> &forms, const QString &formsInWords);

    bool has(const QString &name) const;
    QString value(const QString &name, const QString &otherwise = {}) const;
    QStringList values(const QString &name) const;
    const QStringList &positional() const { return m_positional; }
    /// ISO or any written form; nothing when the option was not given, Usage when it is no date.
    Result<std::optional<QDate>> date(const QString &name, QDate today) const;
    /// `--as-of` and `--as-known-on`.
    Result<ViewDays> viewDays(QDate today) const;
    /// A whole number of `least` to `most`, else Usage.
    Result<int> number(const QString &name, int otherwise, int least, int most) const;
    /// The argument as the number of a record, 1 or more, else Usage.
    Result<qint64> numberAt(int position) const;

private:
    static Result<Options> read(const QStringList &arguments, const QStringList &valued, const QStringList &flags);
    Result<void> checkAgainst(const CommandForm &form) const;

    QList<QPair<QString, QString>> m_options;
    QStringList m_positional;
};

/// `asOf` and `asKnownOn` where they were given: what an answer says of itself.
QJsonObject daysToJson(const ViewDays &days);

} // namespace suben
