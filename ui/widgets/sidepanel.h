#pragma once

#include "ui/windowmode.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace suben
{

class FindingsModel;
class FindingsPanel;
class Theme;

/// The right side of a page: a heading, one of several cards (findings, a lot's card), and facts of the current row.
class SidePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SidePanel(const Theme &theme, QWidget *parent = nullptr);

    /// Adds a card and shows it; `name` becomes its object name if it has none. Takes ownership.
    void addCard(QWidget *card);
    void showCard(QWidget *card);
    QWidget *card() const;
    /// A card above all others that never changes, such as the amount of a sale. Takes ownership.
    void setTop(QWidget *top);
    /// Facts of the current row: heading, then label and value pairs. Empty heading hides them.
    void setFacts(const QString &heading, const QList<std::pair<QString, QString>> &facts);
    void setMode(WindowMode mode);

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QStackedWidget *m_cards;
    QFrame *m_facts;
    QVBoxLayout *m_factLines;
};

/// The card of findings: heading with the count of what blocks saving, the key to the next, the list.
class FindingsCard final : public QFrame
{
    Q_OBJECT

public:
    FindingsCard(const Theme &theme, FindingsModel *model, const QString &nextKey, QWidget *parent = nullptr);
    FindingsPanel &panel() const { return *m_panel; }
    /// Nothing was entered, so nothing was checked: no verdict.
    void showNoVerdict();

private:
    void count();

    FindingsModel *m_model;
    QLabel *m_count;
    FindingsPanel *m_panel;
};

} // namespace suben
