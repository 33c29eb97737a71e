#include "ui/settings/machinekeysection.h"

#include "core/storage/keyring.h"
#include "core/storage/keystore.h"
#include "ui/ledgergate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace suben
{

namespace
{

constexpr int KeyFieldWidth = 300;

QString placeWords(KeyPlace place)
{
    switch (place) {
    case KeyPlace::KeyStore:
        return MachineKeySection::tr("It lies in this computer's key store. Nothing has to be done.");
    case KeyPlace::ClearFile:
        return MachineKeySection::tr(
            "This computer has no key store: it lies in a file that is not sealed. Whoever reads your files reads it.");
    case KeyPlace::SealedFile:
        return MachineKeySection::tr("It lies in a file sealed under a password, which is asked for at every start.");
    case KeyPlace::None:
        break;
    }
    return MachineKeySection::tr("This computer keeps no key to this ledger.");
}

} // namespace

MachineKeySection::MachineKeySection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("machineKey"), tr("This computer's key")), m_place(makeLabel({}, "bold")),
      m_password(new QLineEdit), m_again(new QLineEdit)
{
    addSentence(tr("The key opens what is sealed in the ledger: the keys of platforms, ID numbers and drafts."));
    m_place->setObjectName(QStringLiteral("keyPlace"));
    m_place->setWordWrap(true);
    column().addWidget(m_place);
    for (QLineEdit *line : {m_password, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        line->setAttribute(Qt::WA_InputMethodEnabled, false);
        line->setMaximumWidth(theme().px(KeyFieldWidth));
    }
    m_password->setObjectName(QStringLiteral("newKeyPassword"));
    m_password->setPlaceholderText(tr("6 characters or more"));
    m_again->setObjectName(QStringLiteral("newKeyPasswordAgain"));
    addRow(tr("New password"), m_password);
    addRow(tr("Once more"), m_again);
    addSentence(
        tr("If it is forgotten, the recovery code or an owner's password opens the key, and a new one is set here."));
    m_seal = new KeyButton(theme(), tr("Seal the key"), desk.keys.action(Act::Finish), ButtonLook::Primary);
    m_seal->setObjectName(QStringLiteral("sealKeyButton"));
    addButtons({m_seal});
    column().addStretch();
    connect(m_password, &QLineEdit::returnPressed, m_again, qOverload<>(&QWidget::setFocus));
    connect(m_again, &QLineEdit::returnPressed, this, &MachineKeySection::seal);
    setFocusProxy(m_password);
}

void MachineKeySection::refresh()
{
    const KeyPlace place = machineKeyPlace(session().info.ledgerId);
    m_place->setText(placeWords(place));
    for (QWidget *part :
         {static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_seal)})
        part->setEnabled(place != KeyPlace::KeyStore);
}

bool MachineKeySection::act(Act act)
{
    if (act != Act::Finish)
        return false;
    seal();
    return true;
}

void MachineKeySection::seal()
{
    if (!mayAdminister())
        return;
    if (m_password->text() != m_again->text()) {
        Q_EMIT said(Tone::Refuse, tr("The two are not the same"), tr("Write the password once more."));
        m_again->setFocus();
        return;
    }
    writeLedger(
        this, session(),
        [password = m_password->text()](Session &session) {
            return session.keys.sealOnMachine(session.store, password);
        },
        [this](const Result<void> &sealed) {
            if (!sealed) {
                Q_EMIT failed(sealed.error());
                return;
            }
            m_password->clear();
            m_again->clear();
            refresh();
            Q_EMIT said(Tone::Ok, tr("The key is sealed"),
                        tr("Its password is asked for when the ledger is opened next."));
        });
}

} // namespace suben
