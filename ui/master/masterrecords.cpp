#include "ui/master/masterrecords.h"

#include "core/ledger/catalog.h"
#include "core/ledger/masterlist.h"
#include "core/rules/rulepacks.h"
#include "core/storage/accounts.h"
#include "ui/form/fieldtext.h"
#include "ui/master/masterfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

struct MasterRecordsText {
    Q_DECLARE_TR_FUNCTIONS(MasterRecords)
};

constexpr int MasterChunk = 50;
constexpr int DaysBeforeEnd = 90;

QString categoryWord(const Session &session, const QString &category)
{
    const RulePack *pack = session.packs.pack(category);
    return pack == nullptr ? category : inLanguage(pack->title, windowLanguage());
}

Record recordOf(const Session &session, const ItemRow &row)
{
    return {raw(row.id),
            {row.name,
             row.gtin.isEmpty() ? row.code : row.gtin,
             row.mnemonic,
             categoryWord(session, row.category),
             MasterRecordsText::tr("counted in %1").arg(row.unit.word()),
             {}},
            {row.spec},
            {row.lots == 0 ? Tag{TagLook::Plain, MasterRecordsText::tr("no lots yet"), {}}
                           : Tag{TagLook::Plain, MasterRecordsText::tr("%1 lots").arg(row.lots), {}}},
            false};
}

Record recordOf(const PartyRow &row, QDate today)
{
    const Tag tag = row.papers == 0 ? Tag{TagLook::Needs, MasterRecordsText::tr("No papers"), QStringLiteral("unknown")}
                                    : paperTag(row.firstEnd, today);
    return {raw(row.id),
            {row.name, row.creditCode, row.mnemonic, row.phone, MasterRecordsText::tr("%1 papers").arg(row.papers), {}},
            {},
            {tag},
            false};
}

Record recordOf(const Session &session, const Paper &paper)
{
    const QString until = paper.validTo ? paper.validTo->toString(Qt::ISODate) : MasterRecordsText::tr("open-ended");
    return {raw(paper.id),
            {paperWord(session, paper.kind), paper.number, {}, paper.issuer, until, {}},
            {},
            {paperTag(paper.validTo, session.clock.today())},
            false};
}

Record recordOf(const Session &session, const ObjectRow &row)
{
    QString kind = row.kind;
    QString state = row.state;
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        const ObjectRule *rule = pack == nullptr ? nullptr : pack->object(row.kind);
        if (rule == nullptr)
            continue;
        kind = inLanguage(rule->words, windowLanguage());
        for (const Choice &choice : rule->states)
            state = choice.id == row.state ? inLanguage(choice.words, windowLanguage()) : state;
    }
    return {raw(row.id),
            {kind, row.code, {}, {}, {}, {}},
            {},
            state.isEmpty() ? QList<Tag>() : QList<Tag>{{TagLook::Plain, state, {}}},
            false};
}

/// The rows as records; the last one's id is where the next chunk begins.
template <typename Row, typename Make>
Result<RecordChunk> chunkOf(const Result<std::vector<Row>> &rows, Make make)
{
    if (!rows)
        return Failure(rows.error());
    RecordChunk chunk;
    for (const Row &row : *rows)
        chunk.records.push_back(make(row));
    if (static_cast<int>(rows->size()) == MasterChunk)
        chunk.next = QString::number(chunk.records.back().key);
    return chunk;
}

Result<RecordChunk> readLocations(Session &session, const QString &text)
{
    const auto all = Catalog(session).locations();
    if (!all)
        return Failure(all.error());
    RecordChunk chunk;
    for (const Location &location : *all) {
        if (!location.name.contains(text.trimmed(), Qt::CaseInsensitive))
            continue;
        QString above;
        for (const Location &each : *all)
            above = each.id == location.parent ? each.name : above;
        chunk.records.push_back({raw(location.id),
                                 {location.name, {}, {}, above, placeMarks(location.tags), {}},
                                 {},
                                 {},
                                 false});
    }
    return chunk;
}

