#include "core/exchange/resultlist.h"

#include "core/codes/normalise.h"
#include "core/exchange/mapmemory.h"
#include "core/exchange/resultmatch.h"
#include "core/exchange/rowreader.h"
#include "core/exchange/tablefile.h"
#include "core/ledger/catalog.h"
#include "core/ledger/ledger.h"
#include "core/ledger/stock.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>

namespace suben
{

namespace
{

struct ResultListText {
    Q_DECLARE_TR_FUNCTIONS(ResultLists)
};

using RowState = ListedResult::State;

/// Whether it passed; nothing for what is no verdict. 不合格 holds 合格, so what is bad is looked for first.
std::optional<bool> verdictOf(const QString &written, const ColumnWords &words)
{
    const QString plain = halfWidth(written).simplified().remove(u' ').toUpper();
    const auto says = [&](const QString &word) { return plain.contains(word); };
    if (std::ranges::any_of(words.failed, says))
        return false;
    return std::ranges::any_of(words.passed, says) ? std::optional(true) : std::nullopt;
}

std::optional<QDate> dateIn(const QString &written, QDate today)
{
    const auto date = written.isEmpty() ? std::nullopt : parseWrittenDate(written, today);
    return date ? std::optional(date->date) : std::nullopt;
}

/// A test is known again by its report and what was tested; without a report by who tested and when.
bool isSameTest(const TestSaid &a, const TestSaid &b)
{
    const bool isReport = a.report.isEmpty() && b.report.isEmpty() ? a.house == b.house && a.on == b.on : a.report.compare(b.report, Qt::CaseInsensitive) == 0;
    return isReport && plainHeader(a.items) == plainHeader(b.items);
}

bool saysTheSame(const TestSaid &a, const TestSaid &b)
{
    return a.passed == b.passed && a.value == b.value && (a.on == b.on || !a.on.isValid() || !b.on.isValid());
}

class ListReading final
{
public:
    ListReading(Session &session, const ColumnWords &words, const Table &table, const ColumnMap &map, const ResultAnswers &answers)
        : m_session(session), m_words(words), m_map(map), m_types(session.packs), m_reader(table, map, m_types, session.clock.today()), m_matcher(session, answers)
    {
    }

    Result<void> take(int row, std::vector<ListedResult> &rows);

private:
    ListedResult read(const RowFacts &facts) const;
    QString said(const RowFacts &facts, const char *path) const;
    Result<void> compare(ListedResult &row, const std::vector<ListedResult> &before);

