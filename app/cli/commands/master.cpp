#include "app/cli/command.h"

#include "core/ledger/catalog.h"
#include "core/ledger/merging.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct MasterCommandText {
    Q_DECLARE_TR_FUNCTIONS(MasterCommand)
};

/// Bar codes are longer, so a short row of digits is a record's own number.
constexpr qsizetype LongestNumber = 7;

Result<Item> recordOf(Catalog &catalog, ItemId id)
{
    return catalog.item(id);
}

Result<Party> recordOf(Catalog &catalog, PartyId id)
{
    return catalog.party(id);
}

auto known(Catalog &catalog, ItemId, const QString &word)
{
    return catalog.findItem(word);
}

auto known(Catalog &catalog, PartyId, const QString &word)
{
    return catalog.findParty(word);
}

/// By its number, as `find` shows it, else by name or code.
template <typename Id>
Result<Id> named(Session &session, const QString &word)
{
    Catalog catalog(session);
    bool isNumber = false;
    const Id id = static_cast<Id>(word.toLongLong(&isNumber));
    if (isNumber && word.size() <= LongestNumber && recordOf(catalog, id))
        return id;
    const auto found = known(catalog, Id{}, word);
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, MasterCommandText::tr("Nothing answers to “%1”.").arg(word));
    return (*found)->id;
}

/// What was merged is found by its own name too.
template <typename Id>
Result<Id> namedMerged(Session &session, const QString &word)
{
    const auto id = named<Id>(session, word);
    if (!id)
        return id;
    const auto merged = Merging(session).mergedInto(*id);
    if (!merged)
        return tl::make_unexpected(merged.error());
    Catalog catalog(session);
    for (const Id other : *merged) {
        if (const auto record = recordOf(catalog, other); record && record->name == word)
            return other;
    }
    return id;
}

template <typename Id>
int run(const Call &call)
{
    const auto options = Options::parse(call.arguments, {{QStringLiteral("merge"), 2, 2}, {QStringLiteral("separate"), 1, 1}},
                                        MasterCommandText::tr("Say merge KEPT OTHER or separate OTHER."));
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    Merging merging(session);
    const QStringList &words = options->positional();
    const bool merges = words.first() == u"merge";
    const auto first = merges ? named<Id>(session, words.at(1)) : namedMerged<Id>(session, words.at(1));
    const auto other = merges ? named<Id>(session, words.at(2)) : first;
    if (!first || !other)
        return call.console.fail(first ? other.error() : first.error());
    const auto done = merges ? merging.merge(*first, *other) : merging.separate(*other);
    if (!done)
        return call.console.fail(done.error());
    const auto standing = merging.standingFor(*other);
    Catalog catalog(session);
    const auto record = recordOf(catalog, standing.value_or(*other));
    call.console.say(merges ? MasterCommandText::tr("%1 stands for both now.").arg(record ? record->name : QString())
                            : MasterCommandText::tr("%1 stands for itself again.").arg(record ? record->name : QString()));
    call.console.document({{QStringLiteral("record"), raw(*other)}, {QStringLiteral("standsFor"), raw(standing.value_or(*other))}});
    return 0;
}

} // namespace

int runItem(const Call &call)
{
    return run<ItemId>(call);
}

int runParty(const Call &call)
{
    return run<PartyId>(call);
}

int runPaper(const Call &call)
{
    const auto options = Options::parse(call.arguments, {}, {}, 2, 2);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    bool isNumber = false;
    const auto paper = static_cast<PaperId>(options->positional().at(1).toLongLong(&isNumber));
    if (options->positional().first() != u"approve" || !isNumber)
        return call.console.fail({ErrorCode::Usage, MasterCommandText::tr("Say approve and the number of the paper."), {}});
    Catalog catalog((*workspace)->session());
    if (const auto approved = catalog.approve(paper); !approved)
        return call.console.fail(approved.error());
    const auto stands = catalog.paper(paper);
    const qint64 count = stands ? static_cast<qint64>(stands->approvals.size()) : 0;
    call.console.say(MasterCommandText::tr("Approved by %1 persons.").arg(count));
    call.console.document({{QStringLiteral("paper"), raw(paper)}, {QStringLiteral("approvals"), count}});
    return 0;
}

} // namespace suben
