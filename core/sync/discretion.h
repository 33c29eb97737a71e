#pragma once

#include "core/base/ids.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace suben
{

class Database;
class Keyring;
struct Profile;
struct Profiles;
struct RequestFacts;

/// What may stand readable beside the sealed evidence, in a message and on the screen, of what went to a platform and
/// came back: everything but secrets, numbers of ID cards (GB 11643, mistyped ones too) and persons, also where they
/// stand in Base64, gzip, hexadecimal digits, percent signs or JSON escapes.
class Discretion final
{
public:
    Discretion() = default;
    /// The members the platform's profile names as private.
    explicit Discretion(const Profile &profile);
    /// And the secrets its requests are filled with.
    Discretion(const Profile &profile, const RequestFacts &facts);

    /// Shown as dots.
    void hideSecret(const QString &secret);
    /// Shown as the ledger masks it.
    void hidePerson(const QString &name);
    /// Persons and numbers of an entry, and its party where that is a person. Sealed ones as far as the key is open.
    void hidePersonsOf(Database &db, const Keyring &keys, EventId event);
    /// What the private members of a text hold, wherever else it stands.
    void hideMembersOf(const QString &text);

    QString kept(const QString &text) const;
    /// Kept, and cut after 2000 characters: a platform may answer with a book; the whole lies sealed.
    QString noted(const QString &text) const;
    /// Every text in it; the names of members stay.
    QJsonValue kept(const QJsonValue &value) const;

private:
    QString plainKept(QString text) const;

    QStringList m_secrets;
    QStringList m_members;
    QStringList m_persons;
};

/// With the secrets the ledger keeps for the platform, as far as its key is open.
Discretion discretionFor(Database &db, const Keyring &keys, const Profiles &profiles, const QString &profile);

} // namespace suben
