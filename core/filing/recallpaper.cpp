#include "core/filing/recallpaper.h"

#include "core/filing/sheetwriter.h"

#include <QCoreApplication>
#include <iterator>

namespace suben
{

namespace
{

struct RecallPaperText {
    Q_DECLARE_TR_FUNCTIONS(RecallPaper)
};

constexpr qreal TitlePoints = 18;
constexpr qreal HeadingPoints = 12;
constexpr qreal BodyPoints = 10.5;

const QString Minutes = QStringLiteral("yyyy-MM-dd HH:mm");

QString dayWords(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString dayWords(const std::optional<QDate> &day)
{
    return day ? dayWords(*day) : QString();
}

QString stateWords(Disposition state)
{
    switch (state) {
    case Disposition::Active:
        return RecallPaperText::tr("on sale");
    case Disposition::OnHold:
        return RecallPaperText::tr("on hold");
    case Disposition::Recalled:
        return RecallPaperText::tr("being recalled");
    case Disposition::Expired:
        return RecallPaperText::tr("expired");
    case Disposition::Destroyed:
        return RecallPaperText::tr("destroyed");
    }
    return {};
}

QString back(const ConsigneeLot &lot)
{
    const Decimal all = add(lot.returnedBefore.value, lot.returnedSince.value).value_or(Decimal());
    return Quantity{all, lot.sold.unit}.toString();
}

QString namesOf(const RecallSupplier &supplier)
{
    return supplier.lots.join(QStringLiteral(", "));
}

/// Writes the parts that cases and drills share.
class RecallSheets final
{
public:
    RecallSheets(const Session &session, const RecallReading &reading, const QString &title)
        : m_session(session), m_reading(reading), m_writer(session, title)
    {
        m_writer.paragraph(title, TitlePoints, Weight::Bold);
        m_writer.paragraph((session.info.name + u' ' + session.info.creditCode).trimmed(), BodyPoints, Weight::Regular);
        m_writer.gap(3);
        m_writer.fact(RecallPaperText::tr("Item"), (reading.itemName + u' ' + reading.itemSpec).trimmed());
        m_writer.fact(RecallPaperText::tr("Lot"), reading.lotCode);
        m_writer.fact(RecallPaperText::tr("Responsible"), reading.responsible);
    }

    SheetWriter &writer() { return m_writer; }

    void range()
    {
        m_writer.fact(RecallPaperText::tr("Range of sale"),
                      m_reading.consignees.empty()
                          ? RecallPaperText::tr("Nothing was sold.")
                          : RecallPaperText::tr("%1 buyers, from %2 to %3")
                                .arg(m_reading.consignees.size())
                                .arg(dayWords(m_reading.firstSale), dayWords(m_reading.lastSale)));
        m_writer.fact(RecallPaperText::tr("Explained"), percentWords(m_reading.explainedPermille()));
        m_writer.fact(RecallPaperText::tr("Read"), m_reading.at.toString(Minutes) + u' ' + m_session.actor.name);
    }

    void gaps()
    {
        heading(RecallPaperText::tr("Gaps"));
        if (m_reading.gaps.empty())
            m_writer.paragraph(RecallPaperText::tr("None."), BodyPoints, Weight::Regular);
        for (const RecallGap &gap : m_reading.gaps)
            m_writer.paragraph(gap.text, BodyPoints, Weight::Regular);
    }

    void lots()
    {
        heading(RecallPaperText::tr("Affected lots"));
        const std::vector<SheetColumn> columns{{RecallPaperText::tr("Item"), 50}, {RecallPaperText::tr("Lot"), 34},
                                               {RecallPaperText::tr("Made"), 22}, {RecallPaperText::tr("State"), 22},
                                               {RecallPaperText::tr("On hand and where"), 50}};
        m_writer.head(columns);
        for (const RecallLot &lot : m_reading.lots)
            m_writer.row(columns, {lot.itemName, lot.lotCode, dayWords(lot.made), stateWords(lot.disposition),
                                   lot.places.isEmpty() ? lot.onHand.toString() : lot.places.join(QStringLiteral(", "))});
    }

    void buyers()
    {
        heading(RecallPaperText::tr("Buyers"));
        const std::vector<SheetColumn> columns{{RecallPaperText::tr("Buyer"), 42}, {RecallPaperText::tr("Phone"), 26},
                                               {RecallPaperText::tr("Lot"), 34},   {RecallPaperText::tr("Sold"), 18},
                                               {RecallPaperText::tr("Back"), 18},  {RecallPaperText::tr("Told"), 40}};
        m_writer.head(columns);
        for (const Consignee &buyer : m_reading.consignees) {
            const QString told = buyer.told != EventId{} ? buyer.toldAt.toString(Minutes) + u' ' + buyer.toldHow
                                                         : contactWords(buyer);
            for (const ConsigneeLot &lot : buyer.lots)
                m_writer.row(columns, {buyer.name, buyer.phone, lot.lotCode, lot.sold.toString(), back(lot), told});
        }
    }

    void suppliers()
    {
        heading(RecallPaperText::tr("Suppliers to be told"));
        const std::vector<SheetColumn> columns{{RecallPaperText::tr("Supplier"), 52}, {RecallPaperText::tr("Phone"), 28},
                                               {RecallPaperText::tr("Licence"), 26}, {RecallPaperText::tr("Affected lots"), 72}};
        m_writer.head(columns);
        for (const RecallSupplier &supplier : m_reading.suppliers)
            m_writer.row(columns, {supplier.name, supplier.phone,
                                   supplier.hasLicence ? RecallPaperText::tr("in force") : RecallPaperText::tr("none in force"),
                                   namesOf(supplier)});
    }

    void balances()
    {
        heading(RecallPaperText::tr("Where everything went"));
        for (const RecallBalance &balance : m_reading.balances) {
            m_writer.gap(1);
            const auto amount = [&](Decimal value) { return Quantity{value, balance.unit}.toString(); };
            m_writer.paragraph(RecallPaperText::tr("%1: %2 came in, %3 explained")
                                   .arg(balance.itemName, amount(balance.broughtIn()),
                                        percentWords(balance.explainedPermille())),
                               BodyPoints, Weight::Bold);
            QStringList parts;
            const auto say = [&](Decimal value, const QString &word) {
                if (value != Decimal())
                    parts.append(QStringLiteral("%1 %2").arg(word, amount(value)));
            };
            say(balance.sold, RecallPaperText::tr("sold"));
            say(balance.returned, RecallPaperText::tr("came back"));
            say(balance.used, RecallPaperText::tr("used"));
            say(balance.toSupplier, RecallPaperText::tr("returned to the supplier"));
            say(balance.destroyed, RecallPaperText::tr("destroyed"));
            say(balance.sampled, RecallPaperText::tr("sampled"));
            say(balance.missing, RecallPaperText::tr("short at stock-taking"));
            say(balance.found, RecallPaperText::tr("found at stock-taking"));
            say(balance.lost, RecallPaperText::tr("lost"));
            say(balance.missedOnTheWay, RecallPaperText::tr("missed on the way"));
            say(balance.onHand, RecallPaperText::tr("on hand"));
            m_writer.paragraph(parts.join(QStringLiteral(" · ")), BodyPoints, Weight::Regular);
        }
    }

    void heading(const QString &words)
    {
        m_writer.gap(4);
        m_writer.paragraph(words, HeadingPoints, Weight::Bold);
    }

private:
    const Session &m_session;
    const RecallReading &m_reading;
    SheetWriter m_writer;
};

void writeDues(SheetWriter &writer, const RecallCase &file)
{
    for (const DueRow &due : file.dues) {
        const QString state = due.isSettled() ? RecallPaperText::tr("done on %1 %2").arg(dayWords(due.settledOn), due.receipt)
                                              : RecallPaperText::tr("open");
        writer.fact(due.dueAt.toString(Minutes), QStringLiteral("%1 %2 · %3").arg(due.name, due.to, state));
    }
}

} // namespace

QString percentWords(int permille)
{
    return permille % 10 == 0 ? QStringLiteral("%1%").arg(permille / 10)
                              : QStringLiteral("%1.%2%").arg(permille / 10).arg(permille % 10);
}

QString contactWords(const Consignee &buyer)
{
    QStringList words;
    for (const ContactGap gap : buyer.gaps) {
        if (gap == ContactGap::Buyer)
            words.append(RecallPaperText::tr("no buyer written down"));
        if (gap == ContactGap::Phone)
            words.append(RecallPaperText::tr("no phone"));
        if (gap == ContactGap::Address)
            words.append(RecallPaperText::tr("no address"));
    }
    return words.join(QStringLiteral(", "));
}

std::vector<PaperPage> recallNotice(const Session &session, const RecallReport &report, const Consignee &buyer)
{
    const RecallReading &reading = report.reading;
    SheetWriter writer(session, RecallPaperText::tr("Recall notice %1").arg(reading.lotCode));
    writer.paragraph(RecallPaperText::tr("Recall notice"), TitlePoints, Weight::Bold);
    writer.gap(3);
    writer.fact(RecallPaperText::tr("Addressed to"), buyer.name);
    writer.fact(RecallPaperText::tr("Address"), buyer.address);
    writer.fact(RecallPaperText::tr("Phone"), buyer.phone);
    writer.gap(3);
    writer.fact(RecallPaperText::tr("Item"), (reading.itemName + u' ' + reading.itemSpec).trimmed());
    writer.fact(RecallPaperText::tr("Lot"), reading.lotCode);
    writer.fact(RecallPaperText::tr("Made"), dayWords(reading.lots.front().made));
    writer.fact(RecallPaperText::tr("Level"), report.file.levelWord);
    writer.fact(RecallPaperText::tr("Reason"), report.file.reason);
    writer.fact(RecallPaperText::tr("Responsible"), reading.responsible);
    writer.gap(3);
    writer.paragraph(RecallPaperText::tr("Stop selling and using the goods below at once, keep them apart, and send them "
                                         "back to us. Whoever bought them from you is to be told as well. You get the "
                                         "price back or other goods."),
                     BodyPoints, Weight::Regular);
    writer.gap(2);
    const std::vector<SheetColumn> columns{{RecallPaperText::tr("Item"), 56}, {RecallPaperText::tr("Lot"), 42},
                                           {RecallPaperText::tr("Sold"), 24}, {RecallPaperText::tr("Day of sale"), 30},
                                           {RecallPaperText::tr("Back"), 26}};
    writer.head(columns);
    for (const ConsigneeLot &lot : buyer.lots)
        writer.row(columns, {lot.itemName, lot.lotCode, lot.sold.toString(), dayWords(lot.last), back(lot)});
    writer.gap(6);
    writer.fact(RecallPaperText::tr("Sent by"), (session.info.name + u' ' + session.info.creditCode).trimmed());
    writer.fact(RecallPaperText::tr("Day"), dayWords(reading.at.date()));
    writer.gap(8);
    writer.paragraph(RecallPaperText::tr("Received, quantity left, signature and day:"), BodyPoints, Weight::Regular);
    return writer.finish();
}

std::vector<PaperPage> recallNotices(const Session &session, const RecallReport &report)
{
    std::vector<PaperPage> all;
    for (const Consignee &buyer : report.reading.consignees) {
        if (!buyer.isNamed())
            continue;
        std::vector<PaperPage> sheets = recallNotice(session, report, buyer);
        std::move(sheets.begin(), sheets.end(), std::back_inserter(all));
    }
    return all;
}

std::vector<PaperPage> recallPaper(const Session &session, const RecallReport &report)
{
    const RecallCase &file = report.file;
    RecallSheets sheets(session, report.reading,
                        file.isOpen() ? RecallPaperText::tr("Recall report %1").arg(file.lotCode)
                                      : RecallPaperText::tr("Closing report of recall %1").arg(file.lotCode));
    SheetWriter &writer = sheets.writer();
    writer.fact(RecallPaperText::tr("Level"), file.levelWord);
    writer.fact(RecallPaperText::tr("Reason"), file.reason);
    writer.fact(RecallPaperText::tr("Known since"), file.awareAt.toString(Minutes) + u' ' + file.actorName);
    if (file.announced != EventId{})
        writer.fact(RecallPaperText::tr("Announced"), dayWords(file.announcedAt.date()));
    if (!file.isOpen())
        writer.fact(RecallPaperText::tr("Closed"), dayWords(file.closedAt.date()));
    if (file.kept)
        writer.fact(RecallPaperText::tr("Records kept until"), file.kept->permanent ? RecallPaperText::tr("for ever") : file.kept->date.toString(Qt::ISODate));
    sheets.range();
    sheets.heading(RecallPaperText::tr("Deadlines"));
    writeDues(writer, file);
    sheets.gaps();
    sheets.balances();
    sheets.buyers();
    sheets.suppliers();
    sheets.lots();
    return writer.finish();
}

std::vector<PaperPage> drillPaper(const Session &session, const RecallReading &drill)
{
    RecallSheets sheets(session, drill, RecallPaperText::tr("Recall drill %1").arg(drill.lotCode));
    sheets.writer().fact(RecallPaperText::tr("Stopwatch"), RecallPaperText::tr("%1 ms of computing").arg(drill.milliseconds));
    sheets.range();
    sheets.gaps();
    sheets.balances();
    sheets.buyers();
    sheets.suppliers();
    sheets.lots();
    return sheets.writer().finish();
}

std::vector<OutTable> recallTables(const RecallReading &reading)
{
    std::vector<QStringList> lots;
    for (const RecallLot &lot : reading.lots)
        lots.push_back({lot.itemName, lot.lotCode, dayWords(lot.made), dayWords(lot.expiry), stateWords(lot.disposition),
                        lot.onHand.value.toString(), lot.onHand.unit.word(), lot.places.join(QStringLiteral(", "))});
    std::vector<QStringList> buyers;
    for (const Consignee &buyer : reading.consignees) {
        for (const ConsigneeLot &lot : buyer.lots)
            buyers.push_back({buyer.name, buyer.phone, buyer.address, lot.itemName, lot.lotCode, lot.sold.value.toString(),
                              lot.returnedBefore.value.toString(), lot.returnedSince.value.toString(),
                              lot.sold.unit.word(), dayWords(lot.last), contactWords(buyer),
                              buyer.told != EventId{} ? buyer.toldAt.toString(Minutes) + u' ' + buyer.toldHow : QString()});
    }
    std::vector<QStringList> balances;
    for (const RecallBalance &b : reading.balances)
        balances.push_back({b.itemName, b.unit.word(), b.received.toString(), b.made.toString(), b.found.toString(),
                            b.sold.toString(), b.returned.toString(), b.used.toString(), b.toSupplier.toString(),
                            b.destroyed.toString(), b.sampled.toString(), b.missing.toString(), b.lost.toString(),
                            b.onHand.toString(), percentWords(b.explainedPermille())});
    std::vector<QStringList> gaps;
    for (const RecallGap &gap : reading.gaps)
        gaps.push_back({gap.text});
    const auto number = [](const QString &title) { return OutColumn{title, ColumnKind::Number}; };
    const auto day = [](const QString &title) { return OutColumn{title, ColumnKind::Date}; };
    using P = RecallPaperText;
    return {tableOf(P::tr("Affected lots"), {{P::tr("Item")}, {P::tr("Lot")}, day(P::tr("Made")), day(P::tr("Use by")), {P::tr("State")}, number(P::tr("On hand")), {P::tr("Unit")}, {P::tr("Where")}}, lots),
            tableOf(P::tr("Buyers"), {{P::tr("Buyer")}, {P::tr("Phone")}, {P::tr("Address")}, {P::tr("Item")}, {P::tr("Lot")}, number(P::tr("Sold")), number(P::tr("Back before")), number(P::tr("Back")), {P::tr("Unit")}, day(P::tr("Day of sale")), {P::tr("Contact")}, {P::tr("Told")}}, buyers),
            tableOf(P::tr("Where everything went"), {{P::tr("Item")}, {P::tr("Unit")}, number(P::tr("received")), number(P::tr("made here")), number(P::tr("found at stock-taking")), number(P::tr("sold")), number(P::tr("came back")), number(P::tr("used")), number(P::tr("returned to the supplier")), number(P::tr("destroyed")), number(P::tr("sampled")), number(P::tr("short at stock-taking")), number(P::tr("lost")), number(P::tr("on hand")), {P::tr("Explained")}}, balances),
            tableOf(P::tr("Gaps"), {{P::tr("Gap")}}, gaps)};
}

} // namespace suben
