#pragma once

#include "ui/widgets/tag.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace suben
{

/// A card of 今日: a heading, words beside it, a way to the page of its things, and lines.
class TodayCard final : public QFrame
{
    Q_OBJECT

public:
    TodayCard(const Theme &theme, const QString &heading, const QString &link, QWidget *parent = nullptr);

    void setAside(const QString &text);
    void setLink(const QString &word);
    /// Stays; above the lines.
    void setPicture(QWidget *picture);
    /// Stays; fills the card.
    void setBody(QWidget *body);
    void clearLines();
    void addLine(const QList<Tag> &tags, const QString &words, const QString &code, const QString &right);
    void addText(const QString &text, const char *look = "small");
    /// Stays; below the lines.
    void addButton(QPushButton *button);
    /// Everything the lines say.
    QString plainText() const { return m_said.join(QLatin1Char('\n')); }

Q_SIGNALS:
    void linkTaken();

private:
    const Theme &m_theme;
    QLabel *m_aside;
    QPushButton *m_link;
    QVBoxLayout *m_column;
    QVBoxLayout *m_lines;
    QStringList m_said;
};

} // namespace suben
