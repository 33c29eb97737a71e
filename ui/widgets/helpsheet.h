#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QScrollArea;
class QVBoxLayout;

namespace suben
{

class Theme;

/// One key and what it does.
struct HelpKey {
    QString cap;
    QString word;
};

/// What is to be known of the field under the cursor.
struct FieldHelp {
    QString name; ///< empty: there is no field
    QString how;  ///< how it may be typed
    QString law;  ///< why it is asked
};

/// F1: the field's law, the keys of the page, the keys of every page. Lies over the page's right side; F1 or Esc takes
/// it away.
class HelpSheet final : public QFrame
{
    Q_OBJECT

public:
    HelpSheet(const Theme &theme, QWidget *parent);

    /// `page` are its own keys in the order of their buttons.
    void show(const QString &title, const FieldHelp &field, const QList<HelpKey> &page,
              const QList<HelpKey> &everywhere);

private:
    void addKeys(const QString &heading, const QList<HelpKey> &keys);

    const Theme &m_theme;
    QWidget *m_inner = nullptr;
    QVBoxLayout *m_column = nullptr;
    QScrollArea *m_area;
};

} // namespace suben
