#pragma once

#include "ui/desk.h"
#include "ui/pages/labelrun.h"
#include "ui/task.h"

#include <QFrame>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;

namespace suben
{

class KeyButton;
class LabelPreview;

/// Where labels went last on this machine (QSettings).
inline const QString LabelTargetSetting = QStringLiteral("labels/target");

/// Prints labels of lots: how one looks, template, how many, where to. Enter prints.
class LabelPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit LabelPanel(Desk &desk, QWidget *parent = nullptr);

    /// Whose labels; lays the first one out. Templates and printer are those used last.
    void setLots(const QList<LotId> &lots);
    QList<LotId> lots() const { return m_lots; }
    /// The focus goes where printing is one Enter away.
    void begin();
    /// What the chooser calls a template; its id where it is not there any more.
    QString templateTitle(const QString &id) const;
    void setTemplate(const QString &id);
    void print();

Q_SIGNALS:
    void started(suben::Task *task);
    void printed(int labels, const QString &target);
    void failed(const suben::Error &error);

private:
    void placeParts();
    QComboBox *makeTargets();
    void layOut();
    std::optional<std::vector<LabelJob>> jobs();
    const LabelTemplate *chosenTemplate() const;
    void finish(const std::vector<LabelJob> &jobs, const QString &target, const Result<void> &sent);

    Desk &m_desk;
    QList<LotId> m_lots;
    QList<LabelTemplate> m_templates;
    LabelPreview *m_preview;
    QLabel *m_codes;
    QLabel *m_findings;
    QComboBox *m_template;
    QLineEdit *m_copies;
    QComboBox *m_target;
    KeyButton *m_print;
    QPointer<Task> m_task;
};

} // namespace suben
