#pragma once

#include "ui/models/recordmodel.h"
#include "ui/settings/section.h"

class QPlainTextEdit;

namespace suben
{

class RecordView;

/// Which rule packs the firm works by, each with all its rules read aloud.
class PackSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit PackSection(Desk &desk);

    void refresh() override;
    bool act(Act act) override;

private:
    void read(qint64 key);
    void toggle(qint64 key);
    void show();
    void save();

    RecordModel *m_model;
    RecordView *m_packs;
    QPlainTextEdit *m_rules;
    QStringList m_ids;    ///< of the packs shown; the key of a row is its place from 1
    QStringList m_chosen; ///< as they would be saved
};

} // namespace suben
