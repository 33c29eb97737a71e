#include "ui/settings/looksection.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QVBoxLayout>

namespace suben
{

namespace
{

const QString SchemeSetting = QStringLiteral("look/scheme");
const QString LanguageSetting = QStringLiteral("look/language");

} // namespace

LookSection::LookSection(Desk &desk)
    : SettingsSection(desk, QStringLiteral("look"), tr("Letters and colours")), m_letters(makeLabel({}, "bold")),
      m_scheme(new QComboBox), m_language(new QComboBox)
{
    addRow(tr("Size of the letters"), m_letters);
    const auto button = [&](const QString &word, Act act) {
        return new KeyButton(theme(), word, desk.keys.action(act));
    };
    addButtons({button(tr("Smaller"), Act::LettersSmaller), button(tr("Usual"), Act::LettersUsual),
                button(tr("Larger"), Act::LettersLarger)});
    m_scheme->setObjectName(QStringLiteral("scheme"));
    m_scheme->addItem(tr("As the system"), QString());
    m_scheme->addItem(tr("Light"), QStringLiteral("light"));
    m_scheme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_scheme->setMaximumWidth(theme().px(320));
    addRow(tr("Colours"), m_scheme);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(QStringLiteral(u"中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setMaximumWidth(theme().px(320));
    addRow(tr("Language"), m_language);
    column().addStretch();
    connect(m_scheme, &QComboBox::activated, this, &LookSection::chooseScheme);
    connect(m_language, &QComboBox::activated, this, &LookSection::chooseLanguage);
    connect(&desk.theme, &Theme::changed, this, &LookSection::refresh);
    setFocusProxy(m_scheme);
}

void LookSection::refresh()
{
    m_letters->setText(tr("%1 %").arg(theme().letterSize()));
    const QSettings settings;
    m_scheme->setCurrentIndex(std::max(0, m_scheme->findData(settings.value(SchemeSetting).toString())));
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.value(LanguageSetting).toString())));
}

void LookSection::chooseScheme()
{
    const QString scheme = m_scheme->currentData().toString();
    QSettings().setValue(SchemeSetting, scheme);
    desk().theme.setScheme(scheme == u"dark"    ? Theme::Scheme::Dark
                           : scheme == u"light" ? Theme::Scheme::Light
                                                : Theme::schemeOf(QPalette()));
}

void LookSection::chooseLanguage()
{
    QSettings().setValue(LanguageSetting, m_language->currentData());
    Q_EMIT said(Tone::Info, tr("The language changes at the next start"), {});
}

} // namespace suben
