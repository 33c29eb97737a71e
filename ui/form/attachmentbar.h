#pragma once

#include "core/model/document.h"
#include "ui/theme.h"

#include <QJsonArray>
#include <QWidget>

class QHBoxLayout;

namespace suben
{

class KeyButton;

/// The papers that came with a document (delivery note, test report): their names, and the way to add one.
class AttachmentBar final : public QWidget
{
    Q_OBJECT

public:
    /// `add` is the action that asks for a file.
    AttachmentBar(const Theme &theme, QAction *add, QWidget *parent = nullptr);

    /// The same bytes are kept once.
    void add(const Attachment &attachment);
    void fill(std::vector<Attachment> attachments);
    const std::vector<Attachment> &attachments() const { return m_attachments; }
    /// What a draft keeps of them; the bytes stand in the ledger file already.
    QJsonArray toJson() const;
    void fromJson(const QJsonArray &attachments);

Q_SIGNALS:
    void changed();

private:
    void lay();
    void remove(const QByteArray &sha256);

    const Theme &m_theme;
    QHBoxLayout *m_chips;
    std::vector<Attachment> m_attachments;
};

} // namespace suben
