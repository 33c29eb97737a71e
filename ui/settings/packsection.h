#pragma once

#include "ui/models/recordmodel.h"
#include "ui/settings/section.h"

class QBoxLayout;

namespace suben
{

class PackWorkbench;
class RecordView;

/// Which rule packs the firm works by, each read, changed and confirmed at the workbench beside it.
class PackSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit PackSection(Desk &desk);

    void refresh() override;
    bool act(Act act) override;
    bool escape() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void read(qint64 key);
    void toggle(qint64 key);
    void show();
    void save();

    QBoxLayout *m_row; ///< the packs beside their rules; above them where there is no room
    RecordModel *m_model;
    RecordView *m_packs;
    PackWorkbench *m_bench;
    QStringList m_ids;    ///< of the packs shown; the key of a row is its place from 1
    QStringList m_chosen; ///< as they would be saved
};

} // namespace suben
