#include "core/model/step.h"

#include <array>

namespace suben
{

namespace
{

constexpr std::array Shapes{u"in", u"out", u"transform", u"move", u"pack", u"observe", u"adjust"};
constexpr std::array Dispositions{u"active", u"onHold", u"recalled", u"expired", u"destroyed"};

template <typename Enum, typename Names>
std::optional<Enum> find(const Names &names, QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString shapeName(Shape shape)
{
    return QString::fromUtf16(Shapes[static_cast<std::size_t>(shape)]);
}

std::optional<Shape> shapeFromName(QStringView name)
{
    return find<Shape>(Shapes, name);
}

QString dispositionName(Disposition disposition)
{
    return QString::fromUtf16(Dispositions[static_cast<std::size_t>(disposition)]);
}

std::optional<Disposition> dispositionFromName(QStringView name)
{
    return find<Disposition>(Dispositions, name);
}

} // namespace suben
