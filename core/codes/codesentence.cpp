#include "core/codes/codesentence.h"

#include "core/codes/mask.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

constexpr qsizetype LongestShown = 40;

struct CodesSay {
    Q_DECLARE_TR_FUNCTIONS(Codes)
};

QString shown(QStringView text, const SchemeWords &words)
{
    if (words.secret)
        return masked(text);
    if (text.size() <= LongestShown)
        return text.toString();
    return text.first(LongestShown - 9).toString() + u'…' + text.last(8).toString();
}

QString remedy(CodeSource source)
{
    switch (source) {
    case CodeSource::Package:
        return QCoreApplication::translate("Codes", "Scan it again, or compare it with the package.");
    case CodeSource::Licence:
        return QCoreApplication::translate("Codes", "Compare it with the licence.");
    case CodeSource::Card:
        return QCoreApplication::translate("Codes", "Compare it with the card.");
    case CodeSource::Elsewhere:
        return QCoreApplication::translate("Codes", "Please correct it.");
    }
    Q_UNREACHABLE();
}

QString lengthSentence(const CodeCheck &code, const QString &subject, const QString &text)
{
    if (code.expected.size() > code.text.size() && code.text.size() == 12)
        return QCoreApplication::translate("Codes", "%1 lacks a digit: numbers from 690 to 699 have 13. It may be %2.")
            .arg(text, code.expected);
    return QCoreApplication::translate("Codes", "The %1 should have %2 characters, not %3.")
        .arg(subject, code.expected, QString::number(code.text.size()));
}

QString checkSentence(const CodeCheck &code, const QString &text)
{
    if (code.position == code.text.size() - 1)
        return QCoreApplication::translate("Codes", "%1 should end in %2.").arg(text, code.expected);
    return QCoreApplication::translate("Codes", "Place %2 of %1 should be %3.")
        .arg(text, QString::number(code.position + 1), code.expected);
}

QString placeSentence(const CodeCheck &code, const QString &subject)
{
    const QString place = QString::number(code.position + 1);
    if (code.reason == CodeReason::Date)
        return QCoreApplication::translate("Codes", "The %1 holds no possible date from place %2 on.")
            .arg(subject, place);
    if (code.reason == CodeReason::Prefix && code.expected.isEmpty())
        return QCoreApplication::translate("Codes", "The %1 holds no known region at place %2.").arg(subject, place);
    if (code.reason == CodeReason::Prefix && code.position == 0)
        return QCoreApplication::translate("Codes", "The %1 should begin with %2.").arg(subject, code.expected);
    if (!code.expected.isEmpty())
        return QCoreApplication::translate("Codes", "The %1 should have %3 at place %2.")
            .arg(subject, place, code.expected);
    return QCoreApplication::translate("Codes", "The %1 cannot have “%3” at place %2.")
        .arg(subject, place, code.text.mid(code.position, 1));
}

QString complaint(const CodeCheck &code, const SchemeWords &words, const QString &subject)
{
    switch (code.reason) {
    case CodeReason::None:
        return {};
    case CodeReason::Empty:
        return QCoreApplication::translate("Codes", "The %1 is missing.").arg(subject);
    case CodeReason::Length:
        return lengthSentence(code, subject, shown(code.text, words));
    case CodeReason::Check:
        return checkSentence(code, shown(code.text, words));
    case CodeReason::InnerCheck:
        return QCoreApplication::translate("Codes", "Place 17 of %1 should be %2, unless the code is an old one.")
            .arg(shown(code.text, words), code.expected);
    case CodeReason::Character:
    case CodeReason::Date:
    case CodeReason::Prefix:
        return placeSentence(code, subject);
    case CodeReason::Shape:
        return words.shape != nullptr
                   ? CodesSay::tr(words.shape)
                   : QCoreApplication::translate("Codes", "This is not how a %1 is written.").arg(subject);
    case CodeReason::Rounded:
        return QCoreApplication::translate(
                   "Codes", "%1 was rounded by a spreadsheet; its last digits are lost. Ask for the original file.")
            .arg(code.text);
    case CodeReason::UnknownScheme:
        return QCoreApplication::translate("Codes", "No scheme for codes is called %1.").arg(code.scheme);
    }
    Q_UNREACHABLE();
}

} // namespace

QString codeSentence(const CodeCheck &code, const SchemeWords &words, const QString &subject)
{
    const QString what = complaint(code, words, subject.isEmpty() ? CodesSay::tr(words.subject) : subject);
    const bool enough = code.reason == CodeReason::None || code.reason == CodeReason::Empty ||
                        code.reason == CodeReason::Length || code.reason == CodeReason::Rounded ||
                        code.reason == CodeReason::UnknownScheme;
    if (enough)
        return what;
    //: two sentences, the second says what to do
    return QCoreApplication::translate("Codes", "%1 %2").arg(what, remedy(words.source));
}

QString changeSentence(const CodeCheck &code, QStringView written, const SchemeWords &words)
{
    if (!code.changes)
        return {};
    if (words.secret)
        return QCoreApplication::translate("Codes", "The %1 was tidied: full-width forms, spaces, look-alike letters.")
            .arg(CodesSay::tr(words.subject));
    const QString from = shown(written, words);
    const QString to = shown(code.text, words);
    if (code.changes == CodeChange::FullWidth)
        return QCoreApplication::translate("Codes", "Full-width characters became ordinary ones: %1 → %2.")
            .arg(from, to);
    if (code.changes == CodeChange::Separators)
        return QCoreApplication::translate("Codes", "Spaces and signs between were put right: %1 → %2.").arg(from, to);
    if (code.changes == CodeChange::Case)
        return QCoreApplication::translate("Codes", "Small letters became capitals: %1 → %2.").arg(from, to);
    if (code.changes == CodeChange::LookAlike)
        return QCoreApplication::translate("Codes", "Letters were read as digits: %1 → %2.").arg(from, to);
    return QCoreApplication::translate("Codes", "The code was tidied: %1 → %2.").arg(from, to);
}

} // namespace suben
