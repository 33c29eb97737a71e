#pragma once

#include <QWidget>

class QHBoxLayout;

namespace suben
{

class KeyButton;
class Theme;

/// Filters as buttons with counts; one is on.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    struct Chip {
        QString id;
        QString word;
        int count = -1; ///< -1: not counted
    };

    explicit FilterChips(const Theme &theme, QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    QString current() const;
    void choose(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);

private:
    const Theme &m_theme;
    QHBoxLayout *m_row;
    QList<KeyButton *> m_buttons;
    QString m_current;
};

} // namespace suben
