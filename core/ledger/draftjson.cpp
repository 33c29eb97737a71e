#include "core/ledger/draftjson.h"

#include "core/ledger/consentjson.h"
#include "core/ledger/jsonvalues.h"
#include "core/ledger/masterlookup.h"
#include "core/ledger/masterrows.h"
#include "core/rules/rulepacks.h"
#include "core/rules/stepword.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace suben
{

namespace
{

const QStringList EventScopes{QStringLiteral("event."), QStringLiteral("party."), QStringLiteral("object.")};
const QStringList LineScopes{QStringLiteral("line."), QStringLiteral("lot."), QStringLiteral("item.")};

/// Reads one event of the load format inside one snapshot of the ledger.
class DraftReader final
{
    Q_DECLARE_TR_FUNCTIONS(DraftReader)

public:
    DraftReader(Session &session, Database &db, const QJsonObject &object)
        : m_session(session), m_db(db), m_object(object), m_today(session.clock.today())
    {
    }

    Result<EventDraft> read();

private:
    Result<void> readHead();
    Result<void> readObject();
    Result<DraftLine> readLine(const QJsonObject &object);
    Result<void> readLineFields(const QJsonObject &object, DraftLine &line);
    Result<void> readConsent();
    Result<QList<PaperId>> papers(const QJsonValue &numbers);
    Result<LocationId> location(const QJsonValue &json);
    LotId lotNamed(ItemId item, const QString &code);
    const RulePack *packOf(ItemId item);

    Session &m_session;
    Database &m_db;
    const QJsonObject &m_object;
    QDate m_today;
    EventDraft m_draft;
    std::vector<const RulePack *> m_packs;
};

std::optional<Side> sideNamed(const QString &name)
{
    if (name == u"input")
        return Side::Input;
    if (name == u"output")
        return Side::Output;
    return name == u"none" ? std::optional(Side::None) : std::nullopt;
}

/// `A001-A100` written out; a text that is no range stands for itself. At most 10 000.
QStringList writtenOut(const QString &text)
{
    constexpr qint64 Most = 10'000;
    const qsizetype dash = text.indexOf(u'-');
    const QString from = text.left(dash);
    const QString to = text.mid(dash + 1);
    if (dash <= 0 || from.size() != to.size())
        return {text};
    qsizetype same = 0;
    while (same < from.size() && from[same] == to[same])
        ++same;
    while (same > 0 && from[same - 1].isDigit())
        --same;
    bool firstOk = false;
    bool lastOk = false;
    const qint64 first = from.mid(same).toLongLong(&firstOk);
    const qint64 last = to.mid(same).toLongLong(&lastOk);
    if (!firstOk || !lastOk || last < first || last - first >= Most)
        return {text};
    QStringList codes;
    for (qint64 number = first; number <= last; ++number)
        codes.append(from.left(same) + QString::number(number).rightJustified(from.size() - same, u'0'));
    return codes;
}

QStringList codesIn(const QJsonValue &json)
{
    QStringList codes;
    const QJsonArray list = json.isArray() ? json.toArray() : QJsonArray{json};
    for (const QJsonValue &code : list) {
        if (const QString word = wordOf(code); !word.isEmpty())
            codes += writtenOut(word);
    }
    return codes;
}

Result<EventDraft> DraftReader::read()
{
    static const QStringList known{
        QStringLiteral("type"),   QStringLiteral("step"),        QStringLiteral("pack"),
        QStringLiteral("party"),  QStringLiteral("object"),      QStringLiteral("location"),
        QStringLiteral("lines"),  QStringLiteral("confirm"),     QStringLiteral("signatures"),
        QStringLiteral("papers"), QStringLiteral("attachments"), QStringLiteral("note")};
    if (const auto strange = strangeKey(m_object, known, EventScopes))
        return failure(ErrorCode::Usage, tr("An event has no member “%1”.").arg(*strange));
    m_draft.step = wordOf(m_object.value(u"step"));
    m_draft.pack = wordOf(m_object.value(u"pack"));
    if (m_draft.step.isEmpty())
        return failure(ErrorCode::Usage, tr("The member “step” is missing."));
    if (const auto head = readHead(); !head)
        return Failure(head.error());
    for (const QJsonValue &entry : m_object.value(u"lines").toArray()) {
        auto line = readLine(entry.toObject());
        if (!line)
            return Failure(line.error());
        m_draft.lines.push_back(std::move(*line));
    }
    if (const RulePack *pack = m_session.packs.pack(m_draft.pack))
        m_packs.push_back(pack);
    std::ranges::copy(enabledPacks(m_session), std::back_inserter(m_packs));
    m_draft.fields = enteredFields(m_object, EventScopes, m_packs, m_today);
    if (const auto object = readObject(); !object)
        return Failure(object.error());
    if (const auto consent = readConsent(); !consent)
        return Failure(consent.error());
    return m_draft;
}

Result<void> DraftReader::readHead()
{
    if (const QString name = wordOf(m_object.value(u"party")); !name.isEmpty()) {
        const auto party = partyNamed(m_db, name);
        if (!party)
            return failure(ErrorCode::NotFound, tr("There is no party “%1”.").arg(name));
        m_draft.party = *party;
    }
    const auto place = location(m_object.value(u"location"));
    if (!place)
        return Failure(place.error());
    m_draft.location = *place;
    auto cited = papers(m_object.value(u"papers"));
    if (!cited)
        return Failure(cited.error());
    m_draft.papers = *cited;
    for (const QJsonValue &sha256 : m_object.value(u"attachments").toArray())
        m_draft.attachments.push_back(QByteArray::fromHex(sha256.toString().toLatin1()));
    return {};
}

/// By the key of the kind the step is about; an object that is not there yet is made by recording the event.
Result<void> DraftReader::readObject()
{
    const QString code = wordOf(m_object.value(u"object"));
    if (code.isEmpty())
        return {};
    for (const RulePack *pack : m_packs) {
        const StepRule *step = pack->step(m_draft.step);
        const ObjectRule *kind = step != nullptr && !step->object.isEmpty() ? pack->object(step->object) : nullptr;
        if (kind == nullptr)
            continue;
        m_draft.pack = m_draft.pack.isEmpty() ? pack->id : m_draft.pack;
        m_draft.fields.set(kind->key, code);
        m_draft.object = findObject(m_db, kind->id, code).value_or(ObjectId{});
        return {};
    }
    return failure(ErrorCode::Usage, tr("The step “%1” is not about an object.")
                                         .arg(wordOfStep(m_session.packs, m_packs, m_draft.step)));
}

const RulePack *DraftReader::packOf(ItemId item)
{
    Rows rows = m_db.query("SELECT category FROM item WHERE id = ?", item);
    return rows.next() ? m_session.packs.pack(rows.text(0)) : nullptr;
}

LotId DraftReader::lotNamed(ItemId item, const QString &code)
{
    static const QByteArray sql =
        "SELECT t.id FROM lot AS t LEFT JOIN on_hand AS h ON h.lot_id = t.id WHERE t.item_id IN (" +
        withMerged("item", "?1") + ") AND t.code = ?2 ORDER BY ifnull(h.quantity, 0) > 0 DESC, t.id DESC LIMIT 1";
    Rows rows = m_db.query(sql.constData(), item, code);
    return rows.next() ? rows.id<LotId>(0) : LotId{};
}

Result<LocationId> DraftReader::location(const QJsonValue &json)
{
    const QString name = wordOf(json);
    if (name.isEmpty())
        return LocationId{};
    const auto found = locationNamed(m_db, name);
    if (!found)
        return failure(ErrorCode::NotFound, tr("There is no location “%1”.").arg(name));
    return *found;
}

Result<DraftLine> DraftReader::readLine(const QJsonObject &object)
{
    static const QStringList known{QStringLiteral("item"), QStringLiteral("lot"), QStringLiteral("side"),
                                   QStringLiteral("location"), QStringLiteral("papers")};
    if (const auto strange = strangeKey(object, known, LineScopes))
        return failure(ErrorCode::Usage, tr("A line has no member “%1”.").arg(*strange));
    DraftLine line;
    const QString name = wordOf(object.value(u"item"));
    const auto item = itemNamed(m_db, name);
    if (!item)
        return failure(ErrorCode::NotFound, tr("There is no item “%1”.").arg(name));
    line.item = *item;
    if (const QString side = wordOf(object.value(u"side")); !side.isEmpty()) {
        const auto found = sideNamed(side);
        if (!found)
            return failure(ErrorCode::Usage, tr("“%1” is not a side; use input, output or none.").arg(side));
        line.side = *found;
    }
    const auto place = location(object.value(u"location"));
    if (!place)
        return Failure(place.error());
    line.location = *place;
    auto cited = papers(object.value(u"papers"));
    if (!cited)
        return Failure(cited.error());
    line.papers = *cited;
    if (const auto fields = readLineFields(object, line); !fields)
        return Failure(fields.error());
    return line;
}

Result<void> DraftReader::readLineFields(const QJsonObject &object, DraftLine &line)
{
    const RulePack *pack = packOf(line.item);
    if (pack != nullptr && std::ranges::find(m_packs, pack) == m_packs.end())
        m_packs.push_back(pack);
    line.fields = enteredFields(object, LineScopes, {pack}, m_today);
    line.codes = codesIn(object.value(u"line.codes"));
    line.fields.remove(u"line.codes");
    if (const QString quantity = wordOf(object.value(u"line.qty")); !quantity.isEmpty()) {
        const auto read = Quantity::parse(quantity);
        if (!read)
            return failure(ErrorCode::Usage, tr("“%1” is not a quantity.").arg(quantity));
        line.quantity = *read;
    }
    line.fields.remove(u"line.qty");
    if (const QString lot = wordOf(object.value(u"lot")); !lot.isEmpty()) {
        line.lot = lotNamed(line.item, lot);
        if (line.lot == LotId{})
            line.fields.set(QStringLiteral("lot.code"), lot);
    }
    return {};
}

Result<QList<PaperId>> DraftReader::papers(const QJsonValue &numbers)
{
    QList<PaperId> found;
    for (const QJsonValue &number : numbers.toArray()) {
        Rows rows = m_db.query("SELECT id FROM paper WHERE number = ? AND withdrawn = 0 ORDER BY id DESC LIMIT 1",
                               number.toString());
        if (!rows.next())
            return failure(ErrorCode::NotFound, tr("There is no paper with the number “%1”.").arg(number.toString()));
        found.append(rows.id<PaperId>(0));
    }
    return found;
}

Result<void> DraftReader::readConsent()
{
    auto confirmations = confirmationsFromJson(m_session, m_db, m_object);
    if (!confirmations)
        return Failure(confirmations.error());
    m_draft.confirmations = std::move(*confirmations);
    auto signatures = signaturesFromJson(m_session, m_db, m_object);
    if (!signatures)
        return Failure(signatures.error());
    m_draft.signatures = std::move(*signatures);
    return {};
}

} // namespace

Result<EventDraft> draftFromJson(Session &session, const QJsonObject &object)
{
    return session.store.read([&](Database &db) { return DraftReader(session, db, object).read(); });
}

} // namespace suben
