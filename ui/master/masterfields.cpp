#include "ui/master/masterfields.h"

#include "core/rules/rulepacks.h"
#include "ui/form/masterforms.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace suben
{

namespace
{

struct MasterFieldsText {
    Q_DECLARE_TR_FUNCTIONS(MasterFields)
};

const QString UnitPath = QStringLiteral("item.unit");
const QString PackagingPath = QStringLiteral("item.packagings");
const QString ScopePath = QStringLiteral("paper.scope");

StripField ownField(const char *path, const QString &title, const Value &value, FieldType type = FieldType::Text)
{
    StripField field;
    field.rule.path = QLatin1String(path);
    field.rule.type = type;
    field.title = title;
    field.value = value;
    return field;
}

struct PlaceMark {
    QLatin1String tag;
    const char *word;
};

constexpr PlaceMark PlaceMarks[] = {{QLatin1String("waiting"), QT_TRANSLATE_NOOP("MasterFields", "waiting area")},
                                    {QLatin1String("cold"), QT_TRANSLATE_NOOP("MasterFields", "cold store")},
                                    {QLatin1String("cool"), QT_TRANSLATE_NOOP("MasterFields", "cool store")},
                                    {QLatin1String("frozen"), QT_TRANSLATE_NOOP("MasterFields", "frozen store")}};

Value textOrNothing(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

/// What a line of text can hold; files and checklists belong to the step that asks for them.
bool isTypable(const FieldRule &rule)
{
    return rule.type != FieldType::Attachment && rule.type != FieldType::Checklist && !rule.secret;
}

std::vector<const RulePack *> enabledPacks(const Session &session)
{
    std::vector<const RulePack *> packs;
    for (const QString &category : session.info.categories) {
        if (const RulePack *pack = session.packs.pack(category))
            packs.push_back(pack);
    }
    return packs;
}

/// The packs' fields that begin so and are not asked for yet.
void addPackFields(std::vector<StripField> &fields, QSet<QString> &seen, const RulePack &pack, const QString &prefix,
                   const Fields &known)
{
    for (const FieldRule &rule : pack.fields) {
        if (!rule.path.startsWith(prefix) || seen.contains(rule.path) || !isTypable(rule))
            continue;
        seen.insert(rule.path);
        StripField field;
        field.rule = rule;
        field.title = pack.fieldWord(rule.path, nullptr, windowLanguage());
        field.value = known.value(rule.path);
        fields.push_back(field);
    }
}

Failure wrongValue(const char *path, const QString &sentence)
{
    Finding finding;
    finding.rule = QStringLiteral("base:format");
    finding.field = QLatin1String(path);
    finding.text = sentence;
    return Failure(Error{ErrorCode::Usage, sentence, {finding}});
}

StripField categoryField(const Session &session, const QString &category)
{
    StripField field =
        ownField("item.category", MasterFieldsText::tr("Category"), textOrNothing(category), FieldType::Choice);
    for (const RulePack *pack : enabledPacks(session))
        field.rule.choices.push_back(Choice{pack->id, pack->title});
    field.needed = true;
    return field;
}

} // namespace

std::vector<StripField> itemForm(const Session &session, const Item &item)
{
    QSet<QString> seen{QStringLiteral("item.name"), QStringLiteral("item.gtin"), QStringLiteral("item.spec"),
                       QStringLiteral("item.shelfLife"), QStringLiteral("item.countsMadeDay")};
    std::vector<StripField> fields{
        ownField("item.name", MasterFieldsText::tr("Name"), textOrNothing(item.name)),
        ownField("item.spec", MasterFieldsText::tr("Size"), item.fields.value(u"item.spec"))};
    fields.front().needed = true;
    if (session.info.categories.size() > 1 || !session.info.categories.contains(item.category))
        fields.push_back(categoryField(session, item.category));
    fields.push_back(ownField("item.unit", MasterFieldsText::tr("Counted in"), textOrNothing(item.unit.word())));
    fields.back().needed = true;
    fields.push_back(
        ownField("item.packagings", MasterFieldsText::tr("Packed in"), textOrNothing(packagingText(item.packagings))));
    fields.push_back(
        ownField("item.gtin", MasterFieldsText::tr("Bar code"), textOrNothing(item.gtin), FieldType::Code));
    fields.push_back(
        ownField("item.code", MasterFieldsText::tr("Own code"), textOrNothing(item.code), FieldType::Code));
    fields.push_back(ownField("item.mnemonic", MasterFieldsText::tr("Initials for searching"),
                              textOrNothing(item.mnemonic), FieldType::Code));
    fields.push_back(ownField("item.shelfLife", MasterFieldsText::tr("Shelf life"),
                              item.fields.value(u"item.shelfLife"), FieldType::Duration));
    fields.push_back(ownField("item.countsMadeDay", MasterFieldsText::tr("Day of making is day 1"),
                              item.fields.value(u"item.countsMadeDay"), FieldType::YesNo));
    if (const RulePack *pack = session.packs.pack(item.category))
        addPackFields(fields, seen, *pack, QStringLiteral("item."), item.fields);
    return fields;
}

QString packagingText(const std::vector<Packaging> &packagings)
{
    QStringList parts;
    for (const Packaging &packaging : packagings)
        parts.append(QStringLiteral("%1=%2 %3")
                         .arg(packaging.unit.word(), packaging.content.toString(), packaging.gtin)
                         .trimmed());
    return parts.join(QStringLiteral("；"));
}

std::optional<std::vector<Packaging>> readPackagings(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[;；]"));
    static const QRegularExpression form(QStringLiteral("^(.+?)\\s*[=＝]\\s*([0-9.]+)\\s*([0-9]*)$"));
    std::vector<Packaging> packagings;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const auto match = form.match(part.trimmed());
        const auto unit = Unit::parse(match.captured(1));
        const auto content = Decimal::parse(match.captured(2));
        if (!match.hasMatch() || !unit || !content)
            return std::nullopt;
        packagings.push_back({*unit, *content, match.captured(3)});
    }
    return packagings;
}

Result<Item> itemOf(const Item &before, const Fields &values, const QStringList &paths)
{
    Item item = before;
    item.name = text(values, u"item.name").trimmed();
    item.gtin = text(values, u"item.gtin").trimmed();
    item.code = text(values, u"item.code").trimmed();
    item.mnemonic = text(values, u"item.mnemonic").trimmed().toLower();
    if (values.has(CategoryField))
        item.category = text(values, CategoryField);
    const auto unit = Unit::parse(text(values, UnitPath));
    if (!unit)
        return wrongValue(
            "item.unit",
            MasterFieldsText::tr("“%1” is no unit. Type one such as 箱, 盒 or kg.").arg(text(values, UnitPath)));
    item.unit = *unit;
    const auto packagings = readPackagings(text(values, PackagingPath));
    if (!packagings)
        return wrongValue("item.packagings",
                          MasterFieldsText::tr(
                              "Write a packaging as 箱=12, then its bar code if it has one; several with ； between."));
    item.packagings = *packagings;
    static const QSet<QString> own{QStringLiteral("item.name"),
                                   QStringLiteral("item.gtin"),
                                   QStringLiteral("item.code"),
                                   QStringLiteral("item.mnemonic"),
                                   CategoryField,
                                   UnitPath,
                                   PackagingPath};
    for (const QString &path : paths) {
        if (!own.contains(path))
            item.fields.set(path, values.value(path));
    }
    return item;
}

std::vector<StripField> partyForm(const Session &session, const Party &party)
{
    QSet<QString> seen{QStringLiteral("party.name"), QStringLiteral("party.creditCode")};
    std::vector<StripField> fields{ownField("party.name", MasterFieldsText::tr("Name"), textOrNothing(party.name)),
                                   ownField("party.creditCode", MasterFieldsText::tr("Unified social credit code"),
                                            textOrNothing(party.creditCode), FieldType::Code),
                                   ownField("party.mnemonic", MasterFieldsText::tr("Initials for searching"),
                                            textOrNothing(party.mnemonic), FieldType::Code)};
    fields.front().needed = true;
    for (const RulePack *pack : enabledPacks(session))
        addPackFields(fields, seen, *pack, QStringLiteral("party."), party.fields);
    return fields;
}

Party partyOf(const Party &before, const Fields &values, const QStringList &paths)
{
    Party party = before;
    party.name = text(values, u"party.name").trimmed();
    party.creditCode = text(values, u"party.creditCode").trimmed();
    party.mnemonic = text(values, u"party.mnemonic").trimmed().toLower();
    static const QSet<QString> own{QStringLiteral("party.name"), QStringLiteral("party.creditCode"),
                                   QStringLiteral("party.mnemonic")};
    for (const QString &path : paths) {
        if (!own.contains(path))
            party.fields.set(path, values.value(path));
    }
    return party;
}

QString placeMarks(const QStringList &tags)
{
    QStringList words;
    for (const QString &tag : tags) {
        const auto known = std::ranges::find(PlaceMarks, tag, &PlaceMark::tag);
        words.append(known != std::end(PlaceMarks) ? QCoreApplication::translate("MasterFields", known->word) : tag);
    }
    return words.join(QLatin1Char(' '));
}

QStringList placeTags(const QString &words)
{
    QStringList tags = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &tag : tags) {
        for (const PlaceMark &mark : PlaceMarks)
            tag = tag == QCoreApplication::translate("MasterFields", mark.word) ? QString(mark.tag) : tag;
    }
    return tags;
}

