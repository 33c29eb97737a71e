#pragma once

#include "core/sync/outbox.h"

#include <QFrame>
#include <QHash>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace suben
{

class KeyButton;
class TargetField;
class Theme;

/// Where a platform is sent to and with which credentials, asked inside the page. Credentials are never shown again; what
/// was typed and left with Esc is there again as long as the page lives.
class PlatformForm final : public QFrame
{
    Q_OBJECT

public:
    explicit PlatformForm(const Theme &theme, QWidget *parent = nullptr);

    /// `known`: what is set already. `origin`: who vouches for the profile, where that is for a person to judge; empty otherwise.
    void ask(const Profile &profile, const PlatformStatus &known, bool isTraining, const QString &origin);
    void say(const QString &problem);
    /// It was taken: the form closes and forgets what was typed.
    void done();
    QString profile() const { return m_profile; }
    QString environment() const;
    QString base() const;
    QHash<QString, QString> credentials() const;

Q_SIGNALS:
    void completed();

private:
    void clear();
    void addHead(const Profile &profile, const QString &origin);
    void addPlace(const Profile &profile, const PlatformStatus &known, bool isTraining);
    void addCredentials(const Profile &profile, const PlatformStatus &known);
    void addLine(const QString &word, QWidget *field, QLineEdit *line);
    void addSentence(const QString &text, const char *look, const char *objectName);
    void goOn(QLineEdit *from);

    const Theme &m_theme;
    QGridLayout *m_grid;
    QString m_profile;
    QComboBox *m_environment = nullptr;
    QLineEdit *m_base = nullptr;
    QLabel *m_problem = nullptr;
    QHash<QString, QLineEdit *> m_credentials;
    QList<QLineEdit *> m_road; ///< from field to field by Enter
};

} // namespace suben
