#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QString>
#include <chrono>
#include <functional>
#include <memory>

namespace suben
{

/// The transaction boundary and the exception boundary: SQL throws below it, values are returned above it.
/// One connection, one thread; a second thread opens its own Store on the same file (WAL, busy timeout 5 s).
class Store final
{
public:
    enum class Mode { ReadWrite, ReadOnly, Create };
    /// What the person at the ledger may do, whatever the file allows.
    enum class Access { Writing, Reading };

    /// Opens the file, sets the pragmas (WAL, foreign_keys, synchronous=FULL, busy timeout) and runs the migrations
    /// that are missing (a verified backup first, beside the file). Refuses a newer file with the version it needs
    /// (ErrorCode::Storage) and a file that is no ledger (ErrorCode::Usage).
    static Result<std::unique_ptr<Store>> open(const QString &path, Mode mode);
    ~Store();

    /// A consistent snapshot. `work` is `Result<T>(Database &)`; what it returns is returned.
    template <typename Work>
    auto read(Work &&work) -> std::invoke_result_t<Work, Database &>
    {
        using R = std::invoke_result_t<Work, Database &>;
        R result = failure(ErrorCode::Storage, QString());
        const auto ran = runRead([&](Database &db) {
            result = work(db);
            return result.has_value();
        });
        return ran ? std::move(result) : R(tl::unexpect, ran.error());
    }

    /// BEGIN IMMEDIATE … COMMIT; an error returned by `work`, and anything thrown, rolls back. Never nested, never held
    /// across a dialog, a network call or an event loop.
    template <typename Work>
    auto write(Work &&work) -> std::invoke_result_t<Work, Database &>
    {
        using R = std::invoke_result_t<Work, Database &>;
        R result = failure(ErrorCode::Storage, QString());
        const auto ran = runWrite([&](Database &db) {
            result = work(db);
            return result.has_value();
        });
        return ran ? std::move(result) : R(tl::unexpect, ran.error());
    }

    /// As `write`, for what the program notes by itself also while somebody may only read: sign-ins, what has become due,
    /// what an inspector was shown. Never for what a person enters.
    template <typename Work>
    auto note(Work &&work) -> std::invoke_result_t<Work, Database &>
    {
        const Access before = access();
        setAccess(Access::Writing);
        auto result = write(std::forward<Work>(work));
        setAccess(before);
        return result;
    }

    /// Writes of several services as one transaction: inside `work`, `read` and `write` join it, each taking back only
    /// its own when it fails. `work` is `Result<T>()`; an error it returns takes everything back, which is also how an
    /// import rehearses. Not inside itself, not inside `read` or `write`.
    template <typename Work>
    auto together(Work &&work) -> std::invoke_result_t<Work>
    {
        using R = std::invoke_result_t<Work>;
        R result = failure(ErrorCode::Storage, QString());
        const auto ran = runTogether([&] {
            result = work();
            return result.has_value();
        });
        return ran ? std::move(result) : R(tl::unexpect, ran.error());
    }

    /// With Access::Reading `write` and `together` are NotAllowed, with a sentence that says so.
    void setAccess(Access access);
    Access access() const;

    /// How long a statement waits for another program that holds the file; five seconds unless told.
    void setPatience(std::chrono::milliseconds patience);
    /// The last `read`, `write` or `together` gave up because another program held the file.
    bool wasHeld() const;

    /// Stops a statement that is running on this store; callable from another thread. The work returns Cancelled.
    void interrupt();
    QString path() const;
    bool isReadOnly() const;

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    /// `work` returns whether to commit. The Result is an error only when SQL threw.
    Result<void> runRead(const std::function<bool(Database &)> &work);
    Result<void> runWrite(const std::function<bool(Database &)> &work);
    Result<void> runTogether(const std::function<bool()> &work);
    std::unique_ptr<Private> d;
};

} // namespace suben
