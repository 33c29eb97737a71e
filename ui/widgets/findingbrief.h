#pragma once

#include <QFrame>

class QLabel;

namespace suben
{

class FindingsModel;
class IconLabel;
class Theme;

/// The findings while their card is not to be seen (no side panel, or another card there): how many of each weight, and
/// the heaviest in words, above the save bar.
class FindingBrief final : public QFrame
{
    Q_OBJECT

public:
    /// `nextKey` goes through them.
    FindingBrief(const Theme &theme, const FindingsModel &model, const QString &nextKey, QWidget *parent = nullptr);

    /// Where they stand in full.
    void setCard(QWidget *card);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();

    const FindingsModel &m_model;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_refuse;
    QLabel *m_confirm;
    QLabel *m_warn;
    QWidget *m_card = nullptr;
};

} // namespace suben
