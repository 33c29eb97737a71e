// An inspector's list: what shows each point, or what is missing.
#include "core/ledger/selfcheckround.h"

#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

struct SelfCheckPointsSay {
    Q_DECLARE_TR_FUNCTIONS(SelfCheck)
};

bool isOneView(const ViewRule &a, const ViewRule &b)
{
    return a.id == b.id && a.declaredBy == b.declaredBy &&
           std::ranges::equal(a.points, b.points, {}, &InspectionPoint::id, &InspectionPoint::id);
}

bool isIn(const RulePack &pack, const ViewRule &view)
{
    const ViewRule *own = pack.view(view.id);
    return own != nullptr && isOneView(*own, view);
}

Cure cureOfHolder(HolderKind kind, qint64 id)
{
    switch (kind) {
    case HolderKind::Party:
        return {Cure::At::Party, id, {}};
    case HolderKind::Item:
        return {Cure::At::Item, id, {}};
    case HolderKind::Lot:
        return {Cure::At::Lot, id, {}};
    default:
        return {Cure::At::OwnPapers, 0, {}};
    }
}

/// `receiving.lot.made` of the finding `receiving.lot.code|lot.made`.
bool isOfGroup(const QString &rule, const QString &named)
{
    const qsizetype dot = named.lastIndexOf(u'.', named.lastIndexOf(u'.') - 1) + 1;
    const QStringList fields = rule.mid(dot).split(u'|');
    return dot > 0 && fields.size() > 1 && rule.startsWith(named.left(dot)) && fields.contains(named.mid(dot));
}

/// A gap that shows the point is not met: what a named rule says, or what the steps themselves lack.
bool speaksOf(const SelfCheckRow &gap, const InspectionPoint &point)
{
    const QString rule = gap.rule.section(u':', 1);
    if (std::ranges::any_of(point.rules, [&](const QString &named) { return named == rule || isOfGroup(rule, named); }))
        return true;
    return gap.severity != Severity::Info &&
           std::ranges::any_of(point.steps, [&](const QString &step) { return rule.startsWith(step + u'.'); });
}

} // namespace

struct SelfCheckRound::Entry {
    EventId id{};
    QDate date;
    QString docNo;
};

void SelfCheckRound::points()
{
    for (const Kept &kept : m_packs) {
        for (const ViewRule &view : kept.pack->views) {
            const auto isTold = [&](const Kept &other) { return isIn(*other.pack, view); };
            const auto first = std::ranges::find_if(m_packs, isTold);
            if (view.kind != ViewRule::Kind::Inspection || first->pack != kept.pack)
                continue;
            for (const InspectionPoint &point : view.points)
                kept.group->points.push_back(pointOf(view, point));
        }
    }
}

InspectionRow SelfCheckRound::pointOf(const ViewRule &view, const InspectionPoint &point)
{
    InspectionRow row;
    row.id = view.declaredBy + u':' + view.id + u'.' + point.id;
    row.text = inLanguage(point.words, m_session.packs.language());
    row.basis = point.basis;
    if (point.papers.empty() && point.steps.empty() && point.rules.empty()) {
        row.proof = SelfCheckPointsSay::tr("Nothing in the ledger shows this; look at it in the shop.");
        return row;
    }
    const bool isMet = showPaper(point, row) && showEntry(view, point, row) && showNoGap(view, point, row);
    row.state = isMet ? InspectionRow::State::There : InspectionRow::State::Missing;
    return row;
}

