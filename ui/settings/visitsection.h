#pragma once

#include "ui/models/recordmodel.h"
#include "ui/settings/section.h"

namespace suben
{

class RecordView;

/// The visits of inspectors: when each began and ended, who opened it, and what it was shown, printed or handed over.
class VisitSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit VisitSection(Desk &desk);

    void refresh() override;

private:
    void showVisit(qint64 visit);

    RecordModel *m_visitModel;
    RecordModel *m_shownModel;
    RecordView *m_visits;
    RecordView *m_shown;
};

} // namespace suben
