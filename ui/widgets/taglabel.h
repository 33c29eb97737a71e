#pragma once

#include "ui/widgets/tag.h"

#include <QWidget>

namespace suben
{

/// A tag that stands outside a list.
class TagLabel final : public QWidget
{
    Q_OBJECT

public:
    TagLabel(const Theme &theme, const Tag &tag, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tag m_tag;
};

} // namespace suben
