#include "tests/core/exchange/mutants.h"

#include <QList>
#include <zip.h>

namespace mutants
{

namespace
{

int place(const QByteArray &bytes, QRandomGenerator &random)
{
    return bytes.isEmpty() ? 0 : random.bounded(static_cast<int>(bytes.size()));
}

QByteArray piece(const QByteArray &bytes, QRandomGenerator &random, int longest)
{
    return bytes.mid(place(bytes, random), random.bounded(1, longest));
}

/// Puts one of the texts at a random place.
void putIn(QByteArray &bytes, const QList<QByteArray> &texts, QRandomGenerator &random)
{
    bytes.insert(place(bytes, random), texts.at(random.bounded(static_cast<int>(texts.size()))));
}

const QList<QByteArray> &oddNumbers()
{
    static const QList<QByteArray> all{"-1", "0", "99999999", "2147483648", "18446744073709551616", "1e308", "-1E-320",
                                       "NaN", "8.31234E+19", "1048577", "4294967295", "2958466", "60", ""};
    return all;
}

/// Changes the number that stands next to a random place.
void changeNumber(QByteArray &bytes, QRandomGenerator &random)
{
    int first = place(bytes, random);
    while (first < bytes.size() && !isdigit(static_cast<unsigned char>(bytes.at(first))))
        ++first;
    int last = first;
    while (last < bytes.size() && isdigit(static_cast<unsigned char>(bytes.at(last))))
        ++last;
    bytes.replace(first, last - first, oddNumbers().at(random.bounded(static_cast<int>(oddNumbers().size()))));
}

} // namespace

QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    for (int times = random.bounded(1, 6); times > 0 && !bytes.isEmpty(); --times) {
        switch (random.bounded(6)) {
        case 0:
            bytes.truncate(place(bytes, random));
            break;
        case 1:
            bytes.insert(place(bytes, random), piece(bytes, random, 400));
            break;
        case 2:
            bytes.remove(place(bytes, random), random.bounded(1, 200));
            break;
        case 3:
            bytes.replace(place(bytes, random), 4, QByteArray(4, static_cast<char>(random.bounded(2) * 0xFF)));
            break;
        default:
            bytes[place(bytes, random)] = static_cast<char>(random.bounded(256));
        }
    }
    return bytes;
}

QByteArray oddXml(QByteArray xml, QRandomGenerator &random)
{
    static const QList<QByteArray> texts{"<row>",   "</row>", "<c t=\"s\"><v>7</v></c>", "<c r=\"ZZZ9\" t=\"b\"/>",
                                         "<f>",     "</v>",   "<!--",     "]]>",  "&#0;", "&x;", "<![CDATA[",
                                         "t=\"e\"", "<is><r><t>",         "\xEF\xBF\xBE", "\xC0\x80", "\xED\xA0\x80",
                                         "<mergeCell ref=\"A1:XFD1048576\"/>", "<f>SUM(A1:A1048576)</f>",
                                         "<f>" + QByteArray(200, '(') + "</f>", QByteArray(40'000, 'x')};
    for (int times = random.bounded(1, 8); times > 0; --times) {
        const int kind = random.bounded(6);
        if (kind < 2)
            changeNumber(xml, random);
        else if (kind == 2)
            putIn(xml, texts, random);
        else if (kind == 3)
            xml.insert(xml.indexOf('<', place(xml, random)), piece(xml, random, 600));
        else if (kind == 4)
            xml.remove(xml.indexOf('<', place(xml, random)), random.bounded(1, 60));
        else
            xml[place(xml, random)] = static_cast<char>(random.bounded(256));
        if (xml.isEmpty())
            return xml;
    }
    return xml;
}

QByteArray oddCsv(QByteArray text, QRandomGenerator &random)
{
    static const QList<QByteArray> texts{"\"", "\"\"", ",", "\t", ";", "|", "\r", "\n", "\r\n\r\n", QByteArray(1, '\0'),
                                         "=\"", "'", "=1+1", "\xEF\xBB\xBF", "\xFF\xFE", "\x81", "\xE4\xB8", "\xF0\x9F",
                                         "８.31234E+19", QByteArray(2'000, ','), QByteArray(40'000, 'a'),
                                         QByteArray(3'000, '\n'), "2026-02-30", "99999年13月", "合计", "\x1A"};
    for (int times = random.bounded(1, 8); times > 0; --times) {
        const int kind = random.bounded(4);
        if (kind == 0)
            changeNumber(text, random);
        else if (kind == 1)
            text = damaged(text, random);
        else
            putIn(text, texts, random);
    }
    return text;
}

handmade::Parts unpack(const QByteArray &workbook)
{
    handmade::Parts parts;
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(workbook.constData(), static_cast<zip_uint64_t>(workbook.size()), 0,
                                                    &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t about;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &about);
        QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
        zip_file_t *part = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_fread(part, bytes.data(), about.size);
        zip_fclose(part);
        parts[QString::fromUtf8(about.name)] = bytes;
    }
    zip_close(archive);
    return parts;
}

} // namespace mutants
