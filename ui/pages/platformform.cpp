#include "ui/pages/platformform.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace suben
{

PlatformForm::PlatformForm(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("platformForm"));
    setProperty("look", QStringLiteral("overlay"));
    m_grid->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    m_grid->setVerticalSpacing(theme.px(6));
    m_grid->setHorizontalSpacing(theme.px(10));
    hide();
}

void PlatformForm::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_credentials.clear();
}

void PlatformForm::addLine(const QString &word, QWidget *field)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeLabel(word, "small"), row, 0);
    m_grid->addWidget(field, row, 1);
    field->setAccessibleName(word);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::returnPressed, this, [this, line] {
            QWidget *next = line->nextInFocusChain();
            if (qobject_cast<QLineEdit *>(next) != nullptr && isAncestorOf(next))
                next->setFocus();
            else
                Q_EMIT completed();
        });
}

void PlatformForm::ask(const Profile &profile, bool isTraining, const QString &origin)
{
    clear();
    m_profile = profile.id;
    m_grid->addWidget(makeLabel(tr("Send to %1").arg(profile.titleZh), "bold"), 0, 0, 1, 2);
    if (!profile.unconfirmed.isEmpty()) {
        auto *open = makeLabel(tr("Not confirmed: %1").arg(profile.unconfirmed.join(QStringLiteral("、"))), "small");
        open->setWordWrap(true);
        m_grid->addWidget(open, 1, 0, 1, 2);
    }
    if (!origin.isEmpty()) {
        auto *signer = makeLabel(origin, "refuse");
        signer->setObjectName(QStringLiteral("platformOrigin"));
        signer->setWordWrap(true);
        m_grid->addWidget(signer, 2, 0, 1, 2);
    }
    m_environment = new QComboBox;
    m_environment->setObjectName(QStringLiteral("platformEnvironment"));
    for (const PlatformEnvironment &place : profile.environments) {
        if (place.practice == isTraining)
            m_environment->addItem(place.practice ? tr("%1 (practice)").arg(place.id) : place.id, place.id);
    }
    addLine(tr("Environment"), m_environment);
    m_base = new QLineEdit;
    m_base->setObjectName(QStringLiteral("platformBase"));
    const auto showBase = [this, places = profile.environments] {
        for (const PlatformEnvironment &place : places) {
            if (place.id == environment())
                m_base->setText(place.base);
        }
    };
    connect(m_environment, &QComboBox::currentIndexChanged, m_base, showBase);
    showBase();
    addLine(tr("Address"), m_base);
    for (const CredentialSlot &slot : profile.credentials) {
        auto *field = new QLineEdit;
        field->setObjectName(QStringLiteral("credential_") + slot.id);
        if (slot.secret)
            field->setEchoMode(QLineEdit::Password);
        m_credentials.insert(slot.id, field);
        addLine(slot.zh, field);
    }
    m_problem = makeLabel({}, "refuse");
    m_problem->setWordWrap(true);
    m_grid->addWidget(m_problem, m_grid->rowCount(), 0, 1, 2);
    auto *done = new KeyButton(m_theme, tr("Switch on"), QStringLiteral("Enter"), ButtonLook::Primary);
    connect(done, &QPushButton::clicked, this, &PlatformForm::completed);
    m_grid->addWidget(done, m_grid->rowCount(), 1, Qt::AlignLeft);
    show();
    if (profile.credentials.isEmpty())
        m_base->setFocus();
    else
        m_credentials.value(profile.credentials.first().id)->setFocus();
}

void PlatformForm::say(const QString &problem)
{
    m_problem->setText(problem);
}

QString PlatformForm::environment() const
{
    return m_environment->currentData().toString();
}

QString PlatformForm::base() const
{
    return m_base->text().trimmed();
}

QHash<QString, QString> PlatformForm::credentials() const
{
    QHash<QString, QString> values;
    for (auto it = m_credentials.begin(); it != m_credentials.end(); ++it)
        values.insert(it.key(), it.value()->text().trimmed());
    return values;
}

} // namespace suben
