#pragma once

#include "core/ledger/ledger.h"
#include "ui/page.h"

#include <QJsonObject>

namespace suben
{

class AttachmentBar;
class ConfirmRound;
class CorrectionBand;
class DraftChecker;
class DraftKeeper;
class FindingsCard;
class FindingsModel;
class HeadForm;
class LinesModel;
class LinesView;
class MoreFields;
class PaperChooser;
class ReasonStrip;
class RowForm;
class RowLotCard;
class SigningRound;

/// What 进货 and 销售 share: rows with findings, a draft that is never lost, papers, posting with its questions, and
/// the same form again for correcting what was posted.
class DocumentPage : public Page
{
    Q_OBJECT

public:
    void enter() override;
    void leave() override;
    bool act(Act act) override;
    bool escape() override;
    /// An event: opened to be corrected, in the cell of its lot where one is named.
    void open(const Target &target) override;
    void setMode(WindowMode mode) override;
    FieldHelp fieldHelp() const override;
    QList<HelpKey> moreKeys() const override;
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

    /// What would be posted now.
    virtual EventDraft draft() const;
    virtual void begin(); ///< puts the focus where a fresh form begins
    virtual void afterPost(const Recorded &recorded, const EventDraft &posted) = 0;
    virtual void showTotals() = 0;
    /// Files dropped or pasted; those it leaves are attached.
    virtual QStringList takeFiles(const QStringList &files) { return files; }
    /// Shows a part in the place of the form; null: the form again.
    void showInstead(QWidget *part);
    void post(Paper paper);
    void recheck();
    void startOver();
    void goToFinding(const Finding &finding);
    void say(const Error &error);
    Paper wantedPaper() const { return m_paper; }
    bool isCorrecting() const { return m_corrects != EventId{}; }
    bool isPosting(); ///< F9 waits for the file: nothing may change
    void attachFiles(const QStringList &files);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void placeParts();
    void connectParts();
    bool isBlank() const;
    void placeKeeper(); // documentdraft.cpp
    QJsonObject saved() const;
    void restore(const QJsonObject &content);
    void restoreLeft();
    void parkForm();
    void fetchForm();
    void showChecked(const Checked &checked);
    void deleteRow(int row);
    void stepFinding(int by);
    QString fieldName(const QString &path) const;
    QString currentField() const;
    void showLotCard();    // documenthelp.cpp
    void connectPosting(); // documentposting.cpp
    void written(const Recorded &recorded, const EventDraft &posted);
    void refused(const Error &error);
    void goToRefusal();
    void placeReason(const Finding &finding);
    // documentcorrection.cpp
    void startCorrection(EventId event, LotId lot);
    void endCorrection();
    void dressButtons();
    void askCorrectionReason();
    void corrected(const Recorded &recorded);
    bool saidStanding(const Error &error);
    void placeFiles(); // documentfiles.cpp
    bool takeClipboard(const QWidget *receiver);
    bool answerPrintStrip(int key);
    void attachPicture();
    void pasteRows(const QString &text);

    Setup m_setup;
    LinesModel *m_lines;
    LinesView *m_view;
    HeadForm *m_head;
    RowForm *m_rowForm = nullptr;
    AttachmentBar *m_papers = nullptr;
    PaperChooser *m_chooser = nullptr;
    FindingsModel *m_findings;
    FindingsCard *m_findingsCard = nullptr;
    RowLotCard *m_lotCard = nullptr;
    ReasonStrip *m_reason;
    ConfirmRound *m_round;
    SigningRound *m_signing;
    DraftChecker *m_checker;
    DraftKeeper *m_keeper;
    CorrectionBand *m_band = nullptr;
    MoreFields *m_more = nullptr;
    Paper m_paper = Paper::Print;
    bool m_restored = false;
    mutable QList<int> m_rowOfLine;
    QWidget *m_instead = nullptr;
    EventId m_corrects{};
    EventDraft m_original;
    QString m_correctionReason;
    QString m_finishWord; ///< what F9 says when nothing is corrected
    int m_escapes = 0;    ///< Esc pressed in a changed correction
};

} // namespace suben
