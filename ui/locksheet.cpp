#include "ui/locksheet.h"

#include "core/storage/accounts.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace suben
{

namespace
{

constexpr int BoxWidth = 320;

QList<User> usersWithPassword(Desk &desk)
{
    QList<User> users;
    if (desk.workspace == nullptr)
        return users;
    Session &session = desk.workspace->session();
    const auto all = Accounts(session.store, session.clock, session.keys).users();
    if (!all)
        return users;
    for (const User &user : *all) {
        if (user.hasPassword && !user.disabled)
            users.append(user);
    }
    return users;
}

} // namespace

LockSheet::LockSheet(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_user(new QComboBox), m_password(new QLineEdit),
      m_wrong(makeLabel({}, "refuse"))
{
    const Theme &theme = desk.theme;
    setObjectName(QStringLiteral("lockSheet"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    m_user->setObjectName(QStringLiteral("lockUser"));
    m_user->setAccessibleName(tr("User"));
    m_password->setObjectName(QStringLiteral("lockPassword"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_wrong->setObjectName(QStringLiteral("lockWrong"));
    m_wrong->setWordWrap(true);
    auto *open = new KeyButton(theme, tr("Go on"), QStringLiteral("Enter"), ButtonLook::Primary);
    open->setObjectName(QStringLiteral("lockOpen"));
    auto *box = new QWidget;
    box->setFixedWidth(theme.px(BoxWidth));
    auto *column = new QVBoxLayout(box);
    column->setSpacing(theme.px(10));
    column->addWidget(new IconLabel(theme, QStringLiteral("held"), Ink::Primary, 40), 0, Qt::AlignHCenter);
    column->addWidget(makeLabel(tr("Who is here?"), "total"), 0, Qt::AlignHCenter);
    QLabel *kept = makeLabel(tr("What was being entered is kept underneath."), "hint");
    column->addWidget(kept, 0, Qt::AlignHCenter);
    column->addWidget(m_user);
    column->addWidget(m_password);
    column->addWidget(m_wrong);
    column->addWidget(open);
    auto *around = new QVBoxLayout(this);
    around->addStretch(2);
    around->addWidget(box, 0, Qt::AlignHCenter);
    around->addStretch(3);
    connect(open, &QPushButton::clicked, this, &LockSheet::unlock);
    connect(m_password, &QLineEdit::returnPressed, this, &LockSheet::unlock);
    connect(m_user, &QComboBox::activated, m_password, qOverload<>(&QWidget::setFocus));
    hide();
}

bool LockSheet::canLock() const
{
    return !usersWithPassword(m_desk).isEmpty();
}

void LockSheet::fillUsers()
{
    m_user->clear();
    for (const User &user : usersWithPassword(m_desk))
        m_user->addItem(user.name);
    m_user->setCurrentIndex(std::max(0, m_user->findText(m_desk.workspace->session().actor.name)));
    setTabOrder(m_user, m_password);
}

void LockSheet::lock()
{
    if (m_locked || !canLock())
        return;
    m_locked = true;
    fillUsers();
    m_password->clear();
    m_wrong->clear();
    m_wrong->hide();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_password->setFocus();
}

void LockSheet::unlock()
{
    const auto here = m_desk.workspace->actAs(m_user->currentText(), m_password->text());
    const bool isOwner = here && m_desk.workspace->session().actor.role == Role::Owner;
    if (isOwner && !m_desk.workspace->keyIsOpen())
        m_desk.workspace->unlock(m_password->text()); // an owner's opens the ledger's key, too
    m_password->clear();
    if (!here) {
        m_wrong->setText(here.error().text);
        m_wrong->show();
        m_password->setFocus();
        return;
    }
    m_desk.shop.user = m_desk.workspace->session().actor.name;
    m_locked = false;
    hide();
    Q_EMIT unlocked();
}

// Nothing typed here reaches what lies underneath.
void LockSheet::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

} // namespace suben
