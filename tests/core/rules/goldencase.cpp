#include "tests/core/rules/goldencase.h"

#include "core/rules/typing.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace suben
{

namespace
{

/// `draft/lines/0/fields/lot.code` set to a value; null takes it away.
QJsonValue changed(const QJsonValue &whole, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString key = path.front();
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        const int index = key.toInt();
        while (array.size() <= index)
            array.append(QJsonObject());
        if (value.isNull() && path.size() == 1)
            array.removeAt(index);
        else
            array[index] = changed(array[index], path.mid(1), value);
        return array;
    }
    QJsonObject object = whole.toObject();
    if (value.isNull() && path.size() == 1)
        object.remove(key);
    else
        object[key] = changed(object[key], path.mid(1), value);
    return object;
}

ValueType typeAt(const RulePack &pack, const QString &path)
{
    const auto parsed = parseFactPath(path);
    return parsed ? typeOf(pack, *parsed) : ValueType::Text;
}

template <typename T>
Value found(const std::optional<T> &value)
{
    return value ? Value(*value) : Value();
}

std::optional<QDate> day(const QJsonValue &json)
{
    return parseIsoDate(json.toString());
}

bool isWithin(const std::optional<TimeSpan> &window, const std::optional<QDateTime> &time)
{
    return time && (!window || (window->from <= *time && *time <= window->to));
}

QStringList strings(const QJsonValue &json)
{
    QStringList all;
    for (const QJsonValue &value : json.toArray())
        all << value.toString();
    return all;
}

} // namespace

std::vector<GoldenCase> readCases(const QString &path, const QString &pack)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject first = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray variations = first.take(QStringLiteral("variations")).toArray();
    const QString name = QFileInfo(path).fileName();
    std::vector<GoldenCase> cases{{first[u"case"].toString(), pack, name, first}};
    for (const QJsonValue &variation : variations) {
        QJsonObject json = first;
        const QJsonObject changes = variation[u"change"].toObject();
        for (auto change = changes.begin(); change != changes.end(); ++change)
            json = changed(json, change.key().split(u'/'), change.value()).toObject();
        json[u"expect"] = variation[u"expect"];
        cases.push_back(
            {first[u"case"].toString() + QStringLiteral(": ") + variation[u"case"].toString(), pack, name, json});
    }
    return cases;
}

Value goldenValue(const RulePack &pack, const QString &path, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    if (json.isBool())
        return json.toBool();
    if (json.isArray())
        return strings(json);
    if (json.isObject())
        return json[u"repeat"].toString().repeated(json[u"times"].toInt());
    const QString text = json.isDouble() ? QString::number(json.toInteger()) : json.toString();
    switch (typeAt(pack, path)) {
    case ValueType::Number:
        return found(Decimal::parse(text));
    case ValueType::Quantity:
        return found(Quantity::parse(text));
    case ValueType::Money:
        return found(Money::parse(text));
    case ValueType::Date:
        return found(parseIsoDate(text));
    case ValueType::Time:
        return found(parseIsoTime(text));
    case ValueType::Duration:
        return found(Duration::parse(text));
    default:
        return text;
    }
}

GoldenFacts::GoldenFacts(const RulePack &pack, const QJsonObject &json) : m_pack(pack), m_json(json)
{
    m_now = parseIsoTime(json[u"clock"].toString()).value_or(QDateTime());
    const QJsonObject draft = json[u"draft"].toObject();
    m_draft.step = draft[u"step"].toString();
    m_draft.pack = pack.id;
    m_draft.fields = fields(draft[u"fields"], QString());
    for (const QString &staff : strings(draft[u"signed"]))
        m_draft.signatures.push_back({staff, UserId(1)});
    const QJsonArray lines = draft[u"lines"].toArray();
    for (int i = 0; i < lines.size(); ++i)
        readLine(lines[i].toObject(), i);
    const QJsonObject facts = json[u"facts"].toObject();
    if (const QJsonObject party = facts[u"party"].toObject(); !party.isEmpty())
        m_party = Party{PartyId(1),
                        party[u"name"].toString(),
                        party[u"creditCode"].toString(),
                        {},
                        fields(party, QStringLiteral("party"))};
    if (const QJsonObject object = facts[u"object"].toObject(); !object.isEmpty())
        m_object = Object{ObjectId(1), object[u"kind"].toString(), object[u"code"].toString(),
                          fields(object, QStringLiteral("object"))};
    for (const QJsonValue &paper : facts[u"papers"].toArray())
        readPaper(paper.toObject());
}

/// Keys are whole paths, or names within the scope.
Fields GoldenFacts::fields(const QJsonValue &json, const QString &scope) const
{
    Fields read;
    const QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString path = scope.isEmpty() ? entry.key() : scope + u'.' + entry.key();
        read.set(path, goldenValue(m_pack, path, entry.value()));
    }
    return read;
}

