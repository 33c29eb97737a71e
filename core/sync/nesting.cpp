#include "core/sync/nesting.h"

#include <algorithm>

namespace suben
{

int nestingOf(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    bool isText = false;
    bool isEscaped = false;
    for (const char each : json) {
        if (isText) {
            isText = isEscaped || each != '"';
            isEscaped = !isEscaped && each == '\\';
        } else if (each == '"') {
            isText = true;
        } else if (each == '[' || each == '{') {
            deepest = std::max(deepest, ++depth);
        } else if (each == ']' || each == '}') {
            --depth;
        }
    }
    return deepest;
}

} // namespace suben
