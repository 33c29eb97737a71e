#pragma once

#include "ui/keymap.h"
#include "ui/theme.h"

#include <QString>

namespace suben
{

class ScanListener;
class Workspace;

/// Whose ledger is open, as the window shows it.
struct Shop {
    QString name;
    QString place; ///< second line under the name; may be empty
    QString user;
    bool training = false;
};

/// What every page works with. Lives as long as the window. Pages of the navigation are made only when a ledger is
/// open. Quick reads (< 50 ms) use `workspace->session()`; everything else a Task with `workspace->another()`.
struct Desk {
    Theme &theme;
    KeyMap &keys;
    Shop shop;
    Workspace *workspace = nullptr;
    ScanListener *scanner = nullptr; ///< of the window
};

/// `Target::place` of an entry whose paper is wanted on the label page, not the labels of its lots.
inline const QString SlipPlace = QStringLiteral("slip");

/// Where a search, a scan or another page sends the clerk.
struct Target {
    enum class Kind { Nothing, Page, Item, Lot, Event, Party, Object, Text };
    Kind kind = Kind::Nothing;
    qint64 id = 0;   ///< raw id of the record; of a step: the object it is about
    QString text;    ///< page's object name, or what was scanned or typed
    QString place{}; ///< of a page: the part of it that is meant (`backup` of the settings, `slip` of an entry)
    qint64 lot = 0;  ///< of an event or step: the lot it is about
};

} // namespace suben
