#include "core/rules/merge.h"

#include "core/rules/looseness.h"
#include "core/rules/readpack.h"
#include "core/rules/ruletexts.h"

#include <QJsonArray>

namespace suben
{

namespace
{

int indexOf(const QString &list, const QJsonArray &elements, const QString &name)
{
    for (int i = 0; i < elements.size(); ++i) {
        if (nameOf(list, elements[i].toObject()) == name)
            return i;
    }
    return -1;
}

/// What an overlay leaves alone.
bool isFixed(const QString &list, const QString &attribute)
{
    return (list == u"steps" && attribute == u"shape") || (list == u"fields" && attribute == u"type") ||
           (list == u"papers" && attribute == u"holder");
}

/// The list inside a step that an attribute of it is.
QString partList(const QString &list, const QString &attribute)
{
    if (list != u"steps")
        return {};
    return attribute == u"fields"   ? u"uses"_qs
           : attribute == u"papers" ? u"needs"_qs
           : attribute == u"sets"   ? u"sets"_qs
                                    : QString();
}

} // namespace

const QStringList &packLists()
{
    static const QStringList lists{u"roles"_qs,  u"laws"_qs,    u"settings"_qs,  u"fields"_qs,
                                   u"papers"_qs, u"objects"_qs, u"queries"_qs,   u"steps"_qs,
                                   u"checks"_qs, u"dues"_qs,    u"retention"_qs, u"views"_qs};
    return lists;
}

QString nameOf(const QString &list, const QJsonObject &element)
{
    if (list == u"fields")
        return element[u"path"].toString();
    if (list == u"uses")
        return element.contains(u"use") ? element[u"use"].toString()
                                        : u"oneOf "_qs + readStrings(element[u"oneOf"]).join(u' ');
    if (list == u"needs")
        return element[u"paper"].toString();
    if (list == u"sets")
        return element[u"field"].toString() + u' ' + element[u"to"].toVariant().toString();
    return element[u"id"].toString();
}

PackMerge::PackMerge(QHash<QString, QSet<QString>> ancestors) : m_ancestors(std::move(ancestors)) {}

void PackMerge::apply(const PackFile &file)
{
    m_file = &file;
    m_owner = file.kind == PackFileKind::Overlay ? file.json[u"overlay"].toString() : file.id;
    for (const QString &list : packLists())
        applyList(list, file.json[list].toArray());
    QJsonArray tables = m_out.json[u"tables"].toArray();
    for (const QJsonValue &table : file.json[u"tables"].toArray()) {
        if (!tables.contains(table))
            tables.append(table);
    }
    m_out.json[u"tables"] = tables;
    QJsonArray sources = m_out.json[u"sources"].toArray();
    QJsonObject source{{u"id"_qs, file.id}, {u"version"_qs, file.json[u"version"]}};
    if (file.kind == PackFileKind::Overlay)
        source[u"for"] = file.json[u"for"];
    sources.append(source);
    m_out.json[u"sources"] = sources;
}

ResolvedPack PackMerge::finish()
{
    for (auto claim = m_claims.cbegin(); claim != m_claims.cend(); ++claim)
        m_out.problems.push_back(
            {QString(), m_out.writerOf(claim.key()), claim.key(),
             RuleTexts::tr("“%1” and “%2” say different things here; the pack must say which holds.")
                 .arg(claim->first, claim->second)});
    return std::move(m_out);
}

void PackMerge::applyList(const QString &list, const QJsonArray &elements)
{
    QJsonArray into = m_out.json[list].toArray();
    QSet<QString> seen;
    for (const QJsonValue &value : elements) {
        QJsonObject element = value.toObject();
        const QString name = nameOf(list, element);
        const Place place{list, u'/' + list + u'/' + name, m_owner};
        if (seen.contains(name))
            problem(place.path, RuleTexts::tr("There are two of this name in one file."));
        seen.insert(name);
        const int at = indexOf(list, into, name);
        if (at >= 0) {
            into[at] = merged(place, into[at].toObject(), element);
        } else {
            addNew(place, element);
            into.append(element);
        }
    }
    m_out.json[list] = into;
}

void PackMerge::addNew(const Place &place, QJsonObject &element)
{
    element[u"declared"] = m_owner;
    m_out.writers.insert(place.path, m_file->file);
    const QStringList attributes = element.keys();
    for (const QString &attribute : attributes) {
        const QString parts = partList(place.list, attribute);
        if (parts.isEmpty()) {
            claim(place.path + u'/' + attribute, false);
            continue;
        }
        element[attribute] = mergedParts(parts, place.path + u'/' + attribute, {}, element[attribute].toArray());
    }
    checkFloor(place, element, element);
}

QJsonObject PackMerge::merged(const Place &place, QJsonObject into, const QJsonObject &from)
{
    m_out.writers.insert(place.path, m_file->file);
    const QJsonObject before = into;
    const QStringList attributes = from.keys();
    for (const QString &attribute : attributes) {
        const QString parts = partList(place.list, attribute);
        if (parts.isEmpty())
            setAttribute(place, attribute, into, from);
        else
            into[attribute] =
                mergedParts(parts, place.path + u'/' + attribute, into[attribute].toArray(), from[attribute].toArray());
    }
    checkFloor(place, before, into);
    return into;
}

void PackMerge::setAttribute(const Place &place, const QString &attribute, QJsonObject &into, const QJsonObject &from)
{
    const QJsonValue before = into[attribute];
    const QJsonValue now = from[attribute];
    const QString path = place.path + u'/' + attribute;
    claim(path, before != now && !before.isUndefined());
    if (m_file->kind == PackFileKind::Overlay && isFixed(place.list, attribute) && before != now)
        problem(path, RuleTexts::tr("An overlay may not change this."));
    if (isLooser(place.list, attribute, before, now)) {
        if (!from.contains(u"because"))
            problem(place.path, RuleTexts::tr("Making an inherited rule looser needs “because”."));
        QJsonArray loosened = m_out.json[u"loosened"].toArray();
        loosened.append(QJsonObject{{u"place"_qs, path}, {u"by"_qs, m_file->id}, {u"because"_qs, from[u"because"]}});
        m_out.json[u"loosened"] = loosened;
    }
    into[attribute] = now;
}

QJsonArray PackMerge::mergedParts(const QString &list, const QString &path, QJsonArray into, const QJsonArray &from)
{
    for (const QJsonValue &value : from) {
        QJsonObject part = value.toObject();
        const QString name = nameOf(list, part);
        const Place place{list, path + u'/' + name, m_owner};
        const int at = indexOf(list, into, name);
        if (at < 0) {
            addNew(place, part);
            placePart(list, into, part);
            continue;
        }
        const QJsonObject whole = merged(place, into[at].toObject(), part);
        if (part.contains(u"after")) {
            into.removeAt(at);
            placePart(list, into, whole);
        } else {
            into[at] = whole;
        }
    }
    return into;
}

/// A new part stands after the field it names, in the place of the group it replaces, else at the end.
void PackMerge::placePart(const QString &list, QJsonArray &into, const QJsonObject &part)
{
    if (part.contains(u"replaces")) {
        QJsonObject group = part;
        group.remove(u"replaces");
        const QString older = u"oneOf "_qs + readStrings(part[u"replaces"]).join(u' ');
        if (const int at = indexOf(list, into, older); at >= 0)
            into[at] = group;
        else
            problem(u"/steps"_qs, RuleTexts::tr("There is no group “%1” to replace.").arg(older.mid(6)));
        return;
    }
    const QString after = part[u"after"].toString();
    const int at = after.isEmpty() ? -1 : indexOf(list, into, after);
    if (at >= 0)
        into.insert(at + 1, part);
    else
        into.append(part);
}

/// Remembers who set a place. Two packs that set it differently, neither standing on the other, disagree until a pack
/// that stands on both sets it again.
void PackMerge::claim(const QString &path, bool changed)
{
    m_out.writers.insert(path, m_file->file);
    const QSet<QString> under = m_ancestors.value(m_owner);
    if (const auto open = m_claims.constFind(path);
        open != m_claims.cend() && under.contains(open->first) && under.contains(open->second))
        m_claims.erase(open);
    const QString before = m_setBy.value(path);
    if (changed && !before.isEmpty() && !under.contains(before) && !path.endsWith(u"/basis") &&
        !path.endsWith(u"/because"))
        m_claims.insert(path, Claim{before, m_owner});
    m_setBy.insert(path, m_owner);
}

void PackMerge::checkFloor(const Place &place, const QJsonObject &before, const QJsonObject &now)
{
    if (place.list != u"settings" || now[u"least"].isUndefined())
        return;
    const QString type = now[u"type"].toString();
    const auto below = [&](const QJsonValue &value, const QJsonValue &least) {
        if (isBelowFloor(type, value, least))
            problem(place.path, RuleTexts::tr("%1 is below the legal floor of %2.")
                                    .arg(value.toVariant().toString(), least.toVariant().toString()));
    };
    below(now[u"value"], before[u"least"].isUndefined() ? now[u"least"] : before[u"least"]);
    if (!before[u"least"].isUndefined())
        below(now[u"least"], before[u"least"]);
}

void PackMerge::problem(const QString &path, const QString &text)
{
    m_out.problems.push_back({m_file->id, m_file->file, path, text});
}

} // namespace suben
