#include "core/model/document.h"

#include <array>

namespace suben
{

namespace
{
constexpr std::array HolderKinds{u"own", u"party", u"staff", u"item", u"lot", u"object"};
}

QString holderKindName(HolderKind kind)
{
    return QString::fromUtf16(HolderKinds[static_cast<std::size_t>(kind)]);
}

std::optional<HolderKind> holderKindFromName(QStringView name)
{
    for (std::size_t i = 0; i < HolderKinds.size(); ++i) {
        if (name == QStringView(HolderKinds[i]))
            return static_cast<HolderKind>(i);
    }
    return std::nullopt;
}

} // namespace suben
