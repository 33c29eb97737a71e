#include "core/render/typeface.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QRawFont>
#include <algorithm>

namespace suben
{

namespace
{

struct Face {
    QFont font;
    QRawFont raw;
};

QFont fontOf(const QString &family)
{
    QFont font(family);
    font.setPixelSize(ReferencePixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::NoFontMerging | QFont::PreferAntialias));
    font.setKerning(false);
    return font;
}

/// In order of preference; the first is the one whose PDF text layer is exact (design/toolchain.md §6).
QList<Face> installedFaces()
{
    static const QStringList Wanted{
        QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Microsoft YaHei"), QStringLiteral("Noto Sans CJK SC"),
        QStringLiteral("Noto Sans SC"),        QStringLiteral("HanaMinA"),        QStringLiteral("HanaMinB")};
    const QStringList installed = QFontDatabase::families();
    QList<Face> faces;
    for (const QString &family : Wanted) {
        if (installed.contains(family)) {
            const QFont font = fontOf(family);
            faces << Face{font, QRawFont::fromFont(font)};
        }
    }
    if (faces.isEmpty()) {
        const QFont font = fontOf(QFont().family());
        faces << Face{font, QRawFont::fromFont(font)};
    }
    return faces;
}

/// QRawFont belongs to its thread.
const QList<Face> &faces()
{
    thread_local const QList<Face> chain = installedFaces();
    return chain;
}

/// Index into faces(), -1 where none has the character. Asking a font is slow, and labels ask again and again.
qsizetype faceFor(char32_t character, const QList<Face> &chain)
{
    thread_local QHash<uint, qsizetype> known;
    const auto found = known.constFind(static_cast<uint>(character));
    if (found != known.constEnd())
        return *found;
    const auto has = [&](const Face &face) { return face.raw.supportsCharacter(static_cast<uint>(character)); };
    const auto face = std::find_if(chain.begin(), chain.end(), has);
    const qsizetype index = face == chain.end() ? -1 : face - chain.begin();
    known.insert(static_cast<uint>(character), index);
    return index;
}

/// At ReferencePixels: a line is measured once, however often its letters shrink.
qreal referenceWidth(const QString &text)
{
    constexpr qsizetype MostKnown = 4096;
    thread_local QHash<QString, qreal> known;
    const auto found = known.constFind(text);
    if (found != known.constEnd())
        return *found;
    qreal pixels = 0;
    for (const TextRun &run : textRuns(text))
        pixels += QFontMetricsF(run.font).horizontalAdvance(run.text);
    if (known.size() >= MostKnown)
        known.clear();
    known.insert(text, pixels);
    return pixels;
}

} // namespace

QList<TextRun> textRuns(const QString &text)
{
    const QList<Face> &chain = faces();
    QList<TextRun> runs;
    qsizetype current = -1;
    for (const uint character : text.toUcs4()) {
        const qsizetype face = std::max<qsizetype>(0, faceFor(character, chain));
        if (runs.isEmpty() || face != current)
            runs << TextRun{{}, chain[face].font, face > 0};
        current = face;
        const auto code = static_cast<char32_t>(character);
        runs.back().text += QString::fromUcs4(&code, 1);
    }
    return runs;
}

qreal textWidth(const QString &text, qreal points, Weight weight)
{
    const qreal pixels = referenceWidth(text);
    const qreal outline = weight == Weight::Bold ? BoldOutline : 0;
    return (pixels / ReferencePixels + outline) * points * mmPerPoint();
}

QString missingCharacters(const QString &text)
{
    QString missing;
    for (const uint character : text.toUcs4()) {
        const auto code = static_cast<char32_t>(character);
        const QString one = QString::fromUcs4(&code, 1);
        if (faceFor(code, faces()) < 0 && !missing.contains(one))
            missing += one;
    }
    return missing;
}

} // namespace suben
