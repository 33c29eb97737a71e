// The story of one package, and entries made of packages alone.
#include "core/ledger/codestanding.h"
#include "core/ledger/masterlookup.h"
#include "core/ledger/scanning.h"
#include "core/rules/rulepacks.h"
#include "core/rules/stepword.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QSet>
#include <map>

namespace suben
{

namespace
{

struct CodeStoryText {
    Q_DECLARE_TR_FUNCTIONS(CodeStory)
};

const StepRule *stepIn(const Session &session, const QString &step)
{
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        if (const StepRule *rule = pack == nullptr ? nullptr : pack->step(step))
            return rule;
    }
    const RulePack *common = session.packs.pack(u"common");
    return common == nullptr ? nullptr : common->step(step);
}

QString stepTitle(const Session &session, const QString &step)
{
    const StepRule *rule = stepIn(session, step);
    return rule == nullptr ? step : inLanguage(rule->words, session.packs.language());
}

CodeStep stepAt(const Session &session, const Rows &rows)
{
    CodeStep step;
    step.event = rows.id<EventId>(0);
    step.step = rows.text(1);
    step.stepName = stepTitle(session, step.step);
    step.eventTime = QDateTime::fromString(rows.text(2), Qt::ISODate);
    step.docNo = rows.text(3);
    step.partyName = rows.text(4);
    step.parent = rows.text(6);
    step.side = rows.text(5) == u"input" ? Side::Input : rows.text(5) == u"output" ? Side::Output : Side::None;
    return step;
}

std::vector<CodeStep> stepsOf(const Session &session, Database &db, ItemCodeId code)
{
    std::vector<CodeStep> steps;
    Rows rows = db.query(R"(
        SELECT e.id, e.step, e.event_time, e.doc_no, ifnull(p.name, ''), l.side,
               ifnull((SELECT up.code FROM code_parent AS cp JOIN item_code AS up ON up.id = cp.parent_id
                        WHERE cp.code_id = lc.code_id AND cp.event_id = e.id), '')
          FROM line_code AS lc
          JOIN effective_line AS l ON l.id = lc.line_id
          JOIN event AS e ON e.id = l.event_id
          LEFT JOIN party AS p ON p.id = e.party_id
         WHERE lc.code_id = ?
         ORDER BY e.event_time, e.id)",
                         code);
    while (rows.next())
        steps.push_back(stepAt(session, rows));
    return steps;
}

void addNeighbours(Database &db, ItemCodeId code, CodeStory &story)
{
    Rows up = db.query(R"(
        SELECT ifnull(c.code, '') FROM code_parent AS p LEFT JOIN item_code AS c ON c.id = p.parent_id
         WHERE p.code_id = ? AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = p.event_id)
         ORDER BY p.event_id DESC LIMIT 1)",
                       code);
    if (up.next())
        story.parent = up.text(0);
    story.children = childCodes(db, code);
}

void addLot(Database &db, LotId lot, CodeStory &story)
{
    Rows rows = db.query(
        "SELECT lot.item_id, lot.code, item.name FROM lot JOIN item ON item.id = lot.item_id WHERE lot.id = ?", lot);
    if (!rows.next())
        return;
    story.lot = lot;
    story.item = standingFor(db, rows.id<ItemId>(0));
    story.lotCode = rows.text(1);
    story.itemName = rows.text(2);
}

/// Puts packages into one line a lot.
class LinesByCode final
{
public:
    LinesByCode(Database &db, Shape shape) : m_db(db), m_shape(shape) {}

    /// False for a code the ledger does not know.
    bool add(const QString &code)
    {
        const auto known = findCode(m_db, code);
        if (!known)
            return false;
        if (m_shape == Shape::Pack) {
            put(code, known->lot, 0);
            return true;
        }
        std::map<LotId, QStringList> inside;
        for (const QString &package : packagesIn(m_db, code)) {
            const auto row = findCode(m_db, package);
            inside[row ? row->lot : known->lot].append(package);
        }
        // a carton of one lot goes as a whole, one of several lots package by package
        if (inside.size() == 1) {
            put(code, inside.begin()->first, inside.begin()->second.size());
            return true;
        }
        for (const auto &[lot, packages] : inside) {
            for (const QString &package : packages)
                put(package, lot, 1);
        }
        return true;
    }

    std::vector<DraftLine> take() { return std::move(m_lines); }

private:
    void put(const QString &code, LotId lot, qsizetype packages)
    {
        const auto [at, isNew] = m_lineOf.try_emplace(lot, m_lines.size());
        if (isNew)
            m_lines.push_back(lineOf(lot));
        if (m_taken.contains(code))
            return;
        m_taken.insert(code);
        DraftLine &line = m_lines[at->second];
        line.codes.append(code);
        line.quantity.value =
            suben::add(line.quantity.value, Decimal::fromInteger(packages)).value_or(line.quantity.value);
    }

    DraftLine lineOf(LotId lot)
    {
        DraftLine line;
        line.side = m_shape == Shape::Out ? Side::Input : m_shape == Shape::In ? Side::Output : Side::None;
        line.lot = lot;
        Rows rows = m_db.query("SELECT item_id FROM lot WHERE id = ?", lot);
        line.item = rows.next() ? rows.id<ItemId>(0) : ItemId{};
        return line;
    }

    Database &m_db;
    Shape m_shape;
    std::vector<DraftLine> m_lines;
    std::map<LotId, std::size_t> m_lineOf;
    QSet<QString> m_taken;
};

} // namespace

Result<CodeStory> Scanning::story(const QString &code)
{
    const auto scan = read(code);
    if (!scan)
        return Failure(scan.error());
    return m_session.store.read([&](Database &db) -> Result<CodeStory> {
        const auto known = findCode(db, scan->code);
        if (!known)
            return failure(ErrorCode::NotFound,
                           CodeStoryText::tr("No package with the code %1 was ever recorded.").arg(code));
        CodeStory story;
        story.code = scan->code;
        addLot(db, known->lot, story);
        addNeighbours(db, known->id, story);
        story.isHere = scan->isHere;
        story.steps = stepsOf(m_session, db, known->id);
        return story;
    });
}

Result<EventDraft> Scanning::draftOf(const QString &step, const QStringList &codes)
{
    const StepRule *rule = stepIn(m_session, step);
    if (rule == nullptr)
        return failure(ErrorCode::Usage, CodeStoryText::tr("No pack in use has the step %1.")
                                             .arg(wordOfStep(m_session.packs, {}, step)));
    return m_session.store.read([&](Database &db) -> Result<EventDraft> {
        EventDraft draft;
        draft.step = step;
        draft.fields.set(QStringLiteral("event.date"), m_session.clock.today());
        LinesByCode lines(db, rule->shape);
        for (const QString &code : codes) {
            if (!lines.add(code))
                return failure(ErrorCode::NotFound,
                               CodeStoryText::tr("%1 was never received here. Enter the delivery first.").arg(code));
        }
        draft.lines = lines.take();
        return draft;
    });
}

} // namespace suben
