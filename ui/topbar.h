#pragma once

#include "ui/desk.h"
#include "ui/windowmode.h"

#include <QWidget>

class QLabel;

namespace suben
{

class KeyButton;
class ScanBox;

/// Whose ledger this is, the scan box, and the two keys that work everywhere.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(Desk &desk, QWidget *parent = nullptr);

    ScanBox &scanBox() const { return *m_scanBox; }
    /// After the ledger was opened: name, place, user.
    void showShop();
    void setMode(WindowMode mode);

private:
    void applySizes();

    Desk &m_desk;
    ScanBox *m_scanBox;
    QLabel *m_name;
    QLabel *m_place;
    KeyButton *m_user;
    KeyButton *m_trace;
    KeyButton *m_inspection;
    QWidget *m_shop;
    WindowMode m_mode = WindowMode::Wide;
};

} // namespace suben
