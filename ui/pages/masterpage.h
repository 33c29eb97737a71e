#pragma once

#include "ui/master/masterrecords.h"
#include "ui/pages/listpage.h"

class QLineEdit;
class QStackedWidget;

namespace suben
{

class FilterChips;
class MasterEditor;

/// 资料: items, parties with their licences and papers, the firm's own papers, places, things with a life. Ctrl+N makes
/// one, Ctrl+E or Enter changes it, F4 adds a paper, F9 saves.
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
    QList<QWidget *> areas() override;

private:
    void placeParts();
    void connectParts();
    void load() override;
    void fillCard(qint64 key) override;
    void openRecord(qint64 key) override;
    MasterPart part() const;
    void makeNew();
    void edit();
    void newPaper();
    void saved(qint64 key);
    void endForm();
    void showButtons();
    void openPaper(PaperId paper);

    FilterChips *m_chips;
    QLineEdit *m_text;
    QStackedWidget *m_stack;
    MasterEditor *m_editor;
    ReasonStrip *m_reason;
    KeyButton *m_new = nullptr;
    KeyButton *m_edit = nullptr;
    KeyButton *m_paper = nullptr;
    KeyButton *m_save = nullptr;
};

} // namespace suben
