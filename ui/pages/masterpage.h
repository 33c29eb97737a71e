#pragma once

#include "ui/master/masterrecords.h"
#include "ui/pages/listpage.h"

class QLineEdit;
class QStackedWidget;

namespace suben
{

class FilterChips;
class ImportStage;
class MasterEditor;
class MasterMerge;
class PaperApproval;
struct ImportDone;

/// 资料: items, parties with their licences and papers, the firm's own papers, places, things with a life, people.
/// Ctrl+N makes one, Ctrl+E or Enter changes it, F4 adds a paper, F6 approves one, F7 merges two records of one thing,
/// F8 takes them apart, Ctrl+O brings a list in, F9 saves.
class MasterPage final : public ListPage
{
    Q_OBJECT

public:
    explicit MasterPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void open(const Target &target) override;
    void refresh() override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void beginSearch();
    void placeParts();
    void connectParts();
    void load() override;
    ListTable table() const override;
    void fillCard(qint64 key) override;
    void openRecord(qint64 key) override;
    MasterPart part() const;
    void makeNew();
    void edit();
    void newPaper();
    void askPaper(HolderKind holder, qint64 id, const QString &name);
    void saved(qint64 key);
    void endForm();
    void showButtons();
    void openPaper(PaperId paper);
    /// Of whom a new paper can be entered: the firm, or the chosen record.
    bool holdsPapers() const;
    HolderKind holderKind() const;

    // masteracts.cpp
    void connectMerging();
    void connectImport();
    void approve();
    void startImport(const QString &path);
    void imported(const ImportDone &done);

    FilterChips *m_chips;
    QLineEdit *m_text;
    QStackedWidget *m_stack;
    ReasonStrip *m_reason;
    ReasonStrip *m_ask;
    MasterEditor *m_editor;
    MasterMerge *m_merge;
    PaperApproval *m_approval;
    ImportStage *m_import;
    KeyButton *m_new = nullptr;
    KeyButton *m_edit = nullptr;
    KeyButton *m_paper = nullptr;
    KeyButton *m_save = nullptr;
    KeyButton *m_approve = nullptr;
    KeyButton *m_mergeButton = nullptr;
    KeyButton *m_apart = nullptr;
    KeyButton *m_fromList = nullptr;
    LotId m_lot{}; ///< whose paper is entered; the list of lots comes back behind it
};

} // namespace suben
