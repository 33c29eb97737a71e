#include "resources/resources.h"
#include "ui/theme.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <cmath>

using namespace suben;

namespace
{

// WCAG 2.1 relative luminance and contrast.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerSubenResources(); }

    void everyPlaceOfTheStyleSheetIsFilled()
    {
        const Theme theme;
        QVERIFY(!theme.styleSheet().isEmpty());
        QVERIFY2(!theme.styleSheet().contains(QLatin1Char('@')), "an @token@ is left");
    }

    void wordsAreReadableOnTheirGround_data()
    {
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("ground");
        const QList<std::pair<Ink, Ink>> pairs{
            {Ink::Text, Ink::Surface},      {Ink::Text2, Ink::Surface},       {Ink::Text2, Ink::Window},
            {Ink::Text2, Ink::Sunken},      {Ink::Text3, Ink::Surface},       {Ink::OnPrimary, Ink::Primary},
            {Ink::OnTint, Ink::Tint},       {Ink::Ok, Ink::OkTint},           {Ink::Info, Ink::InfoTint},
            {Ink::Warn, Ink::WarnTint},     {Ink::OnWarnFill, Ink::WarnFill}, {Ink::Confirm, Ink::ConfirmTint},
            {Ink::Refuse, Ink::RefuseTint}, {Ink::Surface, Ink::Refuse},      {Ink::Surface, Ink::Held}};
        for (const auto &[ink, ground] : pairs)
            QTest::addRow("%d on %d", int(ink), int(ground)) << int(ink) << int(ground);
    }

    void wordsAreReadableOnTheirGround()
    {
        QFETCH(int, ink);
        QFETCH(int, ground);
        Theme theme;
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            theme.setScheme(scheme);
            QVERIFY(contrast(theme.colour(Ink(ink)), theme.colour(Ink(ground))) >= 4.5);
        }
    }

    void fieldBordersAreVisible()
    {
        Theme theme;
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            theme.setScheme(scheme);
            QVERIFY(contrast(theme.colour(Ink::LineStrong), theme.colour(Ink::Surface)) >= 3.0);
        }
    }

    void lengthsGrowWithTheLetters()
    {
        Theme theme;
        theme.setLetterSize(150);
        QCOMPARE(theme.px(32), 48);
        QCOMPARE(theme.font(Letters::Body).pixelSize(), 21);
        theme.setLetterSize(900);
        QCOMPARE(theme.letterSize(), 200);
    }

    void everyIconDrawsSomething()
    {
        const Theme theme;
        const QStringList files = QDir(QStringLiteral(":/suben/icons")).entryList();
        QVERIFY(files.size() > 30);
        for (const QString &file : files) {
            const QImage image = theme.icon(file.section(QLatin1Char('.'), 0, 0)).pixmap(20, 20).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height() && !drawn; ++y) {
                for (int x = 0; x < image.width() && !drawn; ++x)
                    drawn = image.pixelColor(x, y).alpha() > 0;
            }
            QVERIFY2(drawn, qPrintable(file));
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
