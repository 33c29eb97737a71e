#include "core/labels/labelsubject.h"

#include "core/codes/schemes.h"
#include "core/labels/labeltable.h"
#include "core/labels/lotcontent.h"
#include "core/labels/subjectfacts.h"
#include "core/labels/tracepage.h"
#include "core/ledger/catalog.h"
#include "core/ledger/codestanding.h"
#include "core/ledger/settings.h"
#include "core/ledger/stock.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QStringList>

namespace suben
{

namespace
{

struct LabelSubjectText {
    Q_DECLARE_TR_FUNCTIONS(LabelSubject)
};

const QString &wordOf(LabelSubject::Kind kind)
{
    static const QStringList Words{QStringLiteral("lot"), QStringLiteral("object"), QStringLiteral("code"),
                                   QStringLiteral("event"), QStringLiteral("day")};
    return Words[static_cast<qsizetype>(kind)];
}

/// An 18-digit code with a right check digit is an SSCC (GS1 General Specifications §1.4).
bool isSscc(const QString &code)
{
    return code.size() == 18 && checkScheme(u"sscc", code).state == CodeState::Ok;
}

Result<void> addCodeFacts(Session &session, const QString &code, LabelContent &content)
{
    const auto inside =
        session.store.read([&](Database &db) -> Result<qsizetype> { return packagesIn(db, code).size(); });
    if (!inside)
        return Failure(inside.error());
    const auto add = [&](const char *path, const QString &text) {
        const QString at = QString::fromLatin1(path);
        content.more.append({at, builtInCaption(at, content.language), text});
    };
    add("code.text", code);
    add("code.count", QString::number(*inside));
    if (isSscc(code)) {
        add("code.sscc", QStringLiteral("(00) ") + code);
        add("code.gs1", QStringLiteral("[00]") + code);
    }
    content.trace.serial = code;
    return {};
}

Result<LabelContent> kindContent(Session &session, const LabelSubject &subject)
{
    switch (subject.kind) {
    case LabelSubject::Kind::Lot:
        return lotContent(session, static_cast<LotId>(subject.id));
    case LabelSubject::Kind::Object:
        return objectContent(session, static_cast<ObjectId>(subject.id));
    case LabelSubject::Kind::Event:
        return eventContent(session, static_cast<EventId>(subject.id)).map([&](const LabelContent &whole) {
            return pageOfEvent(whole, subject.text);
        });
    case LabelSubject::Kind::Day:
        return dayContent(session, QDate::fromString(subject.text, Qt::ISODate));
    case LabelSubject::Kind::Code:
        break;
    }
    auto content = lotContent(session, static_cast<LotId>(subject.id));
    if (!content)
        return content;
    if (const auto added = addCodeFacts(session, subject.text, *content); !added)
        return Failure(added.error());
    return content;
}

bool isAboutLot(const LabelSubject &subject)
{
    return subject.kind == LabelSubject::Kind::Lot || subject.kind == LabelSubject::Kind::Code;
}

/// Everything of a lot that its pack's label view does not name.
Result<QString> lotExtra(Session &session, LotId id, const RulePack *pack, const QString &path)
{
    Catalog catalog(session);
    const auto lot = catalog.lot(id);
    const auto item = lot ? catalog.item(lot->item) : Result<Item>(tl::make_unexpected(lot.error()));
    if (!item)
        return Failure(item.error());
    if (path == u"lot.onHand") {
        const auto there = Stock(session).onHand(id);
        return there ? Result<QString>(there->toString()) : Failure(there.error());
    }
    if (path.startsWith(u"event.") || path.startsWith(u"line.") || path.startsWith(u"party.")) {
        EventFilter filter;
        filter.lot = id;
        const auto made = makingFact(session, id, pack, path);
        return !made || !made->isEmpty() || path.startsWith(u"party.") ? made : latestFact(session, pack, path, filter);
    }
    return lotText(path, *lot, *item, pack, session.packs.language());
}

Result<QString> extraFact(Session &session, const LabelSubject &subject, const RulePack *pack, const QString &path)
{
    const auto own = ownFact(session, path);
    if (!own)
        return Failure(own.error());
    if (*own)
        return **own;
    if (isAboutLot(subject))
        return lotExtra(session, static_cast<LotId>(subject.id), pack, path);
    if (subject.kind != LabelSubject::Kind::Object)
        return QString();
    const auto object = Catalog(session).object(static_cast<ObjectId>(subject.id));
    if (!object)
        return Failure(object.error());
    return shownValue(pack, path, object->fields.value(path), session.packs.language());
}

const RulePack *packOf(Session &session, const LabelSubject &subject)
{
    if (!isAboutLot(subject))
        return nullptr;
    Catalog catalog(session);
    const auto lot = catalog.lot(static_cast<LotId>(subject.id));
    const auto item = lot ? catalog.item(lot->item) : Result<Item>(tl::make_unexpected(lot.error()));
    return item ? session.packs.pack(item->category) : nullptr;
}

QString captionOf(const RulePack *pack, const QString &path, const LabelContent &content, Language language)
{
    const QString word = pack == nullptr ? path : pack->fieldWord(path, nullptr, language);
    return word == path ? builtInCaption(path, content.language) : word;
}

} // namespace

QString LabelSubject::kindWord() const
{
    return wordOf(kind);
}

QString LabelSubject::key() const
{
    if (kind == Kind::Code || kind == Kind::Day)
        return wordOf(kind) + u':' + text;
    return (wordOf(kind) + u':' + QString::number(id) + u' ' + text).trimmed();
}

std::optional<LabelSubject> LabelSubject::parse(QStringView key)
{
    const qsizetype colon = key.indexOf(u':');
    for (const Kind kind : {Kind::Lot, Kind::Object, Kind::Code, Kind::Event, Kind::Day}) {
        if (key.first(std::max<qsizetype>(0, colon)) != wordOf(kind))
            continue;
        const QString rest = key.mid(colon + 1).toString();
        if (kind == Kind::Code || kind == Kind::Day)
            return LabelSubject{kind, 0, rest};
        return LabelSubject{kind, rest.section(u' ', 0, 0).toLongLong(), rest.section(u' ', 1)};
    }
    return std::nullopt;
}

Result<QList<LabelSubject>> codesOf(Session &session, LotId lot)
{
    return session.store.read([&](Database &db) -> Result<QList<LabelSubject>> {
        QList<LabelSubject> all;
        Rows rows = db.query("SELECT code FROM item_code WHERE lot_id = ? ORDER BY code", lot);
        while (rows.next())
            all << LabelSubject{LabelSubject::Kind::Code, raw(lot), rows.text(0)};
        return all;
    });
}

Result<QList<LabelSubject>> slipPages(Session &session, EventId event, const LabelTemplate &labelTemplate)
{
    auto content = eventContent(session, event);
    if (!content)
        return Failure(content.error());
    const QList<int> ends = pageEnds(labelTemplate, *content);
    if (ends.size() < 2)
        return QList<LabelSubject>{LabelSubject::of(event)};
    QList<LabelSubject> pages;
    for (qsizetype i = 0; i < ends.size(); ++i) {
        const int first = i == 0 ? 1 : ends[i - 1] + 1;
        pages << LabelSubject{LabelSubject::Kind::Event, raw(event),
                              QStringLiteral("%1-%2 %3/%4").arg(first).arg(ends[i]).arg(i + 1).arg(ends.size())};
    }
    return pages;
}

Result<LabelSubject> codeSubject(Session &session, const QString &code)
{
    return session.store.read([&](Database &db) -> Result<LabelSubject> {
        const auto known = findCode(db, code);
        if (!known)
            return failure(ErrorCode::NotFound,
                           LabelSubjectText::tr("No package of this ledger has the code %1.").arg(code));
        return LabelSubject{LabelSubject::Kind::Code, raw(known->lot), code};
    });
}

Result<LabelContent> labelContent(Session &session, const LabelSubject &subject, const LabelTemplate &labelTemplate)
{
    if (labelTemplate.of != subject.kindWord())
        return failure(
            ErrorCode::Usage,
            LabelSubjectText::tr("The template %1 is not for this; choose another.").arg(labelTemplate.words.zh));
    LabelSubject about = subject;
    if (subject.kind == LabelSubject::Kind::Code && subject.id == 0) {
        const auto known = codeSubject(session, subject.text);
        if (!known)
            return Failure(known.error());
        about = *known;
    }
    auto content = kindContent(session, about);
    if (!content)
        return content;
    const RulePack *pack = packOf(session, about);
    const QStringList wanted = factsOf(labelTemplate);
    for (const QString &path : wanted) {
        if (factAt(*content, path) != nullptr)
            continue;
        const auto text = extraFact(session, about, pack, path);
        if (!text)
            return Failure(text.error());
        if (!text->isEmpty())
            content->more.append({path, captionOf(pack, path, *content, session.packs.language()), *text});
    }
    const auto url = Settings(session).value(TraceUrlSetting);
    if (url && !url->isEmpty() && isAboutLot(about))
        content->trace.url = *url + tracePageName(session, static_cast<LotId>(about.id));
    return content;
}

} // namespace suben
