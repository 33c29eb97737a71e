#include "ui/settings/section.h"

#include "core/ledger/settings.h"
#include "core/workspace/workspace.h"
#include "ui/ledgergate.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace suben
{

namespace
{

/// The control, and what is typed into inside of it.
void nameControl(QWidget &control, const QString &word)
{
    if (control.accessibleName().isEmpty())
        control.setAccessibleName(word);
    for (QLineEdit *line : control.findChildren<QLineEdit *>()) {
        if (line->accessibleName().isEmpty())
            line->setAccessibleName(word);
    }
}

} // namespace

SettingsSection::SettingsSection(Desk &desk, const QString &id, const QString &title)
    : m_desk(desk), m_title(title), m_column(new QVBoxLayout(this))
{
    setObjectName(id);
    setAccessibleName(title);
    const Theme &theme = desk.theme;
    m_column->setContentsMargins(theme.px(20), theme.px(4), theme.px(20), theme.px(12));
    m_column->setSpacing(theme.px(8));
    m_column->addWidget(makeLabel(title, "heading"));
}

bool SettingsSection::act(Act)
{
    return false;
}

bool SettingsSection::escape()
{
    return false;
}

bool SettingsSection::scanned(const QString &)
{
    return false;
}

Session &SettingsSection::session() const
{
    return m_desk.workspace->session();
}

void SettingsSection::addSentence(const QString &text)
{
    QLabel *label = makeLabel(text, "small");
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void SettingsSection::addRow(const QString &word, QWidget *control)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(10));
    QLabel *label = makeLabel(word, "small");
    label->setFixedWidth(theme().px(140));
    label->setWordWrap(true);
    row->addWidget(label);
    row->addWidget(control, 1);
    if (control->maximumWidth() < QWIDGETSIZE_MAX)
        row->addStretch(1);
    nameControl(*control, word);
    m_column->addLayout(row);
}

void SettingsSection::addButtons(const QList<QWidget *> &buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(10));
    for (QWidget *button : buttons)
        row->addWidget(button);
    row->addStretch();
    m_column->addLayout(row);
}

void SettingsSection::keep(const LedgerInfo &info, const QList<QPair<QString, QString>> &settings, const QString &title)
{
    writeLedger(
        this, *desk().workspace,
        [info, settings](Workspace &workspace) -> Result<LedgerInfo> {
            if (const auto changed = workspace.changeInfo(info); !changed)
                return Failure(changed.error());
            Settings kept(workspace.session());
            for (const auto &[key, text] : settings) {
                if (kept.value(key).value_or(QString()) == text)
                    continue;
                if (const auto set = kept.setValue(key, text); !set)
                    return Failure(set.error());
            }
            return workspace.session().info;
        },
        [this, title](const Result<LedgerInfo> &changed) {
            if (!changed) {
                Q_EMIT failed(changed.error());
                return;
            }
            session().info = *changed;
            Q_EMIT said(Tone::Ok, title, tr("Every page shows their fields and steps from now on."));
            Q_EMIT ledgerChanged();
        });
}

bool SettingsSection::mayAdminister()
{
    if (suben::mayAdminister(session().actor.role))
        return true;
    Q_EMIT said(Tone::Info, tr("Only the owner changes this."), tr("Sign in as an owner."));
    return false;
}

} // namespace suben
