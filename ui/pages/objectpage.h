#pragma once

#include "core/ledger/lifelist.h"
#include "core/render/page.h"
#include "ui/pages/listpage.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace suben
{

/// 对象: things with a life (lifts, cylinders), groups and plots, permits: what is due first, the story of the chosen
/// one below, its papers beside. Ctrl+N enters what is to be entered about it, F4 adds a paper, F9 prints the sheet
/// people work by, Ctrl+P its story.
class ObjectPage final : public ListPage
{
    Q_OBJECT

public:
    explicit ObjectPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void open(const Target &target) override;
    void refresh() override;
    void setMode(WindowMode mode) override;
    QList<HelpKey> moreKeys() const override;
    QList<QWidget *> areas() override;

private:
    void placeParts();
    void connectParts();
    QWidget *makeBelow();
    void load() override;
    void fillCard(qint64 key) override;
    void openRecord(qint64 key) override;
    void fillKinds();
    LifeKind kind() const;
    Record recordOf(const LifeRow &row) const;
    void readStory(qint64 key);
    void showButtons();
    void chooseObject(ObjectId id);
    void offerSteps();
    void startStep(qint64 key);
    void placeSheetChoice();
    void showSheets();
    void newPaper();
    void printSheet();
    void printStory();
    void write(std::vector<PaperPage> sheets, const QString &title);

    QComboBox *m_kind;
    QLineEdit *m_text;
    QStackedWidget *m_below;
    RecordModel *m_storyModel;
    RecordView *m_story;
    RecordModel *m_stepModel;
    RecordView *m_steps;
    std::vector<LifeKind> m_kinds;
    QStringList m_offered; ///< steps, in the order of the list
    KeyButton *m_new = nullptr;
    KeyButton *m_paper = nullptr;
    KeyButton *m_onPaper = nullptr;
    KeyButton *m_sheet = nullptr;
    QComboBox *m_whichSheet; ///< where the packs have several for the kind
    QComboBox *m_format;
};

} // namespace suben
