#include "core/ledger/catalog.h"
#include "core/ledger/lifelist.h"
#include "core/ledger/masterlist.h"
#include "core/rules/rulepacks.h"
#include "core/storage/accounts.h"
#include "ui/form/fieldtext.h"
#include "ui/master/masterfields.h"
#include "ui/master/masterrecords.h"
#include "ui/master/paperapproval.h"
#include "ui/widgets/factcard.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QLabel>
#include <QSet>

namespace suben
{

namespace
{

struct MasterCardText {
    Q_DECLARE_TR_FUNCTIONS(MasterCard)
};

constexpr int PictureWidth = 240;
const std::vector<FieldRule> NoFields;

/// What a field is called and how its value reads, by the record's own rule pack before the others, in the order the
/// packs name them.
void addFields(const Session &session, const Fields &fields, FactCard &card, const QString &own = {})
{
    QStringList categories = session.info.categories;
    if (!own.isEmpty())
        categories.prepend(own);
    QSet<QString> shown;
    for (const QString &category : std::as_const(categories)) {
        const RulePack *pack = session.packs.pack(category);
        for (const FieldRule &rule : pack != nullptr ? pack->fields : NoFields) {
            if (!fields.has(rule.path) || shown.contains(rule.path))
                continue;
            shown.insert(rule.path);
            card.addFact(pack->fieldWord(rule.path, nullptr, windowLanguage()),
                         showField(rule, fields.value(rule.path)));
        }
    }
}

/// A picture as far as it can be read, else the file's name.
void addCopy(Session &session, const QByteArray &sha256, FactCard &card)
{
    const auto kept = MasterList(session).file(sha256);
    if (!kept)
        return;
    QByteArray bytes = kept->bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isValid() && size.width() > PictureWidth)
        reader.setScaledSize(size.scaled(PictureWidth, PictureWidth * 2, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    card.addFact(MasterCardText::tr("Copy"), kept->attachment.fileName);
    if (picture.isNull())
        return;
    auto *label = new QLabel;
    label->setPixmap(QPixmap::fromImage(picture));
    label->setAccessibleName(kept->attachment.fileName);
    card.addPart(label);
}

/// How much a permit allows and how much of it is left.
void addRest(Session &session, const Paper &paper, FactCard &card)
{
    if (paper.quantities.empty())
        return;
    const auto rest = LifeList(session).rest(paper.id);
    for (const PermitRest &of : rest ? *rest : std::vector<PermitRest>())
        card.addFact(of.key.isEmpty() ? MasterCardText::tr("Allows") : of.key,
                     MasterCardText::tr("%1, %2 left").arg(of.allowed.toString(), of.left.toString()));
}

void addPaper(Session &session, const Paper &paper, FactCard &card)
{
    QList<Tag> tags{paperTag(paper.validTo, session.clock.today())};
    if (static_cast<int>(paper.approvals.size()) < approvalsWanted(session, paper.kind))
        tags.append({TagLook::Needs, MasterCardText::tr("To be approved"), QStringLiteral("unknown")});
    card.addHeading(paperWord(session, paper.kind), tags);
    card.addFact(MasterCardText::tr("Number"), paper.number, FactCard::Look::Code);
    card.addFact(MasterCardText::tr("Issued by"), paper.issuer);
    card.addFact(MasterCardText::tr("Valid from"),
                 paper.validFrom ? paper.validFrom->toString(Qt::ISODate) : QString());
    card.addFact(MasterCardText::tr("Valid to"),
                 paper.validTo ? paper.validTo->toString(Qt::ISODate) : MasterCardText::tr("open-ended"));
    if (paper.scope != QStringList{QStringLiteral("*")})
        card.addFact(MasterCardText::tr("Covers"), paper.scope.join(QStringLiteral("、")));
    if (!paper.except.isEmpty())
        card.addFact(MasterCardText::tr("Except"), paper.except.join(QStringLiteral("、")));
    addRest(session, paper, card);
    const int wanted = approvalsWanted(session, paper.kind);
    if (wanted > 0)
        card.addFact(MasterCardText::tr("Approved by"),
                     MasterCardText::tr("%1 of %2 persons").arg(paper.approvals.size()).arg(wanted));
    for (const QByteArray &copy : paper.copies)
        addCopy(session, copy, card);
}

Result<void> addPapers(Session &session, HolderKind kind, qint64 holder, FactCard &card)
{
    const auto papers = Catalog(session).papersOf(kind, holder);
    if (!papers)
        return Failure(papers.error());
    for (const Paper &paper : *papers)
        addPaper(session, paper, card);
    if (papers->isEmpty() && kind == HolderKind::Party)
        card.addText(MasterCardText::tr("No licence is entered yet."), "warn");
    return {};
}

Result<void> fillItem(Session &session, ItemId id, FactCard &card)
{
    const auto item = Catalog(session).item(id);
    if (!item)
        return Failure(item.error());
    card.setTitle(item->name, text(item->fields, u"item.spec"));
    card.addFact(MasterCardText::tr("Bar code"), item->gtin, FactCard::Look::Code);
    card.addFact(MasterCardText::tr("Own code"), item->code, FactCard::Look::Code);
    card.addFact(MasterCardText::tr("Counted in"), item->unit.word());
    card.addFact(MasterCardText::tr("Packed in"), packagingText(item->packagings));
    card.addFact(MasterCardText::tr("Initials for searching"), item->mnemonic, FactCard::Look::Code);
    addFields(session, item->fields, card, item->category);
    return addPapers(session, HolderKind::Item, raw(id), card);
}

Result<void> fillParty(Session &session, PartyId id, FactCard &card)
{
    const auto party = Catalog(session).party(id);
    if (!party)
        return Failure(party.error());
    card.setTitle(party->name);
    card.addFact(MasterCardText::tr("Credit code"), party->creditCode, FactCard::Look::Code);
    card.addFact(MasterCardText::tr("Initials for searching"), party->mnemonic, FactCard::Look::Code);
    addFields(session, party->fields, card);
    return addPapers(session, HolderKind::Party, raw(id), card);
}

Result<void> fillObject(Session &session, ObjectId id, FactCard &card)
{
    const auto object = Catalog(session).object(id);
    if (!object)
        return Failure(object.error());
    card.setTitle(object->code);
    const auto next = LifeList(session).next(LifeOf::Object, raw(id));
    if (!next)
        return Failure(next.error());
    const QDate today = session.clock.today();
    if (!next->empty())
        card.addHeading(MasterCardText::tr("What comes next"));
    for (const LifeNext &each : *next)
        card.addFact(each.word, each.day.toString(Qt::ISODate) +
                                    (each.day < today ? MasterCardText::tr("  late %1 days").arg(each.day.daysTo(today))
                                                      : QString()));
    card.addHeading(MasterCardText::tr("What is known"));
    addFields(session, object->fields, card);
    return addPapers(session, HolderKind::Object, raw(id), card);
}

Result<void> fillPerson(Session &session, qint64 id, FactCard &card)
{
    const auto users = Accounts(session.store, session.clock, session.keys).users();
    if (!users)
        return Failure(users.error());
    for (const User &user : *users) {
        if (raw(user.id) == id)
            card.setTitle(user.name);
    }
    return addPapers(session, HolderKind::Staff, id, card);
}

} // namespace

Result<void> fillMasterCard(Session &session, MasterPart part, qint64 key, FactCard &card)
{
    switch (part) {
    case MasterPart::Items:
        return fillItem(session, static_cast<ItemId>(key), card);
    case MasterPart::Parties:
        return fillParty(session, static_cast<PartyId>(key), card);
    case MasterPart::Objects:
        return fillObject(session, static_cast<ObjectId>(key), card);
    case MasterPart::OwnPapers: {
        const auto paper = Catalog(session).paper(static_cast<PaperId>(key));
        if (!paper)
            return Failure(paper.error());
        addPaper(session, *paper, card);
        return {};
    }
    case MasterPart::People:
        return fillPerson(session, key, card);
    case MasterPart::Locations:
        break;
    }
    return {};
}

} // namespace suben