std::vector<StripField> locationForm(const QList<Location> &all, const Location &location)
{
    QString above;
    for (const Location &each : all)
        above = each.id == location.parent ? each.name : above;
    std::vector<StripField> fields{
        ownField("location.name", MasterFieldsText::tr("Name"), textOrNothing(location.name)),
        ownField("location.parent", MasterFieldsText::tr("Stands in"), textOrNothing(above)),
        ownField("location.tags", MasterFieldsText::tr("Marks (waiting, cold)"),
                 textOrNothing(placeMarks(location.tags)))};
    fields.front().needed = true;
    return fields;
}

Result<Location> locationOf(const QList<Location> &all, const Location &before, const Fields &values)
{
    Location location = before;
    location.name = text(values, u"location.name").trimmed();
    location.tags = placeTags(text(values, u"location.tags"));
    const QString above = text(values, u"location.parent").trimmed();
    location.parent = {};
    for (const Location &each : all) {
        if (each.name == above)
            location.parent = each.id;
    }
    if (!above.isEmpty() && location.parent == LocationId{})
        return wrongValue("location.parent",
                          MasterFieldsText::tr("There is no place %1. Make it first, or leave this empty.").arg(above));
    return location;
}

std::vector<StripField> paperForm(const Session &session, HolderKind holder, const QString &category)
{
    std::vector<const RulePack *> packs = enabledPacks(session);
    if (const RulePack *only = session.packs.pack(category))
        packs = {only};
    StripField kind = ownField("paper.kind", MasterFieldsText::tr("Kind of paper"), {}, FieldType::Choice);
    kind.needed = true;
    QSet<QString> seen;
    for (const RulePack *pack : packs) {
        for (const PaperRule &paper : pack->papers) {
            if (paper.holder == holder && !seen.contains(paper.id)) {
                seen.insert(paper.id);
                kind.rule.choices.push_back(Choice{paper.id, paper.words});
            }
        }
    }
    if (kind.rule.choices.size() == 1)
        kind.value = kind.rule.choices.front().id;
    std::vector<StripField> fields{kind,
                                   ownField("paper.number", MasterFieldsText::tr("Number"), {}, FieldType::Code),
                                   ownField("paper.issuer", MasterFieldsText::tr("Issued by"), {}),
                                   ownField("paper.validFrom", MasterFieldsText::tr("Valid from"), {}, FieldType::Date),
                                   ownField("paper.validTo", MasterFieldsText::tr("Valid to"), {}, FieldType::Date),
                                   ownField("paper.scope", MasterFieldsText::tr("Covers (empty: everything)"), {}),
                                   ownField("paper.except", MasterFieldsText::tr("Except"), {}),
                                   ownField("paper.allowance", MasterFieldsText::tr("Amount allowed (3kg, or 151-50-8=3kg)"), {})};
    if (!std::ranges::any_of(packs, [&](const RulePack *pack) {
            return std::ranges::any_of(pack->papers, [&](const PaperRule &paper) { return paper.holder == holder && paper.allowance; });
        }))
        fields.pop_back();
    fields[1].needed = true;
    return fields;
}

