#pragma once

#include "core/base/result.h"
#include "core/sync/answerspec.h"
#include "core/sync/transport.h"

#include <QJsonValue>

namespace suben
{

/// The answer as one tree: JSON as it is; of XML an element with nothing but text is that text, attributes are `@name`,
/// repeated elements a list, prefixes of namespaces fall away; of SOAP the body's content. Undefined when it is neither.
QJsonValue treeOf(const QString &text);

/// The tree after the answer's steps (verify, decrypt) ran and the texts that hold documents were read. Verification
/// when the answer's signature does not fit; undefined when it cannot be read.
Result<QJsonValue> answerTree(const AnswerSpec &spec, const Answer &answer, const RequestFacts &facts);

} // namespace suben
