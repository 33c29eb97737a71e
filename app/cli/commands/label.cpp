#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "app/cli/outfile.h"
#include "core/labels/labelrunner.h"
#include "core/ledger/catalog.h"
#include "core/rules/rulepacks.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct LabelCommandText {
    Q_DECLARE_TR_FUNCTIONS(LabelCommand)
};

Result<LabelSubject> objectNamed(Session &session, const QString &code)
{
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        for (const ObjectRule &rule : pack == nullptr ? std::vector<ObjectRule>() : pack->objects) {
            const auto found = Catalog(session).findObject(rule.id, code);
            if (!found)
                return tl::make_unexpected(found.error());
            if (*found)
                return LabelSubject::of((*found)->id);
        }
    }
    return failure(ErrorCode::NotFound, LabelCommandText::tr("There is no thing with the code %1.").arg(code));
}

/// What a word means to a template: a lot, the code of an object or a package, an event, a day.
Result<QList<LabelSubject>> subjectsNamed(Session &session, const LabelTemplate &labelTemplate, const QString &name,
                                          const Options &options)
{
    const QString &of = labelTemplate.of;
    const auto one = [](const auto &found, auto subject) -> Result<QList<LabelSubject>> {
        return found ? Result<QList<LabelSubject>>(QList<LabelSubject>{subject(*found)})
                     : tl::make_unexpected(found.error());
    };
    const auto itself = [](const auto &id) { return LabelSubject::of(id); };
    if (of == u"object")
        return one(objectNamed(session, name), [](const LabelSubject &subject) { return subject; });
    if (of == u"event") {
        const auto event = eventNamed(session, name);
        return event ? slipPages(session, *event, labelTemplate) : tl::make_unexpected(event.error());
    }
    if (of == u"day") {
        const QDate day = QDate::fromString(name, Qt::ISODate);
        return day.isValid()
                   ? Result<QList<LabelSubject>>(QList<LabelSubject>{LabelSubject::of(day)})
                   : failure(ErrorCode::Usage, LabelCommandText::tr("%1 is no day; write 2026-11-22.").arg(name));
    }
    if (of == u"code" && !options.has(QStringLiteral("codes")))
        return one(codeSubject(session, name), [](const LabelSubject &subject) { return subject; });
    const auto lot = lotNamed(session, name);
    return lot && of == u"code" ? codesOf(session, *lot) : one(lot, itself);
}

/// How many labels a page takes; one that is no sheet takes one.
int cellsOf(const LabelTemplate &labelTemplate)
{
    const LabelPaper &paper = labelTemplate.paper;
    return paper.kind == LabelPaper::Kind::Sheet ? paper.columns * paper.rows : 1;
}

Result<PrintOrder> orderOf(const Call &call, Session &session, const LabelTemplate &labelTemplate, const Options &options)
{
    PrintOrder order;
    order.labelTemplate = labelTemplate.id;
    for (const QString &name : options.positional()) {
        const auto found = subjectsNamed(session, labelTemplate, name, options);
        if (!found)
            return tl::make_unexpected(found.error());
        order.subjects += *found;
    }
    const QString copies = options.value(QStringLiteral("copies"), QStringLiteral("1"));
    bool isNumber = true;
    order.copies = copies == u"received" ? 0 : copies.toInt(&isNumber);
    if (!isNumber || order.copies < 0 || order.copies > 9999 || (order.copies == 0 && copies != u"received"))
        return failure(ErrorCode::Usage, LabelCommandText::tr("Copies are 1 to 9999, or “received”."));
    const auto cell = options.number(QStringLiteral("first-cell"), 1, 1, std::max(1, cellsOf(labelTemplate)));
    if (!cell)
        return tl::make_unexpected(cell.error());
    order.firstCell = *cell - 1;
    const bool toPrinter = options.has(QStringLiteral("printer"));
    order.printer = options.value(toPrinter ? QStringLiteral("printer") : QStringLiteral("to"));
    if (order.printer.isEmpty())
        return failure(ErrorCode::Usage,
                       LabelCommandText::tr("Say --to FILE or --printer NAME, HOST:9100, a device or queue:NAME."));
    const auto target = PrintTarget::parse(order.printer);
    if (!toPrinter && (!target || !target->isFile()))
        return failure(ErrorCode::Usage,
                       LabelCommandText::tr("A label is written as .pdf, .png, .svg, .zpl, .tspl or .escpos."));
    if (target && target->kind == PrintTarget::Kind::System && target->name.contains(u':'))
        return failure(ErrorCode::Usage, LabelCommandText::tr("“%1” is no address of a printer; write HOST:PORT with a port of 1 to 65535.").arg(target->name));
    if (target && target->isFile())
        return checkOut(call, target->name, {}).map([&] { return order; });
    return checkNotLedger(call, target ? target->name : order.printer).map([&] { return order; });
}

/// Lays every label out once, so that whatever is wrong is said before anything is printed.
Result<QStringList> look(Session &session, const PrintOrder &order, const LabelTemplate &labelTemplate,
                         Console &console)
{
    QStringList codes;
    for (const LabelSubject &subject : order.subjects) {
        const auto sheet = layLabel(session, subject, labelTemplate, 203, Again::Unmarked);
        if (!sheet)
            return tl::make_unexpected(sheet.error());
        if (hasRefusal(sheet->findings))
            return tl::make_unexpected(Error{
                ErrorCode::Refused, withSeverity(sheet->findings, Severity::Refuse).first().text, sheet->findings});
        console.findings(sheet->findings);
        if (codes.isEmpty())
            codes = sheet->codes;
    }
    return codes;
}

} // namespace

int runLabel(const Call &call)
{
    const auto options = Options::parse(call.arguments,
                                        {QStringLiteral("template"), QStringLiteral("copies"), QStringLiteral("to"),
                                         QStringLiteral("printer"), QStringLiteral("first-cell")},
                                        {QStringLiteral("codes"), QStringLiteral("queue")}, 1, 1000);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const LabelTemplates templates =
        LabelTemplates::load({LabelTemplates::shippedFolder(), (*workspace)->ownFolder(u"labels")});
    const auto labelTemplate = templates.find(options->value(QStringLiteral("template"), QStringLiteral("lot.60x40")));
    const auto order =
        labelTemplate ? orderOf(call, session, *labelTemplate, *options) : tl::make_unexpected(labelTemplate.error());
    const auto codes = order ? look(session, *order, *labelTemplate, call.console) : tl::make_unexpected(order.error());
    const auto job = codes ? addPrint(session, *order) : tl::make_unexpected(codes.error());
    if (!job)
        return call.console.fail(job.error());
    ConsoleProgress progress;
    const auto done = options->has(QStringLiteral("queue")) ? printJob(session, *job)
                                                            : runPrint(session, *job, templates, printByLp, progress);
    if (!done)
        return call.console.fail(done.error());
    call.console.say(done->state == PrintState::Waiting
                         ? LabelCommandText::tr("Job %1: %2 labels wait for %3.")
                               .arg(done->id)
                               .arg(done->labels())
                               .arg(order->printer)
                         : LabelCommandText::tr("%1 labels to %2.").arg(done->handedOver()).arg(order->printer));
    call.console.document({{QStringLiteral("job"), done->id},
                           {QStringLiteral("state"), printStateName(done->state)},
                           {QStringLiteral("labels"), done->labels()},
                           {QStringLiteral("target"), order->printer},
                           {QStringLiteral("template"), labelTemplate->id},
                           {QStringLiteral("codes"), QJsonArray::fromStringList(*codes)}});
    return 0;
}

} // namespace suben
