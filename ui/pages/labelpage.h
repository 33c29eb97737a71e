#pragma once

#include "core/labels/labelprints.h"
#include "ui/form/picklist.h"
#include "ui/models/recordmodel.h"
#include "ui/page.h"

namespace suben
{

class LabelPanel;
class PickField;
class PickList;
class RecordView;

/// 标签: a lot's label in any template, how it looks in the printer's own dots, where it goes; and what was printed,
/// to print it again.
class LabelPage final : public Page
{
    Q_OBJECT

public:
    explicit LabelPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void open(const Target &target) override;
    void refresh() override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;

private:
    void placeParts();
    void connectParts();
    QList<Pick> picksFor(const QString &typed);
    void choose(LotId lot);
    void printAgain();
    Session &session() const;

    PickList *m_picks;
    PickField *m_lot;
    LabelPanel *m_panel;
    RecordModel *m_model;
    RecordView *m_queue;
    std::vector<LabelPrintRow> m_prints;
};

} // namespace suben
