#include "tests/support/testworkspace.h"

#include "core/storage/store.h"
#include "core/sync/profile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStandardPaths>

#include <SQLiteCpp/Database.h>

namespace suben
{

namespace
{

/// A test cannot go on without its ledger.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        QString rules;
        for (const Finding &finding : result.error().findings)
            rules += QStringLiteral("\n%1 %2 %3 %4")
                         .arg(severityName(finding.severity), finding.rule, finding.field, finding.text);
        qFatal("%s%s", qPrintable(result.error().text), qPrintable(rules));
    }
    return std::move(*result);
}

const QDateTime &start()
{
    static const QDateTime time = chinaTime(QDate(2026, 11, 22), QTime(9, 30));
    return time;
}

/// Made once for each kind of firm that a test executable asks for, then copied.
QString emptyLedger(const QStringList &categories, const QString &kind, const QStringList &moreRoles)
{
    static const QTemporaryDir folder;
    const QByteArray firmWords = ((categories + moreRoles).join(u'+') + u'-' + kind).toUtf8();
    const QString path = folder.filePath(
        QString::fromLatin1(QCryptographicHash::hash(firmWords, QCryptographicHash::Sha1).toHex()) + QStringLiteral(".suben"));
    if (QFile::exists(path))
        return path;
    NewLedger firm;
    firm.name = QStringLiteral("试验食品店");
    firm.creditCode = QStringLiteral("92370602MA3FG7K26Q");
    firm.kind = kind;
    firm.roles = QStringList{QStringLiteral("retailer"), QStringLiteral("wholesaler")} + moreRoles;
    firm.categories = categories;
    firm.ownerName = QStringLiteral("店长");
    firm.training = true;
    must(Workspace::create(path, firm, std::make_unique<FixedClock>(start())));
    return path;
}

} // namespace

TestWorkspace::TestWorkspace(const QStringList &categories, const QString &kind, const QStringList &moreRoles)
{
    QStandardPaths::setTestModeEnabled(true);
    m_path = m_folder.filePath(QStringLiteral("test.suben"));
    QFile::copy(emptyLedger(categories, kind, moreRoles), m_path);
    auto clock = std::make_unique<FixedClock>(start());
    m_clock = clock.get();
    m_workspace = must(Workspace::open(m_path, QString(), std::move(clock)));
    m_ledger = std::make_unique<Ledger>(session());
    supplier = party(QStringLiteral("山东某乳业有限公司"), QStringLiteral("91370602MA3CD5E666"));
    customer = party(QStringLiteral("实验小学"));
    paper(QStringLiteral("foodLicence"), HolderKind::Party, raw(supplier));
    milk = item({.packagings = {{Unit::fromCode(u"CT"), Decimal::fromInteger(12), QString()}}});
}

void TestWorkspace::letPlatformsTakeAnyGoods()
{
    // The workspace holds them for its whole life and hands them out for reading.
    takeAnyGoods(const_cast<Profiles &>(m_workspace->profiles()));
}

static void wantLess(QList<FieldMapping> &fields)
{
    for (FieldMapping &field : fields) {
        field.requiredWhen.reset();
        field.required = field.required && !field.from.contains(QStringLiteral("lot.expiry"));
        wantLess(field.each);
    }
}

/// Examples of what is refused are none any more.
static QJsonArray withoutRefusals(const QJsonArray &vectors)
{
    QJsonArray kept;
    for (const QJsonValue &vector : vectors) {
        if (!vector.toObject().contains(u"refuses"))
            kept.append(vector);
    }
    return kept;
}

void takeAnyGoods(Profiles &profiles)
{
    for (Profile &profile : profiles.list) {
        profile.products.clear();
        wantLess(profile.record);
        profile.vectors = withoutRefusals(profile.vectors);
        for (ProfileVariant &variant : profile.variants) {
            auto other = std::make_shared<Profile>(*variant.profile);
            wantLess(other->record);
            variant.profile = other;
        }
    }
}

ItemId TestWorkspace::item(const TestItem &given)
{
    Item item;
    item.name = given.name;
    item.category = given.category;
    item.unit = Unit::parse(given.unit).value_or(Unit());
    item.gtin = given.gtin;
    item.packagings = given.packagings;
    item.fields = given.fields;
    if (!item.fields.has(u"item.spec"))
        item.fields.set(QStringLiteral("item.spec"), QStringLiteral("250mL"));
    return must(Catalog(session()).save(item));
}

PartyId TestWorkspace::party(const QString &name, const QString &creditCode)
{
    Party party;
    party.name = name;
    party.creditCode = creditCode;
    party.fields = {{QStringLiteral("party.kind"), QStringLiteral("enterprise")},
                    {QStringLiteral("party.address"), QStringLiteral("烟台市芝罘区一路1号")},
                    {QStringLiteral("party.phone"), QStringLiteral("13800138000")}};
    return must(Catalog(session()).save(party));
}

