#pragma once

#include "core/base/result.h"
#include "core/ledger/firmrules.h"
#include "core/ledger/packtrial.h"
#include "ui/desk.h"
#include "ui/models/recordmodel.h"
#include "ui/widgets/tone.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QFrame;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace suben
{

class FilterChips;
class RecordStrip;
class RecordView;
class TargetField;
class Task;

/// One rule pack as a person reads and changes it: its rules with their articles, its numbers with their floors, what is
/// uncertain and waits for a source, what the firm has made different, the firm's own files, and what it would say to an
/// entry. What is changed holds at once.
class PackWorkbench final : public QWidget
{
    Q_OBJECT

public:
    explicit PackWorkbench(Desk &desk);

    void show(const QString &pack);
    bool act(Act act);
    bool escape();

Q_SIGNALS:
    void said(suben::Tone tone, const QString &title, const QString &text);
    void failed(const suben::Error &error);
    void working(suben::Task *task, const QString &what);
    void ledgerChanged();

private:
    enum class Part { Rules, Numbers, Uncertain, Changes, Files, Try };

    QFrame *makeStrip();
    Part part() const;
    const RulePack *pack() const;
    void showPart();
    void readRules();
    void listNumbers();
    void listUncertain();
    void listChanges();
    void listFiles();
    void listEntries(); // packtrying.cpp
    void listSteps(); // packtrying.cpp, as what follows
    void askEntry(const StepRule &step);
    void tryTyped();
    void tryEntry(qint64 key);
    void tryDraft(const std::function<Result<EventDraft>(Session &)> &draft, EventId again);
    void showTrial(const Trial &trial);
    QWidget *backFromTrial() const;
    void addRow(const RuleName &name, const QStringList &cells, const LegalBasis &basis);
    void addRule(const QString &list, const QString &id, const QString &words, const LegalBasis &basis,
                 const QString &declaredBy);
    void ask(qint64 key);
    void answer();
    void lay();
    void takeAway();
    void changed(const Result<void> &result, const QString &what);

    Desk &m_desk;
    QString m_pack;
    FilterChips *m_chips;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_text;
    RecordModel *m_model;
    RecordView *m_view;
    RecordStrip *m_trial; ///< an entry typed only to be tried
    QString m_trialStep;
    QFrame *m_strip;
    QLabel *m_asked;
    QLineEdit *m_value;
    QLineEdit *m_why;
    TargetField *m_file;
    std::vector<RuleName> m_names; ///< one a row
    std::vector<Record> m_rows;
    QPointer<Task> m_task;
};

} // namespace suben
