// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/drop/filedrops.h>

#include <base/platform/background.h>
#include <gui/drop/droppedlink.h>
#include <gui/drop/droppreview.h>

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace RadarDesk::gui {

FileDrops::FileDrops(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    // Editors would insert the names of files.
    for (QWidget *const each : window.findChildren<QWidget *>()) {
        if (each->acceptDrops())
            each->installEventFilter(this);
    }
}

QStringList FileDrops::filesIn(const QMimeData &mime)
{
    QStringList files;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile() && files.size() < MostFiles)
            files.append(url.toLocalFile());
    }
    return files;
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isDrag && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *const drop = static_cast<QDropEvent *>(event);
    const QStringList files = filesIn(*drop->mimeData());
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    // Nothing is taken away from where they are.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!isDrag)
        take(files);
    return true;
}

void FileDrops::take(const QStringList &files)
{
    m_waiting += files;
    if (!m_isReading && (!m_preview || !m_preview->isVisible()))
        readNext();
}

void FileDrops::readNext()
{
    if (m_waiting.isEmpty())
        return;
    m_isReading = true;
    const QString path = m_waiting.takeFirst();
    // A disk can be slow, and a share far away.
    base::inBackground(
        this, [path] { return isLink(path) ? readLink(path) : readDropped(path); },
        [this](const DroppedFile &file) { showFile(file); });
}

void FileDrops::showFile(const DroppedFile &file)
{
    m_isReading = false;
    if (file.kind == DroppedFile::Kind::Events) { // whose import begins with a form of its own
        Q_EMIT agreed(file);
        readNext();
        return;
    }
    if (!m_preview) {
        m_preview = new DropPreview(&m_window);
        connect(m_preview, &DropPreview::agreed, this, &FileDrops::agreed);
        connect(m_preview, &QDialog::finished, this, &FileDrops::readNext);
    }
    m_preview->showFile(file);
}

} // namespace RadarDesk::gui

#include "moc_filedrops.cpp"
