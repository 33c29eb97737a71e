#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace suben
{

/// What a finding does to the clerk, in order of weight.
enum class Severity { Refuse, Confirm, Warn, Info };

/// How sure a rule is (design/rulepacks.md §2): S read in the source, K known, D house rule, ? uncertain, U confirmed
/// here.
enum class Mark { Source, Known, House, Uncertain, User };

/// Where a rule rests.
struct LegalBasis {
    QString law;     ///< the law's Chinese name; empty for none
    QString article; ///< empty: shown as 条款待核
    Mark mark = Mark::House;
    QDate checked;
    bool operator==(const LegalBasis &) const = default;
};

/// What a form shows beside a field, the command line prints and a filing package lists.
struct Finding {
    Severity severity = Severity::Refuse;
    QString rule;  ///< `pack:id` of the pack that declared it, or `base:…` for the fixed invariants
    QString field; ///< fact path, e.g. `lot.made`
    int line = -1; ///< index into the draft's lines; -1 for the event
    QString text;  ///< one sentence, in the language of the window, secrets masked
    LegalBasis basis;
    QString pack;
    QString packVersion;
    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

/// Whether any of them is Severity::Refuse.
bool hasRefusal(const Findings &findings);
/// Those of one severity, in order.
Findings withSeverity(const Findings &findings, Severity severity);

/// `refuse`, `confirm`, `warn`, `info`: the words of packs and of JSON.
QString severityName(Severity severity);
/// `S`, `K`, `D`, `?`, `U`.
QString markName(Mark mark);

} // namespace suben
