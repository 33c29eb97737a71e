#pragma once

#include "core/labels/labelprinters.h"
#include "ui/desk.h"
#include "ui/task.h"

#include <QFrame>
#include <QPointer>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace suben
{

class KeyButton;
class LabelPreview;

/// Calibrates a printer: where it is, what it speaks, by how much it prints beside the label, gap, darkness, which way
/// round; with one test label that carries a millimetre scale.
class PrinterForm final : public QFrame
{
    Q_OBJECT

public:
    explicit PrinterForm(Desk &desk, QWidget *parent = nullptr);

    /// Shows the printer of that name or target.
    void open(const QString &nameOrTarget, QSizeF label);
    void begin();
    void save();
    void printTest();

Q_SIGNALS:
    void saved(const QString &name);
    void started(suben::Task *task);
    void tested(const QString &target);
    void failed(const suben::Error &error);

private:
    void placeParts();
    void offer();
    void showPrinter(const LabelPrinter &printer);
    LabelPrinter entered() const;
    void preview();
    void remove();

    Desk &m_desk;
    QSizeF m_label{60, 40};
    QComboBox *m_name;
    QComboBox *m_target;
    QComboBox *m_language;
    QComboBox *m_dpi;
    QDoubleSpinBox *m_offsetX;
    QDoubleSpinBox *m_offsetY;
    QDoubleSpinBox *m_gap;
    QSpinBox *m_darkness;
    QComboBox *m_rotation;
    LabelPreview *m_preview;
    QPointer<Task> m_task;
};

} // namespace suben
