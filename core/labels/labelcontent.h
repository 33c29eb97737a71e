#pragma once

#include <QDate>
#include <QFlags>
#include <QList>
#include <QString>
#include <optional>

namespace suben
{

/// One thing a label says. The caller reads it from the ledger and puts it into words: dates, units, masked numbers.
struct LabelFact {
    QString path;    ///< fact path of the rule language, `lot.expiry`; `trace.code` is added by the label itself
    QString caption; ///< 保质期至; a template may have its own
    QString text;
    bool operator==(const LabelFact &) const = default;
};

/// What the code beside the text carries (`symbol` of a pack's label view).
enum class TraceForm {
    Own,     ///< lines of text that a telephone shows without a network
    Gb33993, ///< GB/T 33993 structure ①: (01) GTIN, (10) lot, (17) expiry
    Gs1,     ///< the same elements under GS1 rules, with (21)
    Url      ///< the firm's own address
};

struct TraceContent {
    TraceForm form = TraceForm::Own;
    QString gtin; ///< 8, 12, 13 or 14 digits; without it GS1 forms become Own
    QString lotCode;
    std::optional<QDate> expiry;
    QString serial;
    QString url; ///< complete; only for TraceForm::Url
    bool operator==(const TraceContent &) const = default;
};

enum class LabelMark {
    Practice = 1, ///< a training ledger: 练习
    Reprint = 2   ///< printed again: 补打
};
Q_DECLARE_FLAGS(LabelMarks, LabelMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(LabelMarks)

struct LabelContent {
    QList<LabelFact> facts;          ///< in the order of the view's columns; what own text holds
    QList<LabelFact> more{};         ///< what the template asks for besides
    QList<QList<LabelFact>> lines{}; ///< of an event, for tables
    TraceContent trace;
    LabelMarks marks;
    QString language = QStringLiteral("zh"); ///< of the template's words; `zh` or `en`
    bool operator==(const LabelContent &) const = default;
};

/// What is known at a path, among the facts or what stands besides; null when there is nothing.
inline const LabelFact *factAt(const LabelContent &content, QStringView path)
{
    for (const QList<LabelFact> *facts : {&content.facts, &content.more}) {
        for (const LabelFact &fact : *facts) {
            if (fact.path == path)
                return &fact;
        }
    }
    return nullptr;
}

/// The text at a path, empty when there is none.
inline QString factText(const LabelContent &content, QStringView path)
{
    const LabelFact *fact = factAt(content, path);
    return fact == nullptr ? QString() : fact->text;
}

/// `gb33993`, `gs1`, `url`, `own`; nothing for other words. The empty word is Own.
std::optional<TraceForm> traceFormFromName(QStringView name);
QString traceFormName(TraceForm form);

} // namespace suben
