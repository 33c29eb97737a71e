#include "app/cli/command.h"

#include "core/base/clock.h"
#include "core/ledger/catalog.h"
#include "core/ledger/ledger.h"
#include "core/ledger/scanning.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct CodesCommandText {
    Q_DECLARE_TR_FUNCTIONS(CodesCommand)
};

void say(const Call &call, const CodeStory &story)
{
    call.console.say(QStringLiteral("%1  %2 %3").arg(story.code, story.itemName, story.lotCode));
    call.console.say(story.isHere ? CodesCommandText::tr("  in stock") : CodesCommandText::tr("  not in stock"));
    if (!story.parent.isEmpty())
        call.console.say(CodesCommandText::tr("  in %1").arg(story.parent));
    if (!story.children.isEmpty())
        call.console.say(CodesCommandText::tr("  holds %1").arg(story.children.join(QStringLiteral("  "))));
    for (const CodeStep &step : story.steps)
        call.console.say(QStringLiteral("  %1  %2  %3  %4  %5")
                             .arg(toIso(step.eventTime), step.stepName, step.docNo, step.partyName, step.parent));
}

QJsonObject toJson(const CodeStory &story)
{
    QJsonArray steps;
    for (const CodeStep &step : story.steps)
        steps.append(QJsonObject{{QStringLiteral("event"), raw(step.event)},
                                 {QStringLiteral("step"), step.step},
                                 {QStringLiteral("eventTime"), toIso(step.eventTime)},
                                 {QStringLiteral("docNo"), step.docNo},
                                 {QStringLiteral("party"), step.partyName},
                                 {QStringLiteral("parent"), step.parent}});
    return {{QStringLiteral("code"), story.code},
            {QStringLiteral("lot"), QString(story.itemName + u' ' + story.lotCode)},
            {QStringLiteral("inStock"), story.isHere},
            {QStringLiteral("parent"), story.parent},
            {QStringLiteral("children"), QJsonArray::fromStringList(story.children)},
            {QStringLiteral("steps"), steps}};
}

int show(const Call &call, Session &session, const QStringList &codes)
{
    QJsonArray list;
    for (const QString &code : codes) {
        const auto story = Scanning(session).story(code);
        if (!story)
            return call.console.fail(story.error());
        say(call, *story);
        list.append(toJson(*story));
    }
    call.console.document({{QStringLiteral("codes"), list}});
    return 0;
}

int record(const Call &call, Session &session, const EventDraft &draft)
{
    const auto recorded = Ledger(session).record(draft);
    if (!recorded)
        return call.console.fail(recorded.error());
    call.console.findings(recorded->findings);
    call.console.say(CodesCommandText::tr("Recorded as entry %1.").arg(raw(recorded->id)));
    call.console.document({{QStringLiteral("event"), raw(recorded->id)},
                           {QStringLiteral("parent"), text(draft.fields, u"event.parentCode")}});
    return 0;
}

int pack(const Call &call, Session &session, const Options &options)
{
    const QStringList &words = options.positional();
    auto draft = Scanning(session).draftOf(QStringLiteral("packing"), words.mid(2));
    if (!draft)
        return call.console.fail(draft.error());
    QString parent = words[1];
    if (parent == u"new") {
        const auto number = Scanning(session).nextSscc(options.value(QStringLiteral("prefix")));
        if (!number)
            return call.console.fail(number.error());
        parent = *number;
        call.console.say(CodesCommandText::tr("Carton %1").arg(parent));
    }
    draft->fields.set(QStringLiteral("event.parentCode"), parent);
    return record(call, session, *draft);
}

/// A sale, a return, a destruction … of packages by their codes.
int take(const Call &call, Session &session, const QString &step, const QStringList &codes, const Options &options)
{
    auto draft = Scanning(session).draftOf(step, codes);
    if (!draft)
        return call.console.fail(draft.error());
    if (const QString name = options.value(QStringLiteral("party")); !name.isEmpty()) {
        const auto party = Catalog(session).findParty(name);
        if (!party || !*party)
            return call.console.fail(
                {ErrorCode::NotFound, CodesCommandText::tr("There is no party %1.").arg(name), {}});
        draft->party = (*party)->id;
    }
    if (const QString number = options.value(QStringLiteral("doc")); !number.isEmpty())
        draft->fields.set(QStringLiteral("event.docNo"), number);
    for (const QString &set : options.values(QStringLiteral("set")))
        draft->fields.set(set.section(u'=', 0, 0), set.section(u'=', 1));
    return record(call, session, *draft);
}

int bind(const Call &call, Session &session, const QString &code, const QString &name)
{
    const auto item = Catalog(session).findItem(name);
    if (!item || !*item)
        return call.console.fail({ErrorCode::NotFound, CodesCommandText::tr("There is no item %1.").arg(name), {}});
    const auto bound = Scanning(session).bind(code, (*item)->id);
    if (!bound)
        return call.console.fail(bound.error());
    call.console.say(CodesCommandText::tr("%1 is %2 from now on.").arg(code, (*item)->name));
    call.console.document({{QStringLiteral("code"), code}, {QStringLiteral("item"), raw((*item)->id)}});
    return 0;
}

} // namespace

int runCodes(const Call &call)
{
    const auto options = Options::parse(
        call.arguments,
        {QStringLiteral("party"), QStringLiteral("doc"), QStringLiteral("set"), QStringLiteral("prefix")}, {}, 2,
        10'000);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const QStringList &words = options->positional();
    if (words.first() == u"show")
        return show(call, session, words.mid(1));
    if (words.first() == u"unpack")
        return take(call, session, QStringLiteral("unpacking"), words.mid(1), *options);
    if (words.first() == u"pack" && words.size() > 2)
        return pack(call, session, *options);
    if (words.first() == u"take" && words.size() > 2)
        return take(call, session, words[1], words.mid(2), *options);
    if (words.first() == u"bind" && words.size() == 3)
        return bind(call, session, words[1], words[2]);
    return call.console.fail(
        {ErrorCode::Usage,
         CodesCommandText::tr("Say codes pack PARENT|new CODE…, codes unpack CODE…, codes show CODE…, "
                              "codes take STEP CODE… or codes bind CODE ITEM."),
         {}});
}

} // namespace suben
