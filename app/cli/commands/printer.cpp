#include "app/cli/command.h"

#include "app/cli/outfile.h"
#include "core/labels/calibration.h"
#include "core/labels/labelrunner.h"
#include "core/labels/labelsubject.h"
#include "core/ledger/settings.h"
#include "core/render/painter.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct PrinterCommandText {
    Q_DECLARE_TR_FUNCTIONS(PrinterCommand)
};

QJsonObject jsonOf(const LabelPrinter &printer)
{
    const PrinterSetting &setting = printer.setting;
    return {{QStringLiteral("printer"), printer.name},     {QStringLiteral("target"), printer.target},
            {QStringLiteral("language"), printerLanguageName(printer.language)}, {QStringLiteral("dpi"), setting.dpi},
            {QStringLiteral("offsetX"), setting.offset.x()}, {QStringLiteral("offsetY"), setting.offset.y()},
            {QStringLiteral("gap"), setting.gap},          {QStringLiteral("darkness"), setting.darkness},
            {QStringLiteral("rotation"), setting.rotation}};
}

int list(const Call &call, Session &session)
{
    const auto printers = labelPrinters(session);
    if (!printers)
        return call.console.fail(printers.error());
    QJsonArray all;
    for (const LabelPrinter &printer : *printers) {
        call.console.say(QStringLiteral("%1  %2  %3 dpi").arg(printer.name, printer.target).arg(printer.setting.dpi));
        all.append(jsonOf(printer));
    }
    call.console.document({{QStringLiteral("printers"), all}});
    return 0;
}

/// Changes what the options name and leaves the rest.
Result<void> change(LabelPrinter &printer, const Options &options)
{
    bool good = true;
    const auto number = [&](const char *name, qreal &value) {
        const QString key = QString::fromLatin1(name);
        bool isNumber = true;
        if (options.has(key))
            value = options.value(key).toDouble(&isNumber);
        good = good && isNumber;
    };
    const auto whole = [&](const char *name, int &value) {
        qreal read = value;
        number(name, read);
        value = qRound(read);
    };
    qreal x = printer.setting.offset.x();
    qreal y = printer.setting.offset.y();
    number("offset-x", x);
    number("offset-y", y);
    number("gap", printer.setting.gap);
    whole("dpi", printer.setting.dpi);
    whole("darkness", printer.setting.darkness);
    whole("rotation", printer.setting.rotation);
    printer.setting.offset = QPointF(x, y);
    printer.target = options.value(QStringLiteral("target"), printer.target);
    const auto language = printerLanguageFromName(options.value(QStringLiteral("language"), printerLanguageName(printer.language)));
    printer.language = language.value_or(printer.language);
    if (!good || !language)
        return failure(ErrorCode::Usage, PrinterCommandText::tr("Offsets, gap, dpi, darkness and rotation are numbers; languages are zpl, tspl and escpos."));
    return {};
}

Result<QSizeF> sizeNamed(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSizeF size(parts.value(0).toDouble(), parts.value(1).toDouble());
    if (size.width() < 30 || size.height() < 20 || size.width() > 300 || size.height() > 300)
        return failure(ErrorCode::Usage, PrinterCommandText::tr("Write the size in millimetres as 60x40, at least 30x20."));
    return size;
}

int test(const Call &call, const LabelPrinter &printer, const Options &options)
{
    const auto size = sizeNamed(options.value(QStringLiteral("size"), QStringLiteral("60x40")));
    const auto target = size ? PrintTarget::parse(options.value(QStringLiteral("out"), printer.target)) : tl::make_unexpected(size.error());
    if (!target)
        return call.console.fail(target.error());
    const PaperPage page = calibrationPage(printer, *size);
    const std::vector<PaperPage> pages{page};
    ConsoleProgress progress;
    const PrinterLanguage language = target->kind == PrintTarget::Kind::RawFile ? target->language : printer.language;
    const Result<void> sent = target->kind == PrintTarget::Kind::Pdf      ? writePdf(target->name, pages, printer.name, progress)
                              : target->kind == PrintTarget::Kind::System ? printByLp(target->name, pages, progress)
                              : target->takesBytes()
                                  ? sendBytes(*target, printerBytes(language, rasterPage(page, printer.setting.dpi), printer.setting, 1), progress)
                                  : failure(ErrorCode::Usage, PrinterCommandText::tr("A test label goes to a printer, a .pdf or a .zpl file."));
    if (!sent)
        return call.console.fail(sent.error());
    call.console.say(PrinterCommandText::tr("One test label to %1.").arg(target->name));
    call.console.document({{QStringLiteral("printer"), printer.name}, {QStringLiteral("target"), target->name}});
    return 0;
}

/// `own phone …`: what the firm says of itself on labels.
int setOwn(const Call &call, Session &session, const Options &options)
{
    const QString key = QStringLiteral("own.") + options.positional().value(1);
    if (options.positional().size() < 3)
        return call.console.fail({ErrorCode::Usage, PrinterCommandText::tr("Write the text behind it; “” takes it away."), {}});
    if (key != OwnPhoneSetting && key != OwnAddressSetting && key != TraceUrlSetting)
        return call.console.fail({ErrorCode::Usage, PrinterCommandText::tr("Labels know own phone, address and traceUrl."), {}});
    if (const auto kept = Settings(session).setValue(key, options.positional().value(2)); !kept)
        return call.console.fail(kept.error());
    call.console.say(key + u' ' + options.positional().value(2));
    call.console.document({{key, options.positional().value(2)}});
    return 0;
}

} // namespace

int runPrinter(const Call &call)
{
    const auto options = Options::parse(call.arguments,
                                        {{QStringLiteral("list")},
                                         {QStringLiteral("set"), 1, 1,
                                          {QStringLiteral("target"), QStringLiteral("language"), QStringLiteral("dpi"), QStringLiteral("offset-x"), QStringLiteral("offset-y"),
                                           QStringLiteral("gap"), QStringLiteral("darkness"), QStringLiteral("rotation")}},
                                         {QStringLiteral("test"), 1, 1, {QStringLiteral("size"), QStringLiteral("out")}},
                                         {QStringLiteral("remove"), 1, 1},
                                         {QStringLiteral("own"), 1, 2}},
                                        PrinterCommandText::tr("Say printer list, set, test, remove or own."));
    if (!options)
        return call.console.fail(options.error());
    for (const char *option : {"target", "out"}) {
        if (const auto good = checkNotLedger(call, options->value(QLatin1String(option))); !good)
            return call.console.fail(good.error());
    }
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const QString verb = options->positional().front();
    const QString name = options->positional().value(1);
    if (verb == u"list")
        return list(call, session);
    if (verb == u"own")
        return setOwn(call, session, *options);
    if (verb == u"remove") {
        if (const auto removed = removePrinter(session, name); !removed)
            return call.console.fail(removed.error());
        call.console.document({{QStringLiteral("printer"), name}});
        return 0;
    }
    auto printer = printerFor(session, name);
    if (!printer)
        return call.console.fail(printer.error());
    if (verb == u"test")
        return test(call, *printer, *options);
    const auto changed = change(*printer, *options);
    const auto saved = changed ? savePrinter(session, *printer) : changed;
    if (!saved)
        return call.console.fail(saved.error());
    call.console.say(QStringLiteral("%1  %2").arg(printer->name, printer->target));
    call.console.document(jsonOf(*printer));
    return 0;
}

} // namespace suben
