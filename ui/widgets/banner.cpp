#include "ui/widgets/banner.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QTimer>

namespace suben
{

Banner::Banner(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new IconLabel(theme, QStringLiteral("info"), Ink::Info, 18)),
      m_title(makeLabel({}, "bold")), m_text(new QLabel), m_buttons(new QHBoxLayout),
      m_close(new KeyButton(theme, tr("Got it"), QStringLiteral("Esc"), ButtonLook::Small))
{
    setObjectName(QStringLiteral("banner"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(7), theme.px(16), theme.px(7));
    row->setSpacing(theme.px(10));
    row->addWidget(m_icon);
    row->addWidget(m_title);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &Banner::dismiss);
    hide();
}

void Banner::say(Tone tone, const QString &title, const QString &text, const QList<StripButton> &buttons)
{
    ++m_showing;
    setLook(*this, "tone", toneName(tone));
    m_icon->setIcon(toneIcon(tone), toneInk(tone));
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setLook(*m_title, "look", QStringLiteral("bold"));
    m_text->setText(text);
    setButtons(buttons);
    setAccessibleName(title);
    setAccessibleDescription(text);
    show();
    if (tone == Tone::Refuse || tone == Tone::Confirm) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Banner::say(const Error &error, const QString &safe, const QList<StripButton> &buttons)
{
    if (error.code == ErrorCode::Cancelled) {
        say(Tone::Plain, {}, tr("Stopped; the ledger is as it was."), buttons);
        return;
    }
    say(Tone::Refuse, tr("Not done"), safe.isEmpty() ? error.text : error.text + QLatin1Char('\n') + safe, buttons);
}

void Banner::sayBriefly(Tone tone, const QString &title, const QString &text)
{
    say(tone, title, text);
    QTimer::singleShot(4000, this, [this, showing = m_showing] {
        if (showing == m_showing)
            dismiss();
    });
}

QString Banner::title() const
{
    return m_title->text();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::dismiss()
{
    ++m_showing;
    hide();
}

void Banner::setButtons(const QList<StripButton> &buttons)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const StripButton &way : buttons) {
        auto *button = new KeyButton(m_theme, way.word, QString(), ButtonLook::Small, this);
        connect(button, &QPushButton::clicked, this, [this, action = way.action] {
            dismiss();
            action();
        });
        m_buttons->addWidget(button);
    }
}

} // namespace suben
