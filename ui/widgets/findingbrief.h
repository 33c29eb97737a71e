#pragma once

#include "ui/windowmode.h"

#include <QFrame>

class QLabel;

namespace suben
{

class FindingsModel;
class IconLabel;
class Theme;

/// The findings where there is no side panel: how many of each weight, and the heaviest in words, above the save bar.
class FindingBrief final : public QFrame
{
    Q_OBJECT

public:
    /// `nextKey` goes through them.
    FindingBrief(const Theme &theme, const FindingsModel &model, const QString &nextKey, QWidget *parent = nullptr);

    /// Shown only in windows that have no side panel.
    void setMode(WindowMode mode);

private:
    void read();

    const FindingsModel &m_model;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_refuse;
    QLabel *m_confirm;
    QLabel *m_warn;
    WindowMode m_mode = WindowMode::Wide;
};

} // namespace suben