/// Those who sign, with the certificates that are entered for them.
Result<RecordChunk> readPeople(Session &session, const QString &text)
{
    const auto users = Accounts(session.store, session.clock, session.keys).users();
    if (!users)
        return Failure(users.error());
    RecordChunk chunk;
    for (const User &user : *users) {
        if (!user.name.contains(text.trimmed(), Qt::CaseInsensitive))
            continue;
        const auto papers = Catalog(session).papersOf(HolderKind::Staff, raw(user.id));
        if (!papers)
            return Failure(papers.error());
        const auto last = std::ranges::max_element(
            *papers, {}, [](const Paper &paper) { return paper.validTo.value_or(QDate(9999, 12, 31)); });
        const Tag tag = last == papers->end() ? Tag{TagLook::Plain, MasterRecordsText::tr("No papers"), {}}
                                              : paperTag(last->validTo, session.clock.today());
        chunk.records.push_back({raw(user.id),
                                 {user.name, {}, {}, {}, MasterRecordsText::tr("%1 papers").arg(papers->size()), {}},
                                 {},
                                 {tag},
                                 false});
    }
    return chunk;
}

} // namespace

Tag paperTag(const std::optional<QDate> &validTo, QDate today)
{
    if (!validTo)
        return dispositionTag(MasterRecordsText::tr("Valid"), TagLook::Ok);
    const int days = static_cast<int>(today.daysTo(*validTo));
    if (days < 0)
        return {TagLook::Refuse, MasterRecordsText::tr("Ended %1 days ago").arg(-days), QStringLiteral("expired")};
    if (days <= DaysBeforeEnd)
        return dispositionTag(MasterRecordsText::tr("Ends in %1 days").arg(days), TagLook::Warn);
    return dispositionTag(MasterRecordsText::tr("Valid"), TagLook::Ok);
}

std::vector<RecordColumn> masterColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("name"), MasterRecordsText::tr("Name"), 0, 1, Look::Text},
            {QStringLiteral("code"), MasterRecordsText::tr("Code or number"), 176, 1, Look::Code},
            {QStringLiteral("mnemonic"), MasterRecordsText::tr("Initials"), 80, 3, Look::Code},
            {QStringLiteral("about"), MasterRecordsText::tr("Description"), 140, 2, Look::Text},
            {QStringLiteral("more"), MasterRecordsText::tr("More"), 110, 2, Look::Text},
            {QStringLiteral("state"), MasterRecordsText::tr("State"), 128, 1, Look::Tags}};
}

Result<RecordChunk> readMasters(Session &session, MasterPart part, const QString &text, const QString &cursor)
{
    const MasterFilter filter{text, cursor.toLongLong(), MasterChunk};
    const QDate today = session.clock.today();
    MasterList list(session);
    switch (part) {
    case MasterPart::Items:
        return chunkOf(list.items(filter), [&](const ItemRow &row) { return recordOf(session, row); });
    case MasterPart::Parties:
        return chunkOf(list.parties(filter), [&](const PartyRow &row) { return recordOf(row, today); });
    case MasterPart::Objects:
        return chunkOf(list.objects(filter), [&](const ObjectRow &row) { return recordOf(session, row); });
    case MasterPart::Locations:
        return readLocations(session, text);
    case MasterPart::People:
        return readPeople(session, text);
    case MasterPart::OwnPapers:
        break;
    }
    RecordChunk chunk;
    const auto papers = Catalog(session).papersOf(HolderKind::Own, 0);
    if (!papers)
        return Failure(papers.error());
    for (const Paper &paper : *papers) {
        if (text.trimmed().isEmpty() || paper.number.contains(text.trimmed(), Qt::CaseInsensitive))
            chunk.records.push_back(recordOf(session, paper));
    }
    return chunk;
}

} // namespace suben
