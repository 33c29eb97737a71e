#include "core/ledger/searchindex.h"

#include "core/ledger/pinyin.h"
#include "core/storage/database.h"

#include <algorithm>

namespace suben
{

namespace
{

constexpr qsizetype SuffixLength = 4;

void putRow(Database &db, Indexed kind, qint64 id, const QString &words, const QStringList &keys)
{
    const qint64 row = 4 * id + static_cast<qint64>(kind);
    db.execute("DELETE FROM search WHERE rowid = ?", row);
    db.execute("INSERT INTO search (rowid, kind, subject_id, words, initials) VALUES (?, ?, ?, ?, ?)", row,
               kind == Indexed::Item ? QStringLiteral("item") : QStringLiteral("party"), id, spaced(words),
               keys.join(u' '));
}

/// What else is written about a thing: specification, approval number, phone. Long texts are prose and addresses.
QStringList textsOf(const Fields &fields)
{
    constexpr qsizetype Longest = 30;
    QStringList texts;
    for (const auto &[path, value] : fields) {
        const QString *text = std::get_if<QString>(&value);
        if (text != nullptr && text->size() <= Longest)
            texts.append(*text);
    }
    return texts;
}

/// What stands under the user's own initials comes first, then what the name gives.
QStringList keysOf(const Pinyin &pinyin, const QString &mnemonic, const QString &name)
{
    QStringList keys = pinyin.keys(name);
    if (!mnemonic.isEmpty())
        keys.prepend(mnemonic.toLower());
    return keys;
}

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

/// Letters and digits of ASCII only: may be initials.
bool mayBeInitials(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

} // namespace

void indexItem(Database &db, const Pinyin &pinyin, const Item &item)
{
    QStringList words{item.name, item.code, item.gtin};
    for (const Packaging &packaging : item.packagings)
        words.append(packaging.gtin);
    putRow(db, Indexed::Item, raw(item.id), (words + textsOf(item.fields)).join(u' '),
           keysOf(pinyin, item.mnemonic, item.name));
}

void indexParty(Database &db, const Pinyin &pinyin, const Party &party)
{
    const QStringList words{party.name, party.creditCode};
    putRow(db, Indexed::Party, raw(party.id), (words + textsOf(party.fields)).join(u' '),
           keysOf(pinyin, party.mnemonic, party.name));
}

void indexLot(Database &db, LotId lot, const QString &code)
{
    const LotCodeEnd end = lotCodeEnd(code);
    db.execute("INSERT INTO lot_search (suffix, lot_id, reversed) VALUES (?, ?, ?)", end.suffix, lot, end.reversed);
}

QString lotCodeKey(const QString &code)
{
    QString key;
    for (const QChar c : code.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c == u'O')
            key.append(u'0');
        else if (c.isLetterOrNumber() || c.isSurrogate())
            key.append(c);
    }
    return key;
}

LotCodeEnd lotCodeEnd(const QString &code)
{
    QString reversed = lotCodeKey(code);
    std::reverse(reversed.begin(), reversed.end());
    return {reversed.left(SuffixLength), reversed};
}

QString spaced(const QString &text)
{
    QString out;
    for (const char32_t c : text.normalized(QString::NormalizationForm_KC).toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        out += isHan(c) ? u' ' + character + u' ' : character;
    }
    return out.simplified();
}

QString searchExpression(const QString &text)
{
    QStringList parts;
    QString clean = text.normalized(QString::NormalizationForm_KC).toLower();
    for (QChar &c : clean) {
        if (!c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark())
            c = u' ';
    }
    for (const QString &word : clean.split(u' ', Qt::SkipEmptyParts)) {
        const QString columns = mayBeInitials(word) ? QStringLiteral("{words initials}") : QStringLiteral("words");
        parts.append(QStringLiteral("(%1 : \"%2\" *)").arg(columns, spaced(word)));
    }
    return parts.join(QStringLiteral(" AND "));
}

QStringList gtinForms(const QString &text)
{
    QString digits = text.normalized(QString::NormalizationForm_KC).trimmed();
    const bool all = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool fits = digits.size() == 8 || (digits.size() >= 12 && digits.size() <= 14);
    if (!all || !fits)
        return {};
    while (digits.size() > 8 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    QStringList forms;
    for (const int length : {14, 13, 12, 8}) {
        if (length >= digits.size())
            forms.append(digits.rightJustified(length, u'0'));
    }
    return forms;
}

} // namespace suben
