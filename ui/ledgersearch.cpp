#include "ui/ledgersearch.h"

#include "core/ledger/search.h"
#include "core/workspace/workspace.h"

namespace suben
{

namespace
{

SearchHit hitOf(const Hit &hit)
{
    switch (hit.kind) {
    case HitKind::Item:
        return {SearchGroup::Items, hit.title, hit.detail, {Target::Kind::Item, hit.id, hit.title}};
    case HitKind::Lot:
        return {SearchGroup::Lots, hit.title, hit.detail, {Target::Kind::Lot, hit.id, hit.title}};
    case HitKind::ItemCode:
        return {SearchGroup::Lots, hit.title, hit.detail, {Target::Kind::Text, hit.id, hit.title}};
    case HitKind::Event:
        return {SearchGroup::Events, hit.title, hit.detail, {Target::Kind::Event, hit.id, hit.title}};
    case HitKind::Party:
        return {SearchGroup::Parties, hit.title, hit.detail, {Target::Kind::Party, hit.id, hit.title}};
    case HitKind::Object:
        return {SearchGroup::Lots, hit.title, hit.detail, {Target::Kind::Object, hit.id, hit.title}};
    }
    return {};
}

} // namespace

SearchSource ledgerSearch(Desk &desk)
{
    return [&desk](const QString &typed) {
        QList<SearchHit> hits;
        if (desk.workspace == nullptr)
            return hits;
        if (const auto found = Search(desk.workspace->session()).find(typed)) {
            for (const Hit &hit : *found)
                hits.append(hitOf(hit));
        }
        return hits;
    };
}

} // namespace suben
