#pragma once

#include "core/rules/program.h"
#include "core/rules/typing.h"

namespace suben
{

/// Writes values and conditions of one pack as flat code and gives every fact they read a slot.
class CodeWriter final
{
public:
    CodeWriter(const RulePack &pack, PackProgram &program) : m_pack(pack), m_program(program) {}

    Code write(const Condition &condition);
    Code write(const Expression &expression);
    /// The slot of a path, made when it is new; -1 for an empty path.
    int slot(const FactPath &path);
    int slot(const QString &path);
    /// Compiles the defaults and queries behind the slots made so far; more slots may come of it, they are done too.
    void finish();

    /// Whether its value can differ from line to line.
    bool readsLines(const Condition &condition);
    bool readsLines(const Expression &expression);
    /// Whether it reads a setting or table that is marked `?`.
    bool isUncertain(const Condition &condition) const;
    bool isUncertain(const Expression &expression) const;
    int paperNumber(const QString &id);

private:
    void put(const Condition &condition);
    void put(const Expression &expression);
    void putTest(const Condition &condition);
    void putMember(const Condition &condition);
    void putGroup(const Condition &condition);
    void putCase(const Expression &expression);
    void putEither(const Expression &expression);
    void putConstant(const Value &value);
    void putTyped(const Expression &expression, ValueType type);
    int emitOp(Op op, size_t count = 0, int a = 0, int b = 0);
    void patch(const std::vector<int> &jumps);
    int cost(const Condition &condition);
    int cost(const Expression &expression);
    bool isUncertain(const FactPath &path) const;
    int queryNumber(const QueryRule &rule);
    bool isPerLine(const Slot &slot);
    bool isPerLine(const QueryProgram &query);
    int costOf(const Slot &slot) const;
    void fillQuery(size_t number);

    const RulePack &m_pack;
    PackProgram &m_program;
    size_t m_filledSlots = 0;
    size_t m_filledQueries = 0;
};

} // namespace suben
