#include "core/codes/coderange.h"
#include "core/codes/decoder.h"
#include "core/codes/digitallink.h"
#include "core/codes/schemes.h"
#include "core/codes/tracecode.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace suben;

namespace
{

constexpr quint32 Seed = 20261122;

/// Pieces of real codes and characters that parsers trip over.
const QStringList &pieces()
{
    static const QStringList all =
        QString::fromUtf8(
            "6901234000016|01069012340001|(01)|(10)|(|)|\\(|17281130|10|21|\x1D|␝|MA.156.M0.|.|]d2|]C1|]"
            "|https://a.cn/|/01/|?17=|%|%2|%ZZ|&|SC105|JY1|91370602MA3CD5E666|X|-|—|～|至|A001-A100|\n|\r\n"
            "|０|１|ﷺ|𠮷|é|e\xCC\x81|E+19|8.3|0|9|٣|00|8003|3103|370602198503121011|国药准字|,|；|  ")
            .split(u'|');
    return all;
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    const int count = random.bounded(1, 9);
    for (int i = 0; i < count; ++i) {
        const int kind = random.bounded(10);
        if (kind < 7)
            text += pieces()[random.bounded(int(pieces().size()))];
        else if (kind < 9)
            text += QString::number(random.generate64()).left(random.bounded(1, 20));
        else
            text += QChar(char16_t(random.bounded(0x10000))); // lone surrogates and U+0000 too
    }
    return text;
}

/// The scans of the table of codes.
QStringList realScans()
{
    QFile file(QStringLiteral(SUBEN_TEST_DATA "/codes/table.tsv"));
    QStringList scans;
    if (!file.open(QIODevice::ReadOnly))
        return scans;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.count('\t') == 6)
            scans << QString::fromUtf8(line)
                         .section(u'\t', 1, 1)
                         .replace(QStringLiteral("\\x1D"), QStringLiteral("\u001D"));
    }
    return scans;
}

/// As a dirty symbol, a slow port or a hostile hand would change it.
QString mutated(QString text, QRandomGenerator &random)
{
    for (int times = random.bounded(1, 5); times > 0 && !text.isEmpty(); --times) {
        const qsizetype at = random.bounded(int(text.size()));
        switch (random.bounded(7)) {
        case 0:
            text.remove(at, random.bounded(1, 4));
            break;
        case 1:
            text.insert(at, QChar(char16_t(random.bounded(0x80))));
            break;
        case 2:
            text[at] = QChar(char16_t(text[at].unicode() ^ (1 << random.bounded(16))));
            break;
        case 3:
            text.insert(at, text.mid(at, random.bounded(1, 30)).repeated(random.bounded(1, 60)));
            break;
        case 4:
            text.insert(at, pieces()[random.bounded(int(pieces().size()))]);
            break;
        case 5:
            std::swap(text[at], text[random.bounded(int(text.size()))]);
            break;
        default:
            text.truncate(at);
        }
    }
    return text;
}

} // namespace

class TestHostileCodes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySchemeAnswersAnything();
    void whatIsAcceptedIsAcceptedAgain();
    void decoderLosesNothing();
    void tenThousandMutatedScansAreAnswered();
    void elementStringsSurviveBeingWritten();
    void longestTextsAreAnsweredQuickly();
};

void TestHostileCodes::everySchemeAnswersAnything()
{
    QRandomGenerator random(Seed);
    const QStringList names = schemeNames() + QStringList{QStringLiteral("digits:18"), QStringLiteral("none")};
    for (int i = 0; i < 500; ++i) {
        const QString text = randomText(random);
        for (const QString &name : names) {
            const CodeCheck code = checkScheme(name, text, QDate(2026, 11, 22));
            QVERIFY((code.state == CodeState::Ok) == (code.reason == CodeReason::None));
            QVERIFY((code.state == CodeState::Ok) == code.sentence.isEmpty());
            QVERIFY(code.position < LongestCode);
        }
    }
}

void TestHostileCodes::whatIsAcceptedIsAcceptedAgain()
{
    QRandomGenerator random(Seed + 1);
    int accepted = 0;
    for (int i = 0; i < 4000; ++i) {
        const QString text = randomText(random);
        for (const char16_t *name : {u"gs1", u"gtin", u"uscc", u"seed", u"ma", u"phone", u"cas", u"lot"}) {
            const CodeCheck once = checkScheme(name, text);
            if (once.state == CodeState::Bad)
                continue;
            ++accepted;
            const CodeCheck twice = checkScheme(name, once.text);
            QVERIFY2(twice.state == once.state, qPrintable(once.text));
            QCOMPARE(twice.text, once.text);
            QCOMPARE(twice.key, once.key);
        }
    }
    QVERIFY(accepted > 100);
}

void TestHostileCodes::decoderLosesNothing()
{
    QRandomGenerator random(Seed + 2);
    for (int i = 0; i < 2000; ++i) {
        const QString text = randomText(random);
        const Decoded decoded = decode(text);
        QCOMPARE(decoded.raw, text);
        QVERIFY(decoded.readings.size() <= 8);
        (void)readTraceCode(text);
    }
}

void TestHostileCodes::tenThousandMutatedScansAreAnswered()
{
    QRandomGenerator random(Seed + 4);
    const QStringList scans = realScans();
    QVERIFY(scans.size() >= 150);
    qint64 slowest = 0;
    for (int i = 0; i < 10'000; ++i) {
        const QString text = mutated(scans[random.bounded(int(scans.size()))], random);
        QElapsedTimer timer;
        timer.start();
        const Decoded decoded =
            decode(text, {{QStringLiteral("drug20"), QStringLiteral("udi")}, {}, QDate(2026, 11, 22)});
        slowest = qMax(slowest, timer.elapsed());
        QCOMPARE(decoded.raw, text);
        QVERIFY(decoded.candidates.size() <= 16);
        QVERIFY(decoded.readings.size() <= 8);
    }
    QVERIFY2(slowest < 10'000, qPrintable(QString::number(slowest)));
}

void TestHostileCodes::elementStringsSurviveBeingWritten()
{
    QRandomGenerator random(Seed + 3);
    int read = 0;
    for (int i = 0; i < 4000; ++i) {
        const auto string = parseElementString(randomText(random));
        if (!string)
            continue;
        ++read;
        const auto brackets = parseElementString(bracketText(*string));
        QVERIFY2(brackets && *brackets == *string, qPrintable(bracketText(*string)));
        const auto raw = parseElementString(rawText(*string));
        QVERIFY2(raw && *raw == *string, qPrintable(rawText(*string)));
    }
    QVERIFY(read > 10);
}

void TestHostileCodes::longestTextsAreAnsweredQuickly()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &unit : pieces()) {
        const QString text = unit.repeated(int(LongestCode / unit.size()));
        for (const QString &name : schemeNames())
            (void)checkScheme(name, text);
        (void)decode(text);
        (void)parseDigitalLink(text);
        (void)writeOutCodes(text);
    }
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestHostileCodes)
#include "tst_hostilecodes.moc"
