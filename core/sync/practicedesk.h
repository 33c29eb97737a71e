#pragma once

#include "core/sync/practiceplatform.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <functional>
#include <map>
#include <optional>

namespace suben
{

/// A member of a record as the practice platform checks it.
struct PracticeField {
    QString name;
    bool isRequired = false;
    int mostCharacters = 0; ///< 0: any
    int mostBytes = 0;      ///< in GB18030
};

/// What a record brings or needs where the platform watches the order: lots or codes.
struct PracticeOrder {
    QStringList brings;
    QStringList needs;
    QString corrects; ///< key of the record it replaces
};

/// A request the platform works on by and by.
struct PracticeJob {
    QJsonArray results;
    int pollsLeft = 0;
    qint64 polledAt = 0;
    bool fails = false;
    bool isForgotten = false;
};

/// The other side's truth and its rules: what is stored and how often it came, tokens, jobs, nonces, what it decided.
/// Every dialect of the practice platform works at one desk.
class PracticeDesk final
{
public:
    using OrderOf = std::function<PracticeOrder(const QJsonObject &)>;
    /// What a platform looks at in each record.
    struct Checks {
        std::vector<PracticeField> fields{};
        std::function<QString(const QJsonObject &)> wrong{}; ///< empty text when nothing is
        OrderOf order{};
    };

    PracticeRules rules;
    QString appKey = QStringLiteral("practice");
    QString appSecret = QStringLiteral("practice-secret-001");
    std::map<QString, PracticeRecord> records;

    /// Seconds since the epoch by the platform's own clock.
    qint64 now() const;
    /// Whether it is under maintenance now.
    bool isClosed() const;
    /// What goes wrong with this upload; counts it.
    std::optional<PracticeFault::Kind> nextFault();
    /// Checks and stores: a result for each, with `recordKey`, `code`, and `receipt` or `message`.
    QJsonArray receive(const QJsonArray &arrived, const Checks &checks, std::optional<PracticeFault::Kind> fault);
    /// What a query finds.
    const PracticeRecord *find(const QString &key) const;

    /// A fresh token; the one before it ends. Empty when the door is locked.
    QString logIn(const QString &secret, const QString &wanted);
    bool holds(const QString &token) const;
    void endToken();
    /// A nonce counts once, or as often as it comes with the same bytes where the rules say so; empty ones are refused.
    bool isFresh(const QByteArray &nonce, const QByteArray &bytes = {});
    /// A message number belongs to one record.
    bool belongsTo(const QString &message, const QString &key);

    QString openJob(const QJsonArray &results, std::optional<PracticeFault::Kind> fault);
    /// Nothing where there is no such job any more; `pollsLeft` counts down. Polled too fast: `polledAt` is -1.
    std::optional<PracticeJob> poll(const QString &job);

    void note(const QString &decision);
    QJsonObject oracle() const;

private:
    QJsonObject storeOne(const QJsonObject &record, const Checks &checks);
    QString complaint(const QJsonObject &record, const Checks &checks) const;
    QJsonObject again(PracticeRecord &stored, const QJsonObject &record);

    int m_uploads = 0;
    int m_receipts = 0;
    int m_badLogins = 0;
    int m_tokens = 0;
    QString m_token;
    qint64 m_tokenUntil = 0;
    QHash<QByteArray, QByteArray> m_nonces; ///< with the digest of what came with it
    QHash<QString, QString> m_messages;     ///< message number → business key
    QSet<QString> m_brought;
    std::map<QString, PracticeJob> m_jobs;
    QStringList m_decisions;
};

/// Lower-case SHA-256 of the record's compact JSON.
QString practiceDigest(const QJsonObject &record);

} // namespace suben
