#include "core/labels/templatejson.h"

#include <QJsonArray>

namespace suben
{

namespace
{

constexpr qreal WithinLabel = 1e-6; ///< mm

} // namespace

void TemplateJson::refuse(QLatin1String key, const QString &reason) const
{
    if (m_problem->isEmpty())
        *m_problem = pathOf(key) + QStringLiteral(": ") + reason;
}

void TemplateJson::allowOnly(const QStringList &keys) const
{
    for (const QString &key : m_object.keys()) {
        if (!keys.contains(key))
            refuse(QLatin1String(key.toLatin1()), tr("This key is not known."));
    }
}

QString TemplateJson::text(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() || value.toString().isEmpty())
        refuse(key, tr("A text must stand here."));
    return value.toString();
}

QString TemplateJson::oneOf(QLatin1String key, const QStringList &words) const
{
    const QString word = has(key) ? text(key) : words.front();
    if (!words.contains(word))
        refuse(key, tr("%1 is none of %2.").arg(word, words.join(QStringLiteral(", "))));
    return word;
}

qreal TemplateJson::number(QLatin1String key, qreal least, qreal most, qreal otherwise) const
{
    if (!has(key))
        return otherwise;
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
        refuse(key, tr("A number from %1 to %2 must stand here.").arg(least).arg(most));
    return value.toDouble();
}

QList<qreal> TemplateJson::numbers(QLatin1String key) const
{
    QList<qreal> all;
    for (const QJsonValue &value : m_object.value(key).toArray()) {
        if (value.isDouble())
            all << value.toDouble();
    }
    if (all.size() != 4 || m_object.value(key).toArray().size() != 4) {
        refuse(key, tr("Four numbers in millimetres must stand here."));
        return {0, 0, 1, 1};
    }
    return all;
}

QList<qreal> TemplateJson::pair(QLatin1String key, qreal most) const
{
    const QJsonArray values = m_object.value(key).toArray();
    if (values.size() != 2 || values[0].toDouble(-1) < 0 || values[1].toDouble(-1) < 0 || values[0].toDouble() > most ||
        values[1].toDouble() > most) {
        refuse(key, tr("Two numbers in millimetres must stand here."));
        return {0, 0};
    }
    return {values[0].toDouble(), values[1].toDouble()};
}

QRectF TemplateJson::area(QLatin1String key, QSizeF label) const
{
    const QList<qreal> n = numbers(key);
    const QRectF area(n[0], n[1], n[2], n[3]);
    if (area.width() <= 0 || area.height() <= 0)
        refuse(key, tr("Width and height must be more than 0."));
    else if (area.left() < 0 || area.top() < 0 || area.right() > label.width() + WithinLabel ||
             area.bottom() > label.height() + WithinLabel)
        refuse(key, tr("This place is not inside the label of %1 × %2 mm.").arg(label.width()).arg(label.height()));
    return area;
}

Words TemplateJson::words() const
{
    Words words;
    if (has(QLatin1String("zh")))
        words.zh = text(QLatin1String("zh"));
    if (has(QLatin1String("en")))
        words.en = text(QLatin1String("en"));
    if (words.zh.isEmpty() && !words.en.isEmpty())
        refuse(QLatin1String("zh"), tr("The Chinese words are missing."));
    return words;
}

TemplateJson TemplateJson::inner(QLatin1String key) const
{
    if (!m_object.value(key).isObject())
        refuse(key, tr("An object must stand here."));
    return TemplateJson(m_object.value(key).toObject(), pathOf(key), m_problem);
}

QList<TemplateJson> TemplateJson::list(QLatin1String key) const
{
    if (!m_object.value(key).isArray())
        refuse(key, tr("A list must stand here."));
    QList<TemplateJson> all;
    for (const QJsonValue &value : m_object.value(key).toArray()) {
        if (!value.isObject())
            refuse(key, tr("Every entry must be an object."));
        all << TemplateJson(value.toObject(), QStringLiteral("%1[%2]").arg(pathOf(key)).arg(all.size()), m_problem);
    }
    return all;
}

} // namespace suben
