#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/filing/form.h"
#include "core/filing/packagesignature.h"
#include "core/ledger/session.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <map>

namespace suben
{

/// Which package is wanted.
struct PackageOrder {
    QDate from;
    QDate to; ///< included
    QString path; ///< of the .zip; never over a file that stands there
    LotId lot{};  ///< of forms that are about a lot
    FirmKey key{}; ///< signs in the place of the key the ledger keeps (KeptFirmKey), else its own
};

/// What a package will hold and what somebody should look at before it goes out.
struct PackagePlan {
    qint64 events = 0;
    qint64 rows = 0;
    int attachments = 0;
    QStringList notices; ///< sentences: late dues, entries made late, entries confirmed with a reason
};

struct PackageFacts {
    QString path;
    qint64 events = 0;
    int files = 0;
    QString sealText;
    QByteArray manifestSha256;
    qint64 id = 0; ///< in the list of what left (PackageLog)
};

/// A package opens without the program: a BagIt bag with xlsx, csv and PDF/A of the form's tables (codes as text),
/// index.html that shows and checks everything off line, EPCIS 2.0, the papers, the hashed texts of the events, a
/// verifier in plain JavaScript, lists with SHA-256 and SM3 of each file, and a signature. What the form does not ask
/// for is left out: prices, other lots, ID numbers.
class FilingPackage final
{
public:
    FilingPackage(Session &session, const Form &form);
    Result<PackagePlan> prepare(const PackageOrder &order);
    /// Seals, writes and notes the package. The file appears whole or not at all. Cancelled leaves nothing.
    Result<PackageFacts> build(const PackageOrder &order, Progress &progress);

private:
    Session &m_session;
    const Form &m_form;
};

/// What a check of a package found.
struct PackageVerdict {
    bool filesAgree = false; ///< every file has the size and hash of the manifest, none is missing, none is extra
    bool chainUnbroken = false; ///< every text hashes to the chain, each follows from the one before
    bool chainAgrees = false;   ///< and its head is the seal's
    qint64 firstBad = 0;        ///< the entry that broke it; 0: none
    SignatureFacts signature;
    QString why;              ///< the first thing that is wrong
    QString title;
    QString ledgerName;
    QString sealText;
    qint64 events = 0;
    bool training = false;
};

/// Needs no ledger and no key. Usage when the file is no package; bounded against hostile archives.
Result<PackageVerdict> verifyPackage(const QString &path, Progress &progress);
/// The same of what was unpacked already: contents by name, the bag's own folder first. `path` is named in an error.
Result<PackageVerdict> verifyPackageFiles(std::map<QString, QByteArray> packed, const QString &path, Progress &progress);

} // namespace suben
