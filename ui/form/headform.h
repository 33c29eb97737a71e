#pragma once

#include "core/model/event.h"
#include "core/model/party.h"
#include "core/rules/rulepacks.h"
#include "ui/form/entryfield.h"
#include "ui/windowmode.h"

#include <QFrame>
#include <QJsonObject>
#include <QSet>
#include <functional>

class QBoxLayout;
class QLabel;

namespace suben
{

class CellBubble;

/// The head of a document: who it came from or goes to, and the event's fields that the packs in use ask for.
class HeadForm final : public QFrame
{
    Q_OBJECT

public:
    struct Settings {
        const RulePacks &packs;
        QStringList categories;
        QString step;
    };

    /// `overlays` holds the picker and the bubble: a widget that covers the page's content.
    HeadForm(const Theme &theme, const Settings &settings, QDate today, QWidget *overlays);

    void setPartySource(PickSource source);
    void setParty(const Party &party, const QString &state = {});
    PartyId party() const;
    /// Who says which fields the entry must have as it stands: asked before Enter goes on.
    void setNeededNow(std::function<QSet<QString>()> neededNow) { m_neededNow = std::move(neededNow); }
    /// A part that is no field of a pack, after the others; takes ownership.
    void addPart(const QString &title, QWidget *part);
    /// The fields of a posted entry, to be corrected: what is changed in them shows what it was.
    void show(const EventDraft &posted);
    /// Party and fields into a draft.
    void fill(EventDraft &draft) const;
    /// Findings of the event (line -1).
    void showFindings(const Findings &findings);
    /// Whether the field has its place here.
    bool shows(const QString &path) const { return m_words.contains(path); }
    QString wordOf(const QString &path) const;

    void begin();
    bool goTo(const QString &path);
    bool escape();
    void clear();
    void setMode(WindowMode mode);

    QJsonObject toJson() const;
    void fromJson(const QJsonObject &head);

Q_SIGNALS:
    void partyPicked(qint64 party);
    void partyUnknown(const QString &typed);
    void edited();
    /// Nothing more is needed here.
    void done();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell {
        QWidget *widget = nullptr;
        EntryField *field = nullptr; ///< null: the party, or a part
        bool isPart = false;
    };
    void addCell(const QString &title, QWidget *field, int width);
    void addFields(const Settings &settings);
    void goOn(const EntryField *from);
    bool isNeeded(const EntryField &field, const QSet<QString> &now) const;
    void showCells();
    bool isMust(const Cell &cell) const;
    /// As many beside each other as there is room for.
    QList<QList<QWidget *>> rowsOf(const QList<Cell> &shown) const;
    void lay(const QList<QList<QWidget *>> &rows);
    void showDate();

    const Theme &m_theme;
    std::function<QSet<QString>()> m_neededNow;
    QStringList m_always;
    QStringList m_sometimes; ///< asked only when a condition holds: shown once a finding or a value says so
    QDate m_today;
    QBoxLayout *m_rows;
    QList<QList<QWidget *>> m_laid; ///< as they stand in the rows now
    PickList *m_picks;
    CellBubble *m_bubble;
    PickField *m_party = nullptr;
    QLabel *m_partyState;
    QList<EntryField *> m_fields;
    QList<Cell> m_cells;
    QHash<QString, QString> m_words;
    QString m_partyWord;
    QLabel *m_backEntry = nullptr; ///< 补录: the date is not today
    QStringList m_named;           ///< paths the last findings spoke of
    WindowMode m_mode = WindowMode::Wide;
};

} // namespace suben
