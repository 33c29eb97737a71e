#pragma once

#include "core/labels/labeltemplate.h"
#include "ui/labels/factlist.h"

#include <QWidget>
#include <array>
#include <functional>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;

namespace suben
{

class DesignModel;
class Theme;

/// The properties of the chosen element, or of the label itself when none is. Every change is at once on the label.
class ElementForm final : public QWidget
{
    Q_OBJECT

public:
    ElementForm(const Theme &theme, DesignModel &model, QWidget *parent = nullptr);

    /// What may be chosen where a fact stands.
    void setFacts(const QList<OfferedFact> &facts) { m_facts = facts; }
    /// Fields for what is chosen now.
    void rebuild();

private:
    void showPlace();
    void followPlace();
    void showLabel();
    void showSize();
    void showPaper();
    void fields(const LabelText &text);
    void fields(const LabelRows &rows);
    void fields(const LabelSymbol &symbol);
    void fields(const LabelMarksPlace &) {}
    void fields(const PageLine &line);
    void fields(const PageBox &box);
    void fields(const LabelPicture &picture);
    void fields(const LabelTable &table);
    /// A field with its word before it.
    void addRow(const QString &word, const char *objectName, QWidget *field);
    QDoubleSpinBox *addNumber(const QString &word, const char *objectName, qreal least, qreal most, qreal value);
    QComboBox *addChoice(const QString &word, const char *objectName, const QStringList &words, int current);
    QComboBox *addFact(const QString &word, const char *objectName, const QString &fact);
    QLineEdit *addText(const QString &word, const char *objectName, const QString &value);
    template <typename Element, typename Change>
    void change(const char *kind, Change change);
    void changeLabel(const std::function<void(LabelTemplate &)> &change);

    const Theme &m_theme;
    DesignModel &m_model;
    QList<OfferedFact> m_facts;
    QWidget *m_fields = nullptr;
    QFormLayout *m_form = nullptr;
    std::array<QDoubleSpinBox *, 4> m_place{}; ///< x, y, width, height of the element
    bool m_changing = false;
};

} // namespace suben
