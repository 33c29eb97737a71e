#pragma once

#include "core/rules/resolver.h"

#include <QSet>

namespace suben
{

/// Puts packs and overlays over each other, element by element and attribute by attribute. Feed it the chain in order.
class PackMerge final
{
public:
    /// `ancestors` of every pack in the chain, itself included.
    explicit PackMerge(QHash<QString, QSet<QString>> ancestors);

    void apply(const PackFile &file);
    /// The lists as they stand, and what was found wrong.
    ResolvedPack finish();

private:
    struct Place {
        QString list; ///< of the pack, or `uses`, `needs`, `sets` inside a step
        QString path; ///< `/checks/noCash`
        QString declared;
    };
    struct Claim {
        QString first;
        QString second;
    };

    void applyList(const QString &list, const QJsonArray &elements);
    QJsonObject merged(const Place &place, QJsonObject into, const QJsonObject &from);
    QJsonArray mergedParts(const QString &list, const QString &path, QJsonArray into, const QJsonArray &from);
    void placePart(const QString &list, QJsonArray &into, const QJsonObject &part);
    void addNew(const Place &place, QJsonObject &element);
    void setAttribute(const Place &place, const QString &attribute, QJsonObject &into, const QJsonObject &from);
    void claim(const QString &path, bool changed);
    void checkFloor(const Place &place, const QJsonObject &before, const QJsonObject &now);
    void problem(const QString &path, const QString &text);

    QHash<QString, QSet<QString>> m_ancestors;
    QHash<QString, QString> m_setBy;
    QHash<QString, Claim> m_claims;
    ResolvedPack m_out;
    const PackFile *m_file = nullptr;
    QString m_owner; ///< the pack whose place in the chain this is: of an overlay its base
};

/// The lists of a pack, in the order of the file.
const QStringList &packLists();
/// What names an element: `path` of a field, else `id`.
QString nameOf(const QString &list, const QJsonObject &element);

} // namespace suben
