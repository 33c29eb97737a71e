#include "core/rules/readingwords.h"

#include <QHash>

namespace suben
{

QString operatorInChinese(Operator op)
{
    static constexpr const char16_t *Words[] = {u"是",   u"不是",   u"属于", u"不属于", u"带有", u"不带",
                                                u"小于", u"不超过", u"超过", u"不少于", u"早于", u"不晚于",
                                                u"晚于", u"不早于", u"少于", u"提到",   u"已填"};
    return QString::fromUtf16(Words[static_cast<int>(op)]);
}

QString severityInChinese(Severity severity)
{
    static constexpr const char16_t *Words[] = {u"拒绝", u"须确认", u"警告", u"提示"};
    return QString::fromUtf16(Words[static_cast<int>(severity)]);
}

QString builtInInChinese(const FactPath &path)
{
    static const QHash<QString, QString> words{
        {u"event.date"_qs, u"业务日期"_qs},        {u"event.time"_qs, u"业务时间"_qs},
        {u"event.hoursLate"_qs, u"补录小时数"_qs}, {u"event.actor"_qs, u"经手人"_qs},
        {u"event.location"_qs, u"地点"_qs},        {u"line.qty"_qs, u"数量"_qs},
        {u"line.side"_qs, u"出入方向"_qs},         {u"lot.id"_qs, u"批次"_qs},
        {u"lot.state"_qs, u"批次状态"_qs},         {u"item.id"_qs, u"商品"_qs},
        {u"item.category"_qs, u"商品类别"_qs},     {u"item.scope"_qs, u"经营范围类别"_qs},
        {u"party.id"_qs, u"往来单位"_qs},          {u"object.id"_qs, u"对象"_qs},
        {u"object.state"_qs, u"对象状态"_qs},      {u"own.roles"_qs, u"本单位角色"_qs},
        {u"own.kind"_qs, u"本单位类型"_qs},        {u"own.admin"_qs, u"所在行政区"_qs},
        {u"paper.kind"_qs, u"证照种类"_qs},        {u"paper.validTo"_qs, u"证照到期日"_qs},
        {u"paper.number"_qs, u"证照编号"_qs},      {u"due.daysLate"_qs, u"逾期天数"_qs},
        {u"clock.today"_qs, u"今天"_qs},           {u"clock.now"_qs, u"现在"_qs},
        {u"clock.periodEnd"_qs, u"期末"_qs}};
    return words.value(path.holder, path.text);
}

QString partInChinese(const QString &part)
{
    static const QHash<QString, QString> words{
        {u"default"_qs, u"默认值"_qs},   {u"signedIn"_qs, u"已登录确认"_qs}, {u"bad"_qs, u"不合格项数"_qs},
        {u"open"_qs, u"未填项数"_qs},    {u"state"_qs, u"状态"_qs},          {u"validTo"_qs, u"到期日"_qs},
        {u"left"_qs, u"剩余量"_qs},      {u"number"_qs, u"编号"_qs},         {u"here"_qs, u"在库数"_qs},
        {u"notHere"_qs, u"不在库数"_qs}, {u"packs"_qs, u"件数"_qs},          {u"repeated"_qs, u"重复数"_qs},
        {u"gaps"_qs, u"缺号数"_qs},      {u"scanned"_qs, u"扫码数"_qs},      {u"registration"_qs, u"登记证号后六位"_qs},
        {u"birth"_qs, u"出生日期"_qs},   {u"species"_qs, u"畜种"_qs},        {u"expiry"_qs, u"有效期"_qs},
        {u"admin"_qs, u"行政区"_qs},     {u"covers"_qs, u"范围"_qs},         {u"amount"_qs, u"数量"_qs},
        {u"di"_qs, u"产品标识"_qs},      {u"serial"_qs, u"序列号"_qs},       {u"lot"_qs, u"批号"_qs}};
    return words.value(part, part);
}

QString programWordInChinese(const QString &word)
{
    static const QHash<QString, QString> words{{u"input"_qs, u"出"_qs},
                                               {u"output"_qs, u"入"_qs},
                                               {u"active"_qs, u"正常"_qs},
                                               {u"onHold"_qs, u"封存"_qs},
                                               {u"recalled"_qs, u"召回"_qs},
                                               {u"expired"_qs, u"过期"_qs},
                                               {u"destroyed"_qs, u"已销毁"_qs},
                                               {u"none"_qs, u"没有"_qs},
                                               {u"notYet"_qs, u"尚未生效"_qs},
                                               {u"valid"_qs, u"有效"_qs},
                                               {u"ended"_qs, u"已过期"_qs},
                                               {u"true"_qs, u"是"_qs},
                                               {u"false"_qs, u"否"_qs},
                                               {u"save:item"_qs, u"保存商品时"_qs},
                                               {u"save:party"_qs, u"保存往来单位时"_qs},
                                               {u"save:paper"_qs, u"保存证照时"_qs}};
    return words.value(word, word);
}

} // namespace suben
