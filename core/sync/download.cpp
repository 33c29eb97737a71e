#include "core/sync/download.h"

#include "core/storage/store.h"
#include "core/sync/answerreading.h"
#include "core/sync/answertree.h"
#include "core/sync/relaybook.h"
#include "core/sync/relaylock.h"
#include "core/sync/sealedanswer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <map>

namespace suben
{

namespace
{

struct DownloadText {
    Q_DECLARE_TR_FUNCTIONS(Download)
};

constexpr int LongestWait = 5'000; ///< for a run by the clock to end

/// `<…?page=3>; rel="next"` of RFC 8288.
QString nextLink(const Answer &answer)
{
    static const QRegularExpression Next(QStringLiteral(R"(<([^>]*)>\s*;[^,]*rel="?next"?)"));
    return Next.match(QString::fromUtf8(answer.header("Link"))).captured(1);
}

Result<const DownloadSpec *> specOf(const Profile &profile, const QString &id)
{
    const auto found = std::ranges::find(profile.downloads, id, &DownloadSpec::id);
    if (found == profile.downloads.end())
        return failure(ErrorCode::NotFound, DownloadText::tr("%1 gives out no list “%2”.").arg(profile.titleZh, id));
    return &*found;
}

} // namespace

/// One answer: its items, and where the next page is.
struct Downloads::Page {
    QJsonArray items;
    QString next; ///< empty: this was the last
};

DownloadSpec readDownload(const QJsonObject &object, const RequestSpec &upload, const QString &place)
{
    DownloadSpec spec;
    spec.id = object[u"id"].toString();
    spec.titleZh = object[u"title"][u"zh"].toString(spec.id);
    spec.request = readRequest(object, upload, place);
    spec.answer = readAnswerSpec(object[u"answer"].toObject(), place + QStringLiteral("/answer"));
    spec.items = object[u"items"].toString();
    spec.key = object[u"key"].toString();
    spec.next = object[u"next"].toString();
    spec.pages = object[u"pages"].toString();
    spec.firstPage = object[u"firstPage"].toInt(1);
    spec.mostPages = object[u"mostPages"].toInt(spec.mostPages);
    return spec;
}

/// Of a list by page numbers the cursor is the number, of others what the platform said.
Result<Downloads::Page> Downloads::page(PlatformLine &line, const DownloadSpec &spec, const QString &cursor,
                                        Progress &progress)
{
    const bool isNumbered = spec.next.isEmpty();
    const int number = isNumbered && !cursor.isEmpty() ? cursor.toInt() : spec.firstPage;
    const auto fill = [&](RequestFacts &facts) {
        facts.page = QString::number(number);
        facts.cursor = isNumbered ? QString() : cursor;
    };
    const auto asked = line.exchange(spec.request, fill, progress);
    if (!asked)
        return tl::make_unexpected(asked.error());
    const Answer &answer = asked->answer;
    if (answer.status == 0 || answer.status >= 500 || answer.status == 429)
        return failure(
            ErrorCode::Network,
            DownloadText::tr("The platform cannot be asked: HTTP %1 %2").arg(answer.status).arg(answer.problem));
    const auto tree = answerTree(spec.answer, answer, asked->facts);
    if (!tree)
        return tl::make_unexpected(tree.error());
    for (const AnswerTest &test : spec.answer.ok) {
        if (!test.holds(*tree))
            return failure(
                ErrorCode::NotAllowed,
                DownloadText::tr("The platform did not give out the list: %1")
                    .arg(spec.answer.messages.isEmpty() ? QString() : textAt(*tree, spec.answer.messages.first())));
    }
    const QJsonValue held = atPointer(*tree, spec.items);
    Page page{held.isArray() ? held.toArray() : held.isObject() ? QJsonArray{held} : QJsonArray(), {}};
    if (!isNumbered)
        page.next = spec.next == u"header:Link" ? nextLink(answer) : textAt(*tree, spec.next);
    else if (!page.items.isEmpty() && (spec.pages.isEmpty() || number < textAt(*tree, spec.pages).toInt()))
        page.next = QString::number(number + 1);
    return page;
}

Result<void> Downloads::keep(const Profile &profile, const DownloadSpec &spec, const Page &page)
{
    return m_session.store.write([&](Database &db) -> Result<void> {
        const QString now = toIso(m_session.clock.now());
        for (const QJsonValue &item : page.items) {
            const QString key = spec.key.isEmpty() ? jsonWord(item) : textAt(item, spec.key);
            const auto sealed = sealedItem(m_session.keys, jsonWord(item).toUtf8());
            if (!sealed)
                return tl::make_unexpected(sealed.error());
            db.execute("INSERT OR REPLACE INTO platform_item (profile, list, key, item, fetched_at, form) VALUES (?, ?, ?, ?, ?, 'sealed')",
                       profile.id, spec.id, itemDigest(m_session.keys, profile.id, spec.id, key), *sealed, now);
        }
        db.execute(R"(
            INSERT INTO platform_list (profile, list, cursor, fetched_at) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (profile, list) DO UPDATE SET cursor = excluded.cursor,
                fetched_at = CASE WHEN excluded.cursor = '' THEN excluded.fetched_at ELSE platform_list.fetched_at END)",
                   profile.id, spec.id, page.next, page.next.isEmpty() ? now : QString());
        return {};
    });
}

