#pragma once

#include "core/base/result.h"
#include "ui/widgets/tone.h"

#include <QFrame>
#include <QList>
#include <functional>

class QHBoxLayout;
class QLabel;

namespace suben
{

class IconLabel;
class KeyButton;

/// A way out that a strip offers.
struct StripButton {
    QString word;
    std::function<void()> action;
};

/// The strip in the page that says what happened, what is safe and what to do. Esc takes it away.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    void say(Tone tone, const QString &title, const QString &text, const QList<StripButton> &buttons = {});
    /// An error's sentence; `safe` tells what was not lost ("The 8 rows you typed are still here.").
    void say(const Error &error, const QString &safe = {}, const QList<StripButton> &buttons = {});
    /// Goes away by itself after four seconds: what scans use.
    void sayBriefly(Tone tone, const QString &title, const QString &text);
    QString title() const;
    QString text() const;

public Q_SLOTS:
    void dismiss();

private:
    void setButtons(const QList<StripButton> &buttons);

    const Theme &m_theme;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    KeyButton *m_close;
    int m_showing = 0;
};

} // namespace suben
