#pragma once

#include "ui/form/entryfield.h"

#include "core/model/fields.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace suben
{

/// What a strip asks of a record that is made in place.
struct StripField {
    FieldRule rule;
    QString title;
    bool needed = false;
    Value value;
    bool isPassword = false;
};

/// Makes a record in the page: only what the category cannot do without. Enter goes on; in the last field it is made.
class RecordStrip final : public QFrame
{
    Q_OBJECT

public:
    RecordStrip(const Theme &theme, const QString &objectName, QWidget *parent);

    void ask(const QString &title, const QString &aside, const std::vector<StripField> &fields, const QString &done,
             QDate today);
    /// Asks more, once, before it can be made; why, and the focus on the first of them.
    void askMore(const QString &problem, const std::vector<StripField> &fields, QDate today);
    /// Why it was not made; stays open.
    void say(const QString &problem);
    Fields values() const;

Q_SIGNALS:
    void completed();
    void dismissed();
    /// A choice was made that changes what must be asked.
    void changed(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addField(const StripField &asked, QDate today);
    void goOn(qsizetype from);
    void fit();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_aside;
    QGridLayout *m_grid;
    QLabel *m_problem;
    class KeyButton *m_done;
    QList<EntryField *> m_fields;
    QStringList m_needed;
};

} // namespace suben
