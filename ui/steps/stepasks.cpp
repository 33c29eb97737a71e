#include "ui/steps/stepasks.h"

#include "core/rules/rulepacks.h"
#include "ui/form/fieldtext.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace suben
{

namespace
{

struct StepAsksText {
    Q_DECLARE_TR_FUNCTIONS(StepAsks)
};

bool isLotName(const QString &path)
{
    return path == u"lot.code" || path == u"lot.made" || path == u"lot.expiry" || path == u"lot.noExpiry";
}

bool isOfLine(const QString &path)
{
    return path.startsWith(u"lot.") || path.startsWith(u"line.") || path.startsWith(u"item.");
}

AskedField asked(const RulePack &pack, const StepRule &step, const FieldUse &use, const FieldRule &rule)
{
    AskedField field;
    field.rule = rule;
    field.title = pack.fieldWord(use.path, &step, windowLanguage());
    field.isNeeded = use.wanted == Wanted::Always || use.wanted == Wanted::When;
    field.isSometimes = use.wanted == Wanted::When;
    field.isAdvised = use.wanted == Wanted::Advised;
    field.isWorkedOut = use.path.startsWith(u"line.") && rule.defaultValue.kind != Expression::Kind::None;
    for (const OneOfGroup &group : step.groups) {
        if (field.isNeeded || !group.paths.contains(use.path))
            continue;
        field.isNeeded = true;
        field.others = group.paths;
        field.others.removeAll(use.path);
    }
    const RuleTable *table = rule.table.isEmpty() ? nullptr : pack.table(rule.table);
    if (rule.type != FieldType::Checklist || table == nullptr)
        return field;
    const int word = std::max(table->column(u"zh"), 0);
    for (const QStringList &row : table->rows)
        field.items.push_back({row.value(0), {row.value(word), {}}});
    return field;
}

LineKind lineKind(const StepRule &step)
{
    const bool names = std::ranges::any_of(step.fields, [](const FieldUse &use) { return isOfLine(use.path); });
    switch (step.shape) {
    case Shape::In:
        // What comes back is a lot that went out (D17).
        return step.bizStep == u"returning" ? LineKind::Stock : LineKind::Fresh;
    case Shape::Transform:
        return LineKind::Both;
    case Shape::Observe:
        return names && step.object.isEmpty() ? LineKind::Stock : LineKind::None;
    default:
        return LineKind::Stock;
    }
}

class Collector final
{
public:
    explicit Collector(StepAsks &asks) : m_asks(asks) {}

    void collect(const RulePack &pack, const StepRule &step)
    {
        if (m_asks.title.isEmpty())
            begin(pack, step);
        for (const FieldUse &use : step.fields)
            add(pack, step, use);
        for (const OneOfGroup &group : step.groups) {
            for (const QString &path : group.paths) {
                FieldUse use;
                use.path = path;
                add(pack, step, use);
            }
        }
    }

private:
    void begin(const RulePack &pack, const StepRule &step)
    {
        m_asks.step = step.id;
        m_asks.pack = pack.id;
        m_asks.title = inLanguage(step.words, windowLanguage());
        m_asks.shape = step.shape;
        m_asks.bizStep = step.bizStep;
        m_asks.objectKind = step.object;
        m_asks.lines = lineKind(step);
        if (const ObjectRule *object = pack.object(step.object))
            m_asks.objectKey = object->key;
        if (step.counterpart != Counterpart::None || step.use(u"party.name") != nullptr)
            m_asks.partyTitle = pack.fieldWord(u"party.name", &step, windowLanguage());
    }

    void add(const RulePack &pack, const StepRule &step, const FieldUse &use)
    {
        const FieldRule *rule = pack.field(use.path);
        if (rule == nullptr)
            return;
        const AskedField field = asked(pack, step, use, *rule);
        if (m_seen.contains(use.path))
            return needToo(field);
        m_seen.insert(use.path);
        if (use.path.startsWith(u"event.") || use.path.startsWith(u"object."))
            m_asks.head.push_back(field);
        else if (use.path.startsWith(u"line."))
            m_asks.line.push_back(field);
        else if (use.path.startsWith(u"lot."))
            (isLotName(use.path) || m_asks.lines != LineKind::Stock ? m_asks.lot : m_asks.line).push_back(field);
    }

    /// What an earlier pack left open is needed for the goods of this one.
    void needToo(const AskedField &field)
    {
        if (!field.isNeeded || !field.others.isEmpty())
            return;
        for (std::vector<AskedField> *fields : {&m_asks.head, &m_asks.line, &m_asks.lot}) {
            for (AskedField &there : *fields) {
                if (there.rule.path == field.rule.path && !there.isNeeded)
                    there.isNeeded = there.isSometimes = true;
            }
        }
    }

    StepAsks &m_asks;
    QSet<QString> m_seen;
};

bool hasRole(const Session &session, const StepRule &step)
{
    return step.roles.isEmpty() ||
           std::ranges::any_of(step.roles, [&](const QString &role) { return session.info.roles.contains(role); });
}

} // namespace

std::vector<AskedField> askedFields(const RulePack &pack, const StepRule &step)
{
    std::vector<AskedField> fields;
    QSet<QString> seen;
    const auto add = [&](const FieldUse &use) {
        const FieldRule *rule = pack.field(use.path);
        if (rule == nullptr || seen.contains(use.path))
            return;
        seen.insert(use.path);
        fields.push_back(asked(pack, step, use, *rule));
    };
    for (const FieldUse &use : step.fields)
        add(use);
    for (const OneOfGroup &group : step.groups) {
        for (const QString &path : group.paths) {
            FieldUse use;
            use.path = path;
            add(use);
        }
    }
    return fields;
}

StepAsks stepAsks(const Session &session, const QString &step)
{
    StepAsks asks;
    Collector collector(asks);
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        const StepRule *rule = pack != nullptr ? pack->step(step) : nullptr;
        if (rule != nullptr && !rule->off)
            collector.collect(*pack, *rule);
    }
    return asks;
}

QString shapeTitle(Shape shape)
{
    switch (shape) {
    case Shape::In:
        return StepAsksText::tr("Comes in");
    case Shape::Out:
        return StepAsksText::tr("Goes out");
    case Shape::Transform:
        return StepAsksText::tr("Made or split");
    case Shape::Move:
        return StepAsksText::tr("Moved");
    case Shape::Pack:
        return StepAsksText::tr("Packed");
    case Shape::Observe:
        return StepAsksText::tr("Checked and noted");
    case Shape::Adjust:
        return StepAsksText::tr("Counting");
    }
    return {};
}

std::vector<StepChoice> stepChoices(const Session &session)
{
    std::vector<StepChoice> found;
    QSet<QString> seen;
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        if (pack == nullptr)
            continue;
        for (const StepRule &step : pack->steps) {
            if (step.off || seen.contains(step.id) || !hasRole(session, step))
                continue;
            seen.insert(step.id);
            const RulePack *declarer = session.packs.pack(step.declaredBy);
            found.push_back({step.id, inLanguage(step.words, windowLanguage()), shapeTitle(step.shape),
                             inLanguage((declarer != nullptr ? declarer : pack)->title, windowLanguage()), step.shape,
                             step.bizStep});
        }
    }
    std::ranges::stable_sort(found, {}, &StepChoice::shape);
    return found;
}

} // namespace suben
