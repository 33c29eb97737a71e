#pragma once

#include "core/rules/fieldrule.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QListWidget;

namespace suben
{

class Theme;

/// A fact a template may ask for, and what people call it.
struct OfferedFact {
    QString path;
    QString word;
};

/// A line of a list of facts: a row of a label, a column of a table.
struct FactLine {
    QString fact;
    Words caption;
    qreal width = 0; ///< mm, of a column
    int source = -1; ///< which of the lines it was
};

/// Facts under each other with their captions: added, taken away, moved up and down by keys.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Rows, Columns };

    FactList(const Theme &theme, Of of, const QList<OfferedFact> &facts, const QList<FactLine> &lines,
             QWidget *parent = nullptr);

    const QList<FactLine> &lines() const { return m_lines; }

Q_SIGNALS:
    void edited();

private:
    void placeParts(const Theme &theme);
    void fill();
    void showLine();
    void move(int by);
    FactLine *line();

    Of m_of;
    QList<OfferedFact> m_facts;
    QList<FactLine> m_lines;
    QListWidget *m_list;
    QComboBox *m_fact;
    QLineEdit *m_caption;
    QDoubleSpinBox *m_width;
};

/// `品名　item.name`: a chooser of facts, of which another path may be typed.
QComboBox *makeFactChooser(const QList<OfferedFact> &facts, const QString &current);
/// The path that is chosen or typed there.
QString chosenFact(const QComboBox &chooser);

} // namespace suben
