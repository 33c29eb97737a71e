#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace suben::test
{

/// What one call of the built subenctl answered.
struct CtlAnswer {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json; ///< of a call with --json; empty when standard output is not exactly one JSON document
};

/// The built subenctl (SUBEN_CTL) with a folder and keys of its own, in a training ledger on 2026-11-22 09:30.
class Subenctl final
{
public:
    /// Speaks about the ledger `shop.suben` in `folder`.
    explicit Subenctl(const QString &folder);

    QString file(const QString &name) const;
    QString ledger() const { return file(QStringLiteral("shop.suben")); }
    /// Global options, then `arguments`.
    CtlAnswer run(const QStringList &arguments, const QByteArray &input = {}) const;
    CtlAnswer json(const QStringList &arguments) const;
    /// Goes on by itself: the practice platform, or a call that is killed.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    QStringList globals{QStringLiteral("--clock"), QStringLiteral("2026-11-22T09:30:00+08:00")};

    QString language{QStringLiteral("en")}; ///< sentences are compared in English unless a test is about the Chinese

private:
    QString m_folder;
};

/// Writes a text file; its path.
QString writeText(const QString &path, const QByteArray &text);

} // namespace suben::test
