#pragma once

#include "core/ledger/scanning.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QLabel;

namespace suben
{

class Page;
class PickField;
class PickList;
struct Desk;

/// Asks once, in the page, what a scanned code means: which item it is or, where a gun lost the separator, where its lot
/// ends. The answer is remembered for every code alike. Nothing typed in the page changes; the cursor goes back to
/// where it was.
class CodeQuestion final : public QFrame
{
    Q_OBJECT

public:
    CodeQuestion(const Desk &desk, Page &page);

    /// While a question stands, further codes wait for their turn; each text once.
    void ask(const QString &text, const Scan &scan, const QString &otherwise = {});
    /// Leaves the code unanswered; the code.
    QString giveUp();

Q_SIGNALS:
    /// Remembered: from now on the code reads differently.
    void settled(const QString &text);
    void dismissed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Session &session() const;
    void begin(const QString &text, const Scan &scan);
    void offerReadings();
    void picked(qint64 key);
    void next();

    const Desk &m_desk;
    Page &m_page;
    PickList *m_picks;
    PickField *m_item;
    QLabel *m_title;
    QLabel *m_code;
    QLabel *m_note;
    QString m_text;
    QString m_otherwise;
    std::vector<ElementString> m_readings;
    QStringList m_waiting;
    QPointer<QWidget> m_before; ///< had the cursor
};

/// Asks where the scan leaves something to ask: a lost separator, or a code nothing is known of. Once answered the page
/// takes the scan again. `otherwise` says what else can be done. False: nothing to ask, or the text is no code.
bool askOfCode(Page &page, const Desk &desk, const QString &text, const Scan &scan, const QString &otherwise = {});
/// The question that stands open in the page; nullptr for none.
CodeQuestion *openQuestion(const Page &page);

} // namespace suben
