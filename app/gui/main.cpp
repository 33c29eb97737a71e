#include "resources/resources.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QTranslator>

using namespace suben;

namespace
{

void setUp(QApplication &application)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setOrganizationName(QStringLiteral("Suben"));
    QApplication::setApplicationName(QStringLiteral("Suben"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/suben/icons/suben.svg")));
    const QString language = QSettings().value(QStringLiteral("look/language"), QStringLiteral("zh_CN")).toString();
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/i18n/suben_%1.qm").arg(language)))
        QApplication::installTranslator(translator);
    QLocale::setDefault(QLocale(language));
}

void dress(Theme &theme, QApplication &application)
{
    const QSettings settings;
    const QString look = settings.value(QStringLiteral("look/scheme")).toString();
    theme.setScheme(look == QLatin1String("dark")    ? Theme::Scheme::Dark
                    : look == QLatin1String("light") ? Theme::Scheme::Light
                                                     : Theme::schemeOf(application.palette()));
    theme.setLetterSize(settings.value(QStringLiteral("look/letterSize"), 100).toInt());
    theme.apply(application);
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    registerSubenResources();
    setUp(application);
    Theme theme;
    dress(theme, application);
    KeyMap keys;
    Desk desk{theme, keys, {}};
    const SystemClock clock;
    MainWindow window(desk, pageTable(), clock);
    window.show();
    return QApplication::exec();
}
