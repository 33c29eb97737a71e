#include "core/rules/draftformats.h"

#include "core/rules/formatcheck.h"
#include "core/rules/ruletexts.h"

namespace suben
{

namespace
{

class Formats
{
public:
    Formats(DraftRuns &runs, FindingList &findings) : m_runs(runs), m_findings(findings) {}

    std::vector<FilledValue> check()
    {
        const EventDraft &draft = m_runs.input().draft;
        for (const auto &[path, value] : draft.fields)
            checkEverywhere(path, value);
        for (DraftRuns::Run &run : m_runs.runs()) {
            for (const int line : run.lines)
                checkLine(run, line, draft.lines[size_t(line)]);
        }
        return std::move(m_normal);
    }

private:
    void checkLine(DraftRuns::Run &run, int line, const DraftLine &draftLine)
    {
        for (const auto &[path, value] : draftLine.fields) {
            if (!checkOne(run, path, line, value))
                reportUnknown(path, line);
        }
        if (draftLine.quantity != Quantity())
            checkOne(run, QStringLiteral("line.qty"), line, draftLine.quantity);
        if (!draftLine.codes.isEmpty())
            checkOne(run, QStringLiteral("line.codes"), line, draftLine.codes);
    }

    /// A field of the event belongs to any of the packs present.
    void checkEverywhere(const QString &path, const Value &value)
    {
        bool known = m_runs.runs().empty();
        for (DraftRuns::Run &run : m_runs.runs())
            known = checkOne(run, path, -1, value) || known;
        if (!known)
            reportUnknown(path, -1);
    }

    /// Whether the pack has the field.
    bool checkOne(DraftRuns::Run &run, const QString &path, int line, const Value &value)
    {
        const FieldRule *field = run.pack->program->fieldOf.value(path);
        if (field == nullptr)
            return false;
        const StepRule *step = run.plan != nullptr ? run.plan->step : nullptr;
        const RunInput &input = m_runs.input();
        Value normal;
        const auto faults = checkFormat(*field, path, value, input.now.date(), input.language, &normal);
        if (isKnown(normal))
            m_normal.push_back({line, path, normal, false});
        if (faults.empty())
            return true;
        const QString name = run.pack->fieldWord(path, step, input.language);
        const int order = run.plan != nullptr ? run.plan->order.value(path, 999) : 0;
        for (const FormatFault &fault : checkFormat(*field, name, value, input.now.date(), input.language))
            m_findings.add({*run.pack, field->declaredBy, path, LegalBasis{}, false}, fault.severity,
                           {path, line, order}, fault.text);
        return true;
    }

    void reportUnknown(const QString &path, int line)
    {
        const auto parsed = parseFactPath(path);
        if (parsed && parsed->builtIn != BuiltIn::None)
            return;
        m_findings.addBase(QStringLiteral("unknownField"), Severity::Refuse, {path, line, 999},
                           RuleTexts::tr("There is no field “%1” here.").arg(path));
    }

    DraftRuns &m_runs;
    FindingList &m_findings;
    std::vector<FilledValue> m_normal;
};

} // namespace

std::vector<FilledValue> checkFormats(DraftRuns &runs, FindingList &findings)
{
    return Formats(runs, findings).check();
}

} // namespace suben
