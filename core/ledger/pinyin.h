#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace suben
{

/// How Chinese names sound, for finding them. ICU gives a default reading; the shipped table `search/pinyin.json` puts
/// words right that ICU reads wrong (阿胶) and lists characters with several readings (重: chong, zhong), because too
/// many hits are better than a missing one.
class Pinyin final
{
public:
    Pinyin();

    /// Initials of a name, the likeliest reading first, then the others: 重庆 → cq, zq. Letters and digits stay, the
    /// rest is left out. At most `most` of them.
    QStringList initials(const QString &name, qsizetype most = 16) const;
    /// Written out: chongqing, zhongqing.
    QStringList written(const QString &name, qsizetype most = 4) const;
    /// Everything a person may type to find the name: initials and full pinyin from any character on; each once.
    QStringList keys(const QString &name) const;

private:
    using Sound = QStringList; ///< readings of one character, the likeliest first
    std::vector<Sound> sounds(const QString &name) const;
    QStringList defaultReadings(const QStringList &characters) const;
    void putWordsRight(const QStringList &characters, std::vector<Sound> &sounds) const;

    QHash<QString, QStringList> m_readings; ///< character → readings
    QHash<QString, QStringList> m_words;    ///< word → reading of each character
    qsizetype m_longestWord = 0;
};

} // namespace suben
