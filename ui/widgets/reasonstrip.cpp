#include "ui/widgets/reasonstrip.h"

#include "ui/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace suben
{

ReasonStrip::ReasonStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_title(makeLabel({}, "bold")), m_text(makeLabel({}, "")),
      m_choices(new QHBoxLayout), m_problem(makeLabel({}, "refuse")), m_own(new QLineEdit),
      m_change(new KeyButton(theme, QString(), QStringLiteral("Esc"), ButtonLook::Small))
{
    setObjectName(QStringLiteral("reasonStrip"));
    setProperty("look", QStringLiteral("overlayConfirm"));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    column->setSpacing(theme.px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(theme, QStringLiteral("confirm"), Ink::Confirm, 18));
    head->addWidget(m_title, 1);
    column->addLayout(head);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    column->addWidget(m_text);
    column->addLayout(m_choices);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_own, 1);
    foot->addWidget(m_change);
    column->addLayout(foot);
    m_own->setObjectName(QStringLiteral("ownReason"));
    m_own->installEventFilter(this);
    connect(m_own, &QLineEdit::returnPressed, this, [this] {
        if (m_signing && !m_own->text().isEmpty())
            Q_EMIT signedBy(m_person, m_own->text());
        else if (!m_signing && m_own->text().trimmed().size() >= 2)
            answer(m_own->text().trimmed());
        else if (const int number = m_own->text().toInt(); m_writes && number >= 1 && number <= m_reasons.size())
            choose(number);
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT refused();
    });
    hide();
}

void ReasonStrip::ask(const QString &title, const QString &text, const QStringList &reasons, const QString &change)
{
    m_signing = false;
    m_own->setEchoMode(QLineEdit::Normal);
    m_own->setObjectName(QStringLiteral("ownReason"));
    m_own->setPlaceholderText(tr("%1 Another reason, in your words").arg(reasons.size() + 1));
    m_own->setAccessibleName(tr("Another reason"));
    begin(title, text, reasons, change);
    setFocus();
}

void ReasonStrip::askText(const QString &title, const QString &text, const QString &words, const QStringList &choices,
                          const QString &change)
{
    ask(title, text, choices, change);
    m_writes = true;
    m_own->setPlaceholderText(words);
    m_own->setAccessibleName(words);
    m_own->setFocus();
}

void ReasonStrip::askOne(const QString &title, const QString &text, const QString &choice, const QString &change)
{
    askWhich(title, text, {choice}, change);
}

void ReasonStrip::askWhich(const QString &title, const QString &text, const QStringList &choices, const QString &change)
{
    m_signing = false;
    begin(title, text, choices, change);
    m_own->hide();
    fit(width());
    setFocus();
}

void ReasonStrip::askSignature(const QString &title, const QString &text, const QStringList &people)
{
    m_signing = true;
    m_own->setEchoMode(QLineEdit::Password);
    m_own->setObjectName(QStringLiteral("secondPassword"));
    begin(title, text, people, tr("Change it"));
    if (people.size() == 1)
        choose(1);
    else
        m_own->setPlaceholderText(tr("Choose the person by number, then the password"));
    if (people.size() > 1)
        setFocus();
}

void ReasonStrip::begin(const QString &title, const QString &text, const QStringList &choices, const QString &change)
{
    m_reasons = choices;
    m_writes = false;
    m_person.clear();
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_problem->hide();
    m_own->clear();
    m_own->show();
    m_change->setWord(change);
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    for (int number = 1; number <= choices.size(); ++number) {
        auto *button = new KeyButton(m_theme, tr("%1 %2").arg(number).arg(choices.at(number - 1)), QString(),
                                     ButtonLook::Small, this);
        button->setFocusPolicy(Qt::NoFocus);
        button->setCheckable(m_signing);
        button->setAutoExclusive(m_signing);
        connect(button, &QPushButton::clicked, this, [this, number] { choose(number); });
        m_choices->addWidget(button);
    }
    m_choices->addStretch();
    setAccessibleName(title);
    show();
    raise();
    fit(width());
}

void ReasonStrip::fit(int width)
{
    setFixedWidth(width);
    layout()->activate();
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
}

void ReasonStrip::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
    m_own->clear();
    m_own->setFocus();
    fit(width());
}

void ReasonStrip::keyPressEvent(QKeyEvent *event)
{
    const int number = event->text().size() == 1 ? event->text().at(0).digitValue() : -1;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (number >= 1)
        choose(number);
    else if (isEnter && m_own->isHidden())
        choose(1);
    else if (event->key() == Qt::Key_Escape)
        m_change->click();
    else
        event->accept(); // an open question takes no other key
}

bool ReasonStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_own && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_change->click();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ReasonStrip::choose(int number)
{
    if (m_signing && number <= m_reasons.size()) {
        m_person = m_reasons.at(number - 1);
        if (auto *button = qobject_cast<QPushButton *>(m_choices->itemAt(number - 1)->widget()))
            button->setChecked(true);
        m_own->setPlaceholderText(tr("Password of %1, then Enter").arg(m_person));
        m_own->setAccessibleName(tr("Password of %1").arg(m_person));
        m_own->setFocus();
    } else if (!m_signing && number <= m_reasons.size()) {
        answer(m_reasons.at(number - 1));
    } else if (number == m_reasons.size() + 1 && !m_own->isHidden()) {
        m_own->setFocus();
    }
}

void ReasonStrip::answer(const QString &reason)
{
    hide();
    Q_EMIT answered(reason);
}

} // namespace suben
