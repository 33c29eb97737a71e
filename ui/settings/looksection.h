#pragma once

#include "ui/settings/section.h"

class QComboBox;
class QLabel;

namespace suben
{

/// Size of the letters, light or dark, language.
class LookSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit LookSection(Desk &desk);

    void refresh() override;

private:
    void chooseScheme();
    void chooseLanguage();

    QLabel *m_letters;
    QComboBox *m_scheme;
    QComboBox *m_language;
};

} // namespace suben
