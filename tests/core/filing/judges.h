#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <map>
#include <optional>

namespace suben::test
{

/// What another program said of our output.
struct Judgement {
    int exit = -1;
    QByteArray said;
};

/// Nothing where the program is not installed.
std::optional<Judgement> judgedBy(const QString &program, const QStringList &arguments, const QString &nodePath = {});
/// By npm's bagit-tools (tests/judges); nothing where they or node are not installed.
std::optional<Judgement> judgedBag(const QString &folder);
/// By PDFBox Preflight (Debian: libpdfbox2-java) against PDF/A-1b; nothing where it or Java is not installed.
std::optional<Judgement> judgedArchivePdf(const QString &path);

/// Writes the files of a package below `folder`; the folder of the bag.
QString laidOut(const std::map<QString, QByteArray> &files, const QString &folder);

} // namespace suben::test
