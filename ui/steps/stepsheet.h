#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/model/event.h"
#include "core/model/party.h"
#include "ui/form/picklist.h"
#include "ui/steps/linesbox.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace suben
{

class FieldRows;
class PickField;
class PlaceField;

/// What a step asks for, under each other: who is on the other side, the head, the place, the lines. Enter leads
/// through it. Judges nothing and posts nothing.
class StepSheet final : public QWidget
{
    Q_OBJECT

public:
    enum class Say { Entered, Everything };

    /// Pickers are shown over `overlays`.
    StepSheet(const Theme &theme, Session &session, StepAsks asks, QWidget *overlays);
    ~StepSheet() override;

    const StepAsks &asks() const { return m_asks; }
    void fill(const EventDraft &draft);
    /// `base` with everything that stands here in the place of what it said.
    EventDraft draft(EventDraft base) const;
    /// Nothing was entered but what stands there by itself.
    bool isEmpty() const;
    /// Signatures that were given by password.
    Result<std::vector<Signature>> sign();

    void begin();
    void goTo(int line, const QString &path);
    void removeLine();
    bool scanned(const QString &text);
    bool escape();
    /// Other lots for the line being entered.
    void offerLots();
    /// Unless `Everything`, nothing is said about what is still empty.
    void showFindings(const Findings &findings, Say say);
    /// The first field that cannot be read; empty when all can.
    QString unreadable() const;
    QString titleOf(const QString &path) const;
    bool hasInHead(const QString &path) const;

Q_SIGNALS:
    void edited();
    /// Enter found nothing more that is missing.
    void done();
    void objectNamed(const QString &code);

private:
    void addParty();
    LocationId usualPlace(const QList<Location> &places) const;
    void addPlace();
    void addLines();
    void addRow(const QString &title, QWidget *field, QWidget *note);
    void addBox(LinesBox::Settings settings, const std::vector<AskedField> &fields);
    Fields madeToday() const;
    /// What is required of the head (no box) or of a line of a box as everything stands.
    QSet<QString> neededNow(const LinesBox *box, int line) const;
    void headDone();
    QList<Pick> partiesFor(const QString &typed) const;
    LinesBox *boxOf(int line, int *within) const;

    const Theme &m_theme;
    Session &m_session;
    StepAsks m_asks;
    QWidget *m_overlays;
    QVBoxLayout *m_column;
    QPointer<PickList> m_picks; ///< over the page, which may go first
    PickField *m_party = nullptr;
    PlaceField *m_place = nullptr;
    FieldRows *m_head = nullptr;
    QList<LinesBox *> m_boxes;
    Fields m_defaults; ///< of the head, as they stood at first
};

} // namespace suben
