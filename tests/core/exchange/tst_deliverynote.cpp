#include "core/codes/base45.h"
#include "core/exchange/deliverynote.h"

#include "tests/support/testworkspace.h"

#include <QTest>
#include <algorithm>

using namespace suben;

/// A delivery note as codes, and the receipt it fills.
class DeliveryNoteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void base45IsThatOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("AB") << QByteArray("AB") << "BB8"; // RFC 9285 §4.3
        QTest::newRow("Hello!!") << QByteArray("Hello!!") << "%69 VD92EX0";
        QTest::newRow("base-45") << QByteArray("base-45") << "UJCLQE7W581";
        QTest::newRow("nothing") << QByteArray() << "";
    }

    void base45IsThatOfTheStandard()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(toBase45(bytes), text);
        QCOMPARE(fromBase45(text), std::optional(bytes));
    }

    void whatIsNoBase45IsRefused()
    {
        QVERIFY(!fromBase45(u"GGW")); // RFC 9285 §6: 65536
        QVERIFY(!fromBase45(u"::"));
        QVERIFY(!fromBase45(u"A"));
        QVERIFY(!fromBase45(u"ab8"));
    }

    void aNoteOfTenLinesFitsOneOrTwoCodesAndComesBackWhole()
    {
        const DeliveryNote note = sent(10);
        const QStringList codes = noteCodes(note);
        QVERIFY2(codes.size() <= 2, qPrintable(QString::number(codes.size())));
        NoteCodes read;
        QStringList turned = codes;
        std::ranges::reverse(turned);
        for (const QString &code : turned)
            QCOMPARE(read.take(code), NoteCodes::Took::Added);
        QCOMPARE(read.take(codes.first()), NoteCodes::Took::Already);
        const auto back = read.note();
        QVERIFY2(back, qPrintable(back ? QString() : back.error().text));
        QVERIFY(*back == note);
    }

    void aLongNoteSaysHowManyCodesAreStillWanted()
    {
        DeliveryNote note = sent(3);
        quint32 seed = 7;
        for (FactTable::Row &row : note.rows) {
            QStringList codes;
            for (int i = 0; i < 60; ++i) {
                seed = seed * 1664525U + 1013904223U;
                codes << QStringLiteral("8312345%1").arg(seed, 13, 10, QChar(u'0'));
            }
            row[QStringLiteral("line.codes")] = codes.join(u' ');
        }
        const QStringList codes = noteCodes(note);
        QVERIFY(codes.size() > 2);
        NoteCodes read;
        read.take(codes.first());
        QVERIFY(!read.isComplete());
        QCOMPARE(read.wanted(), static_cast<int>(codes.size()));
        QVERIFY(!read.note());
        for (const QString &code : codes)
            read.take(code);
        QVERIFY(read.note() && *read.note() == note);
    }

    void aLineOfManyCodesIsReadAgain()
    {
        DeliveryNote note = noteWithCodes(2'000, 1);
        QVERIFY(checkNoteFits(note));
        const auto read = readNoteText(noteCodes(note).join(u'\n'));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(*read, note);
    }

    void whatCouldNotBeReadAgainIsRefused() { QVERIFY(!checkNoteFits(noteWithCodes(15'000, 7'919'317))); }

    void oneWrongCharacterIsNoticed()
    {
        const QStringList codes = noteCodes(sent(5));
        int read = 0;
        for (qsizetype at = 16; at < codes.first().size(); at += 7) {
            QStringList wrong = codes;
            wrong[0][at] = wrong[0][at] == u'7' ? u'8' : u'7';
            const auto note = readNoteText(wrong.join(u'\n'));
            read += note ? 1 : 0;
        }
        QCOMPARE(read, 0);
    }

    void codesOfTwoNotesAreNotMixed()
    {
        DeliveryNote other = sent(1);
        const QString first = noteCodes(other).first();
        other.docNo = QStringLiteral("另一单");
        QVERIFY(!readNoteText(first + u'\n' + noteCodes(other).first()));
    }

    void foreignTextsAreRefusedWithoutHarm()
    {
        const QString code = noteCodes(sent(2)).first();
        quint32 seed = 99;
        for (int i = 0; i < 500; ++i) {
            QString mutant = code;
            for (int k = 0; k < 3; ++k) {
                seed = seed * 1664525U + 1013904223U;
                mutant[static_cast<qsizetype>((seed >> 8) % static_cast<quint32>(mutant.size()))] = Base45Alphabet[static_cast<qsizetype>((seed >> 3) % 45)];
            }
            std::ignore = readNoteText(mutant);
        }
        for (const char *text : {"", "SBN1:", "SBN1:00000000:1/1:", "SBN1:00000000:1/0:AA.", "SBN1:00000000:0/1:AA.", "SBN1:00000000:1/1:::::::."})
            QVERIFY2(!readNoteText(QLatin1String(text)), text);
    }

    void theBuyersReceiptHasEveryLotDateAndCode()
    {
        TestWorkspace seller;
        EventDraft draft = seller.receiving(seller.milk, QStringLiteral("L1"), QStringLiteral("2箱"));
        draft.lines[0].fields.remove(u"lot.noExpiry");
        draft.lines[0].fields.set(QStringLiteral("lot.expiry"), QDate(2027, 4, 19));
        seller.record(draft);
        const auto note = deliveryNoteOf(seller.session(), seller.ship(seller.lot(QStringLiteral("L1")), QStringLiteral("1箱")), {});
        QVERIFY2(note, qPrintable(note ? QString() : note.error().text));
        QVERIFY(note->seal.startsWith(QLatin1String("SB1-")));

        TestWorkspace buyer;
        buyer.paper(QStringLiteral("foodLicence"), HolderKind::Party, raw(buyer.party(QStringLiteral("试验食品店"), QStringLiteral("92370602MA3FG7K26Q"))));
        NoProgress progress;
        ImportChoices choices;
        choices.reason = QStringLiteral("已核对");
        Importer importer(buyer.session());
        const auto back = readNoteText(noteCodes(*note).join(u'\n'));
        QVERIFY(back);
        const auto plan = importer.plan(noteFile(*back, QStringLiteral("note.sbn")), choices, progress);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QString why;
        for (const PlannedRow &row : plan->rows)
            why += row.findings.isEmpty() ? QString() : row.findings.first().rule + row.findings.first().text;
        for (const PlannedEvent &event : plan->events)
            why += event.findings.isEmpty() ? QString() : event.findings.first().rule + event.findings.first().text;
        QVERIFY2(plan->isReady(), qPrintable(why));
        QVERIFY(importer.apply(*plan, progress));
        const LotId lot = buyer.lot(QStringLiteral("L1"));
        const auto facts = Catalog(buyer.session()).lot(lot);
        QCOMPARE(facts->made, std::optional(QDate(2026, 10, 20)));
        QCOMPARE(facts->expiry, std::optional(QDate(2027, 4, 19)));
        QCOMPARE(buyer.onHand(lot), Decimal::fromInteger(12));
    }

    void aDeliveryIsNoDeliveryNote()
    {
        TestWorkspace shop;
        QVERIFY(!deliveryNoteOf(shop.session(), shop.receive(shop.milk, QStringLiteral("L1"), QStringLiteral("2箱")), {}));
    }

private:
    /// A line of package codes, each so far behind the one before.
    static DeliveryNote noteWithCodes(int count, qint64 stride)
    {
        DeliveryNote note = sent(1);
        QStringList codes;
        for (qint64 i = 0; i < count; ++i)
            codes << QStringLiteral("8312345%1").arg(i * stride * stride % 9'999'999'999'971, 13, 10, QChar(u'0'));
        note.rows[0][QStringLiteral("line.codes")] = codes.join(u' ');
        return note;
    }
    static DeliveryNote sent(int lines)
    {
        DeliveryNote note{{QStringLiteral("烟台市芝罘区惠民食品批发有限公司"), QStringLiteral("91370602MA3CD5E666"), QStringLiteral("烟台市芝罘区幸福路12号"), QStringLiteral("0535-6612345")},
                          {QStringLiteral("芝罘区惠民便利店"), QStringLiteral("92370602MA3FG7K26Q"), QStringLiteral("烟台市一路1号"), QStringLiteral("13800138000")},
                          QStringLiteral("XS-20261122-001"), QDate(2026, 11, 22), QStringLiteral("SB1-20261122-123-0123456789abcdef"), false, {}};
        for (int i = 0; i < lines; ++i)
            note.rows.push_back({{QStringLiteral("category"), QStringLiteral("food.general")},
                                 {QStringLiteral("item.name"), QStringLiteral("纯牛奶第%1号").arg(i)},
                                 {QStringLiteral("item.spec"), QStringLiteral("250mL×%1").arg(12 + i)},
                                 {QStringLiteral("item.gtin"), QStringLiteral("69012340%1").arg(10016 + i * 137)},
                                 {QStringLiteral("lot.code"), QStringLiteral("202610%1A%2").arg(10 + i).arg(i)},
                                 {QStringLiteral("lot.made"), QStringLiteral("2026-10-%1").arg(10 + i)},
                                 {QStringLiteral("lot.expiry"), QStringLiteral("2027-04-%1").arg(10 + i)},
                                 {QStringLiteral("line.qty"), QStringLiteral("%1箱").arg(3 + i)}});
        return note;
    }

    QTemporaryDir m_keys;
};

QTEST_GUILESS_MAIN(DeliveryNoteTest)
#include "tst_deliverynote.moc"
