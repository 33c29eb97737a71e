#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace suben
{

class ReasonStrip;
class Theme;

/// Where the scanner or the telephone puts pictures of papers (a setting of this machine).
inline const char *const PaperFolderSetting = "papers/folder";

/// Which files are attached: the newest of the folder of scanned papers by their number, others in the system's dialog,
/// which is opened without blocking.
class PaperChooser final : public QObject
{
    Q_OBJECT

public:
    /// Asks over `page`.
    PaperChooser(const Theme &theme, QWidget *page);

    void ask();

Q_SIGNALS:
    void chosen(const QStringList &files);

private:
    void askOthers();
    void goBack();
    void take(const QString &choice);

    const Theme &m_theme;
    QWidget *m_page;
    ReasonStrip *m_strip;
    QStringList m_files;
    QStringList m_choices;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace suben
