#include "core/sync/charset.h"

#include <QCoreApplication>

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <memory>

namespace suben
{

namespace
{

struct CharsetText {
    Q_DECLARE_TR_FUNCTIONS(Charset)
};

struct Close {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Close>;

Converter converter(const QString &charset)
{
    UErrorCode error = U_ZERO_ERROR;
    Converter made(ucnv_open(charset.toLatin1().constData(), &error));
    if (U_SUCCESS(error)) {
        ucnv_setFromUCallBack(made.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
        ucnv_setToUCallBack(made.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    }
    return U_SUCCESS(error) ? std::move(made) : nullptr;
}

std::optional<QByteArray> converted(UConverter *to, QStringView text)
{
    QByteArray out(UCNV_GET_MAX_BYTES_FOR_STRING(text.size(), ucnv_getMaxCharSize(to)), '\0');
    UErrorCode error = U_ZERO_ERROR;
    const int size = ucnv_fromUChars(to, out.data(), static_cast<int>(out.size()),
                                     reinterpret_cast<const UChar *>(text.utf16()), static_cast<int>(text.size()), &error);
    if (U_FAILURE(error))
        return std::nullopt;
    out.resize(size);
    return out;
}

std::optional<QString> read(const QString &charset, const QByteArray &bytes)
{
    const Converter from = converter(charset);
    if (!from)
        return std::nullopt;
    QString out(bytes.size() + 1, Qt::Uninitialized);
    UErrorCode error = U_ZERO_ERROR;
    const int size = ucnv_toUChars(from.get(), reinterpret_cast<UChar *>(out.data()), static_cast<int>(out.size()),
                                   bytes.constData(), static_cast<int>(bytes.size()), &error);
    if (U_FAILURE(error))
        return std::nullopt;
    out.resize(size);
    return out;
}

} // namespace

Result<QByteArray> encodedAs(const QString &charset, const QString &text)
{
    if (charset.isEmpty() || charset.compare(u"UTF-8", Qt::CaseInsensitive) == 0)
        return text.toUtf8();
    const Converter to = converter(charset);
    if (!to)
        return failure(ErrorCode::Usage, CharsetText::tr("There is no charset “%1”.").arg(charset));
    if (const auto whole = converted(to.get(), text))
        return *whole;
    for (const uint point : text.toUcs4()) {
        const QString character = QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
        if (!converted(to.get(), character))
            return failure(ErrorCode::Refused,
                           CharsetText::tr("The platform's charset %1 has no “%2”.").arg(charset, character));
    }
    return failure(ErrorCode::Usage, CharsetText::tr("The text does not fit the charset %1.").arg(charset));
}

QString decodedFrom(const QString &charset, const QByteArray &bytes)
{
    // Chinese that is whole UTF-8 is no chance: some declare GBK and write UTF-8.
    const auto utf8 = charset.isEmpty() ? std::nullopt : read(QStringLiteral("UTF-8"), bytes);
    if (utf8 && std::ranges::any_of(*utf8, [](QChar each) { return each.unicode() >= 0x2e80 && each.unicode() < 0xd800; }))
        return *utf8;
    for (const QString &each : {charset, QStringLiteral("UTF-8"), QStringLiteral("GB18030")}) {
        if (each.isEmpty())
            continue;
        if (const auto text = read(each, bytes))
            return *text;
    }
    return QString::fromUtf8(bytes);
}

} // namespace suben
