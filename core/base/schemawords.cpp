#include "core/base/schemawords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace suben
{

namespace
{

struct SchemaWords {
    Q_DECLARE_TR_FUNCTIONS(SchemaWords)
};

/// What the validator says, with what it names in the group, and what we say.
struct Saying {
    const char *pattern;
    const char *words;
};

constexpr std::array Sayings{
    Saying{"^Missing required property '(.*)'", QT_TRANSLATE_NOOP("SchemaWords", "“%1” is missing")},
    Saying{"'additionalProperties' constraints: '(.*)'", QT_TRANSLATE_NOOP("SchemaWords", "“%1” is not known here")},
    Saying{"^Missing dependency '(.*)'", QT_TRANSLATE_NOOP("SchemaWords", "“%1” is missing")},
    Saying{"not permitted by 'type'", QT_TRANSLATE_NOOP("SchemaWords", "a value of another kind belongs here")},
    Saying{"any enum values|'const' constraint", QT_TRANSLATE_NOOP("SchemaWords", "this is none of the words allowed here")},
    Saying{"'pattern' constraint", QT_TRANSLATE_NOOP("SchemaWords", "this is not written in the form wanted here")},
    Saying{"number less than or equal to (\\S+)", QT_TRANSLATE_NOOP("SchemaWords", "the number is %1 at most")},
    Saying{"number less than (\\S+)", QT_TRANSLATE_NOOP("SchemaWords", "the number is below %1")},
    Saying{"number greater than or equal to (\\S+)", QT_TRANSLATE_NOOP("SchemaWords", "the number is %1 at least")},
    Saying{"number greater than (\\S+)", QT_TRANSLATE_NOOP("SchemaWords", "the number is above %1")},
    Saying{"Array should contain no more than (\\d+)", QT_TRANSLATE_NOOP("SchemaWords", "the list has %1 members at most")},
    Saying{"Array should contain no fewer than (\\d+)", QT_TRANSLATE_NOOP("SchemaWords", "the list has %1 members at least")},
    Saying{"String should be no more than (\\d+)", QT_TRANSLATE_NOOP("SchemaWords", "the text has %1 characters at most")},
    Saying{"String should be no fewer than (\\d+)", QT_TRANSLATE_NOOP("SchemaWords", "the text has %1 characters at least")},
    Saying{"no more than (\\d+) properties", QT_TRANSLATE_NOOP("SchemaWords", "there are %1 entries at most")},
    Saying{"no fewer than (\\d+) properties", QT_TRANSLATE_NOOP("SchemaWords", "there are %1 entries at least")},
    Saying{"uniqueness constraint", QT_TRANSLATE_NOOP("SchemaWords", "the same stands here twice")},
    Saying{"valid (?:date|time)", QT_TRANSLATE_NOOP("SchemaWords", "this is no date or time")},
    Saying{"multiple of (\\S+)", QT_TRANSLATE_NOOP("SchemaWords", "the number is a multiple of %1")},
};

} // namespace

QString schemaWords(const QString &complaint)
{
    for (const Saying &saying : Sayings) {
        const auto match = QRegularExpression(QLatin1String(saying.pattern)).match(complaint);
        if (match.hasMatch())
            return match.lastCapturedIndex() > 0 ? SchemaWords::tr(saying.words).arg(match.captured(1)) : SchemaWords::tr(saying.words);
    }
    return SchemaWords::tr("this is none of the forms allowed here");
}

} // namespace suben
