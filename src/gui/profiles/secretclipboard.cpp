// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/secretclipboard.h>

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace RadarDesk::gui {

SecretClipboard::SecretClipboard(std::chrono::milliseconds stay, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(stay);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    // Without a word: whoever would hear it may be going as well.
    takeOff();
}

void SecretClipboard::copy(const PushRadar::HiddenText &text)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(text.reveal()));
    // What clipboard managers on Linux look for: Klipper, CopyQ, GPaste and others.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QApplication::clipboard()->setMimeData(data);
    m_copied = text;
    m_timer.start();
}

void SecretClipboard::clear()
{
    takeOff();
    Q_EMIT cleared();
}

void SecretClipboard::takeOff()
{
    m_timer.stop();
    if (!m_copied)
        return;
    QClipboard *clipboard = QApplication::clipboard();
    if (clipboard->text().toUtf8() == m_copied->reveal())
        clipboard->clear();
    m_copied.reset();
}

} // namespace RadarDesk::gui

#include "moc_secretclipboard.cpp"
