#include "core/ledger/draftjson.h"
#include "core/ledger/jsonvalues.h"
#include "core/ledger/masterlookup.h"
#include "core/ledger/masterrows.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace suben
{

namespace
{

struct LoadReaderSay {
    Q_DECLARE_TR_FUNCTIONS(LoadReader)
};

QString member(const QJsonObject &object, QStringView key)
{
    return wordOf(object.value(key));
}

QStringList words(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &word : json.toArray())
        list.append(wordOf(word));
    return list;
}

Error strange(const QString &kind, const QString &key)
{
    return Error{ErrorCode::Usage, LoadReaderSay::tr("“%1” has no member “%2”.").arg(kind, key), {}};
}

Error missing(const QString &kind, const QString &key)
{
    return Error{ErrorCode::Usage, LoadReaderSay::tr("“%1” needs the member “%2”.").arg(kind, key), {}};
}

Result<LoadEntry> readParty(Session &session, const QJsonObject &object)
{
    static const QStringList scopes{QStringLiteral("party.")};
    if (const auto key =
            strangeKey(object, {QStringLiteral("type"), QStringLiteral("mnemonic"), QStringLiteral("note"), QStringLiteral("confirm")}, scopes))
        return Failure(strange(QStringLiteral("party"), *key));
    Party party;
    party.fields = enteredFields(object, scopes, enabledPacks(session), session.clock.today());
    party.name = member(object, u"party.name");
    party.creditCode = member(object, u"party.creditCode").toUpper();
    party.mnemonic = member(object, u"mnemonic");
    party.fields.remove(u"party.name");
    party.fields.remove(u"party.creditCode");
    if (party.name.isEmpty())
        return Failure(missing(QStringLiteral("party"), QStringLiteral("party.name")));
    return party;
}

Result<LoadEntry> readLocation(Session &session, const QJsonObject &object)
{
    Location location;
    location.name = member(object, u"name");
    location.tags = words(object.value(u"tags"));
    if (location.name.isEmpty())
        return Failure(missing(QStringLiteral("location"), QStringLiteral("name")));
    const QString parent = member(object, u"parent");
    if (parent.isEmpty())
        return location;
    return session.store.read([&](Database &db) -> Result<LoadEntry> {
        const auto found = locationNamed(db, parent);
        if (!found)
            return failure(ErrorCode::NotFound, LoadReaderSay::tr("There is no location “%1”.").arg(parent));
        location.parent = *found;
        return location;
    });
}

Result<void> readPackagings(const QJsonArray &list, Item &item)
{
    for (const QJsonValue &entry : list) {
        const QJsonObject object = entry.toObject();
        const auto unit = Unit::parse(member(object, u"unit"));
        const auto content = Decimal::parse(member(object, u"content"));
        if (!unit || !content || *content <= Decimal())
            return failure(ErrorCode::Usage, LoadReaderSay::tr("A packaging needs a known “unit” and a “content” above 0."));
        item.packagings.push_back({*unit, *content, member(object, u"gtin")});
    }
    return {};
}

Result<LoadEntry> readItem(Session &session, const QJsonObject &object)
{
    static const QStringList known{QStringLiteral("type"), QStringLiteral("category"),   QStringLiteral("unit"),
                                   QStringLiteral("code"), QStringLiteral("packagings"), QStringLiteral("mnemonic"),
                                   QStringLiteral("note"), QStringLiteral("confirm")};
    static const QStringList scopes{QStringLiteral("item.")};
    if (const auto key = strangeKey(object, known, scopes))
        return Failure(strange(QStringLiteral("item"), *key));
    Item item;
    item.category = member(object, u"category");
    const RulePack *pack = session.packs.pack(item.category);
    if (pack == nullptr)
        return failure(ErrorCode::NotFound, LoadReaderSay::tr("There is no category “%1”.").arg(item.category));
    item.name = member(object, u"item.name");
    if (item.name.isEmpty())
        return Failure(missing(QStringLiteral("item"), QStringLiteral("item.name")));
    const auto unit = Unit::parse(member(object, u"unit"));
    if (!unit)
        return failure(ErrorCode::Usage, LoadReaderSay::tr("“%1” is not a known unit.").arg(member(object, u"unit")));
    item.unit = *unit;
    item.gtin = member(object, u"item.gtin");
    item.code = member(object, u"code");
    item.mnemonic = member(object, u"mnemonic");
    item.fields = enteredFields(object, scopes, {pack}, session.clock.today());
    item.fields.remove(u"item.name");
    item.fields.remove(u"item.gtin");
    if (const auto read = readPackagings(object.value(u"packagings").toArray(), item); !read)
        return Failure(read.error());
    return item;
}

std::optional<qint64> holderNamed(Database &db, const Paper &paper, const QString &name)
{
    switch (paper.holderKind) {
    case HolderKind::Own:
        return 0;
    case HolderKind::Party: {
        const auto party = partyNamed(db, name);
        return party ? std::optional(raw(*party)) : std::nullopt;
    }
    case HolderKind::Item: {
        const auto item = itemNamed(db, name);
        return item ? std::optional(raw(*item)) : std::nullopt;
    }
    default:
        break;
    }
    const char *sql = paper.holderKind == HolderKind::Staff ? "SELECT id FROM user WHERE name = ?"
                      : paper.holderKind == HolderKind::Lot
                          ? "SELECT id FROM lot WHERE code = ? ORDER BY id DESC LIMIT 1"
                          : "SELECT id FROM object WHERE code = ? ORDER BY id DESC LIMIT 1";
    Rows rows = db.query(sql, name);
    return rows.next() ? std::optional(rows.integer(0)) : std::nullopt;
}

Result<void> readDates(const QJsonObject &object, QDate today, Paper &paper)
{
    for (const auto &[key, into] : {std::pair(u"issued", &paper.issued), std::pair(u"validFrom", &paper.validFrom),
                                    std::pair(u"validTo", &paper.validTo)}) {
        const QString text = member(object, QStringView(key));
        const auto date = text.isEmpty() ? std::nullopt : parseWrittenDate(text, today);
        if (!text.isEmpty() && !date)
            return failure(ErrorCode::Usage, LoadReaderSay::tr("“%1” is not a date.").arg(text));
        if (date)
            *into = date->date;
    }
    return {};
}

Result<void> readQuantities(const QJsonArray &list, Paper &paper)
{
    for (const QJsonValue &entry : list) {
        const QString text = member(entry.toObject(), u"quantity");
        const auto quantity = Quantity::parse(text);
        if (!quantity)
            return failure(ErrorCode::Usage, LoadReaderSay::tr("“%1” is not a quantity.").arg(text));
        paper.quantities.push_back({member(entry.toObject(), u"key"), *quantity});
    }
    return {};
}

Result<void> readHolder(Session &session, const QJsonObject &object, Paper &paper)
{
    return session.store.read([&](Database &db) -> Result<void> {
        const QString name = member(object, u"holder");
        const auto holder = holderNamed(db, paper, name);
        if (!holder)
            return failure(ErrorCode::NotFound, LoadReaderSay::tr("There is no holder “%1”.").arg(name));
        paper.holder = *holder;
        for (const QString &person : words(object.value(u"approvedBy"))) {
            Rows rows = db.query("SELECT id FROM user WHERE name = ?", person);
            if (!rows.next())
                return failure(ErrorCode::NotFound, LoadReaderSay::tr("There is no user “%1”.").arg(person));
            paper.approvals.push_back({rows.id<UserId>(0), session.clock.now()});
        }
        return {};
    });
}

Result<LoadEntry> readPaper(Session &session, const QJsonObject &object)
{
    static const QStringList known{
        QStringLiteral("type"),       QStringLiteral("kind"),   QStringLiteral("of"),     QStringLiteral("holder"),
        QStringLiteral("number"),     QStringLiteral("issuer"), QStringLiteral("issued"), QStringLiteral("validFrom"),
        QStringLiteral("validTo"),    QStringLiteral("scope"),  QStringLiteral("except"), QStringLiteral("quantities"),
        QStringLiteral("approvedBy"), QStringLiteral("copies"), QStringLiteral("note"), QStringLiteral("confirm")};
    if (const auto key = strangeKey(object, known, {}))
        return Failure(strange(QStringLiteral("paper"), *key));
    Paper paper;
    paper.kind = member(object, u"kind");
    const auto holderKind = holderKindFromName(member(object, u"of"));
    if (!holderKind)
        return Failure(missing(QStringLiteral("paper"), QStringLiteral("of")));
    paper.holderKind = *holderKind;
    paper.number = member(object, u"number");
    paper.issuer = member(object, u"issuer");
    paper.scope = words(object.value(u"scope"));
    paper.except = words(object.value(u"except"));
    for (const QString &sha256 : words(object.value(u"copies")))
        paper.copies.push_back(QByteArray::fromHex(sha256.toLatin1()));
    if (const auto dates = readDates(object, session.clock.today(), paper); !dates)
        return Failure(dates.error());
    if (const auto quantities = readQuantities(object.value(u"quantities").toArray(), paper); !quantities)
        return Failure(quantities.error());
    if (const auto holder = readHolder(session, object, paper); !holder)
        return Failure(holder.error());
    return paper;
}

Result<LoadEntry> readUser(const QJsonObject &object)
{
    UserSpec user{member(object, u"name"), Role::Clerk};
    const auto role = roleFromName(member(object, u"role"));
    if (user.name.isEmpty() || !role)
        return Failure(
            missing(QStringLiteral("user"), user.name.isEmpty() ? QStringLiteral("name") : QStringLiteral("role")));
    user.role = *role;
    return user;
}

} // namespace

Result<LoadEntry> readLoadEntry(Session &session, const QJsonObject &object)
{
    const QString type = member(object, u"type");
    if (type == u"event") {
        auto draft = draftFromJson(session, object);
        return draft ? Result<LoadEntry>(std::move(*draft)) : Result<LoadEntry>(Failure(draft.error()));
    }
    if (type == u"party")
        return readParty(session, object);
    if (type == u"location")
        return readLocation(session, object);
    if (type == u"item")
        return readItem(session, object);
    if (type == u"paper")
        return readPaper(session, object);
    if (type == u"user")
        return readUser(object);
    return failure(ErrorCode::Usage,
                   LoadReaderSay::tr("“%1” is not a type; use party, location, item, paper, user or event.").arg(type));
}

} // namespace suben
