#pragma once

#include "core/codes/codecheck.h"

namespace suben
{

/// Where the clerk finds the right code.
enum class CodeSource { Package, Licence, Card, Elsewhere };

/// What the sentences about one scheme need. Texts are English sources of the context `Codes`.
struct SchemeWords {
    const char *subject; ///< "credit code"
    CodeSource source = CodeSource::Elsewhere;
    const char *shape = nullptr; ///< how it is written, a whole sentence; nullptr: a general one
    bool secret = false;         ///< masked wherever it is shown
};

/// What is wrong and what to do, at most two sentences; empty for Ok. `subject` stands for that of the words when it is
/// given.
QString codeSentence(const CodeCheck &code, const SchemeWords &words, const QString &subject = {});
/// What normalisation changed; empty for nothing.
QString changeSentence(const CodeCheck &code, QStringView written, const SchemeWords &words);

} // namespace suben
