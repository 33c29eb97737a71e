#include "ui/widgets/targetfield.h"

#include "ui/theme.h"
#include "ui/widgets/keybutton.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>

namespace suben
{

TargetField::TargetField(const Theme &theme, const QString &objectName, Use use, const QString &filter, QWidget *parent)
    : QWidget(parent), m_use(use), m_filter(filter), m_line(new QLineEdit),
      m_choose(new KeyButton(theme, use == Use::Folder ? tr("Choose a folder…") : tr("Choose…"), QString()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(6));
    row->addWidget(m_line, 1);
    row->addWidget(m_choose);
    m_line->setObjectName(objectName);
    m_line->setInputMethodHints(Qt::ImhNoPredictiveText);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &TargetField::entered);
    connect(m_choose, &QPushButton::clicked, this, &TargetField::choose);
}

QString TargetField::target() const
{
    return m_line->text().trimmed();
}

void TargetField::setTarget(const QString &target)
{
    m_line->setText(target);
}

void TargetField::choose()
{
    auto *dialog = new QFileDialog(this, m_use == Use::Save     ? tr("Save as")
                                                     : m_use == Use::Folder ? tr("Choose a folder")
                                                                            : tr("Open a file"), m_line->text(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(m_use == Use::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(m_use == Use::Save     ? QFileDialog::AnyFile
                        : m_use == Use::Folder ? QFileDialog::Directory
                                               : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setTarget(path);
        m_line->setFocus();
    });
    dialog->open();
}

QString freePath(const QString &fileName)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    folder.mkpath(QStringLiteral("."));
    const QFileInfo wanted(folder.filePath(fileName));
    QString path = wanted.filePath();
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1-%2.%3").arg(wanted.completeBaseName()).arg(number).arg(wanted.suffix()));
    return path;
}

} // namespace suben
