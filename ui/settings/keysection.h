#pragma once

#include "ui/models/recordmodel.h"
#include "ui/settings/section.h"

class QKeySequenceEdit;

namespace suben
{

class RecordView;

/// What every key does, and another key for it.
class KeySection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit KeySection(Desk &desk);

    void refresh() override;

private:
    void take();

    RecordModel *m_model;
    RecordView *m_view;
    QKeySequenceEdit *m_key;
};

} // namespace suben
