#include "core/ledger/evidence.h"

#include "core/base/money.h"
#include "core/ledger/canonical.h"

#include <algorithm>
#include <tuple>

namespace suben
{

namespace
{

void appendLot(QByteArray &out, const LotEvidence &lot)
{
    JsonObject object(out);
    object.addText(u"code", lot.code);
    object.addText(u"expiry", lot.expiry);
    object.addRaw(u"fields", lot.fields.toUtf8());
    object.addId(u"id", lot.id);
    object.addId(u"item", lot.item);
    object.addText(u"made", lot.made);
}

void appendAttachments(QByteArray &out, const std::vector<AttachmentEvidence> &attachments)
{
    JsonList list(out);
    for (const AttachmentEvidence &attachment : attachments) {
        JsonObject object(list.next());
        object.addText(u"field", attachment.field);
        object.addText(u"sha256", QString::fromLatin1(attachment.sha256.toHex()));
    }
}

void appendPapers(QByteArray &out, const std::vector<PaperEvidence> &papers)
{
    JsonList list(out);
    for (const PaperEvidence &paper : papers) {
        JsonObject object(list.next());
        object.add(u"line", qint64(paper.line));
        object.addId(u"paper", paper.paper);
    }
}

void appendParents(QByteArray &out, const std::vector<ParentEvidence> &parents)
{
    JsonList list(out);
    for (const ParentEvidence &parent : parents) {
        JsonObject object(list.next());
        object.addText(u"code", parent.code);
        object.addText(u"parent", parent.parent);
    }
}

void appendSets(QByteArray &out, const std::vector<SubjectEvidence> &sets)
{
    JsonList list(out);
    for (const SubjectEvidence &set : sets) {
        JsonObject object(list.next());
        object.addId(u"id", set.id);
        object.addText(u"path", set.path);
        object.addText(u"subject", set.subject);
        object.add(u"value", QStringView(set.value));
    }
}

} // namespace

bool SubjectEvidence::operator<(const SubjectEvidence &other) const
{
    return std::tie(subject, id, path, value) < std::tie(other.subject, other.id, other.path, other.value);
}

bool ParentEvidence::operator<(const ParentEvidence &other) const
{
    return std::tie(code, parent) < std::tie(other.code, other.parent);
}

bool AttachmentEvidence::operator<(const AttachmentEvidence &other) const
{
    return std::tie(sha256, field) < std::tie(other.sha256, other.field);
}

QByteArray moneyDigest(const QByteArray &eventSalt, int line, QStringView path, qint64 tenThousandths)
{
    return saltedDigest(fieldSalt(eventSalt, line, path), line, path,
                        Money::fromTenThousandths(tenThousandths).toString());
}

QByteArray eventText(EventEvidence &event)
{
    std::sort(event.sets.begin(), event.sets.end());
    std::sort(event.parents.begin(), event.parents.end());
    std::sort(event.papers.begin(), event.papers.end());
    std::sort(event.attachments.begin(), event.attachments.end());
    QByteArray out;
    out.reserve(768);
    {
        JsonObject object(out);
        object.addId(u"actor", event.actor);
        if (!event.attachments.empty())
            appendAttachments(object.key(u"attachments"), event.attachments);
        object.addText(u"bizStep", event.bizStep);
        object.addRaw(u"content", event.content.toUtf8());
        object.addId(u"corrects", event.corrects);
        object.addText(u"date", event.eventDate);
        object.addText(u"docNo", event.docNo);
        object.addId(u"id", event.id);
        object.addId(u"location", event.location);
        object.addId(u"object", event.object);
        object.addText(u"pack", QString::fromLatin1(event.packHash.toHex()));
        if (!event.papers.empty())
            appendPapers(object.key(u"papers"), event.papers);
        if (!event.parents.empty())
            appendParents(object.key(u"parents"), event.parents);
        object.addId(u"party", event.party);
        object.addText(u"reason", event.reason);
        object.addText(u"recordTime", event.recordTime);
        if (!event.sets.empty())
            appendSets(object.key(u"sets"), event.sets);
        object.addText(u"shape", event.shape);
        object.addText(u"step", event.step);
        object.addText(u"time", event.eventTime);
    }
    return out;
}

QByteArray lineText(const LineEvidence &line, const QByteArray &eventSalt)
{
    QByteArray out;
    out.reserve(512);
    {
        JsonObject object(out);
        if (line.amount)
            object.addText(u"amount", QString::fromLatin1(
                                          moneyDigest(eventSalt, line.number, u"line.amount", *line.amount).toHex()));
        if (!line.codes.isEmpty())
            object.add(u"codes", Value(line.codes));
        object.addRaw(u"content", line.content.toUtf8());
        object.addText(u"enteredUnit", line.enteredUnit);
        object.add(u"enteredValue", line.enteredValue);
        object.addId(u"location", line.location);
        appendLot(object.key(u"lot"), line.lot);
        object.add(u"number", qint64(line.number));
        object.addText(u"pack", QString::fromLatin1(line.packHash.toHex()));
        if (line.price)
            object.addText(
                u"price", QString::fromLatin1(moneyDigest(eventSalt, line.number, u"line.price", *line.price).toHex()));
        object.add(u"quantity", line.quantity);
        object.addText(u"side", line.side);
    }
    return out;
}

QByteArray contentHashOf(EventEvidence &event)
{
    std::vector<QByteArray> lines;
    lines.reserve(event.lines.size());
    for (const LineEvidence &line : event.lines)
        lines.push_back(sha256(lineText(line, event.salt)));
    return contentHash(sha256(eventText(event)), lines);
}

} // namespace suben
