#pragma once

#include "core/labels/labelqueue.h"
#include "core/labels/labelsheet.h"
#include "core/labels/labeltemplates.h"
#include "ui/desk.h"
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

/// Prints labels: how one looks in the printer's own dots, template, how many, where to. Enter prints.
class LabelPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit LabelPanel(Desk &desk, QWidget *parent = nullptr);

    /// Whose labels; lays the first one out. Offers the templates for such things; that and the printer used last.
    void setSubjects(const QList<LabelSubject> &subjects);
    void setLots(const QList<LotId> &lots);
    const QList<LabelSubject> &subjects() const { return m_subjects; }
    /// The focus goes where printing is one Enter away.
    void begin();
    /// What the chooser calls a template; its id where it is not there any more.
    QString templateTitle(const QString &id) const;
    void setTemplate(const QString &id);
    QString templateId() const;
    /// Reads templates and printers again.
    void reload();
    void print();
    /// Prints a job of the queue.
    void run(qint64 job);

Q_SIGNALS:
    void started(suben::Task *task);
    void printed(int labels, const QString &target);
    void failed(const suben::Error &error);

private:
    void placeParts();
    void offerTemplates();
    void offerTargets();
    QString ofSlips() const; ///< end of the setting's name
    void layOut();
    void showSheet(const LabelSheet &sheet);
    std::optional<LabelTemplate> chosenTemplate() const;
    std::optional<PrintOrder> order();
    QList<LabelSubject> asked(const LabelTemplate &labelTemplate);

    Desk &m_desk;
    QList<LabelSubject> m_subjects;
    LabelTemplates m_templates;
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
