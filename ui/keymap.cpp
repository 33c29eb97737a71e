#include "ui/keymap.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QSettings>
#include <algorithm>
#include <vector>

namespace suben
{

namespace
{

struct KeyEntry {
    Act act;
    const char *id;
    const char *keys; // portable text, the second for laptops whose F keys are media keys
    const char *second = nullptr;
};

const std::vector<KeyEntry> &keyTable()
{
    static const std::vector<KeyEntry> table{
        {Act::Help, "help", "F1"},
        {Act::Search, "search", "F2", "Ctrl+F"},
        {Act::LotCard, "lotCard", "F3"},
        {Act::MoreFields, "moreFields", "Shift+F3"},
        {Act::OtherLots, "otherLots", "F4"},
        {Act::Refresh, "refresh", "F5"},
        {Act::Park, "park", "F6"},
        {Act::Fetch, "fetch", "Shift+F6"},
        {Act::CopyAbove, "copyAbove", "F7"},
        {Act::DeleteRow, "deleteRow", "F8"},
        {Act::Undo, "undo", "Ctrl+Z"},
        {Act::Finish, "finish", "F9", "Ctrl+Return"},
        {Act::Save, "save", "Ctrl+S"},
        {Act::Trace, "trace", "F10", "Ctrl+T"},
        {Act::FullScreen, "fullScreen", "F11"},
        {Act::Inspection, "inspection", "F12"},
        {Act::SelfCheck, "selfCheck", "Shift+F12"},
        {Act::Lock, "lock", "Shift+F11"},
        {Act::Days, "days", "Ctrl+G"},
        {Act::NextFinding, "nextFinding", "Ctrl+Down"},
        {Act::PreviousFinding, "previousFinding", "Ctrl+Up"},
        {Act::NextArea, "nextArea", "Ctrl+Tab"},
        {Act::New, "new", "Ctrl+N"},
        {Act::Import, "import", "Ctrl+O"},
        {Act::Attach, "attach", "Ctrl+K"},
        {Act::Correct, "correct", "Ctrl+E"},
        {Act::Hold, "hold", "Ctrl+L"},
        {Act::Recall, "recall", "Ctrl+R"},
        {Act::PrintAgain, "printAgain", "Ctrl+P"},
        {Act::LettersLarger, "lettersLarger", "Ctrl+="},
        {Act::LettersSmaller, "lettersSmaller", "Ctrl+-"},
        {Act::LettersUsual, "lettersUsual", "Ctrl+0"},
        {Act::Back, "back", "Alt+Left"},
        {Act::Page1, "page1", "Ctrl+1"},
        {Act::Page2, "page2", "Ctrl+2"},
        {Act::Page3, "page3", "Ctrl+3"},
        {Act::Page4, "page4", "Ctrl+4"},
        {Act::Page5, "page5", "Ctrl+5"},
        {Act::Page6, "page6", "Ctrl+6"},
        {Act::Page7, "page7", "Ctrl+7"},
        {Act::Page8, "page8", "Ctrl+8"},
        {Act::Page9, "page9", "Ctrl+9"},
    };
    return table;
}

QString settingOf(const char *id)
{
    return QStringLiteral("keys/") + QLatin1String(id);
}

// Guns send GS as Ctrl+] or Alt+digits, framing as Ctrl+B/C/D, line ends as Ctrl+J/M.
bool belongsToGun(const QKeySequence &key)
{
    static const QStringList taken{QStringLiteral("Ctrl+]"), QStringLiteral("Ctrl+\\"), QStringLiteral("Ctrl+^"),
                                   QStringLiteral("Ctrl+_"), QStringLiteral("Ctrl+B"),  QStringLiteral("Ctrl+C"),
                                   QStringLiteral("Ctrl+D"), QStringLiteral("Ctrl+H"),  QStringLiteral("Ctrl+I"),
                                   QStringLiteral("Ctrl+J"), QStringLiteral("Ctrl+M")};
    const QString text = key.toString(QKeySequence::PortableText);
    const bool altDigit = text.size() == 5 && text.startsWith(QLatin1String("Alt+")) && text.at(4).isDigit();
    return altDigit || taken.contains(text);
}

bool isEditing(const QKeyEvent &key)
{
    static constexpr QKeySequence::StandardKey TextKeys[] = {QKeySequence::Copy, QKeySequence::Cut,  QKeySequence::Paste,
                                                             QKeySequence::Undo, QKeySequence::Redo, QKeySequence::SelectAll};
    return std::ranges::any_of(TextKeys, [&](QKeySequence::StandardKey each) { return key.matches(each); });
}

/// On X11 a text field would take Ctrl+E (to the end) and Ctrl+K (delete to the end) before the window hears of them.
class TextFieldKeys final : public QObject
{
public:
    explicit TextFieldKeys(const KeyMap &keys, QObject *parent) : QObject(parent), m_keys(keys) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride || qobject_cast<QKeySequenceEdit *>(watched) != nullptr)
            return false;
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isLetter = key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z;
        if (key.modifiers() != Qt::ControlModifier || !isLetter || isEditing(key))
            return false;
        const QKeySequence pressed(key.keyCombination());
        const QList<QAction *> actions = m_keys.actions();
        const bool isOurs = std::ranges::any_of(actions, [&](const QAction *action) { return action->isEnabled() && action->shortcuts().contains(pressed); });
        if (isOurs)
            event->ignore();
        return isOurs;
    }

private:
    const KeyMap &m_keys;
};

} // namespace

