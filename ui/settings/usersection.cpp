#include "ui/settings/usersection.h"

#include "core/ledger/settings.h"
#include "ui/ledgergate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/recordview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace suben
{

namespace
{

QString roleWord(Role role)
{
    return role == Role::Owner      ? UserSection::tr("Owner")
           : role == Role::Approver ? UserSection::tr("Approver")
           : role == Role::Reader   ? UserSection::tr("Reader")
                                    : UserSection::tr("Clerk");
}

std::vector<RecordColumn> userColumns()
{
    return {{QStringLiteral("name"), UserSection::tr("Name"), 0, 1, RecordColumn::Look::Text},
            {QStringLiteral("role"), UserSection::tr("Role"), 120, 1, RecordColumn::Look::Text},
            {QStringLiteral("state"), UserSection::tr("State"), 180, 1, RecordColumn::Look::Tags}};
}

} // namespace

UserSection::UserSection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("users"), tr("Users")), m_model(new RecordModel(userColumns(), this)),
      m_view(new RecordView(theme(), QStringLiteral("users_list"))), m_name(new QLineEdit), m_role(new QComboBox),
      m_password(new QLineEdit), m_idle(new QSpinBox)
{
    addSentence(
        tr("An owner changes settings and users, a clerk makes entries, an approver also agrees to papers, a reader "
           "only looks. With a password an owner opens the ledger on another machine."));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(title());
    column().addWidget(m_view, 1);
    m_name->setObjectName(QStringLiteral("userName"));
    m_role->setObjectName(QStringLiteral("userRole"));
    for (const Role each : {Role::Clerk, Role::Approver, Role::Reader, Role::Owner})
        m_role->addItem(roleWord(each), roleName(each));
    m_password->setObjectName(QStringLiteral("userPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("6 characters or more; empty leaves it as it is"));
    addRow(tr("Name"), m_name);
    addRow(tr("Role"), m_role);
    addRow(tr("Password"), m_password);
    m_idle->setObjectName(QStringLiteral("idleMinutes"));
    m_idle->setRange(0, 120);
    m_idle->setSpecialValueText(tr("never"));
    m_idle->setSuffix(tr(" min"));
    m_idle->setMaximumWidth(theme().px(160));
    addRow(tr("Lock the window when nobody types for"), m_idle);
    connect(m_idle, &QSpinBox::valueChanged, this, &UserSection::keepIdleTime);
    auto *off = new KeyButton(theme(), tr("Disable"), desk.keys.action(Act::DeleteRow));
    auto *make = new KeyButton(theme(), tr("Add as a new user"), desk.keys.action(Act::New));
    auto *change =
        new KeyButton(theme(), tr("Change the chosen one"), desk.keys.action(Act::Finish), ButtonLook::Primary);
    addButtons({off, make, change});
    connect(m_view, &RecordView::currentKeyChanged, this, &UserSection::fill);
    connect(m_name, &QLineEdit::returnPressed, m_role, qOverload<>(&QWidget::setFocus));
    setFocusProxy(m_view);
}

Accounts UserSection::accounts() const
{
    return Accounts(session().store, session().clock, session().keys);
}

Role UserSection::role() const
{
    return roleFromName(m_role->currentData().toString()).value_or(Role::Clerk);
}

void UserSection::refresh()
{
    const auto users = accounts().users();
    if (!users) {
        Q_EMIT failed(users.error());
        return;
    }
    const QSignalBlocker quiet(m_idle);
    m_idle->setValue(Settings(session()).value(IdleMinutesSetting).value_or(QString()).toInt());
    const qint64 key = m_view->currentKey();
    m_users = *users;
    std::vector<Record> records;
    for (const User &user : std::as_const(m_users)) {
        const Tag tag = user.disabled      ? Tag{TagLook::Held, tr("Disabled"), QStringLiteral("held")}
                        : user.hasPassword ? dispositionTag(tr("Password set"), TagLook::Ok)
                                           : Tag{TagLook::Plain, tr("No password"), {}};
        records.push_back({raw(user.id), {user.name, roleWord(user.role), {}}, {}, {tag}, user.disabled});
    }
    m_model->show(std::move(records));
    if (const int row = m_model->rowOf(key); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
}

void UserSection::fill(qint64 key)
{
    for (const User &user : std::as_const(m_users)) {
        if (raw(user.id) != key)
            continue;
        m_name->setText(user.name);
        m_role->setCurrentIndex(m_role->findData(roleName(user.role)));
        m_password->clear();
    }
}

bool UserSection::act(Act act)
{
    switch (act) {
    case Act::New:
        addUser();
        return true;
    case Act::Finish:
    case Act::Save:
        changeChosen();
        return true;
    case Act::DeleteRow:
        disable();
        return true;
    default:
        return false;
    }
}

void UserSection::change(const Change &change, const QString &what)
{
    writeLedger(
        this, session(),
        [change](Session &session) {
            Accounts accounts(session.store, session.clock, session.keys);
            return change(accounts);
        },
        [this, what](const Result<void> &changed) {
            if (!changed) {
                Q_EMIT failed(changed.error());
                return;
            }
            m_password->clear();
            refresh();
            Q_EMIT said(Tone::Ok, what, {});
            Q_EMIT ledgerChanged();
        });
}

void UserSection::addUser()
{
    if (!mayAdminister())
        return;
    change([name = m_name->text(), role = role(), password = m_password->text()](
               Accounts &accounts) { return accounts.add(name, role, password).map([](const User &) {}); },
           tr("The user is added"));
}

void UserSection::changeChosen()
{
    if (!mayAdminister() || m_view->currentKey() == 0)
        return;
    change(
        [user = static_cast<UserId>(m_view->currentKey()), role = role(),
         password = m_password->text()](Accounts &accounts) -> Result<void> {
            Result<void> changed = accounts.setRole(user, role);
            if (changed && !password.isEmpty())
                changed = accounts.setPassword(user, password);
            return changed;
        },
        tr("The user is changed"));
}

void UserSection::keepIdleTime(int minutes)
{
    const bool isGuarded =
        std::ranges::any_of(m_users, [](const User &user) { return user.hasPassword && !user.disabled; });
    if (!mayAdminister() || (minutes > 0 && !isGuarded)) {
        const QSignalBlocker quiet(m_idle);
        m_idle->setValue(0);
        if (!isGuarded)
            Q_EMIT said(Tone::Info, tr("Nobody has a password"), tr("Set one first; it unlocks the window."));
        return;
    }
    writeLedger(
        this, session(),
        [value = minutes > 0 ? QString::number(minutes) : QString()](Session &session) {
            return Settings(session).setValue(IdleMinutesSetting, value);
        },
        [this](const Result<void> &kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            Q_EMIT ledgerChanged();
        });
}

void UserSection::disable()
{
    if (!mayAdminister() || m_view->currentKey() == 0)
        return;
    change(
        [user = static_cast<UserId>(m_view->currentKey())](Accounts &accounts) { return accounts.setDisabled(user); },
        tr("The user is disabled"));
}

} // namespace suben
