#include "core/labels/subjectfacts.h"

#include "core/base/clock.h"
#include "core/base/moneytext.h"
#include "core/ledger/catalog.h"
#include "core/ledger/chain.h"
#include "core/ledger/daysummary.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/settings.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace suben
{

namespace
{

struct SubjectFactsText {
    Q_DECLARE_TR_FUNCTIONS(SubjectFacts)
};

struct Caption {
    const char *path;
    const char16_t *zh;
    const char *en;
};

constexpr std::array Captions{
    Caption{"own.name", u"经营者", "Firm"},
    Caption{"own.creditCode", u"信用代码", "Credit code"},
    Caption{"own.phone", u"电话", "Phone"},
    Caption{"own.address", u"地址", "Address"},
    Caption{"user.name", u"经手人", "By"},
    Caption{"today", u"打印日期", "Printed"},
    Caption{"party.name", u"往来单位", "Partner"},
    Caption{"event.docNo", u"单号", "Number"},
    Caption{"event.date", u"日期", "Date"},
    Caption{"line.qty", u"数量", "Quantity"},
    Caption{"line.price", u"单价", "Price"},
    Caption{"line.amount", u"金额", "Amount"},
    Caption{"line.number", u"序号", "No."},
    Caption{"item.name", u"品名", "Item"},
    Caption{"item.spec", u"规格", "Spec"},
    Caption{"lot.code", u"批号", "Lot"},
    Caption{"lot.made", u"生产日期", "Made"},
    Caption{"lot.expiry", u"保质期至", "Expires"},
    Caption{"lot.onHand", u"现有数量", "On hand"},
    Caption{"code.text", u"编码", "Code"},
    Caption{"code.sscc", u"箱码 SSCC", "SSCC"},
    Caption{"code.gs1", u"GS1 编码", "GS1 code"},
    Caption{"code.count", u"件数", "Packages"},
    Caption{"trace.code", u"追溯码", "Trace code"},
    Caption{"day.date", u"日期", "Day"},
    Caption{"day.entries", u"笔数", "Entries"},
    Caption{"day.corrections", u"更正", "Corrections"},
    Caption{"day.amount", u"零售金额", "Retail"},
    Caption{"day.seal", u"封条", "Seal"},
    Caption{"event.lineCount", u"行数", "Lines"},
    Caption{"event.amount", u"合计", "Total"},
    Caption{"event.capitals", u"大写", "In capitals"},
    Caption{"page.amount", u"本页小计", "This page"},
    Caption{"page.number", u"页", "Page"},
};

const QString PageAmount = QStringLiteral("page.amount");

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

/// The first effective event that put the lot into the ledger.
Result<EventId> makerOf(Session &session, LotId lot)
{
    return session.store.read([&](Database &db) -> Result<EventId> {
        Rows rows = db.query(
            "SELECT event_id FROM effective_line WHERE lot_id = ? AND side = 'output' ORDER BY event_id LIMIT 1", lot);
        return rows.next() ? rows.id<EventId>(0) : EventId{};
    });
}

Result<QString> partyFact(Session &session, PartyId id, const RulePack *pack, const QString &path)
{
    if (raw(id) == 0)
        return QString();
    const auto party = Catalog(session).party(id);
    if (!party)
        return Failure(party.error());
    if (path == u"party.name")
        return party->name;
    if (path == u"party.creditCode")
        return party->creditCode;
    return shownValue(pack, path, party->fields.value(path), session.packs.language());
}

const EventLine *lineOf(const Event &event, LotId lot)
{
    const auto found = std::find_if(event.lines.begin(), event.lines.end(), [&](const EventLine &line) {
        return line.lot == lot && line.side == Side::Output;
    });
    return found == event.lines.end() ? nullptr : &*found;
}

class LineFacts
{
public:
    LineFacts(Session &session, QString language)
        : m_catalog(session), m_session(session), m_language(std::move(language))
    {
    }

    Result<QList<LabelFact>> of(const EventLine &line)
    {
        const auto lot = m_catalog.lot(line.lot);
        if (!lot)
            return Failure(lot.error());
        const auto item = m_catalog.item(lot->item);
        if (!item)
            return Failure(item.error());
        QList<LabelFact> facts;
        const auto add = [&](const char *path, const QString &text) {
            const QString at = QString::fromLatin1(path);
            if (!text.isEmpty())
                facts.append({at, builtInCaption(at, m_language), text});
        };
        add("line.number", QString::number(line.number + 1));
        add("item.name", item->name);
        for (const auto &[path, value] : item->fields)
            facts.append({path, builtInCaption(path, m_language),
                          shownValue(m_session.packs.pack(item->category), path, value, m_session.packs.language())});
        add("lot.code", lot->code);
        add("lot.made", dayText(lot->made));
        add("lot.expiry", dayText(lot->expiry));
        add("line.qty", line.entered.toString());
        for (const auto &[path, value] : line.fields) {
            const auto known =
                std::find_if(facts.begin(), facts.end(), [&](const LabelFact &fact) { return fact.path == path; });
            const QString shown = shownValue(m_session.packs.pack(line.pack), path, value, m_session.packs.language());
            if (known == facts.end() && !shown.isEmpty())
                facts.append({path, builtInCaption(path, m_language), shown});
        }
        return facts;
    }

private:
    Catalog m_catalog;
    Session &m_session;
    QString m_language;
};

LabelContent blankContent(const Session &session)
{
    LabelContent content;
    if (session.info.training)
        content.marks |= LabelMark::Practice;
    content.language = session.packs.language() == Language::English ? QStringLiteral("en") : QStringLiteral("zh");
    return content;
}

void addFact(LabelContent &content, const char *path, const QString &text)
{
    const QString at = QString::fromLatin1(path);
    if (!text.isEmpty())
        content.facts.append({at, builtInCaption(at, content.language), text});
}

// 小写 and 大写 stand on a bill together.
void addAmount(LabelContent &content, Money amount)
{
    addFact(content, "event.amount", amount.toString());
    content.more.append({PageAmount, builtInCaption(PageAmount, content.language), amount.toString()});
    const QString capitals = QStringLiteral("event.capitals");
    content.more.append({capitals, builtInCaption(capitals, content.language), moneyInCapitals(amount)});
}

/// What a buyer or supplier says of itself beside the name.
Result<void> addParty(Session &session, PartyId id, const RulePack *pack, LabelContent &content)
{
    if (raw(id) == 0)
        return {};
    const auto party = Catalog(session).party(id);
    if (!party)
        return Failure(party.error());
    content.more.append({QStringLiteral("party.creditCode"), {}, party->creditCode});
    for (const auto &[path, value] : party->fields)
        content.more.append({path,
                             pack == nullptr ? QString() : pack->fieldWord(path, nullptr, session.packs.language()),
                             shownValue(pack, path, value, session.packs.language())});
    content.more.removeIf([](const LabelFact &fact) { return fact.text.isEmpty(); });
    return {};
}

Money amountOf(const Event &event)
{
    Money sum;
    for (const EventLine &line : event.lines) {
        if (const auto amount = get<Money>(line.fields, u"line.amount"))
            sum = Money::fromTenThousandths(sum.tenThousandths() + amount->tenThousandths());
    }
    return sum;
}

} // namespace

QString builtInCaption(const QString &path, const QString &language)
{
    for (const Caption &caption : Captions) {
        if (path == QLatin1String(caption.path))
            return language == u"en" ? QString::fromLatin1(caption.en) : QString::fromUtf16(caption.zh);
    }
    return {};
}

QString shownValue(const RulePack *pack, const QString &path, const Value &value, Language language)
{
    const FieldRule *field = pack == nullptr ? nullptr : pack->field(path);
    const auto *word = std::get_if<QString>(&value);
    if (field != nullptr && word != nullptr && !field->choices.empty())
        return field->choiceWord(*word, language);
    return displayText(value);
}

Result<std::optional<QString>> ownFact(Session &session, const QString &path)
{
    if (path == u"own.name")
        return session.info.name;
    if (path == u"own.creditCode")
        return session.info.creditCode;
    if (path == u"user.name")
        return session.actor.name;
    if (path == u"today")
        return session.clock.today().toString(Qt::ISODate);
    if (!path.startsWith(u"own."))
        return std::nullopt;
    const auto kept = Settings(session).value(path);
    if (!kept)
        return Failure(kept.error());
    return *kept;
}

Result<QString> makingFact(Session &session, LotId lot, const RulePack *pack, const QString &path)
{
    const auto id = makerOf(session, lot);
    if (!id || raw(*id) == 0)
        return id ? Result<QString>(QString()) : Failure(id.error());
    const auto event = LedgerQuery(session).event(*id);
    if (!event)
        return Failure(event.error());
    if (path.startsWith(u"party."))
        return partyFact(session, event->party, pack, path);
    if (path == u"event.date")
        return event->eventTime.date().toString(Qt::ISODate);
    if (path == u"event.docNo")
        return event->docNo;
    if (path.startsWith(u"event."))
        return shownValue(pack, path, event->fields.value(path), session.packs.language());
    const EventLine *line = lineOf(*event, lot);
    if (line == nullptr)
        return QString();
    return path == u"line.qty" ? line->entered.toString()
                               : shownValue(pack, path, line->fields.value(path), session.packs.language());
}

Result<LabelContent> eventContent(Session &session, EventId id)
{
    const auto event = LedgerQuery(session).event(id);
    if (!event)
        return Failure(event.error());
    LabelContent content = blankContent(session);
    const RulePack *pack = event->lines.empty() ? nullptr : session.packs.pack(event->lines.front().pack);
    const auto party = partyFact(session, event->party, pack, QStringLiteral("party.name"));
    if (!party)
        return Failure(party.error());
    addFact(content, "event.docNo", event->docNo);
    addFact(content, "event.date", event->eventTime.date().toString(Qt::ISODate));
    addFact(content, "party.name", *party);
    addFact(content, "own.name", session.info.name);
    addFact(content, "event.lineCount", QString::number(event->lines.size()));
    if (const Money amount = amountOf(*event); amount != Money())
        addAmount(content, amount);
    if (const auto added = addParty(session, event->party, pack, content); !added)
        return Failure(added.error());
    for (const auto &[path, value] : event->fields) {
        const QString shown = shownValue(pack, path, value, session.packs.language());
        if (factAt(content, path) == nullptr && !shown.isEmpty())
            content.more.append(
                {path, pack == nullptr ? QString() : pack->fieldWord(path, nullptr, session.packs.language()), shown});
    }
    LineFacts lines(session, content.language);
    for (const EventLine &line : event->lines) {
        auto facts = lines.of(line);
        if (!facts)
            return Failure(facts.error());
        content.lines.append(std::move(*facts));
    }
    content.trace.serial = event->docNo;
    return content;
}

LabelContent pageOfEvent(const LabelContent &whole, const QString &page)
{
    const QString lines = page.section(u' ', 0, 0);
    const int first = lines.section(u'-', 0, 0).toInt();
    const int last = lines.section(u'-', 1, 1).toInt();
    if (first < 1 || last < first)
        return whole;
    LabelContent part = whole;
    part.lines = whole.lines.mid(first - 1, last - first + 1);
    Money sum;
    for (const QList<LabelFact> &line : std::as_const(part.lines)) {
        for (const LabelFact &fact : line) {
            const auto amount = fact.path == u"line.amount" ? Money::parse(fact.text) : Money();
            sum = Money::fromTenThousandths(sum.tenThousandths() + amount.value_or(Money()).tenThousandths());
        }
    }
    for (LabelFact &fact : part.more) {
        if (fact.path == PageAmount)
            fact.text = sum.toString();
    }
    const QString number = QStringLiteral("page.number");
    part.more.append({number, builtInCaption(number, part.language), page.section(u' ', 1)});
    return part;
}

Result<LabelContent> dayContent(Session &session, QDate day)
{
    const auto seals = Chain(session).seals();
    const auto summary = daySummary(session, day, QString());
    if (!seals || !summary)
        return Failure(seals ? summary.error() : seals.error());
    const Seal *seal = nullptr;
    for (const Seal &one : *seals) {
        if (one.day == day && (seal == nullptr || one.events > seal->events))
            seal = &one;
    }
    if (seal == nullptr)
        return failure(
            ErrorCode::NotFound,
            SubjectFactsText::tr("The day %1 has no seal yet. Seal it, then print.").arg(day.toString(Qt::ISODate)));
    LabelContent content = blankContent(session);
    addFact(content, "day.date", day.toString(Qt::ISODate));
    addFact(content, "day.seal", seal->shortText());
    addFact(content, "day.entries", QString::number(summary->entries));
    addFact(content, "day.corrections", QString::number(summary->corrections));
    addFact(content, "day.amount", summary->amount == Money() ? QString() : summary->amount.toString());
    for (const DayLine &line : summary->retail) {
        QList<LabelFact> facts;
        const auto add = [&](const char *path, const QString &text) {
            facts.append(
                {QString::fromLatin1(path), builtInCaption(QString::fromLatin1(path), content.language), text});
        };
        add("item.name", line.itemName);
        add("lot.code", line.lotCode);
        add("lot.expiry", dayText(line.expiry));
        add("line.qty", line.quantity.toString());
        add("line.amount", line.amount == Money() ? QString() : line.amount.toString());
        content.lines.append(facts);
    }
    return content;
}

} // namespace suben
