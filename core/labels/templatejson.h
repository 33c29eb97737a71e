#pragma once

#include "core/rules/fieldrule.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QStringList>

namespace suben
{

/// One JSON object and the path to it. The first thing wrong is kept; everything after it reads as its default.
class TemplateJson final
{
    Q_DECLARE_TR_FUNCTIONS(LabelTemplateReader)

public:
    TemplateJson(QJsonObject object, QString path, QString *problem)
        : m_object(std::move(object)), m_path(std::move(path)), m_problem(problem)
    {
    }

    bool has(QLatin1String key) const { return m_object.contains(key); }
    void refuse(QLatin1String key, const QString &reason) const;
    void allowOnly(const QStringList &keys) const;
    QString text(QLatin1String key) const;
    QString oneOf(QLatin1String key, const QStringList &words) const;
    qreal number(QLatin1String key, qreal least, qreal most, qreal otherwise) const;
    QList<qreal> numbers(QLatin1String key) const;
    QList<qreal> pair(QLatin1String key, qreal most) const;
    QRectF area(QLatin1String key, QSizeF label) const;
    Words words() const;
    TemplateJson inner(QLatin1String key) const;
    QList<TemplateJson> list(QLatin1String key) const;

private:
    QString pathOf(QLatin1String key) const { return m_path.isEmpty() ? QString(key) : m_path + u'.' + key; }

    QJsonObject m_object;
    QString m_path;
    QString *m_problem;
};

} // namespace suben
