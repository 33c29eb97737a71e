#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <map>

namespace suben
{

/// Everything a key can do (design/window.md §3). The id of an action is its name with a small first letter.
enum class Act {
    Help,
    Search,
    LotCard,
    MoreFields,
    OtherLots,
    Refresh,
    Park,
    Fetch,
    CopyAbove,
    DeleteRow,
    Undo,
    Finish,
    Save,
    Trace,
    FullScreen,
    Inspection,
    SelfCheck,
    Lock,
    Days,
    NextFinding,
    PreviousFinding,
    NextArea,
    New,
    Import,
    Attach,
    Correct,
    Hold,
    Recall,
    PrintAgain,
    LettersLarger,
    LettersSmaller,
    LettersUsual,
    Back,
    Page1,
    Page2,
    Page3,
    Page4,
    Page5,
    Page6,
    Page7,
    Page8,
    Page9
};

/// The one table of keys. Buttons show the keys of its actions, so a remapped key changes every button.
class KeyMap final : public QObject
{
    Q_OBJECT

public:
    /// Makes all actions, named `action_<id>`, with the keys of this machine's settings or the usual ones.
    explicit KeyMap(QObject *parent = nullptr);

    QAction *action(Act act) const;
    QList<QAction *> actions() const;
    /// Replaces the first key; refused (false) when another action has it or the gun needs it.
    bool remap(Act act, const QKeySequence &key);
    /// What stands on a key cap: `F9`, `Ctrl+S`, `Ctrl+↓`.
    static QString cap(const QKeySequence &key);
    QString cap(Act act) const;

Q_SIGNALS:
    void triggered(suben::Act act);
    void remapped();

private:
    std::map<Act, QAction *> m_actions;
};

} // namespace suben
