// A delivery note as the texts of QR codes, and back.
#include "core/codes/base45.h"
#include "core/exchange/deliverynote.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace suben
{

namespace
{

struct NoteCodesText {
    Q_DECLARE_TR_FUNCTIONS(NoteCodes)
};

constexpr qsizetype LongestPart = 860; ///< with its head a QR code of version 20, level M
constexpr int MostParts = 99;
constexpr qsizetype MostRows = 2'000;
constexpr qsizetype LongestCell = 450'000; ///< codes of a line: 20 000
constexpr qsizetype MostPacked = 90'000;
constexpr int LengthBytes = 4; ///< qCompress puts the length in front

Failure noNote()
{
    return failure(ErrorCode::Usage, NoteCodesText::tr("This is no delivery note."));
}

const QRegularExpression &partPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^SBN1:([0-9A-F]{8}):([0-9]{1,2})/([0-9]{1,2}):([0-9A-Z $%*+./:-]+)\\.$"));
    return pattern;
}

QJsonArray partyJson(const NoteParty &party)
{
    return {party.name, party.creditCode, party.address, party.phone};
}

NoteParty partyFrom(const QJsonValue &json)
{
    const QJsonArray list = json.toArray();
    const auto word = [&](int i) { return list.at(i).toString().left(200); };
    return {word(0), word(1), word(2), word(3)};
}

/// Paths once, then rows as lists: what every line has in common costs its place once.
QByteArray packed(const DeliveryNote &note)
{
    QStringList paths;
    for (const FactTable::Row &row : note.rows) {
        for (const auto &[path, text] : row) {
            if (!paths.contains(path))
                paths << path;
        }
    }
    QJsonArray rows;
    for (const FactTable::Row &row : note.rows) {
        QJsonArray cells;
        for (const QString &path : std::as_const(paths)) {
            const auto cell = row.find(path);
            cells.append(cell == row.end() ? QString() : cell->second);
        }
        rows.append(cells);
    }
    const QJsonArray whole{1, partyJson(note.seller), partyJson(note.buyer), note.docNo, note.date.toString(Qt::ISODate), note.seal, note.training ? 1 : 0,
                           QJsonArray::fromStringList(paths), rows};
    return qCompress(QJsonDocument(whole).toJson(QJsonDocument::Compact), 9).mid(LengthBytes);
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(8)).toUpper();
}

/// Only what a note may say: facts of goods, lots and lines.
bool isNotePath(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("^((item|lot|line)\\.[A-Za-z0-9]{1,40}|category)$"));
    return pattern.match(path).hasMatch();
}

Result<DeliveryNote> unpacked(const QByteArray &bytes)
{
    QByteArray sized(LengthBytes, '\0');
    sized[1] = 4; // a first guess of 256 KB
    const QByteArray text = qUncompress(sized + bytes);
    const QJsonArray whole = QJsonDocument::fromJson(text).array();
    if (whole.size() != 9 || whole.at(0).toInt() != 1)
        return noNote();
    DeliveryNote note{partyFrom(whole.at(1)), partyFrom(whole.at(2)), whole.at(3).toString().left(100), QDate::fromString(whole.at(4).toString(), Qt::ISODate),
                      whole.at(5).toString().left(60), whole.at(6).toInt() != 0, {}};
    const QJsonArray paths = whole.at(7).toArray();
    const QJsonArray rows = whole.at(8).toArray();
    if (rows.isEmpty() || rows.size() > MostRows || paths.size() > 60 || !note.date.isValid())
        return noNote();
    for (const QJsonValue &each : rows) {
        const QJsonArray cells = each.toArray();
        FactTable::Row row;
        for (int i = 0; i < paths.size(); ++i) {
            const QString path = paths.at(i).toString();
            const QString cell = cells.at(i).toString();
            if (!isNotePath(path) || cell.size() > LongestCell)
                return noNote();
            if (!cell.isEmpty())
                row[path] = cell;
        }
        note.rows.push_back(std::move(row));
    }
    return note;
}

} // namespace

Result<void> checkNoteFits(const DeliveryNote &note)
{
    const bool isLong = static_cast<qsizetype>(note.rows.size()) > MostRows || std::ranges::any_of(note.rows, [](const FactTable::Row &row) {
                            return std::ranges::any_of(row, [](const auto &cell) { return cell.second.size() > LongestCell; });
                        });
    if (isLong || noteCodes(note).size() > MostParts)
        return failure(ErrorCode::Usage, NoteCodesText::tr("This is too much for one delivery note. Split the entry in two, or give the buyer the entries as EPCIS."));
    return {};
}

QStringList noteCodes(const DeliveryNote &note)
{
    const QByteArray bytes = packed(note);
    const QString text = toBase45(bytes);
    const qsizetype parts = (text.size() + LongestPart - 1) / LongestPart;
    const qsizetype length = (text.size() + parts - 1) / parts; // codes of one size look alike on paper
    QStringList codes;
    for (qsizetype i = 0; i < parts; ++i)
        codes << QStringLiteral("SBN1:%1:%2/%3:%4.").arg(hashOf(bytes)).arg(i + 1).arg(parts).arg(text.mid(i * length, length));
    return codes;
}

bool isNoteCode(QStringView text)
{
    return text.trimmed().startsWith(u"SBN1:");
}

NoteCodes::Took NoteCodes::take(QStringView text)
{
    const auto match = partPattern().match(text.trimmed().toString());
    const int number = match.captured(2).toInt();
    const int of = match.captured(3).toInt();
    if (!match.hasMatch() || number < 1 || of < number || of > MostParts)
        return Took::NoCode;
    if (m_wanted > 0 && (match.captured(1) != m_hash || of != m_wanted))
        return Took::OtherNote;
    m_hash = match.captured(1);
    m_wanted = of;
    return m_parts.emplace(number, match.captured(4)).second ? Took::Added : Took::Already;
}

QStringList NoteCodes::texts() const
{
    QStringList texts;
    for (const auto &[number, part] : m_parts)
        texts << QStringLiteral("SBN1:%1:%2/%3:%4.").arg(m_hash).arg(number).arg(m_wanted).arg(part);
    return texts;
}

Result<DeliveryNote> NoteCodes::note() const
{
    if (!isComplete())
        return failure(ErrorCode::Usage, NoteCodesText::tr("%1 of %2 codes of the delivery note are there; scan the others too.").arg(have()).arg(m_wanted));
    QString text;
    for (const auto &[number, part] : m_parts)
        text += part;
    const auto bytes = fromBase45(text);
    if (!bytes || bytes->size() > MostPacked)
        return noNote();
    if (hashOf(*bytes) != m_hash)
        return failure(ErrorCode::Verification, NoteCodesText::tr("The codes of the delivery note do not fit together; scan them again."));
    return unpacked(*bytes);
}

Result<DeliveryNote> readNoteText(const QString &text)
{
    NoteCodes codes;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (codes.take(line) == NoteCodes::Took::OtherNote)
            return failure(ErrorCode::Usage, NoteCodesText::tr("These are codes of more than one delivery note."));
    }
    return codes.wanted() == 0 ? Result<DeliveryNote>(noNote()) : codes.note();
}

} // namespace suben
