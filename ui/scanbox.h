#pragma once

#include "ui/searchhit.h"

#include <QLineEdit>

namespace suben
{

class SearchPopup;

/// Search, scan target and page switch in one, at the same place on every page.
class ScanBox final : public QLineEdit
{
    Q_OBJECT

public:
    ScanBox(const Desk &desk, QWidget *parent = nullptr);

    /// Where results are drawn and who answers.
    void setSearch(SearchPopup *popup, SearchSource source);
    /// What the empty box says: the first of these that fits in it.
    void setHints(const QStringList &hints);
    /// Takes the digits typed just before a scan (`5` + scan) and empties the box; 1 when there are none.
    int takeMultiplier();

Q_SIGNALS:
    /// Enter with no result chosen: the text may be a code typed by hand.
    void entered(const QString &text);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void search();
    void sayHint();

    const Desk &m_desk;
    SearchPopup *m_popup = nullptr;
    SearchSource m_source;
    QStringList m_hints;
};

/// The number typed into the window's scan box before a scan (`5`, `5*`), taken from it; 1 where there is none.
int takeScanMultiplier(const QWidget &page);

} // namespace suben
