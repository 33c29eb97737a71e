#include "ui/widgets/keyband.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace suben
{

namespace
{

constexpr int KeyPasswordWidth = 200;

} // namespace

KeyBand::KeyBand(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_sentence(makeLabel({}, "small")), m_password(new QLineEdit)
{
    const Theme &theme = desk.theme;
    setObjectName(QStringLiteral("keyBand"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("This computer's key is locked"));
    m_sentence->setObjectName(QStringLiteral("keySentence"));
    m_sentence->setWordWrap(true);
    m_password->setObjectName(QStringLiteral("keyPassword"));
    m_password->setAccessibleName(tr("Password of this computer's key"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_password->setFixedWidth(theme.px(KeyPasswordWidth));
    auto *button = new KeyButton(theme, tr("Unlock"), QStringLiteral("Enter"), ButtonLook::Small);
    button->setObjectName(QStringLiteral("keyOpen"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), theme.px(4), theme.px(14), theme.px(4));
    row->setSpacing(theme.px(10));
    row->addWidget(new IconLabel(theme, QStringLiteral("held"), Ink::Confirm, 18));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_password);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, &KeyBand::open);
    connect(m_password, &QLineEdit::returnPressed, this, &KeyBand::open);
    setFocusProxy(m_password);
    hide();
}

bool KeyBand::isWanted() const
{
    return m_desk.workspace != nullptr && !m_desk.workspace->keyIsOpen();
}

void KeyBand::showWhereWanted(bool hasBars)
{
    const bool isShown = hasBars && isWanted();
    if (isShown && isHidden())
        say(tr("This computer's key is locked: uploads, ID numbers and drafts wait for its password. Everything else "
               "works."),
            "small");
    setVisible(isShown);
}

void KeyBand::ask()
{
    if (isVisible())
        m_password->setFocus();
}

void KeyBand::say(const QString &sentence, const char *look)
{
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    setLook(*m_sentence, "look", QString::fromLatin1(look));
}

void KeyBand::open()
{
    if (m_password->text().isEmpty())
        return;
    const auto unlocked = m_desk.workspace->unlock(m_password->text());
    m_password->clear();
    if (!unlocked) {
        say(unlocked.error().text, "refuse");
        m_password->setFocus();
        return;
    }
    hide();
    Q_EMIT opened();
}

void KeyBand::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    m_password->clear();
    Q_EMIT left();
}

} // namespace suben
