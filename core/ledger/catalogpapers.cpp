#include "core/ledger/catalog.h"
#include "core/ledger/catalogprivate.h"
#include "core/ledger/savingcheck.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace suben
{

namespace
{

constexpr qsizetype LargestAttachment = 64 * 1024 * 1024;

struct CatalogSay {
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString compact(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QString iso(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const Paper &paper)
{
    return {{QStringLiteral("kind"), paper.kind},
            {QStringLiteral("holderKind"), holderKindName(paper.holderKind)},
            {QStringLiteral("holder"), paper.holder},
            {QStringLiteral("number"), paper.number},
            {QStringLiteral("validTo"), iso(paper.validTo)}};
}

void writeLists(Database &db, const Paper &paper, PaperId id)
{
    for (const PaperQuantity &entry : paper.quantities) {
        db.execute("INSERT INTO paper_quantity (paper_id, key, quantity, unit) VALUES (?, ?, ?, ?)", id, entry.key,
                   entry.quantity.value.micros(), entry.quantity.unit.code());
    }
    for (const QByteArray &copy : paper.copies)
        db.execute("INSERT OR IGNORE INTO paper_copy (paper_id, sha256) VALUES (?, ?)", id, copy);
    for (const Approval &approval : paper.approvals) {
        db.execute("INSERT OR IGNORE INTO paper_approval (paper_id, user_id, time) VALUES (?, ?, ?)", id, approval.user,
                   toIso(approval.time));
    }
}

} // namespace

void noteChange(Database &db, const Session &session, const QString &subject, qint64 id, const QJsonObject &before,
                const QJsonObject &after)
{
    if (before == after)
        return;
    const auto orNull = [](const QJsonObject &object) {
        return object.isEmpty() ? std::nullopt : std::optional(compact(object));
    };
    db.execute(
        "INSERT INTO master_change (subject, subject_id, time, user_id, before, after) VALUES (?, ?, ?, ?, ?, ?)",
        subject, id, toIso(session.clock.now()), session.actor.id, orNull(before), orNull(after));
}

Finding refusal(const QString &rule, const QString &field, const QString &text)
{
    Finding finding;
    finding.rule = rule;
    finding.field = field;
    finding.text = text;
    return finding;
}

Failure refused(const Findings &findings)
{
    const Findings refusals = withSeverity(findings, Severity::Refuse);
    const Findings questions = withSeverity(findings, Severity::Confirm);
    return Failure(Error{ErrorCode::Refused, (refusals.isEmpty() ? questions : refusals).value(0).text, findings});
}

Result<PaperId> Catalog::save(const Paper &paper, const std::vector<Confirmation> &given)
{
    if (paper.id != PaperId{})
        return failure(ErrorCode::Usage, CatalogSay::tr("A paper is never changed; enter the new one beside it."));
    return d->session.store.write([&](Database &db) -> Result<PaperId> {
        const Findings findings = d->findings(db, paper);
        if (const auto allowed = d->allowed(db, findings, given); !allowed)
            return Failure(allowed.error());
        db.execute(R"(
            INSERT INTO paper (kind, holder_kind, holder_id, number, issuer, issued, valid_from, valid_to, scope, except_scope)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
                   paper.kind, holderKindName(paper.holderKind), paper.holder, paper.number.trimmed(), paper.issuer,
                   paper.issued, paper.validFrom, paper.validTo, compact(paper.scope), compact(paper.except));
        const PaperId id{db.lastInsertId()};
        writeLists(db, paper, id);
        noteChange(db, d->session, QStringLiteral("paper"), raw(id), {}, withConsent(toJson(paper), findings, given));
        return id;
    });
}

Result<DocumentId> Catalog::save(const Document &document)
{
    if (document.id != DocumentId{})
        return failure(ErrorCode::Usage, CatalogSay::tr("A document is never changed; enter the new one beside it."));
    return d->session.store.write([&](Database &db) -> Result<DocumentId> {
        const std::optional<PartyId> party = document.party == PartyId{} ? std::nullopt : std::optional(document.party);
        db.execute("INSERT INTO document (kind, number, date, party_id) VALUES (?, ?, ?, ?)", document.kind,
                   document.number.trimmed(), document.date, party);
        const DocumentId id{db.lastInsertId()};
        for (const QByteArray &attachment : document.attachments)
            db.execute("INSERT OR IGNORE INTO document_attachment (document_id, sha256) VALUES (?, ?)", id, attachment);
        noteChange(db, d->session, QStringLiteral("document"), raw(id), {},
                   {{QStringLiteral("kind"), document.kind}, {QStringLiteral("number"), document.number}});
        return id;
    });
}

Result<QByteArray> Catalog::attach(const QByteArray &bytes, const QString &fileName, const QString &mediaType)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::Usage, CatalogSay::tr("The file %1 is empty; choose another one.").arg(fileName));
    if (bytes.size() > LargestAttachment)
        return failure(ErrorCode::Usage, CatalogSay::tr("The file %1 is larger than 64 MB; make it smaller.").arg(fileName));
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return d->session.store.write([&](Database &db) -> Result<QByteArray> {
        db.execute(
            "INSERT OR IGNORE INTO attachment (sha256, media_type, file_name, size, bytes) VALUES (?, ?, ?, ?, ?)",
            sha256, mediaType, fileName, bytes.size(), bytes);
        return sha256;
    });
}

Result<void> Catalog::approve(PaperId paper)
{
    const Actor &actor = d->session.actor;
    if (actor.role == Role::Clerk || !mayWrite(actor.role))
        return failure(ErrorCode::NotAllowed,
                       CatalogSay::tr("Approving needs the owner or an approver; sign in as one of them."));
    return d->session.store.write([&](Database &db) -> Result<void> {
        if (!db.query("SELECT 1 FROM paper WHERE id = ?", paper).next())
            return failure(ErrorCode::NotFound, CatalogSay::tr("There is no such paper."));
        const int added = db.execute("INSERT OR IGNORE INTO paper_approval (paper_id, user_id, time) VALUES (?, ?, ?)",
                                     paper, actor.id, toIso(d->session.clock.now()));
        if (added == 0) {
            return refused({refusal(QStringLiteral("base:approval"), QStringLiteral("paper.approvals"),
                                    CatalogSay::tr("%1 has approved it already; another person must.").arg(actor.name))});
        }
        noteChange(db, d->session, QStringLiteral("paper"), raw(paper), {},
                   {{QStringLiteral("approvedBy"), raw(actor.id)}});
        return {};
    });
}

} // namespace suben
