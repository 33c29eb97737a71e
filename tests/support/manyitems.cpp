#include "tests/support/manyitems.h"

#include "core/ledger/pinyin.h"
#include "core/ledger/searchindex.h"
#include "core/storage/store.h"

namespace suben::test
{

namespace
{

const QString Firsts = QStringLiteral("阿复维晨海山川云银金双三仙龙康健安宁长春重庆乐行");
const QString Middles = QStringLiteral("莫西林生素钙奶豆花芪参归茶油盐糖酱醋面粉米");
const QString Lasts = QStringLiteral("片丸散膏剂液糖浆囊粒茶油");

} // namespace

QString manyItemsName(int number)
{
    const auto pick = [](const QString &from, int at) { return from.at(at % from.size()); };
    QString name = pick(Firsts, number);
    name += pick(Firsts, number / 7 + 3);
    name += pick(Middles, number / 24 + number);
    name += pick(Middles, number / 501 + 5);
    name += pick(Middles, number / 11003 + number / 3);
    name += pick(Lasts, number / 13);
    return name + QString::number(number);
}

void addManyItems(Session &session, int count)
{
    const Pinyin pinyin;
    const auto added = session.store.write([&](Database &db) -> Result<void> {
        for (int number = 0; number < count; ++number) {
            Item item;
            item.name = manyItemsName(number);
            item.fields.set(QStringLiteral("item.spec"), QStringLiteral("0.25g×24"));
            db.execute("INSERT INTO item (name, category, unit, fields) VALUES (?, 'food.general', 'BX', "
                       "'{\"item.spec\":\"0.25g×24\"}')",
                       item.name);
            item.id = ItemId{db.lastInsertId()};
            indexItem(db, pinyin, item);
        }
        return {};
    });
    if (!added)
        qFatal("%s", qPrintable(added.error().text));
}

} // namespace suben::test
