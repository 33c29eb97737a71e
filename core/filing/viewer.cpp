#include "core/filing/viewer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct ViewerText {
    Q_DECLARE_TR_FUNCTIONS(Viewer)
};

/// JSON that may stand inside a script element: no text of the ledger can end it.
QByteArray embedded(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Compact).replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
}

} // namespace

Result<QByteArray> formFile(const QString &name)
{
    QFile file(QStringLiteral(":/suben/forms/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, ViewerText::tr("The page of the package is missing from the program."));
    return file.readAll();
}

Result<QByteArray> viewerPage(const QJsonObject &manifest, const QJsonArray &registers, const QByteArray &chain)
{
    auto page = formFile(QStringLiteral("viewer.html"));
    const auto check = formFile(QStringLiteral("verifycore.js"));
    if (!page || !check)
        return page ? check : page;
    const QJsonObject data{{QStringLiteral("manifest"), manifest}, {QStringLiteral("registers"), registers},
                           {QStringLiteral("chain"), QString::fromUtf8(chain)}};
    page->replace("/*@verify@*/", *check);
    return page->replace("\"@data@\"", embedded(QJsonDocument(data)));
}

} // namespace suben
