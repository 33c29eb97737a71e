#include "ui/statusstrip.h"

#include "ui/widgets/daywords.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace suben
{

namespace
{

/// A backup older than this is said in the colour of a warning.
constexpr int DaysUntilOld = 3;

} // namespace

StatusStrip::StatusStrip(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_outbox(makeButton(QStringLiteral("status_outbox"), QStringLiteral("outbox"), QStringLiteral("outboxPage"))),
      m_rejected(
          makeButton(QStringLiteral("status_rejected"), {}, QStringLiteral("outboxPage"), QStringLiteral("rejected"))),
      m_unknown(
          makeButton(QStringLiteral("status_unknown"), {}, QStringLiteral("outboxPage"), QStringLiteral("unknown"))),
      m_seal(makeButton(QStringLiteral("status_seal"), QStringLiteral("seal"), QStringLiteral("todayPage"),
                        QStringLiteral("seal"))),
      m_backup(makeButton(QStringLiteral("status_backup"), QStringLiteral("backup"), QStringLiteral("settingsPage"),
                          QStringLiteral("backup"))),
      m_scanner(makeButton(QStringLiteral("status_scanner"), QStringLiteral("barcode"), QStringLiteral("settingsPage"),
                           QStringLiteral("scanner"))),
      m_letters(
          makeButton(QStringLiteral("status_letters"), {}, QStringLiteral("settingsPage"), QStringLiteral("look"))),
      m_time(makeLabel({}, "small"))
{
    setObjectName(QStringLiteral("statusStrip"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(1); // words never keep the window from becoming narrower
    setFixedHeight(desk.theme.px(28));
    setLook(*m_rejected, "look", QStringLiteral("stripRefuse"));
    setLook(*m_unknown, "look", QStringLiteral("stripConfirm"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(desk.theme.px(10), 0, desk.theme.px(14), 0);
    row->setSpacing(desk.theme.px(4));
    for (QPushButton *button : {m_outbox, m_rejected, m_unknown, m_seal, m_backup})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_scanner);
    row->addWidget(m_letters);
    row->addSpacing(desk.theme.px(6));
    row->addWidget(m_time);
    setScanner(tr("Scanner ready"));
    connect(&desk.theme, &Theme::changed, this, [this] {
        setFixedHeight(m_desk.theme.px(28));
        write();
    });
    write();
}

QPushButton *StatusStrip::makeButton(const QString &objectName, const QString &icon, const QString &page,
                                     const QString &place)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setProperty("look", QStringLiteral("strip"));
    if (!icon.isEmpty())
        button->setIcon(m_desk.theme.icon(icon));
    button->setFocusPolicy(Qt::NoFocus);
    button->setCursor(Qt::PointingHandCursor);
    connect(button, &QPushButton::clicked, this, [this, page, place] {
        Q_EMIT wanted(Target{Target::Kind::Page, 0, page, place});
    });
    return button;
}

void StatusStrip::show(const StatusFacts &facts)
{
    m_facts = facts;
    write();
}

void StatusStrip::setScanner(const QString &word)
{
    say(*m_scanner, word);
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

void StatusStrip::say(QPushButton &button, const QString &text) const
{
    button.setText(text);
    button.setIconSize(QSize(m_desk.theme.px(15), m_desk.theme.px(15)));
    button.setAccessibleName(text);
    button.setVisible(!text.isEmpty());
}

void StatusStrip::writeOutbox()
{
    const bool isNarrow = m_mode == WindowMode::Narrow || m_mode == WindowMode::Large;
    QString words;
    if (m_facts.waiting >= 0 && m_facts.platforms == 0 && m_facts.waiting == 0)
        words = isNarrow ? QString() : tr("Upload: no platform is on");
    else if (m_facts.waiting >= 0 && m_facts.offline)
        words = tr("Upload: offline, %1 waiting").arg(m_facts.waiting);
    else if (m_facts.waiting >= 0)
        words = m_facts.waiting == 0 ? tr("Upload: nothing waits") : tr("Upload: %1 waiting").arg(m_facts.waiting);
    say(*m_outbox, words);
    say(*m_rejected, m_facts.rejected > 0 ? tr("%1 sent back").arg(m_facts.rejected) : QString());
    say(*m_unknown, m_facts.unknown > 0 ? tr("%1 unknown").arg(m_facts.unknown) : QString());
}

QString StatusStrip::sealWords() const
{
    if (m_facts.unsealed < 0)
        return {};
    if (!m_facts.sealedDay.isValid())
        return m_facts.unsealed == 0 ? tr("Seal: nothing to seal")
                                     : tr("Seal: %1 entries not sealed").arg(m_facts.unsealed);
    const QString day = dayWord(m_facts.sealedDay, m_facts.today);
    return m_facts.unsealed == 0 ? tr("Seal: %1, everything is sealed").arg(day)
                                 : tr("Seal: %1, since then %2 entries not sealed").arg(day).arg(m_facts.unsealed);
}

QString StatusStrip::backupWords() const
{
    if (!m_facts.backupKnown)
        return {};
    if (!m_facts.backupTime.isValid())
        return tr("Backup: none yet");
    const QString folder = QFileInfo(m_facts.backupPath).absoluteDir().dirName();
    const qint64 days = m_facts.backupTime.date().daysTo(m_facts.today);
    return days <= 0 ? tr("Backup: %1, verified, in %2").arg(timeWord(m_facts.backupTime, m_facts.today), folder)
                     : tr("Backup: %1 days old, in %2").arg(days).arg(folder);
}

void StatusStrip::write()
{
    writeOutbox();
    say(*m_seal, sealWords());
    say(*m_backup, backupWords());
    m_backup->setToolTip(QDir::toNativeSeparators(m_facts.backupPath));
    const bool isOld = m_facts.backupKnown && (!m_facts.backupTime.isValid() ||
                                               m_facts.backupTime.date().daysTo(m_facts.today) >= DaysUntilOld);
    setLook(*m_backup, "look", isOld ? QStringLiteral("stripWarn") : QStringLiteral("strip"));
    const bool isRoomy = m_mode == WindowMode::Wide || m_mode == WindowMode::Middle;
    say(*m_letters, isRoomy ? tr("Letters %1%").arg(m_desk.theme.letterSize()) : QString());
    m_scanner->setVisible(m_mode != WindowMode::Large);
    m_time->setVisible(isRoomy);
}

} // namespace suben