/// False where no paper of these kinds holds today, or somebody's newest has ended.
bool SelfCheckRound::showPaper(const InspectionPoint &point, InspectionRow &row)
{
    const QDate today = m_session.clock.today();
    int valid = 0;
    for (const QString &kind : point.papers) {
        Rows rows = m_db.query(R"(
            SELECT holder_kind, holder_id, number, max(ifnull(valid_to, '9999-12-31')) FROM paper
             WHERE kind = ? AND withdrawn = 0 GROUP BY holder_kind, holder_id)",
                               kind);
        while (rows.next()) {
            const HolderKind holder = holderKindFromName(rows.text(0)).value_or(HolderKind::Own);
            row.cure = cureOfHolder(holder, rows.integer(1));
            const QDate until = rows.date(3).value_or(QDate());
            if (until < today) {
                row.proof = SelfCheckPointsSay::tr("%1 ended on %2.").arg(rows.text(2), rows.text(3));
                return false;
            }
            ++valid;
            row.proof = until.year() == 9999
                            ? SelfCheckPointsSay::tr("%1, without an end").arg(rows.text(2))
                            : SelfCheckPointsSay::tr("%1, valid until %2").arg(rows.text(2), rows.text(3));
        }
    }
    if (point.papers.empty() || valid > 0)
        return true;
    row.proof = SelfCheckPointsSay::tr("No paper of this kind is entered.");
    row.cure = {Cure::At::OwnPapers, 0, {}};
    return false;
}

std::optional<SelfCheckRound::Entry> SelfCheckRound::newestOf(const QString &step, const ViewRule &view, QDate from)
{
    Rows rows = m_db.query(R"(
        SELECT e.id, e.event_date, e.doc_no, p.pack
          FROM effective_event AS e
          JOIN pack_version AS p ON p.id IN (SELECT e.pack_version_id
                                             UNION SELECT l.pack_version_id FROM line AS l WHERE l.event_id = e.id)
         WHERE e.step = ? AND e.event_date BETWEEN ? AND ?
         ORDER BY e.event_date DESC, e.id DESC)",
                           step, from, m_answer.to);
    while (rows.next()) {
        const RulePack *pack = m_session.packs.pack(rows.text(3));
        if (pack != nullptr && isIn(*pack, view))
            return Entry{rows.id<EventId>(0), rows.date(1).value_or(QDate()), rows.text(2)};
    }
    return std::nullopt;
}

bool SelfCheckRound::showEntry(const ViewRule &view, const InspectionPoint &point, InspectionRow &row)
{
    if (point.steps.empty())
        return true;
    const QDate from = point.within
                           ? addDuration(m_answer.to, {-point.within->count, point.within->of}).value_or(m_answer.from)
                           : m_answer.from;
    for (const QString &step : point.steps) {
        const auto entry = newestOf(step, view, from);
        if (!entry)
            continue;
        row.proof =
            QStringLiteral("%1 %2 %3").arg(entry->date.toString(Qt::ISODate), wordOfStep(step), entry->docNo).trimmed();
        row.cure = {Cure::At::Event, raw(entry->id), {}};
        return true;
    }
    row.proof = SelfCheckPointsSay::tr("No entry of “%1” since %2.")
                    .arg(wordOfStep(point.steps.front()), from.toString(Qt::ISODate));
    row.cure = {Cure::At::Step, 0, point.steps.front()};
    return false;
}

bool SelfCheckRound::showNoGap(const ViewRule &view, const InspectionPoint &point, InspectionRow &row)
{
    int found = 0;
    const SelfCheckRow *first = nullptr;
    for (const Kept &kept : m_packs) {
        if (!isIn(*kept.pack, view))
            continue;
        for (const SelfCheckRow &gap : kept.group->rows) {
            if (!speaksOf(gap, point))
                continue;
            first = first == nullptr ? &gap : first;
            ++found;
        }
    }
    if (first == nullptr) {
        if (row.proof.isEmpty())
            row.proof = SelfCheckPointsSay::tr("Nothing is open.");
        return true;
    }
    row.proof = found == 1 ? first->text : SelfCheckPointsSay::tr("%1 gaps, the first: %2").arg(found).arg(first->text);
    row.cure = first->cure;
    return false;
}

QString SelfCheckRound::wordOfStep(const QString &id) const
{
    for (const Kept &kept : m_packs) {
        if (const StepRule *step = kept.pack->step(id))
            return inLanguage(step->words, m_session.packs.language());
    }
    return id;
}

} // namespace suben
