#include "core/ledger/pinyin.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace suben
{

namespace
{

bool isHan(const QString &character)
{
    const char32_t c = character.toUcs4().value(0);
    return QChar::script(c) == QChar::Script_Han;
}

QStringList charactersOf(const QString &name)
{
    QStringList characters;
    for (const char32_t c : name.normalized(QString::NormalizationForm_KC).toLower().toUcs4())
        characters.append(QString::fromUcs4(&c, 1));
    return characters;
}

bool isLatinLetters(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// lǜ → lv, as people type it; mǎ → ma.
QString withoutTones(const QString &pinyin)
{
    constexpr char16_t Diaeresis = 0x0308;
    QString plain;
    for (const QChar c : pinyin.normalized(QString::NormalizationForm_D)) {
        if (c == Diaeresis && plain.endsWith(u'u'))
            plain.back() = u'v';
        else if (!c.isMark())
            plain.append(c);
    }
    return plain;
}

void appendNew(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

/// Every way through the choices, those that differ least from the first first; each once, at most `most`.
template <typename Part>
QStringList combinations(const std::vector<QStringList> &sounds, qsizetype most, const Part &part)
{
    QStringList all{QString()};
    for (const QStringList &sound : sounds) {
        QStringList longer;
        for (const QString &reading : sound) {
            for (const QString &start : all)
                appendNew(longer, start + part(reading));
        }
        all = longer.mid(0, most);
    }
    all.removeAll(QString());
    return all;
}

QHash<QString, QStringList> listsOf(const QJsonObject &object)
{
    QHash<QString, QStringList> lists;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        lists.insert(entry.key(), entry.value().toString().split(u' ', Qt::SkipEmptyParts));
    return lists;
}

/// ICU's Han to Latin, with the readings of surnames.
struct Icu {
    std::unique_ptr<icu::Transliterator> transliterator;

    Icu()
    {
        UErrorCode status = U_ZERO_ERROR;
        transliterator.reset(icu::Transliterator::createInstance("Han-Latin/Names; Lower", UTRANS_FORWARD, status));
    }
    QString read(const QString &han) const
    {
        if (!transliterator)
            return {};
        icu::UnicodeString text(reinterpret_cast<const char16_t *>(han.utf16()), static_cast<int32_t>(han.size()));
        transliterator->transliterate(text);
        return withoutTones(QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()));
    }
};

} // namespace

Pinyin::Pinyin()
{
    QFile file(QStringLiteral(":/suben/search/pinyin.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
    m_readings = listsOf(table.value(u"readings").toObject());
    m_words = listsOf(table.value(u"words").toObject());
    for (auto word = m_words.cbegin(); word != m_words.cend(); ++word)
        m_longestWord = std::max(m_longestWord, word.value().size());
}

QStringList Pinyin::defaultReadings(const QStringList &characters) const
{
    // Made once a thread: the first one takes 0.15 s.
    thread_local const Icu icu;
    const QStringList together = icu.read(characters.join(QString())).split(u' ', Qt::SkipEmptyParts);
    if (together.size() == characters.size())
        return together;
    QStringList alone;
    for (const QString &character : characters)
        alone.append(icu.read(character).trimmed());
    return alone;
}

std::vector<Pinyin::Sound> Pinyin::sounds(const QString &name) const
{
    const QStringList characters = charactersOf(name);
    std::vector<Sound> sounds(static_cast<std::size_t>(characters.size()));
    for (qsizetype i = 0; i < characters.size();) {
        qsizetype end = i;
        while (end < characters.size() && isHan(characters[end]))
            ++end;
        const QStringList read = end > i ? defaultReadings(characters.mid(i, end - i)) : QStringList();
        for (; i < end; ++i) {
            Sound &sound = sounds[static_cast<std::size_t>(i)];
            const QStringList known = m_readings.value(characters[i]);
            const QString icu = read.value(read.size() - (end - i));
            if (isLatinLetters(icu) && (known.isEmpty() || known.contains(icu)))
                sound.append(icu);
            for (const QString &reading : known)
                appendNew(sound, reading);
        }
        if (i < characters.size() && !isHan(characters[i])) {
            if (characters[i].front().isLetterOrNumber())
                sounds[static_cast<std::size_t>(i)] = Sound{characters[i]};
            ++i;
        }
    }
    putWordsRight(characters, sounds);
    std::erase_if(sounds, [](const Sound &sound) { return sound.isEmpty(); });
    return sounds;
}

void Pinyin::putWordsRight(const QStringList &characters, std::vector<Sound> &sounds) const
{
    for (qsizetype i = 0; i < characters.size(); ++i) {
        for (qsizetype length = std::min(m_longestWord, characters.size() - i); length >= 2; --length) {
            const auto word = m_words.constFind(characters.mid(i, length).join(QString()));
            if (word == m_words.cend() || word->size() != length)
                continue;
            for (qsizetype k = 0; k < length; ++k) {
                Sound &sound = sounds[static_cast<std::size_t>(i + k)];
                sound.removeAll(word->at(k));
                sound.prepend(word->at(k));
            }
            i += length - 1;
            break;
        }
    }
}

QStringList Pinyin::initials(const QString &name, qsizetype most) const
{
    return combinations(sounds(name), most, [](const QString &reading) { return reading.left(1); });
}

QStringList Pinyin::written(const QString &name, qsizetype most) const
{
    return combinations(sounds(name), most, [](const QString &reading) { return reading; });
}

QStringList Pinyin::keys(const QString &name) const
{
    constexpr qsizetype Most = 120;
    constexpr qsizetype Readings = 16;
    std::vector<Sound> rest = sounds(name);
    QStringList keys;
    while (!rest.empty() && keys.size() < Most) {
        for (const QString &text : combinations(rest, Readings, [](const QString &reading) { return reading.left(1); }))
            appendNew(keys, text);
        for (const QString &text : combinations(rest, 2, [](const QString &reading) { return reading; }))
            appendNew(keys, text);
        rest.erase(rest.begin());
    }
    return keys;
}

} // namespace suben
