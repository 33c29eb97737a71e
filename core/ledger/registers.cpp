#include "core/ledger/registers.h"

#include "core/base/value.h"
#include "core/ledger/catalog.h"
#include "core/ledger/ledgerfacts.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/registerreader.h"
#include "core/rules/rulepacks.h"
#include "core/rules/standing.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace suben
{

namespace
{

struct RegistersText {
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

RegisterCell cellOf(const RulePack &pack, const QString &path)
{
    if (path == u"line.in" || path == u"line.out" || path == u"line.running")
        return RegisterCell::Quantity;
    const FieldRule *field = pack.field(path);
    if (field == nullptr)
        return path == u"event.date" ? RegisterCell::Date : RegisterCell::Text;
    switch (field->type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return RegisterCell::Number;
    case FieldType::Quantity:
        return RegisterCell::Quantity;
    case FieldType::Date:
        return RegisterCell::Date;
    default:
        return RegisterCell::Text;
    }
}

/// What the steps of a register call a field where they agree, else the field's own word.
QString wordIn(const RulePack &pack, const ViewRule &view, const QString &path, Language language)
{
    QString word;
    for (const QString &id : view.steps) {
        const StepRule *step = pack.step(id);
        if (step == nullptr || step->use(path) == nullptr)
            continue;
        const QString here = pack.fieldWord(path, step, language);
        if (!word.isEmpty() && here != word)
            return pack.fieldWord(path, nullptr, language);
        word = here;
    }
    return word.isEmpty() ? pack.fieldWord(path, nullptr, language) : word;
}

QString columnName(const RulePack &pack, const ViewRule &view, const QString &path, Language language)
{
    if (path == u"line.in")
        return RegistersText::tr("In");
    if (path == u"line.out")
        return RegistersText::tr("Out");
    if (path == u"line.running")
        return RegistersText::tr("Running balance");
    if (path == u"event.step")
        return RegistersText::tr("What it was");
    if (path.startsWith(u"paper.")) {
        const PaperRule *paper = pack.paper(path.section(u'.', 1, 1));
        return paper != nullptr ? inLanguage(paper->words, language) : path;
    }
    return wordIn(pack, view, path, language);
}

RegisterInfo infoOf(const RulePack &pack, const ViewRule &view, Language language)
{
    RegisterInfo info{pack.id,    view.id,   inLanguage(view.words, language), {}, {pack.id}, view.paper,
                      view.group, view.basis};
    for (const QString &path : view.columns)
        info.columns.push_back(
            {path, columnName(pack, view, path, language), cellOf(pack, path), view.subtotal.contains(path)});
    return info;
}

bool isSameRegister(const RegisterInfo &a, const RegisterInfo &b)
{
    return a.view == b.view &&
           std::ranges::equal(a.columns, b.columns, {}, &RegisterColumn::path, &RegisterColumn::path);
}

/// The red line of a correction stands where the correction does; where that is not in the register, behind the line it
/// takes back.
class CorrectionMarks final
{
public:
    CorrectionMarks(Session &session, std::set<EventId> shown, RegisterLook corrections)
        : m_session(session), m_shown(std::move(shown)), m_corrections(corrections)
    {
    }

    /// Calls `show(event, marking)` for the red line an entry writes, for itself, and for the one that takes it back.
    template <typename Show>
    Result<void> around(const Event &event, Show show) const
    {
        if (m_corrections == RegisterLook::Effective)
            return show(event, {});
        LedgerQuery query(m_session);
        if (m_shown.contains(event.corrects)) {
            const auto before = query.event(event.corrects);
            const auto shown = before ? show(*before, {reversal(*before, event), true}) : Result<void>(tl::make_unexpected(before.error()));
            if (!shown)
                return shown;
        }
        if (const auto shown = show(event, {markOf(event), false}); !shown || event.correctedBy == EventId{})
            return shown;
        if (m_shown.contains(event.correctedBy))
            return {};
        const auto later = query.event(event.correctedBy);
        return later ? show(event, {reversal(event, *later), true}) : Result<void>(tl::make_unexpected(later.error()));
    }

private:
    static QString markOf(const Event &event)
    {
        if (event.correctedBy != EventId{})
            return RegistersText::tr("Entry %1: corrected by entry %2").arg(raw(event.id)).arg(raw(event.correctedBy));
        return event.corrects != EventId{} ? RegistersText::tr("Entry %1: stands for entry %2").arg(raw(event.id)).arg(raw(event.corrects)) : QString();
    }
    QString reversal(const Event &wrong, const Event &by) const
    {
        const QString sentence = by.lines.empty() ? RegistersText::tr("Red entry: entry %1 is void. %2 (%3, %4)") : RegistersText::tr("Red entry: takes entry %1 back. %2 (%3, %4)");
        return sentence.arg(raw(wrong.id)).arg(by.reason, nameOf(by.actor), inChina(by.recordTime).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    }
    QString nameOf(UserId user) const
    {
        const auto name = m_session.store.read([&](Database &db) -> Result<QString> {
            Rows rows = db.query("SELECT name FROM user WHERE id = ?", user);
            return rows.next() ? rows.text(0) : QString();
        });
        return name.value_or(QString());
    }

    Session &m_session;
    std::set<EventId> m_shown;
    RegisterLook m_corrections;
};

} // namespace

Registers::Registers(Session &session) : m_session(session) {}

std::vector<RegisterInfo> Registers::list() const
{
    std::vector<RegisterInfo> registers;
    for (const QString &category : m_session.info.categories) {
        const RulePack *pack = m_session.packs.pack(category);
        if (pack == nullptr)
            continue;
        for (const ViewRule &view : pack->views) {
            if (view.kind != ViewRule::Kind::Register)
                continue;
            RegisterInfo info = infoOf(*pack, view, m_session.packs.language());
            const auto same =
                std::ranges::find_if(registers, [&](const RegisterInfo &other) { return isSameRegister(other, info); });
            if (same != registers.end())
                same->packs << pack->id;
            else
                registers.push_back(std::move(info));
        }
    }
    return registers;
}

Result<RegisterInfo> Registers::named(const QString &name) const
{
    QStringList names;
    for (const RegisterInfo &info : list()) {
        const auto isIn = [&](const QString &pack) { return pack + u':' + info.view == name; };
        if (info.view == name || isIn(info.pack) || std::ranges::any_of(info.packs, isIn))
            return info;
        names << info.view;
    }
    names.removeDuplicates();
    return failure(
        ErrorCode::NotFound,
        RegistersText::tr("There is no register “%1”. There are: %2.").arg(name, names.join(QStringLiteral(", "))));
}

/// The packs whose goods stand in it, the first of which names its columns.
std::vector<const RulePack *> Registers::packsOf(const RegisterInfo &info) const
{
    std::vector<const RulePack *> packs;
    for (const QString &id : info.packs.isEmpty() ? QStringList{info.pack} : info.packs) {
        const RulePack *pack = m_session.packs.pack(id);
        if (pack != nullptr && pack->view(info.view) != nullptr)
            packs.push_back(pack);
    }
    return packs;
}

/// Leaves the lines that belong into the register; false when none does.
Result<bool> Registers::keepLines(LedgerCache &cache, const RegisterInfo &info, Event &event)
{
    const auto packs = packsOf(info);
    if (std::ranges::none_of(packs, [&](const RulePack *pack) { return !!pack->view(info.view)->where; }))
        return true;
    const auto draft = LedgerQuery(m_session).draftOf(event.id);
    if (!draft)
        return tl::make_unexpected(draft.error());
    const auto lines = m_session.store.read([&](Database &db) -> Result<std::vector<int>> {
        cache.refresh(db, m_session.info);
        LedgerFacts facts(m_session, db, cache, *draft);
        std::vector<int> all;
        for (const RulePack *pack : packs) {
            for (const int line :
                 registerLines(m_session.packs, *pack, *pack->view(info.view), *draft, m_session.clock, facts))
                all.push_back(line);
        }
        return all;
    });
    if (!lines)
        return tl::make_unexpected(lines.error());
    std::erase_if(event.lines, [&](const EventLine &line) {
        return std::find(lines->begin(), lines->end(), line.number) == lines->end();
    });
    return !lines->empty();
}

/// The entries of the register's steps up to the end of the period, oldest first.
Result<std::vector<Registers::Entry>> Registers::entries(const RegisterInfo &info, const ViewRule &view, const RegisterPeriod &period, Progress &progress)
{
    const auto packs = packsOf(info);
    const auto isKept = [&](const QString &step) {
        return std::ranges::any_of(packs,
                                   [&](const RulePack *one) { return one->view(info.view)->steps.contains(step); });
    };
    LedgerQuery query(m_session);
    std::vector<Entry> found;
    EventFilter filter;
    if (!view.columns.contains(QStringLiteral("line.running"))) // a balance goes on from what was before the period
        filter.from = period.from;
    filter.to = period.last();
    filter.asKnownOn = period.days.asKnownOn;
    filter.alsoCorrected = period.corrections == RegisterLook::InRed;
    filter.limit = 1000;
    for (;;) {
        progress.advance(static_cast<qint64>(found.size()), 0);
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled, RegistersText::tr("Stopped; nothing was written."));
        const auto rows = query.events(filter);
        if (!rows)
            return tl::make_unexpected(rows.error());
        for (const EventRow &event : *rows) {
            if (isKept(event.step))
                found.push_back({event.id, event.correctedBy});
        }
        if (static_cast<int>(rows->size()) < filter.limit)
            break;
        filter.before = rows->back().id;
    }
    std::ranges::reverse(found);
    return found;
}

Result<qint64> Registers::read(const RegisterInfo &info, const RegisterPeriod &period, Progress &progress,
                               const std::function<void(const RegisterRow &)> &row)
{
    const RulePack *pack = m_session.packs.pack(info.pack);
    const ViewRule *view = pack != nullptr ? pack->view(info.view) : nullptr;
    if (view == nullptr)
        return failure(ErrorCode::NotFound, RegistersText::tr("There is no register “%1”.").arg(info.view));
    const auto found = entries(info, *view, period, progress);
    if (!found)
        return tl::make_unexpected(found.error());
    LedgerQuery query(m_session);
    RegisterReader reader(m_session, *pack, *view, period);
    LedgerCache cache(m_session.packs);
    qint64 count = 0;
    const auto show = [&](Event event, const RegisterReader::Marking &marking) -> Result<void> {
        const auto kept = keepLines(cache, info, event);
        if (!kept || !*kept)
            return kept ? Result<void>() : Result<void>(tl::make_unexpected(kept.error()));
        const bool isShown = event.eventTime.date() >= period.from;
        return reader.event(event, info, marking, [&](const RegisterRow &line) {
            if (!isShown)
                return;
            row(line);
            ++count;
        });
    };
    std::set<EventId> ids;
    for (const Entry &entry : *found)
        ids.insert(entry.id);
    const CorrectionMarks marks(m_session, std::move(ids), period.corrections);
    qint64 done = 0;
    for (const Entry &entry : *found) {
        progress.advance(++done, static_cast<qint64>(found->size()));
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled, RegistersText::tr("Stopped; nothing was written."));
        auto event = query.event(entry.id);
        if (!event)
            return tl::make_unexpected(event.error());
        event->correctedBy = entry.correctedBy; // as it was known then
        if (const auto shown = marks.around(*event, show); !shown)
            return tl::make_unexpected(shown.error());
    }
    return count;
}

} // namespace suben
