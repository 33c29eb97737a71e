#include "core/ledger/savingbase.h"

#include "core/codes/schemes.h"
#include "core/ledger/catalogprivate.h"
#include "core/ledger/masterlookup.h"
#include "core/ledger/savingcheck.h"
#include "core/rules/rulepacks.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

struct SavingbaseSay {
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

bool stands(Database &db, const char *sql, qint64 id)
{
    return db.query(sql, id).next();
}

/// In its normal form, with its scheme's own sentence where that refuses or doubts it.
void checkCode(Findings &findings, QStringView scheme, QString &code, const QString &field)
{
    if (code.trimmed().isEmpty()) {
        code.clear();
        return;
    }
    const CodeCheck check = checkScheme(scheme, code);
    if (check.state != CodeState::Bad)
        code = check.text;
    if (check.state == CodeState::Ok)
        return;
    findings.append(refusal(QStringLiteral("base:format"), field, check.sentence));
    if (check.state == CodeState::Suspicious)
        findings.last().severity = Severity::Confirm;
}

void checkPackagings(Findings &findings, Item &item)
{
    const QString field = QStringLiteral("item.packagings");
    for (std::size_t i = 0; i < item.packagings.size(); ++i) {
        Packaging &packaging = item.packagings[i];
        checkCode(findings, u"gtin", packaging.gtin, field);
        if (packaging.unit.isEmpty() || packaging.content <= Decimal())
            findings.append(refusal(QStringLiteral("base:packaging"), field,
                                    SavingbaseSay::tr("Say for each packaging its unit and how many it holds.")));
        const bool twice =
            std::any_of(item.packagings.begin(), item.packagings.begin() + static_cast<std::ptrdiff_t>(i),
                        [&](const Packaging &other) { return other.unit == packaging.unit; });
        if (twice || packaging.unit == item.unit)
            findings.append(refusal(QStringLiteral("base:packaging"), field,
                                    SavingbaseSay::tr("Unit %1 is given twice; keep one of them.").arg(packaging.unit.word())));
    }
}

/// Quantities of lots are counted in the item's unit, so it stays.
bool unitMayNotChange(Database &db, const Item &item)
{
    Rows rows =
        db.query("SELECT unit FROM item WHERE id = ? AND EXISTS (SELECT 1 FROM lot WHERE item_id = item.id)", item.id);
    return rows.next() && rows.text(0) != item.unit.code();
}

} // namespace

Findings baseFaults(Database &db, Party &party)
{
    Findings findings;
    if (party.name.trimmed().isEmpty())
        findings.append(refusal(QStringLiteral("base:name"), QStringLiteral("party.name"), SavingbaseSay::tr("Enter the name.")));
    checkCode(findings, u"uscc", party.creditCode, QStringLiteral("party.creditCode"));
    const auto same = party.creditCode.isEmpty() ? std::nullopt : partyWithCreditCode(db, party.creditCode);
    if (same && *same != party.id) {
        Rows rows = db.query("SELECT name FROM party WHERE id = ?", *same);
        rows.next();
        findings.append(refusal(QStringLiteral("base:sameCode"), QStringLiteral("party.creditCode"),
                                SavingbaseSay::tr("This credit code already belongs to %1; use that record.").arg(rows.text(0))));
    }
    return findings;
}

