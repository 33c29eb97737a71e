#include "tests/support/subenctl.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace suben::test
{

Subenctl::Subenctl(const QString &folder) : m_folder(folder) {}

QString Subenctl::file(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

std::unique_ptr<QProcess> Subenctl::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SUBEN_KEY_DIR"), file(QStringLiteral("keys")));
    environment.insert(QStringLiteral("SUBEN_LANG"), language);
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder);
    process->start(QStringLiteral(SUBEN_CTL), QStringList{QStringLiteral("--ledger"), ledger()} + globals + arguments);
    return process;
}

CtlAnswer Subenctl::run(const QStringList &arguments, const QByteArray &input) const
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    process->waitForFinished(120'000);
    CtlAnswer answer;
    answer.exit = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    answer.out = process->readAllStandardOutput();
    answer.err = process->readAllStandardError();
    return answer;
}

CtlAnswer Subenctl::json(const QStringList &arguments) const
{
    CtlAnswer answer = run(QStringList{QStringLiteral("--json")} + arguments);
    answer.json = QJsonDocument::fromJson(answer.out).object();
    return answer;
}

QString writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace suben::test
