#include "core/codes/coderange.h"

#include "core/codes/normalise.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <optional>

namespace suben
{

namespace
{

struct Range {
    QString prefix;
    QString first; ///< digits
    QString last;  ///< as many digits
};

/// Where the digits at the end begin.
qsizetype digitsFrom(QStringView code)
{
    qsizetype from = code.size();
    while (from > 0 && code[from - 1] >= u'0' && code[from - 1] <= u'9')
        --from;
    return from;
}

std::optional<Range> rangeOf(QStringView from, QStringView to)
{
    const qsizetype at = digitsFrom(from);
    if (at == from.size() || from.size() != to.size() || digitsFrom(to) > at || from.first(at) != to.first(at))
        return std::nullopt;
    return Range{from.first(at).toString(), from.sliced(at).toString(), to.sliced(at).toString()};
}

/// Every hyphen may be the one between two codes of the same length.
std::optional<Range> rangeIn(const QString &entry)
{
    const qsizetype middle = entry.size() / 2;
    if (entry.size() < 3 || entry.size() % 2 == 0 || !QStringView(u"-~–—至到").contains(entry[middle]))
        return std::nullopt;
    return rangeOf(QStringView(entry).first(middle), QStringView(entry).sliced(middle + 1));
}

/// The next number with as many digits; the caller stops before it overflows.
void increment(QString &digits)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits[i] != u'9') {
            digits[i] = QChar(char16_t(digits[i].unicode() + 1));
            return;
        }
        digits[i] = u'0';
    }
}

Failure tooMany()
{
    return failure(ErrorCode::Refused,
                   QCoreApplication::translate("Codes", "More than %1 codes at once. Enter them in parts.")
                       .arg(MostCodesInARange));
}

class Collector final
{
public:
    Result<void> addOne(const QString &code)
    {
        if (m_codes.size() >= MostCodesInARange)
            return tooMany();
        if (m_seen.contains(code))
            return failure(ErrorCode::Refused,
                           QCoreApplication::translate("Codes", "%1 stands there twice.").arg(code));
        m_seen.insert(code);
        m_codes << code;
        return {};
    }

    Result<void> addRange(const Range &range, const QString &entry)
    {
        if (range.first > range.last)
            return failure(ErrorCode::Refused, QCoreApplication::translate("Codes", "%1 runs backwards.").arg(entry));
        QString digits = range.first;
        for (;;) {
            if (const auto added = addOne(range.prefix + digits); !added)
                return added;
            if (digits == range.last)
                return {};
            increment(digits);
        }
    }

    const QStringList &codes() const { return m_codes; }

private:
    QStringList m_codes;
    QSet<QString> m_seen;
};

} // namespace

Result<QStringList> writeOutCodes(QStringView text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\u3001\u3002\r\n\t]+"));
    Collector collector;
    const QString half = halfWidth(text);
    for (const QString &part : half.split(separators, Qt::SkipEmptyParts)) {
        const QString entry = part.trimmed();
        if (entry.isEmpty())
            continue;
        QString tight = entry;
        tight.remove(u' ');
        const auto range = rangeIn(tight);
        const auto added = range ? collector.addRange(*range, entry) : collector.addOne(entry);
        if (!added)
            return Failure(added.error());
    }
    return collector.codes();
}

QStringList foldCodes(const QStringList &codes)
{
    QStringList folded;
    for (qsizetype at = 0; at < codes.size();) {
        const QString &first = codes.at(at);
        const qsizetype from = digitsFrom(first);
        QString digits = first.sliced(from);
        qsizetype next = at + 1;
        while (next < codes.size() && !digits.isEmpty() && digits != QString(digits.size(), u'9')) {
            increment(digits);
            if (codes.at(next) != first.first(from) + digits)
                break;
            ++next;
        }
        const qsizetype count = next - at;
        if (count >= 3)
            folded << first + u'-' + codes.at(next - 1);
        else
            folded << codes.sliced(at, count);
        at = next;
    }
    return folded;
}

} // namespace suben
