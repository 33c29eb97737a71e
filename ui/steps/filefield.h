#pragma once

#include "core/ledger/session.h"
#include "core/model/fields.h"

#include <QWidget>

namespace suben
{

class TargetField;
class Theme;

/// A file that belongs to an entry, typed or chosen. It is kept in the ledger as soon as it can be read, so that a
/// draft has it wherever the file itself goes; its value is the hash it is kept under.
class FileField final : public QWidget
{
    Q_OBJECT

public:
    FileField(const Theme &theme, Session &session, const QString &objectName, const QString &title);

    Value value() const;
    void setValue(const Value &value);
    bool isFilled() const;
    void clear();
    /// Why it cannot be kept; empty while nothing is wrong.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void edited();
    void entered();

private:
    void keep();

    Session &m_session;
    TargetField *m_file;
    QString m_kept; ///< SHA-256 in hex
    QString m_problem;
};

} // namespace suben
