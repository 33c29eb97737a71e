#include "core/rules/factpath.h"

#include <QHash>
#include <QStringList>

namespace suben
{

namespace
{

const QHash<QString, FactScope> &scopes()
{
    static const QHash<QString, FactScope> all{
        {u"event"_qs, FactScope::Event},   {u"line"_qs, FactScope::Line},   {u"lot"_qs, FactScope::Lot},
        {u"item"_qs, FactScope::Item},     {u"party"_qs, FactScope::Party}, {u"own"_qs, FactScope::Own},
        {u"object"_qs, FactScope::Object}, {u"paper"_qs, FactScope::Paper}, {u"due"_qs, FactScope::Due},
        {u"query"_qs, FactScope::Query},   {u"clock"_qs, FactScope::Clock}, {u"setting"_qs, FactScope::Setting},
    };
    return all;
}

const QHash<QString, BuiltIn> &builtIns()
{
    static const QHash<QString, BuiltIn> all{
        {u"event.date"_qs, BuiltIn::EventDate},
        {u"event.time"_qs, BuiltIn::EventTime},
        {u"event.docNo"_qs, BuiltIn::EventDocNo},
        {u"event.hoursLate"_qs, BuiltIn::EventHoursLate},
        {u"event.backEntry"_qs, BuiltIn::EventBackEntry},
        {u"event.actor"_qs, BuiltIn::EventActor},
        {u"event.location"_qs, BuiltIn::EventLocation},
        {u"line.qty"_qs, BuiltIn::LineQty},
        {u"line.side"_qs, BuiltIn::LineSide},
        {u"line.price"_qs, BuiltIn::LinePrice},
        {u"line.amount"_qs, BuiltIn::LineAmount},
        {u"line.codes"_qs, BuiltIn::LineCodes},
        {u"lot.id"_qs, BuiltIn::LotId},
        {u"lot.code"_qs, BuiltIn::LotCode},
        {u"lot.made"_qs, BuiltIn::LotMade},
        {u"lot.expiry"_qs, BuiltIn::LotExpiry},
        {u"lot.state"_qs, BuiltIn::LotState},
        {u"item.id"_qs, BuiltIn::ItemId},
        {u"item.category"_qs, BuiltIn::ItemCategory},
        {u"item.name"_qs, BuiltIn::ItemName},
        {u"item.gtin"_qs, BuiltIn::ItemGtin},
        {u"party.id"_qs, BuiltIn::PartyId},
        {u"party.name"_qs, BuiltIn::PartyName},
        {u"party.creditCode"_qs, BuiltIn::PartyCreditCode},
        {u"object.id"_qs, BuiltIn::ObjectId},
        {u"object.state"_qs, BuiltIn::ObjectState},
        {u"own.roles"_qs, BuiltIn::OwnRoles},
        {u"own.kind"_qs, BuiltIn::OwnKind},
        {u"own.admin"_qs, BuiltIn::OwnAdmin},
        {u"paper.number"_qs, BuiltIn::PaperNumber},
        {u"paper.validFrom"_qs, BuiltIn::PaperValidFrom},
        {u"paper.validTo"_qs, BuiltIn::PaperValidTo},
        {u"paper.kind"_qs, BuiltIn::PaperKind},
        {u"due.daysLate"_qs, BuiltIn::DueDaysLate},
        {u"due.date"_qs, BuiltIn::DueDate},
        {u"clock.today"_qs, BuiltIn::ClockToday},
        {u"clock.now"_qs, BuiltIn::ClockNow},
        {u"clock.periodEnd"_qs, BuiltIn::ClockPeriodEnd},
    };
    return all;
}

} // namespace

std::optional<FactPath> parseFactPath(const QString &text)
{
    const qsizetype hash = text.indexOf(u'#');
    const QStringList words = (hash < 0 ? text : text.left(hash)).split(u'.');
    const auto scope = scopes().constFind(words.value(0));
    if (scope == scopes().cend() || words.size() < 2 || words.size() > 3 || words.contains(QString()))
        return std::nullopt;
    FactPath path;
    path.scope = *scope;
    path.text = text;
    path.part = hash < 0 ? QString() : text.mid(hash + 1);
    if (path.scope == FactScope::Query || path.scope == FactScope::Setting) {
        path.holder = words[1];
        path.member = words.value(2);
        return path;
    }
    path.holder = words[0] + u'.' + words[1];
    path.member = words.value(2);
    path.builtIn = builtIns().value(path.holder, BuiltIn::None);
    return path;
}

bool isPerLine(FactScope scope)
{
    return scope == FactScope::Line || scope == FactScope::Lot || scope == FactScope::Item;
}

} // namespace suben
