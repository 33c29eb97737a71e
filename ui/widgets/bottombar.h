#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace suben
{

class KeyButton;
class Theme;

/// Totals left, buttons right, the one primary button last.
class SaveBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SaveBar(const Theme &theme, QWidget *parent = nullptr);

    /// Several parts; each is shown bold with a dot between: `7 lines`, `562 pieces`, `¥24,562.40`.
    void setTotals(const QStringList &parts, const QString &aside = {});
    /// In order from the left; takes ownership. The primary one is added last.
    void addButton(KeyButton *button);
    /// Anything else on the left, such as the amount received. Takes ownership.
    void addField(QWidget *field);

protected:
    bool event(QEvent *event) override;

private:
    void fit();

    const Theme &m_theme;
    QLabel *m_totals;
    QLabel *m_aside;
    QHBoxLayout *m_fields;
    QHBoxLayout *m_buttons;
    QList<KeyButton *> m_keys;
};

/// What stands in the bottom bar after saving: posted, lines, labels; Enter prints, Esc does not, typing goes on.
class PrintStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit PrintStrip(const Theme &theme, QWidget *parent = nullptr);

    /// `what`: `Posted, 8 lines`; `paper`: what would be printed, `12 labels`; empty hides the printing half.
    void say(const QString &what, const QString &paper);

Q_SIGNALS:
    void printAsked();
    void dismissed();

private:
    QLabel *m_what;
    QLabel *m_labels;
    KeyButton *m_print;
    KeyButton *m_skip;
};

/// The foot of a page: the save bar, or the print strip over it.
class BottomBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BottomBar(const Theme &theme, QWidget *parent = nullptr);

    SaveBar &saveBar() const { return *m_saveBar; }
    PrintStrip &printStrip() const { return *m_printStrip; }
    void showPrintStrip(const QString &what, const QString &paper = {});
    void showPrintStrip(const QString &what, int labels);
    void showSaveBar();
    bool isPrintStripShown() const;

private:
    QStackedLayout *m_stack;
    SaveBar *m_saveBar;
    PrintStrip *m_printStrip;
};

} // namespace suben
