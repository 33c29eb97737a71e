#include "ui/theme.h"

#include "ui/icon.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace suben
{

namespace
{

struct InkEntry {
    const char *token;
    QRgb light;
    QRgb dark;
};

// In the order of enum Ink.
constexpr std::array<InkEntry, static_cast<size_t>(Ink::Count)> Inks{{
    {"window", 0xFFF3F5F5, 0xFF12181C},     {"surface", 0xFFFFFFFF, 0xFF1A2227},
    {"sunken", 0xFFEAEEEF, 0xFF222C32},     {"line", 0xFFD5DCDF, 0xFF303C43},
    {"lineStrong", 0xFF7B8A93, 0xFF72838D}, {"text", 0xFF17222B, 0xFFE8EEF1},
    {"text2", 0xFF4B5963, 0xFFB3C0C8},      {"text3", 0xFF5F6D77, 0xFF94A3AC},
    {"primary", 0xFF0E5A73, 0xFF6FC3DC},    {"onPrimary", 0xFFFFFFFF, 0xFF0E1317},
    {"tint", 0xFFDCEBF0, 0xFF173B47},       {"onTint", 0xFF0B4A5F, 0xFFA9E0F0},
    {"ok", 0xFF00613F, 0xFF6FD3A6},         {"okTint", 0xFFDFF2E9, 0xFF12342A},
    {"info", 0xFF1A56A0, 0xFF8FBDF5},       {"infoTint", 0xFFE3EDF9, 0xFF172F4C},
    {"warn", 0xFF7A4300, 0xFFF2B661},       {"warnTint", 0xFFFFEFD2, 0xFF3A2A10},
    {"warnFill", 0xFFFFCB66, 0xFFF2B661},   {"onWarnFill", 0xFF3A2200, 0xFF12181C},
    {"confirm", 0xFF66349A, 0xFFCBA6F2},    {"confirmTint", 0xFFF1E8FA, 0xFF33244A},
    {"refuse", 0xFFA81F1A, 0xFFFF9C93},     {"refuseTint", 0xFFFCE5E3, 0xFF45201E},
    {"held", 0xFF3C444C, 0xFFC3CCD4},       {"heldTint", 0xFFE1E5E9, 0xFF323A41},
}};

QString uiFamily()
{
    static const QStringList wanted{QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Noto Sans CJK SC"),
                                    QStringLiteral("WenQuanYi Micro Hei")};
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : wanted) {
        if (installed.contains(family))
            return family;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QString codeFamily()
{
    static const QStringList wanted{QStringLiteral("Consolas"), QStringLiteral("DejaVu Sans Mono")};
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : wanted) {
        if (installed.contains(family))
            return family;
    }
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

int sizeOf(Letters letters)
{
    switch (letters) {
    case Letters::Body:
    case Letters::Bold:
        return 14;
    case Letters::Small:
    case Letters::SmallBold:
    case Letters::Code:
        return 13;
    case Letters::Hint:
        return 12;
    case Letters::Title:
        return 19;
    case Letters::Total:
        return 17;
    case Letters::SaleTotal:
        return 36;
    }
    return 14;
}

bool isBold(Letters letters)
{
    return letters == Letters::Bold || letters == Letters::SmallBold || letters == Letters::Title ||
           letters == Letters::Total || letters == Letters::SaleTotal;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent) {}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    if (m_application != nullptr)
        apply(*m_application);
    Q_EMIT changed();
}

void Theme::setLetterSize(int percent)
{
    const int bounded = std::clamp(percent, 100, 200);
    if (m_letterSize == bounded)
        return;
    m_letterSize = bounded;
    if (m_application != nullptr)
        apply(*m_application);
    Q_EMIT changed();
}

QColor Theme::colour(Ink ink) const
{
    const InkEntry &entry = Inks[static_cast<size_t>(ink)];
    return QColor::fromRgba(m_scheme == Scheme::Light ? entry.light : entry.dark);
}

int Theme::px(int at100) const
{
    return (at100 * m_letterSize + 50) / 100;
}

QFont Theme::font(Letters letters) const
{
    static const QString body = uiFamily();
    static const QString code = codeFamily();
    QFont font;
    font.setFamilies(letters == Letters::Code ? QStringList{code, body} : QStringList{body});
    font.setPixelSize(px(sizeOf(letters)));
    font.setBold(isBold(letters));
    return font;
}

QIcon Theme::icon(const QString &name, Ink ink) const
{
    return QIcon(new TintedIcon(*this, name, ink));
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Ink::Window));
    palette.setColor(QPalette::WindowText, colour(Ink::Text));
    palette.setColor(QPalette::Base, colour(Ink::Surface));
    palette.setColor(QPalette::AlternateBase, colour(Ink::Sunken));
    palette.setColor(QPalette::Text, colour(Ink::Text));
    palette.setColor(QPalette::PlaceholderText, colour(Ink::Text3));
    palette.setColor(QPalette::Button, colour(Ink::Surface));
    palette.setColor(QPalette::ButtonText, colour(Ink::Text));
    palette.setColor(QPalette::Highlight, colour(Ink::Tint));
    palette.setColor(QPalette::HighlightedText, colour(Ink::OnTint));
    palette.setColor(QPalette::ToolTipBase, colour(Ink::Surface));
    palette.setColor(QPalette::ToolTipText, colour(Ink::Text));
    palette.setColor(QPalette::Link, colour(Ink::OnTint));
    palette.setColor(QPalette::Mid, colour(Ink::Line));
    palette.setColor(QPalette::Dark, colour(Ink::LineStrong));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Ink::Text3));
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/suben/style/suben.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (size_t i = 0; i < Inks.size(); ++i)
        sheet.replace(QLatin1Char('@') + QLatin1String(Inks[i].token) + QLatin1Char('@'),
                      colour(static_cast<Ink>(i)).name());
    static const QRegularExpression length(QStringLiteral("@(\\d+)@"));
    for (auto match = length.match(sheet); match.hasMatch(); match = length.match(sheet))
        sheet.replace(match.captured(0), QString::number(px(match.captured(1).toInt())) + QStringLiteral("px"));
    return sheet;
}

void Theme::apply(QApplication &application)
{
    m_application = &application;
    application.setPalette(palette());
    application.setFont(font(Letters::Body));
    application.setStyleSheet(styleSheet());
}

Theme::Scheme Theme::schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

} // namespace suben
