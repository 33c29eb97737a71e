#pragma once

#include "core/base/result.h"
#include "core/sync/requestspec.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace suben
{

struct Profile;

/// The resolve call every profile has: the bytes of an attachment by its SHA-256, member `base64`.
inline const QString AttachmentCall = QStringLiteral("attachment");

/// When a field is wanted: another field of the record is, or is not, this text.
struct FieldCondition {
    QString to;
    QString is;
    bool isNot = false;
};

/// When a field is written at all: a fact is one of these words, is none of those, or (neither said) is there.
struct FactCondition {
    QString from;
    QStringList is;
    QStringList isNot;
    bool holds(const QJsonObject &source, const QJsonObject &document) const;
};

/// One field of the record a platform wants. The transforms run in the order they stand here.
struct FieldMapping {
    enum class As { Text, Number, Boolean, List, OneOrList };

    QString to;
    QStringList from;  ///< fact paths of the canonical record, the first that holds something counts; `lines/line.codes`
                       ///< reads through a list, `^event.date` from inside one. Empty: a constant
    QString otherwise; ///< where the paths hold nothing
    QString constant;  ///< with `{fact.path}` (`{fact.path:percent}` in an address) for what the record holds
    QString resolve;   ///< asks the profile's resolve call of this id for the text
    QString pick;      ///< … and takes this member of its answer
    QString pattern;   ///< regular expression; its first group counts, no match is nothing
    QList<int> slice;  ///< from, length
    QString ai;        ///< of a GS1 element string or digital link: the value of this application identifier
    QList<std::pair<QString, QString>> elements; ///< identifier and fact path: a GS1 element string is built from them
    QString write;     ///< … as `brackets`, as `scanned`, or as digital link under this address
    QString hash;      ///< of the whole record without this field, made last: `sha256` (hexadecimal digits of the canonical
                       ///< JSON) or `epcis` (hash id of CBV 2.0)
    QString sum;       ///< of a list: the sum of this member
    bool count = false; ///< of a list: how many
    QString times;     ///< the number times this one, exactly
    QString unit;      ///< the number counted in this unit (`kg`) instead of its line's own
    int scale = -1;    ///< places behind the point; what has more is refused unless `round` says otherwise
    QString round;     ///< `halfUp` (away from zero) or `down`
    QString codes;     ///< code list; what it does not hold is refused, or becomes its `*`
    QString format;    ///< of dates and times, Qt's letters; `seconds`, `millis` since the epoch, `utc:…` in UTC
    QString join;      ///< joins a list into one text
    QString upper;     ///< `upper` or `lower`
    QList<QString> pad; ///< width, filling, and `right` where it stands behind; else on the left
    int most = 0;      ///< longest text in characters (not UTF-16 units); 0: any. What is longer is refused, never cut
    int mostBytes = 0; ///< the same in bytes of the platform's charset
    bool required = false;
    std::optional<FieldCondition> requiredWhen;
    std::optional<FactCondition> when; ///< of a list: asked of each entry, which is left out where it does not hold
    QString encode; ///< `base64`, `hex`, `HEX`, `base64url`, `percent`: of the value in the platform's charset
    QString ifEmpty; ///< `omit` (as a rule), `empty`, `null`
    As as = As::Text; ///< `List`: its values one by one; of a nested object: a list of it alone. `OneOrList`: a list of one
                      ///< entry is that entry
    QList<FieldMapping> each; ///< fields of a repeated part: `from` names the list; without `from` of a nested object
};

FieldMapping readFieldMapping(const QJsonObject &object);

/// Members in the order in which they are mapped.
MemberOrder orderOf(const QList<FieldMapping> &fields);

/// The canonical record in the platform's own words. Refused carries a finding per field that is missing, too long, has
/// no code or cannot be written in the platform's charset, under the ledger's fact path, so that a clerk reads what to
/// mend. `resolved` holds what the platform answered to resolve calls: `ent/名` → members.
Result<QJsonObject> mapRecord(const Profile &profile, const QJsonObject &canonical, const QJsonObject &resolved = {});

/// What must be resolved before the record can be mapped: call and text.
QList<std::pair<QString, QString>> wantedResolves(const Profile &profile, const QJsonObject &canonical);
/// Each of them answered with `…`: for showing a record without asking anybody.
QJsonObject unaskedResolves(const Profile &profile, const QJsonObject &canonical);

} // namespace suben
