#include "core/exchange/columnwords.h"

#include "core/codes/normalise.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <utility>

namespace suben
{

namespace
{

constexpr qsizetype MaxHeader = 200;

constexpr std::array ContentNames{
    std::pair{u"", Content::Any},
    std::pair{u"date", Content::Date},
    std::pair{u"duration", Content::Duration},
    std::pair{u"number", Content::Number},
    std::pair{u"quantity", Content::Quantity},
    std::pair{u"unit", Content::Unit},
    std::pair{u"gtin", Content::Gtin},
    std::pair{u"codes", Content::Codes},
    std::pair{u"creditCode", Content::CreditCode},
};

Failure wrong(const QString &place)
{
    return failure(
        ErrorCode::Usage,
        QCoreApplication::translate("ColumnWords", "import/columns.json: %1 is not as it should be.").arg(place));
}

QStringList words(const QJsonValue &list)
{
    QStringList found;
    for (const QJsonValue &word : list.toArray())
        found << plainHeader(word.toString());
    found.removeAll(QString());
    return found;
}

std::optional<Content> contentNamed(const QString &name)
{
    for (const auto &[word, content] : ContentNames) {
        if (name == QStringView(word))
            return content;
    }
    return std::nullopt;
}

Result<ColumnWord> columnFrom(const QJsonObject &object, const QString &place)
{
    const auto content = contentNamed(object[QLatin1String("content")].toString());
    ColumnWord column{object[QLatin1String("path")].toString(), words(object[QLatin1String("words")]), Content::Any,
                      QRegularExpression(object[QLatin1String("pattern")].toString()),
                      object[QLatin1String("guess")].toBool()};
    if (!content || column.path.isEmpty() || column.words.isEmpty() || !column.pattern.isValid())
        return wrong(place);
    column.content = *content;
    return column;
}

Result<ColumnWords> wordsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(QStringLiteral("/"));
    return ColumnWords::fromJson(file.readAll());
}

} // namespace

QString plainHeader(QStringView header)
{
    QString plain;
    int brackets = 0;
    for (const QChar c : halfWidth(header.left(MaxHeader)).toUpper()) {
        brackets += c == u'(' || c == u'[' ? 1 : 0;
        if (brackets == 0 && !c.isSpace() && c != u':' && c != u'*' && c != u'_')
            plain += c;
        brackets -= (c == u')' || c == u']') && brackets > 0 ? 1 : 0;
    }
    return plain;
}

QString headerHint(QStringView header)
{
    static const QRegularExpression inBrackets(QStringLiteral("[(\\[]([^)\\]]*)[)\\]]"));
    return inBrackets.match(halfWidth(header.left(MaxHeader))).captured(1).trimmed();
}

Result<ColumnWords> ColumnWords::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[QLatin1String("suben")].toString() != u"importcolumns/1")
        return wrong(QStringLiteral("/suben"));
    ColumnWords all;
    const QJsonArray columns = root[QLatin1String("columns")].toArray();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto column = columnFrom(columns[i].toObject(), QStringLiteral("/columns/%1").arg(i));
        if (!column)
            return Failure(column.error());
        all.columns.push_back(*column);
    }
    const QJsonArray facts = root[QLatin1String("facts")].toArray();
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const FactWord fact{facts[i][QLatin1String("path")].toString(), words(facts[i][QLatin1String("words")])};
        if (fact.path.isEmpty() || fact.words.isEmpty())
            return wrong(QStringLiteral("/facts/%1").arg(i));
        all.facts.push_back(fact);
    }
    all.titles = words(root[QLatin1String("titles")]);
    all.totals = words(root[QLatin1String("totals")]);
    all.subtotals = words(root[QLatin1String("subtotals")]);
    all.cancelled = words(root[QLatin1String("cancelled")]);
    all.passed = words(root[QLatin1String("passed")]);
    all.failed = words(root[QLatin1String("failed")]);
    if (all.columns.empty() || all.totals.isEmpty())
        return wrong(all.columns.empty() ? QStringLiteral("/columns") : QStringLiteral("/totals"));
    return all;
}

Result<ColumnWords> ColumnWords::shipped()
{
    return wordsIn(QStringLiteral(":/suben/import/columns.json"));
}

Result<ColumnWords> ColumnWords::shippedResults()
{
    return wordsIn(QStringLiteral(":/suben/import/results.json"));
}

} // namespace suben
