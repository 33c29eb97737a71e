#pragma once

#include "core/sync/bench.h"
#include "ui/models/recordmodel.h"
#include "ui/settings/section.h"

#include <QPointer>

class QLineEdit;
class QPlainTextEdit;

namespace suben
{

class FilterChips;
class KeyButton;
class RecordView;

/// 平台接口: the profiles, and for the chosen one its examples, a record picked from the ledger or pasted with everything
/// that becomes of it, an answer pasted with what it means, and what is not confirmed.
class ProfileSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ProfileSection(Desk &desk);

    void refresh() override;
    bool act(Act act) override;

private:
    /// The chosen profile; null where the file of the chosen row cannot be read.
    const Profile *profile() const;
    void readFiles();
    void showProblem();
    QWidget *makeBench();
    void showPart();
    void say(const std::vector<BenchStep> &steps);
    void tryRecord();
    void tryAnswer();
    void pickRecord();
    /// After the fingerprints were compared by telephone.
    void trustSigner();

    Profiles m_read; ///< as the files stand now; those that send are the ones of the ledger's opening
    RecordModel *m_model;
    RecordView *m_profiles;
    FilterChips *m_chips;
    KeyButton *m_trust = nullptr;
    QLineEdit *m_entry; ///< which entry to try with
    QPlainTextEdit *m_input;
    QPlainTextEdit *m_output;
    QPointer<Task> m_task;
};

} // namespace suben
