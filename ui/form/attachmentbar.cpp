#include "ui/form/attachmentbar.h"

#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <algorithm>

namespace suben
{

namespace
{

/// So many names fit beside each other; of more only the number is shown.
constexpr std::size_t MostNames = 2;

} // namespace

AttachmentBar::AttachmentBar(const Theme &theme, QAction *add, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_chips(new QHBoxLayout)
{
    setObjectName(QStringLiteral("attachments"));
    setAccessibleName(tr("Papers that came with it"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(6));
    m_chips->setSpacing(theme.px(4));
    row->addLayout(m_chips);
    auto *button = new KeyButton(theme, tr("Add…"), add, ButtonLook::Small);
    button->setObjectName(QStringLiteral("attachButton"));
    button->setFocusPolicy(Qt::NoFocus);
    row->addWidget(button);
}

void AttachmentBar::add(const Attachment &attachment)
{
    const auto same = [&](const Attachment &held) { return held.sha256 == attachment.sha256; };
    if (std::any_of(m_attachments.begin(), m_attachments.end(), same))
        return;
    m_attachments.push_back(attachment);
    lay();
    Q_EMIT changed();
}

void AttachmentBar::fill(std::vector<Attachment> attachments)
{
    m_attachments = std::move(attachments);
    lay();
}

void AttachmentBar::remove(const QByteArray &sha256)
{
    std::erase_if(m_attachments, [&](const Attachment &held) { return held.sha256 == sha256; });
    lay();
    Q_EMIT changed();
}

void AttachmentBar::lay()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < m_attachments.size() && i < MostNames; ++i) {
        const Attachment &held = m_attachments[i];
        const QString shown = fontMetrics().elidedText(held.fileName, Qt::ElideMiddle, m_theme.px(96));
        auto *chip = new KeyButton(m_theme, shown, QStringLiteral("×"), ButtonLook::Small);
        chip->setIconName(QStringLiteral("attachment"));
        chip->setToolTip(tr("%1: a click takes it away again").arg(held.fileName));
        chip->setAccessibleName(tr("Take away %1").arg(held.fileName));
        connect(chip, &QPushButton::clicked, this, [this, sha256 = held.sha256] { remove(sha256); });
        m_chips->addWidget(chip);
    }
    if (m_attachments.size() > MostNames) {
        auto *more =
            new KeyButton(m_theme, tr("%1 papers in all").arg(m_attachments.size()), QString(), ButtonLook::Flat);
        QStringList names;
        for (const Attachment &held : m_attachments)
            names.append(held.fileName);
        more->setToolTip(names.join(QLatin1Char('\n')));
        m_chips->addWidget(more);
    }
}

QJsonArray AttachmentBar::toJson() const
{
    QJsonArray attachments;
    for (const Attachment &held : m_attachments)
        attachments.append(QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(held.sha256.toHex())},
                                       {QStringLiteral("mediaType"), held.mediaType},
                                       {QStringLiteral("name"), held.fileName},
                                       {QStringLiteral("size"), held.size}});
    return attachments;
}

void AttachmentBar::fromJson(const QJsonArray &attachments)
{
    std::vector<Attachment> held;
    for (const QJsonValue &value : attachments) {
        const QJsonObject object = value.toObject();
        held.push_back({QByteArray::fromHex(object.value(QLatin1String("sha256")).toString().toLatin1()),
                        object.value(QLatin1String("mediaType")).toString(),
                        object.value(QLatin1String("name")).toString(),
                        object.value(QLatin1String("size")).toInteger()});
    }
    fill(std::move(held));
}

} // namespace suben
