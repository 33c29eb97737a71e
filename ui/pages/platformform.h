#pragma once

#include "core/sync/profile.h"
#include "ui/theme.h"

#include <QFrame>
#include <QHash>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace suben
{

/// Where a platform answers and who we are there: environment, address, credentials. They are sealed when saved and
/// never shown again.
class PlatformForm final : public QFrame
{
    Q_OBJECT

public:
    explicit PlatformForm(const Theme &theme, QWidget *parent = nullptr);

    /// `isTraining`: a training ledger is offered practice places only, another ledger the others. `origin`: what is to be
    /// said about who wrote the profile.
    void ask(const Profile &profile, bool isTraining, const QString &origin);
    void say(const QString &problem);
    QString profile() const { return m_profile; }
    QString environment() const;
    QString base() const;
    QHash<QString, QString> credentials() const;

Q_SIGNALS:
    void completed();

private:
    void addLine(const QString &word, QWidget *field);
    void clear();

    const Theme &m_theme;
    QString m_profile;
    QGridLayout *m_grid;
    QComboBox *m_environment = nullptr;
    QLineEdit *m_base = nullptr;
    QHash<QString, QLineEdit *> m_credentials;
    QLabel *m_problem = nullptr;
};

} // namespace suben
