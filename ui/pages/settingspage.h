#pragma once

#include "ui/page.h"

class QListWidget;
class QStackedWidget;

namespace suben
{

class SettingsSection;

/// 设置: packs, users, backup, seal, keys, letters, gun and printer. The list on the left chooses, Enter goes in, Esc
/// comes back.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void refresh() override;
    void open(const Target &target) override;
    QList<QWidget *> areas() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(SettingsSection *section);
    void show(int row);
    SettingsSection *section() const;

    QListWidget *m_list;
    QStackedWidget *m_sections;
};

} // namespace suben
