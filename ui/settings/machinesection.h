#pragma once

#include "ui/settings/section.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace suben
{

class TargetField;

/// What stands beside the machine: gun, label printer, the folder of scanned papers.
class MachineSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit MachineSection(Desk &desk);

    void refresh() override;
    bool scanned(const QString &text) override;

private:
    QSpinBox *m_threshold;
    QLabel *m_scan;
    QComboBox *m_printer;
    TargetField *m_papers;
};

} // namespace suben
