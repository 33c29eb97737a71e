#include "ui/form/paperchooser.h"

#include "ui/theme.h"
#include "ui/widgets/reasonstrip.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace suben
{

namespace
{

/// So many fit beside each other.
constexpr int MostOffered = 4;
constexpr int LongestName = 18;

QFileInfoList newestPapers()
{
    const QString folder = QSettings().value(QLatin1String(PaperFolderSetting)).toString();
    if (folder.isEmpty())
        return {};
    return QDir(folder)
        .entryInfoList({QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png"),
                        QStringLiteral("*.pdf"), QStringLiteral("*.tif"), QStringLiteral("*.tiff")},
                       QDir::Files | QDir::Readable, QDir::Time)
        .mid(0, MostOffered);
}

QString shortened(const QString &name)
{
    return name.size() <= LongestName ? name : QStringLiteral("…") + name.right(LongestName - 1);
}

} // namespace

PaperChooser::PaperChooser(const Theme &theme, QWidget *page)
    : QObject(page), m_theme(theme), m_page(page), m_strip(new ReasonStrip(theme, page))
{
    m_strip->setObjectName(QStringLiteral("paperStrip"));
    m_strip->hide();
    connect(m_strip, &ReasonStrip::answered, this, &PaperChooser::take);
    connect(m_strip, &ReasonStrip::refused, this, &PaperChooser::goBack);
}

void PaperChooser::ask()
{
    m_files.clear();
    m_choices.clear();
    for (const QFileInfo &file : newestPapers()) {
        m_files.append(file.filePath());
        m_choices.append(QStringLiteral("%1 · %2").arg(shortened(file.fileName()),
                                                       file.lastModified().toString(QStringLiteral("MM-dd HH:mm"))));
    }
    if (m_files.isEmpty()) {
        askOthers();
        return;
    }
    m_choices.append(tr("Another file…"));
    m_before = QApplication::focusWidget();
    m_strip->askWhich(tr("Which paper?"), tr("The newest of the folder of scanned papers."), m_choices,
                      tr("Attach none"));
    m_strip->fit(std::min(m_theme.px(680), m_page->width() - m_theme.px(24)));
    m_strip->move(m_theme.px(12), m_theme.px(120));
}

void PaperChooser::goBack()
{
    if (m_before != nullptr)
        m_before->setFocus();
}

void PaperChooser::take(const QString &choice)
{
    goBack();
    const QString file = m_files.value(m_choices.indexOf(choice));
    if (file.isEmpty())
        askOthers();
    else
        Q_EMIT chosen({file});
}

void PaperChooser::askOthers()
{
    auto *dialog = new QFileDialog(m_page, tr("Attach papers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &PaperChooser::chosen);
    dialog->open();
}

} // namespace suben
