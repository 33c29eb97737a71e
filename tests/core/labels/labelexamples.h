#pragma once

#include "core/labels/labelsheet.h"
#include "core/labels/labeltemplates.h"
#include "core/labels/templatecheck.h"

#include <QTest>

namespace suben::examples
{

inline LabelTemplate shipped(const QString &id)
{
    const auto found = LabelTemplates::load({QStringLiteral(SUBEN_RESOURCES "/labels")}).find(id);
    return found ? *found : LabelTemplate();
}

/// Scenario 1 of domain/categories.md §8.
inline LabelContent milk()
{
    LabelContent content;
    content.facts = {
        {QStringLiteral("item.name"), QStringLiteral("品名"), QStringLiteral("纯牛奶")},
        {QStringLiteral("item.spec"), QStringLiteral("规格"), QStringLiteral("250mL×12")},
        {QStringLiteral("lot.code"), QStringLiteral("批号"), QStringLiteral("20261020A1")},
        {QStringLiteral("lot.made"), QStringLiteral("生产日期"), QStringLiteral("2026-10-20")},
        {QStringLiteral("lot.expiry"), QStringLiteral("保质期至"), QStringLiteral("2027-04-20")},
        {QStringLiteral("lot.origin"), QStringLiteral("产地"), QStringLiteral("内蒙古呼和浩特市")},
        {QStringLiteral("item.maker"), QStringLiteral("生产者"), QStringLiteral("草原乳业有限公司")},
        {QStringLiteral("party.name"), QStringLiteral("供货者"), QStringLiteral("烟台市芝罘区海鲜乳品批发有限公司")},
        {QStringLiteral("own.name"), QStringLiteral("经营者"), QStringLiteral("老周粮油食品店")}};
    content.trace = {
        TraceForm::Gb33993, QStringLiteral("6901234000016"), QStringLiteral("20261020A1"), QDate(2027, 4, 20), {}, {}};
    return content;
}

/// Loose goods without a GTIN: text that a telephone shows.
inline LabelContent nuts()
{
    LabelContent content = milk();
    content.facts[0].text = QStringLiteral("每日坚果混合装");
    content.facts[1].text = QStringLiteral("500 g");
    content.facts[2].text = QStringLiteral("20261108H1");
    content.trace = {TraceForm::Own, {}, QStringLiteral("20261108H1"), QDate(2027, 4, 20), {}, {}};
    return content;
}

inline LabelContent cylinder()
{
    LabelContent content;
    content.facts = {{QStringLiteral("object.code"), QStringLiteral("气瓶编号"), QStringLiteral("QP37060200017")},
                     {QStringLiteral("object.medium"), QStringLiteral("介质"), QStringLiteral("液化石油气")},
                     {QStringLiteral("event.filled"), QStringLiteral("净重"), QStringLiteral("14.5 kg")},
                     {QStringLiteral("event.date"), QStringLiteral("充装日期"), QStringLiteral("2026-11-22")},
                     {QStringLiteral("object.nextInspection"), QStringLiteral("下次检验"), QStringLiteral("2028-06")},
                     {QStringLiteral("own.name"), QStringLiteral("充装站"), QStringLiteral("烟台市福山燃气充装站")},
                     {QStringLiteral("own.phone"), QStringLiteral("电话"), QStringLiteral("0535-6210370")},
                     {QStringLiteral("view.text"), {}, QStringLiteral("远离火源,直立存放")}};
    return content;
}

inline LabelContent bulk()
{
    LabelContent content = nuts();
    content.facts[0].text = QStringLiteral("大白菜");
    content.facts << LabelFact{QStringLiteral("item.price"), QStringLiteral("价格"), QStringLiteral("1.98/kg")}
                  << LabelFact{QStringLiteral("event.date"), QStringLiteral("进货日期"), QStringLiteral("2026-11-22")}
                  << LabelFact{QStringLiteral("lot.certificateNo"), QStringLiteral("合格证"),
                               QStringLiteral("HGZ-20261122-0031")};
    return content;
}

inline LabelContent contentFor(const QString &id)
{
    const LabelTemplate labelTemplate = shipped(id);
    if (labelTemplate.of == u"code" || labelTemplate.of == u"event" || labelTemplate.of == u"day")
        return exampleContent(labelTemplate, RulePacks());
    return labelTemplate.of == u"object" ? cylinder() : id.startsWith(u"shelf") ? bulk() : milk();
}

} // namespace suben::examples
