#pragma once

#include "core/storage/secret.h"

#include <QString>
#include <optional>

namespace suben
{

/// 128 random bits for the owner to keep on paper: `7K2M-…`, seven groups of four. The letters I L O U are never used;
/// the last 12 bits are a checksum, so that a slip of the pen is told from a wrong code.
constexpr int RecoveryBytes = 16;

QString recoveryCode(const Secret &bits);
/// Spaces, dashes and case do not matter; I and L are read as 1, O as 0. Nothing for what is no code.
std::optional<Secret> readRecoveryCode(const QString &text);
/// The wrapping key that follows from the bits (BLAKE2b; 128 random bits need no slow hash).
Secret keyFromRecovery(const Secret &bits);

} // namespace suben
