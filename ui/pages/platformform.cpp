#include "ui/pages/platformform.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/targetfield.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QUrl>

namespace suben
{

namespace
{

bool isFolder(const QString &base)
{
    return base.startsWith(u"file:");
}

/// A folder as a person writes it; an address as it is.
QString shownPlace(const QString &base)
{
    return isFolder(base) ? QDir::toNativeSeparators(QUrl(base).toLocalFile()) : base;
}

} // namespace

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
    if (m_environment != nullptr)
        m_environment->deleteLater();
    m_credentials.clear();
    m_road.clear();
    m_profile.clear();
    m_environment = nullptr;
    m_base = nullptr;
}

void PlatformForm::addSentence(const QString &text, const char *look, const char *objectName)
{
    auto *label = makeLabel(text, look);
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

void PlatformForm::addLine(const QString &word, QWidget *field, QLineEdit *line)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeLabel(word, "small"), row, 0);
    m_grid->addWidget(field, row, 1);
    field->setAccessibleName(word);
    if (line == nullptr)
        return;
    line->setAccessibleName(word);
    m_road.append(line);
    connect(line, &QLineEdit::returnPressed, this, [this, line] { goOn(line); });
}

/// Enter leads to the next field, and from the last one on.
void PlatformForm::goOn(QLineEdit *from)
{
    const qsizetype next = m_road.indexOf(from) + 1;
    if (next < m_road.size())
        m_road.at(next)->setFocus();
    else
        Q_EMIT completed();
}

void PlatformForm::addHead(const Profile &profile, const QString &origin)
{
    addSentence(tr("Send to %1").arg(profile.titleZh), "bold", "platformTitle");
    if (!profile.unconfirmed.isEmpty())
        addSentence(tr("Not confirmed: %1").arg(profile.unconfirmed.join(QStringLiteral("、"))), "small", "platformOpen");
    if (!origin.isEmpty())
        addSentence(origin, "refuse", "platformOrigin");
}

void PlatformForm::addPlace(const Profile &profile, const PlatformStatus &known, bool isTraining)
{
    m_environment = new QComboBox;
    m_environment->setObjectName(QStringLiteral("platformEnvironment"));
    for (const PlatformEnvironment &place : profile.environments) {
        if (place.practice == isTraining)
            m_environment->addItem(place.practice ? tr("%1 (practice)").arg(place.id) : place.id, place.id);
    }
    if (m_environment->count() == 0) {
        m_environment->deleteLater();
        m_environment = nullptr;
        addSentence(isTraining ? tr("This profile has no place to practise; a practice ledger cannot use it.")
                               : tr("This profile still has things to be confirmed and can only be practised with: in a practice ledger, with the "
                                    "practice platform. Ask who wrote it for a confirmed version."),
                    "refuse", "platformNoPlace");
        return;
    }
    m_environment->setCurrentIndex(std::max(0, m_environment->findData(known.environment)));
    if (m_environment->count() > 1)
        addLine(tr("Environment"), m_environment, nullptr);
    else
        m_environment->setParent(this);
    m_environment->setVisible(m_environment->count() > 1);
    const bool isFile = isFolder(profile.environment(environment())->base);
    auto *folder = isFile ? new TargetField(m_theme, QStringLiteral("platformBase"), TargetField::Use::Folder, {}) : nullptr;
    m_base = isFile ? &folder->line() : new QLineEdit;
    m_base->setObjectName(QStringLiteral("platformBase"));
    const auto showBase = [this, places = profile.environments, known] {
        for (const PlatformEnvironment &place : places) {
            if (place.id == environment())
                m_base->setText(shownPlace(place.id == known.environment && !known.base.isEmpty() ? known.base : place.base));
        }
    };
    connect(m_environment, &QComboBox::currentIndexChanged, m_base, showBase);
    showBase();
    addLine(isFile ? tr("Folder or stick") : tr("Address"), isFile ? static_cast<QWidget *>(folder) : m_base, m_base);
}

void PlatformForm::addCredentials(const Profile &profile, const PlatformStatus &known)
{
    for (const CredentialSlot &slot : profile.credentials) {
        auto *field = new QLineEdit;
        field->setObjectName(QStringLiteral("credential_") + slot.id);
        if (slot.secret)
            field->setEchoMode(QLineEdit::Password);
        if (!known.environment.isEmpty())
            field->setPlaceholderText(tr("as before while the address is the same; write it to change it"));
        m_credentials.insert(slot.id, field);
        addLine(slot.zh, field, field);
    }
}

void PlatformForm::ask(const Profile &profile, const PlatformStatus &known, bool isTraining, const QString &origin)
{
    if (m_profile != profile.id) {
        clear();
        m_profile = profile.id;
        addHead(profile, origin);
        addPlace(profile, known, isTraining);
        if (m_environment != nullptr)
            addCredentials(profile, known);
        m_problem = makeLabel({}, "refuse");
        m_problem->setObjectName(QStringLiteral("platformProblem"));
        m_problem->setWordWrap(true);
        m_grid->addWidget(m_problem, m_grid->rowCount(), 0, 1, 2);
        auto *done = new KeyButton(m_theme, tr("Switch on"), QStringLiteral("Enter"), ButtonLook::Primary);
        connect(done, &QPushButton::clicked, this, &PlatformForm::completed);
        m_grid->addWidget(done, m_grid->rowCount(), 1, Qt::AlignLeft);
        done->setVisible(m_environment != nullptr);
    }
    m_problem->clear();
    m_problem->hide();
    show();
    if (!m_road.isEmpty())
        m_road.at(m_road.size() > 1 ? 1 : 0)->setFocus(); // the place is proposed
}

void PlatformForm::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

void PlatformForm::done()
{
    clear();
    hide();
}

QString PlatformForm::environment() const
{
    return m_environment != nullptr ? m_environment->currentData().toString() : QString();
}

QString PlatformForm::base() const
{
    return m_base != nullptr ? m_base->text().trimmed() : QString();
}

QHash<QString, QString> PlatformForm::credentials() const
{
    QHash<QString, QString> values;
    for (auto it = m_credentials.begin(); it != m_credentials.end(); ++it)
        values.insert(it.key(), it.value()->text().trimmed());
    return values;
}

} // namespace suben
