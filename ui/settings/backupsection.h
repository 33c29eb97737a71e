#pragma once

#include "core/storage/backup.h"
#include "core/workspace/backups.h"
#include "ui/settings/section.h"

class QComboBox;
class QDir;
class QLabel;

namespace suben
{

class TargetField;

/// Where backups go, one now, one looked at or brought back, and the code that opens the ledger elsewhere.
class BackupSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit BackupSection(Desk &desk);

    void refresh() override;
    bool act(Act act) override;

private:
    QString freeName(const QDir &folder) const;
    void backUp();
    void check();
    void restore();
    void listCopies();
    void choose();
    void putBack();
    QString lossWords(const BackupLoss &loss) const;
    void renewRecovery();
    void told(const Result<BackupFacts> &facts, const QString &what);

    QLabel *m_last;
    TargetField *m_folder;
    QComboBox *m_copies;
    TargetField *m_old;
    QLabel *m_loss;
    QString m_asked; ///< the copy that was asked about; a second time it takes the ledger's place
    QLabel *m_code;
};

} // namespace suben
