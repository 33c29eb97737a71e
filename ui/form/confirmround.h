#pragma once

#include "core/model/event.h"

#include <QObject>
#include <deque>
#include <functional>

namespace suben
{

struct Desk;
class ReasonStrip;

/// Asks what only a person can settle, in place, one question after the other: the reason of each `confirm` finding,
/// and, where the firm has another person who can sign in, that person's consent (design/rulepacks.md §13.5). One
/// consent holds for the questions of one posting.
class ConfirmRound final : public QObject
{
    Q_OBJECT

public:
    using TitleOf = std::function<QString(const Finding &finding)>;

    ConfirmRound(Desk &desk, ReasonStrip &strip, TitleOf title, QObject *parent);

    /// Begins with the `confirm` findings among these; settled at once when there are none.
    void ask(const Findings &findings);
    const std::vector<Confirmation> &given() const { return m_given; }
    /// What was said is about what was entered then.
    void forget();

Q_SIGNALS:
    /// This is asked next: show what it is about. The strip takes the focus afterwards.
    void asking(const suben::Finding &finding);
    /// The strip shows this question now: it wants its place.
    void asked(const suben::Finding &finding);
    /// Everything has its reason.
    void settled();
    /// The clerk would rather change the value.
    void refused(const suben::Finding &finding);

private:
    void askNext();
    void take(const QString &reason);
    void askConsent();
    void consent(const QString &name, const QString &password);
    QStringList others() const;

    Desk &m_desk;
    ReasonStrip &m_strip;
    TitleOf m_title;
    std::deque<Finding> m_questions;
    std::vector<Confirmation> m_given;
    QString m_reason;
    UserId m_second{};
};

} // namespace suben
