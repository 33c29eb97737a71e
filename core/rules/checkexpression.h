#pragma once

#include "core/rules/resolver.h"
#include "core/rules/typing.h"

namespace suben
{

/// Checks values and conditions of a resolved pack and collects what is wrong with them.
class ExpressionCheck final
{
public:
    ExpressionCheck(const RulePack &pack, const ResolvedPack &resolved) : m_pack(pack), m_resolved(resolved) {}

    void check(const QString &place, const Condition &condition);
    void check(const QString &place, const Expression &expression);
    void check(const QString &place, const FactPath &path);
    /// Fact paths between braces.
    void checkSentence(const QString &place, const Words &sentence);
    void problem(const QString &place, const QString &text);
    /// Fields a condition reads, by path without part.
    static QStringList fieldsRead(const Condition &condition);

    std::vector<PackProblem> problems;

private:
    void checkTest(const QString &place, const Condition &condition);
    void checkOperator(const QString &place, const Condition &condition, ValueType left, ValueType right);
    void checkLiteral(const QString &place, const Condition &condition, ValueType left);
    void checkChoices(const QString &place, const Condition &condition);
    void checkAddition(const QString &place, const Expression &expression);
    void checkPart(const QString &place, const FactPath &path);
    void checkMember(const QString &place, const FactPath &path, const QueryRule &query);
    bool exists(const FactPath &path) const;
    QStringList factNames() const;

    const RulePack &m_pack;
    const ResolvedPack &m_resolved;
};

/// Nodes and depth of a condition, its own node included.
struct TreeSize {
    int nodes = 0;
    int depth = 0;
};
TreeSize sizeOf(const Condition &condition);

} // namespace suben
