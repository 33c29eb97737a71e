#pragma once

#include "core/labels/labelsubject.h"
#include "ui/desk.h"
#include "ui/labels/factlist.h"
#include "ui/windowmode.h"

#include <QFrame>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QListWidget;
class QScrollArea;

namespace suben
{

class DesignModel;
class ElementForm;
class LabelCanvas;

/// Designs a template: the elements as a list, the label with rulers, the properties of what is chosen, and what is
/// wrong with it while it is drawn.
class LabelDesigner final : public QFrame
{
    Q_OBJECT

public:
    explicit LabelDesigner(Desk &desk, QWidget *parent = nullptr);

    /// Begins with a template, showing what a label of `subject` would say; without one an example.
    void open(const LabelTemplate &labelTemplate, const std::optional<LabelSubject> &subject);
    /// Goes on with what was drawn and not saved before the program closed; false where there is no such thing.
    bool openDraft(const std::optional<LabelSubject> &subject);
    /// A shipped template is saved under a name of its own.
    void save();
    bool undo();
    bool redo();
    void removeElement();
    void duplicate();
    DesignModel &model() const { return *m_model; }
    void setMode(WindowMode mode);
    void begin();

Q_SIGNALS:
    void saved(const QString &id, const QString &path);
    void failed(const suben::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void placeParts();
    QWidget *makeTools();
    void addElement(LabelElement element);
    void listElements();
    void compose();
    void judge();
    void keepDraft();
    QString draftPath() const;
    LabelContent content() const;
    QList<OfferedFact> facts() const;

    Desk &m_desk;
    DesignModel *m_model;
    std::optional<LabelSubject> m_subject;
    QListWidget *m_elements;
    LabelCanvas *m_canvas;
    ElementForm *m_form;
    QScrollArea *m_properties;
    QLabel *m_verdict;
    QBoxLayout *m_parts = nullptr;
    QBoxLayout *m_drawing = nullptr; ///< the list and the canvas
    QTimer m_judge;
    QByteArray m_opened; ///< the template before anybody drew
};

} // namespace suben
