#include "ui/pages/settingspage.h"

#include "ui/settings/backupsection.h"
#include "ui/settings/codesection.h"
#include "ui/settings/firmsection.h"
#include "ui/settings/keysection.h"
#include "ui/settings/looksection.h"
#include "ui/settings/machinekeysection.h"
#include "ui/settings/machinesection.h"
#include "ui/settings/packsection.h"
#include "ui/settings/profilesection.h"
#include "ui/settings/sealsection.h"
#include "ui/settings/signsection.h"
#include "ui/settings/usersection.h"
#include "ui/settings/visitsection.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tagdelegate.h"
#include "ui/widgets/taskstrip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace suben
{

SettingsPage::SettingsPage(Desk &desk)
    : Page(desk, QStringLiteral("settingsPage"), tr("Settings")), m_list(new QListWidget),
      m_sections(new QStackedWidget)
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(theme().px(16), 0, 0, theme().px(8));
    row->setSpacing(0);
    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setAccessibleName(title());
    m_list->setFixedWidth(theme().px(150));
    m_list->installEventFilter(this);
    m_list->setItemDelegate(new TagDelegate(theme(), m_list));
    row->addWidget(m_list);
    row->addWidget(m_sections, 1);
    content().addWidget(body, 1);
    add(new FirmSection(desk));
    add(new PackSection(desk));
    add(new UserSection(desk));
    add(new BackupSection(desk));
    add(new SealSection(desk));
    add(new SignSection(desk));
    add(new MachineKeySection(desk));
    add(new VisitSection(desk));
    add(new KeySection(desk));
    add(new LookSection(desk));
    add(new MachineSection(desk));
    add(new CodeSection(desk));
    add(new ProfileSection(desk));
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::show);
    m_list->setCurrentRow(0);
}

void SettingsPage::add(SettingsSection *section)
{
    m_list->addItem(section->title());
    m_sections->addWidget(section);
    connect(section, &SettingsSection::said, this,
            [this](Tone tone, const QString &title, const QString &text) { banner().say(tone, title, text); });
    connect(section, &SettingsSection::failed, this, [this](const Error &error) { banner().say(error); });
    connect(section, &SettingsSection::working, this,
            [this](Task *task, const QString &what) { taskStrip().follow(task, what); });
    connect(section, &SettingsSection::ledgerChanged, this, &Page::ledgerChanged);
}

SettingsSection *SettingsPage::section() const
{
    return static_cast<SettingsSection *>(m_sections->currentWidget());
}

void SettingsPage::show(int row)
{
    banner().dismiss();
    m_sections->setCurrentIndex(row);
    // Only the section that is shown asks for room, so that its buttons stay in sight.
    for (int at = 0; at < m_sections->count(); ++at)
        m_sections->widget(at)->setSizePolicy(at == row ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                                              at == row ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    section()->refresh();
}

void SettingsPage::enter()
{
    section()->refresh();
    m_list->setFocus();
}

bool SettingsPage::act(Act act)
{
    if (section()->act(act))
        return true;
    if (act != Act::Refresh)
        return false;
    section()->refresh();
    return true;
}

bool SettingsPage::scanned(const QString &text)
{
    return section()->scanned(text);
}

bool SettingsPage::escape()
{
    if (section()->escape() || Page::escape())
        return true;
    if (m_list->hasFocus())
        return false;
    m_list->setFocus();
    return true;
}

void SettingsPage::refresh()
{
    if (isVisible())
        section()->refresh();
}

void SettingsPage::open(const Target &target)
{
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->widget(row)->objectName() != target.place)
            continue;
        m_list->setCurrentRow(row);
        section()->setFocus();
    }
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Right) {
            section()->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

QList<QWidget *> SettingsPage::areas()
{
    return {m_list, m_sections};
}

} // namespace suben
