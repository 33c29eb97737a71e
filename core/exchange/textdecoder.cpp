#include "core/exchange/textdecoder.h"

#include <array>
#include <unicode/ucnv.h>

namespace suben
{

namespace
{

const char *converterName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Gb18030:
        return "gb18030";
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Utf8:
        break;
    }
    return "UTF-8";
}

/// Digits, separators and line ends have a zero byte each in UTF-16.
bool hasZeros(const QByteArray &head, qsizetype from)
{
    qsizetype zeros = 0;
    for (qsizetype i = from; i < head.size(); i += 2)
        zeros += head[i] == '\0' ? 1 : 0;
    return head.size() >= 4 && zeros * 8 >= head.size();
}

} // namespace

QList<EncodingGuess> guessEncodings(const QByteArray &head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return {{TextEncoding::Utf8, 3}};
    if (head.startsWith("\xFF\xFE"))
        return {{TextEncoding::Utf16Le, 2}};
    if (head.startsWith("\xFE\xFF"))
        return {{TextEncoding::Utf16Be, 2}};
    if (hasZeros(head, 1))
        return {{TextEncoding::Utf16Le, 0}};
    if (hasZeros(head, 0))
        return {{TextEncoding::Utf16Be, 0}};
    return {{TextEncoding::Utf8, 0}, {TextEncoding::Gb18030, 0}};
}

TextDecoder::TextDecoder(TextEncoding encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    m_converter = ucnv_open(converterName(encoding), &status);
    ucnv_setToUCallBack(m_converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    m_ok = U_SUCCESS(status);
}

TextDecoder::~TextDecoder()
{
    ucnv_close(m_converter);
}

bool TextDecoder::decode(const QByteArray &bytes, QString &out)
{
    return convert(bytes, out, Flush::No);
}

bool TextDecoder::finish(QString &out)
{
    return convert({}, out, Flush::Yes);
}

bool TextDecoder::convert(const QByteArray &bytes, QString &out, Flush flush)
{
    const char *source = bytes.constData();
    const char *const end = source + bytes.size();
    std::array<UChar, 4096> buffer{};
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (m_ok && status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        UChar *target = buffer.data();
        ucnv_toUnicode(m_converter, &target, buffer.data() + buffer.size(), &source, end, nullptr, flush == Flush::Yes,
                       &status);
        out.append(reinterpret_cast<const QChar *>(buffer.data()), target - buffer.data());
        m_ok = U_SUCCESS(status) || status == U_BUFFER_OVERFLOW_ERROR;
    }
    return m_ok;
}

} // namespace suben
