#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QString>

class QApplication;
class QPalette;

namespace suben
{

/// The colours of design/window.md §7.1. `…Tint` is a pale ground for the word before it.
enum class Ink {
    Window,
    Surface,
    Sunken,
    Line,
    LineStrong,
    Text,
    Text2,
    Text3,
    Primary,
    OnPrimary,
    Tint,
    OnTint,
    Ok,
    OkTint,
    Info,
    InfoTint,
    Warn,
    WarnTint,
    WarnFill,
    OnWarnFill,
    Confirm,
    ConfirmTint,
    Refuse,
    RefuseTint,
    Held,
    HeldTint,
    Count
};

/// The letters of design/window.md §7.2.
enum class Letters { Body, Bold, Small, SmallBold, Hint, Title, Total, SaleTotal, Code };

/// How everything looks: colours, sizes, letters and icons, all of them multiplied by the letter size the clerk chose.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Light, Dark };

    explicit Theme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// Percent of the ordinary letter size, 100…200.
    int letterSize() const { return m_letterSize; }
    void setLetterSize(int percent);

    QColor colour(Ink ink) const;
    /// A length given in logical pixels at 100 %.
    int px(int at100) const;
    QFont font(Letters letters) const;
    /// An icon of resources/icons; it takes the theme's present colour whenever it is painted.
    QIcon icon(const QString &name, Ink ink = Ink::Text2) const;

    /// Palette, style sheet and font of the whole program; again after each change.
    void apply(QApplication &application);
    QPalette palette() const;
    /// The style template with its `@token@` places filled.
    QString styleSheet() const;

    /// What the system's own colours ask for.
    static Scheme schemeOf(const QPalette &palette);

Q_SIGNALS:
    void changed();

private:
    Scheme m_scheme = Scheme::Light;
    int m_letterSize = 100;
    QApplication *m_application = nullptr;
};

} // namespace suben
