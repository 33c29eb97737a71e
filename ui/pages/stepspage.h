#pragma once

#include "core/ledger/pinyin.h"
#include "ui/models/recordmodel.h"
#include "ui/page.h"
#include "ui/steps/stepasks.h"

class QLineEdit;
class QStackedWidget;

namespace suben
{

class FactCard;
class FindingsCard;
class KeyButton;
class RecordView;
class StepForm;

/// 更多业务: every other step of the enabled packs, grouped by what it does to lots, each with its plain form.
class StepsPage final : public Page
{
    Q_OBJECT

public:
    explicit StepsPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void open(const Target &target) override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;

private:
    void placeParts();
    void connectParts();
    bool isFormShown() const;
    void showList();
    void filter();
    void startStep(const QString &step);
    void posted();
    void showObject(ObjectId object);
    Session &session() const;

    std::vector<StepChoice> m_choices;
    Pinyin m_pinyin;
    QStackedWidget *m_stack;
    QLineEdit *m_text;
    RecordModel *m_model;
    RecordView *m_list;
    StepForm *m_form;
    FindingsCard *m_findingsCard;
    FactCard *m_object;
    KeyButton *m_save = nullptr;
    QString m_step;
};

} // namespace suben
