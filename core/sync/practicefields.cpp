#include "core/sync/practicefields.h"

#include "core/sync/pointer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

namespace suben
{

namespace
{

struct PracticeFieldsText {
    Q_DECLARE_TR_FUNCTIONS(PracticePlatform)
};

struct FieldRule {
    QString name;
    QString kind; ///< `30`, `16,4`, `date`, `time`, `list`
    bool isRequired = false;
};

QList<FieldRule> rulesIn(const QString &text)
{
    QList<FieldRule> rules;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QString kind = word.section(u'=', 1);
        const bool isRequired = kind.endsWith(u'!');
        if (isRequired)
            kind.chop(1);
        rules << FieldRule{word.section(u'=', 0, 0), kind, isRequired};
    }
    return rules;
}

bool isNumber(const QString &text, const QString &kind)
{
    static const QRegularExpression Number(QStringLiteral("^-?(\\d+)(?:\\.(\\d+))?$"));
    const QRegularExpressionMatch match = Number.match(text);
    const int digits = kind.section(u',', 0, 0).toInt();
    const int places = kind.section(u',', 1).toInt();
    return match.hasMatch() && match.capturedLength(2) <= places && match.capturedLength(1) + places <= digits;
}

bool isOfKind(const QJsonValue &value, const QString &kind)
{
    if (kind == u"list")
        return value.isArray() || value.isObject();
    if (value.isArray() || value.isObject())
        return false;
    const QString text = jsonWord(value);
    if (text.isEmpty())
        return true;
    if (kind == u"date")
        return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
    if (kind == u"time")
        return QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm:ss")).isValid();
    return kind.contains(u',') ? isNumber(text, kind) : text.toUcs4().size() <= kind.toInt();
}

} // namespace

QString wrongMembers(const QJsonObject &record, const QString &text)
{
    const QList<FieldRule> rules = rulesIn(text);
    QStringList known{QStringLiteral("recordKey")};
    for (const FieldRule &rule : rules) {
        known << rule.name;
        const QJsonValue value = record[rule.name];
        if (rule.isRequired && jsonWord(value).isEmpty())
            return PracticeFieldsText::tr("%1 is missing").arg(rule.name);
        if (!value.isUndefined() && !value.isNull() && !isOfKind(value, rule.kind))
            return PracticeFieldsText::tr("%1 is not of the kind %2").arg(rule.name, rule.kind);
    }
    for (auto member = record.begin(); member != record.end(); ++member) {
        if (!known.contains(member.key()) && !member.key().startsWith(QLatin1String("suben:")))
            return PracticeFieldsText::tr("%1 is unknown here").arg(member.key());
    }
    return {};
}

QString wrongEntries(const QJsonValue &list, const QString &rules)
{
    const QJsonArray entries = list.isArray() ? list.toArray() : list.isObject() ? QJsonArray{list} : QJsonArray();
    for (qsizetype at = 0; at < entries.size(); ++at) {
        if (const QString wrong = wrongMembers(entries.at(at).toObject(), rules); !wrong.isEmpty())
            return QStringLiteral("%1: %2").arg(at + 1).arg(wrong);
    }
    return {};
}

} // namespace suben
