#pragma once

#include "ui/settings/section.h"

class QLabel;
class QLineEdit;

namespace suben
{

class TargetField;

/// Whose key signs the packages: the ledger's own, or the firm's SM2 key with its certificate.
class SignSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit SignSection(Desk &desk);

    void refresh() override;
    bool act(Act act) override;

private:
    void take();
    void forget();

    QLabel *m_whose;
    TargetField *m_key;
    TargetField *m_certificate;
    QLineEdit *m_password;
};

} // namespace suben
