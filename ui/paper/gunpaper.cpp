#include "ui/paper/gunpaper.h"

#include "core/filing/sheetwriter.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct GunPaperText {
    Q_DECLARE_TR_FUNCTIONS(GunPaper)
};

struct Trial {
    Symbology symbology;
    QString text;
    QString seen;
    QString checks;
    qreal width; ///< millimetres
};

std::vector<Trial> trials()
{
    return {{Symbology::Ean13, QStringLiteral("6901234000016"), QStringLiteral("6901234000016"),
             GunPaperText::tr("Bar codes of goods; the end key."), 38},
            {Symbology::Code128, QStringLiteral("Ab-12.Z/9"), QStringLiteral("Ab-12.Z/9"),
             GunPaperText::tr("Keyboard layout: capitals and signs must be the same."), 50},
            {Symbology::Gs1DataMatrix, QStringLiteral("[01]06901234000108[10]L2611A[21]000123"),
             QStringLiteral("010690123400010810L2611A GS 21000123"),
             GunPaperText::tr("Separator: GS must stand before 21."), 18},
            {Symbology::QrCode, QStringLiteral("https://example.cn/q?c=83123450012345671234"),
             QStringLiteral("https://example.cn/q?c=83123450012345671234"), GunPaperText::tr("Addresses on packages."),
             22}};
}

} // namespace

std::vector<PaperPage> gunPaper(const Session &session)
{
    SheetWriter writer(session, GunPaperText::tr("Set up the gun"));
    writer.paragraph(GunPaperText::tr("Set up the gun"), 18, Weight::Bold);
    writer.gap(2);
    writer.paragraph(GunPaperText::tr("Set these with the codes of the gun's own booklet:"), 11, Weight::Bold);
    writer.fact(GunPaperText::tr("Way of sending"), GunPaperText::tr("USB keyboard (HID-KBW), layout US English"));
    writer.fact(GunPaperText::tr("After a code"), GunPaperText::tr("Enter, Tab or nothing: all three work"));
    writer.fact(GunPaperText::tr("GS1 separator"), GunPaperText::tr("GS (0x1D), Ctrl+] or Alt+0029: all three work"));
    writer.fact(GunPaperText::tr("Symbology identifier"), GunPaperText::tr("on (AIM), if the gun can"));
    writer.fact(GunPaperText::tr("Between two keys"),
                GunPaperText::tr("less than 30 ms; a slower gun is set in the settings"));
    writer.gap(3);
    writer.paragraph(GunPaperText::tr("Then open the settings, Gun and printer, and scan these:"), 11, Weight::Bold);
    int number = 0;
    for (const Trial &trial : trials()) {
        writer.gap(3);
        writer.paragraph(QString::number(++number) + QStringLiteral(". ") + trial.checks, 10, Weight::Bold);
        writer.symbol(trial.symbology, trial.text, trial.width);
        writer.fact(GunPaperText::tr("Must appear"), trial.seen);
    }
    return writer.finish();
}

} // namespace suben
