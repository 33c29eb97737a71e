#pragma once

#include "ui/pages/codeslist.h"
#include "ui/pages/listpage.h"

class QLineEdit;

namespace suben
{

class CameraPanel;
class CodeQuestion;
class FilterChips;

/// 扫码: any code, from the gun, typed, or out of pictures and PDF papers; one after the other, each once. Says what it
/// is, its parts, what is wrong, and the whole story of a package. What nothing is known of is bound to an item in
/// place; Ctrl+K opens a camera. F9 packs the packages into a carton or takes them out; Ctrl+P prints the page that sets up a gun.
class CodesPage final : public ListPage
{
    Q_OBJECT

public:
    explicit CodesPage(Desk &desk);

    void enter() override;
    void leave() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    void open(const Target &target) override;
    void refresh() override;
    QList<HelpKey> moreKeys() const override;
    QList<QWidget *> areas() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void placeParts();
    void load() override;
    void fillCard(qint64 key) override;
    void openRecord(qint64 key) override;
    void addParts(const CodeCheck &code);
    void addStory(const QString &code);
    const CollectedCode *collected(qint64 key) const;
    void showUse();
    void take(const QString &text);
    void answer(ScanOutcome outcome, const QString &text);
    void readAgain(const QString &text);
    void record();
    void recorded(const Result<QString> &parent);
    void printSetUp();
    void openCamera();
    void askForPicture();
    void takeFile(const QString &path);
    void takePicture(const QByteArray &bytes, const QString &name);
    void takeTexts(const QStringList &texts, const QString &from);
    bool paste();

    CodesList m_codes;
    FilterChips *m_use;
    QLineEdit *m_box;
    QLineEdit *m_parent;
    CodeQuestion *m_question;
    CameraPanel *m_camera = nullptr; ///< made when first opened
};

} // namespace suben
