#pragma once

#include "core/base/finding.h"
#include "ui/form/recordstrip.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace suben
{

class TargetField;

/// One record of the master data, field under field; what is wrong is said beside the field and nothing typed is lost.
/// Enter goes on and in the last field the record is complete.
class MasterForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MasterForm(const Theme &theme, QWidget *parent = nullptr);

    void ask(const QString &title, const std::vector<StripField> &fields, QDate today);
    /// Behind the fields a file may be named, such as the copy of a paper.
    void askFile(const QString &title, const QString &filter);
    QString file() const;
    Fields values() const;
    /// Empty text at a path the form asks for takes a value away.
    QStringList paths() const;
    /// Whether each field can be read and what is needed is there; says so and goes there where not.
    bool isReadable();
    /// Beside their fields; what belongs to none stands above all.
    void mark(const Findings &findings);
    void begin();
    void goTo(const QString &path);

Q_SIGNALS:
    void completed();
    void changed(const QString &path);

private:
    struct Line {
        EntryField *field = nullptr;
        QLabel *sentence = nullptr;
        bool needed = false;
    };
    void addLine(const StripField &asked, QDate today);
    void goOn(qsizetype from);
    void say(const Line &line, const QString &severity, const QString &sentence);

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_problem;
    QGridLayout *m_grid;
    TargetField *m_file = nullptr;
    QList<Line> m_lines;
};

} // namespace suben
