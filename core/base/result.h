#pragma once

#include "core/base/finding.h"

#include <QString>
#include <tl/expected.hpp>

namespace suben
{

/// What a program can do about an error; subenctl's exit codes follow it (design/cli.md).
enum class ErrorCode {
    Refused,      ///< by a rule; `findings` say which
    Usage,        ///< the caller's words are wrong: a format, an option, a file that is not what it should be
    NotFound,     ///< no such record
    Storage,      ///< the file, the disk or the database
    Network,      ///< the line or the platform
    Verification, ///< a hash, a seal or a signature does not agree
    NotAllowed,   ///< this user may not do it, or the key is not there
    Cancelled     ///< stopped by the person; nothing was changed
};

/// Why something was not done. `text` is a sentence for people, in the language of the window.
struct Error {
    ErrorCode code = ErrorCode::Storage;
    QString text;
    Findings findings;
    bool operator==(const Error &) const = default;
};

/// A value or the reason why there is none, with the names of std::expected.
template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// `return failure(ErrorCode::NotFound, tr("No such lot."));`
inline Failure failure(ErrorCode code, const QString &text)
{
    return Failure(Error{code, text, {}});
}

} // namespace suben
