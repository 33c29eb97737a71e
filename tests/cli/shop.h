#pragma once

#include "tests/support/subenctl.h"

namespace suben::test
{

/// A shop's training ledger with two deliveries of milk (lots A1 and A2, 40 and 30 boxes) and a sale of 5 of A1 (entry 3),
/// made by subenctl once a test program; each test gets a copy.
class Shop final
{
public:
    Shop();
    /// In a folder of its own that goes away with the shop.
    Subenctl copy();
    /// The lines that made it.
    static QByteArray setUp();
    static QByteArray receiving(const QString &lot, const QString &quantity);
    static QByteArray shipping(const QString &lot, const QString &quantity);

private:
    QTemporaryDir m_folder;
    int m_copies = 0;
};

} // namespace suben::test
