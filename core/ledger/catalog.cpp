#include "core/ledger/catalog.h"

#include "core/ledger/catalogprivate.h"
#include "core/ledger/consent.h"
#include "core/ledger/masterrows.h"
#include "core/ledger/ornull.h"
#include "core/ledger/savingcheck.h"
#include "core/ledger/searchindex.h"
#include "core/storage/store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace suben
{

namespace
{

QJsonObject toJson(const Party &party)
{
    return {{QStringLiteral("name"), party.name},
            {QStringLiteral("creditCode"), party.creditCode},
            {QStringLiteral("mnemonic"), party.mnemonic},
            {QStringLiteral("fields"), fieldsToJson(party.fields)}};
}

QJsonObject toJson(const Location &location)
{
    return {{QStringLiteral("name"), location.name},
            {QStringLiteral("parent"), raw(location.parent)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(location.tags)}};
}

QJsonObject toJson(const Item &item)
{
    QJsonArray packagings;
    for (const Packaging &packaging : item.packagings) {
        packagings.append(QJsonObject{{QStringLiteral("unit"), packaging.unit.code()},
                                      {QStringLiteral("content"), packaging.content.toString()},
                                      {QStringLiteral("gtin"), packaging.gtin}});
    }
    return {{QStringLiteral("name"), item.name},         {QStringLiteral("category"), item.category},
            {QStringLiteral("gtin"), item.gtin},         {QStringLiteral("code"), item.code},
            {QStringLiteral("mnemonic"), item.mnemonic}, {QStringLiteral("unit"), item.unit.code()},
            {QStringLiteral("packagings"), packagings},  {QStringLiteral("fields"), fieldsToJson(item.fields)}};
}

/// NULL rather than an empty text where a column is looked up by.
void writeRow(Database &db, Party &party)
{
    const QString fields = fieldsToText(party.fields);
    if (party.id != PartyId{}) {
        db.execute("UPDATE party SET name = ?, credit_code = ?, mnemonic = ?, fields = ? WHERE id = ?", party.name,
                   orNull(party.creditCode), party.mnemonic, fields, party.id);
        return;
    }
    db.execute("INSERT INTO party (name, credit_code, mnemonic, fields) VALUES (?, ?, ?, ?)", party.name,
               orNull(party.creditCode), party.mnemonic, fields);
    party.id = PartyId{db.lastInsertId()};
}

void writeRow(Database &db, Item &item)
{
    const QString fields = fieldsToText(item.fields);
    if (item.id != ItemId{}) {
        db.execute(R"(
            UPDATE item SET name = ?, category = ?, gtin = ?, code = ?, mnemonic = ?, unit = ?, fields = ?
             WHERE id = ?)",
                   item.name, item.category, orNull(item.gtin), orNull(item.code), item.mnemonic, item.unit.code(),
                   fields, item.id);
        db.execute("DELETE FROM item_packaging WHERE item_id = ?", item.id);
    } else {
        db.execute(R"(
            INSERT INTO item (name, category, gtin, code, mnemonic, unit, fields) VALUES (?, ?, ?, ?, ?, ?, ?))",
                   item.name, item.category, orNull(item.gtin), orNull(item.code), item.mnemonic, item.unit.code(),
                   fields);
        item.id = ItemId{db.lastInsertId()};
    }
    for (const Packaging &packaging : item.packagings) {
        db.execute("INSERT INTO item_packaging (item_id, unit, content, gtin) VALUES (?, ?, ?, ?)", item.id,
                   packaging.unit.code(), packaging.content.micros(), orNull(packaging.gtin));
    }
}

std::optional<Location> readLocation(Database &db, LocationId id)
{
    Rows rows = db.query("SELECT name, coalesce(parent_id, 0), tags FROM location WHERE id = ?", id);
    if (!rows.next())
        return std::nullopt;
    return Location{id, rows.text(0), rows.id<LocationId>(1), rows.text(2).split(u' ', Qt::SkipEmptyParts)};
}

void writeRow(Database &db, Location &location)
{
    const std::optional<LocationId> parent =
        location.parent == LocationId{} ? std::nullopt : std::optional(location.parent);
    const QString tags = location.tags.join(u' ');
    if (location.id != LocationId{}) {
        db.execute("UPDATE location SET name = ?, parent_id = ?, tags = ? WHERE id = ?", location.name, parent, tags,
                   location.id);
        return;
    }
    db.execute("INSERT INTO location (name, parent_id, tags) VALUES (?, ?, ?)", location.name, parent, tags);
    location.id = LocationId{db.lastInsertId()};
}

Party trimmed(Party party)
{
    party.name = party.name.trimmed();
    party.creditCode = party.creditCode.trimmed().toUpper();
    return party;
}

Item trimmed(Item item)
{
    item.name = item.name.trimmed();
    item.code = item.code.trimmed();
    return item;
}

