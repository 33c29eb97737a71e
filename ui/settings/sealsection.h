#pragma once

#include "ui/models/recordmodel.h"
#include "ui/settings/section.h"

class QLineEdit;

namespace suben
{

class RecordView;

/// The seals made so far; whether the ledger is unchanged, unbroken, and agrees with an old seal.
class SealSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit SealSection(Desk &desk);

    void refresh() override;
    bool act(Act act) override;

private:
    void seal();
    void verify();

    RecordModel *m_model;
    RecordView *m_view;
    QLineEdit *m_against;
};

} // namespace suben
