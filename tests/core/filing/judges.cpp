#include "tests/core/filing/judges.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace suben::test
{

std::optional<Judgement> judgedBy(const QString &program, const QStringList &arguments, const QString &nodePath)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!nodePath.isEmpty())
        environment.insert(QStringLiteral("NODE_PATH"), nodePath);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return Judgement{process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError()};
}

std::optional<Judgement> judgedBag(const QString &folder)
{
    const QString judges = QStringLiteral(SUBEN_TEST_DATA "/../judges");
    for (const QString &modules : {judges + QStringLiteral("/node_modules"), QStringLiteral(SUBEN_SHARED "/checks/judges/node_modules")}) {
        if (QFileInfo::exists(modules + QStringLiteral("/bagit-tools")))
            return judgedBy(QStringLiteral("node"), {judges + QStringLiteral("/bag.js"), folder}, modules);
    }
    return std::nullopt;
}

std::optional<Judgement> judgedArchivePdf(const QString &path)
{
    const QDir jars(QStringLiteral("/usr/share/java"));
    QStringList classes;
    for (const char *jar : {"pdfbox2.jar", "preflight.jar", "xmpbox.jar", "fontbox2.jar", "commons-logging.jar", "commons-io.jar", "jaxb-api.jar"})
        classes << jars.filePath(QLatin1String(jar));
    for (const QString &jar : jars.entryList({QStringLiteral("*activation*.jar")}))
        classes << jars.filePath(jar);
    if (!QFileInfo::exists(classes[1]))
        return std::nullopt;
    return judgedBy(QStringLiteral("java"), {QStringLiteral("-cp"), classes.join(u':'), QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path});
}

QString laidOut(const std::map<QString, QByteArray> &files, const QString &folder)
{
    QDir(folder).removeRecursively();
    for (const auto &[name, bytes] : files) {
        const QString path = folder + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no room");
    }
    return folder + u'/' + files.begin()->first.section(u'/', 0, 0);
}

} // namespace suben::test
