#include "core/codes/gs1.h"

namespace suben
{

bool isGs1Character(QChar c)
{
    static constexpr QStringView Signs = u"!\"%&'()*+,-./:;<=>?_";
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') || Signs.contains(c);
}

} // namespace suben
