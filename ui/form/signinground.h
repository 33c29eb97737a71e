#pragma once

#include "core/model/event.h"

#include <QObject>
#include <deque>
#include <functional>
#include <vector>

namespace suben
{

struct Desk;
class ReasonStrip;

/// Lets the people a document names in fields that sign (design/rulepacks.md §3.3) sign in place, one after the other,
/// each with their own password. A signature holds for what was entered then.
class SigningRound final : public QObject
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(const QString &path)>;

    SigningRound(Desk &desk, ReasonStrip &strip, NameOf nameOf, QObject *parent);

    /// Asks for the signatures without which these refusals stand; false where another refusal has to be put right
    /// first, or nobody named can sign.
    bool ask(const EventDraft &draft, const Findings &refusals);
    /// This refusal goes when the person it is about has signed.
    bool isAnsweredBySigning(const EventDraft &draft, const Finding &refusal) const;
    const std::vector<Signature> &given() const { return m_given; }
    /// Something was changed: nobody has signed that.
    void forget();

Q_SIGNALS:
    /// The strip asks now: it wants its place beside this field.
    void asked(const QString &path);
    /// Everybody has signed.
    void settled();
    /// The clerk would rather change this field.
    void refused(const QString &path);

private:
    struct Wanted {
        QString path;
        QString person;
    };
    bool isSigned(const QString &path) const;
    void askNext();
    void sign(const QString &person, const QString &password);

    Desk &m_desk;
    ReasonStrip &m_strip;
    NameOf m_nameOf;
    std::deque<Wanted> m_wanted;
    std::vector<Signature> m_given;
};

} // namespace suben
