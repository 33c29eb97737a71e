#include "ui/steps/filefield.h"

#include "core/ledger/catalog.h"
#include "core/ledger/masterlist.h"
#include "ui/ledgergate.h"
#include "ui/widgets/targetfield.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeDatabase>
#include <QSignalBlocker>

namespace suben
{

FileField::FileField(const Theme &theme, Session &session, const QString &objectName, const QString &title)
    : m_session(session), m_file(new TargetField(theme, objectName, TargetField::Use::Open, {}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file);
    m_file->line().setAccessibleName(title);
    setFocusProxy(&m_file->line());
    connect(&m_file->line(), &QLineEdit::textChanged, this, &FileField::keep);
    connect(m_file, &TargetField::entered, this, &FileField::entered);
}

void FileField::keep()
{
    m_kept.clear();
    m_problem.clear();
    const QFileInfo info(m_file->target());
    QFile file(info.filePath());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        Q_EMIT edited();
        return;
    }
    writeLedger(
        this, m_session,
        [bytes = file.readAll(), name = info.fileName(), type = QMimeDatabase().mimeTypeForFile(info).name()](
            Session &session) { return Catalog(session).attach(bytes, name, type); },
        [this](const Result<QByteArray> &kept) {
            if (kept)
                m_kept = QString::fromLatin1(kept->toHex());
            else
                m_problem = kept.error().text;
            Q_EMIT edited();
        });
}

Value FileField::value() const
{
    return m_kept.isEmpty() ? Value() : Value(m_kept);
}

void FileField::setValue(const Value &value)
{
    const auto *hash = std::get_if<QString>(&value);
    if (hash == nullptr)
        return;
    const QSignalBlocker quiet(&m_file->line());
    const auto file = MasterList(m_session).file(QByteArray::fromHex(hash->toLatin1()));
    m_file->setTarget(file ? file->attachment.fileName : QString());
    m_kept = file ? *hash : QString();
}

bool FileField::isFilled() const
{
    return !m_file->target().isEmpty();
}

void FileField::clear()
{
    m_file->setTarget({});
}

} // namespace suben