void GoldenFacts::readLine(const QJsonObject &json, int number)
{
    DraftLine line;
    line.side = json[u"side"].toString() == u"input" ? Side::Input : Side::Output;
    line.quantity = Quantity::parse(json[u"qty"].toString()).value_or(Quantity{});
    line.codes = strings(json[u"codes"]);
    line.fields = fields(json[u"fields"], QString());
    const QJsonObject item = json[u"item"].toObject();
    m_items.emplace_back();
    if (!item.isEmpty()) {
        Item read;
        read.id = ItemId(item.contains(u"id") ? item[u"id"].toInteger() : 1);
        read.name = item[u"name"].toString();
        read.category = item.contains(u"category") ? item[u"category"].toString() : m_pack.id;
        read.gtin = item[u"gtin"].toString();
        read.unit = Unit::parse(item[u"unit"].toString()).value_or(Unit());
        read.fields = fields(item, QStringLiteral("item"));
        line.item = read.id;
        m_items.back() = read;
    }
    const QJsonObject lot = json[u"lot"].toObject();
    m_lots.emplace_back();
    if (!lot.isEmpty()) {
        Lot read;
        read.id = LotId(number + 1);
        read.item = line.item;
        read.code = lot[u"code"].toString();
        read.made = day(lot[u"made"]);
        read.expiry = day(lot[u"expiry"]);
        read.fields = fields(lot, QStringLiteral("lot"));
        read.disposition = dispositionFromName(lot[u"state"].toString()).value_or(Disposition::Active);
        line.lot = read.id;
        m_lots.back() = read;
    }
    m_draft.lines.push_back(line);
}

void GoldenFacts::readPaper(const QJsonObject &json)
{
    Paper paper;
    paper.id = PaperId(qint64(m_paperJson.size()) + 1);
    paper.kind = json[u"kind"].toString();
    paper.number = json[u"number"].toString();
    paper.validFrom = day(json[u"from"]);
    paper.validTo = day(json[u"to"]);
    paper.scope = strings(json[u"scope"]);
    paper.except = strings(json[u"except"]);
    for (const QJsonValue &quantity : json[u"quantities"].toArray())
        paper.quantities.push_back(
            {quantity[u"key"].toString(), Quantity::parse(quantity[u"quantity"].toString()).value_or(Quantity{})});
    for (int i = 0; i < json[u"approvals"].toInt(); ++i)
        paper.approvals.push_back({UserId(i + 1), m_now});
    m_paperJson[raw(paper.id)] = json;
    const HolderKind holder =
        m_pack.paper(paper.kind) != nullptr ? m_pack.paper(paper.kind)->holder : HolderKind::Party;
    m_papers[{paper.kind, int(holder)}].push_back(paper);
}

const Paper *GoldenFacts::firstPaper() const
{
    for (const auto &[place, papers] : m_papers) {
        for (const Paper &paper : papers) {
            if (raw(paper.id) == 1)
                return &paper;
        }
    }
    return nullptr;
}

const Item *GoldenFacts::item(int line)
{
    const size_t at = line < 0 ? 0 : size_t(line);
    return at < m_items.size() && m_items[at] ? &*m_items[at] : nullptr;
}

const Lot *GoldenFacts::lot(int line)
{
    const size_t at = line < 0 ? 0 : size_t(line);
    return at < m_lots.size() && m_lots[at] ? &*m_lots[at] : nullptr;
}

const Party *GoldenFacts::party()
{
    return m_party ? &*m_party : nullptr;
}

const Object *GoldenFacts::object()
{
    return m_object ? &*m_object : nullptr;
}

Value GoldenFacts::own(BuiltIn name)
{
    const QJsonValue own = m_json[u"facts"][u"own"];
    if (name == BuiltIn::OwnRoles)
        return own[u"roles"].isArray() ? Value(strings(own[u"roles"])) : Value();
    const QJsonValue value = name == BuiltIn::OwnKind    ? own[u"kind"]
                             : name == BuiltIn::OwnAdmin ? own[u"admin"]
                                                         : QJsonValue();
    return value.isString() ? Value(value.toString()) : Value();
}

bool GoldenFacts::isSignedIn(const QString &staff)
{
    const QStringList signedFields = strings(m_json[u"draft"][u"signed"]);
    return strings(m_json[u"facts"][u"signedIn"]).contains(staff) ||
           std::any_of(signedFields.begin(), signedFields.end(),
                       [&](const QString &path) { return text(m_draft.fields, path) == staff; });
}

Value GoldenFacts::answer(const Question &question)
{
    QJsonValue said = m_json[u"facts"][u"answers"][question.query.id];
    if (said.isArray())
        said = said[qMax(0, question.line)];
    if (said.isObject())
        said = isWithin(question.window, parseIsoTime(said[u"at"].toString())) ? said[u"value"]
                                                                               : QJsonValue(QJsonValue::Undefined);
    if (!said.isUndefined())
        return goldenValue(m_pack, QStringLiteral("query.") + question.query.id, said);
    return question.query.kind == QueryKind::Count || question.query.kind == QueryKind::Sum ? Value(Decimal())
                                                                                            : Value();
}

CodeStanding GoldenFacts::codes(int line, const QStringList &codes)
{
    QJsonValue said = m_json[u"facts"][u"codes"];
    if (said.isArray())
        said = said[qMax(0, line)];
    const bool leaves = line >= 0 && m_draft.lines[size_t(line)].side == Side::Input;
    const int all = int(codes.size());
    return {said[u"packs"].toInt(all), said[u"here"].toInt(leaves ? all : 0), said[u"notHere"].toInt(0),
            said[u"gaps"].toInt(0)};
}

std::span<const Paper> GoldenFacts::papers(const PaperRule &kind, HolderKind holder, int, const QString &)
{
    return m_papers[{kind.id, int(holder)}];
}

Value GoldenFacts::used(const PaperRule &, const Paper &paper, const QString &key)
{
    for (const QJsonValue &quantity : m_paperJson[raw(paper.id)][u"quantities"].toArray()) {
        if (quantity[u"key"].toString() == key && quantity[u"used"].isString())
            return found(Quantity::parse(quantity[u"used"].toString()));
    }
    return Decimal();
}

} // namespace suben
