#include "ui/statusstrip.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace suben
{

StatusStrip::StatusStrip(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_outbox(makeButton(QStringLiteral("status_outbox"), QStringLiteral("outbox"), QStringLiteral("outboxPage"))),
      m_needsPerson(makeLabel({}, "refuse")),
      m_seal(makeButton(QStringLiteral("status_seal"), QStringLiteral("seal"), QStringLiteral("todayPage"))),
      m_backup(makeButton(QStringLiteral("status_backup"), QStringLiteral("backup"), QStringLiteral("settingsPage"))),
      m_scanner(
          makeButton(QStringLiteral("status_scanner"), QStringLiteral("barcode"), QStringLiteral("settingsPage"))),
      m_letters(makeLabel({}, "small")), m_time(makeLabel({}, "small"))
{
    setObjectName(QStringLiteral("statusStrip"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(desk.theme.px(28));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(desk.theme.px(10), 0, desk.theme.px(14), 0);
    row->setSpacing(desk.theme.px(8));
    row->addWidget(m_outbox);
    row->addWidget(m_needsPerson);
    row->addWidget(m_seal);
    row->addWidget(m_backup);
    row->addStretch();
    row->addWidget(m_scanner);
    row->addWidget(m_letters);
    row->addSpacing(desk.theme.px(10));
    row->addWidget(m_time);
    setScanner(tr("Scanner ready"));
    connect(&desk.theme, &Theme::changed, this, [this] {
        setFixedHeight(m_desk.theme.px(28));
        write();
    });
    write();
}

QPushButton *StatusStrip::makeButton(const QString &objectName, const QString &icon, const QString &page)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setProperty("look", QStringLiteral("strip"));
    button->setIcon(m_desk.theme.icon(icon));
    button->setFocusPolicy(Qt::NoFocus);
    button->setCursor(Qt::PointingHandCursor);
    connect(button, &QPushButton::clicked, this, [this, page] { Q_EMIT pageWanted(page); });
    return button;
}

void StatusStrip::show(const StatusFacts &facts)
{
    m_facts = facts;
    write();
}

void StatusStrip::setScanner(const QString &word)
{
    m_scanner->setText(word);
}

void StatusStrip::setTime(const QString &time)
{
    m_time->setText(time);
}

void StatusStrip::setMode(WindowMode mode)
{
    m_mode = mode;
    write();
}

void StatusStrip::write()
{
    m_outbox->setVisible(m_facts.waiting >= 0);
    m_outbox->setText(tr("Upload: %1 waiting").arg(m_facts.waiting));
    QStringList person;
    if (m_facts.rejected > 0)
        person.append(tr("%1 sent back").arg(m_facts.rejected));
    if (m_facts.unknown > 0)
        person.append(tr("%1 unknown").arg(m_facts.unknown));
    m_needsPerson->setText(person.join(QStringLiteral(" · ")));
    m_needsPerson->setVisible(!person.isEmpty());
    m_seal->setVisible(m_facts.unsealed >= 0);
    m_seal->setText(
        m_facts.sealedDay.isEmpty()
            ? tr("Seal: %1 entries not sealed").arg(m_facts.unsealed)
            : tr("Seal: %1, since then %2 entries not sealed").arg(m_facts.sealedDay).arg(m_facts.unsealed));
    m_backup->setVisible(!m_facts.backup.isEmpty());
    m_backup->setText(m_facts.backupChecked ? tr("Backup: %1, verified").arg(m_facts.backup)
                                            : tr("Backup: %1").arg(m_facts.backup));
    m_letters->setText(tr("Letters %1%").arg(m_desk.theme.letterSize()));
    const bool roomy = m_mode == WindowMode::Wide || m_mode == WindowMode::Middle;
    m_letters->setVisible(roomy);
    m_time->setVisible(roomy);
}

} // namespace suben
