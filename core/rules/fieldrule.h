#pragma once

#include "core/base/decimal.h"
#include "core/base/finding.h"
#include "core/rules/expression.h"

#include <QString>
#include <optional>
#include <vector>

namespace suben
{

/// A name or sentence in two languages. Chinese is the source; English may be missing.
struct Words {
    QString zh;
    QString en;
    bool isEmpty() const { return zh.isEmpty() && en.isEmpty(); }
    bool operator==(const Words &) const = default;
};

/// Which of the two a person reads.
enum class Language { Chinese, English };

/// The words in that language, else in the other.
const QString &inLanguage(const Words &words, Language language);

/// One word of a choice, a role, a state.
struct Choice {
    QString id;
    Words words;
    bool operator==(const Choice &) const = default;
};

/// design/rulepacks.md §3.3
enum class FieldType {
    Text,
    Integer,
    Decimal,
    Quantity,
    Money,
    Date,
    Time,
    Duration,
    YesNo,
    Choice,
    Choices,
    Code,
    Codes,
    Staff,
    Attachment,
    Checklist
};

/// `text`, `integer`, … the words of packs.
QString fieldTypeName(FieldType type);
std::optional<FieldType> fieldTypeFromName(QStringView name);

/// An identifier scheme of core/codes that a value may follow, and what a failure means.
struct SchemeUse {
    QString scheme;
    Severity bad = Severity::Refuse;
    bool operator==(const SchemeUse &) const = default;
};

/// One thing a clerk enters.
struct FieldRule {
    QString path; ///< `lot.expiry`
    Words words;
    FieldType type = FieldType::Text;
    std::optional<int> min; ///< characters
    std::optional<int> max;
    QString pattern; ///< anchored regular expression; empty: none
    std::optional<Decimal> least;
    std::optional<Decimal> most;
    std::optional<Decimal> above;
    QString unit; ///< code or sign, as written in the pack
    std::vector<Choice> choices;
    std::vector<SchemeUse> schemes; ///< any of these
    QString table;                  ///< items of a checklist
    Expression defaultValue;        ///< Kind::None: no default
    bool secret = false; ///< encrypted and masked
    bool person = false; ///< names a natural person: kept beside the chain, may be erased
    bool indexed = false;
    bool component = false;
    bool signs = false;
    QString declaredBy; ///< pack id

    /// The Chinese or English word of a choice; the id itself when unknown.
    QString choiceWord(QStringView id, Language language) const;
};

} // namespace suben
