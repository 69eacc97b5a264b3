// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/relaystatus.h>

#include <gui/kit/look/symbolicon.h>
#include <session/relay/recordingrelay.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace RadarDesk::gui {

using namespace session;

RelayStatus::RelayStatus(RecordingRelay &relay, QWidget *parent)
    : QWidget(parent)
    , m_relay(relay)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("relayStatus"));
    m_text->setObjectName(QStringLiteral("relayStatusText"));
    m_text->setTextFormat(Qt::PlainText);
    auto *const stop = new QToolButton(this);
    stop->setObjectName(QStringLiteral("relayStatusStop"));
    stop->setText(tr("Stop"));
    stop->setToolTip(tr("Stop recording what your app sends"));
    stop->setAccessibleName(tr("Stop recording what your app sends"));
    stop->setIcon(symbolIcon(QStringLiteral("stop")));
    stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    stop->setFocusPolicy(Qt::StrongFocus);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_text);
    layout->addWidget(stop);
    connect(stop, &QToolButton::clicked, &m_relay, &RecordingRelay::stop);
    connect(&m_relay, &RecordingRelay::changed, this, &RelayStatus::follow);
    follow();
}

void RelayStatus::follow()
{
    setVisible(m_relay.isRunning());
    if (!m_relay.isRunning())
        return;
    //: %1 is where RadarDesk listens, %2 the service: host and port
    const QString text =
        tr("Recording: %1 → %2").arg(m_relay.url().authority(), m_relay.serviceText());
    m_text->setText(text);
    setAccessibleName(text);
}

} // namespace RadarDesk::gui

#include "moc_relaystatus.cpp"
