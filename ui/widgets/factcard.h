#pragma once

#include "ui/widgets/tag.h"

#include <QScrollArea>
#include <QStringList>

class QLabel;
class QVBoxLayout;

namespace suben
{

/// What is known about one record, under headings: name and value, tags, sentences, raw text. Can be scrolled by keys.
class FactCard final : public QScrollArea
{
    Q_OBJECT

public:
    enum class Look { Text, Code };

    FactCard(const Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    void clear();
    void setTitle(const QString &title, const QString &aside = {}, const QList<Tag> &tags = {});
    void addHeading(const QString &word, const QList<Tag> &tags = {});
    /// Left out where there is no value.
    void addFact(const QString &name, const QString &value, Look look = Look::Text);
    /// A value before and after a correction: the old one struck through, the new one in red.
    void addChange(const QString &name, const QString &before, const QString &after);
    /// `look` as in makeLabel.
    void addText(const QString &text, const char *look = "small");
    /// Bytes as they went over the line, in the fixed face.
    void addRaw(const QString &text);
    void addPart(QWidget *part);
    /// Everything the card says, a line each.
    QString plainText() const;
    /// Names and values in their order; a heading has no value.
    const QList<std::pair<QString, QString>> &facts() const { return m_facts; }

private:
    QLabel *addLine(const QString &name, QLabel *value);
    QWidget *headLine(const QString &word, const char *look, const QString &aside, const QList<Tag> &tags);

    const Theme &m_theme;
    QWidget *m_inner;
    QVBoxLayout *m_column;
    QStringList m_lines;
    QList<std::pair<QString, QString>> m_facts;
};

} // namespace suben
