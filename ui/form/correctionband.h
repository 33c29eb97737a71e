#pragma once

#include "ui/theme.h"

#include <QFrame>

class QLabel;

namespace suben
{

/// The red band over a form in which a posted entry is corrected.
class CorrectionBand final : public QFrame
{
    Q_OBJECT

public:
    explicit CorrectionBand(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the band with what is being corrected.
    void say(const QString &title);

private:
    QLabel *m_title;
};

} // namespace suben
