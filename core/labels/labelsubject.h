#pragma once

#include "core/base/ids.h"
#include "core/labels/labeltemplate.h"
#include "core/ledger/session.h"

#include "core/base/result.h"

#include <QDate>
#include <optional>

namespace suben
{

/// What the firm says of itself on labels, kept by `Settings`: telephone, address, and the web address under which its
/// trace pages stand (`tracePageName` is put behind it).
inline const QString OwnPhoneSetting = QStringLiteral("own.phone");
inline const QString OwnAddressSetting = QStringLiteral("own.address");
inline const QString TraceUrlSetting = QStringLiteral("own.traceUrl");

/// What one label is about: a lot, an object, one package with its own code, an event, or a day.
struct LabelSubject {
    enum class Kind { Lot, Object, Code, Event, Day };
    Kind kind = Kind::Lot;
    qint64 id = 0;  ///< of a lot, an object, an event; of a code: of its lot
    QString text{}; ///< of a code; the ISO date of a day; of one page of an event's paper: `9-16 2/3`, lines and page

    static LabelSubject of(LotId lot) { return {Kind::Lot, raw(lot)}; }
    static LabelSubject of(ObjectId object) { return {Kind::Object, raw(object)}; }
    static LabelSubject of(EventId event) { return {Kind::Event, raw(event)}; }
    static LabelSubject of(QDate day) { return {Kind::Day, 0, day.toString(Qt::ISODate)}; }

    /// `lot`, `object`, `code`, `event`, `day`: the word of templates.
    QString kindWord() const;
    /// `lot:5`, `code:8135…`, `day:2026-11-22`, `event:7`, `event:7 9-16 2/3`: how prints are noted.
    QString key() const;
    static std::optional<LabelSubject> parse(QStringView key);
    bool operator==(const LabelSubject &) const = default;
};

/// The labels of every package code of a lot, in the order of the codes.
Result<QList<LabelSubject>> codesOf(Session &session, LotId lot);
/// The pages of the paper of an event: one where all lines have room in the template, else as many as they take.
Result<QList<LabelSubject>> slipPages(Session &session, EventId event, const LabelTemplate &labelTemplate);
/// A package code of the ledger; NotFound for none.
Result<LabelSubject> codeSubject(Session &session, const QString &code);

/// What a label says: the columns of the pack's label view, and whatever else the template asks for and the ledger
/// knows. Refused (Usage) where the template is about something else. NotFound for a day that is not sealed.
Result<LabelContent> labelContent(Session &session, const LabelSubject &subject, const LabelTemplate &labelTemplate);

} // namespace suben
