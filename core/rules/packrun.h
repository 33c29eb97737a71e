#pragma once

#include "core/base/clock.h"
#include "core/rules/facts.h"
#include "core/rules/program.h"
#include "core/rules/standing.h"
#include "core/rules/valuemath.h"

#include <deque>

namespace suben
{

/// What all packs of one evaluation share.
struct RunInput {
    const EventDraft &draft;
    QDateTime now;
    Facts &facts;
    std::vector<const RulePack *> linePacks;
    Subject subject;
    Language language = Language::Chinese;
};

/// How a paper stands on the event's date.
struct PaperStanding {
    enum class State { None, NotYet, Valid, Ended };
    const Paper *paper = nullptr;
    State state = State::None;
    bool approved = true; ///< by as many as it needs
    std::optional<bool> covers;
};

/// One pack over one draft: facts are fetched when first read and kept, code is run. Line -1 is the event, or the
/// subject of a standing check.
class PackRun final
{
public:
    PackRun(const RulePack &pack, const StepRule *step, const RunInput &input);

    Truth test(Code code, int line);
    Value value(Code code, int line);
    Value slot(int number, int line);
    const RulePack &pack() const { return m_pack; }
    const PackProgram &program() const { return *m_pack.program; }
    /// The sentence with facts put in, secrets masked.
    QString sentence(const Words &words, int line);
    /// The best paper of that kind the holder has: cited, then valid and covering, then valid.
    PaperStanding paper(const PaperProgram &paper, std::optional<HolderKind> of, int staffSlot, int line);
    QString paperKey(const PaperProgram &paper, int line);
    QDate eventDate();
    /// Whether working days of a year without holidays were counted.
    bool hasGuessedHolidays() const { return m_guessed; }
    /// The value in words, as a sentence shows it.
    QString word(int slot, int line);
    /// The value at a path in words, whether or not the pack reads it.
    QString nameOf(const QString &path, int line);
    UnitSense units(int line) { return UnitSense{m_input.facts.item(line)}; }

private:
    struct Frame {
        std::vector<Value> values;
        std::vector<quint32> stamps;
        quint32 epoch = 1;
        int line = -1;
    };

    Frame &frameFor(const Slot &slot, int line);
    void run(Code code, int line);
    void runValue(const Instruction &instruction, int line);
    void fold(const Instruction &instruction, int line);
    Value folded(Op op, const Value &a, const Value &b, UnitSense sense) const;
    void pickDate(size_t count, Operator wanted);
    void addDurations(size_t count);
    void runTest(const Instruction &instruction, int line);
    Truth compared(Operator op, const Value &a, const Value &b, UnitSense sense) const;
    Truth member(Operator op, const WordSet &set, const Value &value);
    bool inSet(const WordSet &set, const QString &word);
    Value popValue();
    Truth popTruth();

    Value fetch(int number, int line);
    Value entered(const FactPath &path, int line) const;
    Value master(const FactPath &path, int line);
    Value lotFact(const FactPath &path, int line);
    Value itemFact(const FactPath &path, int line);
    Value partyFact(const FactPath &path);
    Value objectFact(const FactPath &path);
    Value eventFact(const FactPath &path);
    Value lineFact(const FactPath &path, int line) const;
    Value subjectFact(BuiltIn name) const;
    Value clockFact(BuiltIn name) const;
    Value part(const Slot &slot, int line);
    Value checklistCount(const Slot &slot, const QStringList &entries) const;
    Value schemePart(const Slot &slot, const Value &whole);

    Value answer(const Slot &slot, int line);
    std::optional<std::vector<Value>> keysOf(const QueryProgram &query, int line);
    Value asked(const QueryProgram &query, int line);
    std::optional<TimeSpan> windowOf(const QueryRule &rule, bool &known);
    Value onHand(const QueryProgram &query, int line);
    Value draftSum(const QueryProgram &query, int line);
    Value addedUp(const QueryProgram &query, const std::vector<Value> &keys);
    Value row(const QueryProgram &query, const QString &member, int line);
    Value paperMember(const QueryProgram &query, const QString &member, int line);
    Value codesMember(const QString &member, int line);

    const RulePack &m_pack;
    const StepRule *m_step;
    const RunInput &m_input;
    Frame m_event;
    std::deque<Frame> m_lines; ///< one per depth: a sum over the draft visits other lines
    size_t m_depth = 0;
    std::vector<Value> m_values;
    std::vector<Truth> m_truths;
    QHash<QString, Value> m_sums;
    QStringList m_ownStep;
    bool m_guessed = false;
};

} // namespace suben
