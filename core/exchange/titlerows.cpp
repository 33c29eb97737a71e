#include "core/exchange/titlerows.h"

#include "core/codes/normalise.h"

#include <QStringList>
#include <algorithm>

namespace suben
{

namespace
{

constexpr qsizetype LongestCell = 2'000;
constexpr qsizetype ShortestFirm = 4;

struct Label {
    QString word;
    QString path;
};

struct Mention {
    qsizetype at = 0;
    qsizetype valueAt = 0;
    QString path;
};

bool isSeparator(QChar c)
{
    return c == u':' || c == u'.' || c.isSpace();
}

/// Longest first, so that 单据编号 is not read as 编号.
std::vector<Label> labelsOf(const ColumnWords &words)
{
    std::vector<Label> labels;
    for (const FactWord &fact : words.facts) {
        for (const QString &word : fact.words)
            labels.push_back({word, fact.path});
    }
    std::stable_sort(labels.begin(), labels.end(),
                     [](const Label &a, const Label &b) { return a.word.size() > b.word.size(); });
    return labels;
}

/// How many characters of `text` at `at` spell the word, spaces inside allowed (单 号); 0 when they do not.
qsizetype spelled(const QString &text, qsizetype at, const QString &word)
{
    qsizetype i = at;
    for (qsizetype j = 0; j < word.size(); ++j, ++i) {
        while (j > 0 && i < text.size() && text[i].isSpace())
            ++i;
        if (i >= text.size() || text[i].toUpper() != word[j])
            return 0;
    }
    return i - at;
}

/// A label stands after a gap and before a colon, a gap or the value's digits, or anywhere before a colon.
bool isLabel(const QString &text, qsizetype at, qsizetype length)
{
    const qsizetype end = at + length;
    const bool gapBefore = at == 0 || text[at - 1].isSpace() || QStringView(u";,|/()[]").contains(text[at - 1]);
    const QChar next = end < text.size() ? text[end] : QChar(u' ');
    return next == u':' || (gapBefore && (isSeparator(next) || next.unicode() < 0x80));
}

std::vector<Mention> mentionsIn(const QString &text, const std::vector<Label> &labels)
{
    std::vector<Mention> mentions;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = 0;
        for (const Label &label : labels) {
            length = spelled(text, at, label.word);
            if (length == 0 || !isLabel(text, at, length)) {
                length = 0;
                continue;
            }
            qsizetype valueAt = at + length;
            while (valueAt < text.size() && isSeparator(text[valueAt]))
                ++valueAt;
            mentions.push_back({at, valueAt, label.path});
            break;
        }
        at += std::max<qsizetype>(length, 1);
    }
    return mentions;
}

/// `role.phone` → `customer.phone` behind a customer's name in the same row, else the supplier's.
QString resolved(const QString &path, QString &role)
{
    const qsizetype dot = path.indexOf(u'.');
    if (path.endsWith(QLatin1String(".name")))
        role = path.left(dot);
    return path.startsWith(QLatin1String("role.")) ? role + path.mid(dot) : path;
}

QString nextCell(const Table &table, int row, int column, const std::vector<Label> &labels)
{
    for (int next = column + 1; next < table.columnCount(); ++next) {
        const QString text = halfWidth(table.text(row, next)).trimmed();
        if (!text.isEmpty())
            return mentionsIn(text, labels).empty() ? text : QString();
    }
    return {};
}

/// `烟台鲁东乳业有限公司 配送单` → the firm.
QString firmInTitle(const QString &text, const QStringList &titles)
{
    for (const QString &title : titles) {
        const qsizetype at = text.indexOf(title);
        const QString firm = at > 0 ? text.left(at).trimmed() : QString();
        if (firm.size() >= ShortestFirm)
            return firm;
    }
    return {};
}

} // namespace

std::map<QString, QString> readTitleRows(const Table &table, int end, const ColumnWords &words)
{
    const std::vector<Label> labels = labelsOf(words);
    QStringList titles = words.titles;
    std::sort(titles.begin(), titles.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    std::map<QString, QString> facts;
    QString titleFirm;
    for (int row = 0; row < end; ++row) {
        QString role = QStringLiteral("supplier");
        for (int column = 0; column < table.columnCount(); ++column) {
            const QString text = halfWidth(table.text(row, column).left(LongestCell)).trimmed();
            const std::vector<Mention> mentions = mentionsIn(text, labels);
            if (mentions.empty() && titleFirm.isEmpty())
                titleFirm = firmInTitle(text, titles);
            for (size_t i = 0; i < mentions.size(); ++i) {
                const qsizetype stop = i + 1 < mentions.size() ? mentions[i + 1].at : text.size();
                QString value = text.mid(mentions[i].valueAt, stop - mentions[i].valueAt).trimmed();
                if (value.isEmpty() && i + 1 == mentions.size())
                    value = nextCell(table, row, column, labels);
                const QString path = resolved(mentions[i].path, role);
                if (!value.isEmpty())
                    facts.try_emplace(path, value);
            }
        }
    }
    if (!titleFirm.isEmpty())
        facts.try_emplace(QStringLiteral("supplier.name"), titleFirm);
    facts.erase(QStringLiteral("other"));
    return facts;
}

} // namespace suben