    Session &m_session;
    const ColumnWords &m_words;
    const ColumnMap &m_map;
    FieldTypes m_types;
    RowReader m_reader;
    SampleMatcher m_matcher;
    std::map<LotId, std::vector<TestResult>> m_results;
};

QString ListReading::said(const RowFacts &facts, const char *path) const
{
    const QString own = text(facts.fields, QString::fromLatin1(path)).trimmed();
    return own.isEmpty() ? m_map.fact(QString::fromLatin1(path)).trimmed() : own;
}

ListedResult ListReading::read(const RowFacts &facts) const
{
    const QDate today = m_session.clock.today();
    ListedResult row;
    row.number = facts.number;
    row.sample = {halfWidth(text(facts.fields, u"lot.code")).trimmed(), text(facts.fields, u"item.name"), text(facts.fields, u"item.spec"), text(facts.fields, u"item.gtin"),
                  said(facts, "sample.no"), text(facts.fields, u"party.name"), get<QDate>(facts.fields, u"lot.made"), dateIn(text(facts.fields, u"sample.date"), today)};
    row.said = {text(facts.fields, u"event.testItems"), text(facts.fields, u"event.testValue"), said(facts, "event.reportNo"), said(facts, "event.labName"), {}, false};
    row.said.on = get<QDate>(facts.fields, u"event.labDate").value_or(m_reader.factDate(QStringLiteral("event.labDate")).value_or(QDate()));
    const QString written = text(facts.fields, u"event.testResult");
    const auto verdict = verdictOf(written, m_words);
    row.said.passed = verdict.value_or(false);
    if (!verdict) {
        row.state = RowState::Unreadable;
        row.why = written.isEmpty() ? ResultListText::tr("The row says no verdict.") : ResultListText::tr("“%1” is no verdict; the column has to say 合格 or 不合格.").arg(written);
    } else if (hasRefusal(facts.findings)) {
        row.state = RowState::Unreadable;
        row.why = facts.findings.first().text;
    }
    return row;
}

Result<void> ListReading::compare(ListedResult &row, const std::vector<ListedResult> &before)
{
    if (row.state != RowState::Ready)
        return {};
    for (const ListedResult &other : before) {
        if (other.lot.lot != row.lot.lot || other.state == RowState::Unreadable || !isSameTest(other.said, row.said))
            continue;
        const bool isSame = saysTheSame(other.said, row.said);
        row.state = isSame ? RowState::Known : RowState::Unreadable;
        row.why = (isSame ? ResultListText::tr("The same as row %1.") : ResultListText::tr("Row %1 says something else about the same test.")).arg(other.number);
        return {};
    }
    if (!m_results.contains(row.lot.lot)) {
        auto results = TestResults(m_session).ofLot(row.lot.lot);
        if (!results)
            return Failure(results.error());
        m_results.emplace(row.lot.lot, *std::move(results));
    }
    const auto &results = m_results.at(row.lot.lot);
    const auto earlier = std::find_if(results.rbegin(), results.rend(), [&](const TestResult &one) { return isSameTest(one.said, row.said); });
    if (earlier == results.rend())
        return {};
    row.earlier = earlier->event;
    row.state = saysTheSame(earlier->said, row.said) ? RowState::Known : RowState::Corrects;
    row.why = row.state == RowState::Known ? ResultListText::tr("Recorded already, as entry %1.").arg(raw(row.earlier))
                                           : ResultListText::tr("Entry %1 said: %2. It is corrected, and both can be read.").arg(raw(row.earlier)).arg(testWords(earlier->said));
    return {};
}

Result<void> ListReading::take(int number, std::vector<ListedResult> &rows)
{
    ListedResult row = read(m_reader.read(number));
    if (row.state != RowState::Unreadable) {
        if (const auto matched = m_matcher.match(row); !matched)
            return matched;
        if (const auto compared = compare(row, rows); !compared)
            return compared;
    }
    rows.push_back(std::move(row));
    return {};
}

/// What failed is on hold with its reason, unless it is withheld already.
Result<void> holdFailed(Session &session, const ListedResult &row, ResultsDone &done)
{
    if (row.said.passed || std::ranges::find(done.failed, row.lot.lot) != done.failed.end())
        return {};
    const auto before = Catalog(session).lot(row.lot.lot);
    if (!before)
        return Failure(before.error());
    done.failed.push_back(row.lot.lot);
    if (before->disposition != Disposition::Active && before->disposition != Disposition::OnHold && before->disposition != Disposition::Expired)
        return {}; // recalled or gone: no less withheld
    return Stock(session).hold(row.lot.lot, ResultListText::tr("Failed a test: %1").arg(testWords(row.said)).left(200));
}

} // namespace

int ResultPlan::count(ListedResult::State state) const
{
    return static_cast<int>(std::ranges::count(rows, state, &ListedResult::state));
}

const ListedResult *ResultPlan::asked() const
{
    const auto at = std::ranges::find(rows, RowState::Asked, &ListedResult::state);
    return at == rows.end() ? nullptr : &*at;
}

bool ResultPlan::isReady() const
{
    return asked() == nullptr && std::ranges::any_of(rows, &ListedResult::isRecorded);
}

Result<ResultPlan> ResultLists::plan(const QString &path, const ResultAnswers &answers, Progress &progress)
{
    const auto words = ColumnWords::shippedResults();
    const auto table = words ? readTable(path, {}, ReadLimits(), progress) : Result<Table>(Failure(words.error()));
    if (!table)
        return Failure(table.error());
    ColumnMap map = guessColumns(*table, *words, m_session.clock.today());
    const auto remembered = MapMemory(m_session).recall(map.fingerprint(), {});
    if (!remembered)
        return Failure(remembered.error());
    if (*remembered) {
        if (const auto taken = applyColumns(map, **remembered, MappedBy::Memory); !taken)
            return Failure(taken.error());
    }
    if (map.headerRow < 0 || map.at(u"event.testResult") == nullptr)
        return failure(ErrorCode::Usage, ResultListText::tr("No list of results was found. It needs a row with words like 样品名称, 批号 and 检验结论."));
    ResultPlan plan{QFileInfo(path).fileName(), {}, map.fingerprint(), QJsonDocument(columnsToJson(map)).toJson(QJsonDocument::Compact)};
    ListReading reading(m_session, *words, *table, map, answers);
    for (std::size_t i = 0; i < map.rows.size(); ++i) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled, ResultListText::tr("The reading was stopped. Nothing was written."));
        progress.advance(static_cast<qint64>(i), static_cast<qint64>(map.rows.size()));
        if (!isLine(*table, map.rows[i], map))
            continue;
        if (const auto taken = reading.take(map.rows[i], plan.rows); !taken)
            return Failure(taken.error());
    }
    if (plan.rows.empty())
        return failure(ErrorCode::Usage, ResultListText::tr("There is no row below the headers."));
    return plan;
}

Result<ResultsDone> ResultLists::record(const ResultPlan &plan, const QString &reason, Progress &progress)
{
    if (const ListedResult *asked = plan.asked())
        return failure(ErrorCode::Refused, ResultListText::tr("Row %1: %2").arg(asked->number).arg(asked->why));
    return m_session.store.together([&]() -> Result<ResultsDone> {
        ResultsDone done;
        TestResults results(m_session);
        Ledger ledger(m_session);
        std::vector<LotId> passed;
        for (std::size_t i = 0; i < plan.rows.size(); ++i) {
            const ListedResult &row = plan.rows[i];
            if (progress.cancelled())
                return failure(ErrorCode::Cancelled, ResultListText::tr("Stopped. Nothing was written."));
            progress.advance(static_cast<qint64>(i), static_cast<qint64>(plan.rows.size()));
            if (!row.isRecorded())
                continue;
            const auto draft = results.draft(row.lot.lot, row.said);
            if (!draft)
                return Failure(draft.error());
            const bool isCorrection = row.state == RowState::Corrects;
            const auto recorded = isCorrection ? ledger.correct(row.earlier, *draft, reason) : ledger.record(*draft);
            if (!recorded)
                return Failure(recorded.error());
            done.events.push_back(recorded->id);
            done.corrected += isCorrection ? 1 : 0;
            if (row.said.passed && std::ranges::find(passed, row.lot.lot) == passed.end())
                passed.push_back(row.lot.lot);
            if (const auto held = holdFailed(m_session, row, done); !held)
                return Failure(held.error());
        }
        for (const LotId lot : passed) {
            const auto may = results.mayRelease(lot);
            if (!may)
                return Failure(may.error());
            if (*may)
                done.releasable.push_back(lot);
        }
        if (const auto kept = MapMemory(m_session).remember(plan.fingerprint, {}, plan.columns); !kept)
            return Failure(kept.error());
        return done;
    });
}

} // namespace suben