KeyMap::KeyMap(QObject *parent) : QObject(parent)
{
    if (QCoreApplication *application = QCoreApplication::instance())
        application->installEventFilter(new TextFieldKeys(*this, this));
    const QSettings settings;
    for (const KeyEntry &entry : keyTable()) {
        auto *action = new QAction(this);
        action->setObjectName(QStringLiteral("action_") + QLatin1String(entry.id));
        const QString own = settings.value(settingOf(entry.id)).toString();
        QList<QKeySequence> keys{QKeySequence(own.isEmpty() ? QLatin1String(entry.keys) : own)};
        if (entry.second != nullptr)
            keys.append(QKeySequence(QLatin1String(entry.second)));
        if (entry.act == Act::Finish)
            keys.append(QKeySequence(QStringLiteral("Ctrl+Enter")));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        const Act act = entry.act;
        connect(action, &QAction::triggered, this, [this, act] { Q_EMIT triggered(act); });
        m_actions.emplace(act, action);
    }
}

QAction *KeyMap::action(Act act) const
{
    return m_actions.at(act);
}

QList<QAction *> KeyMap::actions() const
{
    QList<QAction *> all;
    for (const auto &[act, action] : m_actions)
        all.append(action);
    return all;
}

bool KeyMap::remap(Act act, const QKeySequence &key)
{
    if (key.isEmpty() || belongsToGun(key))
        return false;
    for (const auto &[other, action] : m_actions) {
        if (other != act && action->shortcuts().contains(key))
            return false;
    }
    QList<QKeySequence> keys = action(act)->shortcuts();
    keys[0] = key;
    action(act)->setShortcuts(keys);
    for (const KeyEntry &entry : keyTable()) {
        if (entry.act == act)
            QSettings().setValue(settingOf(entry.id), key.toString(QKeySequence::PortableText));
    }
    Q_EMIT remapped();
    return true;
}

QString KeyMap::cap(const QKeySequence &key)
{
    QString text = key.toString(QKeySequence::PortableText);
    text.replace(QLatin1String("Down"), QStringLiteral("↓"));
    text.replace(QLatin1String("Up"), QStringLiteral("↑"));
    text.replace(QLatin1String("Left"), QStringLiteral("←"));
    text.replace(QLatin1String("Right"), QStringLiteral("→"));
    text.replace(QLatin1String("Return"), QStringLiteral("Enter"));
    return text;
}

QString KeyMap::cap(Act act) const
{
    return cap(action(act)->shortcut());
}

} // namespace suben
