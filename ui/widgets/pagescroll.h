#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace suben
{

/// What a page holds. It takes the room there is; where that is less than its parts need at the least (small screens,
/// large letters) it is moved up and down, and what has the focus stays in sight. Never sideways.
class PageScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);

    QVBoxLayout &column() const { return *m_column; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void follow(QWidget *focus);

    QVBoxLayout *m_column;
};

} // namespace suben
