#include "core/workspace/keyunlock.h"

#include "core/base/clock.h"
#include "core/storage/store.h"
#include "core/storage/wrongpasswords.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct KeyUnlockText {
    Q_DECLARE_TR_FUNCTIONS(KeyUnlock)
};

/// No user is called so: names are trimmed.
const QString KeyName = QStringLiteral(" key");

} // namespace

Result<Keyring> unlockPatiently(Store &store, const Clock &clock, const QString &word)
{
    const auto wait =
        store.read([&](Database &db) -> Result<qint64> { return WrongPasswords(db, clock.now()).wait(KeyName); });
    if (!wait)
        return Failure(wait.error());
    if (*wait > 0)
        return failure(ErrorCode::NotAllowed,
                       KeyUnlockText::tr("Wrong too often. Wait %1 seconds, then do it again.").arg(*wait));
    auto opened = Keyring::unlockWith(store, word);
    const bool isWrong = !opened && opened.error().code == ErrorCode::NotAllowed;
    if (store.isReadOnly() || word.isEmpty() || (!opened && !isWrong))
        return opened;
    const auto noted = store.note([&](Database &db) -> Result<void> {
        WrongPasswords wrong(db, clock.now());
        isWrong ? wrong.note(KeyName) : wrong.forget(KeyName);
        return {};
    });
    return noted ? std::move(opened) : Result<Keyring>(Failure(noted.error()));
}

} // namespace suben
