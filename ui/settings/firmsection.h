#pragma once

#include "core/base/result.h"
#include "core/rules/fieldrule.h"
#include "ui/models/recordmodel.h"
#include "ui/settings/section.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace suben
{

class RecordView;

/// Who keeps the ledger: name, credit code, region, kind of firm, and what it does (own.roles), which decides about the
/// steps it is offered.
class FirmSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit FirmSection(Desk &desk);

    void refresh() override;
    bool act(Act act) override;

private:
    void placeFields();
    /// What labels say of the firm: kept by itself, so that papers of the past stay as they are.
    void placeLabelFields();
    void checkCode();
    void showRoles();
    void toggle(qint64 key);
    void save();

    QLineEdit *m_name;
    QLineEdit *m_creditCode;
    QLabel *m_codeSentence;
    QLineEdit *m_region;
    QLineEdit *m_phone;
    QLineEdit *m_address;
    QLineEdit *m_traceUrl;
    QComboBox *m_kind;
    RecordModel *m_model;
    RecordView *m_roles;
    std::vector<Choice> m_known;
    QStringList m_chosen;
};

} // namespace suben
