#pragma once

#include "core/ledger/ledger.h"
#include "ui/desk.h"
#include "ui/steps/stepasks.h"

#include <QScrollArea>

namespace suben
{

class ConfirmRound;
class DraftChecker;
class FindingsModel;
class ReasonStrip;
class StepSheet;
class TaskStrip;

/// The plain form of any step: its sheet, findings beside the fields, reasons, posting. Also what a correction is made
/// in: the original as it stands, put right, with the reason.
class StepForm final : public QScrollArea
{
    Q_OBJECT

public:
    /// `strip` says when posting has to wait for the file.
    explicit StepForm(Desk &desk, QWidget *parent = nullptr);
    ~StepForm() override;

    /// A fresh form; false when no enabled pack has the step.
    bool start(const QString &step);
    /// The form of a posted event, to be put right.
    Result<void> startCorrection(EventId event);
    bool isCorrection() const { return m_corrects != EventId{}; }
    /// A draft of the same step, as it was kept or proposed.
    void fill(const EventDraft &draft);
    const StepAsks &asks() const { return m_asks; }
    FindingsModel &findings() const { return *m_findings; }
    /// Nothing while no step was started.
    StepSheet *sheet() const { return m_sheet; }
    EventDraft draft() const;
    void begin();
    void post();
    void goTo(int line, const QString &path);
    void removeLine();
    bool scanned(const QString &text);
    bool escape();

Q_SIGNALS:
    void edited();
    /// Enter found nothing more that is missing.
    void done();
    void posted(suben::EventId event);
    /// Not posted, and not because of a rule; `standing` are later entries that stand in the way of a correction.
    void failed(const suben::Error &error);
    /// The object that was named, {} for none.
    void objectChanged(suben::ObjectId object);

private:
    void build();
    void recheck();
    void showFindings(const Findings &findings);
    bool sayUnreadable();
    void refused(const Error &error);
    void askReason();
    void lookUpObject(const QString &code);
    void placeReason();
    QString fieldName(const QString &path) const;
    Session &session() const;

    Desk &m_desk;
    StepAsks m_asks;
    StepSheet *m_sheet = nullptr;
    EventId m_corrects{};
    EventDraft m_original;
    QString m_correctionReason;
    FindingsModel *m_findings;
    ReasonStrip *m_reason;
    ConfirmRound *m_round;
    DraftChecker *m_checker;
    bool m_isPosting = false; ///< F9 was pressed: everything missing is said
};

} // namespace suben
