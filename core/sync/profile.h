#pragma once

#include "core/base/result.h"
#include "core/sync/answerspec.h"
#include "core/sync/downloadspec.h"
#include "core/sync/mapping.h"
#include "core/sync/pointer.h"
#include "core/sync/profileparts.h"
#include "core/sync/profilesignature.h"
#include "core/sync/requestspec.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

namespace suben
{

struct Profile;

/// The same profile, other in some members, for entries of which a fact is there, or is one of these words.
struct ProfileVariant {
    QString fact;
    QStringList is;
    std::shared_ptr<const Profile> profile;
};

/// How one platform wants it, as data (resources/platforms/<id>.json, resources/schemas/platform.schema.json).
struct Profile {
    QString id;
    QString version;
    QString titleZh;
    QString titleEn;
    QString noteZh;
    QStringList unconfirmed; ///< what the platform's own papers leave open (待核实); such a profile only practises
    QDate from;              ///< the platform takes this version from this day on
    QDate until;             ///< … and up to this one
    std::optional<ProfileSignature> signature; ///< verified: who vouches for every byte of it
    bool isShipped = false;                    ///< came with the program
    QList<PlatformEnvironment> environments;
    QList<CredentialSlot> credentials;
    QStringList steps;    ///< which steps it wants; `*` every one
    QStringList products; ///< categories it wants, with those under them; the other lines stay here. Empty: all
    RequestSpec upload;
    TlsSpec tls;
    QList<FieldMapping> record;
    QList<QStringList> oneOf; ///< of each group one field must be there
    QHash<QString, QList<CodeList>> codes;
    QString proxy; ///< as Request::proxy
    int batch = 1;
    qint64 batchBytes = 0; ///< of the records of one request; 0: any
    qint64 attachmentBytes = 0; ///< most of one attachment; 0: any
    bool allOrNothing = false; ///< one faulty record and the platform keeps none of the request
    QStringList groupBy; ///< fact paths that must agree in one request
    SplitSpec split;
    AnswerSpec answer;
    QList<AnswerClass> classes;
    QList<NamedText> ids; ///< numbers made once for each record (frozenids.h)
    QString inOrder; ///< fact path: a record waits while an earlier one with the same value is not there yet
    std::optional<QuerySpec> query; ///< without it a person settles what is in doubt
    std::optional<LoginSpec> login;
    QList<ResolveSpec> resolves;
    std::optional<JobSpec> job;
    std::optional<LimitsSpec> limits;
    QList<DownloadSpec> downloads;
    QList<ProfileVariant> variants;
    Corrections corrections = Corrections::AsTheyAre;
    QList<StepDeadline> deadlines; ///< empty: none
    qint64 perDay = 0;     ///< most requests a day
    qint64 bytesPerDay = 0;
    int perMinute = 0;                       ///< most requests a minute; 0: any
    QList<ClosedTime> closed;
    bool countsRequests = false;             ///< uses `{serial}`
    QStringList mask;                        ///< members and parameters shown as dots
    QStringList furtherFacts; ///< beyond those every canonical record has: fact paths that it and its variants read
    QJsonArray vectors; ///< proved before the profile may be enabled

    bool wants(QStringView step) const;
    bool wantsProduct(QStringView category) const;
    const PlatformEnvironment *environment(QStringView id) const;
    /// What holds for this entry: a variant, or the profile itself.
    const Profile &variantFor(const QJsonObject &canonical) const;
    bool isClosed(const QDateTime &now) const;
    /// The words of a code list on a day; null where none holds then.
    const QHash<QString, QString> *codesOn(const QString &list, QDate day) const;
};

/// Reads and checks one profile; the error names file, place and what is wrong.
Result<Profile> readProfile(const QByteArray &json, const QString &fileName);

/// The shipped profiles and those a user laid beside the ledger, which win by id.
struct Profiles {
    QList<Profile> list;
    QStringList problems;
    static Profiles load(const QStringList &folders);
    const Profile *find(QStringView id) const;
};

} // namespace suben