namespace
{

QStringList scopeWords(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[;；、,，]"));
    QStringList words;
    for (const QString &word : typed.split(between, Qt::SkipEmptyParts))
        words.append(word.trimmed());
    return words;
}

} // namespace

std::optional<std::vector<PaperQuantity>> readAllowance(const QString &text)
{
    std::vector<PaperQuantity> quantities;
    for (const QString &part : scopeWords(text)) {
        const auto equals = part.lastIndexOf(QLatin1Char('='));
        const auto quantity = Quantity::parse(part.sliced(equals + 1).trimmed());
        if (!quantity)
            return std::nullopt;
        quantities.push_back({part.first(std::max<qsizetype>(0, equals)).trimmed(), *quantity});
    }
    return quantities;
}

Result<Paper> paperOf(HolderKind holder, qint64 id, const Fields &values)
{
    Paper paper;
    paper.holderKind = holder;
    paper.holder = id;
    paper.kind = text(values, u"paper.kind");
    paper.number = text(values, u"paper.number").trimmed();
    paper.issuer = text(values, u"paper.issuer").trimmed();
    paper.validFrom = get<QDate>(values, u"paper.validFrom");
    paper.validTo = get<QDate>(values, u"paper.validTo");
    paper.scope = scopeWords(text(values, ScopePath));
    paper.except = scopeWords(text(values, u"paper.except"));
    const auto allowance = readAllowance(text(values, u"paper.allowance"));
    if (!allowance)
        return wrongValue("paper.allowance", MasterFieldsText::tr("Write the amount with its unit, such as 3kg."));
    paper.quantities = *allowance;
    if (paper.scope.isEmpty())
        paper.scope = {QStringLiteral("*")};
    return paper;
}

QString paperWord(const Session &session, const QString &kind)
{
    for (const RulePack *pack : enabledPacks(session)) {
        if (const PaperRule *rule = pack->paper(kind))
            return inLanguage(rule->words, windowLanguage());
    }
    return kind;
}

} // namespace suben
