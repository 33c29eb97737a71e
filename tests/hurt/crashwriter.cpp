// Writes entries of two rows until it is killed; says the number of each one after it is committed.

#include "core/storage/store.h"

#include <cstdio>

int main(int count, char **words)
{
    using namespace suben;
    if (count != 3)
        return 2;
    const auto store = Store::open(QString::fromUtf8(words[1]), Store::Mode::ReadWrite);
    if (!store)
        return 4;
    for (int number = QByteArray(words[2]).toInt() + 1;; ++number) {
        const auto written = (*store)->write([&](Database &db) -> Result<void> {
            db.execute("INSERT INTO setting (key, value) VALUES (?, ?)", QStringLiteral("a%1").arg(number),
                       QString(2000, u'账'));
            db.execute("INSERT INTO setting (key, value) VALUES (?, ?)", QStringLiteral("b%1").arg(number),
                       QString(2000, u'本'));
            return {};
        });
        if (!written)
            return 4;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