Findings baseFaults(Database &db, const RulePacks &packs, Item &item)
{
    Findings findings;
    if (item.name.trimmed().isEmpty())
        findings.append(refusal(QStringLiteral("base:name"), QStringLiteral("item.name"), SavingbaseSay::tr("Enter the name.")));
    if (packs.pack(item.category) == nullptr)
        findings.append(
            refusal(QStringLiteral("base:category"), QStringLiteral("item.category"), SavingbaseSay::tr("Choose a category.")));
    if (item.unit.isEmpty())
        findings.append(refusal(QStringLiteral("base:unit"), QStringLiteral("item.unit"),
                                SavingbaseSay::tr("Choose the unit it is counted in.")));
    if (unitMayNotChange(db, item))
        findings.append(
            refusal(QStringLiteral("base:unit"), QStringLiteral("item.unit"),
                    SavingbaseSay::tr("There are lots counted in the old unit; make a new item for the other unit.")));
    checkCode(findings, u"gtin", item.gtin, QStringLiteral("item.gtin"));
    checkPackagings(findings, item);
    const auto same = item.code.isEmpty() ? std::nullopt : itemWithOwnCode(db, item.code);
    if (same && *same != item.id)
        findings.append(refusal(QStringLiteral("base:sameCode"), QStringLiteral("item.code"),
                                SavingbaseSay::tr("Another item already has the code %1; choose another one.").arg(item.code)));
    return findings;
}

Findings checkLocation(Database &db, const Location &location)
{
    Findings findings;
    const QString field = QStringLiteral("location.name");
    if (location.name.trimmed().isEmpty())
        findings.append(refusal(QStringLiteral("base:name"), field, SavingbaseSay::tr("Enter the name.")));
    const auto same = locationNamed(db, location.name.trimmed());
    if (same && *same != location.id)
        findings.append(refusal(QStringLiteral("base:sameName"), field,
                                SavingbaseSay::tr("There is a location %1 already; choose another name.").arg(location.name)));
    LocationId above = location.parent;
    for (int depth = 0; above != LocationId{} && depth < 100; ++depth) {
        if (above == location.id && location.id != LocationId{}) {
            findings.append(refusal(QStringLiteral("base:parent"), QStringLiteral("location.parent"),
                                    SavingbaseSay::tr("A location cannot stand inside itself.")));
            break;
        }
        Rows rows = db.query("SELECT coalesce(parent_id, 0) FROM location WHERE id = ?", above);
        above = rows.next() ? rows.id<LocationId>(0) : LocationId{};
    }
    return findings;
}

Findings baseFaults(Database &db, const Session &session, const Paper &paper)
{
    Findings findings;
    const auto refuse = [&](const QString &rule, const QString &field, const QString &text) {
        findings.append(refusal(QStringLiteral("base:") + rule, field, text));
    };
    if (paper.kind.isEmpty())
        refuse(QStringLiteral("kind"), QStringLiteral("paper.kind"), SavingbaseSay::tr("Choose the kind of paper."));
    if (paper.validFrom && paper.validTo && *paper.validTo < *paper.validFrom)
        refuse(QStringLiteral("dates"), QStringLiteral("paper.validTo"),
               SavingbaseSay::tr("It ends before it begins; check both dates."));
    if (paper.holderKind == HolderKind::Own ? paper.holder != 0 : paper.holder == 0)
        refuse(QStringLiteral("holder"), QStringLiteral("paper.holder"), SavingbaseSay::tr("Say whose paper it is."));
    for (const PaperQuantity &quantity : paper.quantities) {
        if (quantity.quantity.value < Decimal())
            refuse(QStringLiteral("quantity"), QStringLiteral("paper.quantity"),
                   SavingbaseSay::tr("A quantity cannot be below 0."));
    }
    for (const QByteArray &copy : paper.copies) {
        if (!db.query("SELECT 1 FROM attachment WHERE sha256 = ?", copy).next())
            refuse(QStringLiteral("copy"), QStringLiteral("paper.copy"),
                   SavingbaseSay::tr("Add the copy once more; it is not in the ledger."));
    }
    for (const Approval &approval : paper.approvals) {
        const bool may = session.actor.role == Role::Owner || approval.user == session.actor.id;
        if (!may || !stands(db, "SELECT 1 FROM user WHERE id = ?", raw(approval.user)))
            refuse(QStringLiteral("approval"), QStringLiteral("paper.approvals"),
                   SavingbaseSay::tr("Each person approves with an own login."));
    }
    return findings;
}

} // namespace suben
