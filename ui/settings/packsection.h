#pragma once

#include "ui/settings/section.h"

class QListWidget;
class QPlainTextEdit;

namespace suben
{

/// Which rule packs the firm works by, each with all its rules read aloud.
class PackSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit PackSection(Desk &desk);

    void refresh() override;
    bool act(Act act) override;

private:
    void read();
    void save();

    QListWidget *m_packs;
    QPlainTextEdit *m_rules;
};

} // namespace suben
