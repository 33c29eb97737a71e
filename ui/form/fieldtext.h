#pragma once

#include "core/rules/fieldrule.h"

#include <QDate>

namespace suben
{

/// What became of typed text.
struct FieldReading {
    Value value;
    QString problem; ///< why it cannot be read, and what to do; empty when it was read
};

/// Reads text as the field's type wants it: every date form of demand D20, `21天`, `3箱`, `12*5`, a choice by its
/// number, word or the word's beginning. Empty text is nothing, without a problem.
FieldReading readField(const FieldRule &rule, const QString &text, QDate today);
/// The value as a cell shows it.
QString showField(const FieldRule &rule, const Value &value);
/// The words of a field and of its choices are shown in this language.
Language windowLanguage();

} // namespace suben