Result<DownloadState> Downloads::fetch(const Profile &profile, const QString &id, Progress &progress)
{
    const auto spec = specOf(profile, id);
    if (!spec)
        return tl::make_unexpected(spec.error());
    const auto place = RelayBook(m_session, Profiles{{profile}, {}}).placeNamed(profile);
    if (!place)
        return tl::make_unexpected(place.error());
    const auto lock = takeRelayLock(m_session.store.path(), LongestWait);
    if (!lock)
        return tl::make_unexpected(lock.error());
    PlatformLine line(m_session, m_transport, profile, place->base, place->facts);
    const auto known = states(profile);
    if (!known)
        return tl::make_unexpected(known.error());
    QString cursor;
    for (const DownloadState &state : *known)
        cursor = state.id == id ? state.cursor : cursor;
    for (int count = 0; count < (*spec)->mostPages; ++count) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled, DownloadText::tr("Stopped; the next run goes on from here."));
        const auto fetched = page(line, **spec, cursor, progress);
        if (!fetched)
            return failure(fetched.error().code, line.discretion().kept(fetched.error().text));
        if (const auto kept = keep(profile, **spec, *fetched); !kept)
            return tl::make_unexpected(kept.error());
        progress.advance(count + 1, 0);
        if (cursor == fetched->next && !cursor.isEmpty())
            return failure(ErrorCode::Network, DownloadText::tr("The platform names the same page as the next one again; the list is not whole."));
        cursor = fetched->next;
        if (cursor.isEmpty())
            break;
    }
    const auto after = states(profile);
    if (!after)
        return tl::make_unexpected(after.error());
    return *std::ranges::find(*after, id, &DownloadState::id);
}

Result<std::vector<DownloadState>> Downloads::states(const Profile &profile)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<DownloadState>> {
        std::vector<DownloadState> list;
        for (const DownloadSpec &spec : profile.downloads) {
            DownloadState state{spec.id, spec.titleZh, 0, {}, {}};
            Rows rows = db.query(R"(
                SELECT cursor, fetched_at, (SELECT count(*) FROM platform_item AS i WHERE i.profile = l.profile AND i.list = l.list)
                  FROM platform_list AS l WHERE profile = ? AND list = ?)",
                                 profile.id, spec.id);
            if (rows.next()) {
                state.cursor = rows.text(0);
                state.fetchedAt = rows.text(1);
                state.items = static_cast<int>(rows.integer(2));
            }
            list.push_back(state);
        }
        return list;
    });
}

Result<QJsonArray> Downloads::items(const Profile &profile, const QString &id)
{
    const auto spec = specOf(profile, id);
    if (!spec)
        return tl::make_unexpected(spec.error());
    return m_session.store.read([&](Database &db) -> Result<QJsonArray> {
        std::map<QString, QJsonValue> byKey;
        Rows rows = db.query("SELECT item, form FROM platform_item WHERE profile = ? AND list = ?", profile.id, id);
        while (rows.next()) {
            const auto text = rows.text(1) == u"clear" ? Result<QByteArray>(rows.blob(0)) : openedItem(m_session.keys, rows.blob(0));
            if (!text)
                return tl::make_unexpected(text.error());
            const QJsonDocument item = QJsonDocument::fromJson(*text);
            const QJsonValue value = item.isObject() ? QJsonValue(item.object()) : QJsonValue(QString::fromUtf8(*text));
            byKey[(*spec)->key.isEmpty() ? jsonWord(value) : textAt(value, (*spec)->key)] = value;
        }
        QJsonArray list;
        for (const auto &[key, value] : byKey)
            list.append(value);
        return list;
    });
}

} // namespace suben
