#pragma once

#include "core/base/result.h"
#include "core/rules/rulepack.h"

#include <QStringList>
#include <map>

namespace suben
{

/// A pack, overlay or table that does not stand in a folder (the firm's settings, kept in the ledger file).
struct PackText {
    QString name; ///< what a problem calls it
    QByteArray json;
};

/// Where packs come from. A file in `own` wins over a shipped one of the same id.
struct PackSources {
    QString shipped = QStringLiteral(":/suben"); ///< holds rulepacks/, rulepacks/overlays/, tables/
    QString own;                                 ///< the user's folder, searched with its sub-folders; may be empty
    QString region = QStringLiteral("CN"); ///< `CN`, `CN-37`, `CN-3701`: overlays of these apply, broad before narrow
    std::vector<PackText> firm;            ///< overlays with `"for": "firm"`, applied last
    Language language = Language::Chinese; ///< of findings
};

/// Why a file was refused: `haz.toxic.json /checks/noPrivateBuyer/when: …`.
struct PackProblem {
    QString pack; ///< id where it is known
    QString file;
    QString place; ///< `/checks/noCash/when`
    QString text;
    QString toString() const;
    bool operator==(const PackProblem &) const = default;
};

struct PackLibrary;

/// Whether other packs only inherit from this one, so that nobody keeps a ledger under it: an id without a dot
/// (`common`, `drug`) or one that ends in `.common`.
bool isParentOnly(QStringView id);

/// All packs of the sources. Each is resolved, checked and compiled when it is first asked for: a firm works by a few of
/// them. Copies share it, also between threads; what it answers changes by `become` alone.
class RulePacks final
{
public:
    /// Never fails as a whole: a bad file is left out and reported, the others work.
    static RulePacks load(const PackSources &sources);
    /// The files that can be read, overlays that do harm left out: what `compile` makes packs of.
    static PackLibrary read(const PackSources &sources, std::vector<PackProblem> &problems);
    /// Only these packs of a library; one that is refused or missing stands in `problems`.
    static RulePacks compile(const PackLibrary &library, const QStringList &ids, Language language);
    /// A pack as it stood when an event was recorded, from its stored canonical text.
    static Result<std::shared_ptr<const RulePack>> restore(const QByteArray &canonicalJson);

    /// Nothing when there is no such pack or it was refused.
    const RulePack *pack(QStringView id) const;
    /// Of every file that could be read, in alphabetical order, those of `isParentOnly` too; `pack` may refuse one.
    QStringList ids() const;
    /// Without making the pack.
    Words title(QStringView id) const;
    /// Ids of the pack and of those that inherit from it.
    QStringList heirs(const QString &id) const;
    /// Packs that are not as they were shipped: laid in, under an overlay, or on top of such a one.
    QStringList laidIn() const;
    /// Of every pack there is: makes them all.
    const std::vector<PackProblem> &problems() const;
    /// Of the files as such, and of these packs.
    std::vector<PackProblem> problemsOf(const QStringList &ids) const;
    /// The type of every path that any pack declares, the first by id where two differ.
    QHash<QString, FieldType> fieldTypes() const;
    /// SHA-256 over all that was read: the same packs, the same answers.
    QByteArray fingerprint() const;
    Language language() const { return m_language; }

    /// From now on what `next` answers, here and in every copy. Packs handed out before stay what they were.
    void become(const RulePacks &next);
    /// Grows whenever the answers may have changed.
    int generation() const;

private:
    std::shared_ptr<class PackShelf> shelf() const;

    std::shared_ptr<struct PackHold> m_hold;
    Language m_language = Language::Chinese;
};

} // namespace suben
