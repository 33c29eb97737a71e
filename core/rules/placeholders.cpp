#include "core/rules/placeholders.h"

namespace suben
{

QStringList placeholders(const Words &sentence)
{
    QStringList paths;
    const auto note = [&paths](const QString &path) {
        if (!paths.contains(path))
            paths << path;
        return QString();
    };
    fill(sentence.zh, note);
    fill(sentence.en, note);
    return paths;
}

QString fill(const QString &sentence, const std::function<QString(const QString &)> &word)
{
    QString text;
    qsizetype at = 0;
    while (at < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0)
            break;
        text += QStringView(sentence).mid(at, open - at);
        text += word(sentence.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return text + sentence.mid(at);
}

} // namespace suben