template <typename T>
QJsonObject jsonOrNothing(const std::optional<T> &record)
{
    return record ? toJson(*record) : QJsonObject();
}

} // namespace

Catalog::Catalog(Session &session) : d(std::make_unique<Private>(session)) {}

Catalog::~Catalog() = default;

LedgerCache &Catalog::Private::cache()
{
    if (!m_cache)
        m_cache.emplace(session.packs);
    return *m_cache;
}

template <typename T>
Findings Catalog::Private::findings(Database &db, T &record)
{
    cache().refresh(db, session.info);
    return SavingCheck(session, db, cache()).of(record);
}

template Findings Catalog::Private::findings(Database &db, const Paper &record);

Result<void> Catalog::Private::allowed(Database &db, const Findings &findings, const std::vector<Confirmation> &given)
{
    if (hasRefusal(findings) || !isConfirmed(db, session, given, findings))
        return refused(findings);
    return {};
}

QJsonObject withConsent(QJsonObject record, const Findings &findings, const std::vector<Confirmation> &given)
{
    QJsonArray consents;
    for (const Confirmation &one : given) {
        const bool asked = std::ranges::any_of(findings, [&](const Finding &finding) {
            return finding.severity == Severity::Confirm && finding.rule == one.rule;
        });
        if (asked)
            consents.append(QJsonObject{{QStringLiteral("rule"), one.rule},
                                        {QStringLiteral("reason"), one.reason.trimmed()},
                                        {QStringLiteral("second"), raw(one.second)}});
    }
    if (!consents.isEmpty())
        record.insert(QStringLiteral("confirmed"), consents);
    return record;
}

const Pinyin &Catalog::Private::pinyin()
{
    if (!m_pinyin)
        m_pinyin.emplace();
    return *m_pinyin;
}

Result<PartyId> Catalog::save(const Party &entered, const std::vector<Confirmation> &given)
{
    Party party = trimmed(entered);
    return d->session.store.write([&](Database &db) -> Result<PartyId> {
        const Findings findings = d->findings(db, party);
        if (const auto allowed = d->allowed(db, findings, given); !allowed)
            return Failure(allowed.error());
        const auto before = party.id == PartyId{} ? std::nullopt : readParty(db, party.id, d->types());
        writeRow(db, party);
        noteChange(db, d->session, QStringLiteral("party"), raw(party.id), jsonOrNothing(before),
                   withConsent(toJson(party), findings, given));
        indexParty(db, d->pinyin(), party);
        return party.id;
    });
}

Result<ItemId> Catalog::save(const Item &entered, const std::vector<Confirmation> &given)
{
    Item item = trimmed(entered);
    return d->session.store.write([&](Database &db) -> Result<ItemId> {
        const Findings findings = d->findings(db, item);
        if (const auto allowed = d->allowed(db, findings, given); !allowed)
            return Failure(allowed.error());
        const auto before = item.id == ItemId{} ? std::nullopt : readItem(db, item.id, d->types());
        writeRow(db, item);
        noteChange(db, d->session, QStringLiteral("item"), raw(item.id), jsonOrNothing(before),
                   withConsent(toJson(item), findings, given));
        indexItem(db, d->pinyin(), item);
        return item.id;
    });
}

Result<Findings> Catalog::check(const Party &entered)
{
    Party party = trimmed(entered);
    return d->session.store.read([&](Database &db) -> Result<Findings> { return d->findings(db, party); });
}

Result<Findings> Catalog::check(const Item &entered)
{
    Item item = trimmed(entered);
    return d->session.store.read([&](Database &db) -> Result<Findings> { return d->findings(db, item); });
}

Result<Findings> Catalog::check(const Paper &paper)
{
    return d->session.store.read([&](Database &db) -> Result<Findings> { return d->findings(db, paper); });
}

Result<LocationId> Catalog::save(const Location &given)
{
    Location location = given;
    location.name = location.name.trimmed();
    return d->session.store.write([&](Database &db) -> Result<LocationId> {
        if (const Findings findings = checkLocation(db, location); hasRefusal(findings))
            return refused(findings);
        const auto before = location.id == LocationId{} ? std::nullopt : readLocation(db, location.id);
        writeRow(db, location);
        noteChange(db, d->session, QStringLiteral("location"), raw(location.id), jsonOrNothing(before),
                   toJson(location));
        return location.id;
    });
}

Result<QList<Location>> Catalog::locations()
{
    return d->session.store.read([](Database &db) -> Result<QList<Location>> {
        QList<Location> locations;
        Rows rows = db.query("SELECT id, name, coalesce(parent_id, 0), tags FROM location ORDER BY id");
        while (rows.next()) {
            locations.append({rows.id<LocationId>(0), rows.text(1), rows.id<LocationId>(2),
                              rows.text(3).split(u' ', Qt::SkipEmptyParts)});
        }
        return locations;
    });
}

} // namespace suben