PaperId TestWorkspace::paper(const QString &kind, HolderKind holder, qint64 id, const QDate &validTo)
{
    Paper paper;
    paper.kind = kind;
    paper.holderKind = holder;
    paper.holder = id;
    paper.number = QStringLiteral("SC10537060200019");
    paper.validFrom = QDate(2020, 1, 1);
    paper.validTo = validTo.isValid() ? validTo : QDate(2028, 6, 30);
    paper.scope = {QStringLiteral("*")};
    return must(Catalog(session()).save(paper));
}

EventDraft TestWorkspace::receiving(ItemId item, const QString &lotCode, const QString &amount) const
{
    DraftLine line;
    line.item = item;
    line.quantity = quantity(amount);
    line.fields = {{QStringLiteral("lot.code"), lotCode},
                   {QStringLiteral("lot.made"), QDate(2026, 10, 20)},
                   {QStringLiteral("lot.noExpiry"), true}};
    EventDraft draft;
    draft.step = QStringLiteral("receiving");
    draft.party = supplier;
    draft.fields = {{QStringLiteral("event.date"), start().date()}};
    draft.lines = {line};
    return draft;
}

EventDraft TestWorkspace::shipping(LotId lot, const QString &amount) const
{
    DraftLine line;
    line.side = Side::Input;
    line.lot = lot;
    line.quantity = quantity(amount);
    EventDraft draft;
    draft.step = QStringLiteral("shipping");
    draft.party = customer;
    draft.fields = {{QStringLiteral("event.date"), start().date()}};
    draft.lines = {line};
    return draft;
}

EventDraft TestWorkspace::disposing(LotId lot, const QString &amount) const
{
    EventDraft draft = shipping(lot, amount);
    draft.step = QStringLiteral("disposing");
    draft.party = {};
    draft.fields.set(QStringLiteral("event.reason"), QStringLiteral("包装破损"));
    draft.fields.set(QStringLiteral("event.method"), QStringLiteral("倒入下水道"));
    draft.fields.set(QStringLiteral("event.place"), QStringLiteral("店后院"));
    return draft;
}

EventDraft TestWorkspace::confirmed(EventDraft draft)
{
    const auto checked = ledger().check(draft);
    if (!checked)
        return draft;
    for (const Finding &finding : withSeverity(checked->findings, Severity::Confirm))
        draft.confirmations.push_back({finding.rule, finding.line, QStringLiteral("已核对"), {}});
    return draft;
}

EventId TestWorkspace::record(const EventDraft &draft)
{
    return must(ledger().record(confirmed(draft))).id;
}

EventId TestWorkspace::receive(ItemId item, const QString &lotCode, const QString &amount)
{
    return record(receiving(item, lotCode, amount));
}

EventId TestWorkspace::ship(LotId lot, const QString &amount)
{
    return record(shipping(lot, amount));
}

LotId TestWorkspace::lot(const QString &code)
{
    return must(store().read([&](Database &db) -> Result<LotId> {
        Rows rows = db.query("SELECT id FROM lot WHERE code = ? ORDER BY id DESC LIMIT 1", code);
        return rows.next() ? rows.id<LotId>(0) : LotId{};
    }));
}

/// Summed over the lines themselves, not read from what the file keeps beside them.
Decimal TestWorkspace::onHand(LotId lot)
{
    return must(store().read([&](Database &db) -> Result<Decimal> {
        Rows rows = db.query(
            "SELECT ifnull(sum(CASE side WHEN 'output' THEN quantity WHEN 'input' THEN -quantity ELSE 0 END), 0) "
            "FROM effective_line WHERE lot_id = ?",
            lot);
        rows.next();
        return Decimal::fromMicros(rows.integer(0));
    }));
}

qint64 TestWorkspace::number(const char *sql)
{
    return must(store().read([&](Database &db) -> Result<qint64> {
        Rows rows = db.query(sql);
        return rows.next() ? rows.integer(0) : -1;
    }));
}

void TestWorkspace::tamper(const QString &sql)
{
    tamperWith(m_path, sql);
}

void tamperWith(const QString &path, const QString &sql)
{
    SQLite::Database file(path.toStdString(), SQLite::OPEN_READWRITE, 5000);
    std::vector<std::pair<std::string, std::string>> triggers;
    {
        SQLite::Statement all(file, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
        while (all.executeStep())
            triggers.emplace_back(all.getColumn(0).getString(), all.getColumn(1).getString());
    }
    for (const auto &[name, text] : triggers)
        file.exec("DROP TRIGGER " + name);
    file.exec(sql.toStdString());
    for (const auto &[name, text] : triggers)
        file.exec(text);
}

QStringList rulesOf(const Findings &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

Quantity quantity(const QString &text)
{
    return Quantity::parse(text).value_or(Quantity());
}

} // namespace suben
