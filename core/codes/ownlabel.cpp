#include "core/codes/checkers.h"
#include "core/codes/verdict.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace suben
{

namespace
{

struct LabelCaption {
    QStringView caption;
    const char16_t *part;
};
constexpr std::array LabelCaptions{LabelCaption{u"品名", u"name"},      LabelCaption{u"产品名称", u"name"},
                                   LabelCaption{u"批号", u"lot"},       LabelCaption{u"产品批号", u"lot"},
                                   LabelCaption{u"生产日期", u"made"},  LabelCaption{u"保质期至", u"expiry"},
                                   LabelCaption{u"有效期至", u"expiry"}};

/// `批号:L1` or `批号：L1`; the caption is empty where there is no colon.
std::pair<QStringView, QStringView> captioned(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    return colon < 1 ? std::pair<QStringView, QStringView>({}, line)
                     : std::pair(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
}

} // namespace

// What the labels of this program say without a network: lines of a caption and a text (core/labels/tracecode.h).
void checkOwnLabel(CodeCheck &code, QDate /*today*/)
{
    code.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QString &line : code.text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto [caption, value] = captioned(line);
        const auto known =
            std::find_if(LabelCaptions.begin(), LabelCaptions.end(),
                         [caption = caption](const LabelCaption &each) { return each.caption == caption; });
        if (known != LabelCaptions.end() && !value.isEmpty())
            code.parts.set(QString::fromUtf16(known->part), value.toString());
    }
    if (!code.parts.has(u"lot"))
        return refuse(code, CodeReason::Shape);
    code.recognised = true;
}

} // namespace suben
