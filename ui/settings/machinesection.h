#pragma once

#include "ui/settings/section.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace suben
{

/// What stands beside the machine: gun and label printer.
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
};

} // namespace suben
