#include "core/exchange/planbuilder.h"

#include "core/exchange/columnwords.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace suben
{

namespace
{

struct PlanBuilderSay {
    Q_DECLARE_TR_FUNCTIONS(PlanBuilder)
};

bool isFirmless(ImportAs as)
{
    return as == ImportAs::Items || as == ImportAs::Parties;
}

QString withoutSpaces(const QString &text)
{
    return plainHeader(text);
}

} // namespace

PlanBuilder::PlanBuilder(Session &session, const Table &table, const ColumnMap &map, const ImportChoices &choices)
    : m_session(session), m_table(table), m_map(map), m_types(session.packs),
      m_reader(table, map, m_types, session.clock.today()), m_masters(session, m_plan)
{
    if (const auto words = ColumnWords::shipped())
        m_cancelledWords = words->cancelled;
    m_plan.choices = choices;
    m_plan.fingerprint = map.fingerprint();
    m_plan.columns = QJsonDocument(columnsToJson(map)).toJson(QJsonDocument::Compact);
}

Result<ImportPlan> PlanBuilder::build(Progress &progress)
{
    if (m_map.headerRow < 0)
        return failure(
            ErrorCode::Usage,
            PlanBuilderSay::tr("No header row was found. The file needs a row with words like 品名 and 数量."));
    if (const Findings ruined = m_reader.ruined(); !ruined.isEmpty())
        return Failure(Error{ErrorCode::Refused, ruined.first().text, ruined});
    for (size_t i = 0; i < m_map.rows.size(); ++i) {
        if (i % 64 == 0 && progress.cancelled())
            return failure(ErrorCode::Cancelled, PlanBuilderSay::tr("The import was stopped. Nothing was written."));
        progress.advance(static_cast<qint64>(i), static_cast<qint64>(m_map.rows.size()));
        if (!isLine(m_table, m_map.rows[i], m_map))
            continue;
        if (const auto added = addRow(m_map.rows[i]); !added)
            return Failure(added.error());
    }
    if (m_plan.rows.empty())
        return failure(ErrorCode::Usage, PlanBuilderSay::tr("There is no line below the header row."));
    if (m_cancelled > 0)
        note(Severity::Info, "base:cancelledOrders", "event.docNo",
             PlanBuilderSay::tr("%1 rows of orders that were cancelled, refunded or not paid are left out.")
                 .arg(m_cancelled));
    if (!isFirmless(m_plan.choices.as)) {
        if (const auto looked = lookAtTitles(); !looked)
            return Failure(looked.error());
        if (const auto looked = lookForSameDelivery(); !looked)
            return Failure(looked.error());
    }
    return std::move(m_plan);
}

/// Orders that were given up stand in a platform's list too, but nothing went out for them.
bool PlanBuilder::isCancelled(const RowFacts &facts) const
{
    const QString state = plainHeader(text(facts.fields, u"order.state"));
    return isSale(m_plan.choices.as) && !state.isEmpty() &&
           std::ranges::any_of(m_cancelledWords, [&](const QString &word) { return state.contains(word); });
}

Result<void> PlanBuilder::addRow(int row)
{
    RowFacts facts = m_reader.read(row);
    if (isCancelled(facts)) {
        ++m_cancelled;
        return {};
    }
    const bool parties = m_plan.choices.as == ImportAs::Parties;
    m_plan.rows.push_back(
        {facts.number, -1, text(facts.fields, parties ? u"party.name" : u"item.name"), facts.note, {}, -1, false});
    const auto found = parties ? m_masters.party(facts.fields) : m_masters.item(facts);
    if (!found)
        return Failure(found.error());
    if (*found >= 0 && !isFirmless(m_plan.choices.as)) {
        if (const auto added = addLine(facts, *found); !added)
            return added;
    }
    PlannedRow &planned = m_plan.rows.back();
    planned.findings = facts.findings;
    planned.refused = hasRefusal(facts.findings) || *found < 0;
    planned.master = *found;
    return {};
}

Result<void> PlanBuilder::addLine(RowFacts &facts, int item)
{
    if (!facts.hasQuantity)
        facts.findings << Finding{Severity::Refuse,
                                  QStringLiteral("base:noQuantity"),
                                  QStringLiteral("line.qty"),
                                  -1,
                                  PlanBuilderSay::tr("The row has no quantity."),
                                  {},
                                  {},
                                  {}};
    if (hasRefusal(facts.findings))
        return {};
    if (const auto placed = findPlace(facts); !placed || hasRefusal(facts.findings))
        return placed;
    const auto party = partyOf(facts);
    if (!party)
        return Failure(party.error());
    auto lines = isSale(m_plan.choices.as) ? soldLines(facts, item) : std::vector{lineOf(facts)};
    if (!lines)
        return Failure(lines.error());
    if (hasRefusal(facts.findings))
        return {};
    PlannedEvent &event = eventOf(facts, *party);
    takeEventFields(facts, m_plan.items[static_cast<size_t>(item)].item.category, event.draft);
    const int row = static_cast<int>(m_plan.rows.size()) - 1;
    for (DraftLine &line : *lines) {
        event.draft.lines.push_back(std::move(line));
        event.items.push_back(item);
        event.rows.push_back(row);
    }
    for (Finding finding : facts.findings) {
        finding.line = static_cast<int>(event.draft.lines.size()) - 1;
        if (finding.severity == Severity::Confirm)
            event.findings << finding;
    }
    m_plan.rows.back().event = static_cast<int>(&event - m_plan.events.data());
    return {};
}

Fields PlanBuilder::partyFields(const RowFacts &facts) const
{
    const QString role =
        m_plan.choices.as == ImportAs::Shipping ? QStringLiteral("customer") : QStringLiteral("supplier");
    Fields fields;
    for (const char *part : {"name", "creditCode", "address", "phone"})
        fields.set(QStringLiteral("party.") + QLatin1String(part), m_map.fact(role + u'.' + QLatin1String(part)));
    const bool own = facts.fields.has(u"party.name") || facts.fields.has(u"party.creditCode");
    if (own)
        fields = {};
    Fields kept;
    for (const auto &[path, value] : fields) {
        if (!canonicalText(value).isEmpty())
            kept.set(path, value);
    }
    for (const auto &[path, value] : facts.fields) {
        if (own && path.startsWith(QLatin1String("party.")))
            kept.set(path, value);
    }
    return kept;
}

Result<int> PlanBuilder::partyOf(const RowFacts &facts)
{
    const bool isNobodys = m_plan.choices.as == ImportAs::Opening || m_plan.choices.as == ImportAs::RetailSale ||
                           raw(m_plan.choices.party) != 0;
    return isNobodys ? Result<int>(-1) : m_masters.party(partyFields(facts));
}

PlannedEvent &PlanBuilder::eventOf(const RowFacts &facts, int party)
{
    const bool isOpening = m_plan.choices.as == ImportAs::Opening;
    auto date = get<QDate>(facts.fields, u"event.date");
    if (isOpening) // the day the ledger begins, whatever the list says
        date = m_plan.choices.date.value_or(m_session.clock.today());
    if (!date)
        date = m_reader.factDate(QStringLiteral("event.date"));
    if (!date)
        date = m_plan.choices.date;
    QString docNo = isOpening ? QString() : text(facts.fields, u"event.docNo");
    if (docNo.isEmpty() && !isOpening)
        docNo = m_map.fact(QStringLiteral("event.docNo"));
    const QString key = QStringLiteral("%1/%2/%3").arg(party).arg(date.value_or(QDate()).toString(Qt::ISODate), docNo);
    const auto [known, isNew] = m_events.try_emplace(key, m_plan.events.size());
    if (!isNew)
        return m_plan.events[known->second];
    PlannedEvent event;
    event.draft.step = importAsName(m_plan.choices.as);
    event.draft.party = m_plan.choices.party;
    event.draft.location = m_plan.choices.location;
    event.party = party;
    if (date)
        event.draft.fields.set(QStringLiteral("event.date"), *date);
    if (!docNo.isEmpty())
        event.draft.fields.set(QStringLiteral("event.docNo"), docNo);
    m_plan.events.push_back(std::move(event));
    return m_plan.events.back();
}

/// What else the file says of the event and the step has a field for, such as who bought; the first row wins.
void PlanBuilder::takeEventFields(const RowFacts &facts, const QString &category, EventDraft &draft) const
{
    const RulePack *pack = m_session.packs.pack(category);
    const StepRule *step = pack != nullptr ? pack->step(draft.step) : nullptr;
    if (step == nullptr)
        return;
    for (const auto &[path, value] : facts.fields) {
        if (path.startsWith(QLatin1String("event.")) && step->use(path) != nullptr && !draft.fields.has(path))
            draft.fields.set(path, value);
    }
}

/// The place a row names, where the file has a column for it.
Result<void> PlanBuilder::findPlace(RowFacts &facts)
{
    const QString name = text(facts.fields, u"location");
    if (name.isEmpty())
        return {};
    const auto places = Catalog(m_session).locations();
    if (!places)
        return Failure(places.error());
    const auto known =
        std::find_if(places->begin(), places->end(), [&](const Location &place) { return place.name == name; });
    if (known != places->end())
        facts.place = known->id;
    else
        facts.findings << Finding{
            Severity::Refuse,
            QStringLiteral("base:noPlace"),
            QStringLiteral("location"),
            -1,
            PlanBuilderSay::tr("There is no place “%1” in the ledger. Add it, then read the file again.").arg(name),
            {},
            {},
            {}};
    return {};
}

DraftLine PlanBuilder::lineOf(const RowFacts &facts) const
{
    DraftLine line;
    line.side = isSale(m_plan.choices.as) ? Side::Input : Side::Output;
    line.location = facts.place != LocationId{} ? facts.place : m_plan.choices.location;
    line.quantity = facts.quantity;
    line.codes = facts.codes;
    for (const auto &[path, value] : facts.fields) {
        if (path.startsWith(QLatin1String("line.")) || path.startsWith(QLatin1String("lot.")))
            line.fields.set(path, value);
    }
    QString remark = facts.note;
    const QString broughtBy = text(facts.fields, u"party.name");
    if (m_plan.choices.as == ImportAs::Opening && !broughtBy.isEmpty())
        remark += (remark.isEmpty() ? QString() : QStringLiteral("；")) + QStringLiteral("供货者：") + broughtBy;
    if (!remark.isEmpty() && m_types.of(QStringLiteral("line.note")))
        line.fields.set(QStringLiteral("line.note"), remark);
    return line;
}

Result<void> PlanBuilder::lookAtTitles()
{
    const QString buyer = m_map.fact(QStringLiteral("customer.name"));
    if (m_plan.choices.as == ImportAs::Receiving && !buyer.isEmpty() &&
        withoutSpaces(buyer) != withoutSpaces(m_session.info.name))
        note(Severity::Warn, "base:otherBuyer", "own.name",
             PlanBuilderSay::tr("The delivery is addressed to %1, this ledger is of %2.")
                 .arg(buyer, m_session.info.name));
    const QString licence = m_map.fact(QStringLiteral("supplier.licence"));
    if (licence.isEmpty())
        return {};
    Catalog catalog(m_session);
    for (const PlannedParty &planned : m_plan.parties) {
        if (raw(planned.party.id) == 0)
            continue;
        const auto papers = catalog.papersOf(HolderKind::Party, raw(planned.party.id));
        if (!papers)
            return Failure(papers.error());
        const bool onFile =
            std::any_of(papers->begin(), papers->end(), [&](const Paper &paper) { return paper.number == licence; });
        if (!onFile)
            note(Severity::Warn, "base:otherLicence", "party.name",
                 PlanBuilderSay::tr("Licence %1 of the delivery note is not on file for %2.")
                     .arg(licence, planned.party.name));
    }
    return {};
}

/// A file that was imported before, or a note typed in by hand.
Result<void> PlanBuilder::lookForSameDelivery()
{
    for (PlannedEvent &event : m_plan.events) {
        const QString docNo = text(event.draft.fields, u"event.docNo");
        const PartyId party =
            event.party < 0 ? event.draft.party : m_plan.parties[static_cast<size_t>(event.party)].party.id;
        if (docNo.isEmpty() || raw(party) == 0)
            continue;
        const auto earlier = m_session.store.read([&](Database &db) -> Result<qint64> {
            auto rows = db.query("SELECT id FROM effective_event WHERE doc_no = ? AND party_id = ? AND step = ?", docNo,
                                 party, event.draft.step);
            return rows.next() ? rows.integer(0) : 0;
        });
        if (!earlier)
            return Failure(earlier.error());
        if (*earlier != 0)
            event.findings << Finding{
                Severity::Confirm,
                QStringLiteral("base:sameDelivery"),
                QStringLiteral("event.docNo"),
                -1,
                PlanBuilderSay::tr("%1 of this party was recorded already, as entry %2. Is it really another one?")
                    .arg(docNo)
                    .arg(*earlier),
                {},
                {},
                {}};
    }
    return {};
}

void PlanBuilder::note(Severity severity, const char *rule, const char *field, const QString &text)
{
    m_plan.findings << Finding{severity, QLatin1String(rule), QLatin1String(field), -1, text, {}, {}, {}};
}

} // namespace suben
