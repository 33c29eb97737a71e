#pragma once

#include "ui/settings/section.h"

class QLabel;
class QLineEdit;

namespace suben
{

class KeyButton;

/// Where this machine keeps its key to the ledger, and its password where there is no key store.
class MachineKeySection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit MachineKeySection(Desk &desk);

    void refresh() override;
    bool act(Act act) override;

private:
    void seal();

    QLabel *m_place;
    QLineEdit *m_password;
    QLineEdit *m_again;
    KeyButton *m_seal;
};

} // namespace suben
