#pragma once

#include "core/rules/rulepack.h"

#include <QHash>
#include <vector>

namespace suben
{

/// What posting has to know of a pack's fields and dues, looked up once per pack.
class PackTraits final
{
public:
    explicit PackTraits(const RulePack &pack);

    struct Field {
        bool isPrivate = false; ///< secret, or the name of a person on the staff: erasable
        bool secret = false;
        bool isAttachment = false;
    };
    Field field(const QString &path) const { return m_fields.value(path); }
    /// Paths a pack marks `indexed`, without those that stand in a column of their own.
    const std::vector<FactPath> &indexed() const { return m_indexed; }
    /// Whether an event of this step opens dues or settles some.
    bool concernsDues(const QString &step) const { return m_stepsWithDues.contains(step); }

private:
    QHash<QString, Field> m_fields;
    std::vector<FactPath> m_indexed;
    QStringList m_stepsWithDues;
};

} // namespace suben
