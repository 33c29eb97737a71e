#include "ui/pages/returnpage.h"

#include "core/ledger/catalog.h"
#include "core/ledger/search.h"
#include "core/ledger/stock.h"
#include "core/rules/rulepacks.h"
#include "ui/form/entryfield.h"
#include "ui/form/picks.h"
#include "ui/steps/scannedlot.h"
#include "ui/steps/stepform.h"
#include "ui/steps/stepsheet.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{


/// Whether a step moves goods between the firm and others in that direction, and is no return itself.
bool isTrade(const Session &session, const QString &step, Shape shape)
{
    return std::ranges::any_of(session.info.categories, [&](const QString &category) {
        const RulePack *pack = session.packs.pack(category);
        const StepRule *rule = pack != nullptr ? pack->step(step) : nullptr;
        return rule != nullptr && rule->shape == shape &&
               (rule->bizStep == u"receiving" || rule->bizStep == u"shipping" || rule->bizStep == u"retail_selling");
    });
}

} // namespace

ReturnPage::ReturnPage(Desk &desk, const QString &objectName, const QString &step)
    : StepPage(desk, objectName, step), m_picks(new PickList(theme(), QStringLiteral("sourcePicker"), this)),
      m_source(new PickField(theme(), *m_picks))
{
    placeParts();
    m_source->setSource([this](const QString &typed) { return sourcesFor(typed); });
    connect(m_source, &PickField::picked, this, [this](qint64 key) { takeOver(static_cast<EventId>(key)); });
    connect(m_source, &PickField::forward, this, [this] { form().begin(); });
    connect(m_source, &PickField::unknown, this, [this] { form().begin(); });
}

void ReturnPage::placeParts()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), 0);
    row->setSpacing(theme().px(10));
    auto *word = makeLabel(tr("Original entry"), "small");
    word->setFixedWidth(theme().px(108));
    m_source->setObjectName(QStringLiteral("returnSource"));
    m_source->setAccessibleName(word->text());
    m_source->setPlaceholderText(tr("Document, lot, party or scan"));
    m_source->setFixedWidth(theme().px(360));
    row->addWidget(word);
    row->addWidget(m_source);
    row->addWidget(makeLabel(tr("Its lines come over; F8 takes out what is not returned."), "hint"), 1);
    content().insertLayout(0, row);
}

bool ReturnPage::isOutward() const
{
    return form().asks().shape == Shape::Out;
}

void ReturnPage::offer(const EventFilter &filter, QList<Pick> &picks)
{
    const Shape before = isOutward() ? Shape::In : Shape::Out;
    const auto rows = LedgerQuery(session()).events(filter);
    for (const EventRow &row : rows ? *rows : std::vector<EventRow>()) {
        const bool isOffered = std::ranges::any_of(picks, [&](const Pick &pick) { return pick.key == raw(row.id); });
        if (isOffered || picks.size() >= MostPicks || !isTrade(session(), row.step, before))
            continue;
        picks.append(Pick{raw(row.id), row.docNo + QLatin1Char(' ') + row.partyName,
                          dayWord(row.eventTime.date(), session().clock.today()) + QLatin1Char(' ') + row.summary});
    }
}

QList<Pick> ReturnPage::sourcesFor(const QString &typed)
{
    QList<Pick> picks;
    const auto hits = Search(session()).find(typed, MostPicks);
    LedgerQuery query(session());
    for (const Hit &hit : hits ? *hits : std::vector<Hit>()) {
        EventFilter filter;
        filter.alsoCorrected = false;
        if (hit.kind == HitKind::Lot)
            filter.lot = static_cast<LotId>(hit.id);
        else if (hit.kind == HitKind::Party)
            filter.party = static_cast<PartyId>(hit.id);
        if (filter.lot != LotId{} || filter.party != PartyId{}) {
            offer(filter, picks);
        } else if (hit.kind == HitKind::Event) {
            const auto event = query.event(static_cast<EventId>(hit.id));
            if (event && event->correctedBy == EventId{} &&
                isTrade(session(), event->step, isOutward() ? Shape::In : Shape::Out))
                picks.append(Pick{hit.id, hit.title, hit.detail});
        }
    }
    return picks;
}

// On the same lots: nothing is described anew.
void ReturnPage::takeOver(EventId source)
{
    const auto event = LedgerQuery(session()).event(source);
    if (!event)
        return;
    EventDraft draft;
    draft.party = event->party;
    draft.fields.set(QStringLiteral("event.origDoc"), event->docNo);
    for (const EventLine &line : event->lines) {
        DraftLine back;
        const auto lot = Catalog(session()).lot(line.lot);
        back.lot = line.lot;
        back.item = lot ? lot->item : ItemId{};
        back.side = isOutward() ? Side::Input : Side::Output;
        back.quantity = line.entered;
        back.codes = line.codes;
        if (isOutward())
            back.location = line.location;
        draft.lines.push_back(std::move(back));
    }
    form().fill(draft);
    form().sheet()->begin();
}

void ReturnPage::begin()
{
    if (form().sheet()->isEmpty())
        m_source->setFocus();
    else
        form().begin();
}

bool ReturnPage::scanned(const QString &text)
{
    if (!form().sheet()->isEmpty())
        return StepPage::scanned(text);
    const ScannedLot scan = readScan(session(), text);
    QList<Pick> picks;
    for (const LotId lot : scan.lots) {
        EventFilter filter;
        filter.lot = lot;
        filter.alsoCorrected = false;
        offer(filter, picks);
    }
    if (picks.isEmpty())
        return StepPage::scanned(text);
    m_source->setChosen(picks.first().key, picks.first().title);
    takeOver(static_cast<EventId>(picks.first().key));
    return true;
}

void ReturnPage::open(const Target &target)
{
    if (target.id == 0 || !isUsable()) {
        StepPage::open(target);
        return;
    }
    if (!form().sheet()->isEmpty())
        act(Act::Park);
    takeOver(static_cast<EventId>(target.id));
}

bool ReturnPage::escape()
{
    if (!m_source->isPicking())
        return StepPage::escape();
    m_source->closePicks();
    return true;
}

} // namespace suben
