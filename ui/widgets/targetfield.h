#pragma once

#include <QWidget>

class QLineEdit;

namespace suben
{

class KeyButton;
class Theme;

/// A place on this machine, typed or chosen in the system's own dialog, which is opened without blocking.
class TargetField final : public QWidget
{
    Q_OBJECT

public:
    enum class Use { Save, Open, Folder };

    /// `objectName` is that of the line. `filter` as QFileDialog takes it.
    TargetField(const Theme &theme, const QString &objectName, Use use, const QString &filter,
                QWidget *parent = nullptr);

    QString target() const;
    void setTarget(const QString &target);
    QLineEdit &line() const { return *m_line; }

Q_SIGNALS:
    void entered();

private:
    void choose();

    Use m_use;
    QString m_filter;
    QLineEdit *m_line;
    KeyButton *m_choose;
};

/// A new file of that name in the user's documents: a number is added where one stands already.
QString freePath(const QString &fileName);

} // namespace suben
