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

Result<QByteArray> viewerPage(const QJsonObject &manifest, const QJsonArray &registers, const QByteArray &chain)
{
    QFile file(QStringLiteral(":/suben/forms/viewer.html"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, ViewerText::tr("The page of the package is missing from the program."));
    const QJsonObject data{{QStringLiteral("manifest"), manifest}, {QStringLiteral("registers"), registers},
                           {QStringLiteral("chain"), QString::fromUtf8(chain)}};
    return file.readAll().replace("\"@data@\"", embedded(QJsonDocument(data)));
}

} // namespace suben
