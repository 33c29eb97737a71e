#include "ui/settings/signsection.h"

#include "core/filing/firmkey.h"
#include "ui/ledgergate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/targetfield.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace suben
{

namespace
{

constexpr qint64 LargestKeyFile = 1 << 20;

/// Nothing where it cannot be read or is no key's size; an empty path is an empty file.
std::optional<QByteArray> keyFileAt(const QString &path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestKeyFile)
        return std::nullopt;
    return file.readAll();
}

} // namespace

SignSection::SignSection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("sign"), tr("Signature")), m_whose(makeLabel({}, "bold")),
      m_key(new TargetField(theme(), QStringLiteral("signKey"), TargetField::Use::Open, tr("Keys (*.pem *.key *.pfx *.p12)"))),
      m_certificate(new TargetField(theme(), QStringLiteral("signCertificate"), TargetField::Use::Open, tr("Certificates (*.pem *.cer *.crt)"))),
      m_password(new QLineEdit)
{
    m_whose->setObjectName(QStringLiteral("signWhose"));
    m_whose->setWordWrap(true);
    column().addWidget(m_whose);
    addSentence(tr("A filing package is signed. Where the firm has an SM2 certificate of a certification office, it signs in "
                   "its place: choose the key, or one PFX file that holds both. The key is kept encrypted inside the ledger."));
    m_key->line().setAccessibleName(tr("Key file"));
    m_certificate->line().setAccessibleName(tr("Certificate file"));
    m_certificate->line().setPlaceholderText(tr("Empty for a PFX file"));
    m_password->setObjectName(QStringLiteral("signPassword"));
    m_password->setAccessibleName(tr("Password of the key"));
    m_password->setEchoMode(QLineEdit::Password);
    addRow(tr("Key file"), m_key);
    addRow(tr("Certificate file"), m_certificate);
    addRow(tr("Password of the key"), m_password);
    auto *forget = new KeyButton(theme(), tr("Sign with the ledger's own key"), desk.keys.action(Act::DeleteRow));
    forget->setObjectName(QStringLiteral("forgetKeyButton"));
    auto *take = new KeyButton(theme(), tr("Sign with this key"), desk.keys.action(Act::Finish), ButtonLook::Primary);
    take->setObjectName(QStringLiteral("finishButton"));
    addButtons({forget, take});
    column().addStretch();
    connect(m_key, &TargetField::entered, this, [this] { m_certificate->line().setFocus(); });
    connect(m_certificate, &TargetField::entered, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignSection::take);
    setFocusProxy(&m_key->line());
}

void SignSection::refresh()
{
    const auto facts = KeptFirmKey(session()).facts();
    if (!facts) {
        Q_EMIT failed(facts.error());
        return;
    }
    if (!*facts) {
        m_whose->setText(tr("Packages are signed with the ledger's own key (Ed25519)."));
        return;
    }
    const CertificateFacts &certificate = **facts;
    m_whose->setText(tr("Packages are signed by %1.\nThe certificate is of %2 and holds from %3 to %4.")
                         .arg(certificate.subject, certificate.issuer, certificate.from.toString(Qt::ISODate), certificate.until.toString(Qt::ISODate)));
}

bool SignSection::act(Act act)
{
    if (act == Act::Finish)
        take();
    else if (act == Act::DeleteRow)
        forget();
    else
        return false;
    return true;
}

void SignSection::take()
{
    if (!mayAdminister())
        return;
    const auto key = keyFileAt(m_key->target());
    const auto certificate = keyFileAt(m_certificate->target());
    if (!key || key->isEmpty() || !certificate) {
        Q_EMIT said(Tone::Refuse, tr("The file cannot be read"), tr("Choose the key file, and the certificate where it is a file of its own."));
        return;
    }
    const FirmKeyFiles files{*key, *certificate, m_password->text()};
    m_password->clear();
    writeLedger(
        this, session(), [files](Session &session) { return KeptFirmKey(session).keep(files); },
        [this](const Result<CertificateFacts> &taken) {
            if (!taken) {
                Q_EMIT failed(taken.error());
                return;
            }
            refresh();
            Q_EMIT said(Tone::Ok, tr("Packages are signed with this key from now on"),
                        tr("%1, until %2").arg(taken->subject, taken->until.toString(Qt::ISODate)));
        });
}

void SignSection::forget()
{
    if (!mayAdminister())
        return;
    writeLedger(
        this, session(), [](Session &session) { return KeptFirmKey(session).forget(); },
        [this](const Result<void> &forgotten) {
            if (!forgotten) {
                Q_EMIT failed(forgotten.error());
                return;
            }
            refresh();
            Q_EMIT said(Tone::Ok, tr("Packages are signed with the ledger's own key (Ed25519)."), {});
        });
}

} // namespace suben
