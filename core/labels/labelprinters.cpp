#include "core/labels/labelprinters.h"

#include "core/storage/store.h"

#include <QCoreApplication>
#include <cmath>

namespace suben
{

namespace
{

struct LabelPrintersText {
    Q_DECLARE_TR_FUNCTIONS(LabelPrinters)
};

constexpr qreal MostOffset = 20;
constexpr qreal MostGap = 30;
constexpr int MostDarkness = 30;

qint64 hundredths(qreal mm)
{
    return std::llround(mm * 100);
}

qreal millimetresOf(qint64 hundredthsOfMm)
{
    return static_cast<qreal>(hundredthsOfMm) / 100;
}

Result<LabelPrinter> unnamed(const QString &target)
{
    const auto parsed = PrintTarget::parse(target);
    if (!parsed)
        return Failure(parsed.error());
    return LabelPrinter{target, target, parsed->language, {}};
}

} // namespace

Result<void> checkPrinter(const LabelPrinter &printer)
{
    const PrinterSetting &setting = printer.setting;
    if (printer.name.trimmed().isEmpty())
        return failure(ErrorCode::Usage, LabelPrintersText::tr("Give the printer a name."));
    if (const auto target = PrintTarget::parse(printer.target); !target)
        return Failure(target.error());
    if (setting.dpi != 203 && setting.dpi != 300 && setting.dpi != 600)
        return failure(ErrorCode::Usage, LabelPrintersText::tr("Print heads have 203, 300 or 600 dots an inch."));
    if (std::abs(setting.offset.x()) > MostOffset || std::abs(setting.offset.y()) > MostOffset)
        return failure(ErrorCode::Usage, LabelPrintersText::tr("A label is moved by at most %1 mm.").arg(MostOffset));
    if (setting.gap < 0 || setting.gap > MostGap)
        return failure(ErrorCode::Usage, LabelPrintersText::tr("The gap is 0 to %1 mm.").arg(MostGap));
    if (setting.darkness < -1 || setting.darkness > MostDarkness)
        return failure(ErrorCode::Usage,
                       LabelPrintersText::tr("Darkness is 0 to %1, or -1 for the printer's own.").arg(MostDarkness));
    if (setting.rotation % 90 != 0 || setting.rotation < 0 || setting.rotation > 270)
        return failure(ErrorCode::Usage, LabelPrintersText::tr("A label is turned by 0, 90, 180 or 270 degrees."));
    return {};
}

Result<QList<LabelPrinter>> labelPrinters(Session &session)
{
    return session.store.read([&](Database &db) -> Result<QList<LabelPrinter>> {
        QList<LabelPrinter> all;
        Rows rows = db.query(
            R"(SELECT name, target, language, dpi, offset_x, offset_y, gap, darkness, rotation FROM printer ORDER BY name)");
        while (rows.next()) {
            LabelPrinter printer{
                rows.text(0), rows.text(1), printerLanguageFromName(rows.text(2)).value_or(PrinterLanguage::Zpl), {}};
            printer.setting.dpi = static_cast<int>(rows.integer(3));
            printer.setting.offset = QPointF(millimetresOf(rows.integer(4)), millimetresOf(rows.integer(5)));
            printer.setting.gap = millimetresOf(rows.integer(6));
            printer.setting.darkness = static_cast<int>(rows.integer(7));
            printer.setting.rotation = static_cast<int>(rows.integer(8));
            all << printer;
        }
        return all;
    });
}

Result<LabelPrinter> printerFor(Session &session, const QString &nameOrTarget)
{
    const auto all = labelPrinters(session);
    if (!all)
        return Failure(all.error());
    for (const LabelPrinter &printer : *all) {
        if (printer.name == nameOrTarget)
            return printer;
    }
    return unnamed(nameOrTarget);
}

Result<void> savePrinter(Session &session, const LabelPrinter &printer)
{
    if (const auto checked = checkPrinter(printer); !checked)
        return checked;
    return session.store.write([&](Database &db) -> Result<void> {
        const PrinterSetting &setting = printer.setting;
        db.execute(R"(
            INSERT INTO printer (name, target, language, dpi, offset_x, offset_y, gap, darkness, rotation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET target = excluded.target, language = excluded.language, dpi = excluded.dpi,
                offset_x = excluded.offset_x, offset_y = excluded.offset_y, gap = excluded.gap, darkness = excluded.darkness, rotation = excluded.rotation)",
                   printer.name, printer.target, printerLanguageName(printer.language), setting.dpi,
                   hundredths(setting.offset.x()), hundredths(setting.offset.y()), hundredths(setting.gap),
                   setting.darkness, setting.rotation);
        return {};
    });
}

Result<void> removePrinter(Session &session, const QString &name)
{
    return session.store.write([&](Database &db) -> Result<void> {
        if (db.execute("DELETE FROM printer WHERE name = ?", name) == 0)
            return failure(ErrorCode::NotFound, LabelPrintersText::tr("There is no printer %1.").arg(name));
        return {};
    });
}

} // namespace suben
