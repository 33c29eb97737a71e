#include "app/cli/options.h"

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace suben
{

namespace
{

struct OptionsText {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

Failure notUnderstood(const QString &argument)
{
    return failure(ErrorCode::Usage, OptionsText::tr("“%1” is not understood here.").arg(argument));
}

} // namespace

Result<Options> Options::read(const QStringList &arguments, const QStringList &valued, const QStringList &flags)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (!argument.startsWith(u"--")) {
            options.m_positional << argument;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        if (flags.contains(name) && equals < 0) {
            options.m_options.append({name, QString()});
        } else if (valued.contains(name) && equals >= 0) {
            options.m_options.append({name, argument.mid(equals + 1)});
        } else if (valued.contains(name) && i + 1 < arguments.size()) {
            options.m_options.append({name, arguments[++i]});
        } else {
            return notUnderstood(argument);
        }
    }
    return options;
}

Result<Options> Options::parse(const QStringList &arguments, const QStringList &valued, const QStringList &flags, int least, int most)
{
    auto options = read(arguments, valued, flags);
    if (options && (options->m_positional.size() < least || options->m_positional.size() > most))
        return failure(ErrorCode::Usage, OptionsText::tr("Too few or too many arguments; subenctl help COMMAND shows an example."));
    return options;
}

Result<Options> Options::parse(const QStringList &arguments, const std::vector<CommandForm> &forms, const QString &formsInWords)
{
    QStringList valued;
    QStringList flags;
    for (const CommandForm &form : forms) {
        valued += form.valued;
        flags += form.flags;
    }
    auto options = read(arguments, valued, flags);
    if (!options)
        return options;
    const QString word = options->m_positional.value(0);
    auto form = word.isEmpty() ? forms.end() : std::ranges::find(forms, word, &CommandForm::word);
    if (form == forms.end())
        form = std::ranges::find(forms, QString(), &CommandForm::word);
    if (form == forms.end())
        return failure(ErrorCode::Usage, formsInWords);
    if (const auto good = options->checkAgainst(*form); !good)
        return Failure(good.error());
    return options;
}

Result<void> Options::checkAgainst(const CommandForm &form) const
{
    for (const auto &[name, value] : m_options) {
        if (!form.valued.contains(name) && !form.flags.contains(name))
            return notUnderstood(QStringLiteral("--") + name);
    }
    const QStringList behind = m_positional.mid(form.word.isEmpty() ? 0 : 1);
    if (behind.size() > form.most)
        return notUnderstood(behind[form.most]);
    if (behind.size() >= form.least && !behind.first(form.least).contains(QString()))
        return {};
    return failure(ErrorCode::Usage, form.word.isEmpty() ? OptionsText::tr("Something is missing; subenctl help COMMAND shows an example.")
                                                         : OptionsText::tr("Something is missing after “%1”; subenctl help COMMAND shows an example.").arg(form.word));
}

bool Options::has(const QString &name) const
{
    return std::any_of(m_options.begin(), m_options.end(), [&](const auto &option) { return option.first == name; });
}

QString Options::value(const QString &name, const QString &otherwise) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? otherwise : all.last();
}

QStringList Options::values(const QString &name) const
{
    QStringList all;
    for (const auto &[key, value] : m_options) {
        if (key == name)
            all << value;
    }
    return all;
}

Result<std::optional<QDate>> Options::date(const QString &name, QDate today) const
{
    if (!has(name))
        return std::optional<QDate>();
    const auto written = parseWrittenDate(value(name), today);
    if (!written)
        return failure(ErrorCode::Usage, OptionsText::tr("“%1” is no date; write it like 2026-11-22.").arg(value(name)));
    return std::optional(written->date);
}

Result<int> Options::number(const QString &name, int otherwise, int least, int most) const
{
    if (!has(name))
        return otherwise;
    bool isNumber = false;
    const int number = QLocale::c().toInt(value(name), &isNumber);
    if (!isNumber || number < least || number > most)
        return failure(ErrorCode::Usage, OptionsText::tr("--%1 is a whole number from %2 to %3, not “%4”.").arg(name).arg(least).arg(most).arg(value(name)));
    return number;
}

Result<qint64> Options::numberAt(int position) const
{
    const QString text = m_positional.value(position);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return failure(ErrorCode::Usage, OptionsText::tr("“%1” is no number; the list shows it in front of each row.").arg(text));
    return number;
}

Result<ViewDays> Options::viewDays(QDate today) const
{
    const auto asOf = date(QStringLiteral("as-of"), today);
    const auto known = date(QStringLiteral("as-known-on"), today);
    if (!asOf || !known)
        return tl::make_unexpected(!asOf ? asOf.error() : known.error());
    return ViewDays{*asOf, *known};
}

QJsonObject daysToJson(const ViewDays &days)
{
    QJsonObject object;
    if (days.asOf)
        object.insert(QStringLiteral("asOf"), days.asOf->toString(Qt::ISODate));
    if (days.asKnownOn)
        object.insert(QStringLiteral("asKnownOn"), days.asKnownOn->toString(Qt::ISODate));
    return object;
}

} // namespace suben
