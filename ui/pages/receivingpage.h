#pragma once

#include "core/exchange/deliverynote.h"
#include "ui/pages/documentpage.h"

#include <QTemporaryDir>
#include <memory>

namespace suben
{

class ImportStage;
class KeyButton;
class RecordStrip;
struct CodeCheck;
struct ImportDone;
struct ImportPlan;

/// 进货: a delivery typed in rows, by gun, or from a file.
class ReceivingPage final : public DocumentPage
{
    Q_OBJECT

public:
    explicit ReceivingPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void setMode(WindowMode mode) override;

protected:
    void afterPost(const Recorded &recorded, const EventDraft &posted) override;
    void showTotals() override;
    QStringList takeFiles(const QStringList &files) override;

private:
    void placeTools();
    void connectParts();
    void chooseItem(int row, qint64 item);
    void takeParty(qint64 party);
    void askItem(int row, const QString &typed);
    void askItemAgain(const QString &path);
    void explain(RecordStrip &strip, const Error &error);
    void makeAskedItem();
    void askParty(const QString &typed);
    void makeAskedParty();
    void showFacts(int row);
    void offerLastPrice(int row);

    // receivingscan.cpp
    bool takePackage(const struct Scan &scan);
    void fillFromScan(int row, const CodeCheck &code);
    void askNewItem(const QString &code);
    void askOldItem();

    // receivingnote.cpp
    bool takeNoteCode(const QString &text);
    enum class NoCodes { Say, Attach };
    void readNotePaper(const QString &path, NoCodes otherwise);
    void openNote();

    static int labelsOf(const EventDraft &posted);
    // receivingimport.cpp
    void connectImport();
    void startImport(const QString &path);
    void showForm();
    void imported(const ImportDone &done, const ImportPlan &plan);

    KeyButton *m_finish = nullptr;
    QList<QWidget *> m_formButtons; ///< what the form alone offers
    ImportStage *m_import;
    NoteCodes m_note; ///< of the delivery note that is being scanned
    std::unique_ptr<QTemporaryDir> m_noteFolder;
    RecordStrip *m_itemStrip;
    RecordStrip *m_partyStrip;
    int m_askedRow = 0;
    QString m_asked;
    QString m_category;
    PartyId m_askedParty{};
    EventId m_lastPosted{};
};

} // namespace suben
