#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QTime>

namespace suben
{

/// A platform's credential slot: name and kind only, the value is sealed in the ledger.
struct CredentialSlot {
    QString id;
    QString zh;
    bool secret = true;
};

/// Where a platform answers. `practice` places take training data, production places never do.
struct PlatformEnvironment {
    QString id;
    QString base; ///< `http://127.0.0.1:8848`
    bool practice = false;
};

/// What may go over one line. Errors of TLS are never ignored: a certificate of its own is named by its fingerprint.
struct TlsSpec {
    QString authority;   ///< PEM of a further authority
    QString fingerprint; ///< SHA-256 of the only certificate that is taken, hexadecimal
    QString certificate; ///< credential slot with the Base64 of our PKCS#12 file
    QString password;    ///< credential slot with its password
    QString minimum = {}; ///< `1.3`; as a rule 1.2
    QString token = {};   ///< reserved for PKCS#11: a profile that names one is refused with what to do instead
    bool operator==(const TlsSpec &) const = default;
};

/// What a code list holds on the days from `from` to `until`; an invalid day is no bound.
struct CodeList {
    QDate from;
    QDate until;
    QHash<QString, QString> words;
};

/// A time of day the platform does not answer, on some days of the week or on all.
struct ClosedTime {
    QTime from;
    QTime to; ///< before `from`: over midnight
    QList<int> days; ///< 1 Monday … 7 Sunday, of the day on which it begins; empty: every one
};

/// By law, from recording to arrival; of some steps, or of all others.
struct StepDeadline {
    QStringList steps; ///< empty: those no other names
    int hours = 0;
};

/// A bill the platform takes only so much of becomes several (billsplit.h).
struct SplitSpec {
    int lines = 0; ///< 0: any
    int codes = 0;
};

/// How an entry that corrects another one goes to the platform: as itself (it names what it replaces), behind a
/// withdrawal of the old one, or behind the old one once more with a declaration that it was wrong.
enum class Corrections { AsTheyAre, WithdrawFirst, DeclareFirst };

} // namespace suben
