#pragma once

#include "core/labels/labeltemplate.h"

#include <QObject>
#include <vector>

namespace suben
{

/// A template while somebody designs it: what is chosen, and every step back and forth. Places snap to half a
/// millimetre and stay on the label.
class DesignModel final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr qreal Snap = 0.5; ///< mm
    static qreal snapped(qreal mm);

    /// Begins with a template; nothing to undo yet.
    void begin(const LabelTemplate &labelTemplate);
    const LabelTemplate &value() const { return m_value; }

    /// -1: the label itself.
    int current() const { return m_current; }
    void select(int index);
    const LabelElement *element() const;

    /// Name, size, paper: everything but the elements. Elements that would leave a smaller label are moved onto it.
    void changeLabel(LabelTemplate label);
    /// Changes of one kind to one element, one after the other, are one step back.
    void changeElement(LabelElement element, const QString &kind);
    void place(const QRectF &area, const QString &kind);
    void add(LabelElement element);
    void removeElement();
    void duplicate();

    bool undo();
    bool redo();

Q_SIGNALS:
    void changed();
    void selected();

private:
    struct Step {
        LabelTemplate value;
        int current = -1;
    };

    void remember(const QString &kind);
    QRectF onLabel(QRectF area) const;
    void go(std::vector<Step> &from, std::vector<Step> &to);

    LabelTemplate m_value;
    int m_current = -1;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    QString m_lastKind;
};

/// A new template with a name, a code and its marks, 60 × 40 mm, about a lot.
LabelTemplate newTemplate(const QString &id);

/// `文字 品名`, `二维码`: what a list calls an element.
QString elementTitle(const LabelElement &element, const QString &language);

} // namespace suben
