#pragma once

#include "core/codes/codecheck.h"

#include <QDate>
#include <QStringList>

namespace suben
{

/// Longest text that is looked at, in UTF-16 units; longer is Bad (Length).
inline constexpr qsizetype LongestCode = 2048;

/// Checks a text as the code a rule pack names. Schemes (domain/categories.md §4):
///  firms and people  `uscc` (GB 32100), `orgCode` (GB 11714), `businessNo` (15 digits), `idcard` (GB 11643), `admin`
///  (GB/T 2260), `phone`, `plate` trade             `gtin` (8, 12, 13, 14), `sscc`, `gln`, `gs1` (element string,
///  brackets, Digital Link), `udi`, `ma`, `ahm`, `inStore` (20…29), `lot` food, farm        `sc`, `jy`, `earTag`,
///  `farmCode`, `organic`, `circulationNode`, `circulationMerchant`, `circulationVoucher` (9, 13, 20 digits; a region
///  that differs names `digits:N`) drugs, farm input `drug20`, `drugStd` (本位码), `pesticide32`, `vetDrug24`, `seed`
///  things            `cas`, `vin` (GB 16735), `equipment` (17 or 18), `equipmentReg` (20), `equipmentUse`
///  (使用登记证), `cylinder`, `traceCode` and `ownLabel` (our own), `customs` (18), `fireworksLicence` plain
///  `digits:18`, `digits:4-8`, `text`, `any`
/// `today` lets dates in the future be refused (birth dates); without it they pass.
CodeCheck checkScheme(QStringView scheme, QStringView text, QDate today = {});

/// The answer of the first scheme that accepts or recognises the text, else that of the first one. `SC10537060200018`
/// is a bad `sc` even where `text` stands behind it. No schemes at all: `any`.
CodeCheck checkAnyOf(const QStringList &schemes, QStringView text, QDate today = {});

bool schemeExists(QStringView scheme);
/// All names but the `digits:` family, sorted.
QStringList schemeNames();
/// What a scheme's codes are called, in the reader's language: `drug trace code`; `number` for the `digits:` family.
QString schemeTitle(QStringView scheme);
/// The parts a scheme can answer: `birth`, `sex`, `admin` for `idcard`. For the loader of packs.
QStringList partsOf(QStringView scheme);

/// As it may stand on screen, in logs and on paper: ID numbers as `370602********1011`, everything else unchanged.
QString maskedCode(QStringView scheme, QStringView text);

} // namespace suben
