#pragma once

#include <QPushButton>

class QAction;

namespace suben
{

class Theme;

/// How much a button asks to be pressed. A page has one Primary.
enum class ButtonLook { Plain, Primary, Small, Flat };

/// A button that shows the key that does the same. Its accessible name is the word and the key.
class KeyButton final : public QPushButton
{
    Q_OBJECT

public:
    /// A click triggers the action; the key cap is the action's first key.
    KeyButton(const Theme &theme, const QString &text, QAction *action, ButtonLook look = ButtonLook::Plain,
              QWidget *parent = nullptr);
    /// A button of its own with a fixed key cap (Enter, Esc, a digit) or none.
    KeyButton(const Theme &theme, const QString &text, const QString &cap, ButtonLook look = ButtonLook::Plain,
              QWidget *parent = nullptr);

    void setWord(const QString &text);
    /// The key that does the same, as it is shown; empty for none.
    QString cap() const;
    /// Whether it stands for an action of the key map.
    bool hasAction() const { return m_action != nullptr; }
    /// A drawing of resources/icons before the word.
    void setIconName(const QString &name);
    /// Where buttons stand too close the caps go; the keys work as before and the accessible name keeps them.
    enum class Caps { Shown, Folded };
    void setCaps(Caps caps);
    int widthWith(Caps caps) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const Theme &m_theme;
    QAction *m_action = nullptr;
    QString m_cap;
    QString m_icon;
    ButtonLook m_look;
    Caps m_caps = Caps::Shown;
};

} // namespace suben
