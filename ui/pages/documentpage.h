#pragma once

#include "core/ledger/drafts.h"
#include "core/ledger/ledger.h"
#include "ui/page.h"

#include <QJsonObject>
#include <QTimer>
#include <deque>

namespace suben
{

class DraftChecker;
class FindingsCard;
class FindingsModel;
class HeadForm;
class LinesModel;
class LinesView;
class ReasonStrip;

/// What 进货 and 销售 share: rows with findings, a draft that is never lost, posting with its questions.
class DocumentPage : public Page
{
    Q_OBJECT

public:
    void enter() override;
    void leave() override;
    bool act(Act act) override;
    bool escape() override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;

protected:
    struct Setup {
        QString name;
        QString title;
        QString step;
        Side side = Side::Output;
    };
    enum class Paper { Print, None };

    DocumentPage(Desk &desk, const Setup &setup);
    ~DocumentPage() override;

    const QString &step() const { return m_setup.step; }
    Session &session() const;
    LinesModel &lines() const { return *m_lines; }
    LinesView &view() const { return *m_view; }
    HeadForm &head() const { return *m_head; }
    FindingsModel &findings() const { return *m_findings; }
    FindingsCard &findingsCard() const { return *m_findingsCard; }

    /// What would be posted now.
    virtual EventDraft draft() const;
    /// What stands where the focus goes in a fresh form.
    virtual void begin();
    virtual void afterPost(const Recorded &recorded, const EventDraft &posted) = 0;
    virtual void showTotals() = 0;
    virtual QJsonObject saved() const;
    virtual void restore(const QJsonObject &content);

    void post(Paper paper);
    void recheck();
    void startOver();
    void goToFinding(const Finding &finding);
    void say(const Error &error);
    Paper wantedPaper() const { return m_paper; }

private:
    void placeParts();
    void connectParts();
    void showChecked(const Checked &checked);
    void refused(const Error &error);
    void goToRefusal();
    void askNext();
    void answered(const QString &reason);
    void stepFinding(int by);
    void keepDraft(bool isParked);
    void fetchDraft();
    QString fieldName(const QString &path) const;

    Setup m_setup;
    LinesModel *m_lines;
    LinesView *m_view;
    HeadForm *m_head;
    FindingsModel *m_findings;
    FindingsCard *m_findingsCard = nullptr;
    ReasonStrip *m_reason;
    DraftChecker *m_checker;
    QTimer m_autosave;
    SavedDraft m_draft;
    bool m_restored = false;
    Paper m_paper = Paper::Print;
    mutable QList<int> m_rowOfLine;
    std::deque<Finding> m_questions; ///< findings whose lines are lines of the draft
    std::vector<Confirmation> m_confirmations;
};

} // namespace suben
