#pragma once

#include "core/labels/labeltemplate.h"

#include "core/base/result.h"

#include <QMap>

namespace suben
{

/// The templates of this ledger: those shipped and those laid beside it, which win where they have the same id.
class LabelTemplates final
{
public:
    /// Reads `*.json` of each folder in order. A template that is refused is left out and named in `problems`.
    static LabelTemplates load(const QStringList &folders);
    /// The shipped ones.
    static QString shippedFolder();

    QList<LabelTemplate> all() const { return m_templates.values(); }
    /// NotFound with the ids there are.
    Result<LabelTemplate> find(const QString &id) const;
    const QStringList &problems() const { return m_problems; }

private:
    QMap<QString, LabelTemplate> m_templates;
    QStringList m_problems;
};

} // namespace suben
