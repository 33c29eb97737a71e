#pragma once

#include "core/ledger/pinyin.h"
#include "core/model/party.h"
#include "ui/form/picklist.h"

#include <QWidget>

class QLabel;

namespace suben
{

class PickField;
class PickList;
class Theme;
struct Session;

/// Names a location of the ledger, by initials or a part of its name. A name that is new makes one with a second Enter.
class PlaceField final : public QWidget
{
    Q_OBJECT

public:
    PlaceField(const Theme &theme, Session &session, PickList &picks, const QString &title);

    LocationId place() const;
    void setPlace(LocationId place);
    bool escape();
    void begin();

Q_SIGNALS:
    void edited();
    /// Enter: a place stands there, or nobody needs one.
    void done();

private:
    QList<Pick> picksFor(const QString &typed);
    void unknown(const QString &typed);

    Session &m_session;
    Pinyin m_pinyin;
    PickField *m_pick;
    QLabel *m_note;
    QString m_offered; ///< the new name that a second Enter makes
};

} // namespace suben
