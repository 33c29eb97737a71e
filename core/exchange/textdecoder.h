#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

struct UConverter;

namespace suben
{

/// The encodings spreadsheets here write.
enum class TextEncoding { Utf8, Gb18030, Utf16Le, Utf16Be };

struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    int markBytes = 0; ///< length of the byte order mark to skip
    bool operator==(const EncodingGuess &) const = default;
};

/// What a file that begins with `head` can be, the likeliest first. With a byte order mark that is one; without, UTF-8
/// stands before GB18030, because GB18030 text is hardly ever valid UTF-8 and the reverse is common.
QList<EncodingGuess> guessEncodings(const QByteArray &head);

/// Turns bytes into text, chunk by chunk, and stops at the first byte that makes no sense: nothing is ever replaced.
class TextDecoder final
{
public:
    explicit TextDecoder(TextEncoding encoding);
    ~TextDecoder();
    Q_DISABLE_COPY_MOVE(TextDecoder)

    /// Appends what `bytes` say; false when they are not in this encoding.
    bool decode(const QByteArray &bytes, QString &out);
    /// After the last chunk; false when it ended in the middle of a character.
    bool finish(QString &out);

private:
    enum class Flush { No, Yes };
    bool convert(const QByteArray &bytes, QString &out, Flush flush);

    UConverter *m_converter = nullptr;
    bool m_ok = false;
};

} // namespace suben
