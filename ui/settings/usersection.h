#pragma once

#include "core/storage/accounts.h"
#include "ui/models/recordmodel.h"
#include "ui/settings/section.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace suben
{

class RecordView;

/// Who may work in the ledger: owners, clerks, approvers, readers, their passwords, and when the window locks.
class UserSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit UserSection(Desk &desk);

    void refresh() override;
    bool act(Act act) override;

private:
    Accounts accounts() const;
    Role role() const;
    void fill(qint64 key);
    void addUser();
    using Change = std::function<Result<void>(Accounts &accounts)>;

    void changeChosen();
    void disable();
    void keepIdleTime(int minutes);
    void change(const Change &change, const QString &what);

    RecordModel *m_model;
    RecordView *m_view;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_password;
    QSpinBox *m_idle;
    QList<User> m_users;
};

} // namespace suben
