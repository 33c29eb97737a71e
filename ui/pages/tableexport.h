#pragma once

#include "core/ledger/viewdays.h"
#include "ui/models/recordmodel.h"

#include <QObject>

class QWidget;

namespace suben
{

class Banner;
class TaskStrip;
struct Desk;
struct Session;

/// Reads the chunk of a list at a cursor over a session.
using ReadChunk = std::function<Result<RecordChunk>(Session &session, const QString &cursor)>;

/// A list that is to be a table: its rows, or how they are read over another session where the list shows only some.
struct ListTable {
    QString title; ///< of the sheet and, with the day, of the file
    std::vector<RecordColumn> columns;
    std::vector<Record> records;
    ReadChunk read{};
    ViewDays days{}; ///< by which it was read: behind the title and in the name of the file
};

/// Writes any list as a table for Excel and WPS (Ctrl+S): asks where, then writes off the window's thread. Words as the
/// list shows them, codes as text, dates as dates.
class TableExport final : public QObject
{
    Q_OBJECT

public:
    struct Room {
        QWidget &page;
        Banner &banner;
        TaskStrip &strip;
    };

    TableExport(Desk &desk, const Room &room, QObject *parent);

    void ask(const ListTable &list);

private:
    void write(const ListTable &list, const QString &path);

    Desk &m_desk;
    Room m_room;
};

} // namespace suben
