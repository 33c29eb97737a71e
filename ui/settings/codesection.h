#pragma once

#include "core/codes/instore.h"
#include "ui/settings/section.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace suben
{

/// What the firm knows of codes: its GS1 prefix for cartons, what its guns send for FNC1, how its scales write their
/// labels. A scan here says what it means as it is set.
class CodeSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit CodeSection(Desk &desk);

    void refresh() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;

private:
    void placeParts();
    InStoreLayout layout() const;
    void showDigits();
    void keep();
    bool keepValue(const QString &key, const QString &value);

    QLineEdit *m_prefix;
    QLineEdit *m_separator;
    QComboBox *m_itemDigits;
    QCheckBox *m_hasCheck;
    QComboBox *m_value;
    QLabel *m_digits;
    QLabel *m_tried;
};

} // namespace suben
